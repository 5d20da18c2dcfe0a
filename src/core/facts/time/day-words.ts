/** The words for days in schedules: weekdays, their groups and ranges, and days of the month. */
import { type Phrases, phrases } from './phrases.ts';

/** Weekdays as bits; bit 0 is Sunday. */
export const ALL_WEEK = 0b1111111;
export const WORKING_WEEK = 0b0111110;
export const WEEKEND = 0b1000001;

export interface WeekdayName {
  readonly weekday: number;
  /** `habit`: "Mondays", "montags". `short`: "Mon", which may be no weekday at all. */
  readonly form: 'full' | 'habit' | 'short';
}

export const WEEKDAY_NAMES: Phrases<WeekdayName> = phrases(weekdayNames());

function* weekdayNames(): Iterable<readonly [string, WeekdayName]> {
  const full = [
    'Sunday|Sonntag|dimanche|domingo',
    'Monday|Montag|lundi|lunes',
    'Tuesday|Dienstag|mardi|martes',
    'Wednesday|Mittwoch|mercredi|miércoles',
    'Thursday|Donnerstag|jeudi|jueves',
    'Friday|Freitag|vendredi|viernes',
    'Saturday|Samstag|Sonnabend|samedi|sábado',
  ];
  const short = [
    'sun|so|dim|dom',
    'mon|mo|lun',
    'tue|tues|di|mar',
    'wed|mi|mer|mié',
    'thu|thur|thurs|do|jeu|jue',
    'fri|fr|ven|vie',
    'sat|sa|sam|sáb',
  ];
  for (const [weekday, names] of full.entries()) {
    yield [names, { weekday, form: 'full' }];
    const plural = names.split('|').filter((name) => !name.endsWith('s'));
    yield [plural.map((name) => `${name}s`).join('|'), { weekday, form: 'habit' }];
  }
  for (const [weekday, names] of short.entries()) yield [names, { weekday, form: 'short' }];
}

export interface WeekdayGroup {
  readonly weekdays: number;
  /** "On weekdays" says by itself that it recurs; "weekdays" may name the days of an office. */
  readonly habit: boolean;
}

export const WEEKDAY_GROUPS: Phrases<WeekdayGroup> = phrases<WeekdayGroup>([
  ['weekdays|weeknights|workdays', { weekdays: WORKING_WEEK, habit: false }],
  [
    'jours ouvrés|días laborables|en semaine|entre semana',
    { weekdays: WORKING_WEEK, habit: false },
  ],
  ['du lundi au vendredi|de lunes a viernes', { weekdays: WORKING_WEEK, habit: false }],
  [
    'on weekdays|on weeknights|on workdays|on business days|on working days',
    { weekdays: WORKING_WEEK, habit: true },
  ],
  [
    'werktags|wochentags|an Werktagen|an Wochentagen|an Arbeitstagen',
    { weekdays: WORKING_WEEK, habit: true },
  ],
  [
    'les jours ouvrés|les jours ouvrables|los días laborables|los días hábiles',
    { weekdays: WORKING_WEEK, habit: true },
  ],
  ['weekends', { weekdays: WEEKEND, habit: false }],
  [
    'on weekends|at weekends|am Wochenende|an Wochenenden|le week-end|los fines de semana',
    { weekdays: WEEKEND, habit: true },
  ],
]);

export const ON_DAY: Phrases<true> = phrases([
  [
    'on|on the|every|the|am|an|an jedem|jeden|jeweils|le|les|chaque|du|el|los|cada|from|von|de|del|el día|on day|les jours|los días',
    true,
  ],
]);
export const DAY_RANGE: ReadonlySet<string> = new Set('- to through thru bis au a al'.split(' '));
/** "OF THE MONTH", after a day or a weekday. */
export const OF_THE_MONTH: Phrases<true> = phrases([
  [
    'of the month|of each month|of every month|of month|in the month|each month|every month|in each month',
    true,
  ],
  ['des Monats|eines Monats|jeden Monats|jedes Monats|eines jeden Monats|im Monat', true],
  ['du mois|de chaque mois|del mes|de cada mes', true],
]);

/** Days counted by words: -1 is the last. */
export const NTH: Phrases<number> = phrases([
  ['first|1st|erster|ersten|erstem|erste|premier|première|primer|primero', 1],
  ['second|2nd|zweiter|zweiten|deuxième|second|segundo', 2],
  ['third|3rd|dritter|dritten|troisième|tercer|tercero', 3],
  ['fourth|4th|vierter|vierten|quatrième|cuarto', 4],
  ['last|letzter|letzten|letztem|dernier|último', -1],
]);

export const DAY_WORDS: ReadonlySet<string> = new Set('day tag jour dia'.split(' '));

/** Days of the month under one word. */
export const MONTH_DAYS: Phrases<number> = phrases([
  [
    'Monatsersten|Monatsanfang|start of the month|beginning of the month|start of each month|début de mois|principio de mes',
    1,
  ],
  [
    'Monatsende|Monatsletzten|end of the month|end of month|month end|end of each month|fin de mois|fin du mois|fin de mes|final de mes',
    -1,
  ],
]);

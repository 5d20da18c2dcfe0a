/** The words of durations in English, German, French and Spanish: units, operators and set phrases. */
import { type Phrases, phrases } from './phrases.ts';

export type Unit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'business-hour'
  | 'business-day';

export type Operator = '<' | '≤' | '>' | '≥' | '~';

/** Units in full or in an abbreviation of several letters. */
export const UNITS: Phrases<Unit> = phrases<Unit>([
  [
    'ms|msec|millisecond|milliseconds|millisekunde|millisekunden|milliseconde|millisecondes',
    'millisecond',
  ],
  ['sec|secs|second|seconds|sek|sekunde|sekunden|seconde|secondes|seg|segundo|segundos', 'second'],
  ['min|mins|minute|minutes|minuten|minuto|minutos|minütige|minütiger|minütigen', 'minute'],
  ['hr|hrs|hour|hours|std|stunde|stunden|stündige|stündiger|stündigen', 'hour'],
  ['heure|heures|hora|horas', 'hour'],
  ['day|days|calendar day|calendar days|full day|full days|consecutive days', 'day'],
  ['tag|tage|tagen|tages|kalendertag|kalendertage|kalendertagen|tägige|tägiger|tägigen', 'day'],
  ['jour|jours|journée|journées|jours calendaires|día|días|días naturales|días corridos', 'day'],
  ['wk|wks|week|weeks|woche|wochen|semaine|semaines|semana|semanas', 'week'],
  ['mo|mos|month|months|monat|monate|monaten|monats|mois|mes|meses', 'month'],
  ['calendar month|calendar months', 'month'],
  ['quarter|quarters|quartal|quartale|quartalen|trimestre|trimestres', 'quarter'],
  ['half year|half years|halbjahr|halbjahre|halbjahren|semestre|semestres', 'half-year'],
  ['yr|yrs|year|years|jahr|jahre|jahren|jahres|an|ans|année|années|año|años', 'year'],
  ['business hour|business hours|working hour|working hours|office hours', 'business-hour'],
  ['arbeitsstunde|arbeitsstunden|geschäftsstunden|bürostunden', 'business-hour'],
  ['heure ouvrée|heures ouvrées|heures ouvrables', 'business-hour'],
  ['hora hábil|horas hábiles|horas laborables|horas laborales', 'business-hour'],
  ['business day|business days|working day|working days|work day|work days', 'business-day'],
  ['workday|workdays|weekday|weekdays|banking day|banking days', 'business-day'],
  ['werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen', 'business-day'],
  ['geschäftstag|geschäftstage|geschäftstagen|bankarbeitstage|bankarbeitstagen', 'business-day'],
  ['jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|jour de travail', 'business-day'],
  ['día hábil|días hábiles|día laborable|días laborables|día laboral', 'business-day'],
]);

/** Fourteen days under one word. */
export const FORTNIGHTS: Phrases<number> = phrases([['fortnight|fortnights', 1]]);

/**
 * Units of one letter. `j` is the French day. `m` is minutes, but in a bare `15m` only by custom.
 * `w` and `y` count only when glued to the number: "2 y 4" is Spanish for "2 and 4".
 */
export const LETTER_UNITS: Readonly<Record<string, Unit>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  j: 'day',
  w: 'week',
  y: 'year',
};

export const OPERATORS: Phrases<Operator> = phrases<Operator>([
  ['less than|under|below|in under|sooner than|shorter than|fewer than', '<'],
  ['unter|weniger als|kürzer als|moins de|moins d|menos de|en menos de', '<'],
  ['within|in less than|no more than|not more than|no longer than|not longer than', '≤'],
  ['up to|at most|max|maximum|maximum of|a maximum of|no later than|not exceeding', '≤'],
  ['binnen|innerhalb|innerhalb von|bis zu|höchstens|maximal|längstens|spätestens nach', '≤'],
  ["jusqu'à|au plus|au maximum|maximum de|dans les|sous|endéans|en moins de|en moins d", '≤'],
  ['hasta|como máximo|máximo|máximo de|a lo sumo|dentro de|no más de|un máximo de', '≤'],
  ['more than|over|longer than|above|greater than|mehr als|über|länger als', '>'],
  ['plus de|plus d|más de', '>'],
  ['at least|minimum|a minimum of|no less than|not less than|mindestens|wenigstens', '≥'],
  ['au moins|minimum de|al menos|como mínimo|mínimo|por lo menos', '≥'],
  ['about|approx|approximately|around|roughly|ca|circa|some|nearly|almost', '~'],
  ['etwa|ungefähr|rund|zirka|knapp|fast|environ|à peu près|presque', '~'],
  ['aproximadamente|aprox|unos|unas|alrededor de|cerca de|casi', '~'],
]);

export const TRAILING_OPERATORS: Phrases<Operator> = phrases<Operator>([
  ['or less|or sooner|or faster|at most|max|maximum|at the latest|tops', '≤'],
  ['oder weniger|oder schneller|maximal|höchstens|ou moins|au plus|maximum|au maximum', '≤'],
  ['o menos|como máximo|máximo|a lo sumo', '≤'],
  ['or more|or longer|at least|minimum|oder mehr|mindestens|ou plus|au moins|minimum', '≥'],
  ['o más|como mínimo|mínimo', '≥'],
]);

/** Joints of a range: "2 to 4 hours". */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(
  '- to bis a hasta or oder ou o'.split(' '),
);

/** Words that open "between 2 and 4 hours", and the joints that only such a range has. */
export const BETWEEN: ReadonlySet<string> = new Set(['between', 'zwischen', 'entre']);
export const BETWEEN_JOINTS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', '-']);

/** Joints between the parts of one duration: "1 h and 30 min". */
export const PART_JOINTS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', '&']);

/** After two amounts, they are two facts and no sum: "4 hours and 15 minutes respectively". */
export const RESPECTIVELY: ReadonlySet<string> = new Set(
  'respectively resp jeweils beziehungsweise respectivement respectivamente'.split(' '),
);

/** "an hour AND A HALF": half of the last unit more. */
export const AND_A_HALF: Phrases<number> = phrases([
  ['and a half|et demie|et demi|y media|y medio|und eine halbe|einhalb', 0.5],
  ['and a quarter|et quart|et un quart|y cuarto', 0.25],
]);

/** "two AND A HALF hours", between the number and the unit. */
export const HALF_MORE: Phrases<number> = phrases([
  ['and a half|and one half|und eine halbe|et demie|y media|y medio', 0.5],
]);

/** Parts of a unit. A leading article is part of the phrase. */
export const PARTS_OF_UNITS: Phrases<readonly [number, Unit]> = phrases<readonly [number, Unit]>([
  ['half an hour|half hour|a half hour|one half hour', [0.5, 'hour']],
  ['halbe Stunde|eine halbe Stunde|halben Stunde|einer halben Stunde|halbstündig', [0.5, 'hour']],
  ['demi-heure|une demi-heure|demi heure|media hora|una media hora', [0.5, 'hour']],
  ['quarter of an hour|a quarter of an hour|quarter hour|a quarter hour', [0.25, 'hour']],
  [
    "Viertelstunde|eine Viertelstunde|einer Viertelstunde|quart d'heure|un quart d'heure",
    [0.25, 'hour'],
  ],
  ['cuarto de hora|un cuarto de hora', [0.25, 'hour']],
  [
    'three quarters of an hour|three quarter hour|Dreiviertelstunde|eine Dreiviertelstunde',
    [0.75, 'hour'],
  ],
  ["einer Dreiviertelstunde|trois quarts d'heure|tres cuartos de hora", [0.75, 'hour']],
  [
    'half a minute|half minute|halbe Minute|eine halbe Minute|demi-minute|medio minuto',
    [0.5, 'minute'],
  ],
  ['half a day|half day|halber Tag|ein halber Tag|halben Tag|einen halben Tag', [0.5, 'day']],
  ['einem halben Tag|demi-journée|une demi-journée|medio día', [0.5, 'day']],
  ['half a year|halbes Jahr|ein halbes Jahr|einem halben Jahr|medio año', [0.5, 'year']],
]);

/** "Within THE hour". Only after an operator that limits. */
export const THE_UNIT: Phrases<Unit> = phrases<Unit>([
  ["the hour|the next hour|der nächsten Stunde|l'heure|la hora|la próxima hora", 'hour'],
  ['the day|la journée|el día', 'day'],
]);

export interface DayPhrase {
  readonly most: number;
  readonly business: boolean;
  readonly assumption: string;
}

/** Next business day: from Friday evening it is Monday evening. Found in prose, too. */
export const NEXT_BUSINESS_DAY: Phrases<DayPhrase> = phrases([
  [
    'next business day|next working day|NBD|nächster Werktag|nächsten Werktag|nächster Arbeitstag|nächsten Arbeitstag|jour ouvré suivant|prochain jour ouvré|siguiente día hábil|siguiente día laborable',
    {
      most: 3 * 1440,
      business: true,
      assumption: 'the next business day is up to 72 hours away: Friday evening to Monday evening',
    },
  ],
]);

/** Values of a field that are no use in prose: "the next day" tells a story there. */
export const WHOLE_VALUES: Phrases<DayPhrase> = phrases([
  [
    'same day|the same day|am selben Tag|am gleichen Tag|selber Tag|jour même|le jour même|mismo día|el mismo día',
    { most: 1440, business: false, assumption: 'the same day is at most 24 hours away' },
  ],
  [
    'same business day|same working day|am selben Werktag|am selben Arbeitstag',
    { most: 1440, business: true, assumption: 'the same business day is at most 24 hours away' },
  ],
  [
    'next day|the next day|next calendar day|am nächsten Tag|nächster Tag|le lendemain|lendemain|al día siguiente|día siguiente',
    { most: 2880, business: false, assumption: 'the end of the next day is up to 48 hours away' },
  ],
  [
    'zero|near zero|close to zero|nahe null|zéro|cero|no data loss|zero data loss|zero downtime|no downtime|kein Datenverlust|aucune perte|aucune perte de données|sin pérdida de datos',
    { most: 0, business: false, assumption: 'read as zero' },
  ],
]);

/** Amounts without a number. */
export const VAGUE: Phrases<true> = phrases([
  ['a few|few|several|some|a couple of|a couple|a number of|many|multiple', true],
  ['ein paar|einige|einigen|mehrere|mehreren|wenige|wenigen', true],
  ['quelques|plusieurs|unos pocos|unas pocas|unos|unas|varios|varias|algunos|algunas', true],
]);

/** A duration after one of these is a frequency or a rate, and no duration of something. */
export const FREQUENCY_WORDS: ReadonlySet<string> = new Set(
  'every each per alle jede jeden jedes jeder pro toutes tous chaque par cada por todos todas once twice thrice times x'.split(
    ' ',
  ),
);

/** After one of these, "14h" is a time of day. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  'at um gegen ab a vers des des las les jusqu'.split(' '),
);

/** "A day" and "une heure" are amounts after these words, or first in a text; else mere prose. */
export const AMOUNT_CUES: ReadonlySet<string> = new Set(
  `in for after about take takes taking took last lasts lasted than to only is be until requires need
  needs wait rto rpo approximately nach dauert dauern fur auf benotigt braucht seit dans en apres
  pendant dure prend durant tras dura tarda durante despues`.split(/\s+/),
);

export function firstWords(...tables: readonly Phrases<unknown>[]): string[] {
  return tables.flatMap((table) => [...table.keys()]);
}

/** Articles between "toutes" or "todos" and the number: the word before them decides. */
export const FREQUENCY_ARTICLES: ReadonlySet<string> = new Set(['les', 'los', 'las']);

/** The words of schedules in English, German, French and Spanish. */

import { ALL_WEEK, WORKING_WEEK } from './day-words.ts';
import { DAY, HOUR, WEEK } from './duration-length.ts';
import { type Phrases, phrases } from './phrases.ts';

/** What a schedule says before days and times narrow it. */
export type Core =
  /** Several runs a day, at even steps. */
  | { readonly kind: 'interval'; readonly minutes: number }
  /** On some weekdays, bit 0 being Sunday; once a day unless `count` or times say otherwise. */
  | { readonly kind: 'days'; readonly weekdays: number; readonly count: number }
  | { readonly kind: 'week'; readonly count: number }
  | { readonly kind: 'month'; readonly count: number }
  | {
      readonly kind: 'fixed';
      readonly minutes: number;
      readonly worst?: number;
      readonly assumption?: string;
    }
  /** `event`: bound to something that happens; else it runs when somebody wants it. */
  | { readonly kind: 'unbounded'; readonly event: boolean }
  | { readonly kind: 'continuous' };

export const DAILY: Core = { kind: 'days', weekdays: ALL_WEEK, count: 1 };
export const WORKDAYS: Core = { kind: 'days', weekdays: WORKING_WEEK, count: 1 };
export const WEEKLY: Core = { kind: 'week', count: 1 };
export const MONTHLY: Core = { kind: 'month', count: 1 };
const HOURLY: Core = { kind: 'interval', minutes: HOUR };
const QUARTERLY: Core = { kind: 'fixed', minutes: 92 * DAY };
export const YEARLY: Core = { kind: 'fixed', minutes: 366 * DAY };
const HALF_YEARLY: Core = { kind: 'fixed', minutes: 184 * DAY };
const TWO_WEEKS: Core = { kind: 'fixed', minutes: 2 * WEEK };
const ON_REQUEST: Core = { kind: 'unbounded', event: false };
const ON_EVENT: Core = { kind: 'unbounded', event: true };
const TWICE_MONTHLY: Core = {
  kind: 'fixed',
  minutes: 16 * DAY,
  worst: 31 * DAY,
  assumption: 'twice a month is taken as evenly spaced',
};

/** German adjectives take endings: "täglich", "tägliche", "tägliches". */
function declined(...stems: readonly string[]): string {
  return stems
    .flatMap((stem) => ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join('|');
}

export const ADVERBS: Phrases<Core> = phrases<Core>([
  ['minutely', { kind: 'interval', minutes: 1 }],
  [declined('minütlich'), { kind: 'interval', minutes: 1 }],
  ['hourly', HOURLY],
  [declined('stündlich', 'stuendlich'), HOURLY],
  ['daily|nightly|once daily|once nightly', DAILY],
  [declined('täglich', 'taeglich', 'nächtlich', 'naechtlich', 'tagtäglich'), DAILY],
  ['quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement', DAILY],
  ['journalier|journalière|journaliers|journalières|nocturne|nocturnes', DAILY],
  [
    'diario|diaria|diarios|diarias|diariamente|a diario|nocturno|nocturna|nocturnos|nocturnas',
    DAILY,
  ],
  [declined('werktäglich', 'arbeitstäglich'), WORKDAYS],
  ['weekly|once weekly|hebdomadaire|hebdomadaires|hebdomadairement', WEEKLY],
  [declined('wöchentlich', 'woechentlich'), WEEKLY],
  ['semanal|semanales|semanalmente', WEEKLY],
  ['fortnightly|quincenal|quincenales|quincenalmente', TWO_WEEKS],
  [declined('vierzehntäglich', 'vierzehntägig', 'zweiwöchentlich', 'zweiwöchig'), TWO_WEEKS],
  [
    'biweekly|bi-weekly',
    {
      kind: 'fixed',
      minutes: 2 * WEEK,
      assumption: "'biweekly' can mean twice a week or every two weeks; the longer is taken",
    },
  ],
  [
    'semi-monthly|semimonthly|bimensuel|bimensuelle|bimensuels|bimensuelles|bimensual',
    TWICE_MONTHLY,
  ],
  [
    'bimonthly|bi-monthly',
    {
      kind: 'fixed',
      minutes: 62 * DAY,
      assumption: "'bimonthly' can mean twice a month or every two months; the longer is taken",
    },
  ],
  [
    'bimestriel|bimestrielle|bimestriels|bimestrielles|bimestral|bimestrales',
    { kind: 'fixed', minutes: 62 * DAY },
  ],
  ['monthly|once monthly|mensuel|mensuelle|mensuels|mensuelles|mensuellement', MONTHLY],
  [declined('monatlich'), MONTHLY],
  ['mensual|mensuales|mensualmente', MONTHLY],
  ['quarterly|trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement', QUARTERLY],
  [declined('vierteljährlich', 'vierteljaehrlich'), QUARTERLY],
  ['quartalsweise|quartalsweisen|trimestral|trimestrales|trimestralmente', QUARTERLY],
  ['semi-annual|semi-annually|semiannual|semiannually|half-yearly|twice-yearly', HALF_YEARLY],
  [declined('halbjährlich', 'halbjaehrlich'), HALF_YEARLY],
  [
    'semestriel|semestrielle|semestriels|semestrielles|semestral|semestrales|semestralmente',
    HALF_YEARLY,
  ],
  [
    'biannual|biannually|bi-annual|bi-annually',
    {
      kind: 'fixed',
      minutes: 731 * DAY,
      assumption: "'biannual' can mean twice a year or every two years; the longer is taken",
    },
  ],
  ['biennial|biennially|bisannuel|bisannuelle|bienal', { kind: 'fixed', minutes: 731 * DAY }],
  ['annual|annually|yearly|once yearly|annuel|annuelle|annuels|annuelles|annuellement', YEARLY],
  [declined('jährlich', 'jaehrlich'), YEARLY],
  ['anual|anuales|anualmente', YEARLY],
  ['on demand|ad hoc|as needed|when needed|as required|when required', ON_REQUEST],
  ['manually|on request|bei Bedarf|auf Anforderung|manuell', ON_REQUEST],
  ['à la demande|au besoin|si besoin|manuellement', ON_REQUEST],
  ['bajo demanda|a petición|cuando sea necesario|manualmente', ON_REQUEST],
  ['before each deployment|before every deployment|before each deploy', ON_EVENT],
  ['before each release|before every release|before each change', ON_EVENT],
  ['before each upgrade|before each migration|vor jedem Deployment', ON_EVENT],
  ['vor jedem Release|avant chaque déploiement|antes de cada despliegue', ON_EVENT],
  [
    'continuous|continuously|en continu|de forma continua|real-time|in real time|en temps réel',
    { kind: 'continuous' },
  ],
  [declined('kontinuierlich', 'fortlaufend'), { kind: 'continuous' }],
  ['in Echtzeit|en tiempo real', { kind: 'continuous' }],
]);

/** In prose "continuous" is a schedule only beside one of these: not "continuous integration". */
export const CONTINUOUS_CONTEXT: ReadonlySet<string> = new Set(
  'wal archiving archive archived archivierung archivage archivado backup backups backed binlog log logs oplog redo sauvegarde sicherung copia pitr'.split(
    ' ',
  ),
);

export const EVERY: Phrases<true> = phrases([
  ['every|each|once every|once each|at every', true],
  ['jede|jeden|jeder|jedes|alle|einmal alle|einmal jede|einmal jeden', true],
  ['chaque|toutes les|tous les|toute les|une fois toutes les|une fois tous les', true],
  ['cada|todos los|todas las|una vez cada', true],
]);

/** "Every OTHER day": the number that it stands for. */
export const OTHER: Phrases<number> = phrases([
  ['other|second|2nd|zweite|zweiten|zweiter|zweites|segundo|segunda', 2],
  ['third|3rd|dritte|dritten|dritter|drittes|tercer|tercera', 3],
  ['fourth|4th|vierte|vierten|viertes|cuarto|cuarta', 4],
]);

/** Times of the day that come once a day, after "every". */
export const DAY_PARTS: Phrases<Core> = phrases<Core>([
  ['night|nights|evening|morning|midnight|noon|day at night', DAILY],
  ['Nacht|Abend|Morgen|Mitternacht|Mittag|nuit|nuits|soir|soirs|matin|matins', DAILY],
  ['noche|noches|tarde|tardes|mañana|mañanas|madrugada|madrugadas', DAILY],
  ['weeknight|weeknights|weekday|weekdays|working day|business day|workday', WORKDAYS],
  ['Werktag|Wochentag|Arbeitstag|jour ouvré|jours ouvrés|jours ouvrables', WORKDAYS],
  [
    'jour de semaine|jours de semaine|día laborable|días laborables|día hábil|días hábiles',
    WORKDAYS,
  ],
  ['weekend|weekends|Wochenende|week-end|week-ends|fin de semana|fines de semana', WEEKLY],
]);

/** How many times, before "a day" or "daily". */
export const COUNTS: Phrases<number> = phrases([
  ['once|einmal|une fois|una vez|one time', 1],
  ['twice|two times|zweimal|deux fois|dos veces', 2],
  ['thrice|three times|dreimal|trois fois|tres veces', 3],
  ['four times|viermal|quatre fois|cuatro veces', 4],
  ['five times|fünfmal|cinq fois|cinco veces', 5],
  ['six times|sechsmal|six fois|seis veces', 6],
  ['eight times|achtmal|huit fois|ocho veces', 8],
  ['twelve times|zwölfmal|douze fois|doce veces', 12],
]);

/** After digits: "3 times", "3x", "3 mal". */
export const TIMES_WORDS: ReadonlySet<string> = new Set('times x × mal fois veces'.split(' '));

/** Between a count and its period: "twice A day". */
export const PER: Phrases<true> = phrases([
  ['a|an|per|each|every|in a|in every', true],
  ['pro|am|im|in der|je|die|jeden|jede|par|chaque|al|a la|por|cada', true],
]);

export const AND: ReadonlySet<string> = new Set(', and & / + und et y'.split(' '));
export const EXCEPT: Phrases<true> = phrases([
  ['except|except on|except for|excluding|but not|außer|ausgenommen|sauf|excepto|salvo', true],
]);

export const BUSINESS_HOURS: Phrases<true> = phrases([
  [
    'during business hours|during office hours|during working hours|in business hours|within business hours',
    true,
  ],
  [
    'during the working day|während der Geschäftszeiten|während der Bürozeiten|während der Arbeitszeit',
    true,
  ],
  [
    'zu Geschäftszeiten|pendant les heures ouvrées|pendant les heures de bureau|aux heures ouvrées',
    true,
  ],
  ['en horario laboral|durante el horario laboral|en horas de oficina|en horario de oficina', true],
]);

export const HEDGES: Phrases<true> = phrases([
  ['e.g|eg|for example|for instance|such as|z.B|zum Beispiel|beispielsweise|etwa so', true],
  ['par exemple|p.ex|por ejemplo|p.ej', true],
]);

/** Words before a schedule that change nothing about its gap. */
export const PRELUDES: Phrases<true> = phrases([
  ['at least|on a|on an|runs|run|performed|taken|automatically|automatic', true],
  ['mindestens|wenigstens|au moins|al menos|como mínimo|minimum', true],
]);

export const OR_WORDS: ReadonlySet<string> = new Set(['or', 'oder', 'ou', 'o']);

/** Reads ladders and options of keeping: "7 daily, 4 weekly", `--keep-last 1`, `-mtime +30 -delete`. */
import type { Span } from '../../text.ts';
import type { Minutes } from '../time/duration.ts';
import { AGE_OPTION, COUNT_OPTION, KEEP_OPTION, LADDER } from './retention-words.ts';

/** What is kept as numbers say it: how far it reaches at least, and how many there are. */
export interface Rungs {
  readonly reach: Minutes | undefined;
  readonly count: number | undefined;
}

/** "7 daily, 5 weekly and 12 monthly"; `undefined` where no number stands before such a word. */
export function rungsIn(text: string): Rungs | undefined {
  const rungs = [...text.matchAll(RUNG)].map((match) => ({
    count: Number(match[1]),
    minutes: LADDER[RUNG_NAMES[(match[2] ?? '').toLowerCase()] ?? ''] ?? 0,
  }));
  return joined(rungs);
}

const RUNG =
  /(?<![\d.:])\b(\d{1,4})\s?x?\s(hourly|daily|weekly|monthly|yearly|annual|dailies|weeklies|monthlies|t[äa]gliche|w[öo]chentliche|monatliche|j[äa]hrliche|quotidiennes?|hebdomadaires?|mensuelles?|annuelles?|diarias?|semanales?|mensuales?|anuales?)\b/gi;

const RUNG_NAMES: Readonly<Record<string, string>> = {
  hourly: 'hourly',
  daily: 'daily',
  dailies: 'daily',
  tägliche: 'daily',
  quotidienne: 'daily',
  quotidiennes: 'daily',
  diaria: 'daily',
  diarias: 'daily',
  weekly: 'weekly',
  weeklies: 'weekly',
  wöchentliche: 'weekly',
  hebdomadaire: 'weekly',
  hebdomadaires: 'weekly',
  semanal: 'weekly',
  semanales: 'weekly',
  monthly: 'monthly',
  monthlies: 'monthly',
  monatliche: 'monthly',
  mensuelle: 'monthly',
  mensuelles: 'monthly',
  mensual: 'monthly',
  mensuales: 'monthly',
  yearly: 'yearly',
  annual: 'yearly',
  jährliche: 'yearly',
  annuelle: 'yearly',
  annuelles: 'yearly',
  anual: 'yearly',
  anuales: 'yearly',
};

/** The options of a command, and where they stand in it. */
export interface Options extends Rungs {
  readonly at: Span;
}

/** The options of a command; `undefined` where it has none that say what is kept. */
export function optionsIn(text: string): Options | undefined {
  const keeps = [...text.matchAll(KEEP_OPTION)];
  const [first] = keeps;
  const last = keeps.at(-1);
  if (first !== undefined && last !== undefined) {
    const rungs = fromKeeps(keeps);
    // The dashes before the first option belong to it.
    const start = first.index - (/-{0,2}$/.exec(text.slice(0, first.index))?.[0].length ?? 0);
    return rungs && { ...rungs, at: { start, end: last.index + last[0].length } };
  }
  const count = COUNT_OPTION.exec(text);
  if (count !== null && !/retention-full-type=time/.test(text))
    return { reach: undefined, count: Number(count[1]), at: spanOf(count) };
  const age = AGE_OPTION.exec(text);
  if (age === null) return undefined;
  const [, days = age[3], hours] = age;
  if (Number(hours ?? days) === 0) return undefined;
  const isOfBackups =
    /backup|dump|snapshot|\.sql|\.bak|restic|velero|RECOVERY WINDOW|\bttl: /i.test(text);
  if (!isOfBackups) return undefined;
  return {
    reach: hours === undefined ? Number(days) * DAY : Number(hours) * 60,
    count: undefined,
    at: spanOf(age),
  };
}

function spanOf({ 0: text, index }: RegExpExecArray): Span {
  return { start: index, end: index + text.length };
}

const DAY: Minutes = 1440;

function fromKeeps(keeps: readonly RegExpMatchArray[]): Rungs | undefined {
  let reach: Minutes | undefined = 0;
  let count: number | undefined = 0;
  for (const [, name = '', number = '0', unit] of keeps) {
    const amount = Number(number);
    const step = name === 'within' ? WITHIN[unit ?? 'd'] : LADDER[name];
    if (name === 'within') count = undefined;
    else if (count !== undefined) count += amount;
    // Of the last few backups nobody knows how old they are.
    if (step === undefined) reach = keeps.length === 1 ? undefined : reach;
    else if (reach !== undefined) reach = Math.max(reach, amount * step);
  }
  return count === 0 && reach === 0 ? undefined : { reach, count };
}

const WITHIN: Readonly<Record<string, Minutes>> = {
  h: 60,
  d: DAY,
  w: 7 * DAY,
  m: 28 * DAY,
  y: 365 * DAY,
};

function joined(
  rungs: readonly { readonly count: number; readonly minutes: Minutes }[],
): Rungs | undefined {
  const real = rungs.filter(({ count, minutes }) => count > 0 && minutes > 0);
  if (real.length === 0) return undefined;
  return {
    reach: Math.max(...real.map(({ count, minutes }) => count * minutes)),
    count: real.reduce((sum, { count }) => sum + count, 0),
  };
}

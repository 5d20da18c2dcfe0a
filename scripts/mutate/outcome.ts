/** Says how many changes were noticed, and which were not. */
import type { Verdict } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { wilson } from './sample.ts';

export interface Judged {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** Characters of code that are shown of a change. */
const SHOWN = 120;

/** Of a change that no test noticed, where it is, what was there and what was put in its place; nothing of others. */
export function survivorLines({ mutant, verdict }: Judged): string[] {
  if (isNoticed({ mutant, verdict })) return [];
  const { file, line, column, was, is, kind } = mutant;
  const note = verdict === 'unreached' ? ' (no test comes here)' : '';
  return [`${file}:${line}:${column} ${kind}${note}`, `    - ${short(was)}`, `    + ${short(is)}`];
}

/** One line: the share that was noticed, and between which shares that of all such changes is. */
export function outcomeLine(name: string, judged: readonly Judged[], least: number): string {
  const noticed = judged.filter(isNoticed).length;
  const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
  const { low, high } = wilson(noticed, judged.length);
  const share = judged.length === 0 ? 'none' : percent(noticed / judged.length);
  return `${name}: ${share} of ${judged.length} noticed (${percent(low)} to ${percent(high)}; asked: ${least} %), ${count('endless')} of them endless; ${count('unnoticed')} not noticed, ${count('unreached')} not reached`;
}

/** Whether the whole may well have the share that is asked, in percent. */
export function isEnough(judged: readonly Judged[], least: number): boolean {
  const noticed = judged.filter(isNoticed).length;
  return wilson(noticed, judged.length).high * 100 >= least;
}

function isNoticed({ verdict }: Judged): boolean {
  return verdict === 'noticed' || verdict === 'endless';
}

function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

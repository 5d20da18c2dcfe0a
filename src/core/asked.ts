/** What the frameworks that a team is held to ask of a practice or rule, and how sure it is that they do. */

import type { Config } from './config.ts';
import type { Framework, Verified } from './control.ts';
import { inEnglish, type Words } from './words.ts';

/** A control that asks for what a finding misses. */
export interface AskedBy {
  /** `dora:12(2)`. */
  readonly id: string;
  /** The framework's name with its edition. */
  readonly framework: string;
  /** What the control is called. */
  readonly title: string;
  readonly verified: Verified;
}

/** From the fewest controls to the most; each holds those before it. */
const BASELINES = ['low', 'moderate', 'high'] as const;

/** Shorter names that people know a framework by. */
const ALSO: Readonly<Record<string, string>> = { nis2: 'nis2-ir' };

/** Every id that `frameworks` may name: the frameworks, and those parts of them that a baseline selects. */
export function frameworkIds(frameworks: readonly Framework[]): readonly string[] {
  const own = frameworks.flatMap(({ id, controls }) => {
    const found = new Set(Object.values(controls).flatMap(({ baseline }) => baseline ?? []));
    return [id, ...(found.size === 0 ? [] : BASELINES.map((baseline) => `${id}-${baseline}`))];
  });
  return [...own, ...Object.keys(ALSO).filter((id) => own.includes(ALSO[id] ?? ''))];
}

/**
 * The controls among those of an entry that the configuration holds the team to: none unless the profile is
 * `regulated`.
 */
export function askedBy(
  { controls = [] }: { readonly controls?: readonly string[] },
  { profile, frameworks: chosen }: Pick<Config, 'profile' | 'frameworks'>,
  frameworks: readonly Framework[],
): readonly AskedBy[] {
  if (profile !== 'regulated' || chosen.length === 0) return [];
  return controls.flatMap((reference) => {
    const colon = reference.indexOf(':');
    const id = reference.slice(0, colon);
    const number = reference.slice(colon + 1);
    const framework = frameworks.find((one) => one.id === id);
    const control = framework?.controls[number];
    if (!framework || !control || !isChosen(reference, chosen, frameworks)) return [];
    const { title, verified } = control;
    return { id: reference, framework: framework.title, title, verified };
  });
}

/** One sentence, such as "Asked for by CIS Controls v8 11.5 (Tests of data recovery; read in a copy)."; or nothing. */
export function askedSentence(asked: readonly AskedBy[] = []): string {
  if (asked.length === 0) return '';
  const byFramework = new Map<string, string[]>();
  for (const { id, framework, title, verified } of asked) {
    const number = id.slice(id.indexOf(':') + 1);
    const known = byFramework.get(framework) ?? [];
    byFramework.set(framework, [...known, `${number} (${title}; ${verifiedWord(verified)})`]);
  }
  const parts = [...byFramework].map(([framework, names]) => `${framework} ${names.join(', ')}`);
  return `Asked for by ${parts.join('; ')}.`;
}

/** How the number of a control was verified. */
export function verifiedWord(verified: Verified, words: Words = inEnglish): string {
  switch (verified) {
    case 'source':
      return words("read in the issuer's text");
    case 'transcription':
      return words('read in a copy');
    case 'memory':
      return words('not checked');
  }
}

/** Whether the configuration names the framework of a control, or a baseline of it that selects the control. */
export function isChosen(
  reference: string,
  chosen: readonly string[],
  frameworks: readonly Framework[],
): boolean {
  const colon = reference.indexOf(':');
  const id = reference.slice(0, colon);
  if (chosen.some((one) => one === id || ALSO[one] === id)) return true;
  const control = frameworks.find((one) => one.id === id)?.controls[reference.slice(colon + 1)];
  if (control?.baseline === undefined) return false;
  const least = BASELINES.indexOf(control.baseline);
  return BASELINES.slice(least).some((baseline) => chosen.includes(`${id}-${baseline}`));
}

/** What findings say of a cadence that no document states: whose it is, and who is to choose another. */
import { isChosen } from './asked.ts';
import type { Cadences } from './config.ts';
import type { Minutes } from './facts/time/duration.ts';
import { cadenceFor, type Weighing } from './profiles.ts';
import type { Rule } from './rule.ts';

export interface DefaultCadence {
  readonly minutes: Minutes;
  /** Stands before "every 3 months": nobody must take our default for a rule of somebody else. */
  readonly whose: string;
  /** A sentence behind a space that asks for the organisation's own value; empty where it gave one. */
  readonly ask: string;
}

/** `rule` tells which controls are meant; those of the configured frameworks count. */
export function defaultCadence(
  what: keyof Cadences,
  rule: Rule,
  context: Weighing,
): DefaultCadence {
  const { minutes, from } = cadenceFor(what, context.config);
  if (from === 'configuration') return { minutes, whose: 'the configuration asks for it', ask: '' };
  const titles = leftToYou(rule, context);
  const [last, ...others] = [...titles].reverse();
  const names = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
  const ask =
    names === undefined
      ? ' State how often you do it.'
      : ` ${names} ${others.length === 0 ? 'leaves' : 'leave'} the frequency to you: state your own.`;
  return { minutes, whose: 'nothing says how often, and our default is', ask };
}

/** The titles of the configured frameworks that ask for it and leave to the organisation how often. */
function leftToYou({ controls = [] }: Rule, { config, catalogue }: Weighing): string[] {
  const found = new Set<string>();
  for (const reference of controls) {
    const colon = reference.indexOf(':');
    const framework = catalogue.frameworks.find(({ id }) => id === reference.slice(0, colon));
    const control = framework?.controls[reference.slice(colon + 1)];
    if (framework === undefined || control?.frequency === undefined) continue;
    if (isChosen(reference, config.frameworks, catalogue.frameworks)) found.add(framework.title);
  }
  return [...found];
}

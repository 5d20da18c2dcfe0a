/** How much of what is asked of a document, or of the set of a plan, it says. */
import { severityOf } from './profiles.ts';
import type { RuleContext } from './rule.ts';
import { verdicts } from './verdicts.ts';

/** A count of practices: `met` of those `required`. */
export interface Readiness {
  /** How many practices must be said: required ones that the configuration has not turned off. */
  readonly required: number;
  /** How many of them are satisfied, or waived. */
  readonly met: number;
}

/** A plan is judged together with its set, any other document by itself. Optional practices do not count. */
export function readinessOf(context: RuleContext): Readiness {
  const { kind } = context.analysis.recognition;
  const asked = verdicts(context, context.catalogue.practices).filter(
    ({ practice }) =>
      kind !== undefined &&
      practice.applies[kind] !== 'optional' &&
      severityOf(practice, 'missing', context) !== 'off',
  );
  const met = asked.filter(({ state }) => state.state === 'satisfied' || state.state === 'waived');
  return { required: asked.length, met: met.length };
}

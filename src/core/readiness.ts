/** How much of what is asked of a document, or of the set of a plan, it says. */
import { isCovered } from './coverage.ts';
import { severityOf } from './profiles.ts';
import type { RuleContext } from './rule.ts';
import { type Verdict, verdicts } from './verdicts.ts';

/** A count of practices: `met` of those `required`. */
export interface Readiness {
  /** How many practices must be said: required ones that the configuration has not turned off. */
  readonly required: number;
  /** How many of them are satisfied, or waived. */
  readonly met: number;
}

/** A plan is judged together with its set, any other document by itself. Optional practices do not count. */
export function readinessOf(context: RuleContext): Readiness {
  const asked = askedVerdicts(context);
  const met = asked.filter(({ state }) => isCovered(state.state));
  return { required: asked.length, met: met.length };
}

/** The practices that readiness counts, and how each stands. */
export function askedVerdicts(context: RuleContext): readonly Verdict[] {
  const { kind } = context.analysis.recognition;
  return verdicts(context, context.catalogue.practices).filter(
    ({ practice }) =>
      kind !== undefined &&
      practice.applies[kind] !== 'optional' &&
      severityOf(practice, 'missing', context) !== 'off',
  );
}

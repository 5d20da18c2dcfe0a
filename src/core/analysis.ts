/** One document, read and judged by itself: what every host keeps for each version of a file. */
import type { Coverage, Recognition } from './coverage.ts';
import type { Runbook } from './runbook.ts';
import type { Secret } from './secrets/secret.ts';

export interface Analysis {
  readonly runbook: Runbook;
  readonly recognition: Recognition;
  /** Of every practice, whatever the kind, from this document alone. */
  readonly coverage: Coverage;
  /** What was redacted in the text of `runbook`, in its order. */
  readonly secrets: readonly Secret[];
}

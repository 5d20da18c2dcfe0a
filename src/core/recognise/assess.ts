/** Whether a document is a recovery document at all: what it says itself, the configuration, else the evidence. */

import type { Hint } from '../analyse.ts';
import type { Recognition } from '../coverage.ts';
import { isDisowned } from '../metadata.ts';
import type { Runbook } from '../runbook.ts';
import { confidenceOf } from './confidence.ts';
import { kindBySaying, kindOf } from './kind.ts';
import { mentionsRecovery } from './mentions.ts';
import type { Recognised } from './recognise.ts';

/** From here on a document is judged. */
const CERTAIN = 0.51;

/** From here up to certainty the editor offers, quietly. */
const LIKELY = 0.35;

/** Just below certainty: the editor offers to say so, and the command line lists it when asked for more. */
export function isLikely({ isRunbook, confidence }: Recognition): boolean {
  return !isRunbook && confidence >= LIKELY;
}

export function assess(
  runbook: Runbook,
  recognised: Recognised,
  path: string,
  hint: Hint,
): Recognition {
  const { language } = recognised.reading;
  const { metadata } = runbook;
  const none = {
    isRunbook: false,
    confidence: 0,
    by: 'content',
    kind: undefined,
    language,
  } as const;
  if (runbook.syntax === 'markdown' && isDisowned(runbook.data)) return none;
  if (metadata.declared) {
    const kind =
      metadata.kind?.value ??
      hint.configured?.kind ??
      kindOf(runbook, path) ??
      recognised.reading.kind;
    return { isRunbook: true, confidence: 1, by: 'document', kind, language };
  }
  if (hint.configured) {
    const kind = hint.configured.kind ?? kindOf(runbook, path) ?? recognised.reading.kind;
    return { isRunbook: true, confidence: 1, by: 'configuration', kind, language };
  }
  if (runbook.syntax === 'yaml') return none;
  const confidence = mentionsRecovery(runbook.source.text)
    ? confidenceOf(runbook, recognised, path)
    : 0;
  // What surely is ours is of some kind, however little points to it.
  const kind =
    kindOf(runbook, path) ?? recognised.reading.kind ?? kindBySaying(recognised, runbook, 1);
  return {
    isRunbook: confidence >= CERTAIN && kind !== undefined,
    confidence,
    by: 'content',
    kind,
    language,
  };
}

/** Whether a report of an exercise says what came of it: without that it is no evidence that one was held. */
import type { Runbook } from '../../runbook.ts';
import { at, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { plain } from '../statements.ts';
import { isOpen } from '../weight.ts';
import { isMeasure, saysPassed, VERDICT_LABEL } from './unmeasured.ts';

/**
 * A draft is none yet, nor is a result that is still open, or an exercise that was broken off. In Markdown a
 * result, a time, a count, a verdict or a check that is ticked will do.
 */
export const hasOutcome: (runbook: Runbook) => boolean = perRunbook((runbook) => {
  if (/^draft$/i.test(runbook.metadata.status?.value.trim() ?? '')) return false;
  return runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook);
});

function inData({ data }: Runbook): boolean {
  const result = textAt(at(data, 'spec'), 'result');
  return result !== undefined && isResult(result.value);
}

function inText(runbook: Runbook): boolean {
  const { said, rows } = factsOf(runbook).statements;
  const result = said.find(({ label }) => label && VERDICT_LABEL.test(plain(label.value)));
  if (result !== undefined) return isResult(result.value.value);
  return (
    runbook.tasks.some(({ done }) => done) ||
    said.some(
      (one) => saysPassed(one) || FAILED.test(one.value.value) || isMeasure(one.value.value),
    ) ||
    rows.some(({ cells }) =>
      cells.some(({ text }) => isMeasure(text.value) || FAILED.test(text.value)),
    )
  );
}

const FAILED =
  /(?<!\p{L})(?:passed|failed|failure|succeeded|success\w{0,5}|worked|restored|recovered|findings?|lessons?|bestanden|gescheitert|erfolgreich|réussi|échoué|superad[oa]|fallid[oa])(?!\p{L})/iu;

function isResult(text: string): boolean {
  return /\p{L}/u.test(text) && !isOpen(text) && !/^\W{0,9}(?:aborted|abgebrochen)\b/i.test(text);
}

/** Key services that exist in one region, beside talk of recovering in another. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { plain } from '../statements.ts';

/** Where a document says that a key service is not in the other region. */
export interface LonelyKeys {
  readonly written: Located<string>;
  readonly runbook: Runbook;
}

/** None where no document of the set is about the loss of a region, or about a second one. */
export const lonelyKeys: (facts: SetFacts) => readonly LonelyKeys[] = perSet(({ members }) => {
  if (!members.some(({ runbook }) => OTHER_REGION.test(runbook.source.text))) return [];
  return members.flatMap(({ runbook, facts: { statements } }) => [
    ...statements.rows.flatMap(({ cells, isReal, span }): LonelyKeys[] => {
      if (!isReal || !KEY_SERVICE.test(located(runbook.source, span).value)) return [];
      const answer = cells.find(({ header }) => REPLICATED.test(header));
      const isNo =
        answer !== undefined &&
        /^(?:no|none|not replicated|single[- ]region)$/.test(plain(answer.text.value));
      return isNo ? [{ written: answer.text, runbook }] : [];
    }),
    ...withCue(runbook, statements.said, ONE_KEY).flatMap(({ span, isReal }): LonelyKeys[] => {
      const written = located(runbook.source, span);
      const isLonely = written.value.length < 400 && ONE_REGION.test(written.value);
      return isReal && isLonely && !UNSURE.test(written.value) ? [{ written, runbook }] : [];
    }),
  ]);
});

const KEY_SERVICE = /\b(?:kms|key (?:vault|management(?: service)?|service)|encryption keys?)\b/i;

const REPLICATED =
  /^(?:is )?(?:replicated|multi[- ]region|cross[- ]region|copied|in (?:the )?(?:dr|second|other|recovery) region)(?: ?\?)?$/;

const ONE_KEY = cuesOf('kms encr sing');

const ONE_REGION =
  /\b(?:kms|encryption) keys? (?:is|are) (?:single[- ]region|not replicated|not multi[- ]region|only in (?:one|a single|the primary) region)\b|\bsingle[- ]region (?:kms |encryption )?keys?\b/i;

const UNSURE =
  /\?|\b(?:should|could|may|might|if|unless|instead of|rather than|avoid|until|was|were|e\.?g|planned|ticket)\b/i;

const OTHER_REGION =
  /\b(?:loss of (?:the |a |an )?(?:\w{1,12} )?region|region(?:al)? (?:loss|outage|failure|disaster|fail-?over)|(?:dr|recovery|secondary|failover|standby|another|second) region|cross[- ]region)\b/i;

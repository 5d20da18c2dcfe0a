/** Names that no list of systems holds, from sentences in which one thing needs another. */

import type { Runbook } from '../../runbook.ts';
import { located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import type { Statement } from '../statements.ts';
import { isFirm } from '../weight.ts';
import { spellingsOf, systemKey } from './systems.ts';

/** Spellings by key, of what is said both to need something and to be needed: only such names can be in a circle. */
export function namesOfNeeds(
  runbook: Runbook,
  said: readonly Statement[],
): ReadonlyMap<string, readonly string[]> {
  const needing = new Map<string, string>();
  const needed = new Set<string>();
  for (const statement of withCue(runbook, said, NEEDING).slice(0, MOST)) {
    const text = located(runbook.source, statement.span).value;
    if (text.length > 600 || !VERBS.test(text) || !statement.isReal) continue;
    for (const [whole, one = '', other = ''] of text.matchAll(NEEDS)) add(text, whole, one, other);
    for (const [whole, other = '', one = ''] of text.matchAll(NEEDED)) add(text, whole, one, other);
  }
  return new Map(
    [...needing]
      .filter(([key]) => needed.has(key))
      .map(([key, name]) => [key, spellingsOf(name)] as const),
  );

  function add(text: string, whole: string, one: string, other: string): void {
    // "Cannot start without" denies nothing.
    if (NO_NAME.test(one) || NO_NAME.test(other) || !isFirm(text.replace(whole, ' '))) return;
    needing.set(systemKey(one), one);
    needed.add(systemKey(other));
  }
}

const MOST = 2_000;

const NEEDING = cuesOf('need requ depe reli can nece');

const VERBS = /needs|needed|requires|required|necessary|depends|relies|cannot|can't/i;

const NEEDS =
  /\b([\p{L}][\p{L}\d_-]{2,30})[`*]{0,2} (?:itself )?(?:needs|requires|depends on|relies on|(?:cannot|can't) (?:start|run|boot|be (?:restored|recovered|started|unsealed)) (?:without|before)) (?:the |our |a )?[`*]{0,2}([\p{L}][\p{L}\d_-]{2,30})(?![\p{L}\d_-])/giu;

const NEEDED =
  /\b([\p{L}][\p{L}\d_-]{2,30})[`*]{0,2} (?:is|are) (?:needed|required|necessary) (?:to (?:restore|recover|start|rebuild|unseal|unlock|decrypt|boot)|for|before) (?:the |our )?[`*]{0,2}([\p{L}][\p{L}\d_-]{2,30})(?![\p{L}\d_-])/giu;

/** Words that stand for many things. */
const NO_NAME =
  /^(?:it|its|this|that|they|them|these|those|which|who|what|one|each|all|any|every|nothing|everything|we|you|he|she|systems?|services?|servers?|hosts?|applications?|plans?|procedures?|process|steps?|teams?|staff|users?|people|person|access|data|backups?|restore|recovery|restoration|approval|time|more|then|also|use|work|production|site|region|step|task|the|and|but|access|help|support|business)$/i;

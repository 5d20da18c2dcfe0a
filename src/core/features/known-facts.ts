/** What the set around a document says already, to be written where a new section would ask for it again. */
import { factsOf } from '../facts/document-facts.ts';
import { personKey } from '../facts/people/people.ts';
import { systemKey } from '../facts/systems/systems.ts';
import type { RuleContext } from '../rule.ts';
import { type Known, knownOf } from './known-service.ts';

/** Worked out once for each document and snapshot: every gap of a document asks. */
export function knownFacts({ analysis, set }: RuleContext): Known {
  const key = set ?? analysis;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const members = set?.members ?? [analysis];
  const service = { name: set?.name ?? '', plan: set?.plan, members };
  const facts = knownOf(service, { factsOf, personKey, systemKey });
  known.set(key, facts);
  return facts;
}

const known = new WeakMap<object, Known>();

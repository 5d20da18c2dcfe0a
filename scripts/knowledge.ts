/** What is shipped of the catalogue as data: what people read of the practices, and the controls. */
import type { Catalogue, Knowledge } from '../src/core/catalogue.ts';
import type { Practice, Signals } from '../src/core/practice.ts';
import { type PackedKnowledge, withoutSnippets } from '../src/core/practice-snippets.ts';

export function knowledgeOf({ practices, frameworks }: Catalogue): Knowledge {
  return { practices: practices.map(shipped), frameworks };
}

/** For the extension, which ships snippets as well. */
export function packedOf({ practices, frameworks }: Knowledge): PackedKnowledge {
  return { practices: withoutSnippets(practices), frameworks };
}

/** Examples are for tests, pages and `explain`; the phrases as they are written are in the tables. */
function shipped(practice: Practice): Practice {
  const { signals } = practice;
  const { en, ...others } = signals;
  const lean = Object.fromEntries(
    Object.entries(others).map(([language, one]) => [language, withoutPhrases(one)]),
  );
  const none: readonly never[] = [];
  return {
    ...practice,
    signals: { en: withoutPhrases(en), ...lean },
    falseFriends: none,
    examples: none as never,
  };
}

function withoutPhrases({
  headings,
  topics,
  evidence,
  proof,
  within,
  not,
  ...rest
}: Signals): Signals {
  return { headings: [], topics: [], evidence: [], ...rest };
}

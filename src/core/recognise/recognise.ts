/** Judges every practice over one document in one pass. */
import type { Coverage, PracticeState } from '../coverage.ts';
import type { Kind, Runbook } from '../runbook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { decide, type Reading } from './decide.ts';
import { fieldState } from './fields.ts';
import { kindBySaying } from './kind.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { findingPhrases, type Hit, namingFacts } from './match.ts';
import { sentenceContexts } from './sentences.ts';
import { umbrellaStates } from './umbrella.ts';
import { readingWords } from './words.ts';

export interface Recognised {
  readonly coverage: Coverage;
  readonly reading: Reading;
  /** All that was found, for the question whether the document is ours. */
  readonly hits: readonly Hit[];
}

export function recognise(...asked: Parameters<typeof recognising>): Recognised {
  return atOnce(recognising(...asked));
}

/** The same in steps. */
export function* recognising(
  runbook: Runbook,
  lexicon: Lexicon,
  kind: Kind | undefined = runbook.metadata.kind?.value,
): Steps<Recognised> {
  const words = yield* readingWords(runbook, lexicon);
  yield;
  const language = languageOf(words);
  yield* namingFacts(words, lexicon);
  yield;
  const hits = yield* findingPhrases(words, lexicon.index(language).everywhere);
  yield;
  const contexts = sentenceContexts(runbook, words, hits);
  const reading: Reading = { runbook, words, contexts, lexicon, language, kind };
  const byPractice: Hit[][] = lexicon.practices.map(() => []);
  for (const hit of hits) {
    // Cues are of no practice.
    if (hit.phrase.practice >= 0) byPractice[hit.phrase.practice]?.push(hit);
  }
  const { practices } = lexicon;
  const states = yield* judging(reading, byPractice);
  const judged = { coverage: umbrellaStates(practices, states), reading, hits };
  if (kind !== undefined) return judged;
  const said = kindBySaying(judged, runbook);
  if (said === undefined) return judged;
  // What goes without saying in a kind is heard once the kind is known. Of all other practices it changes nothing.
  const known: Reading = { ...reading, kind: said };
  const saysMore = byPractice.map((found) => found.some(({ phrase }) => phrase.kind === said));
  if (!saysMore.includes(true)) return { ...judged, reading: known };
  const all = new Map([...states, ...(yield* judging(known, byPractice, saysMore))]);
  return { coverage: umbrellaStates(practices, all), reading: known, hits };
}

const PRACTICES_A_STEP = 8;

/** The states of the practices, or of some of them, by their names. */
function* judging(
  reading: Reading,
  byPractice: readonly (readonly Hit[])[],
  some?: readonly boolean[],
): Steps<ReadonlyMap<string, PracticeState>> {
  const states = new Map<string, PracticeState>();
  for (const [index, practice] of reading.lexicon.practices.entries()) {
    if (some && !some[index]) continue;
    if (index % PRACTICES_A_STEP === PRACTICES_A_STEP - 1) yield;
    const said = fieldState(reading.runbook, practice, reading);
    const found =
      said?.state === 'satisfied' ? said : decide(reading, index, byPractice[index] ?? []);
    states.set(practice.id, said && found.state !== 'satisfied' ? said : found);
  }
  return states;
}

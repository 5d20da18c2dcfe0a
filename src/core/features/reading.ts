/** What features for typing need of the engine: handed in, so that their bundle holds none of it again. */

import type { factsOf } from '../facts/document-facts.ts';
import type { personKey } from '../facts/people/people.ts';
import type { systemKey } from '../facts/systems/systems.ts';
import type { verdicts } from '../verdicts.ts';
import type { Words } from '../words.ts';
import type { knownFacts } from './known-facts.ts';

export interface Reading {
  readonly factsOf: typeof factsOf;
  readonly personKey: typeof personKey;
  readonly systemKey: typeof systemKey;
  readonly words: Words;
  readonly verdicts: typeof verdicts;
  readonly knownFacts: typeof knownFacts;
}

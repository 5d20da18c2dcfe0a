/**
 * How sure it is that a document is a recovery document of an organisation, from its name, its title, its
 * structure and what it says, taken together: a name alone never decides, nor does talk alone.
 */
import type { Runbook } from '../runbook.ts';
import type { Recognised } from './recognise.ts';
import { namesNothing, type Signs, signsOf } from './signs.ts';

/** From `scripts/fit-confidence.ts`: a regularised logistic fit over labelled documents, rounded, bounded. */
export const WEIGHTS: Readonly<Record<keyof Signs, number>> & { readonly bias: number } = {
  bias: -3.5,
  name: 0.95,
  title: 0.85,
  addressed: 0.05,
  concrete: 0.43,
  general: 0.3,
  fit: 1.3,
  record: 0.85,
  density: 3.2,
  headings: 0.2,
  steps: 0.2,
  advice: -6,
  lecture: -12,
  own: 0.6,
  particular: 3.8,
  asks: -3,
  manual: -2.5,
  technical: 0.25,
  other: -5,
  look: -1.3,
  uncalled: -1.3,
};

/** Hardly a sentence about computers, and no record of them: not ours. */
const LEAST_TECHNICAL = 0.055;

/** Names, numbers and dates of its own in so many sentences are a plan's, whatever it is about. */
const MUCH_OF_ITS_OWN = 0.15;

/** 0 to 1. */
export function confidenceOf(runbook: Runbook, recognised: Recognised, path: string): number {
  const signs = signsOf(runbook, recognised, path);
  if (isNothing(signs) || isTooShort(recognised) || isTalk(signs, recognised)) return 0;
  let score = WEIGHTS.bias;
  for (const [sign, value] of Object.entries(signs)) score += weightOf(sign) * value;
  return 1 / (1 + Math.exp(-score));
}

const LEAST_SENTENCES = 4;

/** So many words say enough even where none of them ends a sentence. */
const LEAST_WORDS = 30;

function isTooShort({ reading: { words } }: Recognised): boolean {
  return words.sentences.length < LEAST_SENTENCES && words.word.length < LEAST_WORDS;
}

/**
 * Nothing is said concretely, nothing is to be done and no gap is left to fill: talk, and of nobody's. One thing that
 * sounds concrete makes no difference where nothing is named or measured.
 */
function isTalk(signs: Signs, { coverage, reading }: Recognised): boolean {
  const { concrete, general, record, steps, own } = signs;
  const isOpen = [...coverage.values()].some(({ state }) => state === 'placeholder');
  const said = concrete + general + record + steps;
  return !isOpen && (said === 0 || (said <= 1 && own === 0 && namesNothing(reading.words)));
}

/** What no sum can make a recovery document. */
export function isNothing(signs: Signs): boolean {
  const { addressed, general, record, technical, particular } = signs;
  const isElsewhere =
    technical === 0 || (technical < LEAST_TECHNICAL && particular < MUCH_OF_ITS_OWN);
  // A page of a plan, with whom to call or what there is, need not speak of recovery again.
  const isCalled = signs.name + signs.title > 1;
  const isPage = isCalled && general > 1 && (particular >= MUCH_OF_ITS_OWN || signs.headings > 1);
  return ((addressed === 0 && !isPage) || isElsewhere) && record === 0;
}

function weightOf(sign: string): number {
  return isSign(sign) ? WEIGHTS[sign] : 0;
}

function isSign(name: string): name is keyof Signs {
  return name in WEIGHTS && name !== 'bias';
}

/**
 * How sure it is that a document is a recovery document of an organisation, from its name, its title, its
 * structure and what it says, taken together: a name alone never decides, nor does talk alone.
 */
import type { Runbook } from '../runbook.ts';
import type { Recognised } from './recognise.ts';
import { type Signs, signsOf } from './signs.ts';

/** From `scripts/fit-confidence.ts`: a regularised logistic fit over labelled documents, rounded, bounded. */
export const WEIGHTS: Readonly<Record<keyof Signs, number>> & { readonly bias: number } = {
  bias: -4.55,
  name: 0.6,
  title: 1.15,
  addressed: 0.05,
  concrete: 0.38,
  general: 0.3,
  fit: 1.35,
  record: 0.3,
  density: 4.5,
  headings: 0.15,
  steps: 0.3,
  advice: -4.8,
  own: 0.65,
  particular: 3.7,
  asks: -2,
  manual: -2.2,
  technical: 0.45,
  other: -5,
  look: -1.25,
  uncalled: -1.3,
};

/** Less than one sentence in twelve about computers, and no record of them: not ours. */
const LEAST_TECHNICAL = 0.08;

/** 0 to 1. */
export function confidenceOf(runbook: Runbook, recognised: Recognised, path: string): number {
  const signs = signsOf(runbook, recognised, path);
  if (isNothing(signs) || isTooShort(recognised)) return 0;
  let score = WEIGHTS.bias;
  for (const [sign, value] of Object.entries(signs)) score += weightOf(sign) * value;
  return 1 / (1 + Math.exp(-score));
}

const LEAST_SENTENCES = 4;

function isTooShort({ reading }: Recognised): boolean {
  return reading.words.sentences.length < LEAST_SENTENCES;
}

/** What no sum can make a recovery document. */
export function isNothing({ addressed, record, technical }: Signs): boolean {
  return (addressed === 0 || technical < LEAST_TECHNICAL) && record === 0;
}

function weightOf(sign: string): number {
  return isSign(sign) ? WEIGHTS[sign] : 0;
}

function isSign(name: string): name is keyof Signs {
  return name in WEIGHTS && name !== 'bias';
}

/** Asks recheck whether a regular expression takes linear time on every text. */
import { check } from 'recheck';
import { alternativesOf } from './alternatives.ts';

interface Written {
  readonly source: string;
  readonly flags: string;
}

/**
 * Why the pattern is not linear, or undefined where it is.
 *
 * recheck proves most patterns by their automaton, and attacks those that the theory does not cover (references
 * back, looking around) or that are too large for it. An attack may take a long list of words for a slow one, so each
 * word is then judged by itself: a matcher tries one alternative after the other, and is linear when each of them is.
 * A counted repetition is judged with a low count: more turns cost so many times more, never more than in proportion
 * to the text.
 */
export async function whyNotLinear({ source, flags }: Written): Promise<string | undefined> {
  return judge(withLowCounts(source), flags);
}

async function judge(source: string, flags: string): Promise<string | undefined> {
  const parts = alternativesOf(source);
  // What can still be taken apart is not worth a long search; the last word about the rest must not hang on the load.
  const timeout = parts.length < 2 ? 60_000 : 1_500;
  const proof = await check(source, flags, { checker: 'automaton', timeout });
  if (proof.status !== 'unknown') return said(proof);
  const attack = await check(source, flags, ATTACK);
  if (attack.status === 'safe' || parts.length < 2) return said(attack);
  for (const part of parts) {
    const why = await judge(part, flags);
    if (why !== undefined) return why;
  }
  return undefined;
}

/**
 * An attack counts steps; its own limit of a second would take a busy machine for a slow pattern. A text of this
 * length costs a quadratic pattern many times so many steps, and a linear one not a tenth of them.
 */
const ATTACK = {
  checker: 'fuzz',
  timeout: 300_000,
  attackTimeout: 300_000,
  attackLimit: 200_000_000,
  maxAttackStringSize: 100_000,
  randomSeed: 1,
} as const;

type Diagnostics = Awaited<ReturnType<typeof check>>;

function said(diagnostics: Diagnostics): string | undefined {
  switch (diagnostics.status) {
    case 'safe':
      return undefined;
    case 'vulnerable':
      return `${diagnostics.complexity.type} on ${diagnostics.attack.pattern}`;
    default:
      return `undecided: ${diagnostics.error.kind}`;
  }
}

const MOST = 3;

function withLowCounts(source: string): string {
  return source.replace(/(?<!\\[pPu])\{(\d+)(,?)(\d*)\}/g, (_, least, comma, most) => {
    const low = (count: string) => (count === '' ? '' : Math.min(Number(count), MOST));
    return `{${low(least)}${comma}${low(most)}}`;
  });
}

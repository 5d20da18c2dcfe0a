/** Finds the word that was probably meant. */
import { editDistance } from '../edit-distance.ts';

const MAX_LENGTH = 60;

/**
 * The one candidate that is clearly nearest: the same but for case and separators, or at most two
 * slips away (one in words of up to six letters), or begun or continued. `undefined` when none or several are.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = folded(word);
  if (plain === '' || plain.length > MAX_LENGTH) return undefined;
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const now = slips(plain, folded(candidate));
    if (now > (plain.length < 7 ? 1 : 2)) continue;
    if (now === distance) best = undefined;
    if (now < distance) {
      best = candidate;
      distance = now;
    }
  }
  if (distance < Number.POSITIVE_INFINITY) return best;
  const begun = [...candidates].filter((candidate) => isBegun(plain, folded(candidate)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The candidates among which `nearest` chooses: all others can be left out without a change of its answer. */
export function nearby(word: string, candidates: Iterable<string>): readonly string[] {
  const plain = folded(word);
  if (plain === '' || plain.length > MAX_LENGTH) return [];
  return [...candidates].filter((candidate) => {
    const other = folded(candidate);
    return slips(plain, other) <= 2 || isBegun(plain, other);
  });
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

function isBegun(word: string, candidate: string): boolean {
  if (Math.min(word.length, candidate.length) < 4) return false;
  return candidate.startsWith(word) || word.startsWith(candidate);
}

/** More than two are too many to be slips. */
function slips(a: string, b: string): number {
  return Math.abs(a.length - b.length) > 2 ? Number.POSITIVE_INFINITY : editDistance(a, b);
}

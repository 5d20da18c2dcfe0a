/** Finds the word that was probably meant. */

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
    const now = distanceOf(plain, folded(candidate));
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
    return distanceOf(plain, other) <= 2 || isBegun(plain, other);
  });
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

function isBegun(word: string, candidate: string): boolean {
  if (Math.min(word.length, candidate.length) < 4) return false;
  return candidate.startsWith(word) || word.startsWith(candidate);
}

/** Insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** The order in which a person reads practices: group by group, the whole before its parts. */
import { GROUPS, type Practice } from '../practice.ts';

/** Sorted once for each list of a catalogue, which never changes. */
export function inReadingOrder(practices: readonly Practice[]): readonly Practice[] {
  const known = kept.get(practices);
  if (known !== undefined) return known;
  const ordered = sorted(practices);
  kept.set(practices, ordered);
  return ordered;
}

const kept = new WeakMap<readonly Practice[], readonly Practice[]>();

function sorted(practices: readonly Practice[]): readonly Practice[] {
  const ids = new Set(practices.map(({ id }) => id));
  const wholes = practices
    .filter(({ partOf }) => partOf === undefined || !ids.has(partOf))
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || bySeed(a, b));
  const parts = practices.filter((practice) => !wholes.includes(practice)).sort(bySeed);
  return wholes.flatMap((whole) => [whole, ...parts.filter(({ partOf }) => partOf === whole.id)]);
}

/** The founding list has an order of its own; what came later follows, in the order given. */
function bySeed(a: Practice, b: Practice): number {
  return seedOf(a) - seedOf(b);
}

function seedOf({ seed }: Practice): number {
  const [, number, letter = ''] = /^(\d{1,3})([a-z]?)/.exec(seed ?? '') ?? [];
  if (number === undefined) return 1e6;
  return Number(number) * 100 + (letter === '' ? 0 : letter.charCodeAt(0) - 96);
}

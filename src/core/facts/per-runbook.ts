/** Reads facts once for each runbook, or for each set. */
import type { Analysis } from '../analysis.ts';
import type { Runbook } from '../runbook.ts';
import type { SetFacts } from './set-facts.ts';

/** The same reader, which remembers what it read; runbooks never change. */
export function perRunbook<T>(read: (runbook: Runbook) => T): (runbook: Runbook) => T {
  return remembering(read);
}

/** The same for what is read from all documents of a set. */
export function perSet<T>(read: (facts: SetFacts) => T): (facts: SetFacts) => T {
  return remembering(read);
}

/** What all readers have read of one key, each at its own place. */
type Shelf = unknown[];

/** One for all readers: each map of this kind makes every collection of garbage longer. */
const shelves = new WeakMap<object, Shelf>();

/** Readers ask about one document after the other: most do so about the one before. */
let last: { readonly key: object; readonly shelf: Shelf } | undefined;

function shelfOf(key: object): Shelf {
  if (last?.key === key) return last.shelf;
  const shelf = shelves.get(key) ?? [];
  if (shelf.length === 0) shelves.set(key, shelf);
  last = { key, shelf };
  return shelf;
}

/**
 * Lets go of what was read of a document that nobody is likely to ask about again. Who does all the same has it
 * read anew.
 */
export function forgetFacts(analysis: Analysis): void {
  shelves.delete(analysis);
  shelves.delete(analysis.runbook);
  last = undefined;
}

let readers = 0;

/** Reads once for each key, as long as anybody holds it. */
export function remembering<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const place = readers;
  readers += 1;
  return (key) => {
    const shelf = shelfOf(key);
    // Nobody but this reader writes here.
    const known = shelf[place] as { readonly facts: T } | undefined;
    if (known !== undefined) return known.facts;
    const facts = read(key);
    shelf[place] = { facts };
    return facts;
  };
}

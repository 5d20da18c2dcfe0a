/** Reads facts once for each runbook, or for each set. */
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

function remembering<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { readonly facts: T }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.facts;
    const facts = read(key);
    kept.set(key, { facts });
    return facts;
  };
}

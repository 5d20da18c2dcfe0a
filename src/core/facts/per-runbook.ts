/** Reads facts once for each runbook. */
import type { Runbook } from '../runbook.ts';

/** The same reader, which remembers what it read; runbooks never change. */
export function perRunbook<T>(read: (runbook: Runbook) => T): (runbook: Runbook) => T {
  const kept = new WeakMap<Runbook, { readonly facts: T }>();
  return (runbook) => {
    const known = kept.get(runbook);
    if (known !== undefined) return known.facts;
    const facts = read(runbook);
    kept.set(runbook, { facts });
    return facts;
  };
}

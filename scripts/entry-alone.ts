/** What the built engine is handed where it runs in one thread, without the bundles beside it. */
import type { Entry } from '../src/cli/engine.ts';

/** Throws where the engine asks for a bundle that was not given. */
export function entryAlone(given: Partial<Entry> = {}): Entry {
  return {
    loadFormats: unneeded,
    loadPacks: unneeded,
    loadReports: unneeded,
    loadSince: unneeded,
    loadThreads: () => ({
      sharesOf: (files) => [files],
      startHelper: unneeded,
      packed: unneeded,
      unpacked: unneeded,
    }),
    threadScript: '',
    ask: () => undefined,
    // Code that was compiled under other flags would be refused.
    expectMany: () => {},
    ...given,
  };
}

function unneeded(): never {
  throw new Error('What runs here needs no other bundle.');
}

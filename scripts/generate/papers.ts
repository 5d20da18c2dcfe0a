/** Generates readiness reports and offline packs of some documents, for who reviews a change of what is written. */
import type { Generated } from './generated.ts';

export async function papers(): Promise<Generated[]> {
  // It reads the catalogue that an earlier step writes.
  const { PAPERS } = await import('../../test/report/papers/papers.ts');
  return Object.entries(PAPERS).map(([file, write]) => ({
    path: `test/report/papers/${file}`,
    text: write(),
  }));
}

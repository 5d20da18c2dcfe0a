/** Generates what is read and written of some documents, for who reviews a change of it. */
import type { Generated } from './generated.ts';

export async function papers(): Promise<Generated[]> {
  // They read the catalogue that an earlier step writes.
  const { PAPERS } = await import('../../test/report/papers/papers.ts');
  const { WRITTEN } = await import('../../test/core/written/written.ts');
  const { OFFERED } = await import('../../test/core/features/offered.ts');
  return [
    ...inFolder('test/report/papers', PAPERS),
    ...inFolder('test/core/written', WRITTEN),
    ...inFolder('test/core/features/offered', OFFERED),
  ];
}

function inFolder(folder: string, papers: Readonly<Record<string, () => string>>): Generated[] {
  return Object.entries(papers).map(([file, write]) => ({
    path: `${folder}/${file}`,
    text: write(),
  }));
}

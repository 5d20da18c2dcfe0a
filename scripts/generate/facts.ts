/** Generates what the readers of facts read: of texts in many wordings, and of the tuning half of the conformance set. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Generated } from './generated.ts';

const FOLDER = 'test/core/facts-model';

export async function facts(): Promise<Generated[]> {
  // They read the catalogue that an earlier step writes.
  const { read } = await import('../../test/core/facts-model/facts.ts');
  const { readings } = await import('../../test/core/facts-model/readings.ts');
  const { tuningHalf, written } = await import('../../test/core/facts-model/wordings.ts');
  const parts = tuningHalf().map(({ id, path, text }) =>
    [`## ${id}`, ...readings(read(text, path).runbook, undefined)].join('\n'),
  );
  return [
    { path: `${FOLDER}/conformance.txt`, text: `${parts.join('\n\n')}\n` },
    ...readdirSync(`${FOLDER}/wordings`).map((name) => {
      const path = `${FOLDER}/wordings/${name}`;
      return { path, text: written(readFileSync(path, 'utf8')) };
    }),
  ];
}

/** Generates what the rules say of the documents that they are to tell apart. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Generated } from './generated.ts';

const FOLDER = 'test/rules/cases';

export async function cases(): Promise<Generated[]> {
  // They read the catalogue that an earlier step writes.
  const { catalogue } = await import('../../src/catalogue.generated.ts');
  const { written } = await import('../../test/cases.ts');
  const { sayingOf } = await import('../../test/rules/cases.ts');
  return readdirSync(FOLDER).map((name) => {
    const path = `${FOLDER}/${name}`;
    const rule = catalogue.rules.find(({ id }) => `${id}.txt` === name);
    if (rule === undefined) throw new Error(`${path} is named after no rule.`);
    return { path, text: written(readFileSync(path, 'utf8'), sayingOf(rule)) };
  });
}

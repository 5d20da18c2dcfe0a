/** Generates the documentation: a page for each practice and rule, and the tables that list them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { NOTICE, pageAt, pagePaths } from '../../src/report/page.ts';
import type { Generated } from './generated.ts';

export async function pages(): Promise<Generated[]> {
  const catalogue = await currentCatalogue();
  return pagePaths(catalogue).map((path) => ({ path, text: pageAt(path, catalogue) ?? '' }));
}

/** As an earlier step has written it. */
export async function currentCatalogue(): Promise<Catalogue> {
  const module: { catalogue: Catalogue } = await import(
    pathToFileURL(resolve('src/catalogue.generated.ts')).href
  );
  return module.catalogue;
}

/** Pages that no practice or rule stands behind any more. */
export function orphans(known: readonly string[]): string[] {
  return ['docs/practices', 'docs/rules'].flatMap((folder) =>
    readdirSync(folder)
      .map((name) => `${folder}/${name}`)
      .filter((path) => !known.includes(path) && readFileSync(path, 'utf8').startsWith(NOTICE)),
  );
}

/** Writes the files that are derived from others; with `--check`, only says which of them are stale. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cases } from './generate/cases.ts';
import { catalogueIndex } from './generate/catalogue.ts';
import { drillReports } from './generate/drill-reports.ts';
import { facts } from './generate/facts.ts';
import type { Generated } from './generate/generated.ts';
import { messages } from './generate/messages.ts';
import { orphans, pages } from './generate/pages.ts';
import { papers } from './generate/papers.ts';
import { readings } from './generate/readings.ts';
import { snippets } from './generate/snippets.ts';
import { thirdParty } from './generate/third-party.ts';
import { validators } from './generate/validators.ts';

/** In the order in which they run: a step may read what an earlier one wrote. */
const STEPS: readonly (() => Generated[] | Promise<Generated[]>)[] = [
  validators,
  catalogueIndex,
  pages,
  messages,
  readings,
  cases,
  facts,
  drillReports,
  papers,
  snippets,
  thirdParty,
];

process.chdir(resolve(import.meta.dirname, '..'));
const checking = process.argv.includes('--check');
const stale: string[] = [];
const made: string[] = [];

for (const step of STEPS) {
  for (const { path, text } of await step()) {
    made.push(path);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale.push(path);
    if (checking) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

for (const path of orphans(made)) {
  stale.push(path);
  if (!checking) rmSync(path);
}

if (checking && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}\nMend with: npm run generate`);
  process.exitCode = 1;
} else {
  console.log(checking ? 'Generated files are current.' : `Written: ${stale.length} files.`);
}

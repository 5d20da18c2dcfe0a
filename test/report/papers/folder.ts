/** Reads folders of documents as a run of the command line would, for the reports that are made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue as whole } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { type Catalogue, catalogueFor } from '../../../src/core/catalogue.ts';
import { readConfig } from '../../../src/core/config-reader.ts';
import { contextOf } from '../../../src/core/lint.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { sourceText } from '../../../src/core/text.ts';
import { buildWorkspace } from '../../../src/core/workspace.ts';

const PRACTICES: ReadonlySet<string> = new Set([
  'alternate-site',
  'backup-archiving',
  'encryption-keys',
  'backup-retention',
  'backup-schedule',
  'failback-procedure',
  'network-and-dns-failover',
  'rto-rpo-objectives',
  'regional-isolation',
  'roles-and-responsibilities',
]);

export const TODAY = { year: 2026, month: 11, day: 23 };

/** Some of the practices, of several groups: of all of them the papers would be long, and say no more. */
export const catalogue: Catalogue = {
  ...whole,
  practices: whole.practices.filter(({ id }) => PRACTICES.has(id)),
};

export type Texts = Readonly<Record<string, string>>;

/** @param folder from the root of the repository. */
export function textsIn(folder: string): Texts {
  const top = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
  const paths = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(top.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
}

/** A context for each runbook among the texts. `settings.yaml` is their configuration, under a name that no run finds. */
export function contextsOf(texts: Texts, practices = catalogue): readonly RuleContext[] {
  const { 'settings.yaml': settings = '', ...documents } = texts;
  const { config, problems } = readConfig(sourceText('.dr-runbook.yaml', settings));
  if (problems.length > 0) throw new Error(problems[0]?.message);
  const known = catalogueFor(practices, config);
  const analyses = Object.entries(documents).map(([path, text]) =>
    analyse(path, path, text, known),
  );
  const workspace = buildWorkspace(analyses, {
    config,
    exists: (uri) => ['chart.pdf', 'racks.png'].includes(uri),
    pathOf: (uri) => uri,
  });
  return analyses
    .filter(({ recognition }) => recognition.isRunbook)
    .map((analysis) => contextOf(analysis, { catalogue: known, workspace, config, today: TODAY }));
}

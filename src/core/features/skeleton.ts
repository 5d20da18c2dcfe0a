/** The beginnings of a runbook of each kind, as snippets: every gap says that it is one. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import { inReadingOrder } from './order.ts';
import { homeOf, indented, merged } from './scaffold-yaml.ts';
import { YAML_SPECS } from './skeleton-yaml.ts';
import { renumbered } from './snippet.ts';

/** A new document of the kind, as a snippet body with tab stops from 1 on. */
export function skeleton(
  kind: Kind,
  syntax: 'markdown' | 'yaml',
  practices: readonly Practice[],
): string {
  return syntax === 'yaml'
    ? renumbered([yamlHeader(kind), yamlSpec(kind, practices)])
    : renumbered([markdownHeader(kind), ...sections(kind, practices)]);
}

/** How people call such a document. */
export const KIND_TITLES: Readonly<Record<Kind, string>> = {
  'dr-plan': 'Disaster recovery plan',
  'backup-procedure': 'Backup procedure',
  'restore-procedure': 'Restore procedure',
  'training-plan': 'Recovery training plan',
  'exercise-report': 'Exercise report',
  inventory: 'Inventory',
  'change-log': 'Change log',
};

/** The scaffolds of what the kind must say; parts of a whole that is there are left to their own snippets. */
function sections(kind: Kind, practices: readonly Practice[]): readonly string[] {
  const wanted = required(kind, practices);
  const wholes = new Set(wanted.map(({ id }) => id));
  return wanted
    .filter(({ partOf }) => partOf === undefined || !wholes.has(partOf))
    .map(({ scaffold }) => `${scaffold.markdown.trim()}\n\n`);
}

/** What the schema asks for, and the fields of what the kind must say. */
function yamlSpec(kind: Kind, practices: readonly Practice[]): string {
  let spec: readonly string[] = YAML_SPECS[kind].trimEnd().split('\n').slice(1);
  spec = spec.map((line) => line.slice(2));
  required(kind, practices).forEach((practice, index) => {
    const home = homeOf(practice, kind);
    // Numbers of its own, so that what is typed here does not appear elsewhere.
    if (home?.key === 'spec')
      spec = merged(
        spec,
        home.lines.map((line) => shifted(line, index)),
      );
  });
  return `spec:\n${indented(spec, 2).join('\n')}\n`;
}

function shifted(line: string, index: number): string {
  return line.replace(
    /(?<!\\)\$\{(\d{1,2})/g,
    (_, number: string) => `\${${(index + 1) * 100 + Number(number)}`,
  );
}

function required(kind: Kind, practices: readonly Practice[]): readonly Practice[] {
  return inReadingOrder(practices).filter(({ applies }) => applies[kind] === 'required');
}

function markdownHeader(kind: Kind): string {
  // A log goes on and on: it has entries, and no versions.
  const version = kind === 'change-log' ? '' : 'version: "0.1"\nstatus: draft\n';
  return `---
kind: ${kind}
id: \${1:service}-${kind}
title: "${KIND_TITLES[kind]}: \${2:service}"
${planOf(kind, '')}owner: \${3:TBD}
${version}last_reviewed: \${4:TBD}
---

# ${KIND_TITLES[kind]}: \${2:service}

`;
}

function yamlHeader(kind: Kind): string {
  return `apiVersion: dr-runbook/v1
kind: ${kind}
metadata:
  id: \${1:service}-${kind}
  title: "${KIND_TITLES[kind]}: \${2:service}"
${planOf(kind, '  ')}  owner: \${3:TBD}
  version: "0.1"
  status: draft
  last_reviewed: \${4:TBD}
`;
}

function planOf(kind: Kind, indentation: string): string {
  return kind === 'dr-plan' ? '' : `${indentation}plan: \${1:service}-dr-plan\n`;
}

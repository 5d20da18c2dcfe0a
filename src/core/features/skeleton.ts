/** The beginnings of a runbook of each kind, as snippets: every gap says that it is one. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import { inReadingOrder } from './order.ts';
import { YAML_SPECS } from './skeleton-yaml.ts';
import { renumbered } from './snippet.ts';

/** A new document of the kind, as a snippet body with tab stops from 1 on. */
export function skeleton(
  kind: Kind,
  syntax: 'markdown' | 'yaml',
  practices: readonly Practice[],
): string {
  return renumbered([
    syntax === 'yaml' ? yamlHeader(kind) : markdownHeader(kind),
    ...(syntax === 'yaml' ? [YAML_SPECS[kind]] : sections(kind, practices)),
  ]);
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
  const required = inReadingOrder(practices).filter(({ applies }) => applies[kind] === 'required');
  const wholes = new Set(required.map(({ id }) => id));
  return required
    .filter(({ partOf }) => partOf === undefined || !wholes.has(partOf))
    .map(({ scaffold }) => `${scaffold.markdown.trim()}\n\n`);
}

function markdownHeader(kind: Kind): string {
  return `---
kind: ${kind}
id: \${1:service}-${kind}
title: "${KIND_TITLES[kind]}: \${2:service}"
${planOf(kind, '')}owner: \${3:TBD}
version: "0.1"
status: draft
last_reviewed: \${4:TBD}
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

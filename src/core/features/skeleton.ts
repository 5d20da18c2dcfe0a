/** The beginnings of a runbook of each kind, as snippets: every gap says that it is one. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import type { Known } from './known-service.ts';
import { shifted, withKnown } from './known-values.ts';
import { inReadingOrder } from './order.ts';
import { homeOf, indented, merged } from './scaffold-yaml.ts';
import { YAML_SPECS } from './skeleton-yaml.ts';
import { escapeSnippet, renumbered } from './snippet.ts';

/** What a new document is called, and what is known of its service. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly known: Known;
}

/** A new document of the kind, as a snippet body with tab stops from 1 on; without a name, one that asks for it. */
export function skeleton(
  kind: Kind,
  syntax: 'markdown' | 'yaml',
  practices: readonly Practice[],
  named?: Named,
): string {
  const spec = syntax === 'yaml' ? [yamlSpec(kind, practices)] : sections(kind, practices);
  const filled = named ? spec.map((body) => withKnown(body, syntax, named.known)) : spec;
  const header = syntax === 'yaml' ? yamlHeader(kind, named) : markdownHeader(kind, named);
  return `${renumbered([header, ...filled]).trimEnd()}\n`;
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
        home.lines.map((line) => shifted(line, (index + 1) * 100)),
      );
  });
  return `spec:\n${indented(spec, 2).join('\n')}\n`;
}

function required(kind: Kind, practices: readonly Practice[]): readonly Practice[] {
  return inReadingOrder(practices).filter(({ applies }) => applies[kind] === 'required');
}

function markdownHeader(kind: Kind, named: Named | undefined): string {
  // A log goes on and on: it has entries, and no versions.
  const version = kind === 'change-log' ? '' : 'version: "0.1"\nstatus: draft\n';
  return `---
kind: ${kind}
${about(kind, named)}${version}last_reviewed: \${4:TBD}
---

# ${named ? escapeSnippet(inMarkdown(named.title)) : `${KIND_TITLES[kind]}: \${2:service}`}

`;
}

function yamlHeader(kind: Kind, named: Named | undefined): string {
  const lines = `${about(kind, named)}version: "${kind === 'change-log' ? '1' : '0.1'}"
status: draft
last_reviewed: \${4:TBD}
`;
  return `apiVersion: dr-runbook/v1
kind: ${kind}
metadata:
${indented(lines.split('\n'), 2).join('\n')}`;
}

function about(kind: Kind, named: Named | undefined): string {
  if (named === undefined) {
    const plan = kind === 'dr-plan' ? '' : `plan: \${1:service}-dr-plan\n`;
    const title = `title: "${KIND_TITLES[kind]}: \${2:service}"`;
    return `id: \${1:service}-${kind}\n${title}\n${plan}owner: \${3:TBD}\n`;
  }
  const { id, title, known } = named;
  const plan =
    kind === 'dr-plan' || known.plan === undefined ? '' : `plan: ${quoted(known.plan)}\n`;
  const owner = known.owner === undefined ? `\${3:TBD}` : quoted(known.owner);
  return `id: ${quoted(id)}\ntitle: ${inQuotes(title)}\n${plan}owner: ${owner}\n`;
}

/** As YAML, without quotes where none are needed. */
function quoted(value: string): string {
  const isPlain =
    /^[a-z][a-z0-9._-]{0,127}$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(value);
  return isPlain ? value : inQuotes(value);
}

function inQuotes(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  return escapeSnippet(`"${line.replace(/[\\"]/g, '\\$&')}"`);
}

/** A name is a name, whatever it is written with. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

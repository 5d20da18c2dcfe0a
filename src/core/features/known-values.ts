/** Puts what is known into the gaps of a new runbook: a row or an entry for each system, with its values. */
import type { Known, KnownRole, KnownSystem } from './known-service.ts';
import { escapeSnippet } from './snippet.ts';

/** A snippet body whose gaps are filled as far as they can be. */
export function withKnown(body: string, syntax: 'markdown' | 'yaml', known: Known): string {
  const lines = body.split('\n');
  const written: string[] = [];
  for (let line = 0; line < lines.length; ) {
    const end = known.systems.length === 0 ? line : endOfEntry(lines, line, syntax);
    if (end === line) {
      written.push(lineWith(lines[line] ?? '', syntax, known));
      line += 1;
      continue;
    }
    const entry = lines.slice(line, end).join('\n');
    known.systems.forEach((system, index) => {
      // Numbers of its own, so that what is typed here does not appear in the others.
      written.push(entryWith(index === 0 ? entry : shifted(entry, index * 1000), syntax, system));
    });
    line = end;
  }
  return written.join('\n');
}

/** Where the row or entry of one system ends that begins at a line; the line itself when none does. */
function endOfEntry(lines: readonly string[], line: number, syntax: 'markdown' | 'yaml'): number {
  const first = lines[line] ?? '';
  if (syntax === 'markdown') return ROW.test(first) ? line + 1 : line;
  const indent = ENTRY.exec(first)?.[1]?.length;
  if (indent === undefined) return line;
  let end = line + 1;
  while (end < lines.length && indentOf(lines[end] ?? '') > indent) end += 1;
  return end;
}

const ROW = /^(?:\||-) \$\{\d{1,4}:TBD: system(?: and site)?\}/;

const ENTRY = /^( *)- (?:id|system): "\$\{\d{1,4}:TBD: system\}"/;

function indentOf(line: string): number {
  return line === '' ? Number.POSITIVE_INFINITY : line.length - line.trimStart().length;
}

function entryWith(entry: string, syntax: 'markdown' | 'yaml', system: KnownSystem): string {
  const isYaml = syntax === 'yaml';
  const length = (value: KnownSystem['rto']) => (isYaml ? value?.iso : value?.written);
  return filled(entry, syntax, {
    'TBD: system': isYaml ? system.id : system.name,
    'TBD: system and site': system.name,
    'TBD: such as 4 h': length(system.rto),
    'TBD: such as 15 min': length(system.rpo),
    'TBD: RTO': length(system.rto),
    'TBD: RPO': length(system.rpo),
    'TBD: tool': system.tool,
    'TBD: program or service': system.tool,
    'TBD: bucket, vault or path': system.store,
  });
}

function lineWith(line: string, syntax: 'markdown' | 'yaml', known: Known): string {
  if (syntax === 'yaml') {
    const ids = known.systems.map(({ id }) => id).join(', ');
    const listed =
      ids === '' ? line : line.replace(ALL_SYSTEMS, (_, before: string) => `${before}[${ids}]`);
    const [backup] = known.backups;
    const only = known.backups.length === 1 ? backup : undefined;
    return filled(listed, syntax, { 'TBD: id of the backup': only });
  }
  const role = known.roles.find(({ name }) =>
    line.toLowerCase().startsWith(`| ${name.toLowerCase()} |`),
  );
  const told = role === undefined ? line : withHolders(line, role);
  return filled(told, syntax, { 'TBD: role or name': known.owner });
}

const ALL_SYSTEMS = /((?:covers|systems|opens): )\["\$\{\d{1,4}:TBD: systems?\}"\]/;

/** The holder and the deputy stand in the first two cells that ask for names. */
function withHolders(line: string, { holder, deputy }: KnownRole): string {
  const names = [holder, deputy];
  return line.replace(/\$\{\d{1,4}:TBD: name\}/g, (gap) => {
    const name = names.shift();
    return name === undefined ? gap : inText(name, 'markdown');
  });
}

function filled(
  text: string,
  syntax: 'markdown' | 'yaml',
  values: Readonly<Record<string, string | undefined>>,
): string {
  return text.replace(/\$\{\d{1,4}:(TBD: [^}|$]{1,80})\}/g, (gap, asked: string) => {
    const value = Object.hasOwn(values, asked) ? values[asked] : undefined;
    return value === undefined ? gap : inText(value, syntax);
  });
}

/** Between the quotes of YAML, or in a cell. */
function inText(value: string, syntax: 'markdown' | 'yaml'): string {
  return escapeSnippet(syntax === 'yaml' ? value.replace(/[\\"]/g, '\\$&') : value);
}

/** The same tab stops under other numbers. */
export function shifted(body: string, by: number): string {
  return body.replace(/(?<!\\)\$\{(\d{1,4})/g, (_, number: string) => `\${${by + Number(number)}`);
}

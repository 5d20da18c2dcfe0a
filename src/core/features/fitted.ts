/** Scaffolds made to fit a document: its bullets, its lists instead of tables, and what is known filled in. */
import type { Runbook } from '../runbook.ts';
import type { KnownFacts } from './known-facts.ts';
import { escapeSnippet, renumbered } from './snippet.ts';

/** How a Markdown document writes what is not prose. */
export interface Manner {
  readonly bullet: '-' | '*' | '+';
  /** It has lists and not one table. */
  readonly listsOnly: boolean;
}

export function mannerOf({ source, blocks }: Runbook): Manner {
  const items = blocks.filter(({ kind }) => kind === 'item' || kind === 'task');
  const bullet = items
    .slice(0, 50)
    .map(({ span }) => BULLET.exec(source.line(source.positionAt(span.start).line))?.[1])
    .find((mark) => mark !== undefined);
  const hasTable = blocks.some(({ kind }) => kind === 'row');
  return { bullet: isBullet(bullet) ? bullet : '-', listsOnly: items.length > 1 && !hasTable };
}

const BULLET = /^[ \t>]{0,40}([-*+])[ \t]/;

function isBullet(mark: string | undefined): mark is Manner['bullet'] {
  return mark === '-' || mark === '*' || mark === '+';
}

/** @param scaffold a snippet body in Markdown; its tab stops are renumbered. */
export function fittedMarkdown(scaffold: string, manner: Manner, known: KnownFacts): string {
  const lines = filledIn(scaffold, known).split('\n');
  const shaped = manner.listsOnly ? tablesAsLists(lines) : lines;
  let fenced = false;
  const marked = shaped.map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? line : line.replace(/^(\s*)- /, `$1${manner.bullet} `);
  });
  return renumbered([marked.join('\n')]);
}

/** @param scaffold the fields of a practice in YAML. */
export function fittedYaml(scaffold: string, known: KnownFacts): string {
  const [only, ...others] = known.systems;
  const id = only !== undefined && others.length === 0 && ID.test(only) ? only : undefined;
  const filled = scaffold.replace(STOP, (stop, number: string, hint: string) => {
    if (hint === 'orders-db') return id === undefined ? stop : `\${${number}:${id}}`;
    return stopWith(stop, number, hint, known, only);
  });
  return filled;
}

const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

const STOP = /\$\{(\d{1,3}):([^{}|$\\]{1,80})\}/g;

/** Rows that begin with a system come once for each system; the rest is filled in where one value fits. */
function filledIn(scaffold: string, known: KnownFacts): string {
  const isRepeated = known.systems.length > 1;
  let done = false;
  return scaffold
    .split('\n')
    .flatMap((line) => {
      const isRow = /^\| \$\{\d{1,3}:TBD: system\} \|/.test(line);
      if (!isRow || !isRepeated || done) return filledLine(line, known, known.systems[0]);
      done = true;
      // Tab stops of different rows are different ones.
      return known.systems.map((system, index) => filledLine(shifted(line, index), known, system));
    })
    .join('\n');
}

function filledLine(line: string, known: KnownFacts, system: string | undefined): string {
  return line.replace(STOP, (stop, number: string, hint: string) => {
    return stopWith(stop, number, hint, known, system);
  });
}

function stopWith(
  stop: string,
  number: string,
  hint: string,
  known: KnownFacts,
  system: string | undefined,
): string {
  const value = valueFor(hint, known, system);
  return value === undefined ? stop : `\${${number}:${escapeSnippet(value)}}`;
}

/** By the words that scaffolds ask with. */
function valueFor(hint: string, known: KnownFacts, system: string | undefined): string | undefined {
  switch (hint) {
    case 'TBD: system':
    case 'TBD: system and site':
      return system;
    case 'TBD: such as 4 h':
      return system === undefined ? undefined : known.rto.get(system);
    case 'TBD: such as 15 min':
      return system === undefined ? undefined : known.rpo.get(system);
    case 'TBD: tool':
    case 'TBD: program or service':
      return known.tool;
    case 'TBD: bucket, vault or path':
      return known.store;
    case 'TBD: role or name':
      return known.owner;
    default:
      return undefined;
  }
}

function shifted(line: string, row: number): string {
  return line.replace(/\$\{(\d{1,2})(?=[:|}])/g, (_, number: string) => {
    return `\${${(row + 1) * 100 + Number(number)}`;
  });
}

/** Each row an item, each cell behind the name of its column: what stands in a row belongs together. */
function tablesAsLists(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.startsWith('|') || !/^\|[ :|-]+\|$/.test(lines[at + 1] ?? '')) {
      out.push(line);
      continue;
    }
    const headers = cellsOf(line);
    at += 2;
    while ((lines[at] ?? '').startsWith('|')) {
      const [first = '', ...cells] = cellsOf(lines[at] ?? '');
      const others = cells.map((cell, index) => `; ${lower(headers[index + 1] ?? '')}: ${cell}`);
      out.push(`- ${headers[0]}: ${first}${others.join('')}`);
      at += 1;
    }
    at -= 1;
  }
  return out;
}

/** `RTO` stays. */
function lower(header: string): string {
  return /^\p{Lu}\p{Lu}/u.test(header) ? header : header.charAt(0).toLowerCase() + header.slice(1);
}

function cellsOf(row: string): readonly string[] {
  const inside = row.replace(/^\|/, '').replace(/\|[ \t]*$/, '');
  const cells: string[] = [''];
  let depth = 0;
  for (const char of inside) {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    // A choice of a tab stop has bars of its own.
    if (char === '|' && depth === 0) cells.push('');
    else cells.push((cells.pop() ?? '') + char);
  }
  return cells.map((cell) => cell.trim());
}

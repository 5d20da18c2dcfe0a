/** Scaffolds made to fit a document: its bullets, its lists instead of tables, and what is known filled in. */
import type { Language, Practice } from '../practice.ts';
import type { Runbook } from '../runbook.ts';
import type { Known } from './known-service.ts';
import { withKnown } from './known-values.ts';
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

/** What the heading of a practice is in a language, as ISO 639-1; in English where nobody has translated it. */
export function titleIn({ title, titles = {} }: Practice, language: string): string {
  return isTranslated(language) ? (titles[language] ?? title) : title;
}

function isTranslated(language: string): language is Exclude<Language, 'en'> {
  return language === 'de' || language === 'fr' || language === 'es';
}

/**
 * The Markdown scaffold. Where its heading is in another language, a table of gaps with heads in that language stands
 * below it, or bare gaps, with a row or a gap for each system: English words would make a document of two languages,
 * which is read as neither.
 */
export function scaffoldIn(practice: Practice, language: string, known: Known): string {
  const { scaffold, columns = {} } = practice;
  const { markdown } = scaffold;
  const title = titleIn(practice, language);
  if (title === practice.title) return markdown;
  const systems = /TBD: system\}/.test(markdown) ? known.systems : [];
  const names = systems.map(({ name }) => escapeSnippet(name));
  const heads = isTranslated(language) ? columns[language]?.split(' | ') : undefined;
  const body = heads === undefined ? gapsOf(names) : tableOf(heads, names);
  return `## ${title}\n\n${body}\n`;
}

function gapsOf(names: readonly string[]): string {
  if (names.length === 0) return '${1:TBD}';
  return names.map((name, index) => `- ${name}: \${${index + 1}:TBD}`).join('\n');
}

function tableOf(heads: readonly string[], names: readonly string[]): string {
  let gaps = 0;
  const gap = () => {
    gaps += 1;
    return `\${${gaps}:TBD}`;
  };
  const rows =
    names.length === 0 ? [heads.map(gap)] : names.map((name) => [name, ...heads.slice(1).map(gap)]);
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param scaffold a snippet body in Markdown; its tab stops are renumbered. */
export function fittedMarkdown(scaffold: string, manner: Manner, known: Known): string {
  const lines = withKnown(scaffold, 'markdown', known).split('\n');
  const shaped = manner.listsOnly ? tablesAsLists(lines) : lines;
  let fenced = false;
  const marked = shaped.map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return fenced ? line : line.replace(/^(\s*)- /, `$1${manner.bullet} `);
  });
  return renumbered([marked.join('\n')]);
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

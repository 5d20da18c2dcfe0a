/** Where in a YAML document somebody types, told from the lines alone: half-typed text has no tree. */
import type { SourceText, Span } from '../text.ts';
import { flowPlace } from './yaml-flow.ts';
import { commentStart, isGap, readLine, type YamlLine } from './yaml-line.ts';

export interface YamlPlace {
  /** From the root: keys, and `[]` for an item of a list. */
  readonly path: readonly string[];
  /** At the start of a line only the schema can tell what is meant. */
  readonly writes: 'value' | 'key' | 'either';
  /** The word that is typed, what stands behind the cursor included; on one line. */
  readonly span: Span;
  /** Keys that stand beside it already. */
  readonly siblings: ReadonlySet<string>;
  /** Where the word starts, for what goes below it. */
  readonly column: number;
  readonly isBlock: boolean;
  /** A colon follows already. */
  readonly hasColon: boolean;
}

/**
 * `undefined` in comments, in text over several lines, and in brackets over several lines. `within` is the
 * YAML inside the text.
 */
export function yamlPlace(source: SourceText, offset: number, within: Span): YamlPlace | undefined {
  const { line, character } = source.positionAt(offset);
  const text = source.line(line);
  const here = readLine(text);
  const lines = {
    source,
    first: source.positionAt(within.start).line,
    last: lastLine(source, within),
  };
  if (line < lines.first || line > lines.last || isBoundary(text)) return undefined;
  if (here.isComment || commentStart(text, here.column) < character) return undefined;
  const column = here.isBlank ? character : here.column;
  if (character < column) return undefined;
  const parents = parentsOf(lines, line, here, column);
  if (parents === undefined) return undefined;
  const start = source.lineStart(line);
  const { key } = here;
  if (key !== undefined && character > key.colon) {
    if (!isGap(text[character - 1]) && character === key.colon + 1) return undefined;
    const path = [...parents.path, key.name];
    return valuePlace(text, key.colon + 1, character, start, path);
  }
  if (text[column] === '[' || text[column] === '{') {
    return valuePlace(text, column, character, start, parents.path);
  }
  const siblings = new Set([...parents.siblings, ...keysBelow(lines, line, column)]);
  const end = key?.end ?? wordEnd(text, Math.max(character, column));
  const span = { start: start + column, end: start + Math.max(end, character) };
  const base = { path: parents.path, span, siblings, column, isBlock: true };
  return { ...base, writes: 'either', hasColon: key !== undefined };
}

interface Lines {
  readonly source: SourceText;
  readonly first: number;
  readonly last: number;
}

function lastLine(source: SourceText, within: Span): number {
  return source.positionAt(within.end).line;
}

/** Between documents of a stream. */
function isBoundary(text: string): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(0, 4));
}

interface Parents {
  readonly path: readonly string[];
  readonly siblings: readonly string[];
}

/** Up the lines, each time to what is indented less. `undefined` inside a text over several lines. */
function parentsOf(
  { source, first }: Lines,
  line: number,
  here: YamlLine,
  column: number,
): Parents | undefined {
  const path: string[] = here.dashes.map(() => '[]');
  const siblings: string[] = [];
  let limit = here.dashes[0] ?? column;
  let isItem = here.dashes.length > 0;
  // The keys beside the word stand above it only while no dash opens its mapping on its own line.
  let collects = !isItem;
  for (let above = line - 1; above >= first && (limit > 0 || isItem || collects); above -= 1) {
    const text = source.line(above);
    if (isBoundary(text)) break;
    const { dashes, key, column: content, isBlank, isComment } = readLine(text);
    if (isBlank || isComment) continue;
    if (key === undefined && content < limit && dashes.length === 0) return undefined;
    if (key !== undefined && (key.start < limit || (isItem && key.start === limit))) {
      if (key.rest !== '') return undefined;
      path.unshift(key.name);
      limit = key.start;
      isItem = false;
      collects = false;
    } else if (key !== undefined && collects && key.start === limit) siblings.push(key.name);
    for (const dash of [...dashes].reverse()) {
      if (dash >= limit) continue;
      path.unshift('[]');
      limit = dash;
      isItem = true;
      collects = false;
    }
  }
  return { path, siblings };
}

function keysBelow({ source, last }: Lines, line: number, column: number): string[] {
  const keys: string[] = [];
  for (let below = line + 1; below <= last; below += 1) {
    const text = source.line(below);
    if (isBoundary(text)) break;
    const { dashes, key, column: content, isBlank, isComment } = readLine(text);
    if (isBlank || isComment) continue;
    if ((dashes[0] ?? content) < column) break;
    if (dashes.length === 0 && key?.start === column) keys.push(key.name);
  }
  return keys;
}

function valuePlace(
  text: string,
  from: number,
  character: number,
  lineStart: number,
  path: readonly string[],
): YamlPlace | undefined {
  let start = from;
  while (start < character && isGap(text[start])) start += 1;
  if ('|>&*!'.includes(text[start] ?? ' ') && start < character) return undefined;
  const place = (word: Span, more: Partial<YamlPlace>): YamlPlace => ({
    path,
    writes: 'value',
    siblings: new Set(),
    column: word.start,
    isBlock: false,
    hasColon: false,
    ...more,
    span: { start: lineStart + word.start, end: lineStart + Math.max(word.end, character) },
  });
  if ((text[start] === '[' || text[start] === '{') && start < character) {
    const flow = flowPlace(text, start, character);
    if (flow === undefined) return undefined;
    const { writes, siblings, hasColon } = flow;
    return place(flow.word, { path: [...path, ...flow.path], writes, siblings, hasColon });
  }
  const quote = text[start];
  if ((quote === '"' || quote === "'") && start < character) {
    const close = text.indexOf(quote, start + 1);
    if (close >= 0 && close < character) return undefined;
    return place({ start: start + 1, end: close < 0 ? text.trimEnd().length : close }, {});
  }
  const end = text.slice(0, commentStart(text, start)).trimEnd().length;
  return place({ start, end: Math.max(end, start) }, {});
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[\s:,#]/.test(text[end] ?? '')) end += 1;
  return end;
}

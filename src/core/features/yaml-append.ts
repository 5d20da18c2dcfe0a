/** Lines put into YAML behind what is there: at the end of a mapping, below a key, behind an item. */
import type { Entry, Mapping, Value } from '../runbook.ts';
import { type SourceText, trimmed } from '../text.ts';
import type { Draft } from './insert-markdown.ts';
import { indented } from './scaffold-yaml.ts';

export function afterLast(
  source: SourceText,
  mapping: Mapping,
  lines: readonly string[],
): Draft | undefined {
  const first = mapping.entries[0];
  const last = mapping.entries.at(-1);
  if (!first || !last) return undefined;
  const column = source.positionAt(first.key.span.start).character;
  const span = { start: last.key.span.start, end: last.value?.span.end ?? last.key.span.end };
  return afterLine(source, span, indented(lines, column));
}

export function underKey(source: SourceText, { key }: Entry, lines: readonly string[]): Draft {
  const column = source.positionAt(key.span.start).character;
  return afterLine(source, key.span, indented(lines, column + 2));
}

export function afterLine(
  source: SourceText,
  span: { readonly start: number; readonly end: number },
  lines: readonly string[],
): Draft {
  const content = trimmed(source.text, span);
  const { line } = source.positionAt(content.end);
  const written = lines.join('\n');
  if (line + 1 >= source.lineCount) {
    const end = source.lineEnd(line);
    return { span: { start: end, end }, body: `\n${written}\n`, what: 'fields' };
  }
  // At the start of a line: editors indent a snippet like the line that it stands in.
  const start = source.lineStart(line + 1);
  return { span: { start, end: start }, body: `${written}\n`, what: 'fields' };
}

export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  return mapping.entries.find((entry) => entry.key.value === key);
}

export function isNull(value: Value): boolean {
  return value.type === 'scalar' && value.value === null && value.text.value.trim() === '';
}

export function isFlow(source: SourceText, { span }: Value): boolean {
  const char = source.text[span.start];
  return char === '{' || char === '[';
}

/** The column of the dash before an item; `undefined` when none stands there. */
export function dashColumn(source: SourceText, offset: number): number | undefined {
  const { line, character } = source.positionAt(offset);
  const before = source.line(line).slice(0, character);
  const dash = before.lastIndexOf('-');
  return dash >= 0 && before.slice(dash + 1).trim() === '' ? dash : undefined;
}

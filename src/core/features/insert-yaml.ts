/** Where the missing fields of a practice go in a YAML runbook. */
import type { Analysis } from '../analysis.ts';
import type { Practice } from '../practice.ts';
import type { Entry, Kind, List, Mapping, Value } from '../runbook.ts';
import { keys } from '../schema/runbook.generated.js';
import { type SourceText, trimmed } from '../text.ts';
import type { Draft } from './insert-markdown.ts';

/**
 * A scaffold is what stands below `spec:`, or below `metadata:` where its keys belong there. Keys that the
 * document has are followed inwards, into the first item of a list; what is new goes to the end of the mapping
 * where it belongs. `undefined` where the kind has no field for it: then another document of the set has.
 */
export function yamlInsertion(
  { runbook, recognition }: Analysis,
  practice: Practice,
): Draft | undefined {
  const { source, data } = runbook;
  const home = homeOf(practice, recognition.kind);
  if (!home) return undefined;
  const whole = [`${home.key}:`, ...indented(home.lines, 2)];
  if (data === undefined) return appended(source, whole);
  if (data.type !== 'mapping' || isFlow(source, data)) return undefined;
  const entry = entryOf(data, home.key);
  return entry ? into(source, entry, home.lines) : afterLast(source, data, whole);
}

interface Home {
  readonly key: 'spec' | 'metadata';
  readonly lines: readonly string[];
}

function homeOf({ scaffold }: Practice, kind: Kind | undefined): Home | undefined {
  const entries = scaffoldEntries(scaffold.yaml.trimEnd().split('\n'));
  const allowed = kind && keys[DEFINITIONS[kind]];
  const inSpec = entries.filter(({ key }) => allowed === undefined || allowed.includes(key));
  if (inSpec.length > 0) return { key: 'spec', lines: inSpec.flatMap(({ lines }) => lines) };
  const { metadata = [] } = keys;
  const inMetadata = entries.filter(({ key }) => metadata.includes(key));
  if (inMetadata.length === 0) return undefined;
  const lines = inMetadata.flatMap((each) => each.lines).filter((line) => !line.startsWith('#'));
  return { key: 'metadata', lines };
}

/** What the schema calls the spec of each kind. */
const DEFINITIONS: Readonly<Record<Kind, string>> = {
  'dr-plan': 'drPlan',
  'backup-procedure': 'backupProcedure',
  'restore-procedure': 'restoreProcedure',
  'training-plan': 'trainingPlan',
  'exercise-report': 'exerciseReport',
  inventory: 'inventory',
  'change-log': 'changeLog',
};

function into(source: SourceText, entry: Entry, lines: readonly string[]): Draft | undefined {
  const { value } = entry;
  if (value === undefined || isNull(value)) return below(source, entry, lines);
  if (value.type === 'scalar' || isFlow(source, value)) return undefined;
  return value.type === 'mapping'
    ? intoMapping(source, value, lines)
    : intoList(source, value, lines);
}

function intoMapping(
  source: SourceText,
  mapping: Mapping,
  lines: readonly string[],
): Draft | undefined {
  const wanted = scaffoldEntries(lines);
  const fresh = wanted.filter(({ key }) => !entryOf(mapping, key));
  if (fresh.length > 0)
    return afterLast(
      source,
      mapping,
      fresh.flatMap((each) => each.lines),
    );
  for (const { key, lines: entryLines } of wanted) {
    const entry = entryOf(mapping, key);
    const inner = dedented(entryLines.slice(1));
    const draft = entry && inner.length > 0 ? into(source, entry, inner) : undefined;
    if (draft) return draft;
  }
  return undefined;
}

/** Into the first item, when it lacks something; else as one more item. */
function intoList(source: SourceText, list: List, lines: readonly string[]): Draft | undefined {
  if (!lines[0]?.startsWith('- ')) return undefined;
  const first = list.items[0];
  if (first?.type === 'mapping' && !isFlow(source, first)) {
    const draft = intoMapping(source, first, itemLines(lines));
    if (draft) return draft;
  }
  const last = list.items.at(-1);
  if (!first || !last) return undefined;
  const dash = dashColumn(source, first.span.start);
  return dash === undefined ? undefined : afterLine(source, last.span, indented(lines, dash));
}

interface ScaffoldEntry {
  readonly key: string;
  readonly lines: readonly string[];
}

function scaffoldEntries(lines: readonly string[]): readonly ScaffoldEntry[] {
  const entries: { key: string; lines: string[] }[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const key = /^([A-Za-z_][\w-]{0,60}):/.exec(line)?.[1];
    if (key !== undefined) {
      entries.push({ key, lines: [...comments, line] });
      comments = [];
    } else if (line.startsWith('#')) comments.push(line);
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** The first item of a list without its dash. */
function itemLines(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((line, index) => index > 0 && line.startsWith('- '));
  const item = next < 0 ? lines : lines.slice(0, next);
  return dedented(item.map((line, index) => (index === 0 ? `  ${line.slice(2)}` : line)));
}

function afterLast(
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

function below(source: SourceText, { key }: Entry, lines: readonly string[]): Draft {
  const column = source.positionAt(key.span.start).character;
  return afterLine(source, key.span, indented(lines, column + 2));
}

function afterLine(
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

function appended(source: SourceText, lines: readonly string[]): Draft {
  const { text } = source;
  const gap = text === '' || /[\r\n]$/.test(text.slice(-1)) ? '' : '\n';
  return {
    span: { start: text.length, end: text.length },
    body: `${gap}${lines.join('\n')}\n`,
    what: 'fields',
  };
}

function entryOf(mapping: Mapping, key: string): Entry | undefined {
  return mapping.entries.find((entry) => entry.key.value === key);
}

function isNull(value: Value): boolean {
  return value.type === 'scalar' && value.value === null && value.text.value.trim() === '';
}

function isFlow(source: SourceText, { span }: Value): boolean {
  const char = source.text[span.start];
  return char === '{' || char === '[';
}

/** The column of the dash before an item; `undefined` when none stands there. */
function dashColumn(source: SourceText, offset: number): number | undefined {
  const { line, character } = source.positionAt(offset);
  const before = source.line(line).slice(0, character);
  const dash = before.lastIndexOf('-');
  return dash >= 0 && before.slice(dash + 1).trim() === '' ? dash : undefined;
}

function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}

function dedented(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const columns = written.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(columns) ? lines.map((line) => line.slice(columns)) : [];
}

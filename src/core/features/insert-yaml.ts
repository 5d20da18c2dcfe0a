/** Where the missing fields of a practice go in a YAML runbook. */
import type { Analysis } from '../analysis.ts';
import type { Practice } from '../practice.ts';
import type { Entry, List, Mapping } from '../runbook.ts';
import type { SourceText } from '../text.ts';
import type { Draft } from './insert-markdown.ts';
import {
  below,
  homeOf,
  indented,
  isList,
  itemLines,
  scaffoldEntries,
  tellsApart,
} from './scaffold-yaml.ts';
import {
  afterLast,
  afterLine,
  dashColumn,
  entryOf,
  isFlow,
  isNull,
  underKey,
} from './yaml-append.ts';

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

function into(source: SourceText, entry: Entry, lines: readonly string[]): Draft | undefined {
  const { value } = entry;
  if (value === undefined || isNull(value)) return underKey(source, entry, lines);
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
  for (const each of wanted) {
    const entry = entryOf(mapping, each.key);
    const inner = below(each);
    const draft = entry && inner.length > 0 ? into(source, entry, inner) : undefined;
    if (draft) return draft;
  }
  return undefined;
}

/** Into the first item, when it lacks something that is not the mark of another one; else as one more item. */
function intoList(source: SourceText, list: List, lines: readonly string[]): Draft | undefined {
  if (!isList(lines)) return undefined;
  const first = list.items[0];
  const item = itemLines(lines);
  if (first?.type === 'mapping' && !isFlow(source, first) && !isOther(first, item)) {
    const draft = intoMapping(source, first, item);
    if (draft) return draft;
  }
  const last = list.items.at(-1);
  if (!first || !last) return undefined;
  const dash = dashColumn(source, first.span.start);
  return dash === undefined ? undefined : afterLine(source, last.span, indented(lines, dash));
}

function isOther(first: Mapping, item: readonly string[]): boolean {
  return scaffoldEntries(item).some((entry) => tellsApart(entry) && !entryOf(first, entry.key));
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

/** Turns the parser's nodes into the project's own tree, with exact places and without its traps. */
import type { Alias, Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Entry, List, Mapping, Problem, Scalar, Value } from '../runbook.ts';
import type { Located, SourceText, Span } from '../text.ts';
import { isSpace, located, trimmed } from '../text.ts';

/** How many aliases one document may use. */
const MAX_ALIASES = 100;

/** How many keys one mapping may hold. */
const MAX_KEYS = 10_000;

/** How many values a document may grow to by its aliases. */
const MAX_VALUES = 100_000;

/** The parser's ranges are relative to `within.start`. The tree shares what an alias names. */
export function convert(
  source: SourceText,
  document: Document.Parsed,
  within: Span,
): { readonly data: Value | undefined; readonly problems: readonly Problem[] } {
  const state: State = {
    source,
    within,
    anchors: new Map(),
    sizes: new Map(),
    aliases: 0,
    values: 0,
    problems: [],
    told: new Set(),
  };
  const root = document.contents;
  const data = root === null || isUnwritten(root) ? undefined : valueFrom(state, root);
  return { data, problems: state.problems };
}

interface State {
  readonly source: SourceText;
  readonly within: Span;
  /** `undefined` while the value itself is being read, so that it cannot hold itself. */
  readonly anchors: Map<string, Value | undefined>;
  /** How many values each list, mapping and scalar that has an anchor stands for. */
  readonly sizes: Map<Value, number>;
  aliases: number;
  values: number;
  readonly problems: Problem[];
  /** Limits that have been reported: one cause, one finding. */
  readonly told: Set<string>;
}

function valueFrom(state: State, node: Node): Value {
  if (isAlias(node)) return aliasOf(state, node);
  const { anchor } = node;
  if (anchor !== undefined) state.anchors.set(anchor, undefined);
  const before = state.values;
  state.values += 1;
  const value = ownValueOf(state, node);
  if (anchor !== undefined) {
    state.anchors.set(anchor, value);
    state.sizes.set(value, state.values - before);
  }
  return value;
}

function ownValueOf(state: State, node: Node): Value {
  if (isMap(node)) return mappingOf(state, node);
  if (isSeq(node)) return listOf(state, node);
  return scalarOf(state, node);
}

function mappingOf(state: State, node: YAMLMap<unknown, unknown>): Mapping {
  const entries: Entry[] = [];
  const seen = new Map<string, Located<string>>();
  for (const pair of node.items) {
    if (entries.length >= MAX_KEYS) {
      tell(state, 'over-limit', spanOf(state, pair.key), TOO_MANY_KEYS);
      break;
    }
    const entry = entryOf(state, pair);
    checkKey(state, seen, pair.key, entry.key);
    entries.push(entry);
  }
  return { type: 'mapping', entries, span: spanOf(state, node) };
}

const TOO_MANY_KEYS =
  `This mapping has more than ${MAX_KEYS} keys. The keys from here on are not read; ` +
  'split it, or write a list.';

function entryOf(state: State, { key, value }: Pair<unknown, unknown>): Entry {
  const name = keyOf(state, key);
  return {
    key: name,
    value: isNode(value) && !isUnwritten(value) ? valueFrom(state, value) : undefined,
  };
}

function keyOf(state: State, key: unknown): Located<string> {
  const span = spanOf(state, key);
  return isScalar(key) ? textOf(state, key.type, span) : located(state.source, span);
}

function checkKey(
  state: State,
  seen: Map<string, Located<string>>,
  node: unknown,
  key: Located<string>,
): void {
  if (isMap(node) || isSeq(node)) {
    tell(state, 'yaml-syntax', key.span, COLLECTION_AS_KEY);
    return;
  }
  // Escapes are resolved, so that two spellings of one key are seen as one.
  const name = isScalar(node) && typeof node.value === 'string' ? node.value : key.value;
  if (name === '<<') tell(state, 'yaml-dialect', key.span, MERGE_KEY);
  const first = seen.get(name);
  if (first === undefined) {
    seen.set(name, key);
    return;
  }
  if (state.problems.length >= MAX_PROBLEMS) return;
  state.problems.push({
    rule: 'yaml-syntax',
    span: visible(state, key.span),
    message: `The key \`${shortened(name)}\` is written twice in the same mapping, and only the first one is read. Remove or rename one of them.`,
    related: [{ span: visible(state, first.span), message: 'It is first written here.' }],
  });
}

const COLLECTION_AS_KEY =
  'A list or a mapping stands here as a key. ' +
  'If this is a template such as {{ name }}, put quotes around the whole value.';

const MERGE_KEY =
  'Merge keys (`<<`) are not part of YAML 1.2 and are not followed. Write the merged fields out.';

/** Enough to mend a file by; the rest would only repeat them. */
const MAX_PROBLEMS = 50;

function listOf(state: State, node: YAMLSeq<unknown>): List {
  const items: Value[] = [];
  for (const item of node.items) {
    if (isPair(item)) {
      // Only a pair that the parser could not place; lists of its own making hold mappings.
      const entry = entryOf(state, item);
      items.push({ type: 'mapping', entries: [entry], span: entry.key.span });
    } else if (isNode(item)) items.push(valueFrom(state, item));
  }
  return { type: 'list', items, span: spanOf(state, node) };
}

function aliasOf(state: State, node: Alias): Value {
  const span = spanOf(state, node);
  state.aliases += 1;
  const value = state.anchors.get(node.source);
  if (value === undefined) {
    const known = state.anchors.has(node.source);
    // A name that is no name is told as a mistake of syntax.
    if (!/[^:]$/.test(node.source)) return nothing(state, span);
    tell(state, known ? 'self' : 'unknown', span, known ? CIRCULAR : unknownAlias(node.source));
    return nothing(state, span);
  }
  const size = state.sizes.get(value) ?? 1;
  if (state.aliases > MAX_ALIASES || state.values + size > MAX_VALUES) {
    tell(state, 'over-limit', span, TOO_MANY_ALIASES);
    return nothing(state, span);
  }
  state.values += size;
  return value;
}

const CIRCULAR =
  'This alias names a value that it is itself a part of, so it never ends. Write the value out.';

const TOO_MANY_ALIASES =
  `This document uses more than ${MAX_ALIASES} aliases, or they grow it beyond ${MAX_VALUES} values. ` +
  'The aliases from here on are not followed; write the values out.';

function unknownAlias(name: string): string {
  return `No anchor \`&${shortened(name)}\` stands above this alias. Name one that does, or put quotes around a text that begins with \`*\`.`;
}

function scalarOf(state: State, node: Node): Scalar {
  const span = spanOf(state, node);
  if (!isScalar(node)) return nothing(state, span);
  const { value } = node;
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = textOf(state, node.type, span);
  return { type: 'scalar', value: plain ? value : null, text, span };
}

function nothing(state: State, span: Span): Scalar {
  return { type: 'scalar', value: null, text: located(state.source, span), span };
}

function textOf(state: State, type: string | undefined, span: Span): Located<string> {
  const { source } = state;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')
    return located(source, unquoted(source, span));
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const { text } = source;
    let start = span.start;
    while (start < span.end && text[start] !== '\n' && text[start] !== '\r') start += 1;
    return located(source, trimmed(text, { start, end: span.end }));
  }
  return located(source, span);
}

function unquoted({ text }: SourceText, { start, end }: Span): Span {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  const closed = end - start > 1 && text[end - 1] === quote;
  return { start: Math.min(start + 1, end), end: closed ? end - 1 : end };
}

/** Nothing at all is written after a key: not even `~`, a tag or an anchor. */
function isUnwritten(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source && !node.tag && !node.anchor;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** Ranges of broken input may run backwards or out of the text. */
function spanOf(state: State, node: unknown): Span {
  const { within } = state;
  const range = isNode(node) ? node.range : undefined;
  const from = clamp(within.start + (range?.[0] ?? 0), within.start, within.end);
  const to = clamp(within.start + (range?.[1] ?? 0), from, within.end);
  if (!isMap(node) && !isSeq(node)) return { start: from, end: to };
  // A block ends at its last line break; what is shown of it ends with its last word.
  return {
    start: from,
    end: Math.max(from, trimmed(state.source.text, { start: from, end: to }).end),
  };
}

function clamp(offset: number, low: number, high: number): number {
  return Math.max(low, Math.min(offset, high));
}

function tell(state: State, cause: string, span: Span, message: string): void {
  if (state.told.has(message)) return;
  state.told.add(message);
  const rule = cause === 'over-limit' || cause === 'yaml-dialect' ? cause : 'yaml-syntax';
  state.problems.push({ rule, span: visible(state, span), message });
}

/** An empty span cannot be seen: it takes the character before it, unless that is white space. */
function visible({ source, within }: State, { start, end }: Span): Span {
  if (end > start || start <= within.start || isSpace(source.text.charCodeAt(start - 1))) {
    return { start, end };
  }
  return { start: start - 1, end };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

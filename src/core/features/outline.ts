/** The outline of a YAML runbook, and what of it can be folded. */
import type { Entry, Runbook, Value } from '../runbook.ts';
import type { Span } from '../text.ts';
import { textAt } from '../yaml/look.ts';

export interface OutlineSymbol {
  readonly name: string;
  /** A few words behind the name. */
  readonly detail: string;
  readonly what: 'section' | 'step' | 'system' | 'person' | 'entry';
  /** With all that belongs to it. */
  readonly span: Span;
  /** The name itself; inside `span`. */
  readonly selection: Span;
  readonly symbols: readonly OutlineSymbol[];
}

/** Keys that hold a list or a mapping, two deep, and the entries of lists that have a name. */
export function outline({ data, syntax, metadata }: Runbook): readonly OutlineSymbol[] {
  if (syntax !== 'yaml' || !metadata.declared || data?.type !== 'mapping') return [];
  return data.entries.flatMap((entry) => sectionOf(entry, 0));
}

/** Lines that can be folded, each from the line that stays to the last one that goes. */
export function foldings(
  runbook: Runbook,
): readonly { readonly start: number; readonly end: number }[] {
  const { data, source, syntax, metadata, problems } = runbook;
  if (syntax !== 'yaml' || !metadata.declared || data === undefined) return [];
  // Broken text has lost lines: indentation is the better guide then.
  if (problems.some(({ rule }) => rule === 'yaml-syntax' || rule === 'over-limit')) return [];
  const byStart = new Map<number, number>();
  const fold = (start: number, end: number) => {
    const first = source.positionAt(start).line;
    const last = source.positionAt(contentEnd(source.text, end)).line;
    if (last > first) byStart.set(first, Math.max(last, byStart.get(first) ?? 0));
  };
  const seen = new Set<Value>();
  const walk = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    if (value.type === 'list') {
      for (const item of value.items) {
        fold(item.span.start, item.span.end);
        walk(item);
      }
    }
    if (value.type !== 'mapping') return;
    for (const { key, value: held } of value.entries) {
      // What an alias stands for lies elsewhere.
      if (held === undefined || held.span.start < key.span.start) continue;
      fold(key.span.start, held.span.end);
      walk(held);
    }
  };
  walk(data);
  return [...byStart].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** Keys inside keys are told down to here. */
const DEEPEST = 2;

function sectionOf({ key, value }: Entry, depth: number): OutlineSymbol[] {
  if (
    key.value === '' ||
    value === undefined ||
    value.type === 'scalar' ||
    value.span.start < key.span.start
  ) {
    return [];
  }
  const symbols =
    value.type === 'list'
      ? value.items.flatMap((item) => entryOf(item, key.value))
      : depth < DEEPEST
        ? value.entries.flatMap((entry) => sectionOf(entry, depth + 1))
        : [];
  const span = { start: key.span.start, end: value.span.end };
  const detail = value.type === 'list' ? String(value.items.length) : '';
  return [{ name: key.value, detail, what: 'section', span, selection: key.span, symbols }];
}

/** An entry of a list by its id or name, with what it does behind. */
function entryOf(item: Value, list: string): OutlineSymbol[] {
  if (item.type !== 'mapping') return [];
  const [named] = NAMES.flatMap((name) => textAt(item, name) ?? []);
  if (named === undefined || !isWithin(named.span, item.span)) return [];
  const about = ABOUT.map((name) => textAt(item, name)).find(
    (text) => text !== undefined && text !== named && text.value !== named.value,
  );
  const inner = item.entries.find(({ key }) => key.value === 'steps')?.value;
  return [
    {
      name: oneLine(named.value),
      detail: oneLine(about?.value ?? ''),
      what: KINDS.get(list) ?? 'entry',
      span: item.span,
      selection: named.span,
      symbols: inner?.type === 'list' ? inner.items.flatMap((one) => entryOf(one, 'steps')) : [],
    },
  ];
}

const NAMES = ['id', 'name', 'title', 'what', 'action', 'when'];

const ABOUT = ['action', 'name', 'title', 'holder', 'what'];

const KINDS: ReadonlyMap<string, OutlineSymbol['what']> = new Map([
  ['steps', 'step'],
  ['systems', 'system'],
  ['roles', 'person'],
  ['contacts', 'person'],
]);

/** What an alias stands for lies elsewhere. */
function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function oneLine(text: string): string {
  return text
    .slice(0, 120)
    .replace(/\s{1,120}/g, ' ')
    .trim();
}

/** Without the blank lines behind it. */
function contentEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** What is known while markdown-it's rules run over a text, and how they add to it. */
import type { StateBlock } from 'markdown-it';
import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';
import type { Item, OtherPart, Part, Place, TextPart } from './part.ts';

export interface Reading {
  readonly state: StateBlock;
  readonly parts: Part[];
  /** How many more rules may be tried. */
  budget: number;
  /** The line that the block which is being read starts on. */
  line: number;
  /** Rows of the table so far, the header included, and its cells. */
  rows: number;
  headers: readonly Span[];
  item: OpenItem | undefined;
  /** The lists that are open, the innermost last, each with a number of its own. */
  readonly open: number[];
  lists: number;
  quotes: number;
  /** The last block that stands by itself: before it, everything is whole. */
  safe: { readonly line: number; readonly parts: number };
  tooDeep: number | undefined;
}

export interface OpenItem extends Item {
  ordinal: number | undefined;
  number: Span;
  readonly parent: OpenItem | undefined;
  /** markdown-it fills it in after it has announced the item. */
  readonly token: Token;
  fresh: boolean;
}

export type Token = ReturnType<StateBlock['push']>;

export function readingOf(state: StateBlock): Reading {
  // The environment is markdown-it's way to hand something through to rules.
  const { reading } = state.env as { readonly reading: Reading };
  return reading;
}

/** Where the text of a line begins, behind the marks of quotes and lists. */
export function first(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

export function addHeading(
  reading: Reading,
  level: number,
  style: 'atx' | 'setext',
  inner: Span,
  around: Span,
): void {
  const { src } = reading.state;
  const outer = trimmed(src, around);
  const { span, item, first, quoted } = placeOf(reading, trimmed(src, inner));
  reading.parts.push({ kind: 'heading', span, item, first, quoted, level, style, outer });
}

export function addText(reading: Reading, around: Span): void {
  addOther(reading, 'text', trimmed(reading.state.src, around));
}

export function addOther(
  reading: Reading,
  kind: (TextPart | OtherPart)['kind'],
  around: Span,
): void {
  const { span, item, first, quoted } = placeOf(reading, around);
  reading.parts.push({ kind, span, item, first, quoted });
}

export function placeOf(reading: Reading, span: Span): Place {
  const { item } = reading;
  const first = item?.fresh === true;
  if (item !== undefined) settle(item);
  return { span, item, first, quoted: reading.quotes > 0 };
}

/** By now markdown-it has said which number the item has. */
export function settle(item: OpenItem): void {
  if (!item.fresh) return;
  item.fresh = false;
  const digits = item.token.info.length;
  if (digits === 0) return;
  item.ordinal = Number(item.token.info);
  item.number = { start: item.number.start, end: item.number.start + digits };
}

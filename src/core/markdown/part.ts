/** What the block parser finds, before anything is known of what it means. */
import type { Cell } from '../runbook.ts';
import type { Span } from '../text.ts';

/** A list item, which holds parts. */
export interface Item {
  /** The number in front; `undefined` for bullets. */
  readonly ordinal: number | undefined;
  /** The digits of the number; empty for bullets. */
  readonly number: Span;
  /** 1 in a list, 2 in a list within a list, and so on. */
  readonly depth: number;
  readonly parent: Item | undefined;
  /** Tells the lists of a document apart. */
  readonly list: number;
}

export interface Place {
  readonly span: Span;
  readonly item: Item | undefined;
  /** The first thing in its item. */
  readonly first: boolean;
  /** Within a block quote. */
  readonly quoted: boolean;
}

export interface HeadingPart extends Place {
  readonly kind: 'heading';
  readonly level: number;
  readonly style: 'atx' | 'setext';
  /** With the marks around it, or the line below it. */
  readonly outer: Span;
}

export interface TextPart extends Place {
  readonly kind: 'text';
}

/** The span is what stands between the fence lines, or the indented lines. */
export interface CodePart extends Place {
  readonly kind: 'fence' | 'indented';
  readonly language: string | undefined;
  /** The line that opens a fence which runs to the end of the text or the quote, since nothing closes it. */
  readonly unclosed: Span | undefined;
}

export interface RowPart extends Place {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
}

/** HTML, comments included; also the header line of a table, which is no block but may hold links. */
export interface OtherPart extends Place {
  readonly kind: 'html' | 'header' | 'definition';
}

export type Part = HeadingPart | TextPart | CodePart | RowPart | OtherPart;

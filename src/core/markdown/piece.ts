/** What a document is made of once HTML, comments and bold lines are understood: blocks without sections yet. */
import type { Block, Cell, Section } from '../runbook.ts';
import type { Span } from '../text.ts';
import type { Inline } from './inline.ts';
import type { Item } from './part.ts';

export interface Piece {
  readonly kind: Exclude<Block['kind'], 'value'>;
  readonly span: Span;
  readonly item: Item | undefined;
  /** The first thing in its list item. */
  readonly first: boolean;
  readonly depth: number;
  readonly cells: readonly Cell[] | undefined;
  readonly language: string | undefined;
  readonly inline: Inline;
  /** Of a heading. */
  readonly opens: Opening | undefined;
  /** Of a task: the character between the brackets. */
  readonly mark: Span | undefined;
}

export interface Opening {
  /** A bold line has none of its own: it counts one below the heading above. */
  readonly level: number | undefined;
  readonly style: Section['style'];
  /** With everything that makes it a heading. */
  readonly outer: Span;
}

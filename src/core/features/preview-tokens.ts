/** Puts notes behind the headings of a page that markdown-it has read, without touching what it has read. */
import type { PreviewNotes } from './preview-notes.ts';

/** As much of a token of markdown-it as is needed. */
export interface Token {
  readonly type: string;
  readonly content: string;
  /** The lines of a block, counted from 0. */
  readonly map?: readonly [start: number, end: number] | null;
}

/** The type of the tokens that hold notes: whoever renders them writes their content as it is. */
export const NOTE = 'dr_runbook_note';

export function withNotes(
  tokens: readonly Token[],
  notes: PreviewNotes | undefined,
): readonly Token[] {
  if (notes === undefined || notes.size === 0) return tokens;
  const out: Token[] = [];
  const add = (line: number) => {
    const content = notes.get(line);
    if (content !== undefined) out.push({ type: NOTE, content });
  };
  add(-1);
  let line = -1;
  for (const token of tokens) {
    out.push(token);
    if (token.type === 'heading_open') line = token.map?.[0] ?? -1;
    if (token.type === 'heading_close' && line >= 0) add(line);
  }
  return out;
}

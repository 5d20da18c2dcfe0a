/** Leaves comments out of Markdown, which a reader of the page would not see either. */

import type MarkdownIt from 'markdown-it';
import type { StateBlock, StateInline } from 'markdown-it';

/** A comment that is never closed is text: what stands in it is not lost. */
export function markdownComment(markdown: InstanceType<typeof MarkdownIt>): void {
  markdown.block.ruler.before('fence', 'comment', blockComment, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('autolink', 'comment', inlineComment);
}

function blockComment(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return false;
  const end = commentEnd(state.src, start, state.env as Seen);
  if (end === undefined) return false;
  let last = line;
  while (last < state.lineMax && (state.eMarks[last] ?? 0) < end) last += 1;
  // What follows a comment on its line is a paragraph, in which it is left out as well.
  if (last >= state.lineMax || state.src.slice(end, state.eMarks[last]).trim() !== '') return false;
  if (!silent) state.line = last + 1;
  return true;
}

function inlineComment(state: StateInline): boolean {
  // Within a run of text nothing is known of the ends in others.
  const end = commentEnd(state.src, state.pos, {});
  if (end === undefined || end > state.posMax) return false;
  state.pos = end;
  return true;
}

interface Seen {
  noEndFrom?: number;
}

/** Once there is no end behind a place, there is none behind a later one. */
function commentEnd(src: string, start: number, env: Seen): number | undefined {
  if (!src.startsWith('<!--', start) || start >= (env.noEndFrom ?? Number.POSITIVE_INFINITY)) {
    return undefined;
  }
  const close = src.indexOf('-->', start + 4);
  if (close < 0) env.noEndFrom = start;
  return close < 0 ? undefined : close + 3;
}

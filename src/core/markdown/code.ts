/** Finds what stands within fences and indented code. */
import type { StateBlock } from 'markdown-it';
import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';

export interface Code {
  readonly span: Span;
  readonly language: string | undefined;
  /** The line that opens a fence which runs to the end of the text or the quote, since nothing closes it. */
  readonly unclosed: Span | undefined;
}

/** Call it when markdown-it has read the block: it starts on `line` and ends before `state.line`. */
export function codeSpan(state: StateBlock, line: number, fenced: boolean): Code {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const end = state.eMarks[state.line - 1] ?? start;
  if (!fenced) {
    return { span: trimmed(state.src, { start, end }), language: undefined, unclosed: undefined };
  }
  const mark = state.src.charCodeAt(start);
  const info = state.skipChars(start, mark);
  const infoEnd = state.eMarks[line] ?? info;
  const language = languageOf(state.src.slice(info, infoEnd));
  const last = state.line - 1;
  const closed = last > line && isClosing(state, last, mark, info - start);
  const inner = state.eMarks[closed ? last - 1 : last] ?? end;
  return {
    span: trimmed(state.src, {
      start: last > line ? Math.min(contentStart(state, line + 1), inner) : inner,
      end: inner,
    }),
    language,
    unclosed:
      closed || state.line < state.lineMax
        ? undefined
        : trimmed(state.src, { start, end: infoEnd }),
  };
}

/** The first word of the info string, without the braces that some tools put around it. */
function languageOf(info: string): string | undefined {
  const word = /[^\s{}.,:]+/.exec(info.trim())?.[0];
  return word === undefined || word.startsWith('=') ? undefined : word.toLowerCase();
}

function isClosing(state: StateBlock, line: number, mark: number, length: number): boolean {
  const start = contentStart(state, line);
  const end = state.skipChars(start, mark);
  return end - start >= length && state.skipSpaces(end) >= (state.eMarks[line] ?? 0);
}

function contentStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** The two block rules of our own: one counts the work, the other reads paragraphs and setext headings. */
import type { StateBlock } from 'markdown-it';
import { MAX_NESTING } from '../limits.ts';
import { addHeading, addText, first, type Reading, readingOf } from './reading.ts';

/** Thrown when the work is used up; what has been read so far stays. */
export const OVER_BUDGET = new Error('The text takes too long to read.');

/** The first of all rules: matches nothing, and knows what is about to be read. */
export function countWork(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const reading = readingOf(state);
  reading.budget -= 1;
  if (reading.budget < 0) throw OVER_BUDGET;
  if (silent) return false;
  reading.line = line;
  reading.rows = 0;
  if (state.level === 0) reading.safe = { line, parts: reading.parts.length };
  if (state.level < MAX_NESTING) return false;
  readFlat(reading, line, end);
  return true;
}

/** Deeper than anyone writes on purpose: what stands there is text, and nothing of it is lost. */
function readFlat(reading: Reading, line: number, end: number): void {
  const { state } = reading;
  let next = line + 1;
  while (next < end && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= state.blkIndent) {
    next += 1;
  }
  reading.tooDeep ??= first(state, line);
  state.line = next;
  addText(reading, { start: first(state, line), end: state.eMarks[next - 1] ?? 0 });
}

/**
 * A paragraph or a setext heading. markdown-it has a rule for each, which look at the same lines one
 * after the other; here they are looked at once, and a line that begins like prose is not offered to
 * the rules that could end the paragraph, since none of them could match it.
 */
export function readText(state: StateBlock, startLine: number, endLine: number): boolean {
  const reading = readingOf(state);
  const terminators = state.md.block.ruler.getRules('paragraph');
  const parent = state.parentType;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  let level = 0;
  for (; line < endLine && !state.isEmpty(line); line += 1) {
    const indent = state.sCount[line] ?? 0;
    if (indent - state.blkIndent > 3) continue;
    if (indent >= state.blkIndent) level = underline(state, line);
    if (level > 0) break;
    if (indent < 0 || isProse(state, line)) continue;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
  }
  state.parentType = parent;
  const start = first(state, startLine);
  const end = state.eMarks[line - 1] ?? start;
  state.line = level > 0 ? line + 1 : line;
  if (level === 0) addText(reading, { start, end });
  else
    addHeading(reading, level, 'setext', { start, end }, { start, end: state.eMarks[line] ?? end });
  return true;
}

/** The level of the setext heading that a line underlines; 0 when it does not. */
function underline(state: StateBlock, line: number): number {
  const start = first(state, line);
  const mark = state.src.charCodeAt(start);
  if (mark !== EQUALS && mark !== HYPHEN) return 0;
  const end = state.skipSpaces(state.skipChars(start, mark));
  if (end < (state.eMarks[line] ?? 0)) return 0;
  return mark === EQUALS ? 1 : 2;
}

/** It begins with a letter, and the line below it cannot be the second line of a table. */
function isProse(state: StateBlock, line: number): boolean {
  const code = state.src.charCodeAt(first(state, line)) | 0x20;
  if (code < 97 || code > 122) return false;
  const below = state.src.charCodeAt(first(state, line + 1));
  return below !== PIPE && below !== HYPHEN && below !== COLON;
}

const EQUALS = 61;
const HYPHEN = 45;
const PIPE = 124;
const COLON = 58;

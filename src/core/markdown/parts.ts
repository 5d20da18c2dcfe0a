/** Runs markdown-it's block rules over a text, and notes where each block stands instead of making tokens. */
import type { StateBlock } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { workBudget } from '../limits.ts';
import type { SourceText } from '../text.ts';
import { notice } from './notice.ts';
import type { Part } from './part.ts';
import { addText, type Reading } from './reading.ts';
import { countWork, OVER_BUDGET, readText } from './rules.ts';

export interface Parts {
  readonly parts: readonly Part[];
  /** Where reading gave up, because the text is made to be slow: the rest is plain paragraphs. */
  readonly stopped: number | undefined;
  /** Where lists or quotes are nested too deeply to be told apart. */
  readonly tooDeep: number | undefined;
}

/** Reads the lines from `firstLine` on, in linear time. */
export function readParts(source: SourceText, firstLine: number): Parts {
  const reading = begin(source);
  const { state } = reading;
  if (firstLine >= state.lineMax) return { parts: [], stopped: undefined, tooDeep: undefined };
  let stopped: number | undefined;
  try {
    markdown.block.tokenize(state, firstLine, state.lineMax);
  } catch (error) {
    if (error !== OVER_BUDGET) throw error;
    reading.parts.length = reading.safe.parts;
    stopped = source.lineStart(reading.safe.line);
    readPlainly(reading, source, reading.safe.line);
  }
  return { parts: reading.parts, stopped, tooDeep: reading.tooDeep };
}

const markdown = new MarkdownIt('commonmark', { html: true, maxNesting: Number.MAX_SAFE_INTEGER });
markdown.block.ruler.enable('table');
markdown.block.ruler.disable('lheading');
markdown.block.ruler.before('table', 'work', countWork, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});
markdown.block.ruler.at('paragraph', readText);

function begin(source: SourceText): Reading {
  // Every line break becomes LF, and every offset stays what it was.
  const text = source.text.includes('\r')
    ? source.text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n')
    : source.text;
  const env: { reading?: Reading } = {};
  const state = new markdown.block.State(text, markdown, env, []);
  skipByteOrderMark(state);
  const reading: Reading = {
    state,
    parts: [],
    budget: workBudget(state.lineMax),
    line: 0,
    rows: 0,
    headers: [],
    item: undefined,
    open: [],
    lists: 0,
    quotes: 0,
    safe: { line: 0, parts: 0 },
    tooDeep: undefined,
  };
  env.reading = reading;
  const ignored = new state.Token('', '', 0);
  state.push = (type, tag, nesting) => {
    if (nesting < 0) state.level -= 1;
    if (nesting > 0) state.level += 1;
    return notice(reading, type, tag) ?? ignored;
  };
  return reading;
}

/** The state is made of one line after the other; its first line begins after the mark. */
function skipByteOrderMark(state: StateBlock): void {
  if (state.src.charCodeAt(0) !== 0xfeff) return;
  const end = state.eMarks[0] ?? 0;
  let indent = 0;
  let columns = 0;
  for (; indent + 1 < end; indent += 1) {
    const code = state.src.charCodeAt(indent + 1);
    if (code === TAB) columns += 4 - (columns % 4);
    else if (code === SPACE) columns += 1;
    else break;
  }
  state.bMarks[0] = 1;
  state.tShift[0] = indent;
  state.sCount[0] = columns;
}

const TAB = 9;
const SPACE = 32;

/** What is left when the rules take too long: paragraphs between blank lines. */
function readPlainly(reading: Reading, source: SourceText, firstLine: number): void {
  reading.item = undefined;
  reading.quotes = 0;
  let start: number | undefined;
  for (let line = firstLine; line <= source.lineCount; line += 1) {
    const blank = line === source.lineCount || source.line(line).trim() === '';
    if (!blank) start ??= line;
    if (!blank || start === undefined) continue;
    addText(reading, { start: source.lineStart(start), end: source.lineEnd(line - 1) });
    start = undefined;
  }
}

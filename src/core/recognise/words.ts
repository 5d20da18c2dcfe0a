/**
 * Turns blocks into words with their places, once for all practices: hard wraps joined, hyphens and quotes
 * folded, markup stepped over, compounds joined ("backed up" → backup), and parted into sentences.
 */
import type { Block, Cell, Runbook } from '../runbook.ts';
import type { Span } from '../text.ts';
import { chunkFacts, TELLING } from './chunks.ts';
import { joinCompounds } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { type CommentEnds, linkEnd, markupLength } from './markup.ts';
import { sentenceMark, startsSentence } from './punctuation.ts';
import type { Vocable } from './vocables.ts';

/** A fact that starts at a word: the class, and the word after its last. */
export interface Atom {
  readonly class: string;
  readonly end: number;
}

/** Parallel arrays, one entry a word, over the whole document. */
export interface Words {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly word: Vocable[];
  readonly start: number[];
  readonly end: number[];
  readonly atoms: (Atom[] | undefined)[];
  readonly sentences: Sentence[];
}

export interface Sentence {
  /** Index into `Runbook.blocks`. */
  readonly block: number;
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly isQuestion: boolean;
}

/** What is being read, and where its sentences end. */
interface Stretch {
  readonly block: number;
  readonly span: Span;
  /** `prose` ends sentences at full stops, `code` at line breaks, `part` not at all. */
  readonly mode: 'prose' | 'code' | 'part';
}

/** A sentence without an end is cut here. */
const LONGEST_SENTENCE = 400;

export function readWords(runbook: Runbook, lexicon: Lexicon): Words {
  const { text } = runbook.source;
  const words: Words = { text, lexicon, word: [], start: [], end: [], atoms: [], sentences: [] };
  const ends: CommentEnds = { from: 0, next: text.indexOf('-->') };
  for (const [index, block] of runbook.blocks.entries()) readBlock(words, block, index, ends);
  return words;
}

/** A row is one sentence, each cell behind its column's header; so is a value, behind its key. */
function readBlock(words: Words, block: Block, index: number, ends: CommentEnds): void {
  const first = words.word.length;
  const parts = partsOf(block);
  if (parts) {
    for (const span of parts) readStretch(words, { block: index, span, mode: 'part' }, ends);
    closeSentence(words, index, first, block.span, false);
    return;
  }
  const mode = block.kind === 'fence' ? 'code' : 'prose';
  readStretch(words, { block: index, span: block.span, mode }, ends);
  const shape = mode === 'code' ? 'command' : block.ordinal === undefined ? undefined : 'step';
  if (shape !== undefined) nameShape(words, first, shape);
}

function partsOf({ kind, cells, key, span }: Block): readonly Span[] | undefined {
  if (kind === 'row' && cells) {
    // A header over an empty cell says nothing, unless the whole row is a gap.
    const open = isOpenRow(cells);
    return cells.flatMap(({ header, span: cell }) =>
      header && (open || cell.end > cell.start) ? [header, cell] : [cell],
    );
  }
  return kind === 'value' && key ? [key.span, span] : undefined;
}

/** A row in which only the first cell, the label, is filled in. */
export function isOpenRow(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.slice(1).every(({ span }) => span.end <= span.start);
}

/** What a block is tells as much as its words: lines of code, a numbered step. */
function nameShape(words: Words, from: number, shape: 'command' | 'step'): void {
  for (let at = words.sentences.length - 1; at >= 0; at -= 1) {
    const sentence = words.sentences[at];
    if (!sentence || sentence.from < from) return;
    if (shape === 'step' && sentence.from > from) continue;
    addAtoms(words, sentence.from, [{ class: shape, end: sentence.from + 1 }]);
  }
}

function addAtoms(words: Words, at: number, atoms: Atom[]): void {
  const known = words.atoms[at];
  if (known) known.push(...atoms);
  else words.atoms[at] = atoms;
}

function readStretch(words: Words, stretch: Stretch, ends: CommentEnds): void {
  const { text } = words;
  const { block, span, mode } = stretch;
  const isCode = mode === 'code';
  let from = words.word.length;
  let sentenceStart = span.start;
  const close = (end: number, isQuestion: boolean) => {
    closeSentence(words, block, from, { start: sentenceStart, end }, isQuestion);
    from = words.word.length;
    sentenceStart = end;
  };
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      if (isCode && (code === 10 || code === 13)) close(at, false);
      at += 1;
      continue;
    }
    const past = isCode ? at : stepOver(words, at, span.end, ends);
    if (past > at) {
      at = past;
      continue;
    }
    const end = chunkEnd(text, at, span.end, isCode, ends);
    readChunk(words, at, end);
    at = end;
    if (mode === 'part') continue;
    const mark = isCode ? undefined : sentenceMark(text, span.start, end);
    const isEnd = mark !== undefined && startsSentence(text, end, span.end);
    if (isEnd || words.word.length - from >= LONGEST_SENTENCE) close(end, mark === '?');
  }
  if (mode !== 'part') close(span.end, text.charCodeAt(span.end - 1) === 63);
}

/** Past markup or a link's target at an offset; the offset itself when there is neither. */
function stepOver(words: Words, at: number, end: number, ends: CommentEnds): number {
  const { text, lexicon } = words;
  const skip = markupLength(text, at, end, ends);
  if (skip > 0) return at + skip;
  if (text.charCodeAt(at) !== 93 || text.charCodeAt(at + 1) !== 40) return at;
  const past = linkEnd(text, at, end);
  if (past === 0) return at;
  words.atoms.push([{ class: 'link', end: words.word.length + 1 }]);
  words.word.push(lexicon.vocable(''));
  words.start.push(at + 2);
  words.end.push(Math.max(at + 2, past - 1));
  return past;
}

function chunkEnd(
  text: string,
  at: number,
  end: number,
  isCode: boolean,
  ends: CommentEnds,
): number {
  let to = at + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isBreak(code)) break;
    if (!isCode && code === 93 && text.charCodeAt(to + 1) === 40) break;
    if (!isCode && code === 60 && markupLength(text, to, end, ends) > 0) break;
    to += 1;
  }
  return to;
}

function closeSentence(
  words: Words,
  block: number,
  from: number,
  span: Span,
  isQuestion: boolean,
): void {
  if (words.word.length === from) return;
  joinCompounds(words, from);
  const start = Math.max(span.start, Math.min(words.start[from] ?? span.start, span.end));
  words.sentences.push({
    block,
    from,
    to: words.word.length,
    span: { start, end: Math.max(start, span.end) },
    isQuestion,
  });
}

/** Reads one run without white space: its words, and what can be told from it as a whole. */
function readChunk(words: Words, start: number, end: number): void {
  const { text, lexicon } = words;
  const first = words.word.length;
  let at = start;
  let telling = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      telling |= TELLING.get(code) ?? 0;
      at += 1;
      continue;
    }
    const from = at;
    at = wordEnd(text, at, end);
    for (let digit = from; digit < at; digit += 1) {
      if (text.charCodeAt(digit) < 58) telling |= TELLING.get(48) ?? 0;
    }
    const mark = text.charCodeAt(at);
    if ((mark === 39 || mark === 0x2019) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
      at = wordEnd(text, at + 1, end);
    }
    words.word.push(lexicon.vocable(text.slice(from, at)));
    words.start.push(from);
    words.end.push(at);
    words.atoms.push(undefined);
  }
  if (telling === 0 || words.word.length === first) return;
  const atoms = chunkFacts(words, first, start, end, telling);
  if (atoms.length > 0) addAtoms(words, first, atoms);
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** Space, tab, line breaks, and the spaces that are not broken at. */
export function isBreak(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0xa0 && (code === 0xa0 || code === 0x202f || code === 0x2009))
  );
}

const UNICODE_WORD = /[\p{L}\p{M}\p{N}]/u;

function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return (code >= 0xd800 && code <= 0xdfff) || UNICODE_WORD.test(String.fromCharCode(code));
}

/**
 * Turns blocks into words with their places, once for all practices: hard wraps joined, hyphens and quotes
 * folded, markup stepped over, compounds joined ("backed up" → backup), and parted into sentences.
 */
import type { Block, Cell, Runbook } from '../runbook.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Span } from '../text.ts';
import { isBreak, isWordCode, tellingOf } from './characters.ts';
import { chunkFacts } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import { type CommentEnds, linkEnd, markupLength } from './markup.ts';
import type { Known } from './memory.ts';
import type { Presence } from './presence.ts';
import { sentenceMark, startsSentence } from './punctuation.ts';
import { EMPTY_HASH, nextHash, type Vocable } from './vocables.ts';

/** A fact that starts at a word: the class, and how many words it is. */
export interface Atom {
  readonly class: string;
  /** The number by which phrases know the class; -1 when none does. */
  readonly symbol: number;
  readonly count: number;
}

/** Parallel arrays, one entry a word, over the whole document. */
export interface Words {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly word: Vocable[];
  readonly atoms: (Atom[] | undefined)[];
  readonly sentences: Sentence[];
  /** What stands anywhere in the document, once the matcher has asked. */
  present: Presence | undefined;
  /** For each sentence what is remembered of it, once its facts are named. */
  readonly known: (Known | undefined)[];
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

const BLOCKS_A_STEP = 64;

/** A sentence without an end is cut here. */
const LONGEST_SENTENCE = 400;

export function readWords(runbook: Runbook, lexicon: Lexicon): Words {
  return atOnce(readingWords(runbook, lexicon));
}

/** The same in steps. */
export function* readingWords(runbook: Runbook, lexicon: Lexicon): Steps<Words> {
  const { text } = runbook.source;
  const reader: Reader = {
    text,
    lexicon,
    vocables: lexicon.vocables,
    word: [],
    atoms: [],
    sentences: [],
    present: undefined,
    known: [],
    comments: { from: 0, next: text.indexOf('-->') },
    from: 0,
    start: 0,
    end: 0,
  };
  for (const [index, block] of runbook.blocks.entries()) {
    readBlock(reader, block, index);
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return reader;
}

/** The words so far, and where in the sentence at hand the reader is. */
interface Reader extends Words {
  readonly vocables: Lexicon['vocables'];
  readonly comments: CommentEnds;
  /** The first word of the sentence, and the offset of its first letter. */
  from: number;
  start: number;
  /** The offset behind the last word. */
  end: number;
}

/** A row is one sentence, each cell behind its column's header; so is a value, behind its key. */
function readBlock(reader: Reader, block: Block, index: number): void {
  const first = reader.word.length;
  const parts = partsOf(block);
  if (parts) {
    for (const span of parts) readStretch(reader, { block: index, span, mode: 'part' });
    closeSentence(reader, index, block.span, false);
    return;
  }
  const mode = block.kind === 'fence' ? 'code' : 'prose';
  readStretch(reader, { block: index, span: block.span, mode });
  const shape = mode === 'code' ? 'command' : block.ordinal === undefined ? undefined : 'step';
  if (shape !== undefined) nameShape(reader, first, shape);
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
    addAtom(words, sentence.from, shape, sentence.from + 1);
  }
}

/** Says that a fact of a class stands at the words `[at, end)`; once for each class and end. */
export function addAtom({ atoms, lexicon }: Words, at: number, name: string, end: number): void {
  const known = atoms[at];
  const count = end - at;
  if (known?.some((atom) => atom.class === name && atom.count === count)) return;
  const atom = { class: name, symbol: lexicon.book.symbols.ofClass(name), count };
  if (known) known.push(atom);
  else atoms[at] = [atom];
}

/** Whether a fact of a class that begins in `[first, last)` reaches to a word. */
export function isWithin(
  { atoms }: Words,
  name: string,
  first: number,
  last: number,
  to: number,
): boolean {
  for (let at = first; at < last; at += 1) {
    if (atoms[at]?.some((atom) => atom.class === name && at + atom.count >= to)) return true;
  }
  return false;
}

function readStretch(reader: Reader, { block, span, mode }: Stretch): void {
  const { text } = reader;
  const isCode = mode === 'code';
  let sentenceStart = span.start;
  const close = (end: number, isQuestion: boolean) => {
    closeSentence(reader, block, { start: sentenceStart, end }, isQuestion);
    sentenceStart = end;
  };
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) {
      if (isCode && (code === 10 || code === 13)) close(at, false);
      else if (code === 10 && mode === 'prose' && endsLine(text, at)) close(at, false);
      at += 1;
      continue;
    }
    const past = isCode ? at : stepOver(reader, at, span.end);
    if (past > at) {
      at = past;
      continue;
    }
    const end = chunkEnd(reader, at, span.end, isCode);
    readChunk(reader, at, end);
    at = end;
    if (mode === 'part') continue;
    const mayEnd = !isCode && !isWordCode(text.charCodeAt(end - 1));
    const mark = mayEnd ? sentenceMark(text, span.start, end) : undefined;
    const isEnd = mark !== undefined && startsSentence(text, end, span.end);
    if (isEnd || reader.word.length - reader.from >= LONGEST_SENTENCE) close(end, mark === '?');
  }
  if (mode !== 'part') close(span.end, text.charCodeAt(span.end - 1) === 63);
}

/** Whether a line break is meant: it is marked as one, or the next line begins with a label. */
function endsLine(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
  const isMarked = text.startsWith('  ', last - 1) || text.charCodeAt(last) === 92;
  return isMarked || LABELLED.test(text.slice(at + 1, at + LONGEST_LABEL));
}

const LABELLED = /^(?:\*\*[^*\n]{1,40}(?::\*\*|\*\*:)|\p{Lu}[\p{L} ]{1,30}: )/u;
const LONGEST_LABEL = 48;

/** Past markup or a link's target at an offset; the offset itself when there is neither. */
function stepOver(reader: Reader, at: number, end: number): number {
  const { text, comments } = reader;
  const code = text.charCodeAt(at);
  if (code === 60 || code === 123) return at + markupLength(text, at, end, comments);
  if (code !== 93 || text.charCodeAt(at + 1) !== 40) return at;
  const past = linkEnd(text, at, end);
  if (past === 0) return at;
  const link = addWord(reader, reader.vocables.of(''), at + 2, Math.max(at + 2, past - 1));
  addAtom(reader, link, 'link', link + 1);
  return past;
}

function chunkEnd({ text, comments }: Reader, at: number, end: number, isCode: boolean): number {
  let to = at + 1;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isBreak(code)) break;
    if (!isCode && code === 93 && text.charCodeAt(to + 1) === 40) break;
    if (!isCode && code === 60 && markupLength(text, to, end, comments) > 0) break;
    to += 1;
  }
  return to;
}

function closeSentence(reader: Reader, block: number, span: Span, isQuestion: boolean): void {
  const { from } = reader;
  const to = reader.word.length;
  if (to === from) return;
  const start = Math.max(span.start, Math.min(reader.start, span.end));
  const end = Math.max(start, span.end);
  reader.sentences.push({ block, from, to, span: { start, end }, isQuestion });
  reader.from = to;
}

/** Reads one run without white space: its words, and what can be told from it as a whole. */
function readChunk(reader: Reader, start: number, end: number): void {
  const { text, vocables } = reader;
  let first = -1;
  let at = start;
  let telling = 0;
  while (at < end) {
    const from = at;
    let hash = EMPTY_HASH;
    let code = text.charCodeAt(at);
    while (at < end && isWordCode(code)) {
      if (code < 58) telling |= tellingOf(code);
      hash = nextHash(hash, code);
      at += 1;
      code = text.charCodeAt(at);
    }
    if (at === from) {
      telling |= tellingOf(code);
      at += 1;
      continue;
    }
    if ((code === 39 || code === 0x2019) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) {
      do {
        hash = nextHash(hash, code);
        at += 1;
        code = text.charCodeAt(at);
      } while (at < end && isWordCode(code));
    }
    const word = addWord(reader, vocables.at(text, from, at, hash), from, at);
    if (first < 0) first = word;
  }
  // What is told already of a word that the first of these was joined to is what counts.
  if (telling === 0 || first < 0 || reader.atoms[first]) return;
  chunkFacts(reader, first, start, end, telling);
}

/** Adds a word, or joins it to the one before where the two are a compound; returns where it is. */
function addWord(reader: Reader, vocable: Vocable, start: number, end: number): number {
  const { word, atoms, vocables } = reader;
  const at = word.length;
  const before = at > reader.from ? word[at - 1] : undefined;
  const isNear = before?.joins !== undefined && start - reader.end <= MOST_BETWEEN;
  const isReturn = before?.folded === 'back' && RETURNING.test(word[at - 2]?.folded ?? '');
  const joined = isNear && !isReturn ? before.joins.get(vocable.folded) : undefined;
  reader.end = end;
  if (joined !== undefined) {
    word[at - 1] = vocables.of(joined);
    return at - 1;
  }
  if (at === reader.from) reader.start = start;
  word.push(vocable);
  atoms.push(undefined);
  return at;
}

/** What "comes back up" runs again, and is no copy. */
const RETURNING =
  /^(?:br(?:ing|ings|inging|ought)|com(?:e|es|ing)|came|gets?|is|are|be|was|were|it|them|everything|spin|starts?|started|scaled?|fully)$/;

/** Characters between the words of a compound: a hyphen, or a space and a mark. */
const MOST_BETWEEN = 2;

/**
 * Turns blocks into folded words with their places, once for all practices: hard wraps joined, hyphens and
 * quotes folded, Markdown's marks, HTML tags and template tags skipped, compounds joined ("backed up" → backup).
 */
import type { Block, Runbook } from '../runbook.ts';
import type { Span } from '../text.ts';
import { chunkFacts } from './chunks.ts';
import { joinCompounds } from './compounds.ts';

/** A fact that starts at a word: the class, and the word after its last. */
export interface Atom {
  readonly class: string;
  readonly end: number;
}

/** Parallel arrays, one entry a word, over the whole document. */
export interface Words {
  readonly text: string;
  /** Lower case, folded. */
  readonly word: string[];
  readonly start: number[];
  readonly end: number[];
  readonly atoms: (readonly Atom[] | undefined)[];
  readonly sentences: Sentence[];
}

export interface Sentence {
  /** Index into `Runbook.blocks`. */
  readonly block: number;
  /** The first word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** How many of the first words are context (a table's header, a key), not said here. */
  readonly mark: 'statement' | 'question';
}

const MAX_SENTENCE = 400;

export function readWords(runbook: Runbook): Words {
  const words: Words = {
    text: runbook.source.text,
    word: [],
    start: [],
    end: [],
    atoms: [],
    sentences: [],
  };
  runbook.blocks.forEach((block, index) => {
    readBlock(words, block, index);
  });
  return words;
}

function readBlock(words: Words, block: Block, index: number): void {
  if (block.kind === 'row' && block.cells) {
    const from = words.word.length;
    for (const { span, header } of block.cells) {
      if (header) readSpan(words, header, index, false);
      readSpan(words, span, index, false);
    }
    closeSentence(words, index, from, block.span, false);
    return;
  }
  if (block.kind === 'value' && block.key) {
    const from = words.word.length;
    readSpan(words, block.key.span, index, false);
    readSpan(words, block.span, index, false);
    closeSentence(words, index, from, block.span, false);
    return;
  }
  const first = words.word.length;
  const code = block.kind === 'fence';
  readSpan(words, block.span, index, true, code);
  const shape = code ? 'command' : block.ordinal === undefined ? undefined : 'step';
  if (shape !== undefined) nameShape(words, first, shape, code);
}

/** What a block is tells as much as its words: a line of code, a numbered step. */
function nameShape(words: Words, from: number, shape: string, everySentence: boolean): void {
  for (let at = words.sentences.length - 1; at >= 0; at -= 1) {
    const sentence = words.sentences[at];
    if (!sentence || sentence.from < from) return;
    if (!everySentence && sentence.from > from) continue;
    const atom: Atom = { class: shape, end: sentence.from + 1 };
    words.atoms[sentence.from] = [...(words.atoms[sentence.from] ?? []), atom];
  }
}

/** Reads the words of a span; with `split`, ends a sentence at each full stop (or each line of code). */
function readSpan(words: Words, span: Span, block: number, split: boolean, code = false): void {
  const { text } = words;
  let from = words.word.length;
  let sentenceStart = span.start;
  let at = span.start;
  while (at < span.end) {
    const character = text.charCodeAt(at);
    if (isBreak(character)) {
      if (split && code && words.word.length > from && (character === 10 || character === 13)) {
        closeSentence(words, block, from, { start: sentenceStart, end: at }, false);
        from = words.word.length;
        sentenceStart = at + 1;
      }
      at += 1;
      continue;
    }
    const skip = code ? 0 : markupLength(text, at, span.end);
    if (skip > 0) {
      at += skip;
      continue;
    }
    let end = at + 1;
    while (end < span.end && !isBreak(text.charCodeAt(end))) {
      if (!code && text.charCodeAt(end) === 60 && markupLength(text, end, span.end) > 0) break;
      if (!code && text.charCodeAt(end) === 93 && text.charCodeAt(end + 1) === 40) break;
      end += 1;
    }
    if (!code && text.charCodeAt(at) === 93 && text.charCodeAt(at + 1) === 40) {
      const close = linkEnd(text, at, span.end);
      if (close > 0) {
        readTarget(words, at + 2, close - 1);
        at = close;
        continue;
      }
    }
    const mark = readChunk(words, at, end);
    const ends = split && !code ? mark : undefined;
    at = end;
    const long = words.word.length - from >= MAX_SENTENCE;
    if (split && (long || (ends !== undefined && startsSentence(text, end, span.end)))) {
      closeSentence(words, block, from, { start: sentenceStart, end }, ends === '?');
      from = words.word.length;
      sentenceStart = end;
    }
  }
  if (split && words.word.length > from) {
    const asked = text.charCodeAt(span.end - 1) === 63;
    closeSentence(words, block, from, { start: sentenceStart, end: span.end }, asked);
  }
}

function closeSentence(
  words: Words,
  block: number,
  from: number,
  span: Span,
  asked: boolean,
): void {
  if (words.word.length === from) return;
  joinCompounds(words, from);
  const start = Math.max(span.start, Math.min(words.start[from] ?? span.start, span.end));
  words.sentences.push({
    block,
    from,
    to: words.word.length,
    span: { start, end: span.end },
    mark: asked ? 'question' : 'statement',
  });
}

/** Reads one run without white space; returns the mark that ends a sentence with it. */
function readChunk(words: Words, start: number, end: number): '.' | '?' | undefined {
  const { text } = words;
  const first = words.word.length;
  let at = start;
  let telling = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code, text, at)) {
      if (code < 128 && code !== 42 && code !== 96) telling = true;
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && isWordCode(text.charCodeAt(at), text, at)) {
      if (text.charCodeAt(at) < 58) telling = true;
      at += 1;
    }
    const apostrophe = text.charCodeAt(at);
    if (
      (apostrophe === 39 || apostrophe === 0x2019) &&
      isWordCode(text.charCodeAt(at + 1), text, at + 1)
    ) {
      at += 1;
      while (at < end && isWordCode(text.charCodeAt(at), text, at)) at += 1;
    }
    words.word.push(fold(text.slice(from, at)));
    words.start.push(from);
    words.end.push(at);
    words.atoms.push(undefined);
  }
  if (telling && words.word.length > first) chunkFacts(words, first, start, end);
  return sentenceMark(text, start, end);
}

/** A link's target is one word that no phrase matches, with the class `link`. */
function readTarget(words: Words, start: number, end: number): void {
  words.word.push('');
  words.start.push(start);
  words.end.push(Math.max(start, end));
  words.atoms.push([{ class: 'link', end: words.word.length }]);
}

function sentenceMark(text: string, start: number, end: number): '.' | '?' | undefined {
  let at = end - 1;
  while (at > start && ')"\'*_`]'.includes(text.charAt(at))) at -= 1;
  const mark = text.charAt(at);
  if (mark === '?') return '?';
  if (mark !== '.' && mark !== '!' && mark !== ';') return undefined;
  if (at - start <= 1 && mark === '.') return undefined;
  return ABBREVIATIONS.has(text.slice(start, at).toLowerCase()) ? undefined : '.';
}

const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  '(e.g',
  '(i.e',
  'etc',
  'vs',
  'approx',
  'no',
  'z.b',
  'ca',
  'p.ex',
  'incl',
  'mr',
  'dr',
  'st',
]);

/** After a full stop a sentence starts unless a lower-case letter follows at once. */
function startsSentence(text: string, at: number, end: number): boolean {
  let next = at;
  while (next < end && isBreak(text.charCodeAt(next))) next += 1;
  if (next >= end) return true;
  const code = text.charCodeAt(next);
  return !(code >= 97 && code <= 122);
}

/** The length of a comment, an HTML tag or a template tag at an offset; 0 when there is none. */
function markupLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code === 60) {
    if (text.startsWith('<!--', at)) return lengthUntil(text, at, end, '-->', end - at);
    if (text.startsWith('<%', at)) return lengthUntil(text, at, end, '%>', 500);
    const next = text.charCodeAt(at + 1) | 32;
    const tag = (next >= 97 && next <= 122) || text.charCodeAt(at + 1) === 47;
    if (!tag || text.startsWith('<http', at) || text.startsWith('<mailto', at)) return 0;
    const length = lengthUntil(text, at, end, '>', 300);
    return length > 0 && isHtmlTag(text, at, length) ? length : 0;
  }
  if (code === 123 && text.charCodeAt(at + 1) === 123) return lengthUntil(text, at, end, '}}', 200);
  if (code === 123 && text.charCodeAt(at + 1) === 37) return lengthUntil(text, at, end, '%}', 300);
  return 0;
}

/** `<bucket name>` and `<your-host>` are placeholders, not tags. */
function isHtmlTag(text: string, at: number, length: number): boolean {
  return /^<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|input|kbd|li|ol|p|pre|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|[A-Z][A-Za-z]{1,40})\b/.test(
    text.slice(at, at + Math.min(length, 60)),
  );
}

function lengthUntil(text: string, at: number, end: number, close: string, most: number): number {
  const limit = Math.min(end, at + most);
  for (let found = at + 2; found <= limit - close.length; found += 1) {
    if (text.startsWith(close, found)) return found + close.length - at;
  }
  return 0;
}

function linkEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + 1000);
  let depth = 0;
  for (let next = at + 1; next < limit; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 40) depth += 1;
    if (code === 41) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
    if (code === 10) return 0;
  }
  return 0;
}

function isBreak(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009
  );
}

const UNICODE_WORD = /[\p{L}\p{M}\p{N}]/u;

function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (Number.isNaN(code)) return false;
  return UNICODE_WORD.test(text.charAt(at)) || (code >= 0xd800 && code <= 0xdfff);
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  let at = 0;
  while (at < lower.length && lower.charCodeAt(at) < 128) at += 1;
  return at === lower.length ? lower : lower.normalize('NFKC').replaceAll('\u2019', "'");
}

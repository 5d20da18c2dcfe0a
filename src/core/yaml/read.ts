/** Reads YAML text into a tree of values with places; never fails, and never takes long. */
import type { CST, Document, ErrorCode } from 'yaml';
import { Composer, Lexer, Parser, Schema } from 'yaml';
import type { Problem, Value } from '../runbook.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Located, SourceText, Span } from '../text.ts';
import { isSpace, located, textBetween } from '../text.ts';
import { convert } from './convert.ts';
import { type Complaint, syntaxProblems } from './syntax.ts';

export interface YamlData {
  /** `undefined` when nothing is written. */
  readonly data: Value | undefined;
  /** Each from its `#` to the end of its line. */
  readonly comments: readonly Located<string>[];
  readonly problems: readonly Problem[];
}

/** Lexemes that are parsed in one step. */
const STEP = 2_000;

/** How deeply lists and mappings may be nested. */
const MAX_DEPTH = 64;

/** How many documents one file may hold, though only the first is read. */
const MAX_DOCUMENTS = 100;

/**
 * Reads the YAML between two offsets, under the core schema of YAML 1.2, in time linear in its length.
 * Broken YAML gives what could be read of it, and a problem for what could not.
 */
export function readData(source: SourceText, span: Span): YamlData {
  return atOnce(readingData(source, span));
}

/** The same in steps. */
export function* readingData(source: SourceText, span: Span): Steps<YamlData> {
  try {
    return yield* reading(source, span);
  } catch {
    // The parser has thrown on input that nobody foresaw. That must not cost the other findings.
    const problem = { rule: 'yaml-syntax', span: firstLine(source, span), message: UNREADABLE };
    return { data: undefined, comments: [], problems: [problem] };
  }
}

const UNREADABLE =
  'This YAML cannot be read, and the parser does not say why. ' +
  'Write it more simply: plain keys, and quotes around unusual values.';

function* reading(source: SourceText, span: Span): Steps<YamlData> {
  // YAML counts a lone CR as a line break, and so do editors; the parser does not.
  const text = textBetween(source, span).replace(/\r(?!\n)/g, '\n');
  const stream = yield* tokenise(source, text, span.start);
  yield;
  const { document, complaints } = compose(stream.tokens, text.length);
  yield;
  const tree = convert(source, document, span);
  return {
    data: tree.data,
    comments: stream.comments,
    problems: [
      ...stream.problems,
      ...syntaxProblems(source, complaints, { within: span, ...stream }),
      ...tree.problems,
    ].sort((a, b) => a.span.start - b.span.start),
  };
}

interface Stream {
  /** The tokens of the first document. */
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Located<string>[];
  readonly problems: readonly Problem[];
  /** Where a limit stopped the reading; `undefined` when all was read. */
  readonly stopped: number | undefined;
  /** Where each text in quotes starts, by where it ends; relative to the text that is read. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** Lexer and parser keep a stack of their own, so that depth is known before anything recurses. */
function* tokenise(source: SourceText, text: string, base: number): Steps<Stream> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Located<string>[] = [];
  const problems: Problem[] = [];
  const documents: CST.Document[] = [];
  const quotes = new Map<number, number>();
  let stopped: number | undefined;
  let inScalar = false;
  let read = 0;
  const take = (token: CST.Token) => {
    if (token.type === 'document') documents.push(token);
    if (documents.length < 2 && !(documents.length === 1 && token.type === 'directive')) {
      tokens.push(token);
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const end = start + lexeme.length;
    if (!inScalar && lexeme.startsWith('#')) {
      comments.push(located(source, { start: base + start, end: base + end }));
    }
    if (!inScalar && (lexeme.startsWith('"') || lexeme.startsWith("'"))) quotes.set(end, start);
    inScalar = lexeme === SCALAR;
    for (const token of parser.next(lexeme)) take(token);
    read += 1;
    if (read % STEP === 0) yield;
    const deep = depthOf(parser.stack) > MAX_DEPTH;
    if (!deep && documents.length <= MAX_DOCUMENTS) continue;
    stopped = base + start;
    if (deep) problems.push(tooDeep(source, stopped));
    break;
  }
  for (const token of parser.end()) take(token);
  problems.push(...moreDocuments(source, base, documents));
  return { tokens, comments, problems, stopped, quotes };
}

/** The mark that the lexer puts before the text of a plain or block scalar. */
const SCALAR = '\u001f';

function depthOf(stack: readonly CST.Token[]): number {
  // Most stacks are far too short to hold so many collections.
  if (stack.length <= MAX_DEPTH) return stack.length;
  return stack.filter(({ type }) => COLLECTIONS.has(type)).length;
}

const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function tooDeep(source: SourceText, offset: number): Problem {
  return {
    rule: 'over-limit',
    span: word(source, offset),
    message:
      `Lists and mappings are nested more than ${MAX_DEPTH} deep here. ` +
      'The rest of this text is not read; write it with fewer levels.',
  };
}

function moreDocuments(
  source: SourceText,
  base: number,
  documents: readonly CST.Document[],
): Problem[] {
  // A `---` with nothing behind it loses nothing.
  const second = documents.find(({ value }, index) => index > 0 && value !== undefined);
  if (second === undefined) return [];
  const span = lineAround(source, base + second.offset);
  if (documents.length > MAX_DOCUMENTS) {
    const message = `This file holds more than ${MAX_DOCUMENTS} YAML documents. Only the first one is read; put each runbook into a file of its own.`;
    return [{ rule: 'over-limit', span, message }];
  }
  const message = `This file holds ${documents.length} YAML documents. Only the first one is read; put each runbook into a file of its own.`;
  return [{ rule: 'yaml-syntax', span, message }];
}

/** Enough to tell what is wrong; each one beyond costs time and says nothing new. */
const MAX_COMPLAINTS = 300;

function compose(
  tokens: readonly CST.Token[],
  length: number,
): { readonly document: Document.Parsed; readonly complaints: readonly Complaint[] } {
  const composer = new Composer({
    // Its own check compares each key with every other; `convert` has one that is linear.
    uniqueKeys: false,
    // Given here, the schema also holds for a document that asks for YAML 1.1.
    schema: core(),
    prettyErrors: false,
    logLevel: 'silent',
  });
  const complaints: Complaint[] = [];
  const complain = (place: Place, code: ErrorCode, message: string, isWarning?: boolean) => {
    if (complaints.length >= MAX_COMPLAINTS) return;
    complaints.push({ code, message, pos: offsetsOf(place), isWarning: isWarning === true });
  };
  // The parser's own collects an exception with its stack for each, a hundred thousand of them if need be.
  Object.assign(composer, { onError: complain });
  for (const token of tokens) {
    if (token.type === 'error') complain(token, 'UNEXPECTED_TOKEN', token.message);
    else for (const _ of composer.next(token)) break;
  }
  // Forced, there is a document even for an empty text.
  for (const document of composer.end(true, length)) {
    for (const { code, message, pos } of document.errors) complain(pos, code, message);
    return { document, complaints };
  }
  throw new Error('The composer made no document.');
}

let coreSchema: Schema | undefined;

/** One for all documents: it takes about as long to make as a header takes to read. */
function core(): Schema {
  coreSchema ??= new Schema({ schema: 'core', resolveKnownTags: false });
  return coreSchema;
}

/** What the parser gives for a place: an offset, a range, or a token, which may have no text. */
type Place =
  | number
  | readonly [number, number, ...number[]]
  | { readonly offset: number; readonly source?: string };

function offsetsOf(place: Place): readonly [number, number] {
  if (typeof place === 'number') return [place, place + 1];
  if (!('offset' in place)) return [place[0], place[1]];
  return [place.offset, place.offset + (place.source?.length ?? 1)];
}

/** One character, where it can be seen. */
function word(source: SourceText, offset: number): Span {
  const seen = offset < source.text.length && !isSpace(source.text.charCodeAt(offset));
  return seen ? { start: offset, end: offset + 1 } : lineAround(source, offset);
}

/** The written part of the line at an offset: what a problem without extent is shown on. */
function lineAround(source: SourceText, offset: number): Span {
  const { line } = source.positionAt(offset);
  const end = source.lineEnd(line);
  return offset < end ? { start: offset, end } : { start: source.lineStart(line), end };
}

function firstLine(source: SourceText, { start, end }: Span): Span {
  return { start, end: Math.min(end, source.lineEnd(source.positionAt(start).line)) };
}

/** Says in plain words what the YAML parser complains about. */
import type { ErrorCode } from 'yaml';
import type { Problem } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import { isSpace, textBetween } from '../text.ts';

/** Enough to mend a file by; one slip often makes the parser stumble over everything behind it. */
const MAX_PROBLEMS = 20;

/** What the parser says, in its own words and with its own offsets. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
  readonly isWarning: boolean;
}

/** What is known of the text that was parsed. */
export interface Parsed {
  /** The parser's offsets are relative to its start. */
  readonly within: Span;
  /** Where a limit stopped the reading: what is missing behind it is no news. */
  readonly stopped: number | undefined;
  /** Where each text in quotes starts, by where it ends, as the parser counts. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** One problem a line, in the order of the text. */
export function syntaxProblems(
  source: SourceText,
  complaints: readonly Complaint[],
  { within, stopped, quotes }: Parsed,
): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number>();
  const say = (pos: readonly [number, number], rule: string, message: string) => {
    const span = shown(source, within, pos);
    const { line } = source.positionAt(span.start);
    if (problems.length >= MAX_PROBLEMS || lines.has(line)) return;
    lines.add(line);
    problems.push({ rule, span, message });
  };
  for (const complaint of [...complaints].sort((a, b) => a.pos[0] - b.pos[0])) {
    const { code, message, pos } = complaint;
    if (stopped !== undefined && within.start + pos[0] >= stopped) continue;
    // A tag that nobody knows leaves the value readable.
    const isHint = complaint.isWarning || code === 'TAG_RESOLVE_FAILED';
    // An open quote is mended where it opens, which may be far above.
    const opened = /quote$/.test(message) ? quotes.get(pos[0]) : undefined;
    const place: readonly [number, number] = opened === undefined ? pos : [opened, opened + 1];
    const here = found(source, within, pos);
    say(place, isHint ? 'yaml-dialect' : 'yaml-syntax', explain(code, message, here));
  }
  const old = /^%YAML[ \t]+1\.[01](?!\d)/m.exec(textBetween(source, within));
  if (old !== null) say([old.index, old.index + old[0].length], 'yaml-dialect', OLD_YAML);
  return problems;
}

const OLD_YAML =
  'This asks for YAML 1.1, where `no` is false and `4:30` is 270. ' +
  'It is read as YAML 1.2 all the same; remove the line, and quote such values.';

function explain(code: ErrorCode, message: string, here: string): string {
  switch (code) {
    case 'ALIAS_PROPS':
      return 'An alias (`*name`) cannot have an anchor or a tag. Remove what stands before it.';
    case 'BAD_ALIAS':
      return 'An alias or anchor needs a name, and the name must not end in a colon. If this is text, put it in quotes.';
    case 'BAD_DIRECTIVE':
      return 'This `%` line is not a directive that YAML knows. Remove it, or quote the value that it belongs to.';
    case 'BAD_DQ_ESCAPE':
      return `Double quotes read \`\\\` as the start of an escape, and this one does not exist. Use single quotes, or write \`\\\\\` for a backslash.`;
    case 'BAD_INDENT':
      return /flow/i.test(message)
        ? 'This list or mapping in brackets is not closed, or its lines are not indented under their key. Close it, or indent it.'
        : 'This line is not indented as its neighbours are. Give all entries of one list or mapping the same number of spaces.';
    case 'BAD_PROP_ORDER':
      return 'An anchor or a tag stands before the `-`, `?` or `:` that it belongs behind. Move it behind.';
    case 'BAD_SCALAR_START':
      return `A value cannot begin with ${quoted(here.slice(0, 1))}. Put it in quotes.`;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A second `: ` on this line makes a value look like a key. Put quotes around the value, or begin a new line.';
    case 'BLOCK_IN_FLOW':
      return 'A list or mapping with indentation cannot stand inside brackets. Write both with brackets, or both with lines of their own.';
    case 'KEY_OVER_1024_CHARS':
      return 'This key is longer than 1,024 characters. It may be a text that lost its quotes.';
    case 'MISSING_CHAR':
      return missing(message);
    case 'MULTILINE_IMPLICIT_KEY':
      return 'A key must stand on one line and be followed by a colon and a space. Add the colon, or indent the text under its key.';
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return 'A value can have one anchor and one tag. Remove the others.';
    case 'TAB_AS_INDENT':
      return 'YAML does not allow tabs as indentation. Use spaces.';
    case 'TAG_RESOLVE_FAILED':
      return `The tag ${quoted(here)} means nothing here; the value is read as if it had none. Remove the tag.`;
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, here);
    default:
      return `This is not valid YAML (${message}).`;
  }
}

function missing(message: string): string {
  if (/quote/.test(message)) return 'The closing quote of this text is missing. Add it.';
  if (/Missing ,/.test(message)) {
    return 'A comma is missing between the items of this list or mapping. Add it, or quote a text that holds a bracket, a comma or a colon.';
  }
  const bracket = /end with an? (.)/.exec(message)?.[1];
  if (bracket !== undefined) return `The closing ${quoted(bracket)} is missing. Add it.`;
  if (/Comments must be separated/.test(message)) {
    return 'A comment needs a space before its `#`. If this is text, put it in quotes.';
  }
  if (/space after :/.test(message)) return 'A colon after a key needs a space. Add it.';
  if (/map values/.test(message)) {
    return 'A key must be followed by a colon and a space. Add them, or indent the text under its key.';
  }
  return `Something is missing here: ${message}.`;
}

function unexpected(message: string, here: string): string {
  if (/directive|%/.test(message))
    return 'A `%` line can stand only at the top of a file. Quote a value that begins with `%`.';
  if (here === '') return 'Something is missing here. Look for an open bracket or quote above.';
  return `YAML does not expect ${quoted(here)} here. Look for a missing quote, comma or line break before it.`;
}

function quoted(text: string): string {
  if (text === '`') return 'a backtick';
  return `\`${text.replaceAll('`', "'")}\``;
}

/** The first word at the place: what the parser stumbled over. */
function found(source: SourceText, within: Span, pos: readonly [number, number]): string {
  const start = Math.min(within.start + pos[0], within.end);
  let end = start;
  while (end < within.end && end < start + 30 && !isSpace(source.text.charCodeAt(end))) end += 1;
  return source.text.slice(start, end);
}

/** At least one character that can be seen, on one line, inside the text. */
function shown(source: SourceText, within: Span, [from, to]: readonly [number, number]): Span {
  const start = Math.max(within.start, Math.min(within.start + from, within.end));
  const { line } = source.positionAt(start);
  const lineEnd = Math.min(source.lineEnd(line), within.end);
  const end = Math.min(Math.max(within.start + to, start), lineEnd);
  if (end > start + 1) return { start, end };
  if (start < lineEnd) return { start, end: Math.min(wordEnd(source.text, start), lineEnd) };
  // At the end of a line: the last word before it.
  let back = start;
  while (back > within.start && isSpace(source.text.charCodeAt(back - 1))) back -= 1;
  let word = back;
  while (word > within.start && !isSpace(source.text.charCodeAt(word - 1)) && back - word < 30)
    word -= 1;
  return { start: word, end: back };
}

/** The parser often points at the first letter of a word. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < start + 60 && /[\p{L}\p{N}_-]/u.test(text.charAt(end))) end += 1;
  return Math.max(end, start + 1);
}

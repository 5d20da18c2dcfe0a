/** Words of a document as they are shown and copied: without its marks, and never with hidden characters. */
import { isCommandText } from '../markdown/commands.ts';
import type { Block, Runbook, Step, Value } from '../runbook.ts';
import { hasBlot } from '../secrets/redact.ts';
import { type Located, withoutHead } from '../text.ts';
import { textsAt } from '../yaml/look.ts';

/** Text of which a part may be code: that stands between backticks. */
export function shownText(text: string): string {
  return cut(
    visible(withoutMarks(text))
      .replace(/[^\S\n]{1,200}/g, ' ')
      .trim(),
    LONGEST_TEXT,
  );
}

export interface Command {
  readonly text: string;
  /** A secret in it is redacted, or it is too long to be shown whole: it must not be copied from here. */
  readonly isPartial: boolean;
}

/** What a step says beside its action: in words, or as the output of a command. */
export interface Said {
  readonly text: string;
  readonly isCode: boolean;
  /** The commands in it, which are not those of the step: to look, or to go back. */
  readonly commands: readonly Command[];
}

export interface Texts {
  command(located: Located<string>): Command;
  said(located: Located<string>, commands: readonly Located<string>[]): Said;
  text(located: Located<string>): string;
  /** What YAML says to run to see that a step has worked. */
  checks(step: Step): readonly Located<string>[];
}

/** Reads the texts of one document; what YAML quotes, folds or indents is undone. */
export function textsOf({ syntax, data, blocks, source }: Runbook): Texts {
  const values = syntax === 'yaml' ? valuesIn(data) : undefined;

  const fences = new Set(
    blocks.flatMap(({ kind, span }) => (kind === 'fence' ? [span.start] : [])),
  );
  const isInRow = inSpans(blocks.filter(({ kind }) => kind === 'row'));

  const literal = ({ value, span }: Located<string>): string => {
    if (values !== undefined) return values.texts.get(span.start) ?? value;
    if (fences.has(span.start)) {
      return withoutIndent(
        value,
        span.start - source.lineStart(source.positionAt(span.start).line),
      );
    }
    const line = value.replace(/\s{0,200}[\n\r]\s{0,200}/g, ' ');
    return isInRow(span.start) ? line.replaceAll('\\|', '|') : line;
  };

  const command = (located: Located<string>): Command => {
    const text = visible(withoutPrompts(withoutHead(literal(located), '\n\r').trimEnd()));
    const shown = cut(text, LONGEST_COMMAND);
    return { text: shown, isPartial: shown !== text || hasBlot(text) || text.includes('\ufffd') };
  };

  return {
    command,
    said: (located, commands) => {
      const text = literal(located);
      const isTyped = syntax === 'yaml' && isCommandText(text);
      const isCode = isTyped || fences.has(located.span.start);
      return {
        text: isCode ? cut(visible(text.trimEnd()), LONGEST_TEXT) : shownText(text),
        isCode,
        commands: (isTyped ? [located, ...commands] : commands).map(command),
      };
    },
    text: (located) => shownText(literal(located)),
    checks: ({ span }) => textsAt(values?.mappings.get(span.start), 'verify', 'command'),
  };
}

const LONGEST_TEXT = 2_000;
const LONGEST_COMMAND = 8_000;

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\p{Surrogate}$/u, '')}…`;
}

/** Characters that would turn the text around, or that nobody sees, become signs that one does see. */
function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, '\ufffd');
}

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

/** Emphasis, links and tags go, what they hold stays; code keeps its backticks and all that is in it. */
function withoutMarks(text: string): string {
  const codes: string[] = [];
  const marked = text.replace(CODE, (written) => {
    codes.push(`\`${written.replace(/^`{1,9} ?|`{1,9}$/g, '').trimEnd()}\``);
    return HELD;
  });
  const bare = marked
    .replace(LINK, '$1')
    .replace(/<(https?:\/\/[^<>\s\u0000]{1,400})>/g, '$1')
    .replace(TAG, ' ')
    .replace(/\*{1,3}(?=[^\s*])([^*]{1,1000})(?<=[^\s*])\*{1,3}/g, '$1')
    .replace(
      /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_]{1,1000})(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu,
      '$1',
    )
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  let next = 0;
  return bare.replaceAll(HELD, () => {
    next += 1;
    return codes[next - 1] ?? '';
  });
}

/** Stands for a piece of code meanwhile; no text holds it, since controls are replaced before. */
const HELD = '\u0000';

const CODE = /`{1,9}[^`]{1,4000}`{1,9}/g;

const LINK =
  /!?\[([^[\]]{0,400})\](?:\([^()\s\u0000]{0,400}(?:\s"[^"\u0000]{0,100}")?\)|\[[^[\]\u0000]{0,100}\])/g;

const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\u0000]{0,400})?\/?>|<!--[^<>\u0000]{0,400}-->/gi;

/** Each line without what stands in front of the first one: the indent of a list, the mark of a quote. */
function withoutIndent(text: string, columns: number): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line, index) => (index === 0 ? line : withoutLead(line, columns))).join('\n');
}

function withoutLead(line: string, columns: number): string {
  let at = 0;
  while (at < columns && at < line.length && /[\s>]/.test(line.charAt(at))) at += 1;
  return line.slice(at);
}

/** A session that was copied with its prompts: what follows a prompt is typed, the rest is what came back. */
function withoutPrompts(text: string): string {
  if (!/^\s{0,20}\$ /.test(text)) return text;
  let goesOn = false;
  const typed = text.split('\n').flatMap((line) => {
    const isTyped = goesOn || /^\s{0,20}\$ /.test(line);
    const own = goesOn ? line : line.replace(/^\s{0,20}\$ /, '');
    goesOn = isTyped && line.endsWith('\\');
    return isTyped ? [own] : [];
  });
  return typed.join('\n');
}

interface Values {
  /** What each scalar means, by where its text starts. */
  readonly texts: ReadonlyMap<number, string>;
  /** By where they start. */
  readonly mappings: ReadonlyMap<number, Value>;
}

function valuesIn(data: Value | undefined): Values {
  const texts = new Map<number, string>();
  const mappings = new Map<number, Value>();
  const open = data === undefined ? [] : [data];
  // An alias leads to what has been seen.
  const seen = new Set<Value>();
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.type === 'scalar') {
      if (typeof value.value === 'string') texts.set(value.text.span.start, value.value);
    } else if (value.type === 'list') open.push(...value.items);
    else {
      mappings.set(value.span.start, value);
      for (const { value: inner } of value.entries) if (inner) open.push(inner);
    }
  }
  return { texts, mappings };
}

/** Blocks stand in the order of the text. */
function inSpans(blocks: readonly Block[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.span.end ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return (blocks[low]?.span.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Reads comments that silence rules, and tells what they silence. */
import type { Suppression } from './runbook.ts';
import type { Located, SourceText, Span } from './text.ts';
import { located } from './text.ts';

/**
 * `dr-runbook-disable`, `-enable`, `-disable-line`, `-disable-next-line` and `-disable-file`, with the ids
 * of rules behind it (none means all) and `: reason`. Comments are given with their marks, `<!-- -->` or
 * `#`, in the order of the text. A comment that is none of ours gives nothing.
 */
export function readSuppressions(
  source: SourceText,
  comments: readonly Located<string>[],
): Suppression[] {
  const found: Open[] = [];
  for (const { span } of comments) {
    const directive = readDirective(source, span);
    if (directive === undefined) continue;
    if (directive.verb === 'enable') enable(found, directive);
    else found.push(begin(source, directive));
  }
  return found.map(({ isOpen: _, ...suppression }) => suppression);
}

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

interface Directive {
  readonly verb: Verb;
  readonly rules: readonly Located<string>[];
  readonly reason: Located<string> | undefined;
  readonly span: Span;
}

interface Open extends Suppression {
  /** Reaches to the end of the file until an `enable` ends it. */
  readonly isOpen: boolean;
}

const DIRECTIVE =
  /^(?:<!--|\{\/\*|#)\s*dr-runbook-(enable|disable(?:-line|-next-line|-file)?)(?![\w-])([^:]*)/;

/** The comment's own end. */
const CLOSING = /\s*(?:-->|\*\/\})?$/;

function readDirective(source: SourceText, span: Span): Directive | undefined {
  const text = source.text.slice(span.start, span.end);
  if (!text.includes('dr-runbook-')) return undefined;
  const written = text.replace(CLOSING, '');
  const match = DIRECTIVE.exec(written);
  if (match === null) return undefined;
  const from = match[0].length - (match[2] ?? '').length;
  return {
    verb: match[1] as Verb,
    rules: words(source, span.start + from, match[2] ?? ''),
    reason: reasonIn(source, span.start, written, match[0].length),
    span,
  };
}

/** The ids may stand apart with commas too. */
function words(source: SourceText, base: number, text: string): Located<string>[] {
  return [...text.matchAll(/[\w-]+/g)].map(({ index, 0: word }) =>
    located(source, { start: base + index, end: base + index + word.length }),
  );
}

function reasonIn(
  source: SourceText,
  base: number,
  written: string,
  colon: number,
): Located<string> | undefined {
  const behind = written.slice(colon + 1);
  const reason = behind.trim();
  if (reason === '') return undefined;
  const start = base + colon + 1 + behind.indexOf(reason);
  return located(source, { start, end: start + reason.length });
}

function begin(source: SourceText, { verb, rules, reason, span }: Directive): Open {
  return { rules, reason, span, covers: coverage(source, verb, span), isOpen: verb === 'disable' };
}

function coverage(source: SourceText, verb: Verb, span: Span): Span {
  const whole = { start: 0, end: source.text.length };
  if (verb === 'disable-file') return whole;
  if (verb === 'disable') return { start: span.start, end: whole.end };
  const first = source.positionAt(span.start).line;
  const last = source.positionAt(span.end).line;
  if (verb === 'disable-line') return { start: source.lineStart(first), end: source.lineEnd(last) };
  // Formatters put an empty line between a comment and what it stands above.
  let line = last + 1;
  while (line < source.lineCount && source.line(line).trim() === '') line += 1;
  return { start: source.lineStart(line), end: source.lineEnd(line) };
}

/**
 * Ends what is open: everything, or the rules that are named. A comment that names several rules goes
 * on for the others. Naming a rule does not end a comment that silences all of them.
 */
function enable(found: Open[], { rules, span }: Directive): void {
  const named = new Set(rules.map(({ value }) => value));
  for (const [index, open] of [...found.entries()].reverse()) {
    if (!open.isOpen) continue;
    const ended = open.rules.filter(({ value }) => named.size === 0 || named.has(value));
    if (named.size > 0 && ended.length === 0) continue;
    const rest = open.rules.filter((rule) => !ended.includes(rule));
    const covers = { start: open.covers.start, end: span.start };
    const split: Open[] = [{ ...open, rules: ended, covers, isOpen: false }];
    if (rest.length > 0) split.push({ ...open, rules: rest });
    found.splice(index, 1, ...split);
  }
}

/** What the comments of a document do to its findings. */
export interface Suppressed<T> {
  readonly kept: readonly T[];
  readonly silenced: readonly T[];
  /** Comments, or the rules named in them, that silence nothing. */
  readonly unused: readonly UnusedSuppression[];
  /** Comments that do not say why. */
  readonly unexplained: readonly Suppression[];
}

export interface UnusedSuppression {
  readonly suppression: Suppression;
  /** `undefined` when the comment is for all rules. */
  readonly rule: Located<string> | undefined;
}

/** A finding is silenced where it starts. */
export function applySuppressions<T extends { readonly rule: string; readonly span: Span }>(
  findings: readonly T[],
  suppressions: readonly Suppression[],
): Suppressed<T> {
  const used = new Set<object>();
  const kept: T[] = [];
  const silenced: T[] = [];
  for (const finding of findings) {
    let isSilenced = false;
    for (const suppression of suppressions) {
      const reason = silencing(suppression, finding.rule, finding.span.start);
      if (reason === undefined) continue;
      used.add(reason);
      isSilenced = true;
    }
    (isSilenced ? silenced : kept).push(finding);
  }
  return {
    kept,
    silenced,
    unused: suppressions.flatMap((suppression) => unusedIn(suppression, used)),
    unexplained: onePerComment(suppressions.filter(({ reason }) => reason === undefined)),
  };
}

/**
 * What of the comment silences the rule at this offset: the comment, or the rule's name in it. What is
 * covered includes its end, where a finding on an empty line or at the end of the file stands.
 */
function silencing(suppression: Suppression, rule: string, offset: number): object | undefined {
  const { rules, covers } = suppression;
  if (offset < covers.start || offset > covers.end) return undefined;
  return rules.length === 0 ? suppression : rules.find(({ value }) => value === rule);
}

function unusedIn(suppression: Suppression, used: ReadonlySet<object>): UnusedSuppression[] {
  if (suppression.rules.length === 0) {
    return used.has(suppression) ? [] : [{ suppression, rule: undefined }];
  }
  return suppression.rules.filter((rule) => !used.has(rule)).map((rule) => ({ suppression, rule }));
}

/** A comment whose rules end in different places is several suppressions. */
function onePerComment(suppressions: readonly Suppression[]): Suppression[] {
  const seen = new Set<Span>();
  return suppressions.filter(({ span }) => !seen.has(span) && seen.add(span));
}

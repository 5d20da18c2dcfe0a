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
  const found: Started[] = [];
  const open: Entry[] = [];
  const byRule = new Map<string, Entry[]>();
  for (const { span } of comments) {
    const directive = readDirective(source, span);
    if (directive === undefined) continue;
    if (directive.verb === 'enable') {
      enable(directive, open, byRule);
      continue;
    }
    const started = start(source, directive);
    found.push(started);
    if (directive.verb !== 'disable') continue;
    for (const entry of started.entries) {
      open.push(entry);
      if (entry.rule !== undefined) listed(byRule, entry.rule.value).push(entry);
    }
  }
  return found.flatMap(suppressions);
}

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

interface Directive {
  readonly verb: Verb;
  readonly rules: readonly Located<string>[];
  readonly reason: Located<string> | undefined;
  readonly span: Span;
}

/** A comment, and for each rule that it names how far it reaches; one entry without a rule is for all. */
interface Started {
  readonly directive: Directive;
  readonly from: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly rule: Located<string> | undefined;
  end: number;
}

const DIRECTIVE =
  /^(?:<!--|\{\/\*|#)\s*dr-runbook-(enable|disable(?:-line|-next-line|-file)?)(?![\w-])([^:]*)/;

/** The comment's own end. */
const CLOSING = /(?:-->|\*\/\})$/;

function readDirective(source: SourceText, span: Span): Directive | undefined {
  const text = source.text.slice(span.start, span.end);
  if (!text.includes('dr-runbook-')) return undefined;
  const written = text.replace(CLOSING, '').trimEnd();
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

function start(source: SourceText, directive: Directive): Started {
  const { start: from, end } = coverage(source, directive.verb, directive.span);
  const { rules } = directive;
  const entries =
    rules.length === 0 ? [{ rule: undefined, end }] : rules.map((rule) => ({ rule, end }));
  return { directive, from, entries };
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
 * Ends what is open: everything, or the rules that are named. A comment that names several rules goes on
 * for the others. Naming a rule does not end a comment that silences all of them. Each entry is ended
 * once, so that any number of comments takes linear time.
 */
function enable({ rules, span }: Directive, open: Entry[], byRule: Map<string, Entry[]>): void {
  const ended =
    rules.length === 0
      ? open.splice(0)
      : rules.flatMap(({ value }) => listed(byRule, value).splice(0));
  if (rules.length === 0) byRule.clear();
  // What has ended once keeps its end when everything ends later.
  for (const entry of ended) entry.end = Math.min(entry.end, span.start);
}

function listed(byRule: Map<string, Entry[]>, rule: string): Entry[] {
  const entries = byRule.get(rule) ?? [];
  byRule.set(rule, entries);
  return entries;
}

/** One for each end that the rules of a comment have. */
function suppressions({ directive, from, entries }: Started): Suppression[] {
  const { reason, span } = directive;
  const ends = new Map<number, Located<string>[]>();
  for (const { rule, end } of entries) {
    const rules = ends.get(end) ?? [];
    ends.set(end, rules);
    if (rule !== undefined) rules.push(rule);
  }
  return [...ends].map(([end, rules]) => ({ rules, reason, span, covers: { start: from, end } }));
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

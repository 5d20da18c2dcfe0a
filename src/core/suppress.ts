/** Reads comments that silence rules, and tells what they silence. */
import type { Suppression } from './runbook.ts';
import type { Located, SourceText, Span } from './text.ts';
import { located, textBetween } from './text.ts';

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
  const text = textBetween(source, span);
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

/**
 * A finding is silenced where it starts. What a comment covers includes its end, where a finding on an empty line or
 * at the end of the file stands. Findings and comments are not compared one by one: there may be thousands of both.
 */
export function applySuppressions<T extends { readonly rule: string; readonly span: Span }>(
  findings: readonly T[],
  suppressions: readonly Suppression[],
): Suppressed<T> {
  const used = new Set<object>();
  const covered = new Map<string, Span[]>();
  const starts = startsByRule(findings);
  for (const suppression of [...suppressions].sort((a, b) => a.covers.start - b.covers.start)) {
    const { rules, covers } = suppression;
    const named: readonly (readonly [rule: string, name: object])[] =
      rules.length === 0 ? [[ALL, suppression]] : rules.map((rule) => [rule.value, rule]);
    const seen = new Set<string>();
    for (const [rule, name] of named) {
      // A rule that is named twice is of use once.
      if (seen.has(rule)) continue;
      seen.add(rule);
      const offsets = starts.get(rule) ?? [];
      const first = offsets[firstFrom(offsets, covers.start, Number)];
      if (first === undefined || first > covers.end) continue;
      used.add(name);
      reach(covered, rule, covers);
    }
  }
  const kept: T[] = [];
  const silenced: T[] = [];
  for (const finding of findings) {
    const { rule, span } = finding;
    const isSilenced = [rule, ALL].some((each) => isIn(covered.get(each) ?? [], span.start));
    (isSilenced ? silenced : kept).push(finding);
  }
  return {
    kept,
    silenced,
    unused: suppressions.flatMap((suppression) => unusedIn(suppression, used)),
    unexplained: onePerComment(suppressions.filter(({ reason }) => reason === undefined)),
  };
}

/** The key for all rules: no id of a rule is empty. */
const ALL = '';

/** Where findings start, in order, by their rule and all together. */
function startsByRule(findings: readonly { readonly rule: string; readonly span: Span }[]) {
  const starts = new Map<string, number[]>();
  for (const { rule, span } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    for (const each of [rule, ALL]) {
      const offsets = starts.get(each) ?? [];
      starts.set(each, offsets);
      offsets.push(span.start);
    }
  }
  return starts;
}

/** Adds what is covered to the stretches of a rule, which are in order and stand apart. */
function reach(covered: Map<string, Span[]>, rule: string, { start, end }: Span): void {
  const stretches = covered.get(rule) ?? [];
  covered.set(rule, stretches);
  const last = stretches.at(-1);
  if (last === undefined || last.end < start) stretches.push({ start, end });
  else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
}

function isIn(stretches: readonly Span[], offset: number): boolean {
  const stretch = stretches[firstFrom(stretches, offset, ({ end }) => end)];
  return stretch !== undefined && stretch.start <= offset;
}

/** The index of the first item, in order of its number, that is not below. */
function firstFrom<T>(items: readonly T[], least: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Finds who does a step, how long it takes, how one tells that it worked, and what to do when it did not. */
import { findDurations } from '../facts/time/duration.ts';
import type { Step, StepFacts } from '../runbook.ts';
import type { Located, SourceText, Span } from '../text.ts';
import { located, textBetween, trimmed } from '../text.ts';
import { isCommandFence, isCommandText, isOutput } from './commands.ts';
import type { Piece } from './piece.ts';

/** `text` is what the step says first; the pieces are all that stands in it, that text included. */
export function readStepFacts(source: SourceText, text: Span, pieces: readonly Piece[]): StepFacts {
  const facts: Facts = { commands: [] };
  let before: Piece | undefined;
  let label: Label | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'fence') {
      addFence(source, facts, piece, before, label);
      label = undefined;
    } else {
      label = readLines(source, facts, piece, label);
    }
    before = piece;
  }
  const said = statement(source, text);
  const tail = readTail(source, said);
  const own = tail?.text ?? said;
  return {
    text: located(source, own),
    commands: facts.commands,
    expected: facts.expected ?? readExpectation(source, own, pieces),
    owner: tail?.owner ?? facts.owner ?? trailingOwner(source, said),
    duration: tail?.duration ?? facts.duration ?? durationTaken(source, text),
    rollback: facts.rollback,
  };
}

type Label = 'expected' | 'rollback' | 'owner' | 'duration';

interface Facts {
  readonly commands: Located<string>[];
  expected?: Located<string>;
  rollback?: Located<string>;
  owner?: Located<string>;
  duration?: Step['duration'];
}

const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'expected',
    /^(?:expect(?:ed|ation)?(?: (?:results?|outputs?|outcomes?))?|verif(?:y|ication)|check|validat(?:e|ion)|success(?: criteri(?:a|on))?|results?|outcome|confirm|done when|prüfung|ergebnis|vérification|verificación)$/,
  ],
  [
    'rollback',
    /^(?:undo|way back|roll ?-?back|back ?-?out|revert|if (?:it|this|that|the step|this step) fails|if not|(?:on|in case of) (?:failure|error)|fallback|rückgängig|retour arrière)$/,
  ],
  ['owner', /^(?:owner|responsible|who|assigned to|assignee|role|performed by|verantwortlich)$/],
  [
    'duration',
    /^(?:duration|time|estimated (?:time|duration)|estimate|eta|expected (?:time|duration)|dauer|durée)$/,
  ],
];

const LABEL = /^[\s>]*(?:[-+]\s+)?[*_]{0,3}(\p{L}[\p{L} -]{1,30}?)[*_]{0,3}\s?:[*_]{0,3}(?=\s|$)/u;

interface LabelAt {
  readonly label: Label;
  /** Behind the colon. */
  readonly end: number;
}

function labelAt(source: SourceText, start: number, end: number): LabelAt | undefined {
  const line = source.text.slice(start, Math.min(end, start + 80));
  const match = line.includes(':') ? LABEL.exec(line) : null;
  if (match === null) return undefined;
  const word = (match[1] ?? '').trim().toLowerCase();
  const found = LABELS.find(([, pattern]) => pattern.test(word));
  return found && { label: found[0], end: start + match[0].length };
}

/** A label whose value is still to come is handed to the next piece. */
function readLines(
  source: SourceText,
  facts: Facts,
  { span, inline }: Piece,
  waiting: Label | undefined,
): Label | undefined {
  addCodes(source, facts, inline.codes, span);
  let label = waiting;
  let from = span.start;
  for (const line of linesOf(source.text, span)) {
    const found = labelAt(source, line.start, line.end);
    if (found === undefined) continue;
    addValue(source, facts, label, { start: from, end: line.start });
    label = found.label;
    from = found.end;
  }
  return addValue(source, facts, label, { start: from, end: span.end }) ? undefined : label;
}

function addCodes(source: SourceText, facts: Facts, codes: readonly Span[], span: Span): void {
  for (const code of codes) {
    if (code.start < span.start || code.end > span.end) continue;
    if (isCommandText(textBetween(source, code))) {
      facts.commands.push(located(source, code));
    }
  }
}

/** The first value of a label counts; false when none stands there. */
function addValue(source: SourceText, facts: Facts, label: Label | undefined, span: Span): boolean {
  const value = trimmed(source.text, span);
  if (label === undefined || value.end <= value.start) return false;
  if (label === 'duration')
    facts.duration ??= findDurations(source.text, value.start, value.end)[0];
  else facts[label] ??= located(source, value);
  return true;
}

function addFence(
  source: SourceText,
  facts: Facts,
  piece: Piece,
  before: Piece | undefined,
  label: Label | undefined,
): void {
  const code = located(source, piece.span);
  if (label === 'rollback') facts.rollback ??= code;
  else if (label === 'expected' || isOutput(source, piece, before)) facts.expected ??= code;
  else if (isCommandFence(piece)) facts.commands.push(code);
}

/** What the step says before its first label. */
function statement(source: SourceText, span: Span): Span {
  const lines = linesOf(source.text, span);
  const first = lines[0] ?? span;
  // Who and how long may end the first line, and commands follow on the next.
  if (readTail(source, first) !== undefined) return first;
  const next = lines.find(({ start, end }) => start > span.start && labelAt(source, start, end));
  return next === undefined ? span : trimmed(source.text, { start: span.start, end: next.start });
}

const TAIL = /\s{0,3}\(([^()\n\r]{1,80})\)[.:]?$/;

const ROLE =
  /\b(?:dba|sre|admins?|administrators?|engineers?|engineering|operators?|on-?call|leads?|managers?|coordinators?|teams?|owners?|officers?|commander|responder|ops|security|networks?|support|help ?desk|vendor|cto|cio|ciso|ceo|director|developers?)\b/i;

/** `(dba, 90 min)` at the end: who does it, how long it takes. */
function readTail(
  source: SourceText,
  span: Span,
): (Pick<StepFacts, 'owner' | 'duration'> & { readonly text: Span }) | undefined {
  const from = Math.max(span.start, span.end - 100);
  const match = TAIL.exec(source.text.slice(from, span.end));
  if (match === null) return undefined;
  const start = from + match.index;
  const open = from + match.index + match[0].indexOf('(') + 1;
  let owner: Located<string> | undefined;
  let duration: Step['duration'];
  let at = open;
  for (const part of (match[1] ?? '').split(/[,;|]/)) {
    const here = trimmed(source.text, { start: at, end: at + part.length });
    at += part.length + 1;
    const found = findDurations(source.text, here.start, here.end)[0];
    const isTime = found !== undefined && here.end - here.start <= 25;
    if (isTime) duration ??= found;
    else if (here.end > here.start) owner ??= located(source, here);
  }
  if (start <= span.start) return undefined;
  const who = owner !== undefined && isName(owner.value) ? owner : undefined;
  if (duration === undefined && (who === undefined || !ROLE.test(who.value))) return undefined;
  return { owner: who, duration, text: trimmed(source.text, { start: span.start, end: start }) };
}

const TRAILING =
  /\s[-–—]\s{1,2}((?:the )?(?:@?[\p{L}]{2,20} ){0,2}(?:dba|sre|dev ?ops|ops|platform|admins?|administrator|engineers?|engineering|operators?|on-?call|lead|manager|coordinator|team|officer|help ?desk))[.]?$/iu;

/** `Restore the dump - DBA`: a role behind a stroke at the end of the first line. */
function trailingOwner(source: SourceText, { start, end }: Span): Located<string> | undefined {
  const line = linesOf(source.text, { start, end })[0];
  if (line === undefined) return undefined;
  const from = Math.max(line.start, line.end - 80);
  const match = TRAILING.exec(source.text.slice(from, line.end));
  const who = match?.[1];
  if (match === null || who === undefined) return undefined;
  const at = from + match.index + match[0].indexOf(who);
  return located(source, { start: at, end: at + who.length });
}

function isName(text: string): boolean {
  if (!/^@?\p{L}[^:/?=]*$/u.test(text) || text.split(/\s+/).length > 5) return false;
  return !NO_NAME.test(text);
}

const NO_NAME =
  /^(?:requires?|needs?|see|if|for|in|on|when|as|not|only|optional|e\.g|i\.e|with|by)\b(?!-)/i;

/** "This takes about 20 minutes." */
function durationTaken(source: SourceText, span: Span): Step['duration'] {
  const text = textBetween(source, span);
  const match = /\b(?:takes?|allow|needs?|dauert|prend)\b/i.exec(text);
  if (match === null) return undefined;
  const start = span.start + match.index;
  return findDurations(source.text, start, Math.min(span.end, start + 60))[0];
}

const EXPECTATION =
  /\bshould (?:return|show|see|print|list|display|say|report|respond|contain|have|now|look|match)\b|\bshould be (?:able|running|active|ready|healthy|up|green|empty|visible|available|listed|ok|true|[\d`"'*])|\b(?:you|it|this) (?:will|should) (?:see|show|return|print)\b|(?<!\bto )\b(?:ensure|make sure)\b|\b(?:verify|confirm|check|validate)\b|\bwait (?:until|for)\b|überprüfen|vérifie[rz]|verifi(?:car|que)/i;

/** The first sentence that says what should be seen. */
function readExpectation(
  source: SourceText,
  text: Span,
  pieces: readonly Piece[],
): Located<string> | undefined {
  for (const { kind, span } of pieces) {
    if (kind === 'fence') continue;
    const written = textBetween(source, span);
    const match = EXPECTATION.exec(written);
    if (match === null) continue;
    const found = sentence(source.text, span, span.start + match.index);
    return located(source, found.start === text.start ? text : found);
  }
  return undefined;
}

function sentence(text: string, { start, end }: Span, at: number): Span {
  let from = at;
  while (from > start && !isStop(text, from - 1)) from -= 1;
  let to = at;
  while (to < end && !isStop(text, to)) to += 1;
  return trimmed(text, { start: from, end: to });
}

/** The end of a line, or a full stop with space behind it. */
function isStop(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '\n' || mark === '\r') return true;
  return (mark === '.' || mark === '!' || mark === ';') && /\s/.test(text.charAt(at + 1));
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    if (at > from) lines.push({ start: from, end: at });
    from = at + 1;
  }
  return lines;
}

/** Completes a runbook: what it lacks, the most urgent first, and everything that was chosen as one set of edits. */
import type { Analysis } from '../analysis.ts';
import { isGap, type PracticeState, type State } from '../coverage.ts';
import { type Edit, SEVERITIES, type Severity } from '../finding.ts';
import { applyEdits, composedEdits } from '../fix.ts';
import type { Practice } from '../practice.ts';
import type { severityOf } from '../profiles.ts';
import type { RuleContext } from '../rule.ts';
import { textBetween } from '../text.ts';
import type { verdicts } from '../verdicts.ts';
import type { Insertion, insertion } from './insert.ts';
import type { knownFacts } from './known-facts.ts';
import { inReadingOrder } from './order.ts';

/** What a document is asked for and does not say, and what can be written for it. */
export interface OpenGap {
  readonly practice: Practice;
  readonly state: State;
  readonly severity: Severity;
}

/** What it needs of the engine: handed in, so that its bundle holds none of it again. */
export interface Judging {
  readonly verdicts: typeof verdicts;
  readonly severityOf: typeof severityOf;
  readonly insertion: typeof insertion;
  readonly knownFacts: typeof knownFacts;
}

/**
 * The worst first, then in reading order. What is left open with a word of its own is not missing: only a bare
 * `TBD` can be written over. What another document of the set names belongs there.
 */
export function openGaps(context: RuleContext, judging: Judging): readonly OpenGap[] {
  const { analysis, catalogue } = context;
  const { kind } = analysis.recognition;
  if (kind === undefined) return [];
  const found = new Map(
    judging.verdicts(context, catalogue.practices).map((each) => [each.practice.id, each]),
  );
  return inReadingOrder(catalogue.practices)
    .flatMap(({ id }): OpenGap[] => {
      const verdict = found.get(id);
      if (!verdict || !isGap(verdict.state.state) || verdict.holder !== undefined) return [];
      const { practice } = verdict;
      const { state } = verdict.state;
      const severity = judging.severityOf(practice, state, context);
      if (severity === 'off' || practice.applies[kind] === 'optional') return [];
      const written = judging.insertion(analysis, practice, catalogue.practices);
      if (!written || (state === 'placeholder' && !isInstead(written, analysis))) return [];
      return [{ practice, state, severity }];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** It takes the place of a bare gap, and is more than one. */
function isInstead({ span, text }: Insertion, { runbook }: Analysis): boolean {
  const before = textBetween(runbook.source, span);
  return before !== '' && text.trim() !== before.trim();
}

export interface Completed {
  /** For the text as it is. They touch nothing but bare placeholders. */
  readonly edits: readonly Edit[];
  /** What they write, in reading order. */
  readonly written: readonly Practice[];
  /** What there is no safe place for. */
  readonly left: readonly Practice[];
}

/**
 * Writes one gap after the other into the text that the last one left, so that numbers go on and each finds those
 * before it as its neighbours. What a section before it has asked for already is not asked for twice.
 *
 * @param text of the document; that of `context` has its secrets redacted.
 * @param judge reads the text with what is written so far.
 */
export function completion(
  context: RuleContext,
  text: string,
  wanted: ReadonlySet<string>,
  judge: (text: string) => Analysis | undefined,
  judging: Judging,
): Completed {
  const { practices } = context.catalogue;
  const known = judging.knownFacts(context);
  const before = context.analysis;
  let now: Analysis = before;
  let current = text;
  let edits: readonly Edit[] = [];
  const written: Practice[] = [];
  const left: Practice[] = [];
  for (const practice of inReadingOrder(practices).filter(({ id }) => wanted.has(id))) {
    if (isAsked(practice, before, now)) continue;
    const found = judging.insertion(asBefore(practice, before, now), practice, practices, known);
    const own = found && [{ span: found.span, newText: found.text }];
    const after = own && applyEdits(current, own);
    const next = after === undefined ? undefined : judge(after);
    if (!own || after === undefined || !next) {
      left.push(practice);
      continue;
    }
    edits = composedEdits(edits, own);
    current = after;
    now = next;
    written.push(practice);
  }
  return { edits, written, left };
}

/** What a heading written since names in passing still gets a section of its own. */
function asBefore({ id }: Practice, before: Analysis, now: Analysis): Analysis {
  // What is written in English does not make a German document English.
  const same = { ...now, recognition: before.recognition };
  const state = before.coverage.get(id);
  if (now === before || (state && state.state !== 'missing')) return same;
  const missing: PracticeState = { state: 'missing', evidence: [] };
  return { ...same, coverage: new Map(now.coverage).set(id, missing) };
}

/** It was missing, and what has been written since leaves a place for it. */
function isAsked({ id }: Practice, before: Analysis, now: Analysis): boolean {
  const stateIn = ({ coverage }: Analysis) => coverage.get(id)?.state ?? 'missing';
  if (now === before || stateIn(before) !== 'missing') return false;
  return stateIn(now) !== 'missing' && stateIn(now) !== 'vague';
}

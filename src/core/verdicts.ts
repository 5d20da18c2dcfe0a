/** The state that counts for each practice in a document: over its set, with links followed and waivers kept. */
import type { Analysis } from './analysis.ts';
import type { Coverage, PracticeState } from './coverage.ts';
import { saidBy } from './followed.ts';
import type { Practice } from './practice.ts';
import type { RuleContext } from './rule.ts';
import type { Span } from './text.ts';
import { grantedBy, type WaiverInForce, waiverFor } from './waivers.ts';

/** A practice that applies to the document, with the state that counts for it there. */
export interface Verdict {
  readonly practice: Practice;
  readonly state: PracticeState;
  /** The document that holds the evidence, when it is another one. */
  readonly holder: string | undefined;
  /** All that is said are links that lead nowhere. */
  readonly dangling: boolean;
}

/** The practices that apply to the document, judged over its set where the document is the plan. */
export function verdicts(context: RuleContext, practices: readonly Practice[]): Verdict[] {
  const { kind } = context.analysis.recognition;
  if (kind === undefined) return [];
  return practices.flatMap((practice) => {
    const applies = practice.applies[kind];
    if (applies === undefined || (applies === 'set' && kind !== 'dr-plan')) return [];
    return verdict(context, practice);
  });
}

/** Whatever the kind of the document. */
export function verdict(context: RuleContext, practice: Practice): Verdict {
  const { analysis, set } = context;
  const { holder, state, dangling } =
    set?.plan === analysis ? saidInSet(context, practice.id) : saidAlone(context, practice.id);
  if (state.state === 'satisfied') return told(practice, state, holder, context, false);
  const waiver = waiverOf(context, practice);
  if (!waiver) return told(practice, state, holder, context, dangling);
  const uri = waiver.holder?.source.uri;
  return {
    practice,
    state: waived(waiver.span),
    holder: uri === context.runbook.source.uri ? undefined : uri,
    dangling: false,
  };
}

/** What the document says by itself of every practice, with what it is let off. */
export function coverageOf(context: RuleContext): Coverage {
  const { analysis, catalogue, runbook } = context;
  const coverage = new Map(analysis.coverage);
  const { kind } = analysis.recognition;
  for (const practice of catalogue.practices) {
    if (kind !== undefined && practice.applies[kind] === undefined) continue;
    const own = coverage.get(practice.id);
    const waiver = own?.state === 'satisfied' ? undefined : waiverOf(context, practice);
    if (!waiver) continue;
    const here = waiver.holder === runbook ? waiver.span : undefined;
    coverage.set(practice.id, waived(here));
  }
  return coverage;
}

function waived(span: Span | undefined): PracticeState {
  return { state: 'waived', evidence: span ? [{ span, via: 'field' }] : [] };
}

function told(
  practice: Practice,
  state: PracticeState,
  holder: Analysis,
  { analysis }: RuleContext,
  dangling: boolean,
): Verdict {
  const uri = holder === analysis ? undefined : holder.runbook.source.uri;
  return { practice, state, holder: uri, dangling };
}

function saidAlone({ analysis, workspace }: RuleContext, id: string) {
  return saidBy(analysis, id, workspace.follow);
}

/** What the plan says itself, unless another member says it better. */
function saidInSet(context: RuleContext, id: string) {
  const own = saidAlone(context, id);
  const whole = context.set?.coverage.get(id);
  const holder = context.set?.holders.get(id);
  if (!whole || !holder || whole.state === own.state.state) return own;
  return { ...saidBy(holder, id, context.workspace.follow), state: whole, holder };
}

/**
 * A waiver for a whole covers its parts. What is asked for once in the set is let off where the member that
 * must say it is let off.
 */
function waiverOf(context: RuleContext, practice: Practice): WaiverInForce | undefined {
  const ids = practice.partOf === undefined ? [practice.id] : [practice.id, practice.partOf];
  const own = waiverFor(ids, context);
  const { set, analysis, today } = context;
  if (own || set?.plan !== analysis || practice.applies['dr-plan'] !== 'set') return own;
  for (const { recognition, runbook } of set.members) {
    const { kind } = recognition;
    const granted = kind && practice.applies[kind] === 'required' && grantedBy(runbook, ids, today);
    if (granted) return granted;
  }
  return undefined;
}

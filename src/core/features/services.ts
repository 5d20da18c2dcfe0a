/** The services of a workspace: how ready each set of documents is, what it lacks, what is overdue, who owns it. */
import type { Analysis } from '../analysis.ts';
import { isCovered, type State } from '../coverage.ts';
import { compareDates, formatDate } from '../facts/time/calendar.ts';
import type { isOpen } from '../facts/weight.ts';
import type { Diagnostic } from '../finding.ts';
import type { askedVerdicts, Readiness, readinessOf } from '../readiness.ts';
import type { RuleContext } from '../rule.ts';
import type { Kind } from '../runbook.ts';
import { type Range, unmarked } from '../text.ts';
import { firstSentence } from './next-action.ts';

/** A plan with its set. */
export interface Service {
  /** The key of the plan. */
  readonly uri: string;
  /** The configured name, else the plan's title. */
  readonly name: string;
  readonly readiness: Readiness;
  /** Errors in all its documents that nobody has resolved, waived or suppressed. */
  readonly errors: number;
  /** In the order of the catalogue. */
  readonly gaps: readonly ServiceGap[];
  /** The oldest first. */
  readonly overdue: readonly Overdue[];
  /** Whoever owns the most documents first. */
  readonly owners: readonly ServiceOwner[];
  /** The plan first. */
  readonly documents: readonly ServiceDocument[];
}

export interface ServiceGap {
  readonly practice: string;
  readonly title: string;
  readonly requirement: string;
  readonly state: State;
  /** The nearest that is said; the top of the plan where nothing is. */
  readonly uri: string;
  readonly range: Range;
}

export interface Overdue {
  /** `2026-03-09`; `undefined` where no one day can be named. */
  readonly due: string | undefined;
  /** One sentence. */
  readonly said: string;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
}

export interface ServiceOwner {
  readonly name: string;
  /** The keys of what they own. */
  readonly documents: readonly string[];
}

export interface ServiceDocument {
  readonly uri: string;
  readonly title: string;
  readonly kind: Kind | undefined;
  readonly owner: string | undefined;
  /** As a document by itself; a member of a set counts there. */
  readonly readiness: Readiness | undefined;
  readonly errors: number;
  readonly overdue: readonly Overdue[];
}

/** What is needed of the engine. */
export interface Judging {
  readonly askedVerdicts: typeof askedVerdicts;
  readonly isOpen: typeof isOpen;
  readonly readinessOf: typeof readinessOf;
  /** The findings of a document as the host publishes them. */
  lint(analysis: Analysis): readonly Diagnostic[];
}

/** @param context of the plan. `undefined` for any other document. */
export function serviceOf(context: RuleContext, judging: Judging): Service | undefined {
  const { set, analysis } = context;
  if (set?.plan !== analysis) return undefined;
  const documents = set.members.map((member) => documentOf(member, judging));
  return {
    uri: analysis.runbook.source.uri,
    name: unmarked(set.name),
    readiness: judging.readinessOf(context),
    errors: documents.reduce((sum, { errors }) => sum + errors, 0),
    gaps: gapsOf(context, judging),
    overdue: documents.flatMap(({ overdue }) => overdue).sort(byDay),
    owners: ownersOf(documents),
    documents,
  };
}

/** A document that belongs to no set. */
export function documentAlone(context: RuleContext, judging: Judging): ServiceDocument {
  const document = documentOf(context.analysis, judging);
  return { ...document, readiness: judging.readinessOf(context) };
}

/** What is overdue among the findings of one document, the oldest first. */
export function overdueIn(diagnostics: readonly Diagnostic[]): readonly Overdue[] {
  return diagnostics
    .filter(({ cause }) => cause === 'time')
    .sort((a, b) => (a.due && b.due ? compareDates(a.due, b.due) : a.due ? -1 : b.due ? 1 : 0))
    .map(({ due, message, uri, range }) => ({
      due: due && formatDate(due),
      said: firstSentence(message),
      message,
      uri,
      range,
    }));
}

function documentOf(analysis: Analysis, { lint, isOpen }: Judging): ServiceDocument {
  const { source, title, metadata } = analysis.runbook;
  const found = lint(analysis);
  const owner = metadata.owner && unmarked(metadata.owner.value);
  return {
    uri: source.uri,
    title: title ? unmarked(title.value) : source.uri.slice(source.uri.lastIndexOf('/') + 1),
    kind: analysis.recognition.kind,
    owner: owner === undefined || owner === '' || isOpen(owner) ? undefined : owner,
    readiness: undefined,
    errors: found.filter(({ severity }) => severity === 'error').length,
    overdue: overdueIn(found),
  };
}

function gapsOf(context: RuleContext, { askedVerdicts }: Judging): readonly ServiceGap[] {
  const { runbook, workspace } = context;
  return askedVerdicts(context)
    .filter(({ state }) => !isCovered(state.state))
    .map(({ practice, state, holder }) => {
      const there = holder === undefined ? runbook : workspace.documents.get(holder)?.runbook;
      const { source, title } = there ?? runbook;
      const span = state.evidence[0]?.span ?? title?.span ?? { start: 0, end: 0 };
      return {
        practice: practice.id,
        title: practice.title,
        requirement: practice.requirement,
        state: state.state,
        uri: source.uri,
        range: source.rangeOf(span),
      };
    });
}

function ownersOf(documents: readonly ServiceDocument[]): readonly ServiceOwner[] {
  const found = new Map<string, { readonly name: string; readonly documents: string[] }>();
  for (const { owner, uri } of documents) {
    if (owner === undefined) continue;
    const key = owner.toLowerCase();
    const one = found.get(key) ?? { name: owner, documents: [] };
    one.documents.push(uri);
    found.set(key, one);
  }
  return [...found.values()].sort((a, b) => b.documents.length - a.documents.length);
}

function byDay(a: Overdue, b: Overdue): number {
  const [one, other] = [a.due ?? '9', b.due ?? '9'];
  return one < other ? -1 : one > other ? 1 : 0;
}

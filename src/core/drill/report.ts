/** What a drill leaves behind as evidence: an exercise report as plain data, from which both formats are written. */
import type { Minutes } from '../facts/time/duration.ts';
import { spoken } from '../facts/time/minutes.ts';
import type { RunList } from '../features/run-list.ts';
import {
  type Drill,
  type DrillState,
  type DrillType,
  type Instant,
  keyOf,
  onClock,
  type StepRef,
  stateOf,
} from './drill.ts';
import { lostIn, refsOf } from './plan-steps.ts';
import { type StepRecord, saysSomething, timesOf } from './step-records.ts';

export const RESULTS = ['passed', 'passed-with-findings', 'failed', 'aborted'] as const;
export type Result = (typeof RESULTS)[number];

export const ENVIRONMENTS = ['isolated-test', 'recovery-site', 'production', 'paper'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** The losses that the format knows. */
export const SCENARIOS = [
  'host-loss',
  'zone-loss',
  'site-loss',
  'region-loss',
  'data-corruption',
  'accidental-deletion',
  'ransomware',
  'provider-loss',
  'network-loss',
  'identity-loss',
  'people-loss',
  'power-loss',
] as const;

/** What the set says of the document that the drill is about. */
export interface Subject {
  readonly title: string;
  /** The id of the plan. */
  readonly plan: string | undefined;
  readonly owner: string | undefined;
  readonly systems: readonly TargetOf[];
}

export interface TargetOf {
  readonly system: string;
  readonly rto: Minutes | undefined;
  readonly rpo: Minutes | undefined;
}

/** What nobody can measure for the team; what is not given stays marked as a gap. */
export interface Answers {
  readonly scenario?: string | undefined;
  readonly environment?: Environment | undefined;
  readonly result?: Result | undefined;
  /** How much data was lost, counted in time. */
  readonly loss?: Minutes | undefined;
}

export interface Report {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly type: DrillType;
  readonly isDraft: boolean;
  readonly answers: Answers;
  readonly day: string;
  readonly participants: readonly string[];
  readonly timeline: readonly { readonly at: Instant; readonly event: string }[];
  readonly objectives: readonly ReportObjective[];
  readonly steps: readonly ReportStep[];
  /** Steps that do not fit in a report. */
  readonly omitted: number;
  readonly findings: readonly string[];
}

export interface ReportStep {
  readonly step: string;
  readonly started: Instant | undefined;
  readonly finished: Instant | undefined;
  /** Milliseconds. */
  readonly took: number | undefined;
  readonly deviation: string;
  readonly note: string;
}

export interface ReportObjective extends TargetOf {
  /** `open`: somebody has to say it, since one clock for all says too much. */
  readonly rtoAchieved: Minutes | 'open' | undefined;
  readonly rpoAchieved: Minutes | 'open' | undefined;
}

/** Said in a report of both formats. */
export const ON_PAPER =
  'Held on paper: the exercise had no access to real data, and nothing was restored.';

/** What is written where nothing went wrong, since a team that looks back finds something. */
const NO_FINDING = 'TBD: what was learned';

/** Talking measures nothing but the talk. */
export function isOnPaper(type: DrillType): boolean {
  return type === 'tabletop' || type === 'walkthrough';
}

/** Minutes on the clock of the RTO until the service was back; `undefined` when that was not measured. */
export function achieved({ setup }: Drill, state: DrillState): Minutes | undefined {
  if (isOnPaper(setup.type)) return undefined;
  const finishes = [...state.records.values()].flatMap(({ step, finished }) =>
    step.isReturn || finished === undefined ? [] : [finished],
  );
  const back = state.recovered ?? finishes.reduce((last, each) => Math.max(last, each), -1);
  return back < 0 ? undefined : onClock({ ...state, recovered: back }, back) / 60_000;
}

/** What went as it should; the team has the last word. */
export function likelyResult(drill: Drill, { systems }: Subject): Result {
  const state = stateOf(drill);
  const records = [...state.records.values()];
  if (!records.some(({ finished }) => finished !== undefined)) return 'aborted';
  const limits = systems.flatMap(({ rto }) => rto ?? []);
  const limit = limits.length === 0 ? undefined : Math.max(...limits);
  const took = achieved(drill, state);
  if (took !== undefined && limit !== undefined && took > limit) return 'failed';
  return records.some(({ deviation }) => deviation !== '') ? 'passed-with-findings' : 'passed';
}

/** @param lists the document that the drill is about first, then others of its set. */
export function reportOf(
  drill: Drill,
  lists: readonly RunList[],
  subject: Subject,
  answers: Answers = {},
): Report {
  const state = stateOf(drill);
  const { setup } = drill;
  const steps = stepsOf(drill, state, lists);
  const objectives = objectivesOf(drill, state, subject, answers);
  const findings = findingsOf(steps, objectives);
  const isDraft = state.phase !== 'finished';
  return {
    id: setup.id,
    title: `${TYPE_NAMES[setup.type]}: ${subject.title}`,
    subject,
    type: setup.type,
    isDraft,
    answers,
    day: setup.day,
    participants: setup.participants,
    timeline: timelineOf(drill),
    objectives,
    steps: steps.slice(0, MOST_STEPS),
    omitted: Math.max(0, steps.length - MOST_STEPS),
    findings: findings.length > 0 || isDraft ? findings : [NO_FINDING],
  };
}

export const TYPE_NAMES: Readonly<Record<DrillType, string>> = {
  walkthrough: 'Walkthrough',
  tabletop: 'Tabletop',
  functional: 'Functional exercise',
  'restore-drill': 'Restore drill',
  'component-failover': 'Component failover',
  'full-failover': 'Full failover',
  parallel: 'Parallel test',
  unannounced: 'Unannounced exercise',
  'real-recovery': 'Real recovery',
};

/** As many as the schema lets in. */
const MOST_STEPS = 2_500;
const MOST_MOMENTS = 1_000;
const MOST_FINDINGS = 1_000;

function stepsOf({ setup }: Drill, state: DrillState, lists: readonly RunList[]): ReportStep[] {
  const times = timesOf(state);
  const told = (ref: StepRef, record: StepRecord | undefined, remark: string): ReportStep => {
    const time = times.get(keyOf(ref));
    const note = [record?.note ?? '', remark].filter((each) => each !== '').join(' ');
    return {
      step: ref.number === '' ? ref.text : `${ref.number}. ${ref.text}`,
      started: time?.started ?? record?.began,
      finished: time?.finished,
      took: time?.took,
      deviation: record?.deviation ?? '',
      note,
    };
  };
  const seen = new Set<string>();
  const listed = lists.flatMap((list): ReportStep[] => {
    const refs = refsOf(list);
    const present = [...refs.values()].flatMap((ref) => {
      seen.add(keyOf(ref));
      const record = state.records.get(keyOf(ref));
      const isTold = record !== undefined && saysSomething(record);
      // What leads back is no part of a recovery that has not come so far.
      const isAsked = list.uri === setup.uri && !ref.isReturn;
      return isTold || isAsked ? [told(ref, record, '')] : [];
    });
    const lost = lostIn(state, refs, list.uri).map((record) => {
      seen.add(keyOf(record.step));
      return told(record.step, record, CHANGED);
    });
    return [...present, ...lost];
  });
  const elsewhere = [...state.records].filter(([key, one]) => !seen.has(key) && saysSomething(one));
  return [...listed, ...elsewhere.map(([, one]) => told(one.step, one, UNREAD))];
}

const CHANGED = 'The runbook has changed since: this step is no longer in it as it was then.';
const UNREAD = 'The document of this step could not be read at the end.';

/**
 * One clock runs for all systems. The one with the most time is back when it stops, and one that meets its own
 * objective even so has met it; of any other somebody has to say when it was back.
 */
function objectivesOf(
  drill: Drill,
  state: DrillState,
  { systems }: Subject,
  { loss }: Answers,
): ReportObjective[] {
  const isMeasured = !isOnPaper(drill.setup.type);
  const took = achieved(drill, state);
  const longest = systems.reduce((most, { rto = 0 }) => Math.max(most, rto), 0);
  return systems.map((target): ReportObjective => {
    const { rto } = target;
    const isTold = took !== undefined && (rto === undefined || rto === longest || took <= rto);
    return {
      ...target,
      rtoAchieved: isMeasured ? (isTold ? took : 'open') : undefined,
      rpoAchieved: isMeasured ? (loss ?? 'open') : undefined,
    };
  });
}

function timelineOf({ setup, events }: Drill): Report['timeline'] {
  const isReal = setup.type === 'real-recovery';
  const moments = events.flatMap(({ type, at }) => {
    const event = type === 'finish' && isReal ? 'the recovery was ended' : MOMENTS[type];
    return event === undefined ? [] : [{ at, event }];
  });
  const first = isReal ? 'the recovery began' : 'the exercise began';
  return [{ at: setup.started, event: first }, ...moments].slice(0, MOST_MOMENTS);
}

const MOMENTS: Readonly<Record<string, string>> = {
  pause: 'paused',
  resume: 'went on',
  recovered: 'the service was back',
  lost: 'the service was not back after all',
  finish: 'the exercise was ended',
};

function findingsOf(
  steps: readonly ReportStep[],
  objectives: readonly ReportObjective[],
): readonly string[] {
  const deviations = steps.flatMap(({ step, deviation }) =>
    deviation === '' ? [] : [`${step.replace(/[.:]$/, '')}: ${deviation}`],
  );
  const missed = objectives.flatMap(({ system, rto, rpo, rtoAchieved, rpoAchieved }) => [
    ...missedBy(
      rtoAchieved,
      rto,
      (by) => `${system} was back too late: the RTO was missed by ${by}`,
    ),
    ...missedBy(
      rpoAchieved,
      rpo,
      (by) => `${system} lost too much data: the RPO was missed by ${by}`,
    ),
  ]);
  return [...missed, ...deviations].slice(0, MOST_FINDINGS);
}

function missedBy(
  got: Minutes | 'open' | undefined,
  target: Minutes | undefined,
  say: (by: string) => string,
): string[] {
  if (typeof got !== 'number' || target === undefined || got <= target) return [];
  return [say(spoken(got - target))];
}

/** A drill while it is held: what happened when, from which everything else is worked out. No clock is read here. */
import { recordsOf, type StepRecord } from './step-records.ts';

/** The kinds of exercise that a report knows, and `real-recovery`, which is none. */
export const DRILL_TYPES = [
  'tabletop',
  'walkthrough',
  'restore-drill',
  'component-failover',
  'full-failover',
  'functional',
  'parallel',
  'unannounced',
  'real-recovery',
] as const;

export type DrillType = (typeof DRILL_TYPES)[number];

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/** A step as somebody saw it when they said something of it, so that it can be told after the plan has changed. */
export interface StepRef {
  /** Of the document. */
  readonly uri: string;
  /** Its name in the list of the document. */
  readonly id: string;
  /** How many steps of the document shared its words: with more or fewer of them it may be another one. */
  readonly namesakes: number;
  readonly number: string;
  readonly text: string;
  /** It leads back to the normal place, after the recovery. */
  readonly isReturn: boolean;
}

/** What is known when a drill begins. */
export interface Setup {
  /** The id of its report. */
  readonly id: string;
  readonly type: DrillType;
  /** Ids of roles or people. */
  readonly participants: readonly string[];
  /** The document that it is about; steps of others of its set may be done as well. */
  readonly uri: string;
  readonly syntax: 'markdown' | 'yaml';
  readonly started: Instant;
  /** The day of the start where it is held, as ISO 8601. */
  readonly day: string;
}

export type DrillEvent = { readonly at: Instant } & (
  | { readonly type: 'began' | 'done' | 'undone'; readonly step: StepRef }
  /** An empty text takes back what was written. */
  | { readonly type: 'note' | 'deviation'; readonly step: StepRef; readonly text: string }
  /** `recovered`: the service is back, which stops the clock of the RTO; `lost`: it is not, after all. */
  | { readonly type: 'pause' | 'resume' | 'recovered' | 'lost' | 'finish' }
);

export interface Drill {
  readonly version: 1;
  readonly setup: Setup;
  /** In the order in which they happened, none before the one ahead of it. */
  readonly events: readonly DrillEvent[];
}

/** How a drill stands after its last event. */
export interface DrillState {
  readonly phase: 'running' | 'paused' | 'finished';
  readonly started: Instant;
  /** When it was finished. */
  readonly ended: Instant | undefined;
  /** The last one is open while the drill is paused. */
  readonly pauses: readonly Pause[];
  /** When somebody said that the service is back. */
  readonly recovered: Instant | undefined;
  /** By `keyOf` their steps, in the order in which something was first said of them. */
  readonly records: ReadonlyMap<string, StepRecord>;
}

export interface Pause {
  readonly from: Instant;
  readonly to: Instant | undefined;
}

export function begun(setup: Setup): Drill {
  return { version: 1, setup: { ...setup, started: wholeSecond(setup.started) }, events: [] };
}

/**
 * The drill with one event more. What makes no difference is left out: a pause within a pause, a second tick of
 * the same step, anything after the end. A clock that was put back does not turn time around.
 */
export function happened(drill: Drill, event: DrillEvent): Drill {
  const { setup, events } = drill;
  const at = Math.max(wholeSecond(event.at), events.at(-1)?.at ?? setup.started);
  if (!matters(stateOf(drill), event)) return drill;
  return { ...drill, events: [...events, { ...event, at }] };
}

/** Everything that a drill says, from its events alone. */
export function stateOf({ setup, events }: Drill): DrillState {
  const pauses: Pause[] = [];
  let recovered: Instant | undefined;
  let ended: Instant | undefined;
  const resume = (to: Instant) => {
    const open = pauses.at(-1);
    if (open !== undefined && open.to === undefined) pauses[pauses.length - 1] = { ...open, to };
  };
  for (const { type, at } of events) {
    if (type === 'pause') pauses.push({ from: at, to: undefined });
    else if (type === 'resume') resume(at);
    else if (type === 'recovered') recovered = at;
    else if (type === 'lost') recovered = undefined;
    else if (type === 'finish') {
      resume(at);
      ended = at;
    }
  }
  const isPaused = pauses.at(-1)?.to === undefined && pauses.length > 0;
  return {
    phase: ended !== undefined ? 'finished' : isPaused ? 'paused' : 'running',
    started: setup.started,
    ended,
    pauses,
    recovered,
    records: recordsOf(events),
  };
}

/** Milliseconds between two moments in which the drill was not paused; 0 when they stand the other way round. */
export function activeBetween({ pauses }: DrillState, from: Instant, to: Instant): number {
  let active = Math.max(0, to - from);
  for (const pause of pauses) {
    const start = Math.max(from, pause.from);
    const end = Math.min(to, pause.to ?? to);
    active -= Math.max(0, end - start);
  }
  return active;
}

/** Milliseconds on the clock of the RTO: it stands still in a pause, when the service is back, and after the end. */
export function onClock(state: DrillState, now: Instant): number {
  return activeBetween(state, state.started, state.recovered ?? state.ended ?? now);
}

/** Reports tell seconds: with parts of them their times would not add up. */
function wholeSecond(at: Instant): Instant {
  return Math.floor(at / 1000) * 1000;
}

export function keyOf({ uri, id, namesakes }: StepRef): string {
  return `${uri}\n${id}\n${namesakes}`;
}

function matters({ phase, recovered, records }: DrillState, event: DrillEvent): boolean {
  if (phase === 'finished') return false;
  switch (event.type) {
    case 'pause':
      return phase === 'running';
    case 'resume':
      return phase === 'paused';
    case 'recovered':
      return recovered === undefined;
    case 'lost':
      return recovered !== undefined;
    case 'finish':
      return true;
    default: {
      const known = records.get(keyOf(event.step));
      if (event.type === 'note' || event.type === 'deviation') {
        return (known?.[event.type] ?? '') !== event.text;
      }
      if (event.type === 'undone') return known?.finished !== undefined;
      if (known?.finished !== undefined) return false;
      return event.type === 'done' || known?.began === undefined;
    }
  }
}

/** What was said of each step of a drill, and how long each took. */
import {
  activeBetween,
  type DrillEvent,
  type DrillState,
  type Instant,
  keyOf,
  type StepRef,
} from './drill.ts';

export interface StepRecord {
  /** As it was seen last. */
  readonly step: StepRef;
  /** When somebody said that it begins. */
  readonly began: Instant | undefined;
  readonly finished: Instant | undefined;
  /** Its place among all events: of two that finished at once it tells the later one. */
  readonly order: number;
  readonly note: string;
  readonly deviation: string;
}

export interface StepTimes {
  readonly started: Instant;
  readonly finished: Instant;
  /** Milliseconds; pauses do not count. */
  readonly took: number;
}

export function recordsOf(events: readonly DrillEvent[]): ReadonlyMap<string, StepRecord> {
  const records = new Map<string, StepRecord>();
  for (const [order, event] of events.entries()) {
    if (!('step' in event)) continue;
    const key = keyOf(event.step);
    const before = records.get(key) ?? NOTHING;
    records.set(key, { ...before, step: event.step, ...changeBy(event, order) });
  }
  return records;
}

/** Whether anything is left of what was said. */
export function saysSomething({ began, finished, note, deviation }: StepRecord): boolean {
  return began !== undefined || finished !== undefined || note !== '' || deviation !== '';
}

/**
 * The times of all steps that are done, by key. A step that nobody has begun began when the one before it was
 * finished, the first one with the drill: so no time is left out between two ticks, and none counts twice.
 */
export function timesOf(state: DrillState): ReadonlyMap<string, StepTimes> {
  const done = [...state.records].flatMap(([key, record]) =>
    record.finished === undefined ? [] : [{ key, record, finished: record.finished }],
  );
  done.sort((a, b) => a.finished - b.finished || a.record.order - b.record.order);
  let before = state.started;
  return new Map(
    done.map(({ key, record, finished }) => {
      const started = record.began ?? before;
      before = finished;
      return [key, { started, finished, took: activeBetween(state, started, finished) }];
    }),
  );
}

const NOTHING = { began: undefined, finished: undefined, order: 0, note: '', deviation: '' };

function changeBy(event: DrillEvent, order: number): Partial<StepRecord> {
  switch (event.type) {
    case 'began':
      return { began: event.at };
    case 'done':
      return { finished: event.at, order };
    case 'undone':
      return { finished: undefined };
    case 'note':
      return { note: event.text };
    case 'deviation':
      return { deviation: event.text };
    default:
      return {};
  }
}

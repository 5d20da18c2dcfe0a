/** What the side panel's page and the extension say to each other. Each side looks at what it is told before it acts. */
import type { Minutes } from '../core/facts/time/duration.ts';
import type { Freshness } from '../core/features/freshness.ts';
import type { RunList } from '../core/features/run-list.ts';
import type { TaskIdentity } from '../core/features/tasks.ts';
import type { Readiness } from '../core/readiness.ts';

/** One document as the panel shows it. */
export interface View {
  readonly list: RunList;
  readonly freshness: Freshness;
  readonly readiness: Readiness;
  /** While one is held of the document or of another one of its set. */
  readonly drill?: DrillView | undefined;
}

/** A drill as the panel shows it. Texts are in the language of the editor. */
export interface DrillView {
  /** What is held: `Restore drill`. */
  readonly title: string;
  readonly phase: 'running' | 'paused' | 'finished';
  /** Somebody has said that the service is back: the clock stands. */
  readonly isBack: boolean;
  /** Milliseconds on the clock of the RTO when this was sent. */
  readonly elapsed: number;
  /** The RTO. */
  readonly limit: Minutes | undefined;
  /** By the name of the step in the list; those that nothing was said of are left out. */
  readonly steps: Readonly<Record<string, DrillStep>>;
  /** Words of steps that were recorded and are no longer in the document. */
  readonly lost: readonly string[];
  /** How the report stands. */
  readonly report: string;
  /** It could not be written, and is tried again. */
  readonly isFailing: boolean;
}

export interface DrillStep {
  readonly began: number | undefined;
  /** Milliseconds since 1970. */
  readonly finished: number | undefined;
  /** Milliseconds, without pauses. */
  readonly took: number | undefined;
  readonly note: string;
  readonly deviation: string;
}

/** What a person does in a drill: to a step, or to all of it. */
export const STEP_ACTS = ['began', 'done', 'undone', 'note', 'deviation'] as const;
export const DRILL_ACTS = ['pause', 'resume', 'recovered', 'lost', 'finish'] as const;
export type DrillAct = (typeof STEP_ACTS)[number] | (typeof DRILL_ACTS)[number];

/** Where a command stands that is to be copied. */
export interface CopyPlace {
  readonly uri: string;
  readonly step: string;
  readonly from: 'step' | 'expected' | 'rollback';
  readonly index: number;
}

export type ToPage =
  | { readonly type: 'show'; readonly view: View }
  /** Nothing can be shown, and why, in words. */
  | { readonly type: 'empty'; readonly text: string }
  /** The step in which the cursor stands. */
  | { readonly type: 'select'; readonly uri: string; readonly step: string | undefined }
  | { readonly type: 'copied'; readonly place: CopyPlace }
  /** A tick was written or refused: the box shows again what the document says. */
  | {
      readonly type: 'settled';
      readonly uri: string;
      readonly step: string;
      /** What was asked for. */
      readonly done: boolean;
      /** Why it was refused; empty when it was written. */
      readonly said: string;
    };

export type FromPage =
  | { readonly type: 'ready' }
  | {
      readonly type: 'tick';
      readonly uri: string;
      readonly step: string;
      readonly identity: TaskIdentity;
      readonly done: boolean;
    }
  | { readonly type: 'reveal'; readonly uri: string; readonly step: string }
  | { readonly type: 'copy'; readonly place: CopyPlace }
  | {
      readonly type: 'drill';
      readonly uri: string;
      readonly act: DrillAct;
      /** Of a step. */
      readonly step: string | undefined;
      /** Of a note or a deviation. */
      readonly text: string;
    };

/** `undefined` for anything that the page does not say. */
export function readFromPage(data: unknown): FromPage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, uri, step, identity, done, place, act, text } = data;
  if (type === 'ready') return { type };
  if (type === 'copy') return isPlace(place) ? { type, place } : undefined;
  if (typeof uri !== 'string') return undefined;
  if (type === 'drill') {
    const isOfAll = DRILL_ACTS.some((each) => each === act) && step === undefined;
    const isOfOne = STEP_ACTS.some((each) => each === act) && typeof step === 'string';
    if ((!isOfAll && !isOfOne) || typeof text !== 'string') return undefined;
    // Which is one of them.
    return { type, uri, act: act as DrillAct, step: isOfOne ? step : undefined, text };
  }
  if (typeof step !== 'string') return undefined;
  if (type === 'reveal') return { type, uri, step };
  if (type !== 'tick' || typeof done !== 'boolean' || !isIdentity(identity)) return undefined;
  return { type, uri, step, identity, done };
}

/** `undefined` for anything that the extension does not say. */
export function readToPage(data: unknown): ToPage | undefined {
  if (!isRecord(data)) return undefined;
  const { type, view, text, uri, step, place, done, said } = data;
  switch (type) {
    case 'show':
      return isView(view) ? { type, view } : undefined;
    case 'empty':
      return typeof text === 'string' ? { type, text } : undefined;
    case 'copied':
      return isPlace(place) ? { type, place } : undefined;
    case 'select':
      if (typeof uri !== 'string') return undefined;
      return { type, uri, step: typeof step === 'string' ? step : undefined };
    case 'settled':
      if (typeof uri !== 'string' || typeof step !== 'string') return undefined;
      if (typeof done !== 'boolean' || typeof said !== 'string') return undefined;
      return { type, uri, step, done, said };
    default:
      return undefined;
  }
}

function isPlace(value: unknown): value is CopyPlace {
  if (!isRecord(value)) return false;
  const { uri, step, from, index } = value;
  const isFrom = from === 'step' || from === 'expected' || from === 'rollback';
  return typeof uri === 'string' && typeof step === 'string' && isFrom && isCount(index);
}

function isIdentity(value: unknown): value is TaskIdentity {
  if (!isRecord(value)) return false;
  const { index, sequence, name, namesakes } = value;
  return [index, sequence, name, namesakes].every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Whatever is in it is shown as text; so only its form counts. */
function isView(value: unknown): value is View {
  if (!isRecord(value) || !isRecord(value['freshness']) || !isRecord(value['readiness'])) {
    return false;
  }
  const { list, drill } = value;
  if (drill !== undefined && !isDrill(drill)) return false;
  return isRecord(list) && Array.isArray(list['phases']) && list['phases'].every(isPhase);
}

function isDrill(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['steps']) || !Array.isArray(value['lost'])) return false;
  return typeof value['elapsed'] === 'number' && Object.values(value['steps']).every(isRecord);
}

function isPhase(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['steps']) && value['steps'].every(isStep);
}

function isStep(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['commands'])) return false;
  return typeof value['id'] === 'string' && typeof value['text'] === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

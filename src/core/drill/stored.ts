/** Reads a drill back from where it was kept: anything else than a whole one is none. */
import { DRILL_TYPES, type Drill, type DrillEvent, type Setup, type StepRef } from './drill.ts';

/** `undefined` for what is no drill, or one of another version. Never throws. */
export function readDrill(value: unknown): Drill | undefined {
  if (!isRecord(value) || value['version'] !== 1) return undefined;
  const { setup, events } = value;
  if (!isSetup(setup) || !Array.isArray(events)) return undefined;
  const whole: readonly unknown[] = events;
  return whole.every(isEvent) ? { version: 1, setup, events: whole } : undefined;
}

function isSetup(value: unknown): value is Setup {
  if (!isRecord(value)) return false;
  const { id, type, participants, uri, syntax, started, day } = value;
  return (
    typeof id === 'string' &&
    DRILL_TYPES.some((each) => each === type) &&
    Array.isArray(participants) &&
    participants.every((each) => typeof each === 'string') &&
    typeof uri === 'string' &&
    (syntax === 'markdown' || syntax === 'yaml') &&
    Number.isFinite(started) &&
    /^\d{4}-\d\d-\d\d$/.test(String(day))
  );
}

const BARE = new Set(['pause', 'resume', 'recovered', 'lost', 'finish']);
const TICKS = new Set(['began', 'done', 'undone']);

function isEvent(value: unknown): value is DrillEvent {
  if (!isRecord(value) || !Number.isFinite(value['at'])) return false;
  const type = String(value['type']);
  if (BARE.has(type)) return true;
  if (!isStep(value['step'])) return false;
  if (TICKS.has(type)) return true;
  return (type === 'note' || type === 'deviation') && typeof value['text'] === 'string';
}

function isStep(value: unknown): value is StepRef {
  if (!isRecord(value)) return false;
  const { uri, id, namesakes, number, text, isReturn } = value;
  const areTexts = [uri, id, number, text].every((each) => typeof each === 'string');
  return areTexts && Number.isSafeInteger(namesakes) && typeof isReturn === 'boolean';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

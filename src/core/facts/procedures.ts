/** Procedures: steps that are done one after the other, and how long they take together. */
import type { Runbook, Step } from '../runbook.ts';
import type { Located } from '../text.ts';
import type { Duration, Minutes } from './duration.ts';
import { headingsAround } from './statements.ts';

export interface Procedure {
  readonly steps: readonly Step[];
  readonly section: number;
  /** It leads back to the normal place, after the service has been recovered. */
  readonly isReturn: boolean;
}

/** The procedures of a document: in Markdown one for each list or run of numbered headings. */
export function proceduresOf(runbook: Runbook): Procedure[] {
  const known = kept.get(runbook);
  if (known !== undefined) return known;
  const found = runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook);
  kept.set(runbook, found);
  return found;
}

const kept = new WeakMap<Runbook, Procedure[]>();

function inData(runbook: Runbook): Procedure[] {
  const { steps } = runbook;
  const first = steps[0];
  if (first === undefined) return [];
  return [{ steps, section: first.section, isReturn: isReturn(runbook, first.section) }];
}

/** A list ends where its section ends, or where counting starts anew. */
function inText(runbook: Runbook): Procedure[] {
  const groups: { section: number; steps: Step[]; last: number }[] = [];
  for (const step of runbook.steps) {
    const section = ownerOf(runbook, step);
    const ordinal = Number(/^\d{1,4}$/.exec(step.id?.value ?? '')?.[0] ?? Number.NaN);
    const group = groups.at(-1);
    // Some number every item with 1, and leave the counting to whatever shows the page.
    const goesOn =
      group !== undefined && (ordinal === group.last + 1 || (ordinal === 1 && group.last === 1));
    if (group !== undefined && group.section === section && (goesOn || Number.isNaN(ordinal))) {
      group.steps.push(step);
      if (goesOn) group.last = ordinal;
    } else groups.push({ section, steps: [step], last: ordinal });
  }
  return groups.map(({ section, steps }) => ({
    section,
    steps,
    isReturn: isReturn(runbook, section),
  }));
}

/** The section of a list; of a heading that is a step itself the one around it. */
function ownerOf({ sections }: Runbook, { section, text }: Step): number {
  const heading = sections[section]?.heading;
  const isHeading =
    heading !== undefined &&
    text.span.start >= heading.span.start &&
    text.span.end <= heading.span.end;
  return isHeading ? (sections[section]?.parent ?? 0) : section;
}

function isReturn(runbook: Runbook, section: number): boolean {
  const headings = headingsAround(runbook, section);
  return [...headings, ...(runbook.title ? [runbook.title] : [])].some(({ value }) =>
    RETURN.test(value),
  );
}

const RETURN =
  /\b(?:fail(?:ing)?[- ]?back|switch(?:ing)?[- ]?back|(?:move|moving|return\w{0,3}) (?:back )?to (?:normal|site|the primary|production)|clean[- ]?up|post[- ]|after\w{0,5}|rollback|roll back|undo|prepar\w{1,6}|prevent\w{1,5})/i;

export interface StepTimes {
  readonly minutes: Minutes;
  /** The times that were added, the longest path where an order is given. */
  readonly parts: readonly Located<Duration>[];
  /** Steps without a time; with any, the sum is the least that the procedure takes. */
  readonly untimed: number;
}

/**
 * Adds up, or follows the dependencies where they are given and takes the longest path. `undefined` when no
 * step has a time, when steps run side by side and nothing says which, and when the order is a circle.
 */
export function stepTimes({ steps }: Procedure): StepTimes | undefined {
  const untimed = steps.filter((step) => timesOf(step).length === 0).length;
  if (untimed === steps.length) return undefined;
  if (steps.some(({ needs }) => needs.length > 0)) return longestPath(steps, untimed);
  if (steps.some(({ text }) => SIDE_BY_SIDE.test(text.value))) return undefined;
  const parts = steps.flatMap(timesOf);
  return { minutes: total(parts), parts, untimed };
}

const SIDE_BY_SIDE =
  /\b(?:in parallel|parallel|simultaneous\w{0,2}|at the same time|meanwhile|concurrently|in the background|while (?:waiting|this))\b/i;

/** Its own time, else those of the steps inside. */
function timesOf({ duration, steps }: Step): readonly Located<Duration>[] {
  return duration === undefined ? steps.flatMap(timesOf) : [duration];
}

function total(parts: readonly Located<Duration>[]): Minutes {
  return parts.reduce((sum, { value }) => sum + value.minutes, 0);
}

/** More steps than this are no procedure that people follow. */
const MOST_STEPS = 500;

function longestPath(steps: readonly Step[], untimed: number): StepTimes | undefined {
  if (steps.length > MOST_STEPS) return undefined;
  const byId = new Map(steps.map((step) => [step.id?.value, step]));
  const done = new Map<Step, readonly Located<Duration>[] | 'open'>();
  const pathTo = (step: Step): readonly Located<Duration>[] | undefined => {
    const known = done.get(step);
    if (known === 'open') return undefined;
    if (known !== undefined) return known;
    done.set(step, 'open');
    let longest: readonly Located<Duration>[] = [];
    for (const { value } of step.needs) {
      const before = byId.get(value);
      const path = before === undefined ? [] : pathTo(before);
      if (path === undefined) return undefined;
      if (total(path) > total(longest)) longest = path;
    }
    const path = [...longest, ...timesOf(step)];
    done.set(step, path);
    return path;
  };
  let longest: readonly Located<Duration>[] = [];
  for (const step of steps) {
    const path = pathTo(step);
    if (path === undefined) return undefined;
    if (total(path) > total(longest)) longest = path;
  }
  return { minutes: total(longest), parts: longest, untimed };
}

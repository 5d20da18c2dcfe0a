/** Finds a task of a checklist again after the document has changed, and ticks it. */
import type { Edit } from '../finding.ts';
import type { Runbook, Task } from '../runbook.ts';

/** Which task was meant, as far as it can be told from the document in which it was shown. */
export interface TaskIdentity {
  /** Its place among all tasks. */
  readonly index: number;
  /** Over all tasks and their headings, whether done or not: while it holds, the place says enough. */
  readonly sequence: number;
  /** Over the headings around the task and its text. */
  readonly name: number;
  /** How many tasks shared that name. */
  readonly namesakes: number;
}

/** Plain words for the person who wanted to tick. */
export type LostTask = 'gone' | 'ambiguous';

export function taskIdentities(runbook: Runbook): readonly TaskIdentity[] {
  const names = taskNames(runbook);
  const sequence = sequenceOf(names);
  const counts = new Map<number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name, index) => ({
    index,
    sequence,
    name,
    namesakes: counts.get(name) ?? 1,
  }));
}

/**
 * The task that was meant. A task that had a namesake is only found while no task was added, removed,
 * moved or reworded: afterwards any choice could tick the wrong step.
 */
export function findTask(runbook: Runbook, wanted: TaskIdentity): Task | LostTask {
  const names = taskNames(runbook);
  if (sequenceOf(names) === wanted.sequence) return runbook.tasks[wanted.index] ?? 'gone';
  const first = names.indexOf(wanted.name);
  if (first < 0) return 'gone';
  if (wanted.namesakes > 1 || names.includes(wanted.name, first + 1)) return 'ambiguous';
  return runbook.tasks[first] ?? 'gone';
}

/** One character; `undefined` when the task is in that state already. */
export function tickEdit(task: Task, done: boolean): Edit | undefined {
  if (task.done === done) return undefined;
  return { span: task.mark, newText: done ? 'x' : ' ' };
}

function taskNames(runbook: Runbook): readonly number[] {
  const paths = new Map<number, string>();
  return runbook.tasks.map(({ text, section }) =>
    hash(`${sectionPath(runbook, section, paths)}\n${text.value}`),
  );
}

/** The headings from the outermost in, one a line. */
function sectionPath(runbook: Runbook, index: number, known: Map<number, string>): string {
  const seen = known.get(index);
  if (seen !== undefined) return seen;
  const section = runbook.sections[index];
  if (!section) return '';
  // A parent comes before its children, so that this ends.
  const around =
    section.parent === undefined || section.parent >= index
      ? ''
      : sectionPath(runbook, section.parent, known);
  const path = `${around}\n${section.heading?.value ?? ''}`;
  known.set(index, path);
  return path;
}

function sequenceOf(names: readonly number[]): number {
  return hash(names.join(' '));
}

/** 53 bits, so that two different texts are not taken for one. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

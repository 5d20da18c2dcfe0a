/** Finds a task of a checklist again after the document has changed, and ticks it. */
import type { Edit } from '../finding.ts';
import type { Runbook, Task } from '../runbook.ts';
import { type SourceText, textBetween } from '../text.ts';
import { hash, sectionNames } from './identity.ts';

/** Which task was meant, as far as it can be told from the document in which it was shown. */
export interface TaskIdentity {
  /** Its place among all tasks. */
  readonly index: number;
  /** Over all tasks and their headings, whether done or not: while it holds, the place says enough. */
  readonly sequence: number;
  /** Over the headings and the items around the task, and its text. */
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
  const isSame = sequenceOf(names) === wanted.sequence;
  const index = isSame ? wanted.index : names.indexOf(wanted.name);
  const task = runbook.tasks[index];
  if (task === undefined) return 'gone';
  const isOnly = wanted.namesakes === 1 && !names.includes(wanted.name, index + 1);
  return isSame || isOnly ? task : 'ambiguous';
}

/** One character; `undefined` when the task is in that state already. */
export function tickEdit(task: Task, done: boolean): Edit | undefined {
  if (task.done === done) return undefined;
  return { span: task.mark, newText: done ? 'x' : ' ' };
}

export interface Tick {
  readonly task: TaskIdentity;
  readonly done: boolean;
}

/** Ticks that came together, as one change of one text; of two for the same task the later one counts. */
export function tickAll(
  runbook: Runbook,
  ticks: readonly Tick[],
): { readonly edits: readonly Edit[]; readonly found: readonly (Task | LostTask)[] } {
  const found = ticks.map(({ task, done }) => ({ task: findTask(runbook, task), done }));
  const wanted = new Map<Task, boolean>();
  for (const { task, done } of found) {
    if (typeof task !== 'string') wanted.set(task, done);
  }
  return {
    found: found.map(({ task }) => task),
    edits: [...wanted].flatMap(([task, done]) => tickEdit(task, done) ?? []),
  };
}

function taskNames(runbook: Runbook): readonly number[] {
  const sections = sectionNames(runbook);
  const around = itemsAround(runbook);
  return runbook.tasks.map(({ text, section }) =>
    hash(`${sections[section]}\n${around.get(text.span.start)}\n${text.value}`),
  );
}

/** For the start of each task the names of the items that it stands in: "done" below one step is not "done" below another. */
function itemsAround({ source, blocks }: Runbook): ReadonlyMap<number, string> {
  const around = new Map<number, string>();
  const open: { readonly depth: number; readonly path: string }[] = [];
  for (const { kind, depth, span } of blocks) {
    // Outside of lists, as headings are: an item without words of its own, as in "- - [ ]", has none of those before.
    if (depth === 0) open.length = 0;
    if ((kind !== 'item' && kind !== 'task') || !isFirst(source, span.start)) continue;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const path = open.at(-1)?.path ?? '';
    if (kind === 'task') around.set(span.start, path);
    const name = hash(`${path}\n${textBetween(source, span)}`);
    open.push({ depth, path: String(name) });
  }
  return around;
}

/** Whether an item begins there, and not a paragraph further down in one. */
function isFirst({ text }: SourceText, start: number): boolean {
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t') at -= 1;
  return text[at] !== '\n' && text[at] !== '\r';
}

function sequenceOf(names: readonly number[]): number {
  return hash(names.join(' '));
}

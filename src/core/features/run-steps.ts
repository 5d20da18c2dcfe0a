/** The phases of a runbook and the steps in them: tasks, numbered steps, rows of tables and YAML steps alike. */
import type { TimeElsewhere } from '../facts/recovery/step-times.ts';
import type { Minutes } from '../facts/time/duration.ts';
import type { Runbook, Step, StepFacts, Task } from '../runbook.ts';
import type { Span } from '../text.ts';
import type { RunReading } from './run-reading.ts';
import { type Command, type Said, shownText, type Texts, textsOf } from './run-text.ts';
import type { TaskIdentity } from './tasks.ts';

export interface Phase {
  readonly id: string;
  /** The heading; empty where there is none, and where it only says the title again. */
  readonly title: string;
  /** Zero-based. */
  readonly line: number;
  /** It leads back to the normal place, after the service has been recovered. */
  readonly isReturn: boolean;
  /** In the order of the text; steps within a step follow it, one deeper. */
  readonly steps: readonly RunStep[];
}

export interface RunStep {
  /**
   * Made of the headings above and the words of the step (in YAML of its `id`), and of its place among equal
   * ones: it holds while anything else is edited.
   */
  readonly id: string;
  /** As people say it: `3`, `3.1`; empty for a task without a number. */
  readonly number: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly text: string;
  readonly owner: string | undefined;
  readonly minutes: Minutes | undefined;
  readonly commands: readonly Command[];
  readonly expected: Said | undefined;
  readonly rollback: Said | undefined;
  /** Names of the steps that it waits for, where the document says so. */
  readonly needs: readonly string[];
  /** Zero-based, both included. */
  readonly lines: { readonly first: number; readonly last: number };
  /** Only what is written as `- [ ]` can be ticked in the document. */
  readonly task: { readonly done: boolean; readonly identity: TaskIdentity } | undefined;
}

export interface Phases {
  readonly phases: readonly Phase[];
  /** Names of the steps that are listed. */
  readonly ids: ReadonlyMap<Step, string>;
  readonly omitted: number;
}

/** More than this nobody works through, and no side bar shows. */
const MOST_STEPS = 2_000;

export function phasesOf(runbook: Runbook, reading: RunReading, elsewhere: TimeElsewhere): Phases {
  const all = entriesOf(runbook, reading);
  const entries = all.slice(0, MOST_STEPS);
  const texts = textsOf(runbook);
  const sections = reading.sectionNames(runbook);
  const identities = reading.taskIdentities(runbook);
  const name = reading.namer();
  const ids = new Map<Step, string>();
  const byYamlId = new Map<string, string>();
  const named = entries.map((entry) => {
    const { step, says, section } = entry;
    const own = step && runbook.syntax === 'yaml' ? step.id?.value : undefined;
    const id = name(
      `${sections[section] ?? ''}\n${own === undefined ? says.text.value : `#${own}`}`,
    );
    if (step !== undefined) ids.set(step, id);
    if (own !== undefined) byYamlId.set(own, id);
    return { ...entry, id };
  });
  const phaseName = reading.namer();
  const returns = new Set(
    reading
      .proceduresOf(runbook)
      .flatMap(({ isReturn, steps }) => (isReturn ? steps.map(({ span }) => span.start) : [])),
  );
  const phases: (Phase & { readonly section: number; readonly steps: RunStep[] })[] = [];
  for (const entry of named) {
    if (entry.depth === 0 && phases.at(-1)?.section !== entry.phase) {
      phases.push({
        section: entry.phase,
        id: phaseName(String(sections[entry.phase] ?? '')),
        title: titleOf(runbook, entry.phase),
        line: runbook.source.positionAt(runbook.sections[entry.phase]?.span.start ?? 0).line,
        isReturn: entry.step !== undefined && returns.has(entry.step.span.start),
        steps: [],
      });
    }
    const task = entry.task === undefined ? undefined : runbook.tasks[entry.task];
    const identity = entry.task === undefined ? undefined : identities[entry.task];
    phases.at(-1)?.steps.push({
      ...stepOf(runbook, texts, entry, entry.id),
      minutes: minutesOf(entry, reading, elsewhere),
      needs: (entry.step?.needs ?? []).flatMap(({ value }) => byYamlId.get(value) ?? []),
      task: task && identity && { done: task.done, identity },
    });
  }
  return {
    phases: phases.map(({ section: _, ...phase }) => phase),
    ids,
    omitted: all.length - entries.length,
  };
}

interface Entry {
  readonly says: StepFacts;
  readonly section: number;
  /** The section of the outermost entry around. */
  readonly phase: number;
  readonly depth: number;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly step: Step | undefined;
  /** Its place among the tasks of the document. */
  readonly task: number | undefined;
}

type Draft = Omit<Entry, 'phase' | 'depth'> & { readonly level: number };

/** Steps and tasks in the order of the text; a numbered item with a box is both. */
function entriesOf(runbook: Runbook, reading: RunReading): Entry[] {
  const drafts = [...stepDrafts(runbook, reading)];
  const known = new Map(drafts.map((draft, index) => [draft.says.text.span.start, index]));
  for (const [index, task] of runbook.tasks.entries()) {
    const at = known.get(task.text.span.start);
    const draft = at === undefined ? undefined : drafts[at];
    if (at !== undefined && draft !== undefined) drafts[at] = { ...draft, task: index };
    else drafts.push(taskDraft(task, index));
  }
  drafts.sort((a, b) => a.start - b.start);
  const open: { readonly draft: Draft; readonly depth: number; readonly phase: number }[] = [];
  return drafts.map(({ level, ...draft }): Entry => {
    while (open.length > 0 && !holds(open.at(-1)?.draft, draft, level)) open.pop();
    const around = open.at(-1);
    const depth = around === undefined ? 0 : around.depth + 1;
    const phase = around === undefined ? draft.section : around.phase;
    open.push({ draft: { ...draft, level }, depth, phase });
    return { ...draft, depth, phase };
  });
}

/** A step holds what stands in it; a task of a list the tasks that are indented below it. */
function holds(outer: Draft | undefined, inner: Omit<Draft, 'level'>, level: number): boolean {
  if (outer === undefined) return false;
  if (outer.step !== undefined && inner.start < outer.end) return true;
  const areTasks = outer.task !== undefined && inner.task !== undefined;
  return areTasks && inner.section === outer.section && level > outer.level;
}

function* stepDrafts(runbook: Runbook, { proceduresOf, ownerOf }: RunReading): Generator<Draft> {
  for (const { steps } of proceduresOf(runbook)) {
    let last = 0;
    for (const step of steps) {
      last = numberOf(runbook, step, last);
      const section = runbook.syntax === 'yaml' ? step.section : ownerOf(runbook, step);
      yield* draftsOf(
        runbook,
        step,
        section,
        step.id?.value.includes('.') ? step.id.value : String(last),
        0,
      );
    }
  }
}

function* draftsOf(
  runbook: Runbook,
  step: Step,
  section: number,
  number: string,
  level: number,
): Generator<Draft> {
  const { start, end } = step.span;
  yield { says: step, section, number, start, end, step, task: undefined, level };
  let last = 0;
  for (const inner of step.steps) {
    last = numberOf(runbook, inner, last);
    yield* draftsOf(runbook, inner, inner.section, `${number}.${last}`, level + 1);
  }
}

/** As it is written, unless the numbers do not count: YAML has none, and some write 1 everywhere. */
function numberOf({ syntax }: Runbook, { id }: Step, last: number): number {
  const written = syntax === 'yaml' ? '' : (/^\d{1,4}$/.exec(id?.value ?? '')?.[0] ?? '');
  const number = Number(written);
  return written !== '' && (number > last || (last === 0 && number === 0)) ? number : last + 1;
}

function taskDraft({ says, section, depth, mark }: Task, index: number): Draft {
  const parts = [says.text, says.expected, says.rollback, says.owner, ...says.commands];
  const end = parts.reduce((most, part) => Math.max(most, part?.span.end ?? 0), 0);
  const start = mark.start;
  return { says, section, number: '', start, end, step: undefined, task: index, level: depth };
}

function stepOf(
  { source }: Runbook,
  texts: Texts,
  { says, step, number, depth, start, end }: Entry,
  id: string,
): Omit<RunStep, 'needs' | 'minutes' | 'task'> {
  const { text, owner, rollback, commands } = says;
  // "Check that it runs" is the step and what is expected of it at once.
  const expected = says.expected?.span.start === text.span.start ? undefined : says.expected;
  const [toLook, toReturn] = [expected, rollback].map((said) =>
    commands.filter(({ span }) => said && isIn(span, said.span)),
  );
  const own = commands.filter((one) => !toLook?.includes(one) && !toReturn?.includes(one));
  return {
    id,
    number,
    depth,
    text: texts.text(text),
    owner: owner && texts.text(owner),
    commands: own.map(texts.command),
    expected:
      expected && texts.said(expected, [...(toLook ?? []), ...(step ? texts.checks(step) : [])]),
    rollback: rollback && texts.said(rollback, toReturn ?? []),
    lines: { first: source.positionAt(start).line, last: source.positionAt(end).line },
  };
}

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function minutesOf(
  { says, step }: Entry,
  { stepMinutes }: RunReading,
  elsewhere: TimeElsewhere,
): Minutes | undefined {
  return step === undefined ? says.duration?.value.minutes : stepMinutes(step, elsewhere);
}

function titleOf({ sections, title, syntax }: Runbook, section: number): string {
  const heading = sections[section]?.heading;
  // In YAML every step stands below the key `steps`.
  if (heading === undefined || syntax === 'yaml') return '';
  return heading.span.start === title?.span.start ? '' : shownText(heading.value);
}

/** The checklist of one runbook: what is covered and what is not, and the document's own tasks. */
import type { Analysis } from '../analysis.ts';
import { type Evidence, isCovered, type PracticeState, type State } from '../coverage.ts';
import type { Severity } from '../finding.ts';
import { type Applicability, GROUPS, type Group, type Practice } from '../practice.ts';
import { severityOf } from '../profiles.ts';
import type { RuleContext } from '../rule.ts';
import type { Kind, Runbook, Task } from '../runbook.ts';
import type { Range, Span } from '../text.ts';
import { type Verdict, verdicts } from '../verdicts.ts';
import { inReadingOrder } from './order.ts';
import { type TaskIdentity, taskIdentities } from './tasks.ts';

export interface Checklist {
  readonly uri: string;
  readonly title: string;
  readonly kind: Kind | undefined;
  readonly groups: readonly ChecklistGroup[];
  /** Over what is asked for; optional practices do not count. */
  readonly count: Count;
  readonly tasks: readonly TaskSection[];
  readonly taskCount: Count;
}

export interface Count {
  readonly done: number;
  readonly all: number;
}

export interface ChecklistGroup {
  readonly group: Group;
  readonly items: readonly ChecklistItem[];
  readonly count: Count;
}

export interface ChecklistItem {
  readonly practice: Practice;
  readonly as: Applicability;
  readonly state: State;
  /** How bad it is that it is missing; `off` when the configuration says so. */
  readonly severity: Severity | 'off';
  /** The best places first; in other documents of the set when this one says nothing better. */
  readonly evidence: readonly Place[];
}

export interface Place {
  readonly uri: string;
  readonly span: Span;
  readonly range: Range;
  readonly via: Evidence['via'];
  /** The first line of what stands there, shortened. */
  readonly text: string;
}

export interface TaskSection {
  /** Its heading; `undefined` for tasks above the first one. */
  readonly title: string | undefined;
  readonly section: number;
  readonly count: Count;
  readonly tasks: readonly ChecklistTask[];
}

export interface ChecklistTask {
  readonly task: Task;
  readonly identity: TaskIdentity;
  readonly range: Range;
  /** One-based, among all tasks of its section. */
  readonly number: number;
  /** Tasks nested below it. */
  readonly tasks: readonly ChecklistTask[];
}

/** Practices that apply to the document's kind; the plan answers for its whole set. */
export function checklist(context: RuleContext, practices: readonly Practice[]): Checklist {
  const { runbook } = context;
  const found = new Map(applicable(context, practices).map((each) => [each.practice.id, each]));
  const items = inReadingOrder(practices).flatMap(({ id }) => {
    const verdict = found.get(id);
    return verdict ? [item(verdict, context)] : [];
  });
  const groups = GROUPS.flatMap((group) => {
    const members = items.filter(({ practice }) => practice.group === group);
    return members.length === 0 ? [] : [{ group, items: members, count: coveredOf(members) }];
  });
  return {
    uri: runbook.source.uri,
    title: runbook.title?.value ?? '',
    kind: context.analysis.recognition.kind,
    groups,
    count: coveredOf(items),
    tasks: taskSections(runbook),
    taskCount: doneOf(runbook.tasks),
  };
}

/** What is still to be done: practices that are asked for and not covered, and tasks that are open. Counts stay. */
export function onlyOpen(all: Checklist): Checklist {
  return {
    ...all,
    groups: all.groups.flatMap((group) => {
      const items = group.items.filter((one) => isAsked(one) && !isCovered(one.state));
      return items.length === 0 ? [] : [{ ...group, items }];
    }),
    tasks: all.tasks.flatMap((section) => {
      const tasks = openTasks(section.tasks);
      return tasks.length === 0 ? [] : [{ ...section, tasks }];
    }),
  };
}

/** A task that is done stays where something below it is open. */
function openTasks(tasks: readonly ChecklistTask[]): readonly ChecklistTask[] {
  return tasks.flatMap((one) => {
    const below = openTasks(one.tasks);
    return one.task.done && below.length === 0 ? [] : [{ ...one, tasks: below }];
  });
}

/** Of a document whose kind nobody knows, only what it does say is shown. */
function applicable(context: RuleContext, practices: readonly Practice[]): readonly Verdict[] {
  const { recognition, coverage } = context.analysis;
  if (recognition.kind !== undefined) return verdicts(context, practices);
  return practices.flatMap((practice) => {
    const state = coverage.get(practice.id);
    if (!state || state.state === 'missing') return [];
    return [{ practice, state, holder: undefined, dangling: false }];
  });
}

function item({ practice, state, holder }: Verdict, context: RuleContext): ChecklistItem {
  const { analysis, workspace } = context;
  const { kind } = analysis.recognition;
  const from = holder === undefined ? analysis : workspace.documents.get(holder);
  return {
    practice,
    as: (kind && practice.applies[kind]) ?? 'optional',
    state: state.state,
    severity: severityOf(practice, 'missing', context),
    evidence: places(from ?? analysis, state),
  };
}

function places({ runbook }: Analysis, { evidence }: PracticeState): readonly Place[] {
  const { source } = runbook;
  return evidence.map(({ span, via }) => ({
    uri: source.uri,
    span,
    range: source.rangeOf(span),
    via,
    text: excerpt(source.text, span),
  }));
}

const EXCERPT_LENGTH = 80;

function excerpt(text: string, { start, end }: Span): string {
  const line = text.slice(start, Math.min(end, start + 4 * EXCERPT_LENGTH)).trimStart();
  const first = (/^[^\r\n]*/.exec(line)?.[0] ?? '').replace(/\s+/g, ' ').trimEnd();
  const characters = Array.from(first);
  if (characters.length <= EXCERPT_LENGTH) return first;
  return `${characters.slice(0, EXCERPT_LENGTH - 1).join('')}…`;
}

function coveredOf(items: readonly ChecklistItem[]): Count {
  const asked = items.filter(isAsked);
  return { done: asked.filter(({ state }) => isCovered(state)).length, all: asked.length };
}

function isAsked({ as, severity }: ChecklistItem): boolean {
  return as !== 'optional' && severity !== 'off';
}

function doneOf(tasks: readonly Task[]): Count {
  return { done: tasks.filter(({ done }) => done).length, all: tasks.length };
}

function taskSections(runbook: Runbook): readonly TaskSection[] {
  const bySection = new Map<number, { task: Task; identity: TaskIdentity }[]>();
  for (const [index, identity] of taskIdentities(runbook).entries()) {
    const task = runbook.tasks[index];
    if (!task) continue;
    const members = bySection.get(task.section) ?? [];
    members.push({ task, identity });
    bySection.set(task.section, members);
  }
  return [...bySection].map(([section, members]) => ({
    title: runbook.sections[section]?.heading?.value,
    section,
    count: doneOf(members.map(({ task }) => task)),
    tasks: nested(runbook, members),
  }));
}

interface Branch extends ChecklistTask {
  readonly tasks: Branch[];
}

function nested(
  { source }: Runbook,
  members: readonly { readonly task: Task; readonly identity: TaskIdentity }[],
): readonly ChecklistTask[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  members.forEach(({ task, identity }, index) => {
    const range = source.rangeOf(task.text.span);
    const branch: Branch = { task, identity, range, number: index + 1, tasks: [] };
    while ((open.at(-1)?.task.depth ?? -1) >= task.depth) open.pop();
    (open.at(-1)?.tasks ?? roots).push(branch);
    open.push(branch);
  });
  return roots;
}

/** A runbook as a list to work through: its phases and steps, what each of them needs, and the time they take. */

import type { Minutes } from '../facts/time/duration.ts';
import type { RuleContext } from '../rule.ts';
import type { Kind } from '../runbook.ts';
import { type Budget, budgetsOf } from './run-budget.ts';
import type { RunReading } from './run-reading.ts';
import { type Phase, phasesOf, type RunStep } from './run-steps.ts';
import { shownText } from './run-text.ts';

export interface RunList {
  readonly uri: string;
  readonly title: string;
  readonly kind: Kind | undefined;
  /** Who answers for the document. */
  readonly owner: string | undefined;
  readonly phases: readonly Phase[];
  /** Of each procedure that brings something back and says how long it takes. */
  readonly budgets: readonly Budget[];
  /** Over what can be ticked in the document: `- [ ]`. */
  readonly progress: Progress;
  /** Steps that are too many to be listed. */
  readonly omitted: number;
}

export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Linear in the document. Texts are cleaned for showing; they are words of the document, never markup. */
export function runList(context: RuleContext, reading: RunReading): RunList {
  const { runbook, analysis } = context;
  const elsewhere = reading.timesElsewhere(context);
  const { phases, ids, omitted } = phasesOf(runbook, reading, elsewhere);
  return {
    uri: runbook.source.uri,
    title: shownText(runbook.title?.value ?? ''),
    kind: analysis.recognition.kind,
    owner: runbook.metadata.owner && shownText(runbook.metadata.owner.value),
    phases,
    budgets: budgetsOf(context, reading, elsewhere, ids),
    progress: progressOf(phases.flatMap(({ steps }) => steps)),
    omitted,
  };
}

export function progressOf(steps: readonly RunStep[]): Progress {
  const tasks = steps.flatMap(({ task }) => task ?? []);
  return { done: tasks.filter(({ done }) => done).length, all: tasks.length };
}

/**
 * The budget that matters most: of those with an objective the one that comes nearest to it or is furthest
 * above, else the longest.
 */
export function tightest(budgets: readonly Budget[]): Budget | undefined {
  const share = ({ minutes, limit }: Budget) => (limit === undefined ? 0 : minutes / limit);
  let most: Budget | undefined;
  for (const one of budgets) {
    const gain = most === undefined ? 1 : share(one) - share(most) || one.minutes - most.minutes;
    if (most === undefined || gain > 0) most = one;
  }
  return most;
}

/** The step in which a line of the document stands; `undefined` beside all steps. Lines are counted from 0. */
export function stepAtLine(list: RunList, line: number): RunStep | undefined {
  let found: RunStep | undefined;
  for (const { steps } of list.phases) {
    for (const step of steps) {
      if (step.lines.first <= line && line <= step.lines.last) found = step;
    }
  }
  return found;
}

export function stepById(list: RunList, id: string): RunStep | undefined {
  for (const { steps } of list.phases) {
    const found = steps.find((step) => step.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How long all steps of a phase take one after the other; `undefined` when none says it. */
export function phaseMinutes({ steps }: Phase): Minutes | undefined {
  const times = steps.flatMap(({ depth, minutes }) => (depth === 0 ? (minutes ?? []) : []));
  return times.length === 0 ? undefined : times.reduce((sum, each) => sum + each, 0);
}

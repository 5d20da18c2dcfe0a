/** The exercises that a set says were held: by reports, by programmes, by drills of backups. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { perSet } from '../per-runbook.ts';
import type { Member, SetFacts } from '../set-facts.ts';
import { systemKey } from '../systems/systems.ts';
import { type CalendarDate, compareDates } from '../time/date.ts';
import { dayAt } from '../time/duration-field.ts';
import { exercisesListed } from './exercise-lists.ts';
import { hasOutcome } from './outcome.ts';
import { type TestKind, testKind } from './recurrences.ts';

export interface HeldExercise {
  readonly kind: TestKind;
  readonly date: Located<CalendarDate>;
  readonly runbook: Runbook;
  /** Keys of the systems that took part; none when nobody says. */
  readonly systems: readonly string[];
  /** `backup`: what a backup says of its own restore drill, which tries the backup and not the recovery. */
  readonly of: 'recovery' | 'backup';
}

/** Read once for each set; in no order. */
export const exercisesHeld: (facts: SetFacts) => readonly HeldExercise[] = perSet((facts) =>
  facts.members.flatMap((member) => [...reported(member), ...drilled(member), ...told(member)]),
);

/** The newest of a kind; `any` is every kind, and what says no kind counts as each. */
export function newestHeld(
  held: readonly HeldExercise[],
  kind: TestKind = 'any',
): HeldExercise | undefined {
  let newest: HeldExercise | undefined;
  for (const one of held) {
    const counts = kind === 'any' || one.kind === 'any' || one.kind === kind;
    if (counts && (newest === undefined || compareDates(one.date.value, newest.date.value) > 0))
      newest = one;
  }
  return newest;
}

function reported({ runbook, kind, facts }: Member): HeldExercise[] {
  if (kind !== 'exercise-report' || !hasOutcome(runbook)) return [];
  const listed = textsAt(runbook.data, 'spec', 'systems');
  const names = listed.length > 0 ? listed : runbook.metadata.systems;
  const systems = names.map(({ value }) => systemKey(value));
  return facts.held.map(({ kind: test, date }) => ({
    kind: test,
    date,
    runbook,
    systems,
    of: 'recovery',
  }));
}

function drilled({ runbook }: Member): HeldExercise[] {
  if (runbook.syntax === 'markdown' || !runbook.metadata.declared) return [];
  return itemsAt(runbook.data, 'spec', 'backups').flatMap((item): HeldExercise[] => {
    const date = dayAt(at(item, 'restore_drill'), 'last');
    const systems = textsAt(item, 'covers').map(({ value }) => systemKey(value));
    return date === undefined ? [] : [{ kind: 'restore', date, runbook, systems, of: 'backup' }];
  });
}

/** What a programme, a table or a sentence says of the last time. */
function told({ runbook, facts }: Member): HeldExercise[] {
  if (runbook.syntax === 'yaml') return inProgramme(runbook);
  const recurring = facts.recurrences.flatMap(({ what, kind: test, last }) =>
    what === 'test' && last ? [{ kind: test, date: last }] : [],
  );
  return [...recurring, ...exercisesListed(runbook)].map(({ kind: test, date }) => ({
    kind: test,
    date,
    runbook,
    systems: [],
    of: 'recovery' as const,
  }));
}

function inProgramme(runbook: Runbook): HeldExercise[] {
  if (!runbook.metadata.declared) return [];
  return itemsAt(runbook.data, 'spec', 'testing', 'programme').flatMap((item): HeldExercise[] => {
    const date = dayAt(item, 'last');
    const systems = textsAt(item, 'systems').map(({ value }) => systemKey(value));
    const kind = testKind(textAt(item, 'type')?.value ?? '');
    return date === undefined ? [] : [{ kind, date, runbook, systems, of: 'recovery' }];
  });
}

/** Who has taken a training, and when last: by a session that is recorded, or an exercise where those count. */
import type { Located } from '../../text.ts';
import { at, textAt, textsAt } from '../../yaml/look.ts';
import { hasOutcome } from '../exercises/outcome.ts';
import type { SetFacts } from '../set-facts.ts';
import { type CalendarDate, compareDates } from '../time/date.ts';
import type { Minutes } from '../time/duration.ts';
import { personKey } from './people.ts';
import type { Course, TrainingRecord } from './trainings.ts';

export interface Taken {
  readonly date: CalendarDate;
  readonly by: 'session' | 'exercise';
}

/** Those who hold a role that the course is required for, each once. */
export function peopleFor(facts: SetFacts, { requiredFor }: Course): string[] {
  return [...new Set(requiredFor.flatMap((role) => holdersOf(facts, role)))];
}

/** The holder and the deputies of a role, by its id. */
export function holdersOf({ members }: SetFacts, role: string): string[] {
  const holders = members.flatMap(({ facts }) =>
    facts.people.roles.filter((each) => each.role.value === role).flatMap((each) => each.holders),
  );
  return [...new Set(holders.map(({ value }) => value))];
}

/** The newest session of the person until today, or exercise with them where those count. */
export function takenBy(
  { members }: SetFacts,
  course: Course,
  person: string,
  today: CalendarDate,
): Taken | undefined {
  let best: Taken | undefined;
  const take = (date: CalendarDate, by: Taken['by']) => {
    if (compareDates(date, today) > 0) return;
    if (best === undefined || compareDates(date, best.date) > 0) best = { date, by };
  };
  for (const { runbook, facts, kind } of members) {
    for (const record of facts.trainings.records) {
      const isCourse = record.course === undefined || record.course === course.id.value;
      if (isCourse && personKey(record.person.value) === personKey(person)) {
        take(record.date.value, 'session');
      }
    }
    if (!course.exerciseCounts || kind !== 'exercise-report' || !hasOutcome(runbook)) continue;
    const spec = at(runbook.data, 'spec');
    const took = [...textsAt(spec, 'participants'), textAt(spec, 'observer')];
    const [held] = facts.held;
    if (held && took.some((one) => one?.value === person)) take(held.date.value, 'exercise');
  }
  return best;
}

/** The newest record of each person until today, by their key: a session that is only planned trained nobody yet. */
export function newestOfEach(
  records: readonly TrainingRecord[],
  today: CalendarDate,
): Map<string, TrainingRecord> {
  const last = new Map<string, TrainingRecord>();
  for (const record of records) {
    if (compareDates(record.date.value, today) > 0) continue;
    const key = personKey(record.person.value);
    const known = last.get(key);
    if (known === undefined || compareDates(record.date.value, known.date.value) > 0)
      last.set(key, record);
  }
  return last;
}

/** Of several cadences nobody knows which one is whose: the longest is kept to. */
export function longestOf(cadences: readonly Located<Minutes>[]): Located<Minutes> | undefined {
  return cadences.reduce<Located<Minutes> | undefined>(
    (a, b) => (a === undefined || b.value > a.value ? b : a),
    undefined,
  );
}

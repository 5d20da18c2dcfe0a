/** The roles of a set and their training: who was trained on what, when, and by when again. */
import { personKey } from '../facts/people/people.ts';
import { holdersOf, longestOf, newestOfEach, takenBy } from '../facts/people/trained.ts';
import type { Course } from '../facts/people/trainings.ts';
import { factsAround, type Member, type SetFacts } from '../facts/set-facts.ts';
import { addMinutes, type CalendarDate, compareDates, formatDate } from '../facts/time/date.ts';
import { dueAfter } from '../facts/time/due.ts';
import { cadenceFor } from '../profiles.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import { type Span, unmarked } from '../text.ts';

/** `due`: not trained yet, and there is time left. `unrecorded`: nothing says when, and nothing says until when. */
export type TrainingState = 'trained' | 'due' | 'overdue' | 'unrecorded';

/** One person in one role and one course. */
export interface Training {
  readonly state: TrainingState;
  /** `undefined` where a record names somebody who holds no role. */
  readonly role: string | undefined;
  /** `undefined` where nobody holds the role, or a sentence speaks of everybody. */
  readonly person: string | undefined;
  /** The id of the course; `undefined` for training in general. */
  readonly course: string | undefined;
  /** `2026-03-09`. */
  readonly last: string | undefined;
  readonly by: 'session' | 'exercise' | undefined;
  /** `2027-03-09`; `undefined` where nothing says how often. */
  readonly due: string | undefined;
  readonly uri: string;
  /** One-based. */
  readonly line: number;
}

/** @param context of the plan. Empty when no document of the set records or asks for training. */
export function trainingsOf(context: RuleContext): readonly Training[] {
  const facts = factsAround(context);
  const courses = facts.members.flatMap((member) => coursesOf(member, facts, context.today));
  return [...courses, ...recorded(facts, context)];
}

function coursesOf(member: Member, facts: SetFacts, today: CalendarDate): readonly Training[] {
  const { runbook } = member;
  return member.facts.trainings.courses.flatMap((course) =>
    course.requiredFor.flatMap((role): readonly Training[] => {
      const holders = holdersOf(facts, role);
      const known = { role, course: course.id.value, ...placeOf(runbook, course.id.span) };
      if (holders.length === 0) return [{ ...NOTHING, ...known }];
      return holders.map((person) => ({
        ...standing(member, facts, course, person, today),
        ...known,
        person,
      }));
    }),
  );
}

type Standing = Pick<Training, 'state' | 'last' | 'by' | 'due'>;

function standing(
  { facts: { trainings } }: Member,
  facts: SetFacts,
  course: Course,
  person: string,
  today: CalendarDate,
): Standing {
  const taken = takenBy(facts, course, person, today);
  if (taken !== undefined) {
    const due = course.cadence && dueAfter(taken.date, course.cadence.value);
    return { ...trained(taken.date, due, today), by: taken.by };
  }
  const joined = trainings.joined.get(person);
  if (joined === undefined) return NOTHING;
  const due = addMinutes(joined, trainings.onboarding?.value ?? 0);
  const state = isPast(due, today) ? 'overdue' : 'due';
  return { ...NOTHING, state, due: formatDate(due) };
}

/** What Markdown records: people and days, without a course. */
function recorded(facts: SetFacts, context: RuleContext): readonly Training[] {
  const pages = facts.members.filter(({ runbook }) => runbook.syntax === 'markdown');
  const people = newestOfEach(
    pages.flatMap((page) => page.facts.trainings.records),
    context.today,
  );
  const found = pages.flatMap((page) => {
    const { trainings } = page.facts;
    const { runbook } = page;
    const stated = longestOf(trainings.cadences)?.value;
    const cadence = stated ?? cadenceFor('training', context.config).minutes;
    const own = trainings.records
      .filter((record) => people.get(personKey(record.person.value)) === record)
      .flatMap(({ person, date }): readonly Training[] => {
        const due = dueAfter(date.value, cadence);
        const stands = trained(date.value, due, context.today);
        const known = { ...stands, by: 'session', ...placeOf(runbook, date.span) } as const;
        const name = unmarked(person.value);
        const roles = rolesOf(facts, person.value);
        if (roles.length === 0) return [{ ...NOTHING, ...known, person: name }];
        return roles.map((role) => ({ ...NOTHING, ...known, role, person: name }));
      });
    const { heldOn } = trainings;
    if (heldOn === undefined) return own;
    const due = stated === undefined ? undefined : dueAfter(heldOn.value, stated);
    const stands = trained(heldOn.value, due, context.today);
    return [...own, { ...NOTHING, ...stands, ...placeOf(runbook, heldOn.span) }];
  });
  return people.size === 0 ? found : [...found, ...withoutRecord(facts, people)];
}

/** Those who hold a role and stand in no record. */
function withoutRecord(
  { members }: SetFacts,
  people: ReadonlyMap<string, unknown>,
): readonly Training[] {
  const found = new Map<string, Training>();
  for (const { runbook, facts } of members) {
    for (const { role, holders } of runbook.syntax === 'yaml' ? [] : facts.people.roles) {
      if (people.has(personKey(role.value))) continue;
      for (const { value, span } of holders) {
        const key = JSON.stringify([personKey(role.value), personKey(nameIn(value))]);
        if (people.has(personKey(nameIn(value))) || found.has(key)) continue;
        const names = { role: unmarked(role.value), person: unmarked(nameIn(value)) };
        found.set(key, { ...NOTHING, ...names, ...placeOf(runbook, span) });
      }
    }
  }
  return [...found.values()];
}

/** Behind a comma stand days and places, not names: `senior-dba, 2026-10-08`. */
function nameIn(holder: string): string {
  const [name = ''] = holder.split(',', 1);
  return name.trim();
}

/** Each role once, as it is written first. */
function rolesOf({ members }: SetFacts, person: string): readonly string[] {
  const key = personKey(person);
  const held = members
    .flatMap(({ facts }) => facts.people.roles)
    .filter(({ holders }) => holders.some(({ value }) => personKey(nameIn(value)) === key))
    .map(({ role }) => [personKey(role.value), unmarked(role.value)] as const);
  return [...new Map([...held].reverse()).values()].reverse();
}

function trained(
  last: CalendarDate,
  due: CalendarDate | undefined,
  today: CalendarDate,
): Pick<Training, 'state' | 'last' | 'due'> {
  const state = due !== undefined && isPast(due, today) ? 'overdue' : 'trained';
  return { state, last: formatDate(last), due: due && formatDate(due) };
}

function isPast(due: CalendarDate, today: CalendarDate): boolean {
  return compareDates(due, today) < 0;
}

function placeOf({ source }: Runbook, { start }: Span): Pick<Training, 'uri' | 'line'> {
  return { uri: source.uri, line: source.positionAt(start).line + 1 };
}

const NOTHING = {
  state: 'unrecorded',
  role: undefined,
  person: undefined,
  course: undefined,
  last: undefined,
  by: undefined,
  due: undefined,
} as const;

/** Training: what it is due for, how often, and who took part when. */

import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { itemsAt, scalar, textAt, textsAt, at as valueAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { readCadence } from '../exercises/recurrences.ts';
import { column, isStated, legible, plain, type Statements, type TableRow } from '../statements.ts';
import { type CalendarDate, onlyDay } from '../time/date.ts';
import type { Minutes } from '../time/duration.ts';
import { isAmbiguous } from '../time/duration.ts';
import { cadenceAt, dayAt, durationAt } from '../time/duration-field.ts';
import { findSchedules } from '../time/schedule.ts';

export interface Course {
  readonly id: Located<string>;
  readonly cadence: Located<Minutes> | undefined;
  /** Roles. */
  readonly requiredFor: readonly string[];
  readonly exerciseCounts: boolean;
}

export interface TrainingRecord {
  readonly person: Located<string>;
  /** `undefined` where nobody says which course it was. */
  readonly course: string | undefined;
  readonly date: Located<CalendarDate>;
}

export interface Trainings {
  readonly courses: readonly Course[];
  readonly records: readonly TrainingRecord[];
  /** When people came, by their ids. */
  readonly joined: ReadonlyMap<string, CalendarDate>;
  /** How long somebody new may hold a role without training. */
  readonly onboarding: Located<Minutes> | undefined;
  /** When everybody was last trained, as a sentence says. */
  readonly heldOn: Located<CalendarDate> | undefined;
  /** For everybody, in prose. */
  readonly cadences: readonly Located<Minutes>[];
}

const NO_TRAININGS: Trainings = {
  courses: [],
  records: [],
  joined: new Map(),
  onboarding: undefined,
  heldOn: undefined,
  cadences: [],
};

export function trainingsInData(spec: Value | undefined): Trainings {
  const courses = itemsAt(spec, 'courses').flatMap((item): Course[] => {
    const id = textAt(item, 'id');
    if (id === undefined) return [];
    const requiredFor = textsAt(item, 'required_for').map(({ value }) => value);
    const exerciseCounts = scalar(valueAt(item, 'exercise_counts'))?.value === true;
    return [{ id, cadence: cadenceAt(item, 'cadence'), requiredFor, exerciseCounts }];
  });
  const records = itemsAt(spec, 'records').flatMap((item): TrainingRecord[] => {
    const [person, date] = [textAt(item, 'person'), dayAt(item, 'date')];
    if (person === undefined || date === undefined) return [];
    return [{ person, course: textAt(item, 'course')?.value, date }];
  });
  const joined = new Map<string, CalendarDate>();
  for (const item of itemsAt(spec, 'people')) {
    const [id, date] = [textAt(item, 'id'), dayAt(item, 'joined')];
    if (id !== undefined && date !== undefined) joined.set(id.value, date.value);
  }
  const limit = durationAt(spec, 'onboarding_limit');
  const onboarding = limit && { value: limit.value.minutes, span: limit.span };
  return {
    courses: courses.slice(0, MOST_COURSES),
    records: records.slice(0, MOST_RECORDS),
    joined,
    onboarding,
    heldOn: undefined,
    cadences: [],
  };
}

const trainingColumn = column(/\btrain/);

/** Records stand in tables of a page about training, or in columns that say that they are about it. */
export function trainingsInText(runbook: Runbook, { said, rows }: Statements): Trainings {
  const isPlan = TRAINING.test(runbook.title?.value ?? '');
  const records = rows.flatMap((row) => {
    const isTraining = isPlan || trainingColumn(row) !== undefined;
    return row.isReal && isTraining ? recordsOf(row) : [];
  });
  const heldOn = records.length > 0 ? undefined : lastHeld(withCue(runbook, said, LAST));
  if (records.length === 0 && heldOn === undefined) return NO_TRAININGS;
  const cadences = [
    ...withCue(runbook, said, TRAININGS).flatMap((statement) => {
      if (!TRAINING.test(statement.value.value) || !isStated(statement)) return [];
      return findSchedules(statement.value.value).flatMap(({ value, span }) => {
        if (isAmbiguous(value) || typeof value.longestGap !== 'number' || value.longestGap < MONTH)
          return [];
        const start = statement.value.span.start;
        return {
          value: value.longestGap,
          span: { start: span.start + start, end: span.end + start },
        };
      });
    }),
    ...rows.flatMap(({ cells }) => {
      const often = isPlan
        ? cells.find(({ header }) => /\b(?:how often|frequency|cadence|interval)\b/.test(header))
        : undefined;
      const value = often && readCadence(often.text.value);
      return often === undefined || value === undefined ? [] : { value, span: often.text.span };
    }),
  ];
  return { ...NO_TRAININGS, records: records.slice(0, MOST_RECORDS), heldOn, cadences };
}

/** People are looked for in all records, for each course. */
const MOST_RECORDS = 2_000;
const MOST_COURSES = 50;

const MONTH: Minutes = 28 * 1440;

const TRAINING =
  /\b(?:train(?:ed|ing|s)?|practi[sc]es?|practi[sc]ed|refresher|schulung\w{0,3}|formation|formaci[oó]n)\b/i;

const TRAININGS = cuesOf('trai prac refr schu form');

const LAST = cuesOf('last late most letz dern últi');

/** "The last training took place on …": of a recovery, or of nothing else. */
function lastHeld(said: Statements['said']): Located<CalendarDate> | undefined {
  for (const statement of said) {
    const { label, value } = statement;
    const name = label === undefined ? '' : plain(label.value);
    const isTold = label === undefined ? LAST_HELD.test(value.value) : LAST_LABEL.test(name);
    if (!isTold || !isStated(statement)) continue;
    const date = onlyDay(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

const LAST_HELD =
  /(?:^|[;,] )(?:the |our )?(?:last|latest|most recent) (?:(?:dr|recovery|disaster recovery|annual|yearly) ){0,2}(?:training|refresher)(?: session| course)? (?:was|took place|were|happened)\b|^die letzte (?:\p{L}{0,12}schulung) (?:fand|war)\b|^la dernière formation (?:a|date)\b|^la última formación (?:fue|se|tuvo)\b/iu;
const LAST_LABEL =
  /^(?:last|latest|most recent) (?:(?:dr|recovery|team|staff) ){0,2}(?:training|refresher)(?: session| course| date| on| held)?$|^letzte schulung(?: am)?$|^dernière formation$|^última formación$/;

const PERSON =
  /^(?:name|person|employee|who|participants?|attendees?|attended|trainee|staff|trained person|led by|mitarbeiter\w{0,3})$/;
const DATE =
  /^(?:date|last trained|trained on|completed(?: on)?|last training|last|last session|held on|date completed|datum)$/;
const BOTH = /\blast trained\b/;

function recordsOf({ cells }: TableRow): TrainingRecord[] {
  const both = cells.filter(({ header }) => BOTH.test(header) && /,/.test(header));
  if (both.length > 0) {
    return both.flatMap(({ text }) => {
      const date = onlyDay(text);
      const name = /^[^,(\d]{2,60}/.exec(text.value)?.[0].trim();
      if (date === undefined || name === undefined) return [];
      return {
        person: {
          value: name,
          span: { start: text.span.start, end: text.span.start + name.length },
        },
        course: undefined,
        date,
      };
    });
  }
  const dated = cells.find(({ header }) => DATE.test(header));
  const date = dated && onlyDay(dated.text);
  if (date === undefined) return [];
  return cells
    .filter(({ header }) => PERSON.test(header))
    .flatMap(({ text }) =>
      legible(text.value)
        .split(/\s?[,;]\s?/)
        .filter((name) => name.length > 1 && name.length < 60)
        .map((name) => ({ person: { value: name, span: text.span }, course: undefined, date })),
    );
}

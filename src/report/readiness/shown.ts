/** What the readiness report says in words, whatever it is written in. */
import { isCovered, type State } from '../../core/coverage.ts';
import { count } from '../terminal.ts';
import {
  percentOf,
  type ReadinessReport,
  type ReportControl,
  type ReportPractice,
  type ReportService,
  type ReportSuppression,
  type ReportTraining,
  type ReportWaiver,
} from './model.ts';

/** As a cell of the matrix says it; what is not asked of a service has none. */
export function stateWord(state: State | undefined): string {
  switch (state) {
    case 'satisfied':
      return 'met';
    case 'placeholder':
      return 'to be filled in';
    case 'linked':
      return 'only linked';
    case undefined:
      return 'not asked';
    default:
      return state;
  }
}

export interface Totals {
  readonly required: number;
  readonly met: number;
  readonly gaps: number;
  readonly overdue: number;
  readonly errors: number;
}

export function totalsOf({ services, alone }: ReadinessReport): Totals {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const documents = [...services, ...alone];
  return {
    required: sum(services.map(({ required }) => required)),
    met: sum(services.map(({ met }) => met)),
    gaps: sum(services.map(({ gaps }) => gaps.length)),
    overdue: sum(documents.map(({ overdue }) => overdue.length)),
    errors: sum(documents.map(({ errors }) => errors)),
  };
}

export function shareOf(one: Pick<ReportService, 'required' | 'met'>): string {
  return `${one.met} of ${one.required} (${percentOf(one)}\u00a0%)`;
}

/** `+2`, `−1`, `no change`, `new`; `undefined` when there is nothing to compare with. */
export function trendOf(service: ReportService, { previous }: ReadinessReport): string | undefined {
  if (previous === null) return undefined;
  const { before } = service;
  if (before === null) return 'new';
  const points = percentOf(service) - percentOf(before);
  if (points === 0 && before.gained.length === 0 && before.lost.length === 0) return 'no change';
  return `${points < 0 ? '−' : '+'}${Math.abs(points)} points`;
}

/** The matrix of one service: people in rows, courses in columns. */
export interface TrainingMatrix {
  readonly courses: readonly string[];
  readonly rows: readonly {
    readonly role: string;
    readonly person: string;
    /** In the order of the courses. */
    readonly cells: readonly (ReportTraining | undefined)[];
  }[];
}

export function trainingMatrix(trainings: readonly ReportTraining[]): TrainingMatrix {
  const courses = [...new Set(trainings.map(courseOf))];
  const rows = new Map<string, Map<string, ReportTraining>>();
  for (const training of trainings) {
    const key = JSON.stringify([training.role, training.person]);
    const row = rows.get(key) ?? new Map<string, ReportTraining>();
    row.set(courseOf(training), training);
    rows.set(key, row);
  }
  const roles = [...new Set(trainings.map(({ role }) => role))];
  const inOrder = [...rows.values()].sort(
    (a, b) => roles.indexOf(roleIn(a)) - roles.indexOf(roleIn(b)),
  );
  return {
    courses,
    rows: inOrder.map((row) => {
      const [first] = row.values();
      const role = roleIn(row);
      const nobody = role === null ? 'everybody' : 'nobody';
      return {
        role: role ?? 'no role',
        person: first?.person ?? nobody,
        cells: courses.map((course) => row.get(course)),
      };
    }),
  };
}

function roleIn(row: ReadonlyMap<string, ReportTraining>): string | null {
  const [first] = row.values();
  return first?.role ?? null;
}

function courseOf({ course }: ReportTraining): string {
  return course ?? 'Recovery training';
}

/** `2026-03-09, due 2027-03-09`. */
export function trainingSaid({ state, last, by, due }: ReportTraining): string {
  const taken = last === null ? 'never' : by === 'exercise' ? `${last} in an exercise` : last;
  switch (state) {
    case 'unrecorded':
      return 'no record';
    case 'overdue':
      return `${taken}, overdue since ${due}`;
    case 'due':
      return `not yet, due ${due}`;
    case 'trained':
      return due === null ? taken : `${taken}, due ${due}`;
  }
}

export function waiverSaid({ state, until }: ReportWaiver): string {
  switch (state) {
    case 'ended':
      return `ended ${until}`;
    case 'invalid':
      return 'does not count: no reason, or an end that cannot be read';
    case 'ends-soon':
      return `ends soon, ${until}`;
    case 'holds':
      return until === null ? 'without end' : `until ${until}`;
  }
}

/** `lines 3 to 9`, `line 4`. */
export function reachSaid({ from, to }: ReportSuppression): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}

export function rulesSaid({ rules }: ReportSuppression): string {
  return rules.length === 0 ? 'all findings' : rules.join(', ');
}

/** `As of 2026-11-23 at revision 1f2e…`; of a merged report the days of the oldest and the newest. */
export function asOfSaid({ date, revision, repositories }: ReadinessReport): string {
  const days = (repositories ?? []).map((source) => source.date).sort();
  const [first = date] = days;
  const from = first === date ? '' : ` ${first} to`;
  return `As of${from} ${date}${revision === null ? '' : `, revision ${revision}`}`;
}

/** What the services of each repository meet together. */
export function repositoryRows({ repositories, services, notChecked }: ReadinessReport) {
  const sums = new Map((repositories ?? []).map(({ id }) => [id, { ...NOTHING }]));
  const of = (path: string) => sums.get(path.slice(0, path.indexOf(':')));
  for (const { plan, required, met } of services) {
    const sum = of(plan);
    if (sum === undefined) continue;
    sum.services += 1;
    sum.required += required;
    sum.met += met;
  }
  for (const { path } of notChecked) {
    const sum = of(path);
    if (sum !== undefined) sum.notChecked += 1;
  }
  return (repositories ?? []).map((source) => ({ source, ...(sums.get(source.id) ?? NOTHING) }));
}

const NOTHING = { services: 0, required: 0, met: 0, notChecked: 0 };

/** Of so many services a reader wants each in a row, and not the evidence of every control once more. */
export function isLarge({ services }: ReadinessReport): boolean {
  return services.length > 30;
}

/** How many services meet a control, and which do not. */
export function controlSummary(control: ReportControl, services: readonly ReportService[]) {
  const asked = services
    .map((service) => ({ service, ...controlStanding(control, service) }))
    .filter((standing) => standing.asked.length > 0);
  const open = asked.filter(({ isMet }) => !isMet);
  const said = `Met by ${asked.length - open.length} of ${count(asked.length, 'service')}`;
  return { said, open };
}

/** The practices by group, in their order. */
export function groupsOf(practices: readonly ReportPractice[]) {
  const groups = new Map<string, ReportPractice[]>();
  for (const practice of practices) {
    const members = groups.get(practice.group) ?? [];
    members.push(practice);
    groups.set(practice.group, members);
  }
  return [...groups];
}

/** How a control stands in a service: by the practices that it asks for there. */
export function controlStanding(
  { practices }: ReportControl,
  service: ReportService,
): { readonly said: string; readonly isMet: boolean; readonly asked: readonly string[] } {
  const asked = practices.filter((id) => service.practices[id] !== undefined);
  const met = asked.filter((id) => {
    const state = service.practices[id]?.state;
    return state !== undefined && isCovered(state);
  });
  const isMet = met.length === asked.length;
  if (asked.length === 0) return { said: 'not asked', isMet, asked };
  return { said: `${met.length} of ${count(asked.length, 'practice')} met`, isMet, asked };
}

/** How sure the number of a control is. */
export function verifiedSaid({ verified }: ReportControl): string {
  switch (verified) {
    case 'source':
      return 'number read in the issuer’s text';
    case 'transcription':
      return 'number read in a third party’s copy';
    case 'memory':
      return 'number not verified';
  }
}

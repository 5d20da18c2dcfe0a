/** The coverage for people: a line for each practice, with the place that says it. */
import type { Coverage, PracticeState, State } from '../core/coverage.ts';
import { GROUPS, type Practice } from '../core/practice.ts';
import {
  type CoverageOutcome,
  type CoveredDocument,
  type CoveredSet,
  evidencePlaces,
} from './coverage-outcome.ts';
import { unreadReport } from './pretty.ts';
import {
  count,
  displayWidth,
  type Paint,
  printable,
  printablePath,
  type Style,
} from './terminal.ts';

const STYLES: Readonly<Record<State, Style>> = {
  satisfied: 'good',
  waived: 'faint',
  linked: 'info',
  vague: 'warning',
  placeholder: 'warning',
  missing: 'error',
};

/** @param alone every practice for every document, instead of those that its kind asks for. */
export function coveragePrettyReport(
  outcome: CoverageOutcome,
  alone: boolean,
  paint: Paint,
): string {
  const { practices, sets, documents, notChecked, skipped } = outcome;
  const parts = [
    ...(alone ? [] : sets.map((set) => setReport(set, practices, paint))),
    ...documents.map((document) => documentReport(document, practices, alone, paint)),
  ];
  for (const [title, unread] of [
    [paint('error', 'Not checked'), notChecked],
    [paint('faint', 'Skipped'), skipped],
  ] as const) {
    if (unread.length > 0) parts.push(unreadReport(title, unread, paint));
  }
  return parts.length === 0 ? 'No runbook among the files.\n' : parts.join('\n');
}

function setReport(set: CoveredSet, practices: readonly Practice[], paint: Paint): string {
  const [plan, ...others] = set.members;
  const members = others.length === 0 ? '' : ` and ${count(others.length, 'other document')}`;
  const asked = practices.filter((practice) => {
    const applies = plan?.analysis.recognition.kind;
    const demand = applies === undefined ? undefined : practice.applies[applies];
    return demand === 'required' || demand === 'set' || isSaid(set.coverage.get(practice.id));
  });
  const title = `Set: ${printable(set.name)}`;
  const where = ` (${printable(plan?.path ?? '')}${members})`;
  return `${paint('strong', title)}${paint('faint', where)}\n${table(set.coverage, asked, (id) => set.holders.get(id), paint)}`;
}

function documentReport(
  document: CoveredDocument,
  practices: readonly Practice[],
  alone: boolean,
  paint: Paint,
): string {
  const { coverage, recognition } = document.analysis;
  const { kind, isRunbook, confidence } = recognition;
  const asked = alone
    ? practices
    : practices.filter(
        ({ id, applies }) =>
          (kind !== undefined && applies[kind] === 'required') || isSaid(coverage.get(id)),
      );
  const what = isRunbook ? (kind ?? 'a runbook of unknown kind') : 'not a runbook';
  const note = ` (${what}, confidence ${confidence.toFixed(2)})`;
  const title = paint('strong', printablePath(document.path)) + paint('faint', note);
  return `${title}\n${table(coverage, asked, () => document, paint)}`;
}

function table(
  coverage: Coverage,
  practices: readonly Practice[],
  holderOf: (id: string) => CoveredDocument | undefined,
  paint: Paint,
): string {
  const width = Math.max(0, ...practices.map(({ title }) => displayWidth(printable(title))));
  const lines: string[] = [];
  for (const group of GROUPS) {
    const members = practices.filter((practice) => practice.group === group);
    if (members.length > 0) lines.push(`  ${paint('faint', group)}`);
    for (const { id, title } of members) {
      const state = coverage.get(id) ?? { state: 'missing', evidence: [] };
      const name = printable(title);
      const place = placeOf(state, holderOf(id));
      const padding = ' '.repeat(place === '' ? 0 : width - displayWidth(name) + 2);
      const label = paint(STYLES[state.state], state.state.padEnd('placeholder'.length));
      lines.push(`    ${label}  ${name}${padding}${paint('faint', place)}`);
    }
  }
  const satisfied = practices.filter(({ id }) => coverage.get(id)?.state === 'satisfied').length;
  lines.push(`  ${satisfied} of ${count(practices.length, 'practice')} satisfied`);
  return `${lines.join('\n')}\n`;
}

function placeOf(state: PracticeState, holder: CoveredDocument | undefined): string {
  const place = holder === undefined ? undefined : evidencePlaces(state, holder)[0];
  return place === undefined ? '' : `${printable(holder?.path ?? '')}:${place.line}`;
}

function isSaid(state: PracticeState | undefined): boolean {
  return state !== undefined && state.state !== 'missing';
}

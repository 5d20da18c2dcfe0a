/** Writes the report of a drill as YAML, in the form that the schema asks for. */
import type { Minutes } from '../facts/time/duration.ts';
import { isId } from '../features/ids.ts';
import type { Instant } from './drill.ts';
import {
  isOnPaper,
  ON_PAPER,
  type Report,
  type ReportObjective,
  type ReportStep,
} from './report.ts';
import { oneLine } from './report-words.ts';

/** What nobody has said yet is `TBD`, and is reported as such until it is filled in. */
export function reportYaml(report: Report): string {
  const { answers, subject, type } = report;
  const systems = subject.systems.map(({ system }) => system);
  const onPaper = isOnPaper(type);
  const lines = [
    'apiVersion: dr-runbook/v1',
    'kind: exercise-report',
    'metadata:',
    `  id: ${report.id}`,
    `  title: ${quoted(report.title)}`,
    ...(subject.plan === undefined ? [] : [`  plan: ${id(subject.plan)}`]),
    `  owner: ${id(subject.owner)}`,
    ...(report.isDraft ? [] : ['  approved_by: TBD', '  approved_on: TBD']),
    `  version: "${report.isDraft ? '0.1' : '1.0'}"`,
    `  status: ${report.isDraft ? 'draft' : 'active'}`,
    `  last_reviewed: ${report.day}`,
    `  systems: ${ids(systems)}`,
    '',
    'spec:',
    `  type: ${type}`,
    `  scenario: ${answers.scenario ?? 'TBD'}`,
    `  date: ${report.day}`,
    `  environment: ${onPaper ? 'paper' : (answers.environment ?? 'TBD')}`,
    `  systems: ${ids(systems)}`,
    ...(onPaper ? [] : ['  backup_used: "TBD: which copy"']),
    `  participants: ${ids(report.participants)}`,
    '  timeline:',
    ...report.timeline.flatMap(({ at, event }) => [
      `    - at: ${instant(at)}`,
      `      event: ${quoted(event)}`,
    ]),
    ...list('steps', report.steps.flatMap(stepLines)),
    ...list('objectives', report.objectives.flatMap(objectiveLines)),
    `  result: ${report.isDraft ? 'TBD' : (answers.result ?? 'TBD')}`,
    ...list('findings', report.findings.flatMap(findingLines)),
    ...closing(report, onPaper),
  ];
  if (report.omitted > 0) lines.push(`# ${report.omitted} more steps are not listed.`);
  return `${lines.join('\n')}\n`;
}

/** ISO 8601 in UTC, to the second. */
export function instant(at: Instant): string {
  return `${new Date(Math.round(at / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

function stepLines({ step, started, finished, took, deviation, note }: ReportStep): string[] {
  return [
    `    - step: ${quoted(step)}`,
    ...(started === undefined ? [] : [`      started: ${instant(started)}`]),
    ...(finished === undefined ? [] : [`      finished: ${instant(finished)}`]),
    ...(took === undefined ? [] : [`      took: ${duration(took / 60_000)}`]),
    ...(deviation === '' ? [] : [`      deviation: ${quoted(deviation)}`]),
    ...(note === '' ? [] : [`      note: ${quoted(note)}`]),
  ];
}

function objectiveLines(one: ReportObjective): string[] {
  const { system, rto, rpo, rtoAchieved, rpoAchieved } = one;
  return [
    `    - system: ${id(system)}`,
    ...field('rto_target', rto),
    ...field('rto_achieved', rtoAchieved),
    ...field('rpo_target', rpo),
    ...field('rpo_achieved', rpoAchieved),
  ];
}

function field(name: string, value: Minutes | 'open' | undefined): string[] {
  if (value === undefined) return [];
  return [`      ${name}: ${value === 'open' ? 'TBD' : duration(value)}`];
}

function findingLines(text: string, index: number): string[] {
  return [
    `    - id: f-${index + 1}`,
    `      text: ${quoted(text)}`,
    '      action: "TBD: what is done about it"',
    '      owner: TBD',
    '      due: TBD',
    '      status: open',
  ];
}

function closing({ isDraft }: Report, onPaper: boolean): string[] {
  if (onPaper) {
    return [`  data_protection: ${quoted(ON_PAPER)}`];
  }
  if (isDraft) return [];
  return [
    '  cleanup: "TBD: how the environment was put back"',
    '  data_protection: "TBD: how real data was protected"',
  ];
}

function list(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [`  ${name}: []`] : [`  ${name}:`, ...lines];
}

/** ISO 8601, to the second. */
function duration(minutes: Minutes): string {
  const seconds = Math.round(minutes * 60);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [h > 0 ? `${h}H` : '', m > 0 ? `${m}M` : '', s > 0 ? `${s}S` : ''].join('');
  return parts === '' ? 'PT0S' : `PT${parts}`;
}

function ids(names: readonly string[]): string {
  return `[${(names.length === 0 ? [undefined] : names).map(id).join(', ')}]`;
}

function id(name: string | undefined): string {
  if (name === undefined) return 'TBD';
  return isId(name) ? name : quoted(name);
}

/** Every string of JSON is one of YAML. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text));
}

/** Writes the report of a drill as Markdown, for people to read and to go on writing. */
import type { Minutes } from '../facts/time/duration.ts';
import { spoken } from '../facts/time/minutes.ts';
import { isId } from '../features/ids.ts';
import type { Instant } from './drill.ts';
import {
  isOnPaper,
  ON_PAPER,
  type Report,
  type ReportObjective,
  type ReportStep,
  TYPE_NAMES,
} from './report.ts';
import { inMarkdown, oneLine } from './report-words.ts';
import { instant } from './report-yaml.ts';

/** What nobody has said yet is `TBD`, and is reported as such until it is filled in. */
export function reportMarkdown(report: Report): string {
  const { subject, answers, type } = report;
  const onPaper = isOnPaper(type);
  const systems = subject.systems.map(({ system }) => system);
  const names = systems.length === 0 ? 'TBD' : systems.map(inMarkdown).join(', ');
  return `${[
    ...header(report, systems),
    '',
    `# ${inMarkdown(report.title)}`,
    '',
    `**Result:** ${report.isDraft ? 'TBD' : (answers.result ?? 'TBD').replace(/-/g, ' ')}`,
    '',
    '## Scope and scenario',
    '',
    `- **Date:** ${report.day}`,
    `- **Type:** ${TYPE_NAMES[type].toLowerCase()}`,
    `- **Scenario:** ${answers.scenario?.replace(/-/g, ' ') ?? 'TBD'}`,
    `- **Environment:** ${onPaper ? 'on paper' : (answers.environment?.replace(/-/g, ' ') ?? 'TBD')}`,
    `- **Systems:** ${names}. Out of scope: TBD: what was left out`,
    ...(onPaper ? [] : ['- **Backup used:** TBD: which copy']),
    '',
    '## People',
    '',
    ...table(
      ['Role', 'Played by', 'Deputy present'],
      report.participants.map((role) => [inMarkdown(role), 'TBD', 'TBD']),
    ),
    '',
    '## Timeline',
    '',
    ...table(
      ['UTC', 'Event'],
      report.timeline.map(({ at, event }) => [moment(at), event]),
    ),
    '',
    '## Objectives and measured values',
    '',
    ...objectives(report.objectives, onPaper),
    '',
    '## Steps and their times',
    '',
    ...table(
      ['Step', 'Began (UTC)', 'Finished (UTC)', 'Took', 'Deviation', 'Note'],
      report.steps.map(cells),
    ),
    ...(report.omitted > 0 ? ['', `${report.omitted} more steps are not listed.`] : []),
    '',
    '## Findings and actions',
    '',
    ...findings(report.findings),
    '',
    '## Data handling and clean-up',
    '',
    onPaper ? ON_PAPER : 'TBD: how real data was protected, and how the environment was put back',
  ].join('\n')}\n`;
}

function header(
  { id, title, subject, isDraft, day }: Report,
  systems: readonly string[],
): string[] {
  const name = (text: string | undefined) =>
    text === undefined ? 'TBD' : isId(text) ? text : JSON.stringify(oneLine(text));
  return [
    '---',
    'kind: exercise-report',
    `id: ${id}`,
    `title: ${JSON.stringify(oneLine(title))}`,
    ...(subject.plan === undefined ? [] : [`plan: ${name(subject.plan)}`]),
    `owner: ${name(subject.owner)}`,
    ...(isDraft ? [] : ['approved_by: TBD', 'approved_on: TBD']),
    `version: "${isDraft ? '0.1' : '1.0'}"`,
    `status: ${isDraft ? 'draft' : 'active'}`,
    `last_reviewed: ${day}`,
    `systems: [${(systems.length === 0 ? [undefined] : systems).map(name).join(', ')}]`,
    '---',
  ];
}

function objectives(all: readonly ReportObjective[], onPaper: boolean): string[] {
  if (onPaper) {
    return table(
      ['System', 'RTO', 'RPO'],
      all.map(({ system, rto, rpo }) => [inMarkdown(system), length(rto), length(rpo)]),
    );
  }
  return table(
    ['System', 'RTO', 'Measured', 'RPO', 'Measured'],
    all.map(({ system, rto, rtoAchieved, rpo, rpoAchieved }) => [
      inMarkdown(system),
      length(rto),
      length(rtoAchieved),
      length(rpo),
      length(rpoAchieved),
    ]),
  );
}

function cells({ step, started, finished, took, deviation, note }: ReportStep): string[] {
  return [
    inMarkdown(step),
    started === undefined ? '' : moment(started),
    finished === undefined ? 'not done' : moment(finished),
    took === undefined ? '' : exact(took / 60_000),
    inMarkdown(deviation),
    inMarkdown(note),
  ];
}

function findings(all: readonly string[]): string[] {
  if (all.length === 0) return ['None so far.'];
  return table(
    ['Id', 'Finding', 'Action', 'Owner', 'Due', 'Status'],
    all.map((text, index) => [`F-${index + 1}`, inMarkdown(text), 'TBD', 'TBD', 'TBD', 'open']),
  );
}

function length(minutes: Minutes | 'open' | undefined): string {
  if (minutes === undefined) return 'none stated';
  return minutes === 'open' ? 'TBD' : exact(minutes);
}

/** As people say it, and to the second where seconds matter. */
function exact(minutes: Minutes): string {
  const seconds = Math.round(minutes * 60);
  if (seconds < 60) return `${seconds} s`;
  if (seconds >= 3600 || seconds % 60 === 0) return spoken(Math.round(seconds / 60));
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function moment(at: Instant): string {
  return instant(at).slice(0, 19).replace('T', ' ');
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)];
}

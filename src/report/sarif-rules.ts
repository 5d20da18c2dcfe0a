/** The practices and rules behind the results of a SARIF run, with the help that a reviewer reads. */
import type { ReportingDescriptor } from 'sarif';
import { explain, type Page } from '../core/explain.ts';
import type { Severity } from '../core/finding.ts';
import type { RunDetails } from './details.ts';
import { printable } from './terminal.ts';

export interface RuleTable {
  readonly descriptors: readonly ReportingDescriptor[];
  /** By id. */
  readonly indexes: ReadonlyMap<string, number>;
}

export const LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, string>;

/** Code scanning refuses a rule with more tags. */
const MOST_TAGS = 20;

/** Code scanning cuts descriptions here. */
const MOST_CHARACTERS = 1024;

/** @param ids of those that found something; each is listed once, by id. */
export function ruleTable(ids: readonly string[], catalogue: RunDetails['catalogue']): RuleTable {
  const entries = new Map(
    [...catalogue.practices, ...catalogue.rules].map((entry) => [entry.id, entry]),
  );
  const sorted = [...new Set(ids)].sort();
  const descriptors = sorted.map((id) => {
    const entry = entries.get(id);
    return entry === undefined ? { id } : descriptor(explain(entry));
  });
  return { descriptors, indexes: new Map(sorted.map((id, at) => [id, at])) };
}

/**
 * A message in one line. What would be a link or the place of an argument in SARIF is taken apart, so that the
 * text of a document stays text.
 */
export function sarifMessage(text: string): string {
  return printable(text)
    .replaceAll('](', '] (')
    .replace(/\{(\d{1,9})\}/g, '{{$1}}');
}

function descriptor(page: Page): ReportingDescriptor {
  const { id, title, requirement, group, controls } = page;
  const severity = page.severities[0]?.severity ?? 'warning';
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sarifMessage(cut(`${title}.`)) },
    fullDescription: { text: sarifMessage(cut(oneLine(requirement))) },
    help: { text: helpText(page), markdown: helpMarkdown(page) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [group.toLowerCase(), ...controls].slice(0, MOST_TAGS),
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  };
}

function helpText({ id, requirement, why, goodEvidence, docs }: Page): string {
  return [
    oneLine(requirement),
    `Why: ${oneLine(why)}`,
    ...(goodEvidence.length === 0 ? [] : [`What counts: ${goodEvidence.join('; ')}.`]),
    `More: dr-runbook explain ${id}, and ${docs} in DR Runbook.`,
  ]
    .map(sarifMessage)
    .join('\n');
}

function helpMarkdown({ id, requirement, why, goodEvidence, waive }: Page): string {
  return [
    requirement.trim(),
    '## Why',
    why.trim(),
    ...(goodEvidence.length === 0
      ? []
      : ['## What counts', goodEvidence.map((one) => `- ${one}`).join('\n')]),
    '## Waive or silence it',
    ...waive.flatMap(({ title, syntax, text }) => [
      `${title}:`,
      `\`\`\`${syntax}\n${text}\n\`\`\``,
    ]),
    `\`dr-runbook explain ${id}\` says more.`,
  ]
    .join('\n\n')
    .split('\n')
    .map(printable)
    .join('\n');
}

function oneLine(markdown: string): string {
  return markdown.trim().split(/\s+/).join(' ');
}

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${[...text].slice(0, MOST_CHARACTERS / 2).join('')}…`;
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

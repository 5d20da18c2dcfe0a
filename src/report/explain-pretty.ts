/** A practice's or rule's page for the terminal, and the list of all of them. */
import type { Page, PageExample } from '../core/explain.ts';
import { type Paint, plain } from './terminal.ts';

const COLUMNS = 88;

export function explainReport(page: Page, paint: Paint = plain): string {
  const heading = (text: string) => paint('strong', text);
  const parts = [
    `${heading(page.id)} (${page.subject}, ${page.group})\n${wrap(page.title, '')}`,
    `${heading('What it asks')}\n${wrap(page.requirement, '  ')}`,
    `${heading('Why')}\n${wrap(page.why, '  ')}`,
  ];
  if (page.goodEvidence.length > 0) {
    const items = page.goodEvidence.map((item) => wrap(item, '    ', '  - '));
    parts.push(`${heading('What counts')}\n${items.join('\n')}`);
  }
  const severities = page.severities.map(
    ({ when, severity }) => `  ${paint(severity, severity)} when ${when}`,
  );
  parts.push(`${heading('Severity')}\n${severities.join('\n')}`);
  const applies = page.applies.map(({ kind, as }) => `  ${kind}: ${APPLICABILITY[as]}`);
  if (page.subject === 'practice') parts.push(`${heading('Where')}\n${applies.join('\n')}`);
  if (page.controls.length > 0) {
    parts.push(`${heading('Asked for by')}\n${wrap(page.controls.join(', '), '  ')}`);
  }
  if (page.bad) parts.push(example(heading('Not like this'), page.bad));
  if (page.good) parts.push(example(heading('Like this'), page.good));
  const recipes = page.waive.map(({ title, text }) => `  ${title}:\n\n${indent(text, '      ')}\n`);
  parts.push(`${heading('To waive or silence it')}\n${recipes.join('\n').trimEnd()}`);
  parts.push(`More: ${page.docs}`);
  return `${parts.join('\n\n')}\n`;
}

/** One line for each page, by subject and group. */
export function explainListReport(pages: readonly Page[], paint: Paint = plain): string {
  const width = Math.max(0, ...pages.map(({ id }) => id.length));
  const groups = new Map<string, string[]>();
  for (const { subject, group, id, title } of pages) {
    const name = `${subject === 'practice' ? 'Practices' : 'Rules'}: ${group}`;
    const lines = groups.get(name) ?? [];
    lines.push(`  ${id.padEnd(width)}  ${title}`);
    groups.set(name, lines);
  }
  const parts = [...groups].map(([name, lines]) => `${paint('strong', name)}\n${lines.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

const APPLICABILITY = {
  required: 'in every such document',
  set: 'once in the set, reported on the plan',
  optional: 'shown in the checklist, not reported',
} as const;

function example(title: string, { name, text }: PageExample): string {
  return `${title}: ${name}\n\n${indent(text.trimEnd(), '    ')}`;
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
}

/** Breaks prose at spaces; paragraphs, list items and fences keep their own lines. */
function wrap(text: string, margin: string, first = margin): string {
  const lines: string[] = [];
  for (const paragraph of text.trim().split('\n')) {
    let line = lines.length === 0 ? first : margin;
    let empty = true;
    for (const word of paragraph.split(' ')) {
      if (!empty && line.length + word.length + 1 > COLUMNS) {
        lines.push(line);
        line = margin;
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      empty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines.join('\n');
}

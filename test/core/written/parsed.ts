/** What documents are read as: every part of a runbook as lines of text. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '../../../src/core/parse.ts';
import type { Runbook, Step } from '../../../src/core/runbook.ts';
import { type Located, sourceText } from '../../../src/core/text.ts';
import { textsIn } from '../../report/papers/folder.ts';
import { drawBlocks, drawSections, drawSteps } from '../markdown/draw.ts';

/** Documents that hold what documents can hold. */
export function parsedPaper(): string {
  return Object.entries({ ...textsIn('test/report/papers/shop'), ...fixtures(), ...formats() })
    .filter(([path]) => path !== 'settings.yaml')
    .map(([path, text]) => `==== ${path}\n\n${drawn(parse(sourceText(path, text), path))}\n`)
    .join('\n');
}

function fixtures(): Readonly<Record<string, string>> {
  const folder = new URL('../markdown/fixtures/', import.meta.url);
  return Object.fromEntries(
    readdirSync(fileURLToPath(folder)).map((name) => [
      name.replace(/\.mdwn$/, '.md'),
      readFileSync(new URL(name, folder), 'utf8'),
    ]),
  );
}

/** What the description of the format shows. */
function formats(): Readonly<Record<string, string>> {
  const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  return Object.fromEntries(examples.map((text, at) => [`format-${at + 1}.runbook.yaml`, text]));
}

function drawn(runbook: Runbook): string {
  const { metadata, blocks, tasks, references, waivers, suppressions, problems } = runbook;
  const { source } = runbook;
  const numbers = drawBlocks(runbook).map((line, at) => `${blocks[at]?.section} ${line}`);
  return parts({
    header: [
      `title ${place(runbook.title)}`,
      ...Object.entries(metadata).flatMap(([key, value]) => {
        const said = Array.isArray(value) ? value.map(place).join(', ') : field(value);
        return said === '' ? [] : [`${key} ${said}`];
      }),
    ],
    sections: drawSections(runbook).map((line, at) => {
      const { span, body } = runbook.sections[at] ?? { span: NOWHERE, body: NOWHERE };
      return `${line} ${span.start}-${span.end}, body ${body.start}-${body.end}`;
    }),
    blocks: numbers,
    steps: [
      ...drawSteps(runbook.steps),
      ...all(runbook.steps).map(({ span, section, needs }) =>
        [section, `${span.start}-${span.end}`, ...needs.map(({ value }) => `after ${value}`)].join(
          ' ',
        ),
      ),
    ],
    tasks: tasks.flatMap(({ says, text, mark, done, section, depth }) => [
      `${section} ^${depth} ${mark.start} ${done ? 'done' : 'open'}: ${place(text)}`,
      ...drawSteps([
        { ...says, id: undefined, span: text.span, section, needs: [], steps: [] },
      ]).map((line) => `  ${line}`),
    ]),
    references: references.map(
      ({ as, target, text, section }) => `${section} ${as} ${place(target)} for ${place(text)}`,
    ),
    waivers: waivers.map(({ rule, reason, approvedBy, until, span }) =>
      [place(rule), reason, approvedBy, until]
        .map((one) => (typeof one === 'string' ? one : field(one)))
        .concat(`${span.start}-${span.end}`)
        .join('; '),
    ),
    suppressions: suppressions.map(({ rules, reason, span, covers }) =>
      [
        rules.map(place).join(', '),
        place(reason),
        span.start,
        span.end,
        covers.start,
        covers.end,
      ].join('; '),
    ),
    problems: problems.map(
      ({ rule, span, message }) =>
        `${rule} ${JSON.stringify(source.text.slice(span.start, span.end))} ${message}`,
    ),
  });
}

const NOWHERE = { start: 0, end: 0 };

function all(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...all(step.steps)]);
}

function field(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return 'span' in value && 'value' in value ? place(value as Located<unknown>) : '';
}

function place(located: Located<unknown> | undefined): string {
  if (located === undefined) return '-';
  const { value, span } = located;
  return `${JSON.stringify(value)}@${span.start}-${span.end}`;
}

function parts(lists: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(lists)
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('');
}

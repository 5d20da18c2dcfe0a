/** What the preview of a runbook adds to its text: states at headings, due dates, budgets, progress. As HTML. */
import { isCovered, type State } from '../coverage.ts';
import { formatDate } from '../facts/time/calendar.ts';
import type { Diagnostic } from '../finding.ts';
import { type Html, html, written } from '../html.ts';
import type { Practice } from '../practice.ts';
import type { askedVerdicts } from '../readiness.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import type { Words } from '../words.ts';
import { dueDates, dueWord } from './due-dates.ts';
import { budgetInWords, budgetsBySection, type LensReading, readinessInWords } from './lenses.ts';

/** HTML by the line of the heading that it follows, counted from 0; -1 is before all text. */
export type PreviewNotes = ReadonlyMap<number, string>;

export interface NotesReading extends LensReading {
  readonly askedVerdicts: typeof askedVerdicts;
  stateWord(state: State): string;
}

interface Said {
  readonly practice: Practice;
  readonly state: State;
}

/** Every word of it is ours or escaped, and none of it acts. `diagnostics` are those of the document. */
export function previewNotes(
  context: RuleContext,
  diagnostics: readonly Diagnostic[],
  reading: NotesReading,
): PreviewNotes {
  const { runbook } = context;
  const verdicts = reading.askedVerdicts(context);
  const bySection = new Map<number, Said[]>();
  const elsewhere: Said[] = [];
  for (const { practice, state, holder } of verdicts) {
    const [first] = state.evidence;
    const said = { practice, state: state.state };
    const line = holder === undefined && first ? headingLine(runbook, first.span.start) : undefined;
    if (line === undefined || line === titleLine(runbook)) elsewhere.push(said);
    else bySection.set(line, [...(bySection.get(line) ?? []), said]);
  }
  const budgets = new Map<number, string[]>();
  for (const { section, budget } of budgetsBySection(context, reading)) {
    const line = headingLine(runbook, section.start);
    const words = budgetInWords(budget, reading.words);
    if (line === undefined || words === undefined) continue;
    budgets.set(line, [...(budgets.get(line) ?? []), words]);
  }
  const notes = new Map<number, string>();
  for (const line of new Set([...bySection.keys(), ...budgets.keys()])) {
    const states = (bySection.get(line) ?? []).map((one) => stateItem(one, reading));
    const times = (budgets.get(line) ?? []).map((words) => html`<li>${words}</li>\n`);
    notes.set(line, written(html`<ul class="dr-runbook">\n${states}${times}</ul>\n`));
  }
  const top = titleLine(runbook) ?? -1;
  const summary = written(summaryOf(context, diagnostics, elsewhere, reading));
  notes.set(top, summary + (notes.get(top) ?? ''));
  return notes;
}

function summaryOf(
  context: RuleContext,
  diagnostics: readonly Diagnostic[],
  elsewhere: readonly Said[],
  reading: NotesReading,
): Html {
  const { words } = reading;
  const { tasks } = context.runbook;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const done = tasks.filter((task) => task.done).length;
  const progress = words('{0} of {1} tasks done', done, tasks.length);
  const due = dueDates(context, reading).slice(0, MOST_DATES);
  const missing = elsewhere.filter(({ state }) => !isCovered(state));
  const covered = elsewhere.filter(({ state }) => isCovered(state));
  return html`<div class="dr-runbook dr-runbook-summary" role="group" aria-label="DR Runbook">
<p><strong>${readinessInWords(reading.readinessOf(context), errors, words)}</strong></p>
${
  tasks.length > 0 &&
  html`<p><progress max="${tasks.length}" value="${done}" aria-label="${progress}"></progress> ${progress}</p>\n`
}${due.length > 0 && html`<ul>\n${due.map((one) => dueItem(one, words))}</ul>\n`}${listOf(missing, words('{0} not covered', missing.length), reading)}${listOf(covered, words('{0} covered elsewhere', covered.length), reading)}</div>
`;
}

const MOST_DATES = 3;

/** Folded, since it may be long. */
function listOf(all: readonly Said[], title: string, reading: NotesReading): Html | false {
  if (all.length === 0) return false;
  const items = all.map((one) => stateItem(one, reading));
  return html`<details>\n<summary>${title}</summary>\n<ul>\n${items}</ul>\n</details>\n`;
}

function dueItem({ rule, due, isPast }: ReturnType<typeof dueDates>[number], words: Words): Html {
  const [day, what] = [formatDate(due), dueWord(rule, words)];
  const said = isPast
    ? words('Overdue since {0}: {1}', day, what)
    : words('Due on {0}: {1}', day, what);
  return html`<li class="${isPast ? 'dr-runbook-overdue' : 'dr-runbook-due'}">${said}</li>\n`;
}

function stateItem({ practice, state }: Said, { stateWord }: NotesReading): Html {
  return html`<li class="dr-runbook-${state}">${practice.title}: ${stateWord(state)}</li>\n`;
}

/** The line of the heading around an offset; `undefined` above the first. Only what Markdown shows as a heading. */
function headingLine({ sections, source }: Runbook, offset: number): number | undefined {
  const around = sections.findLast(
    ({ heading, span, style }) =>
      heading !== undefined &&
      (style === 'atx' || style === 'setext') &&
      span.start <= offset &&
      offset < Math.max(span.end, span.start + 1),
  );
  return around?.heading && source.positionAt(around.heading.span.start).line;
}

/** `undefined` when the title stands in the header, or nowhere. */
function titleLine({ sections, source, title }: Runbook): number | undefined {
  const heading = sections.find(
    ({ heading, style }) =>
      (style === 'atx' || style === 'setext') && heading?.span.start === title?.span.start,
  )?.heading;
  return heading && source.positionAt(heading.span.start).line;
}

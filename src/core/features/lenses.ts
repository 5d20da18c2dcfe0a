/** What a line above a title or a procedure says: readiness, the next due date, the time budget. */
import { formatDate } from '../facts/time/calendar.ts';
import { spoken } from '../facts/time/minutes.ts';
import type { Diagnostic } from '../finding.ts';
import type { Readiness, readinessOf } from '../readiness.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook, Step } from '../runbook.ts';
import type { Span } from '../text.ts';
import type { Words } from '../words.ts';
import { type DueReading, dueDates, dueWord } from './due-dates.ts';
import { type Budget, type BudgetReading, budgetsOf } from './run-budget.ts';
import type { RunReading } from './run-reading.ts';

export interface Lens {
  /** The title, or the heading of a procedure. */
  readonly span: Span;
  readonly title: string;
  /** Where it leads: to the checklist, to a place of the document, or nowhere. */
  readonly leads: 'checklist' | Span | undefined;
}

/** What is needed of the engine. */
export interface LensReading extends SectionReading, DueReading {
  readonly readinessOf: typeof readinessOf;
  readonly words: Words;
}

type SectionReading = BudgetReading & Pick<RunReading, 'ownerOf' | 'timesElsewhere'>;

/** In the order in which they stand. `diagnostics` are those of the document. */
export function lensesOf(
  context: RuleContext,
  diagnostics: readonly Diagnostic[],
  reading: LensReading,
): readonly Lens[] {
  const { runbook } = context;
  const { words } = reading;
  const span = topOf(runbook);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const lenses: Lens[] = [
    {
      span,
      title: readinessInWords(reading.readinessOf(context), errors, words),
      leads: 'checklist',
    },
  ];
  const [next] = dueDates(context, reading);
  if (next) {
    const what = dueWord(next.rule, words);
    const day = formatDate(next.due);
    const title = next.isPast
      ? words('Overdue since {0}: {1}', day, what)
      : words('Next due on {0}: {1}', day, what);
    lenses.push({ span, title, leads: next.span });
  }
  for (const { section, budget } of budgetsBySection(context, reading)) {
    const title = budgetInWords(budget, words);
    if (title !== undefined) lenses.push({ span: section, title, leads: undefined });
  }
  return lenses;
}

export function readinessInWords({ met, required }: Readiness, errors: number, words: Words) {
  const covered = words('{0} of {1} covered', met, required);
  if (errors === 0) return covered;
  return `${covered}, ${errors === 1 ? words('1 error') : words('{0} errors', errors)}`;
}

/** `undefined` where no objective says how long it may take. */
export function budgetInWords(
  { minutes, limit, untimed }: Budget,
  words: Words,
): string | undefined {
  if (limit === undefined) return undefined;
  const [sum, whole] = [spoken(minutes, words), spoken(limit, words)];
  const said =
    minutes > limit
      ? words('Steps of {0}, {1} over the RTO of {2}', sum, spoken(minutes - limit, words), whole)
      : words(
          'Steps of {0}, {1} left of the RTO of {2}',
          sum,
          spoken(limit - minutes, words),
          whole,
        );
  if (untimed === 0) return said;
  const open =
    untimed === 1
      ? words('1 step does not say its time')
      : words('{0} steps do not say their times', untimed);
  return `${said}; ${open}`;
}

/** Each budget with the heading of its procedure; where there is none, with its first step. */
export function budgetsBySection(
  context: RuleContext,
  reading: SectionReading,
): readonly { readonly section: Span; readonly budget: Budget }[] {
  const { steps, sections } = context.runbook;
  const ids = new Map(steps.map((step, index) => [step, String(index)]));
  const budgets = budgetsOf(context, reading, reading.timesElsewhere(context), ids);
  return budgets.flatMap((budget) => {
    const step: Step | undefined = steps[Number(budget.first)];
    if (step === undefined) return [];
    const section = sections[reading.ownerOf(context.runbook, step)]?.heading?.span ?? step.span;
    return [{ section, budget }];
  });
}

function topOf({ title, metadata }: Runbook): Span {
  return title?.span ?? metadata.title?.span ?? { start: 0, end: 0 };
}

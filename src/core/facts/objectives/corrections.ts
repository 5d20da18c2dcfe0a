/** What is being done about a result that missed its objective: an open action with a due date. */
import type { Runbook } from '../../runbook.ts';
import { type Located, textBetween } from '../../text.ts';
import { itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { column, type TableRow } from '../statements.ts';
import { findDates } from '../time/date.ts';

/** The open action of a report that is about its times or losses. */
export function correctionIn(runbook: Runbook): Located<string> | undefined {
  return runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook);
}

const ABOUT_TIMES =
  /\b(?:rto|rpo|objectives?|recovery (?:time|point)|restore (?:time|rate|speed)|throughput|too (?:slow|long|late|old)|slow(?:er|ly)?|faster|quick(?:er|ly)?|speed(?: up)?|data loss|in parallel|shorten\w{0,3}|took \d)\b/i;

function inData({ data }: Runbook): Located<string> | undefined {
  for (const item of itemsAt(data, 'spec', 'findings')) {
    const isOpen = /^(?:open|in-progress|accepted)$/.test(textAt(item, 'status')?.value ?? '');
    if (!isOpen || textAt(item, 'due') === undefined) continue;
    const texts = [textAt(item, 'text'), textAt(item, 'action')].flatMap((text) => text ?? []);
    const found = texts.find(({ value }) => ABOUT_TIMES.test(value));
    if (found !== undefined) return found;
  }
  return undefined;
}

function inText(runbook: Runbook): Located<string> | undefined {
  const { said, rows } = factsOf(runbook).statements;
  const row = rows.find((one) => isOpenRow(one) && ABOUT_TIMES.test(textOf(runbook, one)));
  if (row !== undefined) return { value: textOf(runbook, row), span: row.span };
  const sentence = said.find(
    ({ value, label }) =>
      ACTION.test(`${label?.value ?? ''} ${value.value}`) &&
      ABOUT_TIMES.test(value.value) &&
      !DONE.test(value.value) &&
      findDates(value.value).length > 0,
  );
  return sentence?.value;
}

const ACTION = /\b(?:actions?|until|due|by|before|owner|ticket|open|in progress)\b/i;

const DONE = /\b(?:done|closed|fixed|finished|completed|resolved)\b/i;

const dueColumn = column(/^(?:due|deadline|by|until|target date|due date)$/);
const statusColumn = column(/^(?:status|state|done)$/);

function isOpenRow(row: TableRow): boolean {
  const [due, status] = [dueColumn(row), statusColumn(row)];
  if (due === undefined || findDates(due.text.value).length === 0) return false;
  return status === undefined || !DONE.test(status.text.value);
}

function textOf({ source }: Runbook, { span }: TableRow): string {
  return textBetween(source, span);
}

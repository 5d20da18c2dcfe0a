/** What was found and is to be done about it: corrective actions with their due dates and states. */
import type { Runbook, Task } from '../../runbook.ts';
import { type Located, moved } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  plain,
  type Statement,
  type Statements,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, findDates, onlyLastDay, readDate } from '../time/date.ts';
import { dayAt } from '../time/duration-field.ts';

export interface ActionFact {
  /** Its number, or the beginning of what is to be done; for messages. */
  readonly name: string;
  /** The last day on which it is still in time. */
  readonly due: Located<CalendarDate>;
  /** As it is written where it says that the action is not done; what is done or unclear is no fact. */
  readonly open: Located<string>;
}

/** Actions that are said to be open. */
export const openActionsOf: (runbook: Runbook) => readonly ActionFact[] = perRunbook((runbook) => {
  if (runbook.syntax === 'yaml') return inData(runbook);
  const { said, rows } = factsOf(runbook).statements;
  return [
    ...rows.flatMap((row) => fromRow(row) ?? []),
    ...withCue(runbook, said, OPEN_CUES).flatMap((one) => fromStatement(runbook, one) ?? []),
    ...fromTasks(runbook, { said, rows, code: [] }),
  ].slice(0, MOST_ACTIONS);
});

const MOST_ACTIONS = 1_000;

function inData({ metadata, data }: Runbook): ActionFact[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  return itemsAt(spec, 'findings').flatMap((item) => {
    const [due, status] = [dayAt(item, 'due'), textAt(item, 'status')];
    if (due === undefined || status === undefined || !/^(?:open|in-progress)$/.test(status.value))
      return [];
    return { name: textAt(item, 'id')?.value ?? 'this finding', due, open: status };
  });
}

const ABOUT_ACTION =
  /^(?:(?:corrective |follow-?up )?(?:actions?|findings?|measures?|tasks?|issues?|problems?|lessons?(?: learned)?|to ?do|what|item|gap|observation|recommendation|remediation|feststellung|ma(?:ß|ss)nahmen?|hallazgo|acci[oó]n|constat|mesure))(?: item| taken)?$/;
const DUE =
  /^(?:due|due (?:date|by|on)|by|by when|deadline|target(?: date)?|until|complete by|plazo|bis|frist|f[äa]llig|[ée]ch[ée]ance|fecha l[ií]mite)$/;
const STATUS = /^(?:status|state|stand|estado|[ée]tat|statut|progress)$/;
const NUMBER = /^(?:id|nr\.?|no\.?|#|number|ref|n\.?º)$/;

/** At the beginning of a status: nobody has finished it. */
const OPEN =
  /^(?:still )?(?:open|in[ -]progress|ongoing|pending|not (?:yet )?(?:done|started)|started|planned|to ?do|overdue|outstanding|offen|in arbeit|abierto|en curso|ouvert|en cours)\b/;
const DONE =
  /\b(?:done|closed|completed?|resolved|fixed|accepted|cancelled|superseded|erledigt|hecho|cerrado|fait|clos)\b/;

const dueColumn = column(DUE);
const statusColumn = column(STATUS);
const whatColumn = column(ABOUT_ACTION);
const numberColumn = column(NUMBER);

function fromRow(row: TableRow): ActionFact | undefined {
  const [due, status, what] = [dueColumn(row), statusColumn(row), whatColumn(row)];
  if (!row.isReal || due === undefined || status === undefined || what === undefined)
    return undefined;
  const state = plain(status.text.value);
  const date = onlyDate(due.text);
  if (date === undefined || !OPEN.test(state) || DONE.test(state.replace(OPEN, '')))
    return undefined;
  const number = numberColumn(row);
  const id = number === undefined ? '' : plain(number.text.value);
  const shown = id === '' ? quoted(what.text.value) : numbered(id);
  return { name: shown, due: date, open: status.text };
}

/** "due 2026-07-15; open", "by 15 May 2026 (in progress)". */
const DUE_BEFORE = /\b(?:due|due (?:by|on)|by|until|deadline|bis|avant le|antes del)[: ]{1,3}$/i;
const OPEN_CLAUSE =
  /[;,(.–-]\s{0,2}(?:status:? )?(?:still )?(?:open|in progress|pending|not done)\b/i;

const OPEN_CUES = cuesOf('open in pend not');

function fromStatement(runbook: Runbook, statement: Statement): ActionFact | undefined {
  const { value } = statement;
  if (!statement.isReal || !OPEN_CLAUSE.test(value.value) || DONE.test(plain(value.value)))
    return undefined;
  if (!isBelowActions(runbook, statement.section)) return undefined;
  const due = dueIn(value);
  const clause = OPEN_CLAUSE.exec(value.value);
  if (due === undefined || clause === null) return undefined;
  const start = value.span.start + clause.index;
  const open = { value: clause[0], span: { start, end: start + clause[0].length } };
  return { name: quoted(value.value), due, open };
}

/** `- [ ] link is dead (team, until 2026-10-02)` below a heading about findings. */
function fromTasks(runbook: Runbook, { said }: Statements): ActionFact[] {
  return runbook.tasks.flatMap((task) => {
    if (task.done || !isBelowActions(runbook, task.section)) return [];
    const within = insideOf(said, task);
    const [only, ...others] = within.flatMap(({ value }) => dueIn(value) ?? []);
    const isOpen = within.every(({ isReal, value }) => isReal && !OPEN_CLAUSE.test(value.value));
    if (only === undefined || others.length > 0 || !isOpen) return [];
    const open = { value: task.text.value, span: task.text.span };
    return { name: quoted(task.text.value), due: only, open };
  });
}

/** Statements are in the order of the text. */
function insideOf(said: readonly Statement[], { text: { span } }: Task): Statement[] {
  let [from, to] = [0, said.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((said[middle]?.span.start ?? 0) < span.start) from = middle + 1;
    else to = middle;
  }
  const found: Statement[] = [];
  for (let at = from; at < said.length; at += 1) {
    const one = said[at];
    if (one === undefined || one.span.start >= span.end) break;
    found.push(one);
  }
  return found;
}

function isBelowActions(runbook: Runbook, section: number): boolean {
  return headingsAround(runbook, section).some(({ value }) =>
    /\b(?:actions?|findings?|lessons|follow-?ups?|improvements?|exercise|drill|test|game ?day|rehearsal|record)\b/i.test(
      value,
    ),
  );
}

function dueIn(value: Located<string>): Located<CalendarDate> | undefined {
  const found = findDates(value.value).filter(({ span }) =>
    DUE_BEFORE.test(value.value.slice(Math.max(0, span.start - 20), span.start)),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  if (!('precision' in only.value)) return undefined;
  return { value: only.value.last, span: moved(only.span, value.span.start) };
}

function onlyDate(text: Located<string>): Located<CalendarDate> | undefined {
  const whole = readDate(text.value);
  if (whole !== undefined && 'precision' in whole) return { value: whole.last, span: text.span };
  return onlyLastDay(text);
}

function numbered(name: string): string {
  return /^\d+$/.test(name) ? `Action ${name}` : name.toUpperCase();
}

function quoted(written: string): string {
  const text = written.replace(/[*`\s]+/g, ' ').trim();
  return `"${text.length > 50 ? `${text.slice(0, 49)}…` : text}"`;
}

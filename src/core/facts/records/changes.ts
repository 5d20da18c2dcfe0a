/** What was changed on systems, and when: the entries of change records. */
import type { Runbook } from '../../runbook.ts';
import { type Located, type Span, textBetween } from '../../text.ts';
import { itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  legible,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, findDates, onlyDay } from '../time/date.ts';
import { dayAt } from '../time/duration-field.ts';

export interface ChangeFact {
  readonly date: Located<CalendarDate>;
  /** The systems as the entry names them in a field or column; none where they stand in its text. */
  readonly systems: readonly Located<string>[];
  /** What was changed, for messages. */
  readonly what: string;
  /** The whole entry, in which systems may be named. */
  readonly text: string;
  readonly span: Span;
  /** The entry says that the recovery was looked at and needs nothing. */
  readonly needsNothing: boolean;
}

/** The changes that make an earlier test say less: said to be so, or by their words. */
export const significantChanges: (runbook: Runbook) => readonly ChangeFact[] = perRunbook(
  (runbook) => {
    if (runbook.syntax === 'yaml') return inData(runbook);
    const { said, rows } = factsOf(runbook).statements;
    const found = [
      ...rows.flatMap((row) => fromRow(row) ?? []),
      ...said.flatMap((statement) => fromStatement(runbook, statement) ?? []),
    ];
    return found.slice(0, MOST_CHANGES);
  },
);

const MOST_CHANGES = 1_000;

function inData({ metadata, data }: Runbook): ChangeFact[] {
  if (!metadata.declared || metadata.kind?.value !== 'change-log') return [];
  return itemsAt(data, 'spec', 'entries').flatMap((item): ChangeFact[] => {
    const date = dayAt(item, 'date');
    const what = textAt(item, 'what');
    if (date === undefined || textAt(item, 'significance')?.value !== 'significant') return [];
    return [
      {
        date,
        systems: textsAt(item, 'systems'),
        what: shortened(what?.value ?? textAt(item, 'ticket')?.value ?? 'a change'),
        text: what?.value ?? '',
        span: item.span,
        needsNothing: /^none$/i.test(textAt(item, 'plan_effect')?.value ?? ''),
      },
    ];
  });
}

const SYSTEM =
  /^(?:systems?|hosts?|servers?|services?|components?|affects|affected(?: systems?)?)$/;
const DATE = /^(?:date|when|day|changed on|datum|fecha)$/;
const WHAT = /^(?:change|changes|what|description|what changed|summary)$/;
const SIGNIFICANCE = /^(?:significance|impact|class|category|size|risk)$/;

const dateColumn = column(DATE);
const systemColumn = column(SYSTEM);
const whatColumn = column(WHAT);
const significanceColumn = column(SIGNIFICANCE);
const oldColumn = column(/^(?:from|old|before)$/);
const newColumn = column(/^(?:to|new|after)$/);

function fromRow(written: TableRow): ChangeFact | undefined {
  const { cells, isReal, span } = written;
  const [dated, system, what] = [dateColumn(written), systemColumn(written), whatColumn(written)];
  const [from, to] = [oldColumn(written), newColumn(written)];
  if (!isReal || dated === undefined || system === undefined) return undefined;
  if (what === undefined && (from === undefined || to === undefined)) return undefined;
  const moved = from && to ? `${legible(from.text.value)} -> ${legible(to.text.value)}` : '';
  const text = [what ? legible(what.text.value) : '', moved]
    .filter((part) => part !== '')
    .join(', ');
  const said = plain(significanceColumn(written)?.text.value ?? '');
  if (!isSignificant(said, text)) return undefined;
  const date = onlyDay(dated.text);
  const row = cells.map((one) => one.text.value).join(' ');
  return (
    date && {
      date,
      systems: listed(system.text),
      what: shortened(text),
      text: row,
      span,
      needsNothing: NEEDS_NOTHING.test(row),
    }
  );
}

/** An item of a list below a heading that is a day, or that begins with one. */
function fromStatement(runbook: Runbook, statement: Statement): ChangeFact | undefined {
  const { value, section, isReal, span } = statement;
  if (!isReal || runbook.blocks[statement.block]?.kind !== 'item') return undefined;
  const text = legible(textBetween(runbook.source, span));
  if (!isSignificant('', text)) return undefined;
  const headings = headingsAround(runbook, section);
  const isLog = headings.some(({ value: heading }) =>
    /\bchange(?:s|log| log| record)?\b/i.test(heading),
  );
  if (!isLog) return undefined;
  const [first] = findDates(value.value);
  const own = first !== undefined && first.span.start < 3 ? onlyDay(value) : undefined;
  const above = headings[0] && onlyDay(headings[0]);
  const date = own ?? above;
  const needsNothing = NEEDS_NOTHING.test(text);
  return date && { date, systems: [], what: shortened(withoutDay(text)), text, span, needsNothing };
}

/** "2026-10-14: the database moved." tells the day by itself. */
function withoutDay(text: string): string {
  const [first] = findDates(text);
  const said = first !== undefined && first.span.start < 3 ? text.slice(first.span.end) : text;
  return said.replace(/^[\s:,–—-]{1,5}/, '').replace(/\.$/, '');
}

function isSignificant(said: string, text: string): boolean {
  if (/^(?:significant|major|large|high|big)\b/.test(said)) return true;
  if (said !== '') return false;
  return (SIGNIFICANT.test(text) && !ON_PAPER.test(text)) || isMajorVersion(text);
}

const SIGNIFICANT =
  /\b(?:major (?:version|release|upgrade)|migrat(?:ed|ion) (?:of |to |from )?|moved to (?:another|a new|the new|account|region)|new (?:region|data ?cent(?:er|re)|provider|storage|schema|vpc|subnet)|schema (?:change|migration)|encryption (?:enabled|changed|switched)|(?:new|another|different) (?:[\w-]{1,20} )?backup (?:tool|software)|backup (?:tool|software) (?:replaced|changed|switched)|replaced by (?:a )?new)\b/i;

/** Nothing of the system was changed. */
const ON_PAPER =
  /\b(?:notes?|documentation|typos?|wiki|pages?|comments?|wording|runbooks?|templates?)\b/i;

const NEEDS_NOTHING =
  /\b(?:nothing to change|plan (?:is )?unchanged|no (?:effect|change) (?:on|to) the (?:plan|recovery)|wiederanlaufplan unverändert)\b/i;

const PRODUCT =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb|oracle(?: database)?|redis|elasticsearch|opensearch|cassandra|kafka|rabbitmq|kubernetes|windows(?: server)?|sql server|debian|ubuntu|rhel|esxi|vsphere|vmware|proxmox|exchange|sap hana)\s{1,2}(?:server |version |v)?(\d{1,4})(?:\.\d{1,3}){0,3}\s{0,2}(?:→|->|=>|to|a|auf|auf version)\s{0,2}(?:[a-z]{2,12} )?(\d{1,4})(?![\d:]|\s?(?:gb|tb|mb|nodes?|hosts?|cores?|days?|min|s\b))/i;

/** "PostgreSQL 15 -> 16"; "16.3 → 16.4" is a small one. */
function isMajorVersion(text: string): boolean {
  const match = PRODUCT.exec(text);
  if (match === null) return false;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from !== to && from > 0 && to > 0;
}

function listed({ value, span }: Located<string>): Located<string>[] {
  return [...value.matchAll(/[^,;/&\s][^,;/&]{0,60}/g)].map((match) => {
    const name = match[0].trim();
    const start = span.start + match.index;
    return { value: name, span: { start, end: start + name.length } };
  });
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

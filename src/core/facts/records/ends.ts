/** What ends on a day: contracts, licences, certificates, warranties, reservations, support. */
import type { Runbook, Value } from '../../runbook.ts';
import { behindLast, type Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  isStated,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, findDates, onlyLastDay, readDate } from '../time/date.ts';
import { dayAt } from '../time/duration-field.ts';

export interface EndFact {
  /** With its article, for messages: `the contract SC-1`, `the support of Debian`. */
  readonly name: string;
  /** The last day on which it holds. */
  readonly date: Located<CalendarDate>;
}

/** What renews itself, was replaced or is told in the past is no fact. */
export const endsOf: (runbook: Runbook) => readonly EndFact[] = perRunbook((runbook) => {
  if (runbook.syntax === 'yaml') return inData(runbook);
  const { said, rows } = factsOf(runbook).statements;
  const found = [
    ...rows.flatMap((row) => fromRow(runbook, row)),
    ...withCue(runbook, said, ENDING).flatMap((one) => fromStatement(one) ?? []),
  ];
  return found.slice(0, MOST_ENDS);
});

const MOST_ENDS = 1_000;

function inData({ metadata, data }: Runbook): EndFact[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  const each = (list: string, field: string, name: (item: Value) => string): EndFact[] =>
    itemsAt(spec, list).flatMap((item) => {
      const date = dayAt(item, field);
      return date === undefined ? [] : { name: name(item), date };
    });
  const text = (item: Value, key: string) => textAt(item, key)?.value ?? '';
  return [
    ...each('contracts', 'expires', (item) => `the contract ${text(item, 'id')}`.trim()),
    ...each('licences', 'expires', (item) => `the licence for ${text(item, 'for')}`),
    ...each('software', 'supported_until', (item) =>
      `the support of ${text(item, 'name')} ${text(item, 'version')}`.trim(),
    ),
  ];
}

const END =
  /^(?:(?:contract|licen[cs]e|certificate|cert|support|warranty|reservation|subscription|maintenance|guarantee|service|domain)?\s?(?:expir(?:es?|y|ation|ing)|ends?|end date|valid (?:until|to|through)|until|renewal(?: date)?|renews)(?: on| date| by)?|(?:vendor )?support(?:ed)? (?:until|ends|end|till|to)|end of (?:life|support|warranty|contract)|eol|eos|warranty|garantie(?: bis)?|wartung bis|vertrag bis|gültig bis|caduca|caducidad|vencimiento|expire le|fin de contrat|g[üu]ltigkeit)$/;
const WHAT_ENDS =
  /\b(?:contracts?|licen[cs]es?|certificates?|cert|support(?:ed)?|warrant(?:y|ies)|reservations?|subscriptions?|maintenance|guarantee|domain|garantie|wartung\w{0,8}|vertrag|lizenz\w{0,4}|contrat|contrato|licencia|end of (?:life|support))\b/;
const ENDING = cuesOf('cont lice cert supp warr rese subs main guar doma gara wart vert lize end');
/** An outcome of it: nothing ends on that day. */
const GOES_ON =
  /\b(?:auto(?:matic(?:ally)?)?[- ]?(?:renew\w{0,4}|extend\w{0,3}|rotat\w{1,3})|renew(?:s|ed) (?:itself|automatically|yearly|every)|rolling|rotated|extended|replaced|superseded|retired|decommissioned|cancelled|ended|expired|verl[äa]ngert sich|se renueva|reconduction tacite)\b/i;

const endColumn = column(END);

function fromRow(runbook: Runbook, row: TableRow): EndFact[] {
  const { cells, isReal, section } = row;
  if (!isReal || endColumn(row) === undefined) return [];
  if (cells.some(({ text }) => GOES_ON.test(text.value))) return [];
  const [heading] = headingsAround(runbook, section);
  const headers = cells.map(({ header }) => header).join(' ');
  const others = `${headers} ${heading === undefined ? '' : plain(heading.value)}`;
  return cells.flatMap(({ header, text }) => {
    if (!END.test(header) || !/\d/.test(text.value)) return [];
    // A column "Until" says what ends only where the table is about such things.
    if (!WHAT_ENDS.test(header) && !WHAT_ENDS.test(others) && !SUPPLIES.test(others)) return [];
    const date = isBegun(text.value) ? undefined : lastDayIn(text);
    const named =
      cells.find((cell) => cell.header !== header && NAMING.test(cell.header)) ?? cells[0];
    if (date === undefined || named === undefined) return [];
    const kind = kindIn(header) ?? kindIn(others);
    const name = shown(named.text.value);
    return [{ name: `${kind === undefined ? 'the entry' : `the ${kind}`} of ${name}`, date }];
  });
}

const SUPPLIES =
  /\b(?:supplier|vendor|provider|software|version|model|serial|lieferant|proveedor|fournisseur)\b/;
const NAMING =
  /^(?:supplier|vendor|provider|software|product|name|host|device|system|licen[cs]e|certificate|contract|what|domain|service|server|component)\b/;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bwarrant|garantie/, 'warranty'],
  [/\bcert/, 'certificate'],
  [/\blicen[cs]|lizenz/, 'licence'],
  [/\breserv/, 'reservation'],
  [/\bsubscri/, 'subscription'],
  [/\bcontract|vertrag|contrat/, 'contract'],
  [/\bsupport|\beol\b|\beos\b|end of life/, 'support'],
];

/** "3 years from 2022-05-01" does not end on that day. */
function isBegun(text: string): boolean {
  return /\b(?:from|since|years?|months?|ab|seit|depuis|desde|starts?|started|bought|purchased)\b/i.test(
    text,
  );
}

function shown(text: string): string {
  return text
    .replace(/[*`\s]+/g, ' ')
    .trim()
    .slice(0, 60);
}

function kindIn(text: string): string | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}

/** "TLS certificate valid until". */
const ENDS_LABEL =
  /\b(?:valid (?:until|to|through)|expir(?:es|y|y date|ation|ation date)(?: on)?|ends(?: on)?|supported until|renewal due)$/;

/** What is said before a comma is said of something else. */
const CLAUSE_ENDS = ',;:.';

const IS_PAST = /\b(?:was|were|had|renewed)\b/i;

const ENDS_BEFORE =
  /\b(?:expires?|ends?|runs out|lapses?|(?:is )?valid (?:until|to|through)|(?:is )?supported (?:until|till)|runs (?:until|to|till)|endet|l[äa]uft (?:bis|am)|expire|caduca)(?: (?:on|at the end of|am|le|el))?:?\s?$/i;

/** "The support contract ends on 2026-06-30", "Licence valid until: 2026-06-30". */
function fromStatement(statement: Statement): EndFact | undefined {
  const { label, value } = statement;
  const name = label === undefined ? '' : plain(label.value);
  const text = plain(value.value);
  if (!WHAT_ENDS.test(`${name} ${text}`)) return undefined;
  if (GOES_ON.test(value.value) || IS_PAST.test(value.value) || !isStated(statement))
    return undefined;
  const [only, ...others] = findDates(value.value);
  if (only === undefined || others.length > 0) return undefined;
  const before = value.value.slice(Math.max(0, only.span.start - 100), only.span.start);
  const subject = kindIn(name) ?? kindIn(plain(behindLast(before, CLAUSE_ENDS)));
  if (subject === undefined) return undefined;
  const isLabelled = (END.test(name) || ENDS_LABEL.test(name)) && only.span.start < 4;
  if (!isLabelled && !ENDS_BEFORE.test(before)) return undefined;
  const date = lastDayIn(value);
  return date && { name: `the ${subject} named here`, date };
}

function lastDayIn(text: Located<string>): Located<CalendarDate> | undefined {
  const whole = readDate(text.value);
  if (whole !== undefined) {
    return 'precision' in whole ? { value: whole.last, span: text.span } : undefined;
  }
  return onlyLastDay(text);
}

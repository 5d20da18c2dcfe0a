/** People and roles: who holds what, who does which step, and who can be reached. */
import type { Runbook, Step, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { isNobody } from '../recovery/step-owners.ts';
import {
  column,
  ofHeaders,
  plain,
  type Statements,
  type TableCell,
  type TableRow,
} from '../statements.ts';
import { once } from '../time/phrases.ts';
import { isOpen } from '../weight.ts';

export interface RoleFact {
  readonly role: Located<string>;
  /** The holder and the deputies. */
  readonly holders: readonly Located<string>[];
  /** Its own row says how to reach them. */
  readonly isReachable: boolean;
}

export interface People {
  readonly roles: readonly RoleFact[];
  /** Names that stand beside a phone number, an address or a rota; read when first asked for. */
  readonly contacts: () => readonly Located<string>[];
  /** Who does steps, approves or declares, by the name of a role or person. */
  readonly named: readonly Located<string>[];
}

/** Everybody is looked for in all lists. */
const MOST = 1_000;

/** The same for `DR coordinator`, `dr-coordinator` and `DR Coordinator (on call)`. */
export function personKey(name: string): string {
  return plain(name)
    .replace(/\(.{0,80}\)/g, '')
    .replace(/^(?:the|our)\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function peopleInData({ steps }: Runbook, spec: Value | undefined): People {
  const roles = itemsAt(spec, 'roles').flatMap((item): RoleFact[] => {
    const role = textAt(item, 'id');
    if (role === undefined) return [];
    const holders = [textAt(item, 'holder'), textAt(item, 'deputy')].flatMap((one) => one ?? []);
    return [{ role, holders: holders.filter(({ value }) => !isOpen(value)), isReachable: false }];
  });
  const contacts = itemsAt(spec, 'contacts').flatMap((item) => {
    const id = textAt(item, 'id');
    const isReached = itemsAt(item, 'channels').length > 0 || at(item, 'channels') === undefined;
    return id !== undefined && isReached ? id : [];
  });
  const approvals = itemsAt(spec, 'steps').flatMap((item) => textAt(item, 'approval') ?? []);
  const declarer = textAt(spec, 'activation', 'declared_by');
  const named = [...owners(steps), ...approvals, ...(declarer ? [declarer] : [])];
  return {
    roles: roles.slice(0, MOST),
    contacts: () => contacts.slice(0, MOST),
    named: named.filter(isSomebody).slice(0, MOST),
  };
}

export function peopleInText(runbook: Runbook, { said, rows }: Statements): People {
  const roles = rows.flatMap((row) => (row.isReal ? (roleOf(row) ?? []) : []));
  const contacts = once(() =>
    [
      ...rows.flatMap(contactsOf),
      ...said.filter(({ value }) => CHANNEL.test(value.value)).map(({ value }) => value),
    ].slice(0, MOST),
  );
  return {
    roles: roles.slice(0, MOST),
    contacts,
    named: owners(runbook.steps).filter(isSomebody).slice(0, MOST),
  };
}

/** That a step is for "anyone" is told elsewhere. */
function isSomebody(name: Located<string>): boolean {
  return !isOpen(name.value) && !isNobody(name);
}

function owners(steps: readonly Step[]): Located<string>[] {
  return steps.flatMap(({ owner, steps: inner }) => [...(owner ? [owner] : []), ...owners(inner)]);
}

const ROLE_HEADER =
  /^(?:(?:dr |recovery |team )?roles?|function|position|responsibility|rolle|r[ôo]le|rol)$/;
const HOLDER_HEADER =
  /^(?:holder|held by|name|person|primary|assigned to|assignee|who|member|incumbent|lead|deputy|deputies|alternate|backup|secondary|stand-?in|substitute|vertreter\w{0,3}|inhaber\w{0,3}|nom|titulaire|suppl[ée]ant|nombre|titular|suplente)\b/;
const CHANNEL_HEADER =
  /\b(?:phone|mobile|cell|e-?mail|mail|contact|pager|tel|telefon|telephone|reach|channel|slack|number|call|handy|extension|reachable|t[ée]l[ée]phone|tel[ée]fono)\b/;

/** A phone number, an address, a handle or a rota. */
const CHANNEL =
  /(?<![\d./-])(?!\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\+?\d[\d ()./-]{6,18}\d|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}|(?:^|\s)[@#][a-z][\w-]{1,40}|\b(?:pagerduty|opsgenie|rota|on-?call|pager|extension|ext\.|https?:)/i;

const roleColumn = column(ROLE_HEADER);
const isChannel = ofHeaders((headers) => headers.map((header) => CHANNEL_HEADER.test(header)));

function roleOf(row: TableRow): RoleFact | undefined {
  const role = roleColumn(row);
  if (role === undefined || !isWritten(role)) return undefined;
  const holders = row.cells.filter((cell) => HOLDER_HEADER.test(cell.header) && isName(cell));
  if (holders.length === 0) return undefined;
  return {
    role: role.text,
    holders: holders.map(({ text }) => text),
    isReachable: row.cells.some((cell) => CHANNEL_HEADER.test(cell.header) && isWritten(cell)),
  };
}

/** What stands beside the channel in a row: a name, a role, both. */
function contactsOf(row: TableRow): Located<string>[] {
  const { cells } = row;
  const isOfChannel = isChannel(row);
  const isReached = cells.some(
    (cell, at) =>
      isWritten(cell) &&
      (isOfChannel[at] ? /\w/.test(cell.text.value) : CHANNEL.test(cell.text.value)),
  );
  return isReached ? cells.map(({ text }) => text).filter(({ value }) => value.length <= 120) : [];
}

function isWritten({ text }: TableCell): boolean {
  return /\p{L}|\d/u.test(text.value) && !isOpen(text.value);
}

/** A name, not a sentence about one, and nothing that tells where to look. */
function isName(cell: TableCell): boolean {
  const { value } = cell.text;
  return (
    isWritten(cell) &&
    value.length <= 50 &&
    !CHANNEL.test(value) &&
    !/[[\]<>{}]|\b(?:see|n\/?a|none|vacant|all|any|no|team)\b/i.test(value)
  );
}

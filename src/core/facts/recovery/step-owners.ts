/** Who does which step: named at the step, at a step around it, or for all steps at once. */
import type { Runbook, Step } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { column, headingsAround, plain, type TableRow } from '../statements.ts';
import type { Procedure } from './procedures.ts';

/** Whether somebody is named for it, there or for all the steps inside. */
export function isOwned({ owner, steps }: Step): boolean {
  if (owner !== undefined) return !isNobody(owner);
  return steps.length > 0 && steps.every(isOwned);
}

/** "Anyone" is an owner in name only. */
export function isNobody({ value }: Located<string>): boolean {
  return NOBODY.test(plain(value));
}

const NOBODY =
  /^(?:any|anyone|anybody|any of us|any engineer|someone|somebody|some-?one|whoever(?: is (?:there|free|available|around))?|everyone|everybody|all|nobody|no one|none|unassigned|unowned|unknown|n\/?a|n-a|-|jemand|irgendwer|alle|quelqu'un|alguien)$/;

/** A sentence or heading gives all steps of the procedure to somebody. */
export function hasCommonOwner(runbook: Runbook, { section, steps }: Procedure): boolean {
  const first = steps[0]?.span.start ?? 0;
  const from = runbook.sections[section]?.span.start ?? 0;
  const before = runbook.source.text.slice(Math.max(from, first - MOST_TEXT), first);
  return (
    COMMON.test(before) || headingsAround(runbook, section).some(({ value }) => WHOSE.test(value))
  );
}

const MOST_TEXT = 3_000;

const COMMON =
  /\b(?:owner|owned by|responsible|responsibility|performed by|carried out by|executed by|done by|run by|steps are (?:for|by)|all steps|every step|unless (?:stated|noted|named|said|marked) otherwise|default owner|the (?:on-call|duty) (?:engineer|dba|operator)|verantwortlich|responsable)\b/i;

/** `Database (dba)`, `Steps for the DBA`. */
const WHOSE =
  /\b(?:dba|admin\w{0,10}|team|lead|engineer|operator|coordinator|manager|officer)s?\b/i;

export interface OwnerTable {
  readonly owned: number;
  /** What is to be done in rows whose place for an owner is empty or names nobody. */
  readonly unowned: readonly Located<string>[];
}

/** Tables of steps with a column for who does them. */
export function ownerTables(rows: readonly TableRow[]): OwnerTable[] {
  const tables: { owned: number; unowned: Located<string>[] }[] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    const owner = ownerColumn(row);
    if (!row.isReal || owner === undefined) continue;
    const step = row.cells.find(
      ({ header, text }) => STEP_HEADER.test(header) && /\p{L}/u.test(text.value),
    );
    if (step === undefined) continue;
    const isNext = last?.section === row.section && row.block === last.block + 1;
    const table = (isNext ? tables.at(-1) : undefined) ?? { owned: 0, unowned: [] };
    if (!isNext) tables.push(table);
    last = row;
    const isEmpty = !/[\p{L}\d]/u.test(owner.text.value);
    if (isEmpty || isNobody(owner.text)) table.unowned.push(step.text);
    else table.owned += 1;
  }
  return tables;
}

const OWNER_HEADER =
  /^(?:owner|step owner|responsible(?: (?:party|person|role|team))?|who|assigned to|assignee|performed by|done by|role|verantwortlich|responsable)$/;

const ownerColumn = column(OWNER_HEADER);

const STEP_HEADER =
  /^(?:action|steps?|what|task|activity|procedure|schritt|aktion|action item|[ée]tape|paso)$/;

/** Which system needs which other one before it can be brought back. */

import type { Runbook, Value } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { column, type Statement, type Statements, type TableRow } from '../statements.ts';
import { type NameIndex, nameIndex } from '../systems/name-index.ts';
import { namesOfNeeds } from '../systems/need-names.ts';
import { namesInCell } from '../systems/system-names.ts';
import { spellingsOf, systemCell, systemKey } from '../systems/systems.ts';

import { isFirm } from '../weight.ts';

/** A hard need: without it the system cannot be brought back. */
export interface Need {
  readonly system: Located<string>;
  readonly needs: Located<string>;
}

/** `depends_on` of a plan's systems; what is soft is no need. */
export function needsInData(spec: Value | undefined): Need[] {
  return itemsAt(spec, 'systems').flatMap((item) => {
    const system = textAt(item, 'id');
    if (system === undefined) return [];
    return itemsAt(item, 'depends_on').flatMap((one): Need[] => {
      const needs = textAt(one, 'system');
      const isSoft = textAt(one, 'strength')?.value === 'soft';
      return needs === undefined || isSoft ? [] : [{ system, needs }];
    });
  });
}

/** From tables with a column for it, and from sentences that name two systems. `names` by key. */
export function needsInText(
  runbook: Runbook,
  { said, rows }: Statements,
  names: ReadonlyMap<string, readonly string[]>,
): Need[] {
  const listed = tablesOf(rows).flatMap((table) => needsInTable(runbook, table));
  const known = new Map(names);
  for (const { system } of listed) {
    const key = systemKey(system.value);
    if (!known.has(key)) known.set(key, spellingsOf(system.value));
  }
  for (const [key, spellings] of namesOfNeeds(runbook, said)) {
    if (!known.has(key)) known.set(key, spellings);
  }
  const index = nameIndex(known);
  const needing = withCue(runbook, said, NEEDING);
  return [...listed, ...needing.flatMap((one) => needsInSentence(runbook, one, index))];
}

const NEEDING = cuesOf('depe requ need reli wait can afte must nece');

const NEEDS_HEADER =
  /^(?:(?:hard |direct |upstream |system |service |recovery )?(?:depends on|dependenc(?:y|ies)|dependent on|needs|needs first|requires|required first|prerequisites?|relies on)|braucht(?: zuerst)?|h[äa]ngt ab von|abh[äa]ngig(?:keiten| von)|d[ée]pend de|d[ée]pendances|depende de|dependencias)$/;

const ORDER_HEADER =
  /^(?:(?:recovery |restore |restoration |start(?:up)? )?(?:order|sequence|step|priority|position|rank)|wave|phase|stage|group|block|#|no\.?|nr\.?|reihenfolge|ordre|orden)$/;

const needsColumn = column(NEEDS_HEADER);
const orderColumn = column(ORDER_HEADER);

/** Rows whose header is the same one. */
function tablesOf(rows: readonly TableRow[]): TableRow[][] {
  const tables: TableRow[][] = [];
  for (const row of rows) {
    if (!row.isReal || needsColumn(row) === undefined) continue;
    const table = tables.at(-1);
    const last = table?.at(-1);
    if (table !== undefined && last?.section === row.section && row.block === last.block + 1)
      table.push(row);
    else tables.push([row]);
  }
  return tables;
}

function needsInTable(runbook: Runbook, rows: readonly TableRow[]): Need[] {
  const lines = rows.flatMap((row) => {
    const cell = systemCell(row);
    const place = orderColumn(row)?.text.value.trim();
    return cell === undefined
      ? []
      : [{ row, place, systems: namesInCell(runbook, cell.span).slice(0, MOST_TOGETHER) }];
  });
  const byPlace = new Map(lines.map((line) => [line.place, line.systems]));
  return lines.flatMap(({ row, place, systems }) => {
    const cell = needsColumn(row);
    if (cell === undefined || SOFT.test(cell.text.value)) return [];
    const needed = namesInCell(runbook, cell.text.span).flatMap((name) => {
      const number = PLACE.exec(name.value)?.[1];
      if (number === undefined) return isName(name.value) ? [name] : [];
      return number === place ? [] : (byPlace.get(number) ?? []);
    });
    return systems.flatMap((system) => needed.map((needs): Need => ({ system, needs })));
  });
}

/** Systems that one row names. */
const MOST_TOGETHER = 20;

/** "2", "wave 2": the systems of another row. */
const PLACE = /^(?:(?:wave|phase|stage|step|group|block|no\.?|#) ?)?(\d{1,3})$/i;

function isName(text: string): boolean {
  return (
    text.split(/\s+/).length <= 4 && !/^(?:none|nothing|n\/?a|no|all|any|-|–|—|self)\b/i.test(text)
  );
}

/** What need not be there first. */
const SOFT =
  /\b(?:soft|optional\w{0,2}|degraded|if|either|or|only for|can start without|not needed|cached?|e\.g|for example|should|could|nice to have)\b/i;

const DEPENDS =
  /^[`*"\s]{0,4}(?:(?:itself|also|always|in turn|first) )?(?:depends on|requires|needs|relies on|waits for|(?:cannot|can't|can not) (?:start|run|boot|work|be (?:restored|recovered|started|rebuilt|unsealed)) (?:without|before|until)|(?:is|must be|is only|can only be) (?:restored|recovered|started|brought (?:back|up)|rebuilt) (?:only )?after)\s{1,2}(?:the |a |an |our )?[`*"]{0,3}$/i;

const NEEDED_FOR =
  /^[`*"\s]{0,4}(?:is|are) (?:(?:also|always|first) )?(?:needed|required|necessary) (?:(?:to|before (?:we|you) (?:can )?) ?(?:restore|recover|start|rebuild|run|unseal|boot|decrypt|unlock|open)|for|by|before) (?:the |a |an |our )?[`*"]{0,3}$|^[`*"\s]{0,4}must be (?:up|running|restored|recovered|available|online|started|back)(?: and running)? before (?:the |a |an |our )?[`*"]{0,3}$/i;

/** A name that no list of systems may hold. */
const SELF =
  /\b([\w-]{3,30}) (?:itself )?(?:is|are) (?:needed|required|necessary) (?:to|for|before) (?:(?:restor|recover|start|rebuild|unseal|unlock)\w{0,4} )?(?:the |our )?([\w-]{3,30})(?![\w-])/i;

const AND =
  /^[`*"]{0,3}(?:,| and|, and| as well as|, as well as) (?:the |a |an |our )?[`*"]{0,3}$/i;

/** "orders-api requires orders-db and the queue", "the vault is needed to restore the vault". */
function needsInSentence(
  { source }: Runbook,
  { span, isReal }: Statement,
  names: NameIndex,
): Need[] {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  if (!isReal || !VERBS.test(text) || WEAK.test(text)) return [];
  const places = names.placesIn(text);
  const found: Need[] = [];
  const self = SELF.exec(text);
  if (self?.[1] !== undefined && self[1].toLowerCase() === self[2]?.toLowerCase()) {
    const start = span.start + self.index + self[0].length - self[1].length;
    const name = located(source, { start, end: start + self[1].length });
    if (isFirm(text)) return [{ system: name, needs: name }];
  }
  let listing: Located<string> | undefined;
  for (const [index, right] of places.entries()) {
    const left = places[index - 1];
    if (left === undefined) continue;
    const between = text.slice(left.end, right.start);
    const one = located(source, { start: span.start + left.start, end: span.start + left.end });
    const other = located(source, { start: span.start + right.start, end: span.start + right.end });
    const rest = text.slice(0, left.end) + text.slice(right.start);
    const isMeant = isFirm(rest);
    if (!ENDS.test(text.slice(right.end, right.end + 20))) {
      listing = undefined;
      continue;
    }
    if (listing !== undefined && AND.test(between)) found.push({ system: listing, needs: other });
    else if (isMeant && DEPENDS.test(between)) {
      found.push({ system: one, needs: other });
      listing = one;
    } else {
      listing = undefined;
      if (isMeant && NEEDED_FOR.test(between)) found.push({ system: other, needs: one });
    }
  }
  return found;
}

/** "needs orders-db credentials" is no need of the system itself. */
const ENDS =
  /^[`*"]{0,3}(?:$|[.,;:)\n]|\s(?:and|as well|first|before|to|up|running|restored|which|because|so|at|on|in)\b|\s[–-])/i;

const LONGEST = 600;

const VERBS = /depend|requir|need|relies|waits|cannot|can't|after|must be|necessary/i;

/** Said of some cases, or of less than the whole system. */
const WEAK =
  /\b(?:if|unless|when|optional\w{0,2}|soft|degraded|some|sometimes|previously|used to|no longer)\b|\?/i;

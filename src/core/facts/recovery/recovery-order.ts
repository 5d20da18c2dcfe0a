/** In which order systems are brought back, as lists, tables and fields say. */

import type { Runbook, Value } from '../../runbook.ts';
import { type Located, located, textBetween, withoutTail } from '../../text.ts';
import { at, itemsAt, textOf } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { column, type Statements, type TableRow } from '../statements.ts';
import { namesInCell } from '../systems/system-names.ts';
import { systemCell, systemKey } from '../systems/systems.ts';
import { isExampleHeading } from '../weight.ts';

/** One list of systems; those with the same place are brought back side by side. */
export interface RecoveryOrder {
  readonly entries: readonly OrderEntry[];
  /** Systems with one place are meant to come back at once, not merely named together. */
  readonly isGrouped: boolean;
}

export interface OrderEntry {
  readonly system: Located<string>;
  readonly key: string;
  readonly place: number;
}

/** `recovery_order`: a list of groups, or of systems. */
export function ordersInData(spec: Value | undefined): RecoveryOrder[] {
  const entries = itemsAt(spec, 'recovery_order').flatMap((group, index) => {
    const members = group.type === 'list' ? group.items : [group];
    return members.flatMap((member): OrderEntry[] => {
      const system = textOf(member) ?? textOf(at(member, 'system'));
      return system === undefined
        ? []
        : [{ system, key: systemKey(system.value), place: index + 1 }];
    });
  });
  return entries.length > 1 ? [{ entries, isGrouped: true }] : [];
}

/** Lists and tables below a heading that speaks of the order, tables with a column for it, and sentences. */
export function ordersInText(runbook: Runbook, { rows, said }: Statements): RecoveryOrder[] {
  return [...listsIn(runbook), ...tablesIn(runbook, rows), ...sentencesIn(runbook, said)];
}

const ORDER_HEADING =
  /\b(?:order of (?:recovery|restoration|restore|restart|start-?up)|(?:recovery|restore|restoration|restart|start-?up|boot|bring-?up) (?:order|sequence|priority list)|sequence of (?:recovery|restoration)|wiederanlaufreihenfolge|reihenfolge (?:der wiederherstellung|des wiederanlaufs)|ordre de (?:reprise|restauration|redémarrage)|orden de (?:recuperación|restauración))\b/i;

const ORDER_COLUMN =
  /^(?:(?:recovery|restore|restoration|restart|start-?up) (?:order|sequence|position)|order(?: of recovery)?|sequence|reihenfolge)$/;

const PLACE_COLUMN =
  /^(?:#|no\.?|nr\.?|step|position|priority|recovery priority|rank|place|wave|phase|stage|group|block)$/;

const orderColumn = column(ORDER_COLUMN);
const placeColumn = column(PLACE_COLUMN);

function isBelowOrder({ sections }: Runbook, section: number): boolean {
  const heading = sections[section]?.heading?.value;
  return heading !== undefined && ORDER_HEADING.test(heading) && !isExampleHeading(heading);
}

function listsIn(runbook: Runbook): RecoveryOrder[] {
  const lists: OrderEntry[][] = [];
  let list: OrderEntry[] = [];
  let section = -1;
  for (const { kind, depth, ordinal, section: own, span } of runbook.blocks) {
    if (kind !== 'item' || depth !== 1 || ordinal === undefined) continue;
    if (!isBelowOrder(runbook, own)) continue;
    if (own !== section || ordinal <= (list.at(-1)?.place ?? 0)) {
      list = [];
      lists.push(list);
      section = own;
    }
    const system = leadOf(located(runbook.source, span));
    if (system !== undefined) list.push({ system, key: systemKey(system.value), place: ordinal });
  }
  return lists.filter(({ length }) => length > 1).map((entries) => ({ entries, isGrouped: false }));
}

const ORDERING = cuesOf('orde sequ');

const IN_THIS_ORDER =
  /\b(?:recover|restor|return|rebuil|start|restart|boot|come|brought|bring|back)\w{0,6}\b[^.:\n]{0,80}\bin (?:this|the following) (?:order|sequence):\s/i;

/** "Systems return in this order: the network; the directory; the file server." */
function sentencesIn(runbook: Runbook, said: Statements['said']): RecoveryOrder[] {
  const { source } = runbook;
  return withCue(runbook, said, ORDERING).flatMap(({ span, isReal }) => {
    const text = source.text.slice(span.start, Math.min(span.end, span.start + 800));
    const match = isReal ? IN_THIS_ORDER.exec(text) : null;
    if (match === null) return [];
    const listed = {
      start: span.start + match.index + match[0].length,
      end: span.start + text.length,
    };
    const marks = textBetween(source, listed).includes(';') ? /;/ : /,|→/;
    const entries: OrderEntry[] = [];
    let from = listed.start;
    for (const part of textBetween(source, listed).split(marks)) {
      const system = leadOf(located(source, { start: from, end: from + part.length }));
      from = source.text.indexOf(part, from) + part.length + 1;
      if (system !== undefined)
        entries.push({ system, key: systemKey(system.value), place: entries.length + 1 });
    }
    return entries.length > 1 ? [{ entries, isGrouped: false }] : [];
  });
}

const LEAD =
  /^[\s*_`]{0,4}(?:(?:first|then|next|finally|restore|recover|start|restart|rebuild|bring (?:up|back)|boot|deploy)\s{1,2}){0,2}(?:the\s{1,2}|our\s{1,2})?[*_`]{0,3}([\p{L}\p{N}][\p{L}\p{N} _.-]{1,48})/iu;

/** The name with which an item begins, up to the first mark, verb or explanation. */
function leadOf({ value, span }: Located<string>): Located<string> | undefined {
  const match = LEAD.exec(value);
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  const name = withoutTail(written.split(NAME_ENDS)[0] ?? '', ' .-');
  if (name.length < 2 || name.split(/\s+/).length > 4) return undefined;
  const start = span.start + match[0].length - written.length;
  return { value: name, span: { start, end: start + name.length } };
}

const NAME_ENDS =
  /\s(?:on|at|in|from|with|for|to|and|via|using|is|are|needs|requires|after|before|by|which|where|must|when|until|into|of)\s|\s-\s|\.\s|\s–/i;

function tablesIn(runbook: Runbook, rows: readonly TableRow[]): RecoveryOrder[] {
  const tables: OrderEntry[][] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    const place = placeOf(runbook, row);
    const system = row.isReal ? systemCell(row) : undefined;
    if (place === undefined || system === undefined) continue;
    if (last?.section !== row.section || last.block + 1 !== row.block) tables.push([]);
    for (const one of namesInCell(runbook, system.span))
      tables.at(-1)?.push({ system: one, key: systemKey(one.value), place });
    last = row;
  }
  return tables
    .filter(({ length }) => length > 1)
    .map((entries) => ({ entries, isGrouped: false }));
}

function placeOf(runbook: Runbook, row: TableRow): number | undefined {
  const cell =
    orderColumn(row) ?? (isBelowOrder(runbook, row.section) ? placeColumn(row) : undefined);
  const written = cell?.text.value.trim() ?? '';
  return /^\d{1,3}\.?$/.test(written) ? Number.parseInt(written, 10) : undefined;
}

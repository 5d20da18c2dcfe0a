/** Who can be called, how, and for what: gathered from all documents of a service. */

import type { factsOf } from '../../core/facts/document-facts.ts';
import type {
  contactListsInData,
  contactListsInText,
} from '../../core/facts/people/contact-channels.ts';
import type { personKey } from '../../core/facts/people/people.ts';
import type { heldRolesInData, heldRolesInText } from '../../core/facts/people/role-holders.ts';
import { shownText } from '../../core/features/run-text.ts';
import type { Block, Runbook } from '../../core/runbook.ts';
import type { Span } from '../../core/text.ts';
import { at } from '../../core/yaml/look.ts';
import type { PackContact } from './model.ts';

/** What is needed of the engine. */
export interface ContactReading {
  readonly contactListsInData: typeof contactListsInData;
  readonly contactListsInText: typeof contactListsInText;
  readonly factsOf: typeof factsOf;
  readonly heldRolesInData: typeof heldRolesInData;
  readonly heldRolesInText: typeof heldRolesInText;
  readonly personKey: typeof personKey;
}

/** Everybody once, where they are named first. @param runbooks in the order of the pack. */
export function packContacts(
  runbooks: readonly Runbook[],
  reading: ContactReading,
): readonly PackContact[] {
  const roles = rolesOf(runbooks, reading);
  const found = new Map<string, PackContact>();
  for (const [index, runbook] of runbooks.entries()) {
    for (const { name, ways } of reached(runbook, reading)) {
      const key = reading.personKey(name);
      if (key === '' || found.has(key) || ways.length === 0) continue;
      found.set(key, { name, roles: roles.get(key) ?? [], ways, document: index + 1 });
    }
  }
  return [...found.values()];
}

type Reached = Pick<PackContact, 'name' | 'ways'>;

function reached(runbook: Runbook, reading: ContactReading): readonly Reached[] {
  if (runbook.syntax === 'yaml') {
    return reading
      .contactListsInData(specOf(runbook))
      .flat()
      .map(({ name, channels }) => ({
        name: shownText(name.value),
        ways: channels.map(({ kind, at: where }) => ({
          label: KINDS[kind],
          text: shownText(where.value),
        })),
      }));
  }
  const lists = reading.contactListsInText(runbook, reading.factsOf(runbook).statements);
  const tables = tablesOf(runbook);
  const seen = new Set<number>();
  return lists.flat().flatMap(({ name, channels }): readonly Reached[] => {
    const table = tables.get(name.span.start);
    if (table === undefined) {
      const said = channels.map(({ at: where }) => ({ label: '', text: shownText(where.value) }));
      return [{ name: shownText(name.value), ways: unique(said) }];
    }
    if (seen.has(table.key)) return [];
    seen.add(table.key);
    const column = table.columnOf(name.span.start);
    // All of its rows: somebody who is no contact to a rule may still be the one who answers.
    return table.rows.flatMap((row) => inRow(runbook, row, column));
  });
}

const KINDS = { voice: 'Phone', rota: 'Rota', mail: 'Mail', chat: 'Chat' } as const;

/** The whole row: when a number was last tried is worth knowing too. */
function inRow({ source }: Runbook, { cells = [] }: Block, column: number): readonly Reached[] {
  const textAt = (span: Span) => shownText(source.text.slice(span.start, span.end));
  const name = cells[column];
  if (name === undefined || !/[\p{L}\p{N}]/u.test(textAt(name.span))) return [];
  const ways = cells.flatMap(({ span, header }, at) => {
    const said = textAt(span);
    if (at === column || !/[\p{L}\p{N}]/u.test(said)) return [];
    return { label: header === undefined ? '' : textAt(header), text: said };
  });
  return [{ name: textAt(name.span), ways }];
}

function unique(ways: PackContact['ways']): PackContact['ways'] {
  return [...new Map(ways.map((way) => [way.text, way])).values()];
}

interface ContactTable {
  /** Where its first header stands. */
  readonly key: number;
  readonly rows: Block[];
  /** Which of its columns a cell stands in that starts there. */
  columnOf(start: number): number;
}

/** By where each of their cells starts. */
function tablesOf({ blocks }: Runbook): ReadonlyMap<number, ContactTable> {
  const byHeader = new Map<number, ContactTable>();
  const byCell = new Map<number, ContactTable>();
  const columns = new Map<number, number>();
  for (const block of blocks) {
    const key = block.cells?.[0]?.header?.start;
    if (block.cells === undefined || key === undefined) continue;
    const table = byHeader.get(key) ?? {
      key,
      rows: [],
      columnOf: (start: number) => columns.get(start) ?? 0,
    };
    byHeader.set(key, table);
    table.rows.push(block);
    for (const [at, { span }] of block.cells.entries()) {
      byCell.set(span.start, table);
      columns.set(span.start, at);
    }
  }
  return byCell;
}

function rolesOf(
  runbooks: readonly Runbook[],
  { heldRolesInData, heldRolesInText, factsOf, personKey }: ContactReading,
): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const runbook of runbooks) {
    const held =
      runbook.syntax === 'yaml'
        ? heldRolesInData(runbook, specOf(runbook))
        : heldRolesInText(runbook, factsOf(runbook).statements);
    for (const { role, holder, deputy } of held) {
      const name = shownText(role.value);
      if (holder) add(roles, personKey(holder.value), name);
      if (deputy) add(roles, personKey(deputy.value), `${name} (deputy)`);
    }
  }
  return roles;
}

function add(roles: Map<string, string[]>, person: string, role: string): void {
  const known = roles.get(person) ?? [];
  if (!known.includes(role)) known.push(role);
  roles.set(person, known);
}

/** YAML of another format has other fields: nothing is guessed from it. */
function specOf({ metadata, data }: Runbook) {
  return metadata.declared ? at(data, 'spec') : undefined;
}

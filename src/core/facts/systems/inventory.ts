/** What an inventory lists: machines, and software with its versions. */
import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { column, headingsAround, plain, type Statements, type TableRow } from '../statements.ts';
import { isOpen } from '../weight.ts';

export interface Software {
  readonly name: Located<string>;
  readonly version: Located<string>;
}

export interface Inventory {
  /** Names of machines and rented resources. */
  readonly hosts: readonly Located<string>[];
  readonly software: readonly Software[];
}

/** Read once for each runbook. Never throws. */
export const inventoryOf: (runbook: Runbook) => Inventory = perRunbook((runbook) => {
  const { hosts, software } =
    runbook.syntax === 'markdown'
      ? inText(runbook, factsOf(runbook).statements)
      : inData(runbook.metadata.declared ? at(runbook.data, 'spec') : undefined);
  return { hosts: hosts.slice(0, MOST_FACTS), software: software.slice(0, MOST_FACTS) };
});

const MOST_FACTS = 1_000;

function inData(spec: Value | undefined): Inventory {
  const resources = [...itemsAt(spec, 'hardware'), ...itemsAt(spec, 'cloud')];
  const software = itemsAt(spec, 'software');
  return {
    hosts: [
      ...resources.flatMap((item) =>
        [textAt(item, 'id'), textAt(item, 'location', 'host')].flatMap((name) => name ?? []),
      ),
      ...software.flatMap((item) => textsAt(item, 'hosts')),
    ],
    software: software.flatMap((item) => {
      const name = textAt(item, 'name');
      const version = textAt(item, 'version');
      return name && version ? [{ name, version }] : [];
    }),
  };
}

function inText(runbook: Runbook, { rows }: Statements): Inventory {
  const real = rows.filter(({ isReal }) => isReal);
  return {
    hosts: real.flatMap((row) => hostsIn(runbook, row)),
    software: real.flatMap((row) => softwareIn(row) ?? []),
  };
}

/** Names in a column of hosts: of an inventory's tables, or of those that tell what machines are like. */
function hostsIn(runbook: Runbook, row: TableRow): Located<string>[] {
  const cell = hostColumn(row);
  if (cell === undefined) return [];
  const isInventory =
    hardwareColumn(row) !== undefined ||
    headingsAround(runbook, row.section).some(({ value }) => INVENTORY_HEADING.test(value));
  if (!isInventory) return [];
  return [...cell.text.value.matchAll(/[A-Za-z][\w.-]{1,60}/g)].map((match) => {
    const start = cell.text.span.start + match.index;
    return { value: match[0], span: { start, end: start + match[0].length } };
  });
}

const HOST_HEADER =
  /^(?:hosts?|host ?names?|servers?(?: names?)?|machines?|nodes?|names?|vms?|id|system|maschine|rechner|serveur|machine|servidor|equipo)$/;

const HARDWARE_HEADER =
  /^(?:model|serial(?: (?:number|no\.?))?|cpu|ram|memory|disks?|os|operating system|ip(?: address)?|address|firmware|capacity|hardware|rack|instance type|size|type|modell|seriennummer|mod[èe]le|modelo)$/;

const hostColumn = column(HOST_HEADER);
const hardwareColumn = column(HARDWARE_HEADER);

const INVENTORY_HEADING =
  /\b(?:inventory|hardware|servers|hosts|machines|inventar|inventaire|inventario)\b/i;

function softwareIn(row: TableRow): Software | undefined {
  const [name, version] = [softwareColumn(row)?.text, versionColumn(row)?.text];
  if (name === undefined || version === undefined) return undefined;
  if (isOpen(version.value) || !/\d/.test(version.value) || plain(name.value).length > 60)
    return undefined;
  return { name, version };
}

const SOFTWARE_HEADER =
  /^(?:software|product|component|package|application|what|name|programm?|logiciel|produit|produkt|producto)$/;

const VERSION_HEADER =
  /^(?:version|release|version in use|installed version|current version|versi[oó]n)$/;

const softwareColumn = column(SOFTWARE_HEADER);
const versionColumn = column(VERSION_HEADER);

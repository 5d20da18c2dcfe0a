/** The systems that documents speak of: their names, what is said of each, and which one a statement is about. */
import type { Runbook, Value } from '../../runbook.ts';
import type { Located, Span } from '../../text.ts';
import { at, itemsAt, scalar, textAt, textsAt } from '../../yaml/look.ts';
import { column, headingsAround, plain, type Statements, type TableRow } from '../statements.ts';
import { isOpen } from '../weight.ts';
import { type Place, placeIn } from './places.ts';

export interface System {
  readonly name: Located<string>;
  /** It holds data that a rebuild does not bring back; `undefined` when nobody says. */
  readonly stateful: boolean | undefined;
  readonly place: Place | undefined;
  /** When the clock of its RTO starts, where that is said. */
  readonly clock: string | undefined;
}

/** What a fact is about, as far as its own document tells. */
export interface Subject {
  /** The systems that are named for it: in its row, its list, its field. */
  readonly names: readonly Located<string>[];
  /** The sentence or row that says it, in which names may stand. */
  readonly within: Span;
  /** Where in it. */
  readonly at: number;
  readonly section: number;
}

/** The same for `Orders DB`, `orders-db`, `orders_db.example.org` and `orders-db-prod`. */
export function systemKey(name: string): string {
  const bare = plain(name).replace(/\s?\(.{0,200}\)/g, '');
  const host = /^([a-z0-9][a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,5}$/.exec(bare)?.[1] ?? bare;
  const key = host.replace(/[^\p{L}\p{N}]+/gu, '');
  return key.replace(/(?<=.{3})prod(?:uction)?$/, '');
}

/** Systems of a Markdown document: from the front matter, and from columns that list systems. */
export function systemsInText({ metadata }: Runbook, { rows }: Statements): System[] {
  const found: System[] = metadata.systems.map((name) => ({
    name,
    stateful: undefined,
    place: undefined,
    clock: undefined,
  }));
  for (const row of rows) {
    const name = systemCell(row);
    if (name !== undefined && row.isReal && isInventoryRow(row)) {
      found.push({ name, stateful: statefulIn(row), place: placeOfRow(row), clock: undefined });
    }
  }
  return found;
}

/** Systems of a YAML runbook: those of a plan, and those that its header names. */
export function systemsInData(runbook: Runbook, spec: Value | undefined): System[] {
  const listed = itemsAt(spec, 'systems').flatMap((item): System[] => {
    const name = textAt(item, 'id');
    if (name === undefined) return [];
    const stateful = scalar(at(item, 'stateful'))?.value;
    const place = placeIn(at(item, 'location'));
    return [
      {
        name,
        stateful: typeof stateful === 'boolean' ? stateful : undefined,
        place,
        clock: textAt(item, 'rto_clock')?.value,
      },
    ];
  });
  const named = ownSystems(runbook).map((name) => ({
    name,
    stateful: undefined,
    place: undefined,
    clock: undefined,
  }));
  return [...listed, ...named];
}

/** The cell that names the system of a row. */
export function systemCell(row: TableRow): Located<string> | undefined {
  const cell = systemColumn(row);
  if (cell === undefined || cell.text.value.length > 60) return undefined;
  const key = systemKey(cell.text.value);
  if (key.length < 2 || isOpen(cell.text.value) || NO_SYSTEM.test(plain(cell.text.value))) {
    return undefined;
  }
  return cell.text;
}

const SYSTEM_HEADER =
  /^(?:(?:it |business |critical |protected |source )?(?:systems?|services?|applications?|apps?|components?|databases?|servers?|hosts?|workloads?|assets?)(?: ?\/ ?\w{1,20})?(?: names?)?|system id|datenbank|dienst|anwendung|syst[eè]me|sistema|servicio)$/;

const systemColumn = column(SYSTEM_HEADER);

const NO_SYSTEM =
  /^(?:all|any|every(?:thing)?|others?|the (?:others?|rest)|rest|total|none|n\/?a|-|–|—|etc\.?|tier \d|critical|important|standard|high|medium|low)\b|^[\d\s.,%-]*$/;

/** A column of hosts in a list of contacts or of steps names no systems. */
function isInventoryRow({ cells }: TableRow): boolean {
  return cells.some(({ header }) => TELLS_OF_SYSTEMS.test(header));
}

const TELLS_OF_SYSTEMS =
  /\b(?:tier|rto|rpo|mtd|recovery (?:time|point)|criticality|holds data|stateful|backups?|retention)\b/;

function statefulIn({ cells }: TableRow): boolean | undefined {
  const said = cells.find(({ header }) =>
    /^(?:holds data|stateful|has data|data)\??$/.test(header),
  );
  const word = plain(said?.text.value ?? '');
  if (/^(?:yes|y|true|ja|oui|s[ií])(?!\p{L})/u.test(word)) return true;
  return /^(?:no|n|false|none|nein|non)\b/.test(word) ? false : undefined;
}

function placeOfRow({ cells }: TableRow): Place | undefined {
  const cell = cells.find(({ header }) =>
    /^(?:location|region|site|place|runs? (?:at|in|on))$/.test(header),
  );
  return cell && placeIn(cell.text);
}

/** The systems, of those that are known by key, that a fact is about; none when nothing tells. */
export function systemsOf(
  subject: Subject,
  runbook: Runbook,
  known: ReadonlyMap<string, readonly string[]>,
): string[] {
  if (subject.names.length > 0) return subject.names.map(({ value }) => systemKey(value));
  const { text } = runbook.source;
  const inside = text.slice(subject.within.start, subject.within.end);
  const named = nearestName(inside, subject.at - subject.within.start, known);
  if (named !== undefined) return [named];
  for (const heading of headingsAround(runbook, subject.section)) {
    const found = namesIn(heading.value, known);
    if (found.length > 0) return [...new Set(found.map(({ key }) => key))];
  }
  return ownSystems(runbook).map(({ value }) => systemKey(value));
}

/** The systems that a document says it is for, in its header or in `spec.systems`. */
function ownSystems({ metadata, data, syntax }: Runbook): readonly Located<string>[] {
  if (metadata.systems.length > 0 || syntax === 'markdown') return metadata.systems;
  return textsAt(data, 'spec', 'systems');
}

/** The last name before the place, else the first behind it. */
function nearestName(
  text: string,
  at: number,
  known: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const found = namesIn(text.slice(0, 1_000), known);
  return (found.findLast(({ start }) => start < at) ?? found[0])?.key;
}

/** Every known name in a text, from left to right. `known` holds the spellings of each key. */
export function namesIn(
  text: string,
  known: ReadonlyMap<string, readonly string[]>,
): { readonly key: string; readonly start: number }[] {
  const low = text.toLowerCase();
  const found: { key: string; start: number }[] = [];
  for (const [key, spellings] of known) {
    for (const spelling of spellings) {
      for (let at = low.indexOf(spelling); at >= 0; at = low.indexOf(spelling, at + 1)) {
        if (isWhole(low, at, at + spelling.length)) found.push({ key, start: at });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How people write a name in running text, in lower case. */
export function spellingsOf(name: string): string[] {
  const bare = plain(name)
    .replace(/\s?\(.{0,200}\)/g, '')
    .trim();
  if (bare.length < 3) return [];
  return [...new Set([bare, bare.replace(/[-_]/g, ' '), bare.replace(/[\s_]/g, '-')])];
}

/** `db-01` is no name in `db-011` and in `old-db-01`, but one in `db-01-failed.` at a sentence's end. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_-]/u.test(text.charAt(start - 1)) &&
    !/^(?:[\p{L}\p{N}_]|-\w)/u.test(text.slice(end, end + 2))
  );
}

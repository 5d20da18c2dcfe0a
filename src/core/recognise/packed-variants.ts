/**
 * The readings of phrases, packed. What several readings have in common is stored once: each list of alternatives
 * is said where it first stands, as what it has more or less than an earlier one, and later by how many other lists
 * have been spoken of since.
 */
import type { Steps } from '../steps.ts';
import { bytesOf, Column } from './columns.ts';
import { elementsIn } from './needs.ts';
import { type Rows, startsOf, Table } from './rows.ts';
import { CODES } from './tables.ts';

/** In this order; the two last are of the same numbers. */
const COLUMNS = [
  /** Of each reading: the two indexes that its row begins with, and how many elements it has. */
  'rarest',
  'trigger',
  'elements',
  /** Of each element: its code, and its list, 0 for one that is new. */
  'code',
  'list',
  /** Of each new list: the earlier one, 0 for none, and how many alternatives go and come. */
  'base',
  'going',
  'coming',
  /** Which go, and which come: each as its distance from the one before. */
  'gone',
  'comeLow',
  'comeHigh',
] as const;

export const VARIANT_COLUMNS = COLUMNS.length;

type Name = (typeof COLUMNS)[number];

export function packVariants(variants: Rows): Uint8Array[] {
  const columns: Record<Name, number[]> = {
    rarest: [],
    trigger: [],
    elements: [],
    code: [],
    list: [],
    base: [],
    going: [],
    coming: [],
    gone: [],
    comeLow: [],
    comeHigh: [],
  };
  const lists = new Lists();
  const nearest = nearestIn(lists);
  const numbers = new Map<string, number>();
  const readings = new Table(variants);
  for (let variant = 0; variant < readings.count; variant += 1) {
    const row = readings.read(variant);
    const elements = elementsIn(row);
    columns.rarest.push(row[0] ?? 0);
    columns.trigger.push(row[1] ?? 0);
    columns.elements.push(elements.length);
    for (const { symbols, gap, optional } of elements) {
      columns.code.push(gap * 2 + (optional ? 1 : 0));
      const known = numbers.get(symbols.join());
      columns.list.push(known === undefined ? 0 : lists.depthOf(known));
      if (known !== undefined) {
        lists.take(lists.depthOf(known));
        continue;
      }
      const base = nearest(symbols);
      columns.base.push(base === undefined ? 0 : lists.depthOf(base));
      packList(symbols, base === undefined ? [] : lists.at(base), columns);
      numbers.set(symbols.join(), lists.add(symbols));
    }
  }
  return COLUMNS.map((name) => bytesOf(columns[name]));
}

function packList(
  symbols: readonly number[],
  before: readonly number[],
  columns: Record<Name, number[]>,
): void {
  const [old, now] = [new Set(before), new Set(symbols)];
  const gone = before.flatMap((symbol, at) => (now.has(symbol) ? [] : at));
  const come = distances(symbols.filter((symbol) => !old.has(symbol)));
  columns.going.push(gone.length);
  columns.coming.push(come.length);
  columns.gone.push(...distances(gone));
  columns.comeLow.push(...come.map((distance) => distance & 127));
  columns.comeHigh.push(...come.map((distance) => distance >> 7));
}

/** Finds the list from which it takes least to get to a new one; `undefined` when that is none. */
function nearestIn(lists: Lists): (symbols: readonly number[]) => number | undefined {
  const having = new Map<number, number[]>();
  let count = 0;
  return (symbols) => {
    const shared = new Map<number, number>();
    for (const symbol of symbols) {
      const holders = having.get(symbol) ?? [];
      for (const list of holders) shared.set(list, (shared.get(list) ?? 0) + 1);
      holders.push(count);
      having.set(symbol, holders);
    }
    count += 1;
    let nearest: number | undefined;
    let least = symbols.length;
    for (const [list, same] of shared) {
      const cost = 1 + symbols.length - same + GOING * (lists.at(list).length - same);
      if (cost > least || (cost === least && list < (nearest ?? 0))) continue;
      nearest = list;
      least = cost;
    }
    return nearest;
  };
}

/** What it takes to say that an alternative goes, when 1 is to say which one comes. */
const GOING = 0.2;

/** Readings that are unpacked in one step. */
const STEP = 1_000;

export function* unpackVariants(columns: readonly Uint8Array[]): Steps<Rows> {
  const column = (name: Name) => new Column(columns[COLUMNS.indexOf(name)]);
  const read = {
    rarest: column('rarest'),
    trigger: column('trigger'),
    elements: column('elements'),
    code: column('code'),
    list: column('list'),
  };
  const lists = new Lists();
  const next = listReader(lists, column);
  const numbers: number[] = [];
  const lengths: number[] = [];
  for (let reading = 0; reading < read.elements.length; reading += 1) {
    const start = numbers.length;
    numbers.push(read.rarest.next(), read.trigger.next());
    for (let left = read.elements.next(); left > 0; left -= 1) {
      const depth = read.list.next();
      const symbols = lists.at(depth === 0 ? lists.add(next()) : lists.take(depth));
      for (let at = 0; at < symbols.length; at += 1) numbers.push((symbols[at] ?? 0) + CODES);
      numbers.push(read.code.next());
    }
    lengths.push(numbers.length - start);
    if (reading % STEP === STEP - 1) yield;
  }
  return { starts: startsOf(lengths), numbers: new Uint16Array(numbers) };
}

function listReader(lists: Lists, column: (name: Name) => Column): () => readonly number[] {
  const [base, going, coming] = [column('base'), column('going'), column('coming')];
  const [gone, low, high] = [column('gone'), column('comeLow'), column('comeHigh')];
  return () => {
    const depth = base.next();
    const before = depth === 0 ? NONE : lists.at(lists.peek(depth));
    const symbols: number[] = [];
    let left = going.next();
    let leaving = left > 0 ? gone.next() : -1;
    for (let at = 0; at < before.length; at += 1) {
      if (at !== leaving) symbols.push(before[at] ?? 0);
      else {
        left -= 1;
        leaving = left > 0 ? at + 1 + gone.next() : -1;
      }
    }
    let symbol = -1;
    for (let more = coming.next(); more > 0; more -= 1) {
      symbol += low.next() + (high.next() << 7) + 1;
      insert(symbols, symbol);
    }
    return symbols;
  };
}

const NONE: readonly number[] = [];

/** At its place: the numbers are in order. */
function insert(symbols: number[], symbol: number): void {
  let at = symbols.length;
  for (; at > 0 && (symbols[at - 1] ?? 0) > symbol; at -= 1) symbols[at] = symbols[at - 1] ?? 0;
  symbols[at] = symbol;
}

/** From the number before, less one: what is written once only is in order. */
function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1) - 1);
}

/** Lists of alternatives by their numbers, and in the order in which they were last spoken of. */
class Lists {
  readonly #all: (readonly number[])[] = [];
  readonly #recent: number[] = [];

  at(list: number): readonly number[] {
    return this.#all[list] ?? [];
  }

  add(symbols: readonly number[]): number {
    const list = this.#all.push(symbols) - 1;
    this.#recent.push(list);
    return list;
  }

  /** The list that was spoken of as the `depth`th before; 1 is the last. */
  peek(depth: number): number {
    return this.#recent[this.#recent.length - depth] ?? 0;
  }

  /** The same, and it is now the last. */
  take(depth: number): number {
    const [list = 0] = this.#recent.splice(this.#recent.length - depth, 1);
    this.#recent.push(list);
    return list;
  }

  depthOf(list: number): number {
    return this.#recent.length - this.#recent.lastIndexOf(list);
  }
}

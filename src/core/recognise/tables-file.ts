/**
 * The compiled tables as the bytes of a file, in two forms. A package holds them `packed`: what can be worked out
 * again is left out. A command that runs for a moment takes them `ready`: their numbers are used where they lie, so
 * that reading them takes no time. Little endian, as on every machine that runs an editor.
 */
import { atOnce, type Steps } from '../steps.ts';
import { needsOf } from './needs.ts';
import { LIST_COLUMNS, packLists, unpackLists } from './packed-lists.ts';
import { NAME_COLUMNS, packNames, unpackNames } from './packed-names.ts';
import { packVariants, unpackVariants } from './packed-variants.ts';
import { NO_ROWS, type Rows } from './rows.ts';
import { findable, type SymbolNames } from './symbols.ts';
import type { Tables } from './tables.ts';
import { evidenceOf, triggersOf } from './trigger-rows.ts';

export type Form = 'packed' | 'ready';

/** What stands at the head of the file, as JSON in ASCII: how many numbers each part has, and what is small. */
interface Head {
  readonly parts: readonly number[];
  /** Only where the form is `ready`. */
  readonly ready?: Ready;
}

interface Ready
  extends Pick<Tables, 'groups' | 'evidence'>,
    Pick<SymbolNames, 'longest' | 'suffixes' | 'classes'> {}

export function tablesToBytes(tables: Tables, form: Form): Uint8Array {
  const { symbols, groups, evidence } = tables;
  const { longest, suffixes, classes } = symbols;
  const ready: Ready = { groups, evidence, longest, suffixes, classes };
  const parts = form === 'ready' ? readyParts(tables) : packedParts(tables);
  const lengths = parts.map((part) => part.length);
  const head: Head = form === 'ready' ? { parts: lengths, ready } : { parts: lengths };
  const text = JSON.stringify(head).replace(/[^ -~]/g, escaped);
  const bytes = new Uint8Array(
    parts.reduce((end, part) => end + aligned(part.byteLength), 4 + aligned(text.length)),
  );
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  for (let at = 0; at < text.length; at += 1) bytes[4 + at] = text.charCodeAt(at);
  let end = 4 + aligned(text.length);
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), end);
    end += aligned(part.byteLength);
  }
  return bytes;
}

/** Throws when these are not such bytes. The tables are views of them. */
export function tablesFromBytes(given: Uint8Array): Tables {
  return atOnce(readTables(given));
}

/** The same in steps, of which there are many only where the form is `packed`. */
export function* readTables(given: Uint8Array): Steps<Tables> {
  // Numbers can be used only where they lie at a multiple of their size. A host's own kind of bytes may give a view
  // where it is asked for a slice.
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const { buffer, byteOffset } = bytes;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = JSON.parse(asciiOf(bytes.subarray(4, 4 + length))) as Head;
  let end = byteOffset + 4 + aligned(length);
  let part = 0;
  const next = <T extends Part>(numbers: new (of: ArrayBufferLike, at: number, n: number) => T) => {
    const made = new numbers(buffer, end, head.parts[part] ?? 0);
    part += 1;
    end += aligned(made.byteLength);
    return made;
  };
  if (head.ready === undefined) return yield* unpacked(head.parts.map(() => next(Uint8Array)));
  const shorts = () => next(Uint16Array);
  const longs = () => next(Uint32Array);
  const rows = (): Rows => ({ starts: longs(), numbers: shorts() });
  const { groups, evidence, longest, suffixes, classes } = head.ready;
  // In the order of `readyParts`.
  return {
    groups,
    evidence,
    symbols: { names: rows(), words: shorts(), prefixes: shorts(), longest, suffixes, classes },
    variants: rows(),
    phrases: shorts(),
    twins: rows(),
    lists: rows(),
    triggers: rows(),
    needs: { all: shorts(), places: longs(), phraseOf: shorts() },
  };
}

type Part = Uint8Array | Uint16Array | Uint32Array;

function readyParts(tables: Tables): readonly Part[] {
  const { symbols, variants, phrases, twins, lists, triggers, needs } = tables;
  const rows = ({ starts, numbers }: Rows): Part[] => [starts, numbers];
  return [
    ...rows(symbols.names),
    symbols.words,
    symbols.prefixes,
    ...rows(variants),
    phrases,
    ...rows(twins),
    ...rows(lists),
    ...rows(triggers),
    needs.all,
    needs.places,
    needs.phraseOf,
  ];
}

function packedParts({ symbols, variants, ...others }: Tables): readonly Part[] {
  return [...packNames(symbols.names), ...packLists(others), ...packVariants(variants)];
}

function* unpacked(parts: readonly Uint8Array[]): Steps<Tables> {
  const listed = NAME_COLUMNS + LIST_COLUMNS;
  const names = unpackNames(parts.slice(0, NAME_COLUMNS));
  yield;
  const symbols = findable(names);
  yield;
  const { phrases, twins, lists } = unpackLists(parts.slice(NAME_COLUMNS, listed));
  yield;
  const variants = yield* unpackVariants(parts.slice(listed));
  yield;
  const needs = needsOf({ variants, phrases });
  yield;
  const triggers = yield* triggersOf({ variants, lists }, needs.phraseOf, NO_TRIGGERS);
  return {
    symbols,
    variants,
    phrases,
    twins,
    lists,
    needs,
    evidence: evidenceOf(lists, phrases),
    ...triggers,
  };
}

const NO_TRIGGERS = { variants: NO_ROWS, triggers: NO_ROWS, groups: {} };

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The next multiple of four. */
function aligned(length: number): number {
  return (length + 3) & ~3;
}

/** In pieces, since a call takes only so many arguments. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}

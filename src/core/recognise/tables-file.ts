/**
 * The compiled tables as the bytes of a file, in two forms. A package holds them `packed`: what can be worked out
 * again is left out. A command that runs for a moment takes them `ready`: their numbers are used where they lie, so
 * that reading them takes no time. Little endian, as on every machine that runs an editor.
 */
import { needsOf } from './needs.ts';
import { lengthsOf, NO_ROWS, type Rows, startsOf } from './rows.ts';
import { findable, type SymbolNames } from './symbols.ts';
import type { Tables } from './tables.ts';
import { triggersOf } from './trigger-rows.ts';

export type Form = 'packed' | 'ready';

/** What stands at the head of the file, as JSON in ASCII: how many numbers each part has, and what is small. */
interface Head
  extends Pick<Tables, 'groups' | 'evidence'>,
    Pick<SymbolNames, 'longest' | 'suffixes' | 'classes'> {
  readonly form: Form;
  readonly parts: readonly number[];
}

export function tablesToBytes(tables: Tables, form: Form): Uint8Array {
  const { symbols, groups, evidence } = tables;
  const { longest, suffixes, classes } = symbols;
  const parts = partsOf(tables, form);
  const lengths = parts.map((part) => part.length);
  const head: Head = { form, groups, evidence, longest, suffixes, classes, parts: lengths };
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
  const shorts = () => next(Uint16Array);
  const longs = () => next(Uint32Array);
  const isReady = head.form === 'ready';
  const rows = (): Rows => ({
    starts: isReady ? longs() : startsOf(shorts()),
    numbers: shorts(),
  });
  // In the order of `partsOf`.
  const names = isReady
    ? rows()
    : { starts: startsOf(shorts()), numbers: unpacked(next(Uint8Array)) };
  const variants = rows();
  const phrases = shorts();
  const [twins, lists] = [rows(), rows()];
  const { groups, evidence, longest, suffixes, classes } = head;
  const triggers = isReady ? rows() : NO_ROWS;
  const made = {
    symbols: isReady
      ? { names, words: shorts(), prefixes: shorts(), longest, suffixes, classes }
      : findable(names),
    variants,
    phrases,
    twins,
    lists,
    needs: isReady
      ? { all: shorts(), places: longs(), phraseOf: shorts() }
      : needsOf({ variants, phrases }),
    evidence,
  };
  return isReady
    ? { ...made, triggers, groups }
    : { ...made, ...triggersOf(made, made.needs.phraseOf, NO_TRIGGERS) };
}

const NO_TRIGGERS = { variants: NO_ROWS, triggers: NO_ROWS, groups: {} };

type Part = Uint8Array | Uint16Array | Uint32Array;

function partsOf(tables: Tables, form: Form): readonly Part[] {
  const { symbols, variants, phrases, twins, lists, triggers, needs } = tables;
  const isReady = form === 'ready';
  const rows = (given: Rows): Part[] => [isReady ? given.starts : lengthsOf(given), given.numbers];
  return [
    ...(isReady ? rows(symbols.names) : [lengthsOf(symbols.names), packed(symbols.names.numbers)]),
    ...rows(variants),
    phrases,
    ...rows(twins),
    ...rows(lists),
    ...(isReady ? rows(triggers) : []),
    ...(isReady ? [symbols.words, symbols.prefixes, needs.all, needs.places, needs.phraseOf] : []),
  ];
}

/** Letters, seven bits a byte, the low ones first: most take one byte, and pack better so. */
function packed(letters: Uint16Array): Uint8Array {
  const bytes: number[] = [];
  for (const letter of letters) {
    let rest = letter;
    for (; rest >= 128; rest >>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

function unpacked(bytes: Uint8Array): Uint16Array {
  const letters: number[] = [];
  let letter = 0;
  let shift = 0;
  for (const byte of bytes) {
    letter |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    letters.push(letter);
    letter = 0;
    shift = 0;
  }
  return Uint16Array.from(letters);
}

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

/** Amounts of data and rates as people write them: `220 GB`, `1.5 TiB`, `150 MB/s`, `1 Gbit/s`, `2 TB per hour`. */
import type { Located } from '../../text.ts';

/** In bytes. */
export type Bytes = number;

export interface Rate {
  readonly bytesPerMinute: number;
  /** Written in bits, as the speed of a line is. */
  readonly isInBits: boolean;
}

/** The whole of a value; `undefined` when it is anything else, or has no unit. */
export function readSize(text: string): Bytes | undefined {
  const [only, ...others] = findSizes(text);
  return only !== undefined && others.length === 0 && isWhole(text, only) ? only.value : undefined;
}

export function readRate(text: string): Rate | undefined {
  const [only, ...others] = findRates(text);
  return only !== undefined && others.length === 0 && isWhole(text, only) ? only.value : undefined;
}

/** Every amount in prose, without those that belong to a rate. Linear. */
export function findSizes(text: string): Located<Bytes>[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, number = '', unit = '', per] = match;
    const bytes = per === undefined ? bytesOf(unit) : undefined;
    const count = numberOf(number);
    if (bytes === undefined || count === undefined) return [];
    const { index } = match;
    return [{ value: count * bytes, span: { start: index, end: index + whole.trimEnd().length } }];
  });
}

/** Every rate in prose. Linear. */
export function findRates(text: string): Located<Rate>[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [whole, number = '', unit = '', per] = match;
    const count = numberOf(number);
    const time = per === undefined ? SECOND : timeOf(per);
    const isGlued = per === undefined;
    const bits = isGlued ? bitsGlued(unit) : bitsOf(unit);
    const bytes = bits === undefined ? (isGlued ? bytesGlued(unit) : bytesOf(unit)) : bits / 8;
    if (bytes === undefined || count === undefined || time === undefined) return [];
    const { index } = match;
    const value = { bytesPerMinute: (count * bytes) / time, isInBits: bits !== undefined };
    return [{ value, span: { start: index, end: index + whole.trimEnd().length } }];
  });
}

/** A number, a unit, and what it is divided by. `Gb` and `gb` alone may be bits or bytes, and are neither. */
const AMOUNT =
  /(?<![\w.,])(\d{1,6}(?:[.,]\d{1,3})?)[ \u00a0-]?([kKMGTP]?(?:i?B|bytes?|bits?|bps|Bps|b)|[kmgt]bps|(?:kilo|mega|giga|tera|peta)(?:bytes?|bits?))(?![\w])(?: ?(?:\/|per|an|a) ?(s|sec|second|min|minute|h|hr|hour)\b)?/g;

/** `1,5` is one and a half; `1,500` may be either. */
function numberOf(text: string): number | undefined {
  if (/^\d+,\d{3}$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

const POWERS = 'kmgtp';

function factor(letter: string, isBinary: boolean): number | undefined {
  if (letter === '') return 1;
  const power = POWERS.indexOf(letter.toLowerCase()) + 1;
  return power === 0 ? undefined : (isBinary ? 1024 : 1000) ** power;
}

const WORD = /^(k|m|g|t|p)\w{3}(byte|bit)s?$/;

function bytesOf(unit: string): number | undefined {
  const word = WORD.exec(unit);
  if (word !== null) return word[2] === 'byte' ? factor(word[1] ?? '', false) : undefined;
  const match = /^([kKMGTP]?)(i?)(?:B|bytes?)$/.exec(unit);
  return match === null ? undefined : factor(match[1] ?? '', match[2] === 'i');
}

function bitsOf(unit: string): number | undefined {
  const word = WORD.exec(unit);
  if (word !== null) return word[2] === 'bit' ? factor(word[1] ?? '', false) : undefined;
  const match = /^([kKMGTP]?)(?:bits?|b)$/.exec(unit);
  return match === null ? undefined : factor(match[1] ?? '', false);
}

function bitsGlued(unit: string): number | undefined {
  const match = /^([kKMGTPmgt]?)bps$/.exec(unit);
  return match === null ? undefined : factor(match[1] ?? '', false);
}

function bytesGlued(unit: string): number | undefined {
  const match = /^([kKMGTP]?)Bps$/.exec(unit);
  return match === null ? undefined : factor(match[1] ?? '', false);
}

/** In minutes. */
const SECOND = 1 / 60;

function timeOf(per: string): number | undefined {
  if (/^s/.test(per)) return SECOND;
  if (/^m/.test(per)) return 1;
  return /^h/.test(per) ? 60 : undefined;
}

function isWhole(text: string, { span }: Located<unknown>): boolean {
  const around = text.slice(0, span.start) + text.slice(span.end);
  return /^[\s~≈<>*_().]{0,12}(?:(?:about|approx|ca|up to)[\s.]{0,2})?$/i.test(around);
}

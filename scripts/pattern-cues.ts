/** Works out which letters have to stand in a row in every text that a regular expression matches. */
/**
 * The cues of a pattern, as `lazyPattern` takes them: branches with `|` between them, of which one at least has
 * all its pieces, with `+` between them, in any text that matches, once that is in lower case. A piece is two to
 * twelve letters from `a` to `z`. Empty where nothing can be said.
 */
export function cuesOf(source: string): string {
  const reader: Reader = { source, at: 0 };
  const whole = readChoice(reader);
  if (reader.at < source.length) throw new Error(`Not read to its end: ${source}`);
  const needs = needsOf(whole);
  if (needs === undefined) return '';
  const branches = [...new Map(needs.map((each) => [kept(each).join('+'), kept(each)])).entries()];
  // What lets a text through that another branch lets through anyway says nothing more.
  const least = branches.filter(
    ([, one], at) =>
      !branches.some(
        ([, other], place) => place !== at && lets(other, one) && (place < at || !lets(one, other)),
      ),
  );
  return least.length > MOST_BRANCHES ? '' : least.map(([written]) => written).join('|');
}

/** Whether all texts with the pieces of the one have those of the other. */
function lets(other: readonly string[], one: readonly string[]): boolean {
  return other.every((piece) => one.some((longer) => longer.includes(piece)));
}

/** The longest pieces of a branch say most. */
function kept(pieces: readonly string[]): readonly string[] {
  return [...new Set(pieces)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 2);
}

/** More take longer to look up than the pattern takes to be compiled. */
const MOST_BRANCHES = 150;
const MOST_TEXTS = 64;
const LONGEST_PIECE = 12;

interface Reader {
  readonly source: string;
  at: number;
}

/** One branch for each way to match: the pieces that it has. `undefined`: it may match without any. */
type Needs = readonly (readonly string[])[] | undefined;

interface Part {
  /** All texts that it matches, folded, a space for whatever is no letter; `undefined` when they are too many. */
  readonly texts: readonly string[] | undefined;
  readonly needs: Needs;
}

const NOTHING: Part = { texts: [''], needs: undefined };
const ANYTHING: Part = { texts: undefined, needs: undefined };
const BREAK: Part = { texts: [' '], needs: undefined };

function readChoice(reader: Reader): Part {
  const parts = [readRow(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readRow(reader));
  }
  if (parts.length === 1) return parts[0] ?? ANYTHING;
  const texts = parts.every((part) => part.texts !== undefined)
    ? bounded(parts.flatMap((part) => part.texts ?? []))
    : undefined;
  const needs = parts.map((part) => needsOf(part));
  return {
    texts,
    needs: needs.includes(undefined) ? undefined : needs.flatMap((each) => each ?? []),
  };
}

function readRow(reader: Reader): Part {
  /** What stands side by side, as long as it can be written out. */
  let texts: readonly string[] = [''];
  let isWhole = true;
  const candidates: Needs[] = [];
  const flush = () => {
    candidates.push(needsOfTexts(texts));
    texts = [''];
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = readRepeated(reader);
    candidates.push(part.needs);
    const longer =
      part.texts && bounded(texts.flatMap((start) => (part.texts ?? []).map((end) => start + end)));
    if (longer !== undefined) {
      texts = longer;
      continue;
    }
    isWhole = false;
    flush();
    if (part.texts !== undefined) texts = part.texts;
    else texts = [''];
    if (part.texts !== undefined) continue;
  }
  const own = isWhole ? texts : undefined;
  flush();
  return { texts: own, needs: best(candidates) };
}

function readRepeated(reader: Reader): Part {
  const part = readAtom(reader);
  const { source } = reader;
  const rest = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(reader.at));
  if (rest === null) return part;
  reader.at += rest[0].length;
  const [whole, from, comma] = rest;
  const least = from === undefined ? (whole.startsWith('+') ? 1 : 0) : Number(from);
  if (whole.startsWith('?')) {
    return { texts: part.texts && bounded([...part.texts, '']), needs: undefined };
  }
  if (least === 1 && comma === '' && from !== undefined) return part;
  // Any number of what is no letter is a break, or nothing.
  if (part.texts?.every((text) => text === ' '))
    return { texts: least > 0 ? [' '] : [' ', ''], needs: undefined };
  return { texts: undefined, needs: least > 0 ? needsOf(part) : undefined };
}

function readAtom(reader: Reader): Part {
  const { source } = reader;
  const char = source[reader.at] ?? '';
  if (char === '(') return readGroup(reader);
  if (char === '[') return readClass(reader);
  if (char === '\\') return readEscape(reader);
  reader.at += char.length;
  if (char === '^' || char === '$') return NOTHING;
  if (char === '.') return ANYTHING;
  return letterPart([char]);
}

function readGroup(reader: Reader): Part {
  const { source } = reader;
  const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(reader.at))?.[0] ?? '(';
  reader.at += opening.length;
  const part = readChoice(reader);
  if (source[reader.at] !== ')') throw new Error(`A group is open in ${source}`);
  reader.at += 1;
  // What is ahead or behind has to be there too, but stands in no row with what follows.
  if (/[=!]$/.test(opening)) {
    return { texts: [''], needs: opening.endsWith('=') ? needsOf(part) : undefined };
  }
  return part;
}

function readClass(reader: Reader): Part {
  const { source } = reader;
  let at = reader.at + 1;
  for (; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
  const body = source.slice(reader.at + 1, at);
  reader.at = at + 1;
  if (body.startsWith('^')) return ANYTHING;
  const pattern = new RegExp(`[${body}]`, 'iu');
  const letters = [...LETTERS].filter((letter) => pattern.test(letter));
  // Its range may hold letters beyond those.
  if (/\\[pPwWSDk]|-(?!$)/.test(body)) {
    return letters.length === 0 && !/\\[pPWSD]/.test(body) && !/[\u0080-\uffff]/.test(body)
      ? BREAK
      : ANYTHING;
  }
  const chars = [
    ...body
      .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\s/g, ' ')
      .replace(/\\d/g, '0')
      .replace(/\\([^\w])/g, '$1'),
  ];
  if (chars.includes('\\')) return ANYTHING;
  return letterPart(chars);
}

function readEscape(reader: Reader): Part {
  const { source } = reader;
  const [whole = '', property, code] =
    /^\\(?:([pP]\{[^}]*\})|u\{?([0-9a-f]{4,6})\}?|x[0-9a-f]{2}|k<\w+>|[\s\S])/i.exec(
      source.slice(reader.at),
    ) ?? [];
  reader.at += whole.length;
  if (property !== undefined) return ANYTHING;
  if (code !== undefined) return letterPart([String.fromCodePoint(Number.parseInt(code, 16))]);
  const sort = whole[1] ?? '';
  if ('bB'.includes(sort)) return NOTHING;
  if ('sdntrfv'.includes(sort)) return BREAK;
  if (/\w/.test(sort)) return ANYTHING;
  return BREAK;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function letterPart(chars: readonly string[]): Part {
  // A letter beyond ASCII may be in capitals or composed otherwise: it stands in no piece.
  const texts = chars.map((char) => (/[a-z]/i.test(char) ? char.toLowerCase() : ' '));
  const kinds = [...new Set(texts)];
  return kinds.length > 6 ? ANYTHING : { texts: kinds, needs: undefined };
}

function bounded(texts: readonly string[]): readonly string[] | undefined {
  const kinds = [...new Set(texts)];
  return kinds.length > MOST_TEXTS ? undefined : kinds;
}

function needsOf({ texts, needs }: Part): Needs {
  return best([needs, texts && needsOfTexts(texts)]);
}

function needsOfTexts(texts: readonly string[]): Needs {
  const needs = texts.map((text) =>
    text
      .split(' ')
      .filter((piece) => piece.length > 1)
      .map((piece) => piece.slice(0, LONGEST_PIECE)),
  );
  return needs.some((pieces) => pieces.length === 0) ? undefined : needs;
}

/** What lets the fewest texts through, by a rough guess. */
function best(candidates: readonly Needs[]): Needs {
  let found: Needs;
  for (const each of candidates) {
    if (each !== undefined && (found === undefined || chance(each) < chance(found))) found = each;
  }
  return found;
}

const CHANCES = [1, 1, 0.5, 0.2, 0.05, 0.02];

function chance(needs: Exclude<Needs, undefined>): number {
  return needs.reduce(
    (sum, pieces) =>
      sum + kept(pieces).reduce((all, { length }) => all * (CHANCES[length] ?? 0.02), 1),
    0,
  );
}

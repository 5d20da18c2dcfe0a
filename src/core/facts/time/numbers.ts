/** Numbers as people write them: digits, fractions, and words in four languages. */
import { type Match, type Phrases, phraseAt, phrases } from './phrases.ts';
import { isDigit, type Tokens } from './tokens.ts';

export interface WrittenNumber {
  readonly value: number;
  /** `article`: "an", "eine", "une", which may not be meant as a number at all. */
  readonly kind: 'digits' | 'word' | 'article';
  /** `1,500` and `1.500` are one and a half to one reader, fifteen hundred to another. */
  readonly twoReadings: boolean;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** The signs that may open a number, for the scan. */
export const FRACTION_SIGNS = '½¼¾';

export function numberAt(tokens: Tokens, index: number): Match<WrittenNumber> | undefined {
  const token = tokens.at(index);
  if (token.kind === 'number') return digitsAt(tokens, index);
  if (token.kind === 'word') return wordsAt(tokens, index);
  const fraction = FRACTIONS[token.text];
  if (fraction === undefined) return undefined;
  return { value: digits(fraction), next: index + 1 };
}

/** The first words of all number words, for the scan. */
export function numberWords(): Iterable<string> {
  return WORDS.keys();
}

function digitsAt(tokens: Tokens, index: number): Match<WrittenNumber> | undefined {
  const whole = tokens.at(index).text;
  const value = Number(whole);
  const mark = tokens.at(index + 1);
  const after = tokens.at(index + 2);
  const glued = mark.glued && after.glued && after.kind === 'number';
  if (glued && mark.text === '/') return fractionOf(tokens, index, 0);
  if (glued && (mark.text === '.' || mark.text === ',')) {
    const more = tokens.at(index + 3);
    const chained = more.glued && /^[.,/:]$/.test(more.text) && tokens.at(index + 4).glued;
    if (chained && isDigit(tokens.source.charCodeAt(more.end))) return undefined;
    const twoReadings = after.text.length === 3 && whole !== '0' && whole.length <= 3;
    return { value: digits(Number(`${whole}.${after.text}`), twoReadings), next: index + 3 };
  }
  const sign = FRACTIONS[mark.text];
  if (sign !== undefined) return { value: digits(value + sign), next: index + 2 };
  if (mark.kind === 'number' && tokens.at(index + 2).text === '/') {
    return fractionOf(tokens, index + 1, value);
  }
  const thousands = thousandsAt(tokens, index);
  return thousands ?? { value: digits(value), next: index + 1 };
}

/** Only halves and quarters: `24/7` is no number. */
function fractionOf(
  tokens: Tokens,
  index: number,
  whole: number,
): Match<WrittenNumber> | undefined {
  const above = Number(tokens.at(index).text);
  const below = Number(tokens.at(index + 2).text);
  const proper = above < below && (below === 2 || below === 4) && tokens.at(index + 1).glued;
  if (!proper || !tokens.at(index + 2).glued) return undefined;
  return { value: digits(whole + above / below), next: index + 3 };
}

/** `1 000` is a thousand only with a no-break or narrow space; with a plain space it is two numbers. */
function thousandsAt(tokens: Tokens, index: number): Match<WrittenNumber> | undefined {
  const [first, second] = [tokens.at(index), tokens.at(index + 1)];
  if (second.kind !== 'number' || second.text.length !== 3 || first.text.length > 3)
    return undefined;
  const gap = tokens.source.slice(first.end, second.start);
  if (gap === ' ') return undefined;
  return { value: digits(Number(first.text + second.text)), next: index + 2 };
}

function wordsAt(tokens: Tokens, index: number): Match<WrittenNumber> | undefined {
  const found = phraseAt(tokens, index, WORDS);
  if (found === undefined) return undefined;
  const kind = ARTICLES.has(tokens.at(index).text) && found.next === index + 1 ? 'article' : 'word';
  return { value: { value: found.value, kind, twoReadings: false }, next: found.next };
}

function digits(value: number, twoReadings = false): WrittenNumber {
  return { value, kind: 'digits', twoReadings };
}

const ARTICLES: ReadonlySet<string> = new Set(
  'a an ein eine einer einem einen eines un une una uno'.split(' '),
);

const WORDS: Phrases<number> = phrases(everyLanguage());

function* everyLanguage(): Iterable<[string, number]> {
  yield* english();
  yield* german();
  yield* french();
  yield* spanish();
  for (const article of ARTICLES) yield [article, 1];
}

function* english(): Iterable<[string, number]> {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  yield* tabled(small, 0);
  for (const [index, ten] of tens.entries()) {
    const value = 20 + index * 10;
    yield [ten, value];
    for (let unit = 1; unit < 10; unit += 1) yield [`${ten} ${small[unit]}`, value + unit];
  }
  yield ['a hundred|one hundred', 100];
}

function* german(): Iterable<[string, number]> {
  const small =
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    );
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
  yield* tabled(small, 0);
  for (const [index, ten] of tens.entries()) {
    const value = 20 + index * 10;
    yield [ten, value];
    for (let unit = 1; unit < 10; unit += 1) {
      yield [`${unit === 1 ? 'ein' : small[unit]}und${ten}`, value + unit];
    }
  }
  yield ['zwo', 2];
  yield ['fuenf', 5];
  yield ['zwoelf', 12];
  yield ['hundert|einhundert', 100];
  yield ['anderthalb|eineinhalb|einundeinhalb', 1.5];
  for (let unit = 2; unit < 10; unit += 1) yield [`${small[unit]}einhalb`, unit + 0.5];
}

function* french(): Iterable<[string, number]> {
  const small =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens: readonly (readonly [string, number, number])[] = [
    ['vingt', 20, 9],
    ['trente', 30, 9],
    ['quarante', 40, 9],
    ['cinquante', 50, 9],
    ['soixante', 60, 19],
    ['quatre-vingt', 80, 19],
  ];
  for (const [value, word] of small.entries()) if (word !== 'un') yield [word, value];
  for (const [ten, value, most] of tens) {
    yield [value === 80 ? 'quatre-vingts|quatre-vingt' : ten, value];
    for (let unit = 1; unit <= most; unit += 1) {
      yield [`${ten} ${small[unit]}|${ten} et ${small[unit]}`, value + unit];
    }
  }
  yield ['cent', 100];
}

function* spanish(): Iterable<[string, number]> {
  const small =
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
      ' ',
    );
  const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
  // "once" is eleven in Spanish and a schedule's word in English; "once" alone is left to English.
  for (const [value, word] of small.entries()) if (word !== 'once') yield [word, value];
  yield ['veintiún|veintiuna', 21];
  for (const [index, ten] of tens.entries()) {
    const value = 30 + index * 10;
    yield [ten, value];
    for (let unit = 1; unit < 10; unit += 1) yield [`${ten} y ${small[unit]}`, value + unit];
  }
  yield ['cien', 100];
}

function* tabled(words: readonly string[], first: number): Iterable<[string, number]> {
  for (const [index, word] of words.entries()) yield [word, first + index];
}

/** Changes texts at random, the same for the same numbers. */

export type Random = (below: number) => number;

/** Whole numbers from 0 to below what is asked: mulberry32. */
export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** One of the texts after a few changes; those that were kept last, which reached something new, come more often. */
export function changed(
  texts: readonly string[],
  random: Random,
  words: readonly string[],
): string {
  const pick = () => texts[texts.length - 1 - random(1 + random(texts.length))] ?? '';
  let text = pick();
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const change = CHANGES[random(CHANGES.length)];
    if (change) text = change({ text, other: pick(), random, words });
  }
  return text;
}

interface Material {
  readonly text: string;
  readonly other: string;
  readonly random: Random;
  readonly words: readonly string[];
}

type Change = (material: Material) => string;

const CHANGES: readonly Change[] = [
  inserted(({ words, random }) => words[random(words.length)] ?? ''),
  inserted(({ words, random }) => (words[random(words.length)] ?? '').repeat(1 + random(20))),
  inserted(({ random }) => CHARACTERS[random(CHARACTERS.length)] ?? ''),
  inserted(({ random }) => String.fromCharCode(random(0x250))),
  // A piece of another text.
  inserted(({ other, random }) => piece(other, random)),
  // A piece of the same text once more.
  inserted(({ text, random }) => piece(text, random)),
  ({ text, random }) => {
    const start = random(text.length + 1);
    return text.slice(0, start) + text.slice(start + random(30));
  },
  ({ text, random }) => text.slice(0, random(text.length + 1)),
  ({ text, other, random }) =>
    text.slice(0, random(text.length + 1)) + other.slice(random(other.length + 1)),
  ({ text, random }) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(random(lines.length), 1);
    lines.splice(random(lines.length + 1), 0, line);
    return lines.join('\n');
  },
  ({ text, random }) => {
    const lines = text.split('\n');
    const at = random(lines.length);
    lines[at] = `${['  ', '\t', '> ', '- ', '    '][random(5)]}${lines[at]}`;
    return lines.join('\n');
  },
];

const CHARACTERS = [
  ...'\0\t\n\r \u00a0\u0085\u2028\ufeff\u200b\u202e\ud800\udc00éß文İ0123456789',
  '😀',
];

function inserted(part: (material: Material) => string): Change {
  return (material) => {
    const { text, random } = material;
    const at = random(text.length + 1);
    return text.slice(0, at) + part(material) + text.slice(at + (random(3) === 0 ? random(5) : 0));
  };
}

function piece(text: string, random: Random): string {
  const start = random(text.length + 1);
  return text.slice(start, start + random(60));
}

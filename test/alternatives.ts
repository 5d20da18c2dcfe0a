/**
 * A text with `{verified|checked}` in it stands for one text with each of the words. What is said of them is written
 * once for all of which the same is said, and behind the words for which it differs.
 */
const NOTHING = 'nothing';

/** What is said of the text with each of its words, in lines. */
export function saidOfEach(text: string, say: (full: string) => readonly string[]): string[] {
  const groups = new Map<string, { readonly words: string[]; readonly lines: readonly string[] }>();
  for (const { full, word } of alternativesOf(text)) {
    const lines = say(full);
    const shownWord = word.replace(/\s+/g, ' ').trim();
    const key = lines.join('\n').replaceAll(shownWord === '' ? '\0' : shownWord, '…');
    const group = groups.get(key) ?? { words: [], lines };
    group.words.push(shownWord);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ words, lines }) => [
    ...(groups.size > 1 ? [`${words.map((word) => `"${word}"`).join(', ')}:`] : []),
    ...(lines.length === 0 ? [NOTHING] : lines),
  ]);
}

/** Every alternative once, with the first ones at all other places. */
function alternativesOf(text: string): { readonly full: string; readonly word: string }[] {
  const parts = text.split(/\{([^{}]*\|[^{}]*)\}/);
  const choices = parts.map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const fullWith = (place: number, word: string) =>
    choices.map(([first = ''], at) => (at === place ? word : first)).join('');
  const first = { full: fullWith(-1, ''), word: choices[1]?.[0] ?? '' };
  const others = choices.flatMap((words, place) =>
    words.slice(1).map((word) => ({ full: fullWith(place, word), word })),
  );
  return [first, ...others];
}

/** Remembers what was found in a text: a dozen checks ask the same of the same sentence, one after the other. */

/** Of so many texts at a time: those of one document, as a rule. */
const MEMORY = 1_000;

/** Longer ones are no sentences, and would be kept in vain. */
const LONGEST = 1_200;

/** The same function, asked only once for each text. It must always find the same, and never `undefined`. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MEMORY) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

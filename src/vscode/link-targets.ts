/** Whether the files that links lead to exist, for an engine that cannot wait for an answer. */
import { isWithin, uriOf } from './convert.ts';
import { exists } from './files.ts';

/**
 * Whether the targets of links exist. The engine asks at once and the file system answers later: until
 * then a target counts as there, so that nothing is reported that is not so.
 */
export function linkTargets(onNews: () => void) {
  const known = new Map<string, boolean>();
  const asked = new Set<string>();
  let hasNews = false;

  const ask = async (key: string) => {
    asked.add(key);
    const found = await exists(uriOf(key));
    asked.delete(key);
    known.set(key, found);
    hasNews ||= !found;
    // Once for all that was asked meanwhile: each piece of news has everything judged anew.
    if (asked.size > 0 || !hasNews) return;
    hasNews = false;
    onNews();
  };

  return {
    exist: (key: string): boolean => {
      if (!known.has(key) && !asked.has(key)) void ask(key);
      return known.get(key) ?? true;
    },
    /** Of a file, or of all in a folder: of a folder that comes or goes the editor may tell alone. */
    forget: (place: string) => {
      const gone = [...known.keys()].filter((key) => isWithin(key, place));
      for (const key of gone) known.delete(key);
      if (gone.length > 0) onNews();
    },
    forgetAll: () => known.clear(),
  };
}

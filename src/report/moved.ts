/** Finds documents of a baseline that have moved: by their names, and by the findings that they still have. */
import type { BaselineFinding } from './baseline.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckedFile } from './outcome.ts';

/**
 * Where the baseline has documents whose path is gone, by where they are now. A document has moved to a path that
 * the baseline does not know when half of its findings are there, with the same name of the file or with one
 * among them that quotes the text; or when all of them are there, and they are several.
 *
 * @param files with paths as the baseline writes them.
 */
export function movedFiles(
  known: readonly BaselineFinding[],
  files: readonly CheckedFile[],
  isGone: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const entries = new Map<string, Set<string>>();
  for (const { path, fingerprint } of known) {
    const own = entries.get(path) ?? new Set();
    entries.set(path, own.add(fingerprint));
  }
  const gone = [...entries.keys()].filter(isGone);
  const fresh = new Map(
    files.filter(({ path }) => !entries.has(path)).map((file) => [file.path, file]),
  );
  if (gone.length === 0 || fresh.size === 0) return new Map();
  const moved = new Map<string, string>();
  const take = (from: string, to: CheckedFile | undefined, byName: boolean) => {
    if (to === undefined || moved.has(to.path)) return false;
    if (!isSame(entries.get(from) ?? new Set(), { ...to, path: from }, byName)) return false;
    moved.set(to.path, from);
    return true;
  };
  const endings = byEndings([...fresh.keys()]);
  const left = gone.filter(
    (from) => !alike(from, endings).some((to) => take(from, fresh.get(to), true)),
  );
  const others = [...fresh.values()].filter(({ path }) => !moved.has(path));
  if (left.length * others.length <= MOST_PAIRS) {
    for (const from of left) others.some((to) => take(from, to, false));
  }
  return moved;
}

/** Documents under other names; more of them at once are no renaming that anybody could follow. */
const MOST_PAIRS = 4000;

/** Of equal names those that are tried for one document. */
const MOST_ALIKE = 20;

function isSame(known: ReadonlySet<string>, file: CheckedFile, byName: boolean): boolean {
  let kept = 0;
  let quotes = byName;
  for (const [at, name] of fingerprints(file).entries()) {
    if (!known.has(name)) continue;
    kept += 1;
    quotes ||= file.diagnostics[at]?.state === undefined;
  }
  if (kept === known.size && kept >= SEVERAL) return true;
  return quotes && kept > 0 && kept * 2 >= known.size;
}

/** Fewer can be the same in any two documents. */
const SEVERAL = 5;

/** Paths by everything that they may end with: `a/b/c.md`, `b/c.md`, `c.md`. */
function byEndings(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    for (const ending of endingsOf(path)) {
      const known = found.get(ending);
      if (known) known.push(path);
      else found.set(ending, [path]);
    }
  }
  return found;
}

/** Those of the same name, with the most folders in common first. */
function alike(path: string, endings: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  for (const ending of endingsOf(path)) {
    for (const other of endings.get(ending) ?? []) {
      found.add(other);
      if (found.size === MOST_ALIKE) return [...found];
    }
  }
  return [...found];
}

/** The longest first. */
function endingsOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(at).join('/'));
}

/** Patterns of files as a configuration writes them: which are of use, and the one that means a single file. */

const MAX_LENGTH = 200;
const MAX_STARS_IN_SEGMENT = 6;

/** Patterns come from files that anybody may have written, so their length and their stars are bounded. */
export function isUsableGlob(pattern: string): boolean {
  if (pattern.trim() === '' || pattern.length > MAX_LENGTH) return false;
  return pattern.split('/').every((part) => part.split('*').length - 1 <= MAX_STARS_IN_SEGMENT);
}

/** A pattern that means this file alone, in quotes where YAML or the pattern needs them; `undefined` where none can. */
export function globOf(path: string): string | undefined {
  const escaped = path.replace(/[\\*?[\]!#]/g, '\\$&').replace(/ $/, '\\ ');
  const glob = `/${escaped}`;
  if (!isUsableGlob(glob) || /\p{Cc}/u.test(glob)) return undefined;
  if (/^[\w/.-]+$/.test(glob)) return glob;
  // Patterns are read as they are written: no quote may need an escape.
  if (!glob.includes("'")) return `'${glob}'`;
  return /["\\]/.test(glob) ? undefined : `"${glob}"`;
}

/** One line of YAML as it is while somebody types in it: its dashes, its key, and what stands behind. */

export interface YamlLine {
  /** Columns of the dashes that open items. */
  readonly dashes: readonly number[];
  /** Where the first character after white space and dashes stands. */
  readonly column: number;
  readonly key: LineKey | undefined;
  readonly isBlank: boolean;
  readonly isComment: boolean;
}

export interface LineKey {
  readonly name: string;
  /** Columns of the key, its quotes included. */
  readonly start: number;
  readonly end: number;
  /** The column of the colon. */
  readonly colon: number;
  /** What stands behind the colon, without comment, anchor and tag. */
  readonly rest: string;
}

export function readLine(text: string): YamlLine {
  const dashes: number[] = [];
  let at = skipSpace(text, 0);
  while (text[at] === '-' && isGap(text[at + 1])) {
    dashes.push(at);
    at = skipSpace(text, at + 1);
  }
  const isBlank = at >= text.length && dashes.length === 0;
  const isComment = text[at] === '#' && dashes.length === 0;
  return { dashes, column: at, key: isComment ? undefined : keyAt(text, at), isBlank, isComment };
}

/** The column at which a comment starts; the length of the line when none does. */
export function commentStart(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') at += 1;
      else if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[\s[{,:]/.test(text[at - 1] ?? ' ')) quote = char;
    else if (char === '#' && isGap(text[at - 1])) return at;
  }
  return text.length;
}

export function isGap(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\t';
}

function keyAt(text: string, start: number): LineKey | undefined {
  const first = text[start] ?? '';
  const isQuoted = first === '"' || first === "'";
  if (first === '' || '[]{}#&*!|>%@`,'.includes(first)) return undefined;
  const end = isQuoted ? closing(text, start) : plainEnd(text, start);
  if (end === undefined) return undefined;
  const colon = skipSpace(text, end);
  if (text[colon] !== ':' || !isGap(text[colon + 1])) return undefined;
  const name = isQuoted ? text.slice(start + 1, end - 1) : text.slice(start, end);
  const rest = text.slice(colon + 1, commentStart(text, colon + 1)).trim();
  return { name, start, end, colon, rest: rest.replace(/^(?:[&!]\S{0,80}\s{0,80}){1,2}/, '') };
}

/** After the quote that closes. */
function closing(text: string, start: number): number | undefined {
  const end = text.indexOf(text[start] ?? '', start + 1);
  return end < 0 ? undefined : end + 1;
}

/** Where a plain key ends: before the first colon that a gap follows. */
function plainEnd(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '#' && isGap(text[at - 1])) return undefined;
    if (text[at] !== ':' || !isGap(text[at + 1])) continue;
    let end = at;
    while (end > start && isGap(text[end - 1])) end -= 1;
    return end > start ? end : undefined;
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** A quick look at raw texts: which files a text may link, and which lines of it may name something. */
import { baseName, resolveLink } from '../../core/links.ts';

/**
 * The addresses that a text may link, as `linkKey` writes them: more than its reader will find, never fewer. What
 * looks like no address stays out, as do those that leave the workspace.
 *
 * @param path of the text; its links are relative to it.
 */
export function linkKeysIn(path: string, text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (target: string) => {
    const address = resolveLink(path, target);
    if (address !== undefined) keys.add(linkKey(address));
  };
  for (const [, angled, bare = angled ?? ''] of text.matchAll(TARGETS)) {
    add(bare);
    // A bracket at the end may close the link, or belong to the address.
    const bracket = bare.indexOf(')');
    if (bracket > 0) add(bare.slice(0, bracket));
  }
  for (const [, value = ''] of valued(path, text).matchAll(VALUES)) {
    add(value.trimEnd());
    for (const part of value.split(/[,[\]{}"']/)) if (PATH_LIKE.test(part)) add(part.trim());
  }
  return keys;
}

/** One spelling for all by which a page is linked: with its ending or without, by its folder or by its name. */
export function linkKey(path: string): string {
  return path
    .replace(/\.html?$/i, '')
    .replace(/\.md$/, '')
    .replace(/(?:^|\/)(?:README|index)$/, '');
}

/** Behind a bracket, a label, an attribute or the mark of an autolink. */
const TARGETS =
  /(?:\]\([ \t\n]{0,9}|\]:[ \t\n>]{0,9}|\bhref[ \t]{0,9}=[ \t]{0,9}["']?|<)(?:<([^<>\n]{1,2000})>|([^\s<>"'][^\s<>"']{0,2000}))/gi;

/** The part of a text that may hold values: all of YAML, and the header of Markdown. */
function valued(path: string, text: string): string {
  return /\.ya?ml$/i.test(path) ? text : text.slice(0, LONGEST_HEADER);
}

/** Twice what a header may have. */
const LONGEST_HEADER = 20_000;

/** Behind a key or a bullet, where something in it looks like a path. */
const VALUES =
  /[:-][ \t]{1,20}["']?([^\s"'#][^\n"'#:]{0,200}?(?:\/|\.(?:md|markdown|mdx|ya?ml|html?|pdf)\b)[^\n"'#]{0,200})/gi;

const PATH_LIKE = /\/|\.(?:md|markdown|mdx|ya?ml|html?|pdf)/i;

/** Whether a line may say a name as a value, an id or a heading. All in lower case. */
export function mayName(line: string, name: string): boolean {
  if (!mayBegin(line, name)) return false;
  const value = line.replace(/^[ \t>-]{0,40}/, '');
  return valuesIn(value).some((each) => each === name || isPathTo(each, name));
}

/**
 * Whether a name stands somewhere as no part of a longer word, and where a value or the last part of a path may
 * begin: most lines are passed by this.
 */
function mayBegin(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (isWordAt(line, at - 1) || isWordAt(line, at + name.length)) continue;
    let before = at - 1;
    while (before >= 0 && MARKS.includes(line.charAt(before))) before -= 1;
    if (before < 0 || BEFORE_VALUES.includes(line.charAt(before))) return true;
  }
  return false;
}

/** What may stand before a value: bullets, quotes and headings, a separator, a tag, a folder. */
const BEFORE_VALUES = '>-#:,[]{}/';

function isPathTo(value: string, name: string): boolean {
  // Only what is encoded can begin otherwise than it reads.
  const begins = value.startsWith(name, value.lastIndexOf('/') + 1);
  return (begins || value.includes('%')) && value.includes(name) && baseName(value) === name;
}

/** A letter or digit of ASCII. */
function isWordAt(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** A value, behind its key, without quotes and comments; the parts of a list on one line. */
function valuesIn(line: string): readonly string[] {
  const heading = plain(line.replace(/^#{1,6}/, '').replace(/<[^<>]{0,100}>/g, ''));
  const whole = line.slice(line.indexOf(':') + 1);
  const bare = whole.split(' #', 1)[0] ?? '';
  const parts = line.split(/[,[\]{}:]/);
  return [heading, plain(line), plain(whole), plain(bare), ...parts.map(plain)];
}

function plain(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What may stand around a value. */
const MARKS = ' \t\r"\'*_`&';

/** The lines of a text in which a name stands. */
export function* linesWith(text: string, name: string): Generator<string> {
  for (let at = text.indexOf(name); at >= 0; ) {
    const start = text.lastIndexOf('\n', at) + 1;
    const close = text.indexOf('\n', at);
    const end = close < 0 ? text.length : close;
    yield text.slice(start, Math.min(end, start + LONGEST_LINE));
    at = text.indexOf(name, end);
  }
}

/** A name stands in a short line. */
const LONGEST_LINE = 500;

/** Writes HTML from texts that nobody has looked at: whatever stands in them is shown, and nothing of it acts. */

const MARKUP: unique symbol = Symbol('markup');

/** HTML that this module has made. No data from outside can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a hole of a template: `undefined` and `false` are shown as nothing, lists one after the other. */
export type Content = Html | string | number | undefined | false | readonly Content[];

/**
 * A template for elements: its own words are HTML, all that fills its holes is text. A hole may stand between
 * tags, or within the quotes of an attribute that holds plain text, as `title="${text}"`; for one that holds
 * an address use `href="${safeLink(target)}"`. There is no safe hole in a script, a style sheet, an attribute
 * for events, or in an attribute without quotes.
 */
export function html(words: TemplateStringsArray, ...holes: readonly Content[]): Html {
  let markup = words[0] ?? '';
  for (const [index, hole] of holes.entries()) {
    markup += markupOf(hole) + (words[index + 1] ?? '');
  }
  return { [MARKUP]: markup };
}

/** The HTML as it is written to a file. */
export function written(content: Html): string {
  return content[MARKUP];
}

/**
 * Text for HTML, for the space between tags and within the quotes of an attribute. Characters that no HTML may
 * hold, and those that would show the text in another order than it has, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(SPECIAL, (mark) => ENTITIES[mark] ?? '');
}

/**
 * The address of a link as it may be followed: `https`, `http`, `mailto`, a relative path, or a place in the
 * same page. `undefined` for all that could run something or lead elsewhere: any other scheme, `//host`, a
 * path with backslashes, control characters.
 */
export function safeLink(target: string): string | undefined {
  const address = target.trim();
  // Browsers drop line breaks and tabs in an address before they read its scheme.
  if (address === '' || FORBIDDEN.test(address) || /^\/\//.test(address)) return undefined;
  const [, scheme] = /^([^/?#:]*):/.exec(address) ?? [];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme) ? address : undefined;
}

function markupOf(hole: Content): string {
  if (hole === undefined || hole === false) return '';
  if (typeof hole === 'string') return escapeHtml(hole);
  if (typeof hole === 'number') return String(hole);
  if (isList(hole)) return hole.map(markupOf).join('');
  // Data that only looks like HTML has no mark of ours, and is shown as nothing.
  return hole[MARKUP] ?? '';
}

function isList(hole: Html | readonly Content[]): hole is readonly Content[] {
  return Array.isArray(hole);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const SPECIAL = /[&<>"'`]/g;

/** Controls but tab and line breaks, bidirectional controls, non-characters, and halves of a pair. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

const FORBIDDEN = /[\u0000-\u0020\u007f-\u009f\u202a-\u202e\u2066-\u2069\\<>"'`]|\p{Surrogate}/u;

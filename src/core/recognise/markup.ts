/** Steps over what is not said: comments, HTML tags, template tags, the targets of links. */

/** Remembers where the next comment ends, so that a text full of openings is still read in linear time. */
export interface CommentEnds {
  from: number;
  next: number;
}

const TAGS =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|input|kbd|li|ol|p|pre|s|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|[A-Z][A-Za-z]{1,40})\b/;

/** The length of a comment, an HTML tag or a template tag at an offset; 0 when there is none. */
export function markupLength(text: string, at: number, end: number, ends: CommentEnds): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 60) {
    if (next === 33 && text.startsWith('<!--', at)) return commentLength(text, at, end, ends);
    if (next === 37) return lengthUntil(text, at, end, '%>', 500);
    const letter = next | 32;
    if (!((letter >= 97 && letter <= 122) || next === 47)) return 0;
    const length = lengthUntil(text, at, end, '>', 300);
    return length > 0 && TAGS.test(text.slice(at, at + Math.min(length, 60))) ? length : 0;
  }
  if (code !== 123) return 0;
  if (next === 123) return lengthUntil(text, at, end, '}}', 200);
  return next === 37 ? lengthUntil(text, at, end, '%}', 300) : 0;
}

function commentLength(text: string, at: number, end: number, ends: CommentEnds): number {
  if (at < ends.from || (ends.next >= 0 && ends.next < at + 4)) {
    ends.next = text.indexOf('-->', at + 4);
  }
  ends.from = at;
  return ends.next >= 0 && ends.next + 3 <= end ? ends.next + 3 - at : 0;
}

/** Ends at the closing mark; gives up at a second opening, so that openings alone cost nothing. */
function lengthUntil(text: string, at: number, end: number, close: string, most: number): number {
  const limit = Math.min(end, at + most) - close.length;
  const open = text.charCodeAt(at);
  const first = close.charCodeAt(0);
  for (let found = at + 2; found <= limit; found += 1) {
    const code = text.charCodeAt(found);
    if (code === first && text.startsWith(close, found)) return found + close.length - at;
    if (code === open) return 0;
  }
  return 0;
}

/** The offset after a link's target that starts with `](` at an offset; 0 when it is none. */
export function linkEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + 1000);
  let depth = 0;
  for (let next = at + 1; next < limit; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 40) depth += 1;
    if (code === 41) {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
    if (code === 10 || code === 13) return 0;
    if (code === 93 && text.charCodeAt(next + 1) === 40) return 0;
  }
  return 0;
}

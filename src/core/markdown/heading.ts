/** Finds what a heading says, behind the marks, links, labels and tags that it is written with. */
import type { Span } from '../text.ts';
import { trimmed } from '../text.ts';
import { withoutTags } from './tags.ts';

/** What is left may be empty: `# <%= title %>` says nothing. */
export function headingText(text: string, span: Span): Span {
  let here = trimmed(text, span);
  // Each round takes off one layer; nobody writes more of them.
  for (let round = 0; round < 8; round += 1) {
    const next = peel(text, here);
    if (next.start === here.start && next.end === here.end) return here;
    here = next;
  }
  return here;
}

/**
 * The text of a line that is bold from end to end, as people write headings where they do not dare to;
 * without the colon that may end it. A sentence or a `Key: value` in bold is no heading.
 */
export function boldLine(
  text: string,
  span: Span,
): { readonly text: Span; readonly line: Span } | undefined {
  const mark = text[span.start] === '_' ? '__' : '**';
  if (!text.startsWith(mark, span.start)) return undefined;
  let end = span.start;
  while (end < span.end && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const line = trimmed(text, { start: span.start, end });
  if (line.end - line.start > LONGEST_BOLD) return undefined;
  const close = text.indexOf(mark, line.start + 2);
  if (close < 0 || close + 2 > line.end) return undefined;
  const rest = text.slice(close + 2, line.end).trim();
  if (rest !== '' && rest !== ':' && rest !== '\\') return undefined;
  const colon = text[close - 1] === ':' ? 1 : 0;
  const inner = trimmed(text, { start: line.start + 2, end: close - colon });
  const words = text.slice(inner.start, inner.end);
  if (!/\p{L}/u.test(words) || /[.!;,]$/.test(words)) return undefined;
  if (/:\s/.test(words) && !NUMBERED.test(words)) return undefined;
  return { text: headingText(text, inner), line };
}

const LONGEST_BOLD = 120;

/**
 * A plain line right above a list, as wikis and notes have them: "Verification". A line that goes on, ends a sentence
 * or lists things is none.
 */
export function listLabel(
  text: string,
  span: Span,
): { readonly text: Span; readonly line: Span } | undefined {
  if (span.end - span.start > LONGEST_LABEL || !LABEL.test(text.slice(span.start, span.end))) {
    return undefined;
  }
  if (!LIST_BELOW.test(text.slice(span.end, span.end + 12))) return undefined;
  return { text: span, line: span };
}

const LONGEST_LABEL = 50;
const LABEL = /^\p{Lu}[\p{L}\d-]{1,20}(?: [\p{L}\d()/&-]{1,20}){0,4}$/u;
const LIST_BELOW = /^\r?\n(?:[-*+]|1[.)]) /;

/** What a colon may follow in a heading: `Step 1: Stop the writers`. */
const NUMBERED = /^(?:\d|step|phase|stage|part|option|scenario|case|appendix|tier|level)/i;

function peel(text: string, span: Span): Span {
  const here = withoutTags(text, span);
  const { start, end } = here;
  const last = text[end - 1];
  const first = text[start];
  if (end - start > LONGEST_HEADING) return here;
  if (last === '>' || first === '<') {
    const bare = withoutMarkup(text, here);
    if (bare.start !== start || bare.end !== end) return bare;
  }
  if (last === '}') return trimmed(text, { start, end: attributeStart(text, here) });
  if (last === '#') return trimmed(text, { start, end: marksStart(text, here) });
  if (first === '!' && text[start + 1] === '[') {
    return trimmed(text, { start: imageEnd(text, here), end });
  }
  return inside(text, here);
}

/** Beyond this, a heading is left as it is written. */
const LONGEST_HEADING = 1_000;

/** Comments, empty anchors and pictures at either end, and a tag around the whole. */
function withoutMarkup(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const comment = written.endsWith('-->') ? written.lastIndexOf('<!--') : -1;
  const after = comment >= 0 ? comment : (EMPTY_AT_END.exec(written)?.index ?? written.length);
  const before = EMPTY_AT_START.exec(written)?.[0].length ?? 0;
  const around = WRAPPED.exec(written);
  if (around !== null) {
    const from = start + written.indexOf('>') + 1;
    return trimmed(text, { start: from, end: from + (around[2] ?? '').length });
  }
  return trimmed(text, { start: start + Math.min(before, after), end: start + after });
}

const EMPTY_AT_START =
  /^(?:<!--(?:[^-]|-(?!->))*-->|<(?:a|span)\b[^<>]*>\s?<\/(?:a|span)>|<(?:img|br)\b[^<>]*>)/i;

const EMPTY_AT_END = /(?:<(?:a|span)\b[^<>]*>\s?<\/(?:a|span)>|<(?:img|br)\b[^<>]*>)$/i;

const WRAPPED = /^<(em|strong|b|i|u|span|a|code|font|center)\b[^<>]*>([^<>]*)<\/\1>$/i;

/** `{#id}` and `{: .class}`. */
function attributeStart(text: string, { start, end }: Span): number {
  const open = text.slice(start, end).lastIndexOf('{');
  const written = open < 0 ? '' : text.slice(start + open, end);
  return /^\{\s?[:#.][^{}]*\}$/.test(written) ? start + open : end;
}

/** Closing marks that stood in front of a comment. */
function marksStart(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && text[at - 1] === '#') at -= 1;
  return at === start || text[at - 1] === ' ' || text[at - 1] === '\t' ? at : end;
}

function imageEnd(text: string, { start, end }: Span): number {
  return start + (/^!\[[^\]]*\]\([^()]*\)/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Out of emphasis or a link that the whole of it stands in. */
function inside(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  for (const mark of ['**', '__', '*', '_']) {
    const wraps =
      written.startsWith(mark) && written.endsWith(mark) && written.length > 2 * mark.length;
    if (wraps && !written.slice(mark.length, -mark.length).includes(mark)) {
      return trimmed(text, { start: start + mark.length, end: end - mark.length });
    }
  }
  const link = /^\[([^[\]]+)\](?:\([^()]*\)|\[[^[\]]*\])$/.exec(written)?.[1];
  return link === undefined ? { start, end } : { start: start + 1, end: start + 1 + link.length };
}

/** Snippet bodies: their plain text, and text made safe to stand in one. */

/**
 * The text that a snippet leaves behind when nobody fills it in: each tab stop gives its default, a choice
 * its first option. Follows the snippet syntax of VS Code, without variables and transforms.
 */
export function plainText(body: string): string {
  let out = '';
  let depth = 0;
  let at = 0;
  while (at < body.length) {
    const char = body[at] ?? '';
    if (char === '\\') {
      const next = body[at + 1] ?? '';
      out += isEscaped(next) ? next : char + next;
      at += 2;
    } else if (char === '$') {
      const stop = tabStop(body, at);
      out += stop.text;
      depth += stop.opens ? 1 : 0;
      at = stop.end;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      at += 1;
    } else {
      out += char;
      at += 1;
    }
  }
  return out;
}

/** The same text as a snippet body without tab stops. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function isEscaped(char: string): boolean {
  return char === '$' || char === '}' || char === '\\';
}

interface Stop {
  readonly text: string;
  readonly end: number;
  /** A default follows, up to the closing brace. */
  readonly opens: boolean;
}

function tabStop(body: string, at: number): Stop {
  const braced = body[at + 1] === '{';
  const first = at + (braced ? 2 : 1);
  let end = first;
  while (end < body.length && isDigit(body.charCodeAt(end))) end += 1;
  if (end === first) return { text: '$', end: at + 1, opens: false };
  if (!braced) return { text: '', end, opens: false };
  const after = body[end];
  if (after === '}') return { text: '', end: end + 1, opens: false };
  if (after === ':') return { text: '', end: end + 1, opens: true };
  if (after === '|') return choice(body, end + 1) ?? { text: '$', end: at + 1, opens: false };
  return { text: '$', end: at + 1, opens: false };
}

function choice(body: string, from: number): Stop | undefined {
  const close = body.indexOf('|}', from);
  if (close < 0) return undefined;
  const options = body.slice(from, close);
  let first = '';
  for (let at = 0; at < options.length && options[at] !== ','; at += 1) {
    if (options[at] === '\\') at += 1;
    first += options[at] ?? '';
  }
  return { text: first, end: close + 2, opens: false };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Snippet bodies put together: their tab stops count on from one to the next. Within a body equal numbers stay
 * equal, so that what is typed once appears everywhere.
 */
export function renumbered(bodies: readonly string[]): string {
  let last = 0;
  return bodies
    .map((body) => {
      const numbers = new Map<string, number>();
      return body.replace(
        STOP,
        (stop, escaped: string | undefined, brace: string, number: string) => {
          if (escaped !== undefined) return stop;
          if (number === '0') return `$${brace}0`;
          if (!numbers.has(number)) {
            last += 1;
            numbers.set(number, last);
          }
          return `$${brace}${numbers.get(number)}`;
        },
      );
    })
    .join('');
}

const STOP = /(\\.)|\$(\{?)(\d{1,4})/g;

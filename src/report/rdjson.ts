/** The Reviewdog Diagnostic Format, in which columns count bytes of UTF-8. */
import { askedSentence } from '../core/asked.ts';
import type { Diagnostic, Severity } from '../core/finding.ts';
import { BLOT } from '../core/secrets/redact.ts';
import type { Position, Range, SourceText } from '../core/text.ts';
import { wellFormed } from './addresses.ts';
import type { CheckOutcome, Unread } from './outcome.ts';
import { printable } from './terminal.ts';

const SEVERITIES = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
} as const satisfies Record<Severity, string>;

export function rdjsonReport({ files, notChecked }: CheckOutcome): string {
  const diagnostics = [
    ...notChecked.map(unreadEntry),
    ...files.flatMap(({ path, source, diagnostics }) =>
      diagnostics.map((diagnostic) => entry(path, source, diagnostic)),
    ),
  ];
  return `${JSON.stringify({ source: { name: 'dr-runbook' }, diagnostics })}\n`;
}

function entry(path: string, source: SourceText, diagnostic: Diagnostic) {
  const { rule, severity, message, controls, range, related } = diagnostic;
  return {
    message: printable(`${message} ${askedSentence(controls)}`.trim()),
    location: { path: wellFormed(path), range: byteRange(range, source) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(related.length === 0
      ? {}
      : {
          related_locations: related.map(({ uri, range, message }) => ({
            message: printable(message),
            // The text of another document is not at hand to count its bytes.
            location: {
              path: wellFormed(uri),
              range: uri === source.uri ? byteRange(range, source) : lineRange(range),
            },
          })),
        }),
  };
}

function unreadEntry({ path, reason, place }: Unread) {
  const line = (place?.range.start.line ?? 0) + 1;
  return {
    message: printable(`Not checked: ${reason}`),
    location: { path: wellFormed(path), range: { start: { line } } },
    severity: SEVERITIES.error,
    code: { value: 'not-checked' },
  };
}

/** One-based lines and bytes; lines alone where a secret was redacted, whose bytes nobody knows. */
function byteRange(range: Range, source: SourceText) {
  const { start, end } = range;
  const isBlotted = [start, end].some(({ line }) => source.line(line).includes(BLOT));
  if (isBlotted) return lineRange(range);
  return { start: bytePosition(start, source), end: bytePosition(end, source) };
}

function lineRange({ start, end }: Range) {
  return { start: { line: start.line + 1 }, end: { line: end.line + 1 } };
}

function bytePosition({ line, character }: Position, source: SourceText) {
  return { line: line + 1, column: utf8Length(source.line(line).slice(0, character)) + 1 };
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

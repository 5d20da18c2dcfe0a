/** Names for findings that stay the same while other lines come, go and move. */
import type { Diagnostic } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';
import type { CheckedFile, Unread } from './outcome.ts';

/**
 * One name for each finding of a file, in their order; no two are the same. They are made of the path, the
 * rule and the marked text with its line, never of numbers of lines. A practice is missing once in a document,
 * wherever that is reported, so its name holds no text.
 */
export function fingerprints({ path, source, diagnostics }: CheckedFile): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = hash([path, diagnostic.rule, ...anchor(diagnostic, source)]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}

export function unreadFingerprint({ path, reason }: Unread): string {
  return hash([path, 'not-checked', reason]);
}

/** Enough of a marked text to tell it from others. */
const ANCHOR_LENGTH = 400;

function anchor({ state, span, range }: Diagnostic, source: SourceText): readonly string[] {
  if (state !== undefined) return [];
  const line = source.line(range.start.line).slice(0, ANCHOR_LENGTH);
  const marked = source.text.slice(span.start, Math.min(span.end, span.start + ANCHOR_LENGTH));
  return [settled(line), settled(marked)];
}

/** Without what changes when a line moves: white space, and the number or bullet of a list item. */
function settled(text: string): string {
  return text
    .replace(/\s{1,400}/g, ' ')
    .trim()
    .replace(/^(?:[-*+]|\d{1,9}[.)]) /, '');
}

/** 64 bits in hexadecimal: two runs of FNV-1a over UTF-16 code units, from different starts. */
function hash(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(high) + hex(low);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}

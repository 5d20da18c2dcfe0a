/** Examples with carets: a line of `^^^` marks the text above it, and is not part of the document. */
import type { Span } from './text.ts';

export interface Marked {
  /** The document, its common indentation and its caret lines taken away. */
  readonly text: string;
  /** What the carets mark, in order. */
  readonly spans: readonly Span[];
}

const CARETS = /^[ \t]*\^+(?:[ \t]+\^+)*[ \t]*$/;

/** Reads an example as it stands in a practice or a rule. */
export function readExample(written: string): Marked {
  const lines = dedent(written);
  const kept: string[] = [];
  const spans: Span[] = [];
  let offset = 0;
  let lastStart = 0;
  for (const line of lines) {
    if (CARETS.test(line) && kept.length > 0) {
      for (const { index, 0: run } of line.matchAll(/\^+/g)) {
        spans.push({ start: lastStart + index, end: lastStart + index + run.length });
      }
      continue;
    }
    lastStart = offset;
    kept.push(line);
    offset += line.length + 1;
  }
  return { text: kept.join('\n'), spans };
}

/** Draws the carets of one-line spans below their lines: the reverse of `readExample`. */
export function drawExample({ text, spans }: Marked): string {
  let offset = 0;
  const drawn: string[] = [];
  for (const line of text.split('\n')) {
    drawn.push(line);
    const here = spans.filter(({ start }) => start >= offset && start <= offset + line.length);
    if (here.length > 0) {
      let carets = '';
      for (const { start, end } of [...here].sort((a, b) => a.start - b.start)) {
        const from = start - offset;
        const to = Math.min(end, offset + line.length) - offset;
        carets = carets.padEnd(from) + '^'.repeat(Math.max(1, to - Math.max(from, carets.length)));
      }
      drawn.push(carets);
    }
    offset += line.length + 1;
  }
  return drawn.join('\n');
}

function dedent(written: string): string[] {
  const lines = written
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common));
}

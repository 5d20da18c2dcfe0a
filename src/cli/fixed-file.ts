/** Writes a fixed text back to its file, or shows what would be written. */
import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { writeReport } from './report-file.ts';

/** Some editors put it in front of a text. */
const BOM = Buffer.from('\ufeff');

/**
 * Replaces the text of a file, whole or not at all, when the file still holds the text that was fixed and nothing
 * else in other bytes.
 *
 * @returns why it was not written, as a clause; `undefined` when it was.
 */
export function writeFixed(path: string, before: string, after: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'it can no longer be read';
  }
  const hasMark = bytes.subarray(0, BOM.length).equals(BOM);
  const text = hasMark ? bytes.subarray(BOM.length) : bytes;
  // What was read leniently would not come back as it was.
  if (!text.equals(Buffer.from(before))) return 'it has changed meanwhile, or is not plain UTF-8';
  return writeReport(path, hasMark ? `\ufeff${after}` : after);
}

/** As `git diff` and `patch` write it, with the path as reports show it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
  });
  // The line above the names is for other tools.
  return patch.replace(/^=+\r?\n/, '');
}

/** Writes the line that says how to tell that a step worked, with a blank for what only its author knows. */

import type { Edit, Fix } from '../finding.ts';
import type { Runbook, Step } from '../runbook.ts';
import { lineBreakOf, type SourceText, type Span, trimmed } from '../text.ts';
import { titled } from './titled.ts';

/** For all the steps at once; none where one of them is written in a way that has no certain place for it. */
export function verificationFixes(runbook: Runbook, steps: readonly Step[]): readonly Fix[] {
  const edits = steps.map((step) =>
    runbook.syntax === 'yaml' ? inData(runbook.source, step) : inList(runbook.source, step),
  );
  const certain = edits.flatMap((edit) => edit ?? []);
  if (certain.length === 0 || certain.length < edits.length) return [];
  const title =
    certain.length === 1
      ? titled('Add a check to be filled in')
      : titled('Add {0} checks to be filled in', certain.length);
  return [{ ...title, safe: false, edits: certain }];
}

/** Below the last line of an item of a list, as deep as its text. */
function inList(source: SourceText, { span }: Step): Edit | undefined {
  const { line, character } = source.positionAt(span.start);
  const written = source.line(line);
  const marker = /^(\s{0,12})(?:\d{1,9}[.)]|[-*+])(\s{1,4})(?=\S)/.exec(written)?.[0];
  if (marker === undefined || marker.length < character) return undefined;
  const last = lastLine(source, trimmed(source.text, span));
  const at = source.lineEnd(last);
  const newText = `${lineBreakOf(source.text)}${' '.repeat(marker.length)}Verify: TBD`;
  return { span: { start: at, end: at }, newText };
}

/** A block of code that the step ends with goes on to the line that closes it. */
function lastLine(source: SourceText, { start, end }: Span): number {
  const last = source.positionAt(end).line;
  let isOpen = false;
  for (let line = source.positionAt(start).line; line <= last; line += 1) {
    if (FENCE.test(source.line(line))) isOpen = !isOpen;
  }
  return isOpen && FENCE.test(source.line(last + 1)) ? last + 1 : last;
}

const FENCE = /^[\s>]{0,20}(?:`{3}|~{3})/;

/** As one more key of the step, in braces where the step is in braces. */
function inData(source: SourceText, { span }: Step): Edit | undefined {
  const { text } = source;
  const { start, end } = trimmed(text, span);
  if (text.charAt(start) === '{') {
    if (text.charAt(end - 1) !== '}') return undefined;
    const at = trimmed(text, { start, end: end - 1 }).end;
    return { span: { start: at, end: at }, newText: `, ${CHECK}` };
  }
  const column = source.positionAt(start).character;
  const at = source.lineEnd(source.positionAt(end).line);
  const newText = `${lineBreakOf(text)}${' '.repeat(column)}${CHECK}`;
  return { span: { start: at, end: at }, newText };
}

const CHECK = 'verify: {command: TBD, expect: TBD}';

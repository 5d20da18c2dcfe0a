/** Applies fixes to a text: every edit or none of a fix, and never two that touch the same place. */
import type { Diagnostic, Edit, Fix } from './finding.ts';

/**
 * The text after the edits. It must be the text of the file itself: in `Runbook.source` secrets are redacted.
 * Edits are taken in the order of the text; one that overlaps an earlier one, or that lies outside the text, is left
 * out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { span, newText } of [...edits].sort(byPlace)) {
    if (span.start < from || span.end < span.start || span.end > text.length) continue;
    out += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return out + text.slice(from);
}

/**
 * Fixes that can be applied together, the first of each diagnostic, in the order of the diagnostics. One
 * whose edits touch those of an accepted fix waits for the next pass.
 */
export function compatibleFixes(
  diagnostics: readonly Diagnostic[],
  wanted: (fix: Fix, diagnostic: Diagnostic) => boolean,
): readonly Fix[] {
  const accepted: Fix[] = [];
  const edits: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find((each) => each.edits.length > 0 && wanted(each, diagnostic));
    if (!fix) continue;
    if (fix.edits.some((edit) => edits.some((other) => touch(edit, other)))) continue;
    edits.push(...fix.edits);
    accepted.push(fix);
  }
  return accepted;
}

/** The fix that needs nobody to choose: the first, unless it is one of several guesses. */
export function preferredFix(fixes: readonly Fix[]): Fix | undefined {
  const [first] = fixes;
  return fixes.length === 1 || first?.safe === true ? first : undefined;
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Two insertions at one place touch as well: their order would be a guess. */
function touch(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** `newText` stands from `at` on in the text that the edits made. */
interface Written extends Edit {
  readonly at: number;
}

/**
 * Two lists of edits, the second made to the text that the first leaves behind, as one list for the text before
 * both. Edits of a list do not overlap. What touches becomes one edit; nothing else is replaced.
 */
export function composedEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  // From the end, so that what is still to come stands where it says.
  return [...second].sort(byPlace).reduceRight<readonly Edit[]>(withOne, [...first].sort(byPlace));
}

function withOne(edits: readonly Edit[], { span, newText }: Edit): readonly Edit[] {
  const written = placed(edits);
  const isBefore = (each: Written) => each.at + each.newText.length < span.start;
  const touched = written.filter((each) => !isBefore(each) && each.at <= span.end);
  const grown = written
    .filter(isBefore)
    .reduce((sum, each) => sum + each.newText.length - (each.span.end - each.span.start), 0);
  const first = touched[0];
  const last = touched.at(-1);
  const others = written
    .filter((each) => !touched.includes(each))
    .map((each): Edit => ({ span: each.span, newText: each.newText }));
  if (!first || !last) {
    const own = { start: span.start - grown, end: span.end - grown };
    return [...others, { span: own, newText }].sort(byPlace);
  }
  const until = last.at + last.newText.length;
  const start = Math.min(first.span.start, span.start - grown);
  const end = last.span.end + Math.max(0, span.end - until);
  const head = first.newText.slice(0, Math.max(0, span.start - first.at));
  const tail = last.newText.slice(Math.min(last.newText.length, Math.max(0, span.end - last.at)));
  return [...others, { span: { start, end }, newText: head + newText + tail }].sort(byPlace);
}

function placed(edits: readonly Edit[]): readonly Written[] {
  let grown = 0;
  return edits.map((edit) => {
    const at = edit.span.start + grown;
    grown += edit.newText.length - (edit.span.end - edit.span.start);
    return { ...edit, at };
  });
}

/** More passes than fixes need; they are tested to come to an end. */
const MOST_PASSES = 10;

/**
 * The edits of all wanted fixes of a text. What a fix brings to light, or what waited because its place was taken,
 * is fixed in a further pass.
 *
 * @param lint says what is wrong with a text.
 */
export function allFixes(
  text: string,
  lint: (text: string) => readonly Diagnostic[],
  wanted: (fix: Fix, diagnostic: Diagnostic) => boolean,
): AllFixes {
  let edits: readonly Edit[] = [];
  let now = text;
  const applied: Fix[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const fixes = compatibleFixes(lint(now), wanted);
    if (fixes.length === 0) break;
    const more = fixes.flatMap((fix) => fix.edits);
    edits = composedEdits(edits, more);
    now = applyEdits(now, more);
    applied.push(...fixes);
  }
  return { edits, text: now, applied };
}

export interface AllFixes {
  /** For the text as it was. */
  readonly edits: readonly Edit[];
  /** The text after them. */
  readonly text: string;
  readonly applied: readonly Fix[];
}

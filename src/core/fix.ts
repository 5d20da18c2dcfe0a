/** Applies fixes to a text: every edit or none of a fix, and never two that touch the same place. */
import type { Diagnostic, Edit, Fix } from './finding.ts';

/**
 * The text after the edits. It must be the text of the file itself: in `Runbook.source` secrets are blotted out. Edits are taken in the order of the text; one that overlaps an earlier one, or
 * that lies outside the text, is left out.
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
  const taken = new Set<string>();
  const edits: Edit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes.find((each) => each.edits.length > 0 && wanted(each, diagnostic));
    if (!fix) continue;
    const key = JSON.stringify(fix.edits);
    if (taken.has(key) || fix.edits.some((edit) => edits.some((other) => touch(edit, other))))
      continue;
    taken.add(key);
    edits.push(...fix.edits);
    accepted.push(fix);
  }
  return accepted;
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Two insertions at one place touch as well: their order would be a guess. */
function touch(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

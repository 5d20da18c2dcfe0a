/** Hand-made outcomes for the tests of the reports. */
import type { Diagnostic, Severity } from '../../src/core/finding.ts';
import { sourceText } from '../../src/core/text.ts';
import type { CheckedFile, CheckOutcome, Unread } from '../../src/report/outcome.ts';

export interface FindingDraft {
  readonly severity?: Severity;
  readonly message?: string;
  readonly rule?: string;
  readonly state?: string;
  /** The text that is marked; its first occurrence. */
  readonly at?: string;
}

export function checkedFile(
  path: string,
  text: string,
  drafts: readonly FindingDraft[],
): CheckedFile {
  const source = sourceText(path, text);
  const diagnostics = drafts.map((draft): Diagnostic => {
    const {
      severity = 'error',
      message = 'It is wrong.',
      rule = 'some-rule',
      state,
      at = '',
    } = draft;
    const start = text.indexOf(at);
    const span = { start, end: start + at.length };
    return {
      rule,
      ...(state === undefined ? {} : { state }),
      severity,
      message,
      uri: path,
      span,
      range: source.rangeOf(span),
      related: [],
      docs: `docs/rules/${rule}.md`,
      fixes: [],
    };
  });
  return { path, source, kind: 'dr-plan', diagnostics };
}

export function outcome(
  files: readonly CheckedFile[],
  notChecked: readonly Unread[] = [],
): CheckOutcome {
  return { files, notChecked, skipped: [], filesRead: files.length };
}

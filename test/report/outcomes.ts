/** Hand-made outcomes for the tests of the reports. */
import type { AskedBy } from '../../src/core/asked.ts';
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
  readonly controls?: readonly AskedBy[];
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
      controls,
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
      ...(controls === undefined ? {} : { controls }),
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

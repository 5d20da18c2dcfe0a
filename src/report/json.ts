/** The report for programs: version 1 of the JSON of `check`, described in docs/json.md. */
import type { Diagnostic } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';
import {
  type CheckedFile,
  type CheckOutcome,
  type Comparison,
  countBySeverity,
  runbooksAmong,
  type Unread,
} from './outcome.ts';

/** One line of JSON and a line break, file by file. Fields are only ever added to version 1. */
export function* jsonReport(outcome: CheckOutcome): Generator<string> {
  const { files, notChecked, skipped, filesRead, comparison } = outcome;
  yield '{"version":1,"files":[';
  for (const [index, file] of files.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(jsonFile(file, comparison))}`;
  }
  const counts = countBySeverity(files);
  const rest = {
    notChecked: notChecked.map(jsonUnread),
    skipped: skipped.map(jsonUnread),
    ...(comparison === undefined ? {} : jsonComparison(comparison)),
    summary: {
      files: filesRead,
      runbooks: runbooksAmong(files).length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      notChecked: notChecked.length,
      skipped: skipped.length,
      ...(comparison === undefined
        ? {}
        : { new: comparison.news.size, fixed: comparison.fixed.length }),
    },
  };
  yield `],${JSON.stringify(rest).slice(1)}\n`;
}

function jsonFile({ path, kind, source, diagnostics }: CheckedFile, comparison?: Comparison) {
  return {
    path,
    kind: kind ?? null,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...jsonDiagnostic(diagnostic, source),
      ...(comparison?.news.has(diagnostic) ? { new: true } : {}),
    })),
  };
}

function jsonComparison({ with: compared, fixed }: Comparison) {
  return {
    comparedWith: compared,
    fixed: fixed.map(({ path, rule, state, severity, message, cause, line }) => ({
      path,
      rule,
      state,
      severity,
      message,
      cause,
      line,
    })),
  };
}

export function jsonUnread({ path, reason }: Unread) {
  return { path, reason };
}

function jsonDiagnostic(diagnostic: Diagnostic, source: SourceText) {
  const { rule, state, severity, message, cause, range, related, controls, docs, fixes } =
    diagnostic;
  return {
    rule,
    state,
    severity,
    message,
    cause,
    range,
    related: related.map(({ uri, range, message }) => ({ path: uri, range, message })),
    controls,
    docs,
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ span, newText }) => ({ range: source.rangeOf(span), newText })),
    })),
  };
}

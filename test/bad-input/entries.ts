/** Every way into the product for a text: what each of them answers, and that nothing of it lies outside. */

import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { catalogue } from '../../src/catalogue.generated.ts';
import { readingOf } from '../../src/cli/export.ts';
import { lintConfig } from '../../src/core/config-lint.ts';
import { completeConfig, completeRunbook } from '../../src/core/features/complete.ts';
import { completion, openGaps } from '../../src/core/features/complete-gaps.ts';
import { documentLinks } from '../../src/core/features/document-links.ts';
import { factHover } from '../../src/core/features/fact-hover.ts';
import { definitions, references, renameable, renaming } from '../../src/core/features/navigate.ts';
import { foldings, outline } from '../../src/core/features/outline.ts';
import { trainingsOf } from '../../src/core/features/training-matrix.ts';
import { waiverEdit } from '../../src/core/features/waive.ts';
import type { Diagnostic } from '../../src/core/finding.ts';
import { allFixes, applyEdits } from '../../src/core/fix.ts';
import { lint } from '../../src/core/lint.ts';
import type { RuleContext } from '../../src/core/rule.ts';
import type { Kind } from '../../src/core/runbook.ts';
import { sourceText } from '../../src/core/text.ts';
import { grantedBy } from '../../src/core/waivers.ts';
import { checkstyleReport } from '../../src/report/checkstyle.ts';
import { coverageJsonReport } from '../../src/report/coverage-json.ts';
import { githubReport } from '../../src/report/github.ts';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { junitReport } from '../../src/report/junit.ts';
import { linesReport } from '../../src/report/lines.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { collectPack } from '../../src/report/pack/collect.ts';
import { packHtml } from '../../src/report/pack/html.ts';
import { packMarkdown } from '../../src/report/pack/markdown.ts';
import { rdjsonReport } from '../../src/report/rdjson.ts';
import { collectReport } from '../../src/report/readiness/collect.ts';
import { readinessHtmlReport } from '../../src/report/readiness/html.ts';
import { readinessMarkdownReport } from '../../src/report/readiness/markdown.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import * as engine from '../../src/vscode/engine.ts';
import { freshnessOf, runList } from '../../src/vscode/running.ts';
import {
  documentAlone,
  lensesOf,
  nextAction,
  previewNotes,
  serviceOf,
} from '../../src/vscode/views.ts';
import { reading, schemas } from '../core/features/whole-reading.ts';
import { contextFor } from '../judge.ts';
import { jsonText, prettyText } from '../report-text.ts';

/** A text as somebody might open it. It counts as a runbook of that kind, so that all checks look at it. */
export interface Input {
  readonly path: string;
  readonly text: string;
  readonly kind: Kind;
}

/** What every entry answers, to compare with the same of another time. Throws where an answer is impossible. */
export function everyEntry(input: Input): Readonly<Record<string, unknown>> {
  const { path, text, kind } = input;
  const context = contextFor(path, text, { kind });
  const found = lint(context.analysis, context);
  const inside = text.length;
  for (const { span, fixes } of found) {
    assertInside(span, inside);
    for (const { edits } of fixes) for (const edit of edits) assertInside(edit.span, inside);
  }
  return {
    ...read(context, inside),
    found,
    fixed: fixedText(input, found),
    ...features(context, found, inside),
    reports: reports(path, context, found),
    configuration: configuration(text),
  };
}

/** Parse and coverage. */
function read({ runbook, analysis }: RuleContext, inside: number) {
  for (const { span } of runbook.blocks) assertInside(span, inside);
  for (const { span } of runbook.problems) assertInside(span, inside);
  for (const { evidence } of analysis.coverage.values()) {
    for (const { span } of evidence) assertInside(span, inside);
  }
  const { source: _, data: __, ...rest } = runbook;
  return { runbook: rest, coverage: [...analysis.coverage] };
}

function fixedText({ path, text, kind }: Input, found: readonly Diagnostic[]) {
  const fixes = found.flatMap((each) => each.fixes);
  const single = fixes.map(({ edits }) => applyEdits(text, edits));
  if (!fixes.some(({ safe }) => safe)) return [single];
  const judge = (other: string) => {
    const context = contextFor(path, other, { kind });
    return lint(context.analysis, context);
  };
  const all = allFixes(text, judge, ({ safe }) => safe);
  assert.equal(applyEdits(text, all.edits), all.text);
  return [single, all.text];
}

function features(context: RuleContext, found: readonly Diagnostic[], inside: number) {
  const { runbook, analysis, catalogue: known } = context;
  const offsets = places(runbook.source.text);
  const said = (id: string) => [...known.practices, ...known.rules].find((one) => one.id === id);
  const symbols = outline(runbook);
  for (const { span } of symbols) assertInside(span, inside);
  const links = documentLinks(context);
  for (const { span } of links) assertInside(span, inside);
  const term = { rule: 'broken-link', reason: 'tested: "so"', until: '2027-01-31' };
  const waived = waiverEdit(runbook, term);
  if (waived) assertInside(waived.span, inside);
  const judging = { ...engine, lint: () => found };
  const list = engine.checklist(context, known.practices);
  const gaps = openGaps(context, judging);
  const wanted = new Set(gaps.slice(0, 1).map(({ practice }) => practice.id));
  return {
    symbols,
    links,
    waived,
    folded: foldings(runbook),
    checklist: list,
    run: runList(context, reading),
    fresh: freshnessOf(context, found, reading),
    lenses: lensesOf(context, found, reading),
    notes: [...previewNotes(context, found, reading)],
    next: nextAction(list, found),
    service: serviceOf(context, judging) ?? documentAlone(context, judging),
    gaps,
    declared: engine.kindDeclaration(runbook, 'dr-plan'),
    tasks: engine.taskIdentities(runbook),
    at: offsets.map((offset) => [
      completeRunbook(context, offset, schemas, false, reading),
      engine.hovers(found, offset, known.frameworks, said),
      factHover(context, offset, reading),
      definitions(context, offset, reading),
      references(context, offset, true, reading),
      renameable(context, offset, reading),
      renaming(context, offset, 'new-id', reading),
    ]),
    completed: completion(context, runbook.source.text, wanted, () => analysis, judging),
  };
}

function reports(path: string, context: RuleContext, diagnostics: readonly Diagnostic[]) {
  const { analysis, runbook, catalogue: known, today } = context;
  const { kind } = analysis.recognition;
  const checked = {
    files: [{ path, source: runbook.source, kind, diagnostics }],
    notChecked: [],
    skipped: [],
    filesRead: 1,
  };
  const { practices } = known;
  const documents = [{ path, analysis }];
  const covered = { practices, sets: [], documents, notChecked: [], skipped: [] };
  // What is said of all rules is the same for every text.
  const about = { practices: [], rules: [] };
  const details = { version: '0', catalogue: about, failOn: 'error', sets: () => [] } as const;
  const judging = () => ({ ...engine, lint: () => diagnostics });
  const ready = collectReport(
    {
      contexts: [context],
      catalogue: known,
      practices,
      today,
      origin: { repository: null, revision: null },
      notChecked: [],
      skipped: [],
    },
    { judging, trainingsOf, grantedBy },
  );
  return [
    prettyText(checked),
    jsonText(checked),
    githubReport(checked),
    sarifReport(checked, details),
    gitlabReport(checked),
    junitReport(checked, details),
    rdjsonReport(checked),
    checkstyleReport(checked),
    linesReport(checked),
    markdownReport(checked, details),
    coverageJsonReport(covered, true),
    readinessHtmlReport(ready),
    readinessMarkdownReport(ready),
    ...packs(context, diagnostics),
  ];
}

/** The offline pack, of a document that is a plan. */
function packs(context: RuleContext, diagnostics: readonly Diagnostic[]) {
  const own = readingOf(context);
  // The same context was judged already.
  const judging = { ...own.judging, lint: () => diagnostics };
  const reading = { ...own, judging, markdown: MarkdownIt };
  const pack = collectPack({ context, revision: null, unread: [] }, reading);
  return pack === undefined ? [] : [packHtml(pack), packMarkdown(pack)];
}

/** The same text in the place of the configuration. */
function configuration(text: string) {
  const source = sourceText('.dr-runbook.yaml', text);
  const { config, data, problems } = engine.readConfig(source);
  for (const { span } of problems) assertInside(span, text.length);
  const run = { config, catalogue, today: { year: 2026, month: 11, day: 23 } };
  const judged = lintConfig({ source, data, problems }, run);
  const offered = completeConfig(source, text.length >> 1, schemas.config, catalogue, false);
  return [problems, judged, offered];
}

/** One within, and the end. */
function places({ length }: string): readonly number[] {
  return [length >> 1, length];
}

function assertInside(
  { start, end }: { readonly start: number; readonly end: number },
  length: number,
) {
  assert.ok(start >= 0 && start <= end && end <= length, `${start} to ${end} of ${length}`);
}

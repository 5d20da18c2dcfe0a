/** What the formats of a run say of the same documents. */
import { explain } from '../../../src/core/explain.ts';
import { lint } from '../../../src/core/lint.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { coverageOf } from '../../../src/core/verdicts.ts';
import { checkstyleReport } from '../../../src/report/checkstyle.ts';
import { coverageJsonReport } from '../../../src/report/coverage-json.ts';
import type { CoverageOutcome, CoveredDocument } from '../../../src/report/coverage-outcome.ts';
import { coveragePrettyReport } from '../../../src/report/coverage-pretty.ts';
import { explainListReport, explainReport } from '../../../src/report/explain-pretty.ts';
import { githubReport } from '../../../src/report/github.ts';
import { gitlabReport } from '../../../src/report/gitlab.ts';
import { junitReport } from '../../../src/report/junit.ts';
import { linesReport } from '../../../src/report/lines.ts';
import { markdownReport } from '../../../src/report/markdown.ts';
import type { CheckOutcome, Comparison } from '../../../src/report/outcome.ts';
import { rdjsonReport } from '../../../src/report/rdjson.ts';
import { sarifReport } from '../../../src/report/sarif.ts';
import type { Paint } from '../../../src/report/terminal.ts';
import { jsonText, prettyText } from '../../report-text.ts';
import { catalogue } from './folder.ts';

/** Shows what is painted how. */
const marked: Paint = (style, text) => `<${style}>${text}</>`;

const UNREAD = {
  notChecked: [{ path: 'gone.md', reason: 'does not exist' }],
  skipped: [{ path: 'x.bin', reason: 'is not text' }],
};

/** @param contexts of documents that were checked. */
export function runPaper(contexts: readonly RuleContext[]): string {
  const checked = outcomeOf(contexts);
  const compared = { ...checked, comparison: comparisonOf(checked) };
  const options = { paint: marked, verbose: true, quiet: false };
  const rules = catalogue.rules.filter(({ id }) => FOUND.has(id));
  const sets = () => [
    { name: 'Shop', plan: 'plan.md', documents: 7, required: 8, met: 5 },
    { name: 'Mail', plan: 'mail.md', documents: 1, required: 8, met: 1, before: undefined },
  ];
  const about = { ...catalogue, rules };
  const details = { version: '1.2.3', catalogue: about, failOn: 'warning', sets } as const;
  return parts({
    pretty: prettyText(checked, options),
    'pretty, compared': prettyText(compared, options),
    json: indented(jsonText(compared)),
    github: githubReport(checked),
    gitlab: gitlabReport(checked),
    sarif: indented(sarifReport(compared, details)),
    junit: junitReport(checked, details),
    rdjson: indented(rdjsonReport(checked)),
    checkstyle: checkstyleReport(checked),
    lines: linesReport(checked),
    markdown: markdownReport(compared, details),
  });
}

export function coveragePaper(contexts: readonly RuleContext[]): string {
  const outcome = coveredIn(contexts);
  return parts({
    pretty: coveragePrettyReport(outcome, false, marked),
    'each alone': coveragePrettyReport(outcome, true, marked),
    json: indented(coverageJsonReport(outcome, false)),
  });
}

export function explainPaper(): string {
  const { practices, rules } = catalogue;
  const pages = [...practices, ...rules.slice(0, 5)].map(explain);
  return parts({
    list: explainListReport(pages, marked),
    pages: pages
      .slice(-8)
      .map((page) => explainReport(page, marked))
      .join('\n====\n\n'),
  });
}

/** Rules of which the documents break some. */
const FOUND: ReadonlySet<string> = new Set([
  'dangling-reference',
  'review-overdue',
  'waiver-expired',
]);

function outcomeOf(contexts: readonly RuleContext[]): CheckOutcome {
  const files = contexts.map((context) => {
    const { analysis, runbook } = context;
    const { kind } = analysis.recognition;
    const diagnostics = lint(analysis, context).filter(
      ({ rule, state }) => state !== undefined || FOUND.has(rule),
    );
    return { path: runbook.source.uri, source: runbook.source, kind, diagnostics };
  });
  const likely = [{ path: 'perhaps.md', kind: undefined }];
  return { files, ...UNREAD, filesRead: files.length + 1, likely };
}

/** Every second finding is new. */
function comparisonOf({ files }: CheckOutcome): Comparison {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const news = all.filter((_, at) => at % 2 === 0);
  return {
    with: { ref: 'main', commit: '1f2e3d4c5b6a79880123456789abcdef01234567' },
    news: new Set(news),
    byTime: new Set(news.slice(0, 1)),
    fixed: [
      {
        path: 'plan.md',
        rule: 'dangling-reference',
        severity: 'error',
        message: 'It was.',
        line: 3,
      },
      { path: 'mail.md', rule: 'backup-schedule', state: 'vague', severity: 'warning' },
    ],
  };
}

function coveredIn(contexts: readonly RuleContext[]): CoverageOutcome {
  const documents = contexts.map((context): CoveredDocument => {
    const { analysis, runbook } = context;
    return { path: runbook.source.uri, analysis: { ...analysis, coverage: coverageOf(context) } };
  });
  const documentOf = (path: string) => documents.find((each) => each.path === path);
  const sets = contexts[0]?.workspace.sets ?? [];
  return {
    practices: catalogue.practices,
    sets: sets.map(({ name, members, coverage, holders }) => ({
      name,
      members: members.flatMap(({ runbook }) => documentOf(runbook.source.uri) ?? []),
      coverage,
      holders: new Map(
        [...holders].flatMap(([id, { runbook }]) => {
          const document = documentOf(runbook.source.uri);
          return document === undefined ? [] : [[id, document] as const];
        }),
      ),
    })),
    documents,
    ...UNREAD,
  };
}

function indented(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 1)}\n`;
}

function parts(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([title, text]) => `==== ${title}\n\n${text}`)
    .join('\n');
}

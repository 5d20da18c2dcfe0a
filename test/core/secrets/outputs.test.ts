/** No output shows a secret: not where it stands, nor where another finding stands on its line. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { CHECK_FORMATS } from '../../../src/cli/output-arguments.ts';
import { checklist } from '../../../src/core/features/checklist.ts';
import { hovers } from '../../../src/core/features/hover.ts';
import { insertFix, insertion } from '../../../src/core/features/insert.ts';
import { runList } from '../../../src/core/features/run-list.ts';
import { lint } from '../../../src/core/lint.ts';
import { checkstyleReport } from '../../../src/report/checkstyle.ts';
import { coverageJsonReport } from '../../../src/report/coverage-json.ts';
import { coveragePrettyReport } from '../../../src/report/coverage-pretty.ts';
import { githubReport } from '../../../src/report/github.ts';
import { gitlabReport } from '../../../src/report/gitlab.ts';
import { junitReport } from '../../../src/report/junit.ts';
import { linesReport } from '../../../src/report/lines.ts';
import { markdownReport } from '../../../src/report/markdown.ts';
import { rdjsonReport } from '../../../src/report/rdjson.ts';
import { sarifReport } from '../../../src/report/sarif.ts';
import { plain } from '../../../src/report/terminal.ts';
import { contextFor } from '../../judge.ts';
import { jsonText, prettyText } from '../../report-text.ts';
import { MARKDOWN, YAML } from '../../rules/computed/sets.ts';
import { reading } from '../features/reading.ts';

const SECRET = 'krokus71Weide';

const MARKDOWN_PLAN = `---
kind: dr-plan
id: shop-plan
rto: password=${SECRET}
waivers: [{rule: "password=${SECRET}", until: "password=${SECRET}"}]
---

# Recovery of the shop password=${SECRET}

RTO: 4, password=${SECRET}, TBD

## Backups TBD password=${SECRET}

- [ ] Back up shop-db nightly to s3://copies with password=${SECRET}, RPO 15 min.
- [The dump](gone.md?password=${SECRET}) is written to /backups on shop-db.

<!-- dr-runbook-disable-next-line no-such-rule: password=${SECRET} -->
| System | Password | RPO |
| --- | --- | --- |
| shop-db | ${SECRET} | 15 |

1. Load it: \`PGPASSWORD=${SECRET} pg_restore -d shop /srv/shop.dump\` (nobody-known, 9 h)
`;

const YAML_PLAN = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: restore, title: "Restore password=${SECRET}", owner: TBD, version: 1, last_reviewed: "password=${SECRET}"}
spec:
  rto: password=${SECRET}
  password: ${SECRET}
  steps:
    - {id: "password=${SECRET}", action: "TBD password=${SECRET}", owner: dba, depends_on: [gone], changes_state: true}
    - id: load
      action: Load
      command: pg_restore -d postgres://shop:${SECRET}@shop-db/shop
      changes_state: perhaps password=${SECRET}
   broken: "password=${SECRET}
`;

describe('a secret', () => {
  for (const [path, text] of [
    ['plan.md', MARKDOWN_PLAN],
    ['restore.runbook.yaml', YAML_PLAN],
    ['fixed.runbook.yaml', YAML_PLAN.replace(/^ {3}broken.*\n/m, '')],
  ] as const) {
    it(`of ${path} is in no output, and its place is in all`, () => {
      const outputs = outputsOf(path, text);
      for (const [name, output] of Object.entries(outputs)) {
        assert.ok(output.length > 20, name);
        assert.ok(!output.includes('krokus'), name);
      }
      for (const name of [...CHECK_FORMATS, 'hovers'] as const) {
        assert.match(
          outputs[name],
          name === 'hovers' ? /password, key or token/ : /secret-in-document/,
        );
      }
      assert.match(outputs.pretty, /password=\u2022{13}/);
    });
  }

  it('of a set is in no output of another document', () => {
    const beside = { 'plan.md': MARKDOWN_PLAN, 'b.runbook.yaml': YAML_PLAN };
    const text =
      '---\nkind: backup-procedure\nplan: shop-plan\n---\n\n# Backups\n\nRPO of shop-db: 1 h.\n';
    for (const [name, output] of Object.entries(outputsOf('backup.md', text, beside))) {
      assert.ok(!output.includes('krokus'), name);
    }
  });

  it('is in no finding and no fix, on whichever line it stands', () => {
    const lines = fc
      .constantFrom(MARKDOWN, YAML)
      .chain((set) =>
        fc.tuple(
          fc.constant(set),
          fc.constantFrom(...Object.keys(set)),
          fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
          fc.constantFrom(' ', ' | ', ', ', '` ', '" '),
        ),
      );
    fc.assert(
      fc.property(lines, ([set, path, at, joint]) => {
        const written = (set[path] ?? '').split('\n');
        for (const line of at) {
          const here = line % written.length;
          written[here] = `${written[here] ?? ''}${joint}password=${SECRET}`;
        }
        const context = contextFor(path, written.join('\n'), { beside: set });
        const found = lint(context.analysis, context);
        assert.ok(found.some(({ rule }) => rule === 'secret-in-document'));
        assert.ok(!JSON.stringify(found).includes('krokus'));
      }),
      { numRuns: 25 },
    );
  });
});

function outputsOf(path: string, text: string, beside: Readonly<Record<string, string>> = {}) {
  const context = contextFor(path, text, { kind: 'dr-plan', beside });
  const { analysis } = context;
  const { runbook } = analysis;
  const diagnostics = lint(analysis, context);
  const file = { path, source: runbook.source, kind: analysis.recognition.kind, diagnostics };
  const checked = { files: [file], notChecked: [], skipped: [], filesRead: 1 };
  const { practices, rules, frameworks } = catalogue;
  const document = { path, analysis };
  const covered = { practices, sets: [], documents: [document], notChecked: [], skipped: [] };
  const title = analysis.runbook.title?.value ?? path;
  const set = { name: title, plan: path, documents: 1, required: 1, met: 0 };
  const details = { version: '0.1.0', catalogue, failOn: 'error', sets: () => [set] } as const;
  const entry = (id: string) => [...practices, ...rules].find((each) => each.id === id);
  const told = diagnostics.flatMap(({ span }) =>
    hovers(diagnostics, span.start, frameworks, entry).map(({ markdown }) => markdown),
  );
  const inserted = practices.flatMap((practice) => {
    const found = insertion(analysis, practice, practices);
    return found ? [insertFix(practice, found)] : [];
  });
  return {
    runList: JSON.stringify(runList(context, reading)),
    pretty: prettyText(checked),
    json: jsonText(checked),
    github: githubReport(checked),
    sarif: sarifReport(checked, details),
    gitlab: gitlabReport(checked),
    junit: junitReport(checked, details),
    rdjson: rdjsonReport(checked),
    checkstyle: checkstyleReport(checked),
    lines: linesReport(checked),
    markdown: markdownReport(checked, details),
    coverage: coveragePrettyReport(covered, true, plain),
    coverageJson: coverageJsonReport(covered, true),
    checklist: JSON.stringify(checklist(context, practices)),
    hovers: told.join('\n'),
    insertions: JSON.stringify(inserted),
    // Whatever another host makes of it.
    analysis: JSON.stringify({ ...analysis, source: runbook.source.text }),
  };
}

/** The rules of category `reading`: their examples, and what they leave alone. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { readExample } from '../../src/core/example.ts';
import type { Finding } from '../../src/core/finding.ts';
import { parse } from '../../src/core/parse.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { Runbook } from '../../src/core/runbook.ts';
import { sourceText } from '../../src/core/text.ts';
import metadataInvalid from '../../src/rules/metadata-invalid.ts';
import overLimit from '../../src/rules/over-limit.ts';
import schemaViolation from '../../src/rules/schema-violation.ts';
import unclosedFrontMatter from '../../src/rules/unclosed-front-matter.ts';
import unreadable from '../../src/rules/unreadable.ts';
import yamlDialect from '../../src/rules/yaml-dialect.ts';
import yamlSyntax from '../../src/rules/yaml-syntax.ts';

const RULES = [
  metadataInvalid,
  overLimit,
  schemaViolation,
  unclosedFrontMatter,
  unreadable,
  yamlDialect,
  yamlSyntax,
];

describe('reading rules', () => {
  for (const rule of RULES) {
    for (const { name, syntax, text } of rule.examples) {
      it(`${rule.id}: ${name}`, () => {
        const marked = readExample(text);
        const path = syntax === 'yaml' ? 'x.yaml' : 'x.md';
        const findings = run(rule, parse(sourceText(path, marked.text), path));
        assert.deepEqual(
          findings.map(({ span }) => marked.text.slice(span.start, span.end)),
          marked.spans.map(({ start, end }) => marked.text.slice(start, end)),
        );
        assert.deepEqual(
          findings.map(({ span }) => span),
          marked.spans,
        );
      });
    }
  }

  it('does not say again that keys are missing where the YAML is broken', () => {
    const text = 'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata: {id: "x\n';
    const runbook = parse(sourceText('x.yaml', text), 'x.yaml');
    assert.equal(run(yamlSyntax, runbook).length > 0, true);
    assert.deepEqual(run(schemaViolation, runbook), []);
  });

  it('says once that a runbook is empty', () => {
    const runbook = parse(sourceText('x.runbook.yaml', ''), 'x.runbook.yaml');
    assert.equal(run(schemaViolation, runbook).length, 1);
  });

  it('leaves values of other tools alone', () => {
    const text =
      '---\nkind: page\ndate: last Friday\nstatus: published\nreviewed: true\nversion: 3\nrelease: 2026-02-30\n---\n\n# x\n';
    assert.deepEqual(run(metadataInvalid, parse(sourceText('x.md', text), 'x.md')), []);
  });
});

/** The rules of reading look at the runbook alone. */
function run(rule: Rule, runbook: Runbook): Finding[] {
  const analysis: Analysis = {
    runbook,
    recognition: {
      isRunbook: true,
      confidence: 1,
      by: 'document',
      kind: undefined,
      language: 'en',
    },
    coverage: new Map(),
  };
  return [
    ...rule.check({
      runbook,
      analysis,
      set: undefined,
      workspace: {
        documents: new Map(),
        sets: [],
        setOf: () => undefined,
        follow: () => 'unknown',
      },
      config: DEFAULT_CONFIG,
      today: { year: 2026, month: 11, day: 22 },
    }),
  ];
}

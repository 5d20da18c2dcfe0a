/** What the fuzzer runs texts through, and what must hold of each. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue.generated.ts';
import { readConfig } from '../../src/core/config-reader.ts';
import { allFixes, applyEdits } from '../../src/core/fix.ts';
import { fileRules } from '../../src/core/globs.ts';
import { lint } from '../../src/core/lint.ts';
import { parse } from '../../src/core/parse.ts';
import { sourceText } from '../../src/core/text.ts';
import { everyEntry } from '../../test/bad-input/entries.ts';
import { contextFor } from '../../test/judge.ts';

export interface Target {
  readonly name: string;
  readonly path: string;
  /** Pieces that texts of its kind are made of. */
  readonly words: readonly string[];
  seeds(): readonly string[];
  /** Throws where something is broken. */
  run(text: string): void;
}

const MARKDOWN = [
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '```\n',
    '~~~',
    '---\n',
    '===\n',
    '|',
    '| --- |\n',
    '<!-- ',
    '-->',
  ],
  ...[
    '<table><tr><td>',
    '</table>',
    '[a](b)',
    '[a]: b\n',
    '**',
    '`',
    '- [ ] ',
    '{{ a }}',
    '<% ',
    '%>',
  ],
  ...[
    'kind: dr-plan\n',
    'waivers: ',
    'id: a\n',
    'owner: ',
    'TBD',
    'RTO: 4 h',
    'RPO 15 min',
    '2026-03-09',
  ],
  ...[
    'password=',
    'Undo: ',
    '(dba, 5 min)',
    'dr-runbook-disable',
    'dr-runbook-enable',
    '-next-line',
    '\n\n',
  ],
  ...[
    '0 2 * * *',
    'every 15 minutes',
    'https://a.example.org/',
    'Backup',
    'Restore',
    'Kontakte',
    'step 3',
  ],
];

const YAML = [
  ...[
    'a: ',
    '- ',
    '? ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    ' # ',
    '&a ',
    '*a',
    '!t ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '\n  ',
    '\n    ',
    '\t',
    '~',
    'null',
    '1e9',
    '.nan',
    '\\x',
    '{{ a }}',
  ],
  ...[
    'apiVersion: dr-runbook/v1\n',
    'kind: dr-plan\n',
    'kind: restore-procedure\n',
    'metadata:\n',
    'spec:\n',
  ],
  ...[
    'steps:\n',
    '- id: a\n',
    'depends_on: [a]',
    'systems: ',
    'rto: 4 h',
    'owner: ',
    'command: ',
    'TBD',
    'roles:\n',
  ],
];

const CONFIGURATION = [
  ...YAML.slice(0, 30),
  ...[
    'files:\n',
    '- glob: "**/*.md"\n',
    'exclude:\n',
    'rules:\n',
    'profile: ',
    'services:\n',
    'waivers:\n',
    'extends: ',
  ],
  ...[
    'practices:\n',
    'signals:\n',
    'topics: [',
    'evidence: [',
    'until: 2026-01-01',
    'broken-link: off\n',
    '<',
    '>',
    '*',
  ],
];

const PLAN = '# Recovery plan\n\nRTO: 4 h\n\n## Backups\n\nTBD\n';

const OWN = `profile: regulated
files:
  - glob: "docs/**/*.md"
    kind: dr-plan
exclude: ["**/old/**"]
rules: {broken-link: "off"}
waivers: [{rule: step-rollback, path: "a/*.md", reason: because, until: 2026-01-01}]
services:
  shop: {plan: docs/plan.md, documents: ["docs/*.md"]}
practices:
  - id: pager
    title: Pager
    signals: {en: {headings: [pager], topics: [pager], evidence: ["pager <number>"]}}
`;

export const TARGETS: readonly Target[] = [
  read('read-markdown', 'plan.md', MARKDOWN, markdownSeeds),
  read('read-yaml', 'restore.runbook.yaml', YAML, yamlSeeds),
  check('check-markdown', 'plan.md', MARKDOWN, markdownSeeds),
  check('check-yaml', 'restore.runbook.yaml', YAML, yamlSeeds),
  {
    name: 'every-entry',
    path: 'plan.md',
    words: MARKDOWN,
    seeds: markdownSeeds,
    run: (text) => void everyEntry({ path: 'plan.md', text, kind: 'restore-procedure' }),
  },
  {
    name: 'configuration',
    path: '.dr-runbook.yaml',
    words: CONFIGURATION,
    seeds: () => [OWN, ...yamlSeeds()],
    run: (text) => {
      const { config } = readConfig(sourceText('.dr-runbook.yaml', text));
      const rules = fileRules(config);
      rules.entry('docs/plan.md');
      rules.excluded('docs/plan.md');
      const context = contextFor('docs/plan.md', PLAN, { config });
      lint(context.analysis, context);
    },
  },
];

function read(
  name: string,
  path: string,
  words: readonly string[],
  seeds: Target['seeds'],
): Target {
  return {
    name,
    path,
    words,
    seeds,
    run: (text) => {
      const { problems, blocks, sections } = parse(sourceText(path, text), path);
      for (const { span, rule, message } of [...problems]) {
        assert.notEqual(rule, 'unreadable', message);
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, message);
      }
      for (const { span, section } of blocks) {
        const around = sections[section]?.span;
        assert.ok(around && span.start >= around.start && span.end <= around.end, 'outside');
      }
    },
  };
}

/** Findings lie in the text, safe fixes come to an end, and what they leave has none left. */
function check(
  name: string,
  path: string,
  words: readonly string[],
  seeds: Target['seeds'],
): Target {
  const judge = (text: string) => {
    const context = contextFor(path, text, { kind: 'restore-procedure' });
    return lint(context.analysis, context);
  };
  return {
    name,
    path,
    words,
    seeds,
    run: (text) => {
      const found = judge(text);
      for (const { span, rule } of found) assert.ok(span.end <= text.length, rule);
      if (!found.some(({ fixes }) => fixes.some(({ safe }) => safe))) return;
      const fixed = allFixes(text, judge, ({ safe }) => safe);
      assert.equal(applyEdits(text, fixed.edits), fixed.text, 'edits');
      assert.equal(allFixes(fixed.text, judge, ({ safe }) => safe).applied.length, 0, 'no end');
    },
  };
}

function markdownSeeds(): readonly string[] {
  const rules = catalogue.rules.flatMap(({ examples }) => examples.map(({ text }) => text));
  return [...texts('.md'), ...rules.filter((text) => !text.startsWith('apiVersion')).slice(0, 12)];
}

function yamlSeeds(): readonly string[] {
  const rules = catalogue.rules.flatMap(({ examples }) => examples.map(({ text }) => text));
  return [...texts('.yaml'), ...rules.filter((text) => text.startsWith('apiVersion')).slice(0, 12)];
}

function texts(ending: string): readonly string[] {
  return ['examples/good', 'examples/typical'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8').slice(0, 2_000)),
  );
}

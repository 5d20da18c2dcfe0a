/** What \`check\` finds, how it reports, and how it ends. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BARE_PLAN, CHILD_RESTORE, README } from './documents.ts';
import { type Files, inFolder, type RunOptions, run } from './scenario.ts';

interface Scenario extends RunOptions {
  readonly name: string;
  readonly files: Files;
  /** As typed, split at spaces; \`check\` comes before. */
  readonly args: string;
  readonly code: 0 | 1 | 2;
  readonly stdout?: RegExp | readonly RegExp[];
  readonly stderr?: RegExp;
  readonly not?: RegExp;
}

const CONFIG_OFF = 'severities:\n  backup-plan: off\n';

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a bare plan has errors',
    files: { 'plan.md': BARE_PLAN },
    args: 'plan.md',
    code: 1,
    stdout: [/^plan\.md \(dr-plan\)$/m, /error {2}.*\[backup-plan/, /in 1 of 1 runbook /],
  },
  {
    name: 'the current folder is the default',
    files: { 'docs/plan.md': BARE_PLAN, 'README.md': README },
    args: '',
    code: 1,
    stdout: /^docs\/plan\.md \(dr-plan\)$/m,
    not: /README/,
  },
  {
    name: 'files but no runbook',
    files: { 'README.md': README, 'values.yaml': 'replicas: 3\n' },
    args: '',
    code: 0,
    stdout: /^No runbook among 2 files/,
  },
  {
    name: 'a named file that is no runbook',
    files: { 'README.md': README },
    args: 'README.md',
    code: 0,
    stdout: /^No runbook among 1 file,/,
  },
  {
    name: 'the configuration turns a practice off',
    files: { 'plan.md': BARE_PLAN, '.dr-runbook.yaml': CONFIG_OFF },
    args: '',
    code: 1,
    not: /\[backup-plan/,
  },
  {
    name: 'the nearest configuration holds',
    files: {
      'a/plan.md': BARE_PLAN,
      'a/.dr-runbook.yaml': CONFIG_OFF,
      '.dr-runbook.yaml': 'severities:\n  backup-plan: warning\n',
      'b/plan.md': BARE_PLAN,
    },
    args: '',
    code: 1,
    stdout: /b\/plan\.md[\s\S]*warning {2}.*\[backup-plan/,
    not: /a\/plan\.md[\s\S]*\[backup-plan[\s\S]*b\/plan\.md/,
  },
  {
    name: 'a configuration that is named on the command line',
    files: { 'docs/plan.md': BARE_PLAN, 'ci/dr.yaml': CONFIG_OFF },
    args: 'docs --config ci/dr.yaml',
    code: 1,
    not: /\[backup-plan/,
  },
  {
    name: 'an ignored file is left out, a nested rule brings one back',
    files: {
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'drafts/plan.md': BARE_PLAN,
      'a.tmp.md': BARE_PLAN,
      'keep/.gitignore': '!*.tmp.md\n',
      'keep/b.tmp.md': BARE_PLAN,
    },
    args: '--format json',
    code: 1,
    stdout: /"path":"keep\/b\.tmp\.md"/,
    not: /drafts|"a\.tmp/,
  },
  {
    name: 'the rules of folders above hold in a folder below',
    files: { '.gitignore': 'old-*\n', 'docs/old-plan.md': BARE_PLAN, 'docs/readme.md': README },
    args: '',
    in: 'docs',
    code: 0,
    stdout: /No runbook among 1 file/,
  },
  {
    name: '.git and node_modules are never entered',
    files: {
      'node_modules/x/plan.md': BARE_PLAN,
      '.git/plan.md': BARE_PLAN,
      'a/node_modules/plan.md': BARE_PLAN,
      'README.md': README,
    },
    args: '',
    code: 0,
    stdout: /No runbook among 1 file,/,
  },
  {
    name: 'the standard input',
    files: {},
    args: '- --stdin-filename docs/plan.md',
    stdin: BARE_PLAN,
    code: 1,
    stdout: /^docs\/plan\.md \(dr-plan\)$/m,
  },
  {
    name: 'the standard input stands for the file of that name',
    files: { 'plan.md': README },
    args: '. - --stdin-filename plan.md',
    stdin: BARE_PLAN,
    code: 1,
    stdout: /in 1 of 1 runbook \(1 file read\)/,
  },
  {
    name: 'a path named twice is checked once',
    files: { 'plan.md': BARE_PLAN },
    args: 'plan.md ./plan.md .',
    code: 1,
    stdout: /\(1 file read\)/,
  },
  {
    name: 'quiet says only what is wrong',
    files: { 'plan.md': BARE_PLAN },
    args: '--quiet',
    code: 1,
    not: /file read/,
  },
  {
    name: 'annotations for GitHub',
    files: { 'docs/plan.md': BARE_PLAN },
    args: '--format github',
    code: 1,
    stdout: /^::error file=docs\/plan\.md,line=\d+,/m,
  },
  {
    name: 'an unknown option',
    files: {},
    args: '--fix-everything',
    code: 2,
    stderr: /Unknown option '--fix-everything'[\s\S]*Try: dr-runbook check --help/,
  },
  {
    name: 'an unknown format',
    files: {},
    args: '--format xml',
    code: 2,
    stderr: /pretty, json, github, sarif, .*markdown, not "xml"/,
  },
  {
    name: 'an unknown threshold',
    files: {},
    args: '--fail-on fatal',
    code: 2,
    stderr: /error, warning, info/,
  },
  {
    name: 'no such day',
    files: {},
    args: '--today 2026-02-30',
    code: 2,
    stderr: /--today takes a day/,
  },
  {
    name: 'a day in words',
    files: {},
    args: '--today tomorrow',
    code: 2,
    stderr: /not "tomorrow"/,
  },
  {
    name: 'standard input without a name',
    files: {},
    args: '-',
    code: 2,
    stderr: /--stdin-filename/,
  },
  {
    name: 'a name without standard input',
    files: {},
    args: '--stdin-filename a.md',
    code: 2,
    stderr: /goes with/,
  },
  {
    name: 'quiet and verbose',
    files: {},
    args: '--quiet --verbose',
    code: 2,
    stderr: /exclude each other/,
  },
  {
    name: 'a path that does not exist, beside one that does',
    files: { 'plan.md': BARE_PLAN },
    args: 'plan.md gone.md',
    code: 2,
    stdout: [/^plan\.md \(dr-plan\)$/m, /Not checked\n {2}gone\.md: does not exist/],
  },
  {
    name: 'an empty folder',
    files: { empty: { special: 'folder' } },
    args: 'empty',
    code: 2,
    stdout: /empty: holds no Markdown or YAML file/,
  },
  {
    name: 'a named file that is neither Markdown nor YAML',
    files: { 'logo.png': 'x' },
    args: 'logo.png',
    code: 2,
    stdout: /logo\.png: is neither Markdown nor YAML/,
  },
  {
    name: 'a configuration that is named like a document',
    files: { '.dr-runbook.yaml': 'profile: starter\n' },
    args: '.dr-runbook.yaml',
    code: 2,
    stdout: /\.dr-runbook\.yaml: is a configuration; name the documents/,
  },
  {
    name: 'a configuration with an error',
    files: { 'plan.md': BARE_PLAN, '.dr-runbook.yaml': 'profile: heroic\n' },
    args: '',
    code: 2,
    stdout: [/^plan\.md/m, /Not checked\n {2}\.dr-runbook\.yaml: line 1, column \d+: /],
  },
  {
    name: 'a configuration that is no YAML',
    files: { 'plan.md': BARE_PLAN, '.dr-runbook.yaml': 'a: [b\n' },
    args: '',
    code: 2,
    stdout: /Not checked\n {2}\.dr-runbook\.yaml: line/,
  },
  {
    name: 'a named configuration that does not exist',
    files: { 'plan.md': BARE_PLAN },
    args: '--config gone.yaml',
    code: 2,
    stdout: /gone\.yaml: does not exist/,
  },
  {
    name: 'a pattern of the configuration that matches no file',
    files: {
      'README.md': README,
      '.dr-runbook.yaml': 'files:\n  - glob: runbooks/**\n    kind: dr-plan\n',
    },
    args: '',
    code: 2,
    stdout: /\.dr-runbook\.yaml: the pattern "runbooks\/\*\*" matches no file/,
  },
  {
    name: 'the configuration makes a file a runbook',
    files: {
      'notes/a.md': '# Notes\n',
      '.dr-runbook.yaml': 'files:\n  - glob: notes/*.md\n    kind: dr-plan\n',
    },
    args: '',
    code: 1,
    stdout: /^notes\/a\.md \(dr-plan\)$/m,
  },
  {
    name: 'the configuration excludes a file',
    files: {
      'old/plan.md': BARE_PLAN,
      'README.md': README,
      '.dr-runbook.yaml': 'exclude:\n  - old/\n',
    },
    args: '',
    code: 0,
    not: /old/,
  },
];

describe('dr-runbook check', () => {
  for (const scenario of SCENARIOS) {
    it(`${scenario.name}: ${scenario.code}`, () =>
      inFolder(scenario.files, (folder) => {
        const args = scenario.args.split(' ').filter((word) => word !== '');
        const { code, stdout, stderr } = run(folder, ['check', ...args], scenario);
        assert.equal(code, scenario.code, stdout + stderr);
        for (const pattern of [scenario.stdout ?? []].flat()) assert.match(stdout, pattern);
        assert.match(stderr, scenario.stderr ?? /^$/);
        if (scenario.not) assert.doesNotMatch(stdout, scenario.not);
      }));
  }

  it('finds nothing in the good examples', () =>
    inFolder({}, (folder) => {
      const good = fileURLToPath(new URL('../../examples/good', import.meta.url));
      cpSync(good, folder, { recursive: true });
      const { code, stdout } = run(folder, ['check', '--today', '2026-11-22', '--fail-on', 'info']);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /^No findings in \d+ runbooks/);
    }));

  it('judges a plan by its set, however few of its files are named', () =>
    inFolder(
      { 'plan.md': BARE_PLAN, 'sub/restore.md': CHILD_RESTORE, 'sub/README.md': README },
      (folder) => {
        const findings = (...args: string[]) =>
          JSON.parse(run(folder, ['check', '--format', 'json', ...args]).stdout).files.find(
            ({ path }: { path: string }) => path === 'plan.md',
          ).diagnostics;
        assert.ok(findings('.').length > 0);
        assert.deepEqual(findings('plan.md'), findings('.'));
      },
    ));

  it('says the same from run to run', () =>
    inFolder({ 'b.md': BARE_PLAN, 'a/c.md': BARE_PLAN, 'a.md': BARE_PLAN }, (folder) => {
      const args = ['check', '--format', 'json', '--today', '2026-11-22'];
      const first = run(folder, args).stdout;
      const paths = JSON.parse(first).files.map(({ path }: { path: string }) => path);
      assert.deepEqual(paths, ['a.md', 'a/c.md', 'b.md']);
      assert.equal(run(folder, [...args, 'b.md', 'a.md', '.']).stdout, first);
    }));
});

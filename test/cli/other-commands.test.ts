/** Help, version, \`explain\` and \`coverage\`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BARE_PLAN, CHILD_RESTORE, README } from './documents.ts';
import { inFolder, run } from './scenario.ts';

const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('help and version', () => {
  it('prints the version of the package', () =>
    inFolder({}, (folder) => {
      for (const flag of ['--version', '-V']) {
        assert.deepEqual(run(folder, [flag]), {
          code: 0,
          stdout: `${PACKAGE.version}\n`,
          stderr: '',
        });
      }
    }));

  for (const [args, expected] of [
    [['--help'], /Usage:\n {2}dr-runbook check/],
    [['help', 'coverage'], /^dr-runbook coverage \[paths…\]/],
    [['report', '--help'], /^dr-runbook report \[paths…\]/],
    [['check', '--help'], /Examples:[\s\S]*--fail-on warning/],
    [['coverage', '-h'], /--alone/],
    [['explain', '--help'], /dr-runbook explain offsite-backup-location/],
  ] as const) {
    it(`${args.join(' ')} helps: 0`, () =>
      inFolder({}, (folder) => {
        const { code, stdout } = run(folder, args);
        assert.equal(code, 0);
        assert.match(stdout, expected);
      }));
  }

  for (const [args, expected] of [
    [[], /Name a command: check, baseline, coverage, [a-z, ]*, new or init/],
    [
      ['chekc'],
      /There is no command "chekc"\. Did you mean check\? The commands are check, .* and init\./,
    ],
    [['restore'], /There is no command "restore"\. The commands/],
    [['\u001b[2J'], /There is no command "\\u001b\[2J"/],
    [['--loud'], /Unknown option '--loud'\.$/m],
    [['check', '--format'], /--format needs a value\.$/m],
    [['export', '-o'], /--output needs a value\.$/m],
    [['--hlep'], /Unknown option '--hlep'\. Did you mean --help\?/],
  ] as const) {
    it(`${JSON.stringify(args)} is bad usage: 2`, () =>
      inFolder({}, (folder) => {
        const { code, stdout, stderr } = run(folder, args);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr, expected);
        assert.match(stderr, /^Try: dr-runbook (?:\w+ )?--help$/m);
      }));
  }

  it('mentions only options that exist', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      const values: Record<string, string[]> = {
        '--format': ['json'],
        '--fail-on': ['info'],
        '--today': ['2026-11-22'],
        '--config': ['gone.yaml'],
        '--dry-run': ['--fix', '--help'],
        '--stdin-filename': ['a.md', '-'],
        '--max-warnings': ['0'],
        '--since': ['HEAD', '--help'],
        '--new-only': ['--help'],
        '--baseline': ['a.json', '--help'],
        '--file': ['a.json'],
      };
      const ofInit: typeof values = {
        '--baseline': ['--help'],
        '--today': ['2026-11-22', '--help'],
      };
      for (const command of ['check', 'coverage', 'explain', 'init']) {
        const { stdout } = run(folder, [command, '--help']);
        for (const option of new Set(stdout.match(/--[a-z-]+/g))) {
          const { stderr } = run(folder, [
            ...[command, option],
            ...((command === 'init' ? ofInit[option] : undefined) ?? values[option] ?? []),
          ]);
          assert.equal(stderr, '', `${command} ${option}`);
        }
      }
    }));
});

describe('dr-runbook explain', () => {
  it('explains a practice', () =>
    inFolder({}, (folder) => {
      const { code, stdout } = run(folder, ['explain', 'offsite-backup-location']);
      assert.equal(code, 0);
      for (const title of [
        'What it asks',
        'Why',
        'What counts',
        'Severity',
        'To waive or silence it',
      ]) {
        assert.match(stdout, new RegExp(`^${title}$`, 'm'));
      }
      assert.match(stdout, /dr-runbook-disable-next-line offsite-backup-location/);
    }));

  it('suggests the nearest: 2', () =>
    inFolder({}, (folder) => {
      const { code, stdout, stderr } = run(folder, ['explain', 'ofsite-backup']);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /Did you mean offsite-backup-location/);
    }));

  it('lists all without an id', () =>
    inFolder({}, (folder) => {
      const { code, stdout } = run(folder, ['explain']);
      assert.equal(code, 0);
      assert.match(stdout, /^ {2}backup-plan {2}/m);
    }));
});

describe('dr-runbook coverage', () => {
  const files = { 'plan.md': BARE_PLAN, 'restore.md': CHILD_RESTORE, 'README.md': README };

  it('shows sets and runbooks', () =>
    inFolder(files, (folder) => {
      const { code, stdout } = run(folder, ['coverage']);
      assert.equal(code, 0);
      assert.match(stdout, /^Set: Orders recovery plan \(plan\.md and 1 other document\)$/m);
      assert.match(stdout, /^restore\.md \(restore-procedure/m);
      assert.doesNotMatch(stdout, /README/);
    }));

  it('judges every document when alone', () =>
    inFolder(files, (folder) => {
      const { stdout } = run(folder, ['coverage', '--alone', '--format', 'json']);
      const { documents, sets } = JSON.parse(stdout);
      assert.equal(sets, undefined);
      const shown = documents.map(({ path, isRunbook }: { path: string; isRunbook: boolean }) => [
        path,
        isRunbook,
      ]);
      assert.deepEqual(shown, [
        ['README.md', false],
        ['plan.md', true],
        ['restore.md', true],
      ]);
      for (const { practices } of documents) assert.ok('backup-plan' in practices);
    }));

  it('says what it could not read: 2', () =>
    inFolder(files, (folder) => {
      const { code, stdout } = run(folder, ['coverage', 'plan.md', 'gone.md']);
      assert.equal(code, 2);
      assert.match(stdout, /gone\.md: does not exist/);
    }));
});

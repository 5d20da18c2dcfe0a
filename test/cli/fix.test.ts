/** `check --fix`: safe fixes only, whole files or none, and nothing that has become another file. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { unifiedDiff, writeFixed } from '../../src/cli/fixed-file.ts';
import { inFolder, run } from './scenario.ts';

const PLAN = `---
kind: dr-plan
---

# Plan

| System | RTO |
| --- | --- |
| a | 4 h |
| b | 8 h |
| c | 6 |

RPO: 15
`;

const FIXED = PLAN.replace('| 6 |', '| 6 h |');

const NOTE = /^dr-runbook: fixed plan\.md\n {2}Change to "6 h", like the others$/m;

describe('check --fix', () => {
  it('writes what is safe, says so, and reports what is left', () =>
    inFolder({ 'plan.md': PLAN, 'README.md': '# Orders\n' }, (folder) => {
      const { code, stdout, stderr } = run(folder, ['check', '--fix']);
      assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), FIXED);
      assert.equal(code, 1);
      assert.match(stderr, NOTE);
      assert.match(stdout, /RPO/);
      assert.doesNotMatch(stdout, /`6`|"6"/);
      const again = run(folder, ['check', '--fix']);
      assert.equal(again.stderr, '', 'nothing is left to fix');
      assert.equal(again.stdout, stdout);
    }));

  it('keeps the report apart from what it says', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      const { stdout, stderr } = run(folder, ['check', '--fix', '--format', 'json']);
      const report = JSON.parse(stdout);
      assert.ok(Array.isArray(report.files));
      assert.match(stderr, NOTE);
    }));

  it('keeps line breaks, the byte order mark and the rights of a file', () =>
    inFolder({ 'plan.md': `\ufeff${PLAN.replaceAll('\n', '\r\n')}` }, (folder) => {
      const path = join(folder, 'plan.md');
      chmodSync(path, 0o640);
      run(folder, ['check', '--fix']);
      assert.equal(readFileSync(path, 'utf8'), `\ufeff${FIXED.replaceAll('\n', '\r\n')}`);
      assert.equal(statSync(path).mode & 0o777, 0o640);
    }));

  it('does not write a secret into the diff or the notes, and keeps it in the file', () =>
    inFolder({ 'plan.md': `${PLAN}PGPASSWORD=krokus71Weide psql\n` }, (folder) => {
      const shown = run(folder, ['check', '--fix', '--dry-run']);
      assert.match(shown.stdout, /^\+\| c \| 6 h \|$/m);
      assert.ok(!shown.stdout.includes('krokus'));
      const { stderr } = run(folder, ['check', '--fix']);
      assert.match(stderr, NOTE);
      assert.ok(!stderr.includes('krokus'));
      const text = readFileSync(join(folder, 'plan.md'), 'utf8');
      assert.equal(text, `${FIXED}PGPASSWORD=krokus71Weide psql\n`);
    }));

  it('touches nothing that it cannot read as plain UTF-8', () =>
    inFolder({ 'plan.md': Buffer.from(PLAN, 'utf16le') }, (folder) => {
      const before = readFileSync(join(folder, 'plan.md'));
      run(folder, ['check', '--fix']);
      assert.deepEqual(readFileSync(join(folder, 'plan.md')), before);
    }));
});

describe('check --fix --dry-run', () => {
  it('prints a diff that makes the fixed file, and touches none', () =>
    inFolder({ 'docs/plan.md': PLAN }, (folder) => {
      const { code, stdout, stderr } = run(folder, ['check', '--fix', '--dry-run']);
      assert.equal(readFileSync(join(folder, 'docs/plan.md'), 'utf8'), PLAN);
      assert.match(stdout, /^--- a\/docs\/plan\.md\n\+\+\+ b\/docs\/plan\.md\n@@ /);
      assert.equal(applyPatch(PLAN, stdout), FIXED);
      assert.match(stderr, /would fix docs\/plan\.md/);
      assert.equal(code, 1, 'of what would be left');
    }));

  it('says so where there is nothing to fix', () =>
    inFolder({ 'README.md': '# Orders\n' }, (folder) => {
      const { code, stdout, stderr } = run(folder, ['check', '--fix', '--dry-run']);
      assert.deepEqual([code, stdout], [0, '']);
      assert.match(stderr, /nothing here is safe to fix/);
    }));

  it('is understood only where it makes sense', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      for (const [args, message] of [
        [['--dry-run'], /--dry-run goes with --fix/],
        [['--fix', '--dry-run', '--format', 'json'], /in place of a report/],
        [['--fix', '-', '--stdin-filename', 'plan.md'], /the standard input is not a file/],
      ] as const) {
        const { code, stderr } = run(folder, ['check', ...args]);
        assert.equal(code, 2);
        assert.match(stderr, message);
      }
    }));
});

describe('a file that is to be fixed', () => {
  it('is left alone when it holds another text by then', () =>
    inFolder({ 'plan.md': `${PLAN}\nSomebody was here.\n` }, (folder) => {
      const path = join(folder, 'plan.md');
      assert.match(writeFixed(path, PLAN, FIXED) ?? '', /has changed meanwhile/);
      assert.equal(readFileSync(path, 'utf8'), `${PLAN}\nSomebody was here.\n`);
      assert.match(writeFixed(join(folder, 'gone.md'), PLAN, FIXED) ?? '', /no longer be read/);
    }));

  it('is shown with its line breaks', () => {
    const crlf = PLAN.replaceAll('\n', '\r\n');
    const diff = unifiedDiff('plan.md', crlf, FIXED.replaceAll('\n', '\r\n'));
    assert.match(diff, /^-\| c \| 6 \|\r\n\+\| c \| 6 h \|\r$/m);
  });
});

/** Several reports of one run, and what happens to the files that they go to. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { BARE_PLAN } from './documents.ts';
import { inFolder, run } from './scenario.ts';

const STARTS = {
  pretty: /^plan\.md/,
  json: /^\{"version":1/,
  github: /^::error file=plan\.md/,
  sarif: /^\{"\$schema":/,
  gitlab: /^\[\{"description":/,
  junit: /^<\?xml[^\n]*\n<testsuites /,
  rdjson: /^\{"source":\{"name":"dr-runbook"\}/,
  checkstyle: /^<\?xml[^\n]*\n<checkstyle /,
  lines: /^plan\.md:\d+:\d+: \w+: /,
  markdown: /^## Recovery runbooks/,
};

describe('check --format', () => {
  for (const [format, start] of Object.entries(STARTS)) {
    it(`${format} goes to the standard output, and the same to a file`, () =>
      inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
        const shown = run(folder, ['check', '--format', format]);
        assert.equal(shown.code, 1);
        assert.equal(shown.stderr, '');
        assert.match(shown.stdout, start);
        const written = run(folder, ['check', '--format', `${format}=report.out`]);
        assert.deepEqual(written, { code: 1, stdout: '', stderr: '' });
        assert.equal(readFileSync(join(folder, 'report.out'), 'utf8'), shown.stdout);
      }));
  }

  it('writes several at once, and leaves nothing else behind', () =>
    inFolder({ 'plan.md': BARE_PLAN, 'out.sarif': 'old' }, (folder) => {
      const args = ['check', '--format', 'sarif=out.sarif', '--format', 'pretty'];
      const { code, stdout } = run(folder, [...args, '--format=junit=a=b.xml']);
      assert.equal(code, 1);
      assert.match(stdout, STARTS.pretty);
      assert.match(readFileSync(join(folder, 'out.sarif'), 'utf8'), STARTS.sarif);
      assert.deepEqual(readdirSync(folder).sort(), ['.git', 'a=b.xml', 'out.sarif', 'plan.md']);
    }));

  it('shows the readiness of a set, which grows with what is waived', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      const ready = () =>
        /\| (\d+)\/(\d+) /.exec(run(folder, ['check', '--format', 'markdown']).stdout);
      const before = ready();
      const waiver = '{rule: spare-hardware, reason: there is none, approved_by: owner}';
      writeFileSync(join(folder, '.dr-runbook.yaml'), `waivers: [${waiver}]\n`);
      const after = ready();
      assert.ok(before && after);
      assert.equal(Number(after[1]), Number(before[1]) + 1);
      assert.equal(after[2], before[2]);
      writeFileSync(join(folder, '.dr-runbook.yaml'), 'severities: {spare-hardware: off}\n');
      assert.equal(Number(ready()?.[2]), Number(before[2]) - 1);
    }));

  it('follows a link, and keeps who may read the file', () =>
    inFolder({ 'plan.md': BARE_PLAN, 'real/out.json': 'old' }, (folder) => {
      chmodSync(join(folder, 'real/out.json'), 0o606);
      const mode = () => statSync(join(folder, 'real/out.json')).mode & 0o777;
      symlinkSync('real/out.json', join(folder, 'out.json'));
      assert.equal(run(folder, ['check', '--format', 'json=out.json']).code, 1);
      assert.match(readFileSync(join(folder, 'real/out.json'), 'utf8'), STARTS.json);
      assert.equal(mode(), 0o606);
      symlinkSync('plan.md', join(folder, 'out.md'));
      assert.equal(run(folder, ['check', '--format', 'markdown=out.md']).code, 2);
      assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), BARE_PLAN);
    }));

  for (const [file, reason] of [
    ['gone/out.sarif', 'its folder does not exist'],
    ['folder', 'it is not a regular file'],
    ['pipe', 'it is not a regular file'],
    ['/dev/full', 'it is not a regular file'],
    ['plan.md', 'it is a file that this run reads'],
    ['./folder/../.dr-runbook.yaml', 'it is a file that this run reads'],
  ] as const) {
    it(`says that "${file}" cannot be written, and still shows the rest: 2`, () =>
      inFolder(
        {
          'plan.md': BARE_PLAN,
          '.dr-runbook.yaml': 'profile: standard\n',
          folder: { special: 'folder' },
          pipe: { special: 'fifo' },
        },
        (folder) => {
          const before = readdirSync(folder);
          const args = ['check', '--format', `sarif=${file}`, '--format', 'pretty'];
          const { code, stdout, stderr } = run(folder, args);
          assert.equal(code, 2);
          assert.match(stdout, STARTS.pretty);
          assert.ok(
            stderr.includes(`"sarif" could not be written to "${file}": ${reason}`),
            stderr,
          );
          assert.deepEqual(readdirSync(folder), before);
          assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), BARE_PLAN);
        },
      ));
  }

  for (const [formats, complaint] of [
    [['xml'], /--format takes pretty, json, github, sarif, .*markdown, not "xml"/],
    [['sarif='], /Name the file: --format sarif=FILE/],
    [['json', 'pretty'], /Only one report fits the standard output/],
    [['json=a', 'sarif=a'], /Two reports cannot share the file "a"/],
  ] as const) {
    it(`${formats.join(' and ')} is bad usage: 2`, () =>
      inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
        const args = formats.flatMap((format) => ['--format', format]);
        const { code, stdout, stderr } = run(folder, ['check', ...args]);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr, complaint);
      }));
  }

  it('refuses the same file under two names: 2', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      const args = ['check', '--format', 'json=a', '--format', 'sarif=./a'];
      const { code, stderr } = run(folder, args);
      assert.equal(code, 2);
      assert.match(stderr, /"sarif" could not be written to "\.\/a": another report/);
      assert.match(readFileSync(join(folder, 'a'), 'utf8'), STARTS.json);
    }));
});

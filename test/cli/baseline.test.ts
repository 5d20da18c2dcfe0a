/** The baseline: what is known is not new, wherever its lines are, and the list only gets shorter. */
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { BARE_PLAN, CHILD_RESTORE } from './documents.ts';
import { inFolder, type Outcome, run } from './scenario.ts';

const FILE = '.dr-runbook-baseline.json';
const TODAY = ['--today', '2026-11-22'];
const SCHEMA = fileURLToPath(new URL('../../schemas/baseline.schema.json', import.meta.url));

const FILES = { 'docs/plan.md': BARE_PLAN, 'docs/restore.md': CHILD_RESTORE };

const DRILL = '---\nkind: exercise-report\n---\n\n# Drill\n\nIt was held.\n';

function write(folder: string, ...args: readonly string[]): Outcome {
  return run(folder, ['baseline', ...TODAY, ...args]);
}

function check(folder: string, ...args: readonly string[]) {
  const all = ['check', '--baseline', FILE, '--format', 'json', '--new-only', ...TODAY, ...args];
  const { code, stdout, stderr } = run(folder, all);
  assert.equal(stderr, '');
  const { files, fixed } = JSON.parse(stdout);
  const news: readonly string[] = files.flatMap(
    (file: { path: string; diagnostics: readonly { rule: string }[] }) =>
      file.diagnostics.map(({ rule }) => `${file.path} ${rule}`),
  );
  return { code, news, fixed: fixed.length };
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
}

describe('dr-runbook baseline', () => {
  it('makes what is there known, in a file that is the same from run to run', () =>
    inFolder(FILES, (folder) => {
      assert.equal(run(folder, ['check', ...TODAY]).code, 1);
      const { code, stdout } = write(folder);
      assert.equal(code, 0);
      assert.match(stdout, /holds \d+ findings\./);
      const text = readFileSync(join(folder, FILE), 'utf8');
      const data: { readonly findings: readonly unknown[] } = JSON.parse(text);
      const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
      assert.ok(validate(data), JSON.stringify(validate.errors));
      assert.equal(text.split('\n').length, data.findings.length + 7, 'a line for each');
      assert.deepEqual(check(folder), { code: 0, news: [], fixed: 0 });
      assert.equal(write(folder, '--all').code, 0);
      assert.equal(readFileSync(join(folder, FILE), 'utf8'), text);
    }));

  it('knows findings whose lines have moved, and not those that came', () =>
    inFolder(FILES, (folder) => {
      write(folder);
      edit(folder, 'docs/restore.md', (text) => text.replace('1. Stop', 'One.\n\nTwo.\n\n1. Stop'));
      assert.deepEqual(check(folder), { code: 0, news: [], fixed: 0 });
      edit(folder, 'docs/plan.md', (text) => `${text}\nSee [it](gone.md).\n`);
      const { code, news } = check(folder, '--fail-on', 'warning');
      assert.equal(code, 1);
      assert.deepEqual(news, ['docs/plan.md dangling-reference']);
    }));

  it('says what is fixed, drops it, and adds nothing that is new', () =>
    inFolder(FILES, (folder) => {
      write(folder);
      const before = JSON.parse(readFileSync(join(folder, FILE), 'utf8')).findings.length;
      const waiver = 'waivers:\n  - rule: alternate-site\n    reason: one site is enough\n';
      edit(folder, 'docs/plan.md', (text) => text.replace('title:', `${waiver}title:`));
      edit(folder, 'docs/restore.md', (text) => `${text}\nTODO\n`);
      const { fixed } = check(folder);
      assert.ok(fixed > 0);
      const { stdout } = write(folder);
      assert.match(
        stdout,
        new RegExp(`, ${fixed} fewer than before\\. \\d+ findings? not taken in`),
      );
      const after = JSON.parse(readFileSync(join(folder, FILE), 'utf8')).findings.length;
      assert.equal(after, before - fixed);
      assert.equal(check(folder).code, 1);
      assert.doesNotMatch(write(folder, '--all').stdout, /not taken in/);
      assert.equal(check(folder).code, 0);
    }));

  it('follows documents whose folder is renamed, and writes their new paths', () =>
    inFolder(FILES, (folder) => {
      write(folder);
      const rules = () =>
        JSON.parse(readFileSync(join(folder, FILE), 'utf8'))
          .findings.map(({ rule }: { rule: string }) => rule)
          .sort();
      const before = rules();
      renameSync(join(folder, 'docs'), join(folder, 'ops'));
      assert.deepEqual(check(folder), { code: 0, news: [], fixed: 0 });
      assert.match(write(folder).stdout, /, 0 fewer than before\.$/m);
      assert.doesNotMatch(readFileSync(join(folder, FILE), 'utf8'), /docs\//);
      assert.deepEqual(rules(), before);
      edit(folder, 'ops/restore.md', (was) => `${was}\nSee [it](gone.md).\n`);
      assert.deepEqual(check(folder).news, ['ops/restore.md dangling-reference']);
    }));

  it('follows a document under another name by what it quotes, or by all that it lacks', () =>
    inFolder(
      { 'docs/restore.md': `${CHILD_RESTORE}\nTODO\n`, 'docs/plan.md': BARE_PLAN },
      (folder) => {
        write(folder);
        renameSync(join(folder, 'docs/plan.md'), join(folder, 'docs/orders.md'));
        assert.deepEqual(check(folder).news, [], 'all that it lacks');
        renameSync(join(folder, 'docs/restore.md'), join(folder, 'docs/bring-back.md'));
        edit(
          folder,
          'docs/bring-back.md',
          (was) => `${was}\nThe restore ends the disaster at once.\n`,
        );
        const { news } = check(folder);
        assert.ok(!news.includes('docs/bring-back.md placeholder-text'), String(news));
        assert.ok(!news.includes('docs/bring-back.md document-control'), String(news));
      },
    ));

  it('takes no other document for one that is gone, and no copy for one that is there', () =>
    inFolder(FILES, (folder) => {
      write(folder);
      writeFileSync(join(folder, 'docs/copy.md'), BARE_PLAN);
      assert.ok(check(folder).news.length > 30, 'the first is still there');
      rmSync(join(folder, 'docs/copy.md'));
      rmSync(join(folder, 'docs/plan.md'));
      writeFileSync(join(folder, 'docs/drill.md'), DRILL);
      const { news } = check(folder);
      assert.ok(
        news.some((each) => each.startsWith('docs/drill.md ')),
        String(news),
      );
    }));

  it('does not depend on the folder from which it is used', () =>
    inFolder(FILES, (folder) => {
      write(folder, '--file', `docs/${FILE}`);
      const args = ['check', '--baseline', FILE, ...TODAY];
      assert.equal(run(folder, args, { in: 'docs' }).code, 0);
      assert.equal(run(folder, ['check', '--baseline', `docs/${FILE}`, ...TODAY]).code, 0);
    }));

  it('is not failed by the passing of a year, nor by a waiver that ended in it', () => {
    const waivers = '.dr-runbook.yaml';
    const waived = `waivers:
  - rule: alternate-site
    reason: one site is enough
    until: 2027-01-31
severities:
  alternate-site: error
`;
    return inFolder({ ...FILES, [waivers]: waived }, (folder) => {
      write(folder);
      const later = check(folder, '--today', '2027-11-22');
      assert.equal(later.code, 0);
      assert.ok(later.news.includes('docs/plan.md alternate-site'), 'it is shown');
      edit(folder, waivers, (text) => text.slice(text.indexOf('severities:')));
      assert.equal(check(folder, '--today', '2027-11-22').code, 1, 'somebody took the waiver out');
    });
  });

  it('keeps what it cannot judge, and ends with 2', () =>
    inFolder(FILES, (folder) => {
      write(folder);
      const text = readFileSync(join(folder, FILE), 'utf8');
      writeFileSync(join(folder, 'docs/restore.md'), new Uint8Array([0xff, 0xfe, 0x41, 0]));
      assert.equal(write(folder, 'docs/restore.md', 'docs').code, 2);
      assert.equal(readFileSync(join(folder, FILE), 'utf8'), text);
    }));

  it('refuses a baseline that is missing, or is not one', () =>
    inFolder(
      {
        ...FILES,
        'a.json': '{',
        'b.json': '{"version": 2}',
        'c.json': '{"version": 1, "judged": "2026-11-22", "findings": [{}]}',
      },
      (folder) => {
        for (const [file, reason] of [
          ['gone.json', /does not exist/],
          ['a.json', /is not JSON/],
          ['b.json', /is not a baseline of version 1/],
          ['c.json', /an entry that is not a finding: number 1/],
          ['docs', /is a folder/],
        ] as const) {
          const { code, stderr, stdout } = run(folder, ['check', '--baseline', file]);
          assert.equal(code, 2, file);
          assert.equal(stdout, '');
          assert.match(stderr, reason);
        }
        assert.equal(write(folder, '--file', 'a.json').code, 2);
        assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), '{');
      },
    ));
});

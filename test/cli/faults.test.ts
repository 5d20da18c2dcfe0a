/** Whatever goes wrong while a file is written, it is wholly old or wholly new, and the exit code says so. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faulty, undisturbed, WRITERS } from './faults.ts';
import { CLI, inFolder } from './scenario.ts';

describe('a command that is killed while it writes', () => {
  for (const writer of WRITERS) {
    it(`leaves a file that is wholly old or wholly new, at every step: ${writer.name}`, async () => {
      const { before, after, steps } = await undisturbed(writer);
      assert.ok(steps >= 4, `${steps} steps`);
      let olds = 0;
      for (let at = 1; at <= steps; at += 1) {
        await inFolder(writer.files, (folder) => {
          const { signal, target } = faulty(folder, writer, { what: 'kill', at });
          assert.equal(signal, 'SIGKILL');
          if (target === before) olds += 1;
          else assert.equal(target, after, `killed at step ${at}`);
          // What it left behind is in nobody's way.
          if (at !== 2) return;
          const again = faulty(folder, writer, { what: 'none', at: 0 });
          assert.equal(again.target, after, again.stderr);
        });
      }
      assert.ok(olds >= 3, 'it was killed before the file was in place');
    }).timeout(120_000);
  }
});

describe('a disk or a right that is gone while a command writes', () => {
  const faults = ['ENOSPC', 'EACCES', 'EIO'] as const;
  for (const [index, writer] of WRITERS.entries()) {
    const what = faults[index % faults.length] ?? 'EIO';
    it(`leaves the old file, nothing beside it, and ends with 2: ${writer.name}, ${what}`, async () => {
      const { before, steps } = await undisturbed(writer);
      // Once it is in place, what is left to do is cleaning up.
      for (let at = 1; at < steps; at += 1) {
        await inFolder(writer.files, (folder) => {
          const { status, stderr, target, left } = faulty(folder, writer, { what, at });
          assert.equal(status, 2, `${at}: ${stderr}`);
          assert.match(stderr, /^dr-runbook: /);
          assert.doesNotMatch(stderr, /this is a bug/);
          assert.equal(target, before);
          assert.deepEqual(left, []);
        });
      }
    }).timeout(120_000);
  }

  it('is the same for a limit that the kernel sets', () => {
    const [, writer] = WRITERS;
    return inFolder(writer?.files ?? {}, (folder) => {
      // A file may have a kilobyte; the report has more.
      const command = `ulimit -f 1; exec "$0" "$@"`;
      const args = ['-c', command, process.execPath, CLI, ...(writer?.args ?? [])];
      const { status, stderr } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /could not be written/);
      assert.equal(readFileSync(join(folder, 'out.sarif'), 'utf8'), writer?.files['out.sarif']);
    });
  });
});

describe('a disk without hard links', () => {
  const writer = WRITERS.find(({ name }) => name === 'new');
  assert.ok(writer);
  /** The step at which the new file gets its name. */
  const fault = { what: 'EPERM', at: 4 } as const;

  it('gets the new file all the same', async () => {
    const { after } = await undisturbed(writer);
    await inFolder(writer.files, (folder) => {
      const { status, stderr, target, left } = faulty(folder, writer, fault);
      assert.equal(status, 0, stderr);
      assert.equal(target, after);
      assert.deepEqual(left, []);
    });
  });

  it('keeps the file that is there', () =>
    inFolder({ ...writer.files, [writer.target]: 'Mine.\n' }, (folder) => {
      const { status, stderr, target, left } = faulty(folder, writer, fault);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /there is a file of that name already/);
      assert.equal(target, 'Mine.\n');
      assert.deepEqual(left, []);
    }));
});

describe('a file that somebody else changes', () => {
  const OTHERS = 'Somebody else was here.\n';
  const [fix] = WRITERS;
  assert.ok(fix);

  for (const at of [2, 3]) {
    it(`is not fixed over their words, when it changes before it is read for the ${at}. time`, () =>
      inFolder(fix.files, (folder) => {
        const { status, stderr, target, left } = faulty(folder, fix, { what: 'change', at });
        assert.equal(status, 2, stderr);
        assert.match(stderr, /plan\.md was not fixed: it has changed meanwhile/);
        assert.equal(target, OTHERS);
        assert.deepEqual(left, []);
      }));
  }

  const check = { ...fix, args: ['check', '--today', '2026-11-22'] };

  it('is not checked when it has grown too large between the listing and the reading: 2', () =>
    inFolder(check.files, (folder) => {
      const { status, stdout } = faulty(folder, check, { what: 'grow', at: 1 });
      assert.equal(status, 2, stdout);
      assert.match(stdout, /Not checked\n {2}plan\.md: is larger than 1 MiB/);
    }));

  it('is skipped when it is gone by then, and not checked when it was named', () =>
    inFolder(check.files, (folder) => {
      const { status, stdout } = faulty(folder, check, { what: 'remove', at: 1 });
      assert.equal(status, 0, stdout);
      assert.match(stdout, /Skipped\n {2}plan\.md: does not exist/);
      const named = { ...check, args: ['check', 'plan.md'] };
      assert.equal(faulty(folder, named, { what: 'none', at: 0 }).status, 2);
    }));
});

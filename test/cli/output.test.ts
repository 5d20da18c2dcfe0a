/** How the report leaves: pipes that close, terminals, colours, full disks. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { print } from '../../src/cli/output.ts';
import { writeNew, writeReport } from '../../src/cli/report-file.ts';
import { BARE_PLAN } from './documents.ts';
import { CLI, type Files, inFolder, run } from './scenario.ts';

const { PATH = '' } = process.env;

/** Enough for a report of several pipe buffers. */
const MANY: Files = Object.fromEntries(
  Array.from({ length: 120 }, (_, at) => [`plan-${at}.md`, BARE_PLAN]),
);

describe('the report', () => {
  it('arrives whole through a pipe that is read late', () =>
    inFolder(MANY, async (folder) => {
      const child = spawn(process.execPath, [CLI, 'check', '--format', 'json'], { cwd: folder });
      const closed = once(child, 'close');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk) => chunks.push(chunk));
      const [code] = await closed;
      assert.equal(code, 1);
      const text = Buffer.concat(chunks).toString();
      assert.ok(text.length > 200_000, 'several pipe buffers');
      assert.equal(JSON.parse(text).files.length, 120);
    }));

  it('arrives whole and in order through a pipe that does not block, as those of other programs', () =>
    inFolder(MANY, (folder) => {
      // Node makes the standard output not block once it is asked for it, for all who have it.
      const other =
        "child_process.spawn(process.execPath, [process.env.CLI, 'check', '--format', 'json'], { stdio: 'inherit' });" +
        'process.stdout;';
      const slowly =
        'while dd bs=16384 count=1 >part 2>/dev/null && [ -s part ]; do cat part; done';
      const { stdout } = shell(folder, `"$NODE" -e "${other}" | (${slowly})`);
      assert.ok(stdout.length > 200_000, 'several pipe buffers');
      assert.equal(JSON.parse(stdout).files.length, 120);
    }));

  for (const [args, expected] of [
    [['check'], 1],
    [['check', '.', 'gone.md'], 2],
    [['coverage'], 0],
  ] as const) {
    it(`keeps the code ${expected} when the reader goes away`, () =>
      inFolder(MANY, async (folder) => {
        const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
        child.stdout.destroy();
        const errors: Buffer[] = [];
        child.stderr.on('data', (chunk) => errors.push(chunk));
        const [code] = await once(child, 'close');
        assert.equal(code, expected);
        assert.equal(Buffer.concat(errors).toString(), '');
      }));
  }

  for (const format of ['html', 'json', 'markdown']) {
    it(`keeps its code when the reader of the readiness as ${format} goes away`, () =>
      inFolder(MANY, async (folder) => {
        const args = [CLI, 'report', '--format', format];
        const child = spawn(process.execPath, args, { cwd: folder });
        child.stdout.destroy();
        const errors: Buffer[] = [];
        child.stderr.on('data', (chunk) => errors.push(chunk));
        const [code] = await once(child, 'close');
        assert.equal(code, 0);
        assert.equal(Buffer.concat(errors).toString(), '');
      }));
  }

  it('keeps the code when the standard output is closed', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      assert.equal(shell(folder, `"$NODE" "$CLI" check >&-`).status, 1);
    }));

  it('ends with 2 when the disk is full', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      const { status, stderr } = shell(folder, `"$NODE" "$CLI" check > /dev/full`);
      assert.equal(status, 2);
      assert.match(stderr, /could not be written: ENOSPC/);
    }));

  it('is not said to be unwritable when it is its making that fails', () =>
    inFolder({ 'out.txt': 'earlier\n' }, (folder) => {
      const failing = function* () {
        yield '';
        throw new TypeError('a mistake of ours');
      };
      assert.throws(() => print(failing(), 0), TypeError);
      for (const write of [writeReport, writeNew]) {
        assert.throws(() => write(join(folder, 'out.txt'), failing()), TypeError);
      }
      assert.equal(readFileSync(join(folder, 'out.txt'), 'utf8'), 'earlier\n');
      assert.deepEqual(readdirSync(folder).sort(), ['.git', 'out.txt']);
    }));

  it('leaves the earlier file as it was when a file can grow no further: 2', () =>
    inFolder({ ...MANY, 'out.txt': 'earlier\n' }, (folder) => {
      for (const command of [
        'check --format sarif=out.txt',
        'report --format html=out.txt',
        'baseline --file out.json',
        'init --write',
      ]) {
        // Files may have no byte, and the signal that says so is ignored as Node's own writing expects.
        const limited = `trap '' XFSZ; ulimit -f 0; exec "$NODE" "$CLI" ${command}`;
        const { status, stderr } = shell(folder, limited);
        assert.equal(status, 2, command);
        assert.match(stderr, /(?:could not be|was not) written/, command);
        assert.equal(readFileSync(join(folder, 'out.txt'), 'utf8'), 'earlier\n');
        const names = readdirSync(folder).filter((name) => !/^plan-\d+\.md$/.test(name));
        assert.deepEqual(names.sort(), ['.git', 'out.txt'], command);
      }
    }));

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`has no code when it ends by ${signal}, and leaves a file whole`, () =>
      inFolder({ ...MANY, 'out.json': 'earlier\n' }, async (folder) => {
        const args = [CLI, 'check', '--format', 'json=out.json', '--format', 'pretty'];
        const child = spawn(process.execPath, args, { cwd: folder });
        const closed = once(child, 'close');
        await once(child, 'spawn');
        child.kill(signal);
        assert.deepEqual(await closed, [null, signal]);
        const text = readFileSync(join(folder, 'out.json'), 'utf8');
        assert.equal(text, 'earlier\n');
        assert.deepEqual(
          readdirSync(folder).filter((name) => name.endsWith('.tmp')),
          [],
        );
      }));
  }
});

describe('colours', () => {
  const ESCAPE = '\u001b';
  const inTerminal = (folder: string, command: string, env: Record<string, string> = {}) =>
    spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
      env: { PATH, TERM: 'xterm', NODE: process.execPath, CLI, ...env },
    }).stdout;

  it('are on in a terminal only, and off when asked', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      assert.ok(!run(folder, ['check']).stdout.includes(ESCAPE), 'a pipe');
      const command = '"$NODE" "$CLI" check';
      assert.ok(inTerminal(folder, command).includes(`${ESCAPE}[31m`), 'a terminal');
      assert.ok(!inTerminal(folder, command, { NO_COLOR: '1' }).includes(ESCAPE), 'NO_COLOR');
      assert.ok(!inTerminal(folder, command, { TERM: 'dumb' }).includes(ESCAPE), 'a dumb terminal');
      assert.ok(!inTerminal(folder, `${command} --no-color`).includes(ESCAPE), '--no-color');
    }));
});

function shell(folder: string, command: string) {
  const env = { PATH, NODE: process.execPath, CLI };
  const options = { cwd: folder, encoding: 'utf8', input: '', env, maxBuffer: Infinity } as const;
  return spawnSync('sh', ['-c', command], options);
}

describe('the bundles of the command', () => {
  it('are ASCII: they are read as single bytes, and another letter would become two', () => {
    const folder = dirname(CLI);
    const names = readdirSync(folder).filter((name) =>
      /^(?:cli\.js|(?:engine|explain|formats|reports|since)-.*\.cjs)$/.test(name),
    );
    assert.ok(names.length >= 6, names.join(', '));
    for (const name of names) {
      const foreign = readFileSync(join(folder, name)).findIndex((byte) => byte > 0x7f);
      assert.equal(foreign, -1, name);
    }
  });
});

/** What bad input gets: one clear finding or a clear reason, never a crash or a hang. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BARE_PLAN, README } from './documents.ts';
import { CLI, type Content, inFolder, run } from './scenario.ts';

interface Case {
  readonly name: string;
  readonly content: Content;
  /** What follows the path when it is named. */
  readonly reason: RegExp;
}

const LOG = Buffer.from('2026-11-22T10:00:00Z INFO backup finished in 12 s\n'.repeat(125_000));

const UNREADABLE: readonly Case[] = [
  { name: 'UTF-16', content: utf16(README), reason: /is UTF-16 text; save it as UTF-8/ },
  {
    name: 'NUL bytes',
    content: Buffer.from([35, 32, 65, 0, 66]),
    reason: /is not text: it holds NUL bytes/,
  },
  { name: 'Latin-1', content: Buffer.from([35, 32, 0xe9, 10]), reason: /is not valid UTF-8/ },
  { name: 'a 6 MB log', content: LOG, reason: /is larger than 1 MiB \(6\.\d MiB\)/ },
  { name: 'a named pipe', content: { special: 'fifo' }, reason: /is not a regular file/ },
  { name: 'a link to itself', content: { link: 'x.md' }, reason: /is a symbolic link/ },
  { name: 'a link to a file', content: { link: 'README.md' }, reason: /is a symbolic link/ },
  { name: 'a link to nowhere', content: { link: 'gone.md' }, reason: /is a symbolic link/ },
];

describe('what cannot be read as text', () => {
  for (const { name, content, reason } of UNREADABLE) {
    it(`${name}: skipped on the way, not checked when named`, () =>
      inFolder({ 'README.md': README, 'x.md': content }, (folder) => {
        const met = run(folder, ['check']);
        assert.equal(met.code, 0, met.stdout + met.stderr);
        assert.match(met.stdout, new RegExp(`Skipped\n {2}x\\.md: ${reason.source}`));
        const named = run(folder, ['check', 'x.md']);
        assert.equal(named.code, 2);
        assert.match(named.stdout, new RegExp(`Not checked\n {2}x\\.md: ${reason.source}`));
      }));
  }

  const declared: readonly (readonly [name: string, content: Uint8Array])[] = [
    ['too large', Buffer.from(BARE_PLAN + 'x\n'.repeat(600_000))],
    ['UTF-16', utf16(BARE_PLAN)],
    ['not UTF-8', Buffer.concat([Buffer.from(BARE_PLAN), Buffer.from([0xff, 0xfe, 10])])],
  ];
  for (const [name, content] of declared) {
    it(`a document that says it is a runbook and is ${name} is not checked: 2`, () =>
      inFolder({ 'docs/x.md': content }, (folder) => {
        const { code, stdout } = run(folder, ['check']);
        assert.equal(code, 2, stdout);
        assert.match(stdout, /Not checked\n {2}docs\/x\.md: is /);
      }));
  }

  it('a configured file that cannot be read is not checked: 2', () =>
    inFolder(
      { 'docs/x.md': utf16(README), '.dr-runbook.yaml': 'files:\n  - glob: docs/*.md\n' },
      (folder) => {
        const { code, stdout } = run(folder, ['check']);
        assert.equal(code, 2, stdout);
        assert.match(stdout, /docs\/x\.md: is UTF-16/);
      },
    ));

  it('a file without permission is not checked: 2', () =>
    inFolder({ 'repo/x.md': BARE_PLAN, 'repo/README.md': README }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'repo/x.md'), 0o000);
      const { status, stdout } = asNobody(folder, ['check', 'x.md', 'README.md']);
      assert.equal(status, 2, stdout);
      assert.match(stdout, /x\.md: cannot be read: permission denied/);
    }));

  it('a folder without permission is not checked: 2', () =>
    inFolder({ 'repo/closed/x.md': BARE_PLAN, 'repo/README.md': README }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'repo/closed'), 0o000);
      const { status, stdout } = asNobody(folder, ['check']);
      chmodSync(join(folder, 'repo/closed'), 0o755);
      assert.equal(status, 2, stdout);
      assert.match(stdout, /closed: cannot be read: permission denied/);
    }));
});

describe('hostile trees', () => {
  it('a loop of links is walked once', () =>
    inFolder(
      { 'a/plan.md': BARE_PLAN, 'a/loop': { link: '..' }, 'a/b.md': { link: '../a' } },
      (folder) => {
        const { code, stdout } = run(folder, ['check', '--format', 'json']);
        assert.equal(code, 1);
        assert.equal(JSON.parse(stdout).summary.runbooks, 1);
      },
    ));

  it('a file whose name is not UTF-8 is skipped, with the reason', () =>
    inFolder({ 'README.md': README }, (folder) => {
      const name = Buffer.concat([
        Buffer.from(`${folder}/caf`),
        Buffer.from([0xe9]),
        Buffer.from('.md'),
      ]);
      writeFileSync(name, BARE_PLAN);
      const { code, stdout } = run(folder, ['check']);
      unlinkSync(name);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /Skipped\n {2}caf\uFFFD\.md: has a name that is not UTF-8/);
    }));

  it('a folder that is named like a file is a folder', () =>
    inFolder({ 'x.md/plan.md': BARE_PLAN }, (folder) => {
      const { code, stdout } = run(folder, ['check', 'x.md']);
      assert.equal(code, 1);
      assert.match(stdout, /^x\.md\/plan\.md/m);
    }));

  it('a pipe in the place of a configuration or of ignore rules does not hang', () =>
    inFolder(
      {
        '.gitignore': { special: 'fifo' },
        '.dr-runbook.yaml': { special: 'fifo' },
        'a.md': README,
      },
      (folder) => {
        const { code, stdout } = run(folder, ['check']);
        assert.equal(code, 2);
        assert.match(stdout, /\.dr-runbook\.yaml: is not a regular file/);
      },
    ));

  const names = [
    'a\n::error file=x::pwn.md',
    '::error file=x::pwn.md',
    '100%25,line=3.md',
    '\u001b[2J.md',
    '-rf.md',
    '\u202egpj.md',
  ];
  for (const name of names) {
    it(`a file named ${JSON.stringify(name)} is inert in every format`, () =>
      inFolder({ [name]: BARE_PLAN }, (folder) => {
        const pretty = run(folder, ['check']);
        assert.equal(pretty.code, 1);
        assert.doesNotMatch(pretty.stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
        assert.doesNotMatch(pretty.stdout, /^\s*::error/m, 'no line that is a command');
        const github = run(folder, ['check', '--format', 'github']);
        for (const line of github.stdout.trimEnd().split('\n')) {
          assert.match(
            line,
            /^(?:::(?:error|warning|notice) file=[^:,]+,line=|Not shown|DR Runbook)/,
          );
        }
        const json = run(folder, ['check', '--format', 'json']);
        assert.equal(JSON.parse(json.stdout).files[0].path, name);
      }));
  }
});

describe('hostile documents', () => {
  const documents: readonly (readonly [path: string, text: string])[] = [
    ['empty.md', ''],
    ['empty.yaml', ''],
    ['bom.md', '\ufeff'],
    ['brackets.md', '['.repeat(100_000)],
    ['brackets.yaml', '['.repeat(100_000)],
    ['quotes.md', '===\n>```\n'.repeat(20_000)],
    ['fence.md', '---\nkind: dr-plan\n---\n```\n# never closed\n'],
    ['half.md', '---\nkind: dr-pl'],
    ['half.yaml', 'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  title: "x'],
    [
      'keys.yaml',
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nkind: dr-plan\n__proto__: 1\nconstructor: 2\n',
    ],
    ['bomb.yaml', bomb()],
  ];
  for (const [path, text] of documents) {
    it(`${path} is survived`, () =>
      inFolder({ [path]: text }, (folder) => {
        const { code, stdout, stderr } = run(folder, ['check', path, '--format', 'json']);
        assert.equal(stderr, '');
        const { summary, notChecked } = JSON.parse(stdout);
        assert.equal(summary.files, 1);
        assert.equal(code === 2, notChecked.length > 0, stdout);
        const alone = run(folder, ['coverage', '--alone', path, '--format', 'json']);
        assert.equal(JSON.parse(alone.stdout).documents.length, 1);
      }));
  }
});

function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** Expands to ten to the fifteenth nodes. */
function bomb(): string {
  const lines = [
    'apiVersion: dr-runbook/v1',
    'kind: dr-plan',
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ];
  for (let level = 1; level < 15; level += 1) {
    const alias = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => alias).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}

/** Permissions do not hold for root, so root runs a copy of the command as somebody else. */
function asNobody(folder: string, args: readonly string[]) {
  const copy = join(folder, 'dist');
  mkdirSync(copy);
  for (const name of readdirSync(dirname(CLI))) {
    if (/^(?:cli|engine|knowledge|package)/.test(name))
      cpSync(join(dirname(CLI), name), join(copy, name));
  }
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const cwd = join(folder, 'repo');
  return spawnSync(process.execPath, [join(copy, 'cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    ...nobody,
  });
}

/** What a report says of the repository that it was made in: held against real git. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originOf } from '../../src/cli/origin.ts';
import { git } from './pull-requests/repository.ts';

describe('the origin of a report', () => {
  let top = '';

  beforeEach(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'dr-runbook-')));
    git(top, 'init', '-q', '-b', 'main');
    writeFileSync(join(top, 'plan.md'), '# Plan\n');
    git(top, 'add', '-A');
    git(top, 'commit', '-q', '-m', 'Begin');
  });

  afterEach(() => rmSync(top, { recursive: true, force: true }));

  const head = (folder: string) => git(folder, 'rev-parse', 'HEAD').trim();

  it('is the commit that git names: on a branch, packed, detached, in a second checkout and a submodule', () => {
    assert.equal(originOf(top).revision, head(top));
    git(top, 'pack-refs', '--all');
    assert.equal(originOf(top).revision, head(top));
    git(top, 'commit', '-q', '--allow-empty', '-m', 'Go on');
    assert.equal(originOf(top).revision, head(top));
    git(top, 'checkout', '-q', '--detach', 'HEAD~1');
    assert.equal(originOf(top).revision, head(top));
    git(top, 'checkout', '-q', 'main');
    git(top, 'worktree', 'add', '-q', '-b', 'topic/other', join(top, 'beside'), 'HEAD~1');
    const beside = join(top, 'beside');
    assert.notEqual(head(beside), head(top));
    assert.equal(originOf(beside).revision, head(beside));
    git(top, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', top, 'inner');
    const inner = join(top, 'inner');
    assert.equal(originOf(inner).revision, head(inner));
    mkdirSync(join(inner, 'deep'));
    assert.equal(originOf(join(inner, 'deep')).repository?.folder, 'deep');
  });

  it('is nothing before the first commit, and outside a repository', () => {
    const fresh = join(top, 'fresh');
    mkdirSync(fresh);
    git(fresh, 'init', '-q');
    assert.equal(originOf(fresh).revision, null);
    assert.equal(originOf(fresh).repository?.name, 'fresh');
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'dr-runbook-')));
    try {
      assert.deepEqual(originOf(outside), { repository: null, revision: null });
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  const REMOTES: readonly (readonly [string, string, string | null])[] = [
    ['https://github.com/acme/shop.git', 'acme/shop', 'https://github.com/acme/shop'],
    [
      'https://me:token@host.example.org:8443/a/b/c/',
      'a/b/c',
      'https://host.example.org:8443/a/b/c',
    ],
    ['https://me:to@ken@example.org/a/b', 'a/b', 'https://example.org/a/b'],
    [
      'ssh://git@git.example.org:2222/acme/shop.git',
      'acme/shop',
      'https://git.example.org/acme/shop',
    ],
    ['git@github.com:acme/shop', 'acme/shop', 'https://github.com/acme/shop'],
    ['https://example.org/a/b?token=secret#c', 'a/b', 'https://example.org/a/b'],
    ['/home/somebody/private/shop.git', 'shop', null],
    ['file:///home/somebody/shop.git', 'shop', null],
    ['../shop', 'shop', null],
    ['C:\\work\\shop', 'shop', null],
  ];

  for (const [remote, name, address] of REMOTES) {
    it(`reads ${remote}, and keeps no secret of it`, () => {
      git(top, 'remote', 'add', 'other', 'https://example.org/not/this');
      git(top, 'remote', 'add', 'origin', remote);
      assert.deepEqual(originOf(top).repository, { name, folder: '', address });
    });
  }
});

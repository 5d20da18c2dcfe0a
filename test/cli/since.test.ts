/** What `--since` needs, and what it says when that is not there: never 0 when something could not be compared. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, type Edits, GIT_ENV, git, withRepository } from './pull-requests/repository.ts';
import { CLI, inFolder, type Outcome, run } from './scenario.ts';

const { PATH = '' } = process.env;

function since(folder: string, ref: string, ...args: readonly string[]): Outcome {
  return run(folder, ['check', '--since', ref, '--today', '2026-11-22', ...args], {
    env: { ...GIT_ENV },
  });
}

/** A repository in which a step of the orders has become worse, not committed. */
function withChange(body: (clone: Edits) => void): void {
  withRepository((clone) => {
    clone.append('services/orders/restore.md', '3. TODO\n');
    body(clone);
  });
}

function refuses({ code, stdout, stderr }: Outcome, message: RegExp): void {
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, message);
}

describe('--since', function () {
  this.timeout(120_000);

  it('refuses what it cannot compare', () =>
    inFolder({ 'plan.md': '# Plan\n' }, (folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      refuses(since(folder, 'main'), /in no repository that git can read/);
      git(folder, 'init', '-q', '-b', 'main');
      refuses(since(folder, 'main'), /no commit "main" here\. Check the name, or fetch it first/);
      refuses(since(folder, '--output=x'), /argument|no commit/);
      refuses(since(folder, ''), /--since is empty/);
      refuses(since(folder, 'a\u001b[2Jb'), /no commit "a\\u001b\[2Jb" here/);
      refuses(run(folder, ['check', '--new-only']), /add --since/);
      refuses(
        run(folder, ['check', '-', '--stdin-filename', 'a.md', '--since', 'main']),
        /standard input has no earlier text/,
      );
      const none = { env: { PATH: join(folder, 'nowhere') } };
      refuses(run(folder, ['check', '--since', 'main'], none), /git was not found on the PATH/);
    }));

  it('never runs a git that the workspace brings', () => {
    withChange((clone) => {
      clone.write('git', '#!/bin/sh\ntouch ran\n');
      chmodSync(join(clone.folder, 'git'), 0o755);
      const env = { ...GIT_ENV, PATH: `.:${PATH}` };
      const { code } = run(clone.folder, ['check', '--since', 'HEAD'], { env });
      assert.equal(code, 1);
      assert.throws(() => clone.read('ran'), /ENOENT/);
    });
  });

  it('works in a hook, whatever git sets there', () => {
    withChange((clone) => {
      const env = {
        ...GIT_ENV,
        GIT_DIR: '/nowhere',
        GIT_INDEX_FILE: '/nowhere/index',
        GIT_EXTERNAL_DIFF: '/nowhere/diff',
        GIT_TRACE: '1',
      };
      const { code, stderr } = run(clone.folder, ['check', '--since', 'HEAD'], { env });
      assert.equal(stderr, '');
      assert.equal(code, 1);
    });
  });

  it('says which object is not there', () => {
    withChange(({ folder, git: run }) => {
      const id = run('rev-parse', 'HEAD:services/orders/restore.md').trim();
      rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
      refuses(since(folder, 'HEAD'), new RegExp(`${id.slice(0, 12)}.* not here`));
    });
  });

  it('compares nothing with a pointer of Git LFS', () => {
    withRepository((clone) => {
      const path = 'services/orders/restore.md';
      const text = clone.read(path);
      clone.write(
        path,
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
      );
      commit(clone.folder, 'Keep it elsewhere');
      clone.write(path, text);
      const { code, stdout } = since(clone.folder, 'HEAD', '--format', 'json');
      assert.equal(code, 2);
      const [unread] = JSON.parse(stdout).notChecked;
      assert.equal(unread.path, path);
      assert.match(unread.reason, /earlier text is kept in Git LFS/);
    });
  });

  it('leaves submodules and other repositories to themselves, and follows no link', () => {
    withRepository((clone) => {
      const { folder } = clone;
      const inner = join(folder, 'vendor/inner');
      mkdirSync(inner, { recursive: true });
      git(inner, 'init', '-q');
      writeFileSync(join(inner, 'plan.md'), '---\nkind: dr-plan\n---\n\n# Plan\n\nTBD\n');
      commit(inner, 'Begin');
      git(folder, 'add', 'vendor/inner');
      symlinkSync('plan.md', join(folder, 'services/orders/link.md'));
      commit(folder, 'Add both');
      writeFileSync(join(inner, 'plan.md'), '---\nkind: dr-plan\n---\n\n# Plan\n\nTODO\n');
      const { code, stdout } = since(folder, 'HEAD~1', '--format', 'json');
      const { files, notChecked, skipped } = JSON.parse(stdout);
      assert.deepEqual({ code, files, notChecked }, { code: 0, files: [], notChecked: [] });
      assert.deepEqual(skipped, [
        { path: 'services/orders/link.md', reason: 'is a symbolic link; links are not followed' },
      ]);
    });
  });

  it('shows names that try to be more than names', () => {
    withRepository((clone) => {
      const name = 'services/orders/a%0A::error file=x::\n::warning::b,c\u001b[2J.md';
      clone.write(name, '---\nkind: dr-plan\n---\n\n# Plan\n\nTBD\n');
      commit(clone.folder, 'Add a plan');
      const report = since(clone.folder, 'HEAD~1', '--format', 'github').stdout;
      assert.match(report, /^::error file=services\/orders\/a%250A%3A%3Aerror file=x%3A%3A%0A/m);
      assert.ok(!/^::warning::/m.test(report) && !report.includes('\u001b'));
      clone.remove(name);
      for (const format of ['pretty', 'markdown', 'github', 'json']) {
        const { stdout } = since(clone.folder, 'HEAD', '--format', format);
        assert.ok(!/^::(?:error|warning)/m.test(stdout), format);
        assert.ok(!stdout.includes('\u001b'), format);
        assert.match(stdout, format === 'github' ? /findings fixed/ : /placeholder-text/, format);
      }
    });
  });

  it('counts new warnings against --max-warnings, and no old ones', () => {
    withRepository((clone) => {
      clone.remove('scripts/fence.sh');
      const told = (...args: readonly string[]) => since(clone.folder, 'HEAD', ...args).code;
      assert.deepEqual(
        [told(), told('--max-warnings', '1'), told('--max-warnings', '0')],
        [0, 0, 1],
      );
      assert.equal(told('--fail-on', 'warning'), 1);
      assert.equal(told('--max-warnings', 'few'), 2);
    });
  });

  it('has no code when it is interrupted while git works', async () => {
    const codes: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      withSlowGit(async (folder, env) => {
        const child = spawn(process.execPath, [CLI, 'check', '--since', 'HEAD'], {
          cwd: folder,
          env,
        });
        setTimeout(() => child.kill('SIGINT'), 1_000);
        codes.push(...(await once(child, 'close')));
      }).then(resolve, reject);
    });
    assert.deepEqual(codes, [null, 'SIGINT']);
  });
});

/** A git that never answers. */
async function withSlowGit(
  body: (folder: string, env: Record<string, string>) => Promise<void>,
): Promise<void> {
  await inFolder({ 'bin/git': '#!/bin/sh\nexec sleep 20\n' }, async (folder) => {
    chmodSync(join(folder, 'bin/git'), 0o755);
    await body(folder, { PATH: `${join(folder, 'bin')}:${PATH}` });
  });
}

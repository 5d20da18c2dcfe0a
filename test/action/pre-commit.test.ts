/** The hooks for pre-commit: their entries, run as it runs scripts, over what is staged with real git. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Edits, GIT_ENV, withRepository } from '../cli/pull-requests/repository.ts';
import { ROOT } from './composite.ts';
import { type Program, programIn } from './program.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
  readonly always_run: boolean;
}

const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[];

/** pre-commit splits an entry at blanks, and takes a script from its own clone. */
function runHook(id: string, { folder }: Edits, program: Program, ...args: readonly string[]) {
  const [script = '', ...own] = hooks.find((each) => each.id === id)?.entry.split(' ') ?? [];
  const { status, stdout, stderr, error } = spawnSync(
    join(program.folder, script),
    [...own, ...args],
    {
      cwd: folder,
      // As git sets it for a hook.
      env: { ...GIT_ENV, PATH: program.path, GIT_INDEX_FILE: '.git/index' },
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  if (error !== undefined) throw error;
  return { code: status, stdout, stderr };
}

function withHooks(body: (clone: Edits, program: Program) => void): void {
  withRepository((clone) => body(clone, programIn(join(clone.folder, '..'))));
}

describe('.pre-commit-hooks.yaml', function () {
  this.timeout(120_000);

  it('fails a commit that makes a runbook worse, and builds once', () => {
    withHooks((clone, program) => {
      clone.append('services/orders/restore.md', '3. TODO\n');
      clone.git('add', '-A');
      const first = runHook('dr-runbook', clone, program);
      assert.equal(first.code, 1, first.stderr);
      assert.match(first.stdout, /^services\/orders\/restore\.md/);
      assert.equal(runHook('dr-runbook', clone, program, '--format', 'json').code, 1);
      assert.equal(readFileSync(program.calls, 'utf8').split('\n').length, 3);
    });
  });

  it('fails a commit that deletes what a plan needs, though no file is passed', () => {
    withHooks((clone, program) => {
      clone.git('rm', '-q', 'scripts/fence.sh');
      const { code, stdout } = runHook('dr-runbook', clone, program, '--fail-on', 'info');
      assert.equal(code, 1);
      assert.match(stdout, /^services\/orders\/plan\.md/);
    });
  });

  it('lets other commits pass, with the errors that were there before', () => {
    withHooks((clone, program) => {
      clone.append('src/app.js', 'export const more = 43;\n');
      clone.git('add', '-A');
      assert.equal(runHook('dr-runbook', clone, program).code, 0);
      assert.equal(runHook('dr-runbook-all', clone, program).code, 1);
    });
  });

  it('ends with 2 when the program cannot be built', () => {
    withHooks((clone, program) => {
      const { code } = runHook('dr-runbook', clone, { ...program, path: '/usr/bin:/bin:/nowhere' });
      // Where an npm is there, it finds no lock file.
      assert.equal(code, 2);
    });
  });

  it('has what pre-commit asks of a hook', () => {
    for (const { id, name, language, ...hook } of hooks) {
      assert.ok(id !== '' && name !== '');
      assert.equal(language, 'script');
      assert.equal(hook.pass_filenames, false);
      assert.equal(hook.always_run, true);
    }
    const page = readFileSync(join(ROOT, 'docs/ci/pre-commit.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id);
    assert.deepEqual(
      rows,
      hooks.map(({ id }) => id),
    );
  });
});

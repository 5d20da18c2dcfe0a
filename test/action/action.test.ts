/** The action for GitHub: its own steps, run in repositories with real git as a runner would run them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import {
  commit,
  type Edits,
  editsIn,
  git,
  withRepository,
} from '../cli/pull-requests/repository.ts';
import { action, type Job, PATH, type Ran, ROOT, runAction } from './composite.ts';

const RESTORE = 'services/orders/restore.md';

const worse = (edits: Edits) => edits.append(RESTORE, '3. TODO\n');

/** What `actions/checkout` leaves of a pull request: the merge of its branch into the base as it is now. */
function checkout(origin: string, head: string, base = 'main', ...depth: string[]): string {
  const folder = join(dirname(origin), 'workspace');
  git(dirname(origin), 'clone', '-q', '--no-checkout', ...depth, `file://${origin}`, folder);
  git(folder, 'fetch', '-q', ...depth, 'origin', `${head}:refs/remotes/pull/7/head`);
  git(folder, 'checkout', '-q', '--detach', `refs/remotes/origin/${base}`);
  git(folder, 'merge', '-q', '--no-ff', '--no-edit', 'refs/remotes/pull/7/head');
  return folder;
}

function pullRequest(
  change: (edits: Edits) => void,
  options: Partial<Job> & { readonly meanwhile?: (edits: Edits) => void } = {},
): Ran & { readonly workspace: string } {
  let ran: (Ran & { readonly workspace: string }) | undefined;
  const { meanwhile, base = 'main', ...job } = options;
  withRepository((clone, origin) => {
    clone.git('push', '-q', 'origin', `main:refs/heads/${base}`);
    clone.git('checkout', '-q', '-b', 'topic');
    change(clone);
    commit(clone.folder, 'Change');
    clone.git('push', '-q', 'origin', 'topic');
    if (meanwhile !== undefined) {
      clone.git('checkout', '-q', 'main');
      meanwhile(clone);
      commit(clone.folder, 'Meanwhile');
      clone.git('push', '-q', 'origin', `main:refs/heads/${base}`);
    }
    const workspace = checkout(origin, 'topic', base);
    ran = { ...runAction({ event: 'pull_request', base, workspace, ...job }), workspace };
    assert.deepEqual(
      readdirSync(workspace).filter((name) => name === 'pwned'),
      [],
    );
  });
  if (ran === undefined) throw new Error('The action was not run.');
  return ran;
}

/** The files that annotations are on. */
const annotated = ({ commands }: Ran) =>
  commands.map((line) => /^::(?:error|warning|notice) file=([^,]*)/.exec(line)?.[1] ?? line);

describe('action.yml', function () {
  this.timeout(180_000);

  it('annotates what a pull request made worse, counts it, and sums it up', () => {
    const ran = pullRequest(worse, { with: { formats: 'sarif=out.sarif\n', 'new-only': 'true' } });
    assert.equal(ran.code, 1, ran.log);
    assert.deepEqual([...new Set(annotated(ran))], [RESTORE]);
    assert.match(ran.summary, /TODO|placeholder/i);
    assert.match(ran.log, /3\. TODO/);
    const { outputs } = ran;
    assert.equal(outputs['exit-code'], '1');
    assert.equal(outputs.sarif, 'out.sarif');
    assert.equal(outputs.new, String(ran.commands.length));
    const all = Number(outputs.errors) + Number(outputs.warnings) + Number(outputs.notes);
    assert.equal(all, ran.commands.length);
    assert.equal(outputs['not-checked'], '0');
    assert.equal(outputs.fixed, '0');
  });

  it('says nothing of a change of code, and nothing of what others did meanwhile', () => {
    const change = (edits: Edits) => edits.append('src/app.js', 'export const more = 43;\n');
    const ran = pullRequest(change, { meanwhile: worse });
    assert.equal(ran.code, 0, ran.log);
    assert.deepEqual(Object.keys(ran.outputs), Object.keys(action.outputs));
    assert.deepEqual(ran.commands, []);
    assert.equal(ran.outputs['exit-code'], '0');
    assert.equal(ran.outputs.new, '0');
    assert.equal(ran.outputs.sarif, '');
  });

  it('works for a fork, without a token', () => {
    withRepository((clone, origin) => {
      const fork = join(dirname(origin), 'fork');
      git(dirname(origin), 'clone', '-q', origin, fork);
      worse(editsIn(fork));
      commit(fork, 'Change');
      git(fork, 'push', '-q', origin, 'HEAD:refs/pull/7/head');
      const workspace = checkout(origin, 'refs/pull/7/head');
      const ran = runAction({ workspace, event: 'pull_request', base: 'main' });
      assert.equal(ran.code, 1, ran.log);
      assert.deepEqual([...new Set(annotated(ran))], [RESTORE]);
      assert.ok(existsSync(clone.folder));
    });
  });

  it('fails with a word on fetch-depth where the history is cut off', () => {
    withRepository((clone, origin) => {
      const workspace = join(dirname(origin), 'workspace');
      worse(clone);
      clone.git('checkout', '-q', '-b', 'topic');
      commit(clone.folder, 'Change');
      clone.git('push', '-q', 'origin', 'topic');
      // As actions/checkout does it by default: one commit, and no branch of the base.
      git(dirname(origin), 'init', '-q', workspace);
      git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
      git(workspace, 'fetch', '-q', '--depth=1', 'origin', 'topic:refs/remotes/pull/7/merge');
      git(workspace, 'checkout', '-q', 'refs/remotes/pull/7/merge');
      const job = { workspace, event: 'pull_request', base: 'main' };
      refused(runAction(job), /fetch-depth: 0/);
      git(workspace, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
      refused(runAction(job), /fetch-depth: 0/);
    });
  });

  it('takes hostile names of branches and files for nothing but names', () => {
    const names = [
      '::error::shout.md',
      'a\n::warning::line.md',
      '$(touch pwned).md',
      '`touch pwned`.md',
      '--fix.md',
      "'; touch pwned #.md",
      '%0A::error::x.md',
    ];
    const plan =
      '---\nkind: dr-plan\n---\n\n# Plan\n\nTODO say who ##[error]may declare\n\n::error::TODO\n';
    const ran = pullRequest((edits) => names.forEach((name) => void edits.write(name, plan)), {
      base: '$(touch${IFS}pwned);`id`&&"\'|x',
      with: { paths: `${names.filter((name) => !name.includes('\n')).join('\n')}\n.\n` },
    });
    assert.equal(ran.code, 1, ran.log);
    const allowed = names.map((name) =>
      name.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll('\n', '%0A'),
    );
    assert.ok(ran.commands.length >= names.length);
    assert.deepEqual(
      annotated(ran).filter((file) => !allowed.includes(file)),
      [],
    );
  });

  it('judges everything where there is nothing to compare with, in the folder that is named', () => {
    withRepository(({ folder }) => {
      const folderOnly = { workspace: folder, event: 'schedule' };
      const all = runAction({ ...folderOnly, with: { 'new-only': 'true', summary: 'false' } });
      assert.equal(all.code, 1, all.log);
      assert.equal(all.outputs.new, '');
      assert.equal(all.summary, '');
      const inputs = {
        'working-directory': 'services',
        paths: 'bookings\r\n',
        formats: 'sarif=deep.sarif',
      };
      const good = runAction({ ...folderOnly, with: inputs });
      assert.equal(good.code, 0, good.log);
      assert.equal(good.outputs.sarif, 'services/deep.sarif');
      assert.ok(existsSync(join(folder, 'services/deep.sarif')));
    });
  });

  it('compares with the base of a merge group, and with a commit that is named', () => {
    withRepository((clone) => {
      const base = clone.git('rev-parse', 'HEAD').trim();
      worse(clone);
      commit(clone.folder, 'Change');
      const workspace = clone.folder;
      const payload = { merge_group: { base_sha: base } };
      const grouped = runAction({ workspace, event: 'merge_group', payload });
      const named = runAction({ workspace, event: 'push', with: { since: base } });
      for (const ran of [grouped, named]) {
        assert.equal(ran.code, 1, ran.log);
        assert.deepEqual([...new Set(annotated(ran))], [RESTORE]);
      }
    });
  });

  it('refuses what would check something else than was meant', () => {
    withRepository(({ folder: workspace }) => {
      refused(runAction({ workspace, event: 'pull_request_target', base: 'main' }), /base, not/);
      const push = (inputs: Readonly<Record<string, string>>) =>
        runAction({ workspace, event: 'push', with: inputs });
      refused(push({ formats: 'sarif' }), /FORMAT=FILE/);
      refused(push({ formats: 'nonsense=x' }), /--format takes/);
      refused(push({ 'working-directory': 'nowhere' }), /names no folder/);
      refused(push({ 'fail-on': 'never' }), /--fail-on takes/);
      refused(push({ since: '--output=x' }), /no commit|argument/);
      refused(push({ baseline: 'nowhere.json' }), /nowhere\.json/);
    });
  });

  it('never hands out the SARIF report of an earlier run', () => {
    withRepository((clone) => {
      clone.write('old.sarif', '{}');
      const ran = runAction({
        workspace: clone.folder,
        event: 'push',
        with: { formats: 'sarif=old.sarif', since: 'nowhere' },
      });
      refused(ran, /no commit/);
      assert.equal(ran.outputs.sarif, '');
    });
  });

  it('builds the program of its own commit where there is none, outside of the workspace', () => {
    withRepository(({ folder, write }) => {
      const bin = join(folder, '..', 'bin');
      const own = join(folder, '..', 'action');
      for (const each of [bin, own]) mkdirSync(each);
      write('.npmrc', 'registry=https://registry.example.org/\n');
      const npm = join(bin, 'npm');
      // Stands for npm: it notes where and how it was called, and builds what is built already.
      writeFileSync(
        npm,
        `#!/bin/sh\necho "$PWD: $*" >> '${own}/calls'\n[ "$1" = run ] && ln -s '${ROOT}/dist' dist\nexit 0\n`,
      );
      chmodSync(npm, 0o755);
      const path = `${bin}${delimiter}${PATH}`;
      const job = { workspace: folder, event: 'push', action: own, path };
      for (const ran of [runAction(job), runAction(job)]) assert.equal(ran.code, 1, ran.log);
      const calls = readFileSync(join(own, 'calls'), 'utf8').trim().split('\n');
      assert.equal(calls.length, 2, 'the second run finds the program there');
      assert.match(calls[0] ?? '', /action: ci --ignore-scripts /);
      assert.match(calls[1] ?? '', /action: run --silent build$/);
    });
  });

  it('has no expression in shell text, and describes every input and output', () => {
    assert.equal(action.runs.using, 'composite');
    for (const step of action.runs.steps) {
      assert.deepEqual(
        Object.keys(step).filter((key) => !STEP_KEYS.includes(key)),
        [],
      );
      assert.equal(step.shell, 'bash');
      assert.doesNotMatch(step.run, /\$\{\{/);
    }
    for (const { description, default: value } of Object.values(action.inputs)) {
      assert.match(description, /\.$/);
      assert.equal(typeof value, 'string');
    }
    for (const { description } of Object.values(action.outputs)) assert.match(description, /\.$/);
    const { status, stderr } = spawnSync('bash', ['-n'], {
      input: action.runs.steps.map(({ run }) => run).join('\n'),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});

const STEP_KEYS = ['id', 'name', 'shell', 'env', 'run'];

/** Exit code 2, said as an annotation, and nothing that looks like a result. */
function refused({ code, log, commands, outputs, summary }: Ran, message: RegExp): void {
  assert.equal(code, 2, log);
  assert.match(log, message);
  assert.equal(commands.length, 1);
  assert.match(commands[0] ?? '', /^::error title=DR Runbook::/);
  assert.equal(outputs['exit-code'], '2');
  assert.equal(outputs.errors, '');
  assert.equal(summary, '');
}

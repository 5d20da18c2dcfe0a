/** The template for GitLab: its script, run in a shell as its runner would, in repositories with real git. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commit, type Edits, GIT_ENV, withRepository } from '../cli/pull-requests/repository.ts';
import { ROOT } from './composite.ts';
import { programIn } from './program.ts';

interface Template {
  readonly runbooks: {
    readonly variables: Readonly<Record<string, string>>;
    readonly rules: readonly { readonly if: string }[];
    readonly script: readonly string[];
    readonly artifacts: {
      readonly when: string;
      readonly reports: Readonly<Record<string, string>>;
    };
  };
}

const { runbooks } = parse(readFileSync(join(ROOT, 'docs/ci/gitlab.yml'), 'utf8')) as Template;

/** Runs the job where the change of a branch is checked out. */
function run(
  change: (edits: Edits) => void,
  env: Readonly<Record<string, string>>,
  merged = false,
) {
  let ran = { code: -1, log: '', reports: [false], calls: '' };
  withRepository((clone) => {
    const base = clone.git('rev-parse', 'HEAD').trim();
    let target = {};
    clone.git('checkout', '-q', '-b', 'topic');
    change(clone);
    commit(clone.folder, 'Change');
    if (merged) {
      clone.git('checkout', '-q', 'main');
      clone.append('services/orders/restore.md', '3. TODO\n');
      commit(clone.folder, 'Meanwhile');
      target = { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: clone.git('rev-parse', 'HEAD').trim() };
      clone.git('merge', '-q', '--no-edit', 'topic');
    }
    const program = programIn(join(clone.folder, '..'));
    const { status, stdout, stderr, error } = spawnSync('sh', ['-e'], {
      cwd: clone.folder,
      input: runbooks.script.join('\n'),
      encoding: 'utf8',
      timeout: 120_000,
      env: {
        ...GIT_ENV,
        PATH: program.path,
        ...runbooks.variables,
        DR_RUNBOOK_REPOSITORY: program.folder,
        DR_RUNBOOK_COMMIT: program.revision,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        ...target,
        ...env,
      },
    });
    if (error !== undefined) throw error;
    const written = Object.values(runbooks.artifacts.reports);
    ran = {
      code: status ?? -1,
      log: stdout + stderr,
      reports: written.map((name) => existsSync(join(clone.folder, name))),
      calls: existsSync(program.calls) ? readFileSync(program.calls, 'utf8') : '',
    };
  });
  return ran;
}

const worse = (edits: Edits) => edits.append('services/orders/restore.md', '3. TODO\n');
const unrelated = (edits: Edits) => edits.append('src/app.js', 'export const more = 43;\n');
const request = { CI_PIPELINE_SOURCE: 'merge_request_event' };

describe('docs/ci/gitlab.yml', function () {
  this.timeout(180_000);

  it('fails a merge request for what it makes worse, and writes both reports', () => {
    const { code, log, reports, calls } = run(worse, request);
    assert.equal(code, 1, log);
    assert.deepEqual(reports, [true, true]);
    assert.match(log, /New since [0-9a-f]{7,40}.*1 error/);
    assert.match(calls, /: ci --ignore-scripts .*\n.*: run --silent build\n$/);
  });

  it('lets pass what has nothing to do with runbooks, whatever others did meanwhile', () => {
    for (const merged of [false, true]) {
      const { code, log, reports } = run(unrelated, request, merged);
      assert.equal(code, 0, log);
      assert.deepEqual(reports, [true, true]);
    }
  });

  it('fails a schedule for any error, and the default branch for none', () => {
    assert.equal(run(unrelated, { CI_PIPELINE_SOURCE: 'schedule' }).code, 1);
    assert.equal(run(worse, { CI_PIPELINE_SOURCE: 'push' }).code, 0);
  });

  it('never passes when something could not be checked', () => {
    const unreadable = (edits: Edits) =>
      edits.write('services/orders/old.runbook.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    for (const source of ['merge_request_event', 'schedule', 'push']) {
      assert.equal(run(unreadable, { CI_PIPELINE_SOURCE: source }).code, 2);
    }
    const base = { ...request, CI_MERGE_REQUEST_DIFF_BASE_SHA: 'f'.repeat(40) };
    assert.equal(run(unrelated, base).code, 2);
    assert.notEqual(run(unrelated, { ...request, DR_RUNBOOK_COMMIT: 'f'.repeat(40) }).code, 0);
  });

  it('keeps its reports when the job fails, and names both sources', () => {
    assert.equal(runbooks.artifacts.when, 'always');
    assert.deepEqual(Object.keys(runbooks.artifacts.reports), ['codequality', 'junit']);
    assert.equal(runbooks.rules.length, 3);
    assert.equal(runbooks.variables['GIT_DEPTH'], '0');
  });
});

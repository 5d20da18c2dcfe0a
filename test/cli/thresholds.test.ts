/** Thresholds on readiness: what a service must reach, and who falls below it. */
import assert from 'node:assert/strict';
import { commit, GIT_ENV, withRepository } from './pull-requests/repository.ts';
import { run } from './scenario.ts';

const RULE = 'readiness-below-minimum';

describe('min_readiness', function () {
  this.timeout(120_000);

  it('fails a service below it, and of a change only the one that falls below', () => {
    withRepository((clone) => {
      const { folder } = clone;
      const told = (...args: readonly string[]) => {
        const all = ['check', '--format', 'json', '--today', '2026-11-22', '--new-only', ...args];
        const { stdout, code } = run(folder, all, { env: { ...GIT_ENV } });
        const report = JSON.parse(stdout);
        const found: readonly { readonly rule: string; readonly severity: string }[] =
          report.files.flatMap((file: { diagnostics: readonly unknown[] }) => file.diagnostics);
        return { code, found: found.filter(({ rule }) => rule === RULE).length };
      };
      const marked = (percent: number | string) =>
        `services:\n  orders:\n    documents: [services/orders/]\n    min_readiness: ${percent}\n`;
      const { stdout } = run(folder, ['check', 'services/orders', '--format', 'markdown']);
      const percent = Number(/\((\d+) %\)/.exec(stdout)?.[1]);
      assert.ok(percent > 0 && percent < 100, 'it has something to lose, and to gain');
      clone.write('.dr-runbook.yaml', marked(percent));
      commit(folder, 'Ask for what is there');
      assert.deepEqual(told('--since', 'HEAD~1'), { code: 0, found: 0 });
      clone.remove('services/orders/restore.md');
      commit(folder, 'Remove the restore');
      assert.deepEqual(told('--since', 'HEAD~1'), { code: 1, found: 1 });
      clone.append('services/orders/plan.md', '\nOne more sentence.\n');
      assert.deepEqual(told('--since', 'HEAD'), { code: 0, found: 0 });
      clone.write('.dr-runbook.yaml', marked('most'));
      assert.equal(told('--since', 'HEAD').code, 2);
    });
  });
});

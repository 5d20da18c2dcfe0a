/** Plays the life of a repository with real git: every pull request reports what it made worse and better, and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS } from './pull-requests/documents.ts';
import type { Found, PullRequest } from './pull-requests/life.ts';
import {
  commit,
  type Edits,
  editsIn,
  GIT_ENV,
  git,
  inRepository,
  withRepository,
} from './pull-requests/repository.ts';
import { SURROUNDINGS } from './pull-requests/surroundings.ts';
import { answered, printed } from './pull-requests/whole-run.ts';
import { type Outcome, run } from './scenario.ts';

const REQUESTS = [...DOCUMENTS, ...SURROUNDINGS];
const TODAY = ['--today', '2026-11-22'];

/** Every so many pull requests are checked by the program itself, as a shell starts it. */
const STARTED = 6;

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly rule: string;
      readonly cause?: 'time';
      readonly new?: true;
    }[];
  }[];
  readonly fixed: readonly { readonly path: string; readonly rule: string }[];
}

function check(folder: string, ...args: readonly string[]): Outcome {
  return run(folder, ['check', ...args], { env: { ...GIT_ENV } });
}

const COMPARED = ['--new-only', '--format', 'json', '--since'];

/** What the program says. */
function since(folder: string, ref: string, args: readonly string[] = TODAY) {
  const { code, stdout, stderr } = check(folder, ...COMPARED, ref, ...args);
  assert.equal(stderr, '');
  return told(code, stdout);
}

/** What the same code says in this process: the start of a program would take most of the time. */
async function sinceHere(folder: string, ref: string, args: readonly string[]) {
  const { code, text } = await answered(folder, ['check', ...COMPARED, ref, ...args]);
  return told(code, text);
}

function told(code: number | null, text: string) {
  const report: Report = JSON.parse(text);
  const news = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ path, ...diagnostic })),
  );
  assert.ok(news.every(({ new: isNew }) => isNew));
  const byTime = news.filter(({ cause }) => cause === 'time').length;
  return { code, news: byPath(news), fixed: byPath(report.fixed), byTime };
}

function byPath(findings: readonly { readonly path: string; readonly rule: string }[]): Found {
  const found: Record<string, string[]> = {};
  for (const { path, rule } of findings) {
    const rules = found[path] ?? [];
    found[path] = rules;
    rules.push(rule);
    rules.sort();
  }
  return found;
}

/** Does what a pull request does on a branch of its own, and takes it away again. */
async function onBranch(
  clone: Edits,
  { change, name, uncommitted }: PullRequest,
  then: () => void | Promise<void>,
): Promise<void> {
  git(clone.folder, 'checkout', '-q', '-B', 'pull-request', 'origin/main');
  change(clone);
  if (!uncommitted) commit(clone.folder, name);
  await then();
  git(clone.folder, 'reset', '-q', '--hard');
  git(clone.folder, 'clean', '-qfd');
}

describe('a pull request', function () {
  this.timeout(600_000);

  it('is one of at least thirty, each with a name of its own', () => {
    assert.ok(REQUESTS.length >= 30);
    assert.equal(new Set(REQUESTS.map(({ name }) => name)).size, REQUESTS.length);
  });

  it('reports exactly what it makes worse and better, which is what two whole runs differ in', () =>
    inRepository(async (clone) => {
      const { folder } = clone;
      const issues = join(folder, '../issues.json');
      git(folder, 'checkout', '-q', '--detach', 'origin/main');
      const before = await fingerprintsIn(folder);
      const { stdout } = check(folder, '--format', 'gitlab', ...TODAY);
      assert.deepEqual(fingerprints(stdout), before, 'the command line says the same');
      for (const [index, request] of REQUESTS.entries()) {
        const compare = index % STARTED === 0 ? since : sinceHere;
        await onBranch(clone, request, async () => {
          const { news = {}, fixed = {}, code = 0, name } = request;
          const args = [...TODAY, '--format', `gitlab=${issues}`];
          const report = await compare(folder, 'origin/main', args);
          assert.deepEqual(
            { code: report.code, news: report.news, fixed: report.fixed },
            { code, news, fixed },
            name,
          );
          // A whole run knows nothing of files that moved.
          if (/\bmoves?\b/.test(name)) return;
          const now = await fingerprintsIn(folder);
          const more = [...now].filter((each) => !before.has(each)).sort();
          assert.deepEqual([...fingerprints(readFileSync(issues, 'utf8'))].sort(), more, name);
        });
      }
    }));

  it('reports nothing more when a year has passed', () =>
    inRepository(async (clone) => {
      for (const request of DOCUMENTS.filter(({ code }) => code === undefined)) {
        await onBranch(clone, request, async () => {
          const args = ['--today', '2027-11-22'];
          const { code, news, byTime } = await sinceHere(clone.folder, 'origin/main', args);
          assert.equal(code, 0, request.name);
          const intended = Object.values(request.news ?? {}).flat();
          const more = Object.values(news).flat().length - byTime;
          const timeless = intended.filter((rule) => rule !== 'review-overdue');
          assert.equal(more, timeless.length, request.name);
        });
      }
    }));

  it('is told from what others did meanwhile', () => {
    withRepository((clone) => {
      const { folder } = clone;
      git(folder, 'checkout', '-q', '-b', 'feature');
      clone.append('services/orders/restore.md', '3. TODO\n');
      commit(folder, 'Add a step');
      git(folder, 'checkout', '-q', 'main');
      clone.append('services/bookings/dr-plan.md', '\nTODO\n');
      clone.replace('services/webshop/disaster-recovery-plan.md', 'RTO: ____', 'RTO: 6');
      commit(folder, 'Work on other plans');
      git(folder, 'push', '-q', 'origin', 'main');
      git(folder, 'checkout', '-q', 'feature');
      const own = {
        code: 1,
        news: {
          'services/orders/restore.md': [
            'placeholder-text',
            'step-without-duration',
            'step-without-owner',
          ],
        },
        fixed: {},
        byTime: 0,
      };
      assert.deepEqual(since(folder, 'origin/main'), own, 'behind the main branch');
      git(folder, 'merge', '-q', '--no-edit', 'main');
      assert.deepEqual(since(folder, 'origin/main'), own, 'with the main branch merged');
      git(folder, 'checkout', '-q', 'main');
      git(folder, 'merge', '-q', '--no-ff', '--no-edit', 'feature');
      assert.deepEqual(since(folder, 'origin/main'), own, 'as the service merges it');
      assert.deepEqual(
        since(folder, 'HEAD'),
        { code: 0, news: {}, fixed: {}, byTime: 0 },
        'with itself',
      );
    });
  });

  it('of a fork says what to fetch when the history is not there', () => {
    withRepository((clone, origin) => {
      clone.append('services/orders/restore.md', '3. TODO\n');
      commit(clone.folder, 'Add a step');
      git(clone.folder, 'push', '-q', 'origin', 'HEAD:pull');
      const fork = editsIn(join(clone.folder, '../fork'));
      const from = ['--depth', '1', '--branch', 'pull', `file://${origin}`];
      git(clone.folder, 'clone', '-q', ...from, fork.folder);
      const missing = check(fork.folder, '--since', 'origin/main');
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /no commit "origin\/main" here.*shallow.*fetch-depth: 0/s);
      git(fork.folder, 'fetch', '-q', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
      const apart = check(fork.folder, '--since', 'origin/main');
      assert.equal(apart.code, 2);
      assert.match(apart.stderr, /no commit in common here.*shallow.*fetch-depth: 0/s);
      git(fork.folder, 'fetch', '-q', '--unshallow', 'origin', 'main');
      const { code, news } = since(fork.folder, 'origin/main');
      assert.equal(code, 1);
      assert.deepEqual(Object.keys(news), ['services/orders/restore.md']);
    });
  });

  it('that is asked about some paths is judged with all, and reported for those', () => {
    withRepository((clone) => {
      clone.remove('services/orders/restore.md');
      clone.append('services/bookings/dr-plan.md', '\nTODO\n');
      commit(clone.folder, 'Remove the restore');
      const told = (...paths: readonly string[]) => {
        const { stdout } = check(
          clone.folder,
          '--since',
          'origin/main',
          '--new-only',
          '--format',
          'json',
          ...TODAY,
          ...paths,
        );
        const { files }: Report = JSON.parse(stdout);
        return files.filter(({ diagnostics }) => diagnostics.length > 0).map(({ path }) => path);
      };
      assert.deepEqual(told('services/orders'), ['services/orders/plan.md']);
      assert.deepEqual(told('services/orders/plan.md'), ['services/orders/plan.md']);
      assert.deepEqual(told('services/webshop'), []);
      const inside = run(clone.folder, ['check', '--since', 'origin/main', ...TODAY], {
        env: { ...GIT_ENV },
        in: 'services/orders',
      });
      assert.match(inside.stdout, /^plan\.md/m);
      assert.doesNotMatch(inside.stdout, /bookings/);
    });
  });
});

async function fingerprintsIn(folder: string): Promise<ReadonlySet<string>> {
  return fingerprints(await printed(folder, ['check', '--format', 'gitlab', ...TODAY]));
}

function fingerprints(report: string): ReadonlySet<string> {
  const issues: readonly { readonly fingerprint: string; readonly severity: string }[] =
    JSON.parse(report);
  return new Set(issues.map(({ fingerprint, severity }) => `${fingerprint} ${severity}`));
}

/** What is just below certainty: listed under `--verbose`, and nowhere else. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import { isLikely } from '../../src/core/recognise/assess.ts';
import { conformanceSet } from '../conformance/engine.ts';
import { inFolder, run } from './scenario.ts';

const DOCUMENTS = conformanceSet();

describe('what may be a runbook', () => {
  const likely = DOCUMENTS.filter(({ path, text }) =>
    isLikely(analyse(path, path, text, catalogue).recognition),
  ).map(({ path }) => path);
  const some = DOCUMENTS.filter(({ path }, at) => likely.includes(path) || at % 20 === 0);
  const files = Object.fromEntries(some.map(({ path, text }) => [path, text]));

  it('is listed under --verbose, with what to do', () =>
    inFolder(files, (folder) => {
      assert.ok(likely.length > 0, 'the conformance set has some');
      const { stdout } = run(folder, ['check', '--verbose']);
      const [, list = ''] = stdout.split('Perhaps runbooks, not checked\n');
      const listed = [
        ...list.matchAll(/^ {2}(.+?): if it is a runbook, say so .*"kind: [a-z-]+"$/gm),
      ];
      assert.deepEqual(listed.map(([, path]) => path).sort(), [...likely].sort());
    }));

  it('is not spoken of otherwise, and changes neither findings nor the exit code', () =>
    inFolder(files, (folder) => {
      const [plain, verbose] = [run(folder, ['check']), run(folder, ['check', '--verbose'])];
      assert.equal(plain.code, verbose.code);
      assert.ok(!plain.stdout.includes('Perhaps'), 'nothing of it');
      const checked = JSON.parse(run(folder, ['check', '--format', 'json']).stdout);
      const paths: readonly string[] = checked.files.map(({ path }: { path: string }) => path);
      assert.deepEqual(
        likely.filter((path) => paths.includes(path)),
        [],
      );
    }));
});

/** The lines of a task: held against the problem matcher that the extension contributes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesReport } from '../../src/report/lines.ts';
import { inFolder, run } from '../cli/scenario.ts';
import { HOSTILE, hostileOutcome } from './hostile.ts';
import { checkedFile, outcome } from './outcomes.ts';

interface Matcher {
  readonly name: string;
  readonly fileLocation: readonly string[];
  readonly pattern: Pattern;
}

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}

const ROOT = join(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly contributes: { readonly problemMatchers: readonly Matcher[] };
};
const [matcher] = contributes.problemMatchers;

/** As VS Code does: line by line, each by itself. */
function matched(report: string) {
  assert.ok(matcher !== undefined);
  const { regexp, file, line, column, severity, message, code } = matcher.pattern;
  return report
    .split(/\r\n|\r|\n/)
    .filter((each) => each !== '')
    .map((each) => {
      const found = new RegExp(regexp).exec(each);
      assert.ok(found !== null, each);
      return {
        file: found[file],
        line: Number(found[line]),
        column: Number(found[column]),
        severity: found[severity],
        message: found[message],
        code: found[code],
      };
    });
}

describe('linesReport', () => {
  it('writes a line for each finding, what could not be checked first', () => {
    const file = checkedFile('docs/plan.md', '# Plan\n\nRTO: é TBD\n', [
      { at: 'TBD', rule: 'placeholder-text', message: 'Say how long.' },
      { at: 'Plan', rule: 'restore-drill', severity: 'info', state: 'missing' },
    ]);
    const unread = { path: 'gone.md', reason: 'does not exist' };
    assert.equal(
      linesReport(outcome([file], [unread])),
      [
        'gone.md:1:1: error: Not checked: does not exist [not-checked]\n',
        'docs/plan.md:3:8: error: Say how long. [placeholder-text]\n',
        'docs/plan.md:1:3: info: It is wrong. [restore-drill]\n',
      ].join(''),
    );
    assert.equal(linesReport(outcome([])), '');
  });

  it('is read by the problem matcher, with names and messages of strangers', () => {
    const problems = matched(linesReport(hostileOutcome()));
    assert.equal(problems.length, 2 * HOSTILE.length);
    for (const { line, column, severity, code } of problems.slice(HOSTILE.length)) {
      assert.deepEqual({ line, column, severity, code }, MARKED);
    }
  });

  it('is read by the problem matcher from what the command line writes', () => {
    const text = '---\nkind: dr-plan\n---\n\n# Plan\n\nRTO: TBD\n';
    const names = ['plain.md', 'a:3:1: error: b [c].md', '::error::x.md', 'two words.md'];
    return inFolder(Object.fromEntries(names.map((name) => [name, text])), (folder) => {
      const { code, stdout } = run(folder, ['check', '--format', 'lines']);
      assert.equal(code, 1);
      const problems = matched(stdout);
      const { files } = JSON.parse(run(folder, ['check', '--format', 'json']).stdout);
      assert.equal(
        problems.length,
        files.flatMap(({ diagnostics }: Checked) => diagnostics).length,
      );
      assert.deepEqual([...new Set(problems.map(({ file }) => file))].sort(), [
        './%3A%3Aerror%3A%3Ax.md',
        'a%3A3%3A1%3A error%3A b [c].md',
        'plain.md',
        'two words.md',
      ]);
    });
  });

  it('is what the task in the documentation asks for', () => {
    const tasks = readFileSync(join(ROOT, 'docs/ci/tasks.json'), 'utf8');
    const [task] = JSON.parse(tasks).tasks;
    assert.equal(task.problemMatcher, `$${matcher?.name}`);
    assert.deepEqual(task.args, ['check', '--format', 'lines']);
    assert.ok(readFileSync(join(ROOT, 'docs/ci/editors.md'), 'utf8').includes(tasks));
  });
});

interface Checked {
  readonly diagnostics: readonly unknown[];
}

const MARKED = { line: 1, column: 6, severity: 'error', code: 'placeholder-text' };

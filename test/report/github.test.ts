/** Workflow commands: each finding one command, and nothing of a document another. */
import assert from 'node:assert/strict';
import { githubReport } from '../../src/report/github.ts';
import { checkedFile, type FindingDraft, outcome } from './outcomes.ts';

/** Reads a line as the runner of GitHub Actions does. */
function readCommand(line: string) {
  const match = /^::([^ :]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (!match) return undefined;
  const [, command = '', list = '', data = ''] = match;
  const properties = Object.fromEntries(
    list.split(',').map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('='))];
    }),
  );
  return { command, properties, message: unescaped(data) };
}

function unescaped(text: string): string {
  const codes: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };
  return text.replace(/%(?:0D|0A|3A|2C)/g, (code) => codes[code] ?? '').replaceAll('%25', '%');
}

describe('githubReport', () => {
  it('marks the place in one-based lines and columns', () => {
    const file = checkedFile('docs/plan.md', '# Plan\n\nRTO: TBD\n', [
      { at: 'TBD', rule: 'rto-stated', message: 'Say how long.' },
    ]);
    const [line = ''] = githubReport(outcome([file])).split('\n');
    assert.deepEqual(readCommand(line), {
      command: 'error',
      properties: {
        file: 'docs/plan.md',
        line: '3',
        endLine: '3',
        col: '6',
        endColumn: '9',
        title: 'rto-stated',
      },
      message: 'Say how long.',
    });
  });

  it('leaves columns out of a range over several lines', () => {
    const file = checkedFile('a.md', 'one\ntwo', [{ at: 'one\ntwo' }]);
    const [line = ''] = githubReport(outcome([file])).split('\n');
    assert.deepEqual(Object.keys(readCommand(line)?.properties ?? {}), [
      'file',
      'line',
      'endLine',
      'title',
    ]);
  });

  it('keeps hostile names and messages inert', () => {
    const path = 'a,line=1::b\r\n::error file=x::pwn%0A\u001b.md';
    const message = '100% of\n::warning::it, 50%25: ##[error] \u0007';
    const file = checkedFile(path, 'text', [{ at: 'text', message }]);
    const lines = githubReport(outcome([file]))
      .trimEnd()
      .split('\n');
    assert.equal(lines.length, 2, 'one command and the summary');
    const command = readCommand(lines[0] ?? '');
    const { file: named } = command?.properties ?? {};
    assert.equal(named, path.replace('\u001b', '\\u001b'));
    assert.equal(command?.message, message.replace('\u0007', '\\u0007'));
    assert.doesNotMatch(lines.join(''), /[\u0000-\u001f]/);
  });

  it('prints the worst ten of each level first and says how many more there are', () => {
    const drafts = (severity: FindingDraft['severity'], number: number): FindingDraft[] =>
      Array.from({ length: number }, (_, at) => ({
        severity: severity ?? 'error',
        message: `${at}`,
      }));
    const files = [
      checkedFile('a.md', 'x', [...drafts('info', 3), ...drafts('warning', 11)]),
      checkedFile('b.md', 'x', drafts('error', 13)),
    ];
    const lines = githubReport(outcome(files, [{ path: 'c.md', reason: 'does not exist' }])).split(
      '\n',
    );
    const commands = lines.flatMap((line) => readCommand(line)?.command ?? []);
    const run = (word: string, times: number) => Array.from({ length: times }, () => word);
    assert.deepEqual(commands, [...run('error', 10), ...run('warning', 10), ...run('notice', 3)]);
    assert.match(lines[0] ?? '', /file=c\.md,title=Not checked::Not checked: does not exist/);
    assert.ok(lines.some((line) => line.includes('4 more errors, 1 more warning.')));
    assert.equal(
      lines.at(-2),
      'DR Runbook: 13 errors, 11 warnings, 3 notes in 2 runbooks (2 files read, 1 not checked).',
    );
  });
});

/** SARIF: held against its published schema, with names that last and limits that are kept. */
import assert from 'node:assert/strict';
import type { ValidateFunction } from 'ajv';
import type { Log, Run } from 'sarif';
import type { CheckOutcome } from '../../src/report/outcome.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { details, HOSTILE, hostileOutcome } from './hostile.ts';
import { checkedFile, outcome } from './outcomes.ts';
import { sarifSchema } from './published.ts';

let validate: ValidateFunction;

before(() => {
  validate = sarifSchema();
});

function runOf(checked: CheckOutcome): Run {
  const log: Log = JSON.parse(sarifReport(checked, details()));
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

describe('sarifReport', () => {
  it('is held against a schema that refuses what is wrong', () => {
    const log = JSON.parse(sarifReport(hostileOutcome(), details()));
    log.runs[0].results[0].level = 'fatal';
    assert.equal(validate(log), false);
  });

  it('gives one-based places, a level and a relative URI', () => {
    const file = checkedFile('docs/my plan#1.md', '# Plan\n\nRTO: TBD\n', [
      { at: 'TBD', severity: 'info', rule: 'placeholder-text', message: 'Say how long.' },
    ]);
    const { results = [], columnKind } = runOf(outcome([file]));
    assert.equal(columnKind, 'utf16CodeUnits');
    const [result] = results;
    assert.equal(result?.level, 'note');
    assert.equal(result?.message.text, 'Say how long.');
    assert.deepEqual(result?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: 'docs/my%20plan%231.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 9 },
        },
      },
    ]);
  });

  it('lists the rules that found something, with help, severity and controls', () => {
    const file = checkedFile('a.md', 'x', [
      { at: 'x', rule: 'restore-drill', state: 'missing' },
      { at: 'x', rule: 'unheard-of' },
    ]);
    const { tool, results = [] } = runOf(outcome([file]));
    const { rules = [] } = tool.driver;
    assert.deepEqual(
      results.map(({ ruleId, ruleIndex = -1 }) => [ruleId, rules[ruleIndex]?.id]),
      [
        ['restore-drill', 'restore-drill'],
        ['unheard-of', 'unheard-of'],
      ],
    );
    const [drill] = rules;
    assert.equal(drill?.defaultConfiguration?.level, 'error');
    assert.match(drill?.help?.markdown ?? '', /## Why[\s\S]*disable-next-line restore-drill/);
    const tags = drill?.properties?.tags ?? [];
    assert.ok(tags.length <= 20 && tags.some((tag) => tag.startsWith('nist-800-53r5:')));
  });

  it('reports what could not be checked as an error of the tool', () => {
    const unread = { path: 'gone.md', reason: 'does not exist' };
    const { invocations = [] } = runOf(outcome([], [unread]));
    const [invocation] = invocations;
    assert.equal(invocation?.executionSuccessful, false);
    const [notification] = invocation?.toolExecutionNotifications ?? [];
    assert.equal(notification?.level, 'error');
    assert.equal(notification?.message.text, 'gone.md: not checked: does not exist');
    assert.equal(runOf(outcome([])).invocations?.[0]?.executionSuccessful, true);
  });

  it('keeps the worst five thousand and says how many it left out', () => {
    const drafts = Array.from({ length: 5010 }, (_, at) => ({
      severity: at < 20 ? ('info' as const) : ('warning' as const),
    }));
    const run = runOf(outcome([checkedFile('a.md', 'x', drafts)]));
    const levels = run.results?.map(({ level }) => level) ?? [];
    assert.equal(levels.length, 5000);
    assert.equal(levels.filter((level) => level === 'note').length, 10);
    const [notification] = run.invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.match(notification?.message.text ?? '', /10 more findings left out/);
  });

  it('keeps hostile names and messages inert', () => {
    const checked = hostileOutcome();
    const { results = [] } = runOf(checked);
    assert.equal(results.length, HOSTILE.length);
    for (const [at, { locations, message }] of results.entries()) {
      const { text = '' } = message;
      assert.doesNotMatch(text, /[\u0000-\u001f\u007f-\u009f\u202e]|\p{Surrogate}|\]\(/u);
      assert.doesNotMatch(text.replace(/\{\{\d\}\}/g, ''), /\{\d\}/, 'no place of an argument');
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      assert.match(uri, /^[A-Za-z0-9\-._~!'()*/%]+$/);
      const { path = '' } = checked.files[at] ?? {};
      assert.equal(decodeURIComponent(uri), path.replace(/\p{Surrogate}/gu, '\ufffd'));
    }
  });
});

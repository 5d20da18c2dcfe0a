/**
 * GitLab, JUnit, Checkstyle and reviewdog: held against published schemas where there are some (JUnit, reviewdog),
 * else against the documented fields (GitLab, Checkstyle), with hostile names and messages.
 */
import assert from 'node:assert/strict';
import type { ValidateFunction } from 'ajv';
import { BLOT } from '../../src/core/secrets/redact.ts';
import { checkstyleReport } from '../../src/report/checkstyle.ts';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { junitReport } from '../../src/report/junit.ts';
import type { CheckOutcome } from '../../src/report/outcome.ts';
import { rdjsonReport } from '../../src/report/rdjson.ts';
import { details, HOSTILE, hostileOutcome } from './hostile.ts';
import { checkedFile, outcome } from './outcomes.ts';
import { junitXsd, rdjsonSchema, readXml, type XmlNode } from './published.ts';

const ACTIVE = /[\u0000-\u001f\u007f-\u009f\u202e\u200b]|\p{Surrogate}/u;

const THREE = checkedFile('docs/plan.md', '# Plan\n\nRTO: é TBD\n', [
  { at: 'TBD', rule: 'placeholder-text', message: 'Say how long.' },
  { at: 'RTO', rule: 'placeholder-text', severity: 'warning', message: 'Say why.' },
  { at: 'Plan', rule: 'restore-drill', severity: 'info', state: 'missing' },
]);

const UNREAD = { path: 'gone.md', reason: 'does not exist' };

describe('gitlabReport', () => {
  it('has the documented fields and no others', () => {
    const issues = JSON.parse(gitlabReport(outcome([THREE], [UNREAD])));
    const shown = issues.map(({ fingerprint, ...issue }: { fingerprint: string }) => {
      assert.match(fingerprint, /^[0-9a-f]{16}$/);
      return issue;
    });
    const at = (begin: number) => ({ path: 'docs/plan.md', lines: { begin, end: begin } });
    assert.deepEqual(shown, [
      {
        description: 'Not checked: does not exist',
        check_name: 'not-checked',
        severity: 'blocker',
        location: { path: 'gone.md', lines: { begin: 1, end: 1 } },
      },
      {
        description: 'Say how long.',
        check_name: 'placeholder-text',
        severity: 'major',
        location: at(3),
      },
      {
        description: 'Say why.',
        check_name: 'placeholder-text',
        severity: 'minor',
        location: at(3),
      },
      {
        description: 'It is wrong.',
        check_name: 'restore-drill',
        severity: 'info',
        location: at(1),
      },
    ]);
  });

  it('gives each issue a fingerprint of its own, hostile or repeated', () => {
    const hostile = hostileOutcome();
    const twice = { ...hostile, notChecked: [...hostile.notChecked, ...hostile.notChecked] };
    const issues: readonly { fingerprint: string; description: string }[] = JSON.parse(
      gitlabReport(twice),
    );
    assert.equal(issues.length, 2 * HOSTILE.length);
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
    for (const { description } of issues) assert.doesNotMatch(description, ACTIVE);
  });
});

describe('rdjsonReport', () => {
  let validate: ValidateFunction;
  before(() => {
    validate = rdjsonSchema();
  });
  const read = (checked: CheckOutcome) => {
    const report = JSON.parse(rdjsonReport(checked));
    const isValid: boolean = validate(report);
    assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)));
    return report.diagnostics;
  };

  it('is held against a schema that refuses what is wrong', () => {
    const report = JSON.parse(rdjsonReport(outcome([THREE])));
    report.diagnostics[0].severity = 'FATAL';
    assert.equal(validate(report), false);
  });

  it('counts columns in bytes', () => {
    const [unread, first] = read(outcome([THREE], [UNREAD]));
    assert.deepEqual(unread.location, { path: 'gone.md', range: { start: { line: 1 } } });
    assert.deepEqual(first, {
      message: 'Say how long.',
      location: {
        path: 'docs/plan.md',
        range: { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } },
      },
      severity: 'ERROR',
      code: { value: 'placeholder-text' },
    });
  });

  it('gives no columns beside a secret, whose bytes it does not know', () => {
    const file = checkedFile('a.md', `password=${BLOT.repeat(6)} TBD`, [{ at: 'TBD' }]);
    const [{ location }] = read(outcome([file]));
    assert.deepEqual(location.range, { start: { line: 1 }, end: { line: 1 } });
  });

  it('keeps hostile names and messages inert', () => {
    const found = read(hostileOutcome());
    assert.equal(found.length, 2 * HOSTILE.length);
    for (const { message } of found) assert.doesNotMatch(message, ACTIVE);
  });
});

describe('junitReport', () => {
  let xsd: string;
  before(() => {
    xsd = junitXsd();
  });

  it('fails what the run fails for, and errs where nothing could be checked', async () => {
    const clean = checkedFile('clean.md', 'x', []);
    const checked = outcome([THREE, clean], [UNREAD]);
    const root = await readXml(junitReport(checked, details({ failOn: 'error' })), xsd);
    assert.deepEqual(counts(root), { tests: '4', failures: '1', errors: '1' });
    const cases = root.children.flatMap(({ children }) => children);
    assert.deepEqual(
      cases.map(({ attributes, children }) => [
        attributes['classname'],
        attributes['name'],
        children.map(({ name }) => name),
      ]),
      [
        ['docs/plan.md', 'placeholder-text', ['failure', 'system-out']],
        ['docs/plan.md', 'restore-drill', ['system-out']],
        ['clean.md', 'no findings', []],
        ['gone.md', 'not checked', ['error']],
      ],
    );
    const stricter = await readXml(junitReport(checked, details({ failOn: 'info' })), xsd);
    assert.deepEqual(counts(stricter), { tests: '4', failures: '2', errors: '1' });
  });

  it('is held against a schema that refuses what is wrong', async () => {
    const wrong = junitReport(outcome([THREE]), details()).replaceAll('system-out', 'output');
    await assert.rejects(readXml(wrong, xsd));
  });

  it('keeps hostile names and messages inert', async () => {
    const root = await readXml(junitReport(hostileOutcome(), details()), xsd);
    assert.equal(counts(root).tests, String(2 * HOSTILE.length));
    assertInert(root);
  });

  function counts({ attributes }: XmlNode) {
    const { tests, failures, errors } = attributes;
    return { tests, failures, errors };
  }
});

describe('checkstyleReport', () => {
  it('has the documented elements and attributes', async () => {
    const root = await readXml(checkstyleReport(outcome([THREE], [UNREAD])));
    assert.equal(root.name, 'checkstyle');
    assert.deepEqual(Object.keys(root.attributes), ['version']);
    const files = root.children.map(({ name, attributes, children }) => [
      name,
      attributes['name'],
      children.map((child) => child.attributes),
    ]);
    const source = 'dr-runbook.placeholder-text';
    const place = (line: number, column: number) => ({ line: `${line}`, column: `${column}` });
    assert.deepEqual(files, [
      [
        'file',
        'gone.md',
        [
          {
            line: '1',
            severity: 'error',
            message: 'Not checked: does not exist',
            source: 'dr-runbook.not-checked',
          },
        ],
      ],
      [
        'file',
        'docs/plan.md',
        [
          { ...place(3, 8), severity: 'error', message: 'Say how long.', source },
          { ...place(3, 1), severity: 'warning', message: 'Say why.', source },
          {
            ...place(1, 3),
            severity: 'info',
            message: 'It is wrong.',
            source: 'dr-runbook.restore-drill',
          },
        ],
      ],
    ]);
  });

  it('keeps hostile names and messages inert', async () => {
    const root = await readXml(checkstyleReport(hostileOutcome()));
    assert.equal(root.children.length, 2 * HOSTILE.length);
    assertInert(root);
  });
});

/** What the parser made of it is what was meant: no element, no comment, no control of a document's making. */
function assertInert(node: XmlNode): void {
  assert.ok(
    ['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'checkstyle', 'file'].includes(
      node.name,
    ),
    node.name,
  );
  for (const value of Object.values(node.attributes)) assert.doesNotMatch(value, ACTIVE);
  assert.doesNotMatch(node.text.replaceAll('\n', ''), ACTIVE);
  for (const child of node.children) assertInert(child);
}

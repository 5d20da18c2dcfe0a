/** A baseline as a file: what it holds, and why another file is none. */
import assert from 'node:assert/strict';
import { type BaselineFinding, baselineText, readBaseline } from '../../src/report/baseline.ts';

const FINDING: BaselineFinding = {
  path: 'b.md',
  rule: 'dangling-reference',
  severity: 'error',
  fingerprint: 'f1',
};

describe('a baseline', () => {
  it('has a line for each finding, by path, rule and fingerprint, and is read again', () => {
    const findings = [
      { ...FINDING, fingerprint: 'f2' },
      FINDING,
      { ...FINDING, rule: 'a-rule' },
      { ...FINDING, path: 'a.md', rule: 'z-rule' },
    ];
    const text = baselineText({ judged: '2026-11-23', findings });
    const [first = '', ...lines] = text.split('\n').filter((line) => line.includes('"path"'));
    assert.equal(
      first,
      '    {"path":"a.md","rule":"z-rule","severity":"error","fingerprint":"f1"},',
    );
    assert.equal(lines.length, 3);
    const [two, one, other, last] = findings;
    assert.deepEqual(readBaseline(text), {
      judged: '2026-11-23',
      findings: [last, other, one, two],
    });
  });

  it('without findings is read again too', () => {
    const text = baselineText({ judged: '2026-11-23', findings: [] });
    assert.deepEqual(readBaseline(text), { judged: '2026-11-23', findings: [] });
  });

  const whole = { version: 1, judged: '2026-11-23', findings: [FINDING] };
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [[whole], /not a baseline of version 1/],
    [null, /not a baseline of version 1/],
    [{ ...whole, version: 2 }, /not a baseline of version 1/],
    [{ ...whole, judged: undefined }, /`judged`/],
    [{ ...whole, judged: 'on 2026-11-23' }, /`judged`/],
    [{ ...whole, judged: '2026-11-23T10:00' }, /`judged`/],
    [{ ...whole, findings: {} }, /no list of `findings`/],
    [{ ...whole, findings: [FINDING, 'x'] }, /not a finding: number 2$/],
    ...['path', 'rule', 'severity', 'fingerprint'].map(
      (key) => [{ ...whole, findings: [{ ...FINDING, [key]: 4 }] }, /number 1$/] as const,
    ),
  ];
  it('is nothing else', () => {
    assert.equal(readBaseline('{'), 'is not JSON');
    for (const [data, said] of wrong)
      assert.match(String(readBaseline(JSON.stringify(data))), said);
  });
});

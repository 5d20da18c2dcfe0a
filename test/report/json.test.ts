/** The JSON of `check`: the fields, the places of fixes, and which severities count for a threshold. */
import assert from 'node:assert/strict';
import { isAtLeast } from '../../src/report/outcome.ts';
import { jsonText } from '../report-text.ts';
import { checkedFile, outcome } from './outcomes.ts';

describe('jsonReport', () => {
  it('gives zero-based ranges for findings and for the edits of their fixes', () => {
    const file = checkedFile('a.md', '# Plan\r\n\r\nRTO: TBD\r\n', [
      { at: 'TBD', state: 'placeholder' },
    ]);
    const [diagnostic] = file.diagnostics;
    assert.ok(diagnostic);
    const fixes = [
      { title: 'Set it', safe: false, edits: [{ span: diagnostic.span, newText: '4 h' }] },
    ];
    const report = JSON.parse(
      jsonText(outcome([{ ...file, diagnostics: [{ ...diagnostic, fixes }] }])),
    );
    const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 8 } };
    assert.deepEqual(report.files, [
      {
        path: 'a.md',
        kind: 'dr-plan',
        diagnostics: [
          {
            rule: 'some-rule',
            state: 'placeholder',
            severity: 'error',
            message: 'It is wrong.',
            range,
            related: [],
            docs: 'docs/rules/some-rule.md',
            fixes: [{ title: 'Set it', safe: false, edits: [{ range, newText: '4 h' }] }],
          },
        ],
      },
    ]);
  });

  it('leaves state and cause out where there is none, and says null for no kind', () => {
    const file = { ...checkedFile('a.md', 'x', [{ at: 'x' }]), kind: undefined };
    const report = JSON.parse(jsonText(outcome([file])));
    assert.equal(report.files[0].kind, null);
    assert.ok(!('state' in report.files[0].diagnostics[0]));
    assert.ok(!('cause' in report.files[0].diagnostics[0]));
  });

  it('is one line', () => {
    const text = jsonText(outcome([checkedFile('a\nb.md', 'x', [{ at: 'x' }])]));
    assert.equal(text.indexOf('\n'), text.length - 1);
  });
});

describe('isAtLeast', () => {
  const [warning] = checkedFile('a.md', 'x', [{ severity: 'warning' }]).diagnostics;
  it('counts the threshold and what is worse', () => {
    assert.ok(warning);
    assert.equal(isAtLeast(warning, 'error'), false);
    assert.equal(isAtLeast(warning, 'warning'), true);
    assert.equal(isAtLeast(warning, 'info'), true);
  });
});

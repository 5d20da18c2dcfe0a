/** The report for people. */
import assert from 'node:assert/strict';
import type { Paint } from '../../src/report/terminal.ts';
import { prettyText } from '../report-text.ts';
import { checkedFile, outcome } from './outcomes.ts';

const text = '# Orders plan\n\n## Backups\n\nTBD\n';

describe('prettyReport', () => {
  it('groups by file, quotes the line with carets, and sums up', () => {
    const files = [
      checkedFile('docs/plan.md', text, [
        { rule: 'backup-plan', state: 'placeholder', at: 'TBD', message: 'It is a stub.' },
        { rule: 'step-order', severity: 'warning', at: '## Backups', message: 'Number it.' },
      ]),
      checkedFile('docs/clean.md', text, []),
    ];
    assert.equal(
      prettyText(outcome(files)),
      [
        'docs/plan.md (dr-plan)',
        '',
        '  5:1  error  It is a stub. [backup-plan: placeholder]',
        '    5 | TBD',
        '      | ^^^',
        '',
        '  3:1  warning  Number it. [step-order]',
        '    3 | ## Backups',
        '      | ^^^^^^^^^^',
        '',
        '1 error, 1 warning in 1 of 2 runbooks (2 files read). dr-runbook explain <id> says why each one matters.',
        '',
      ].join('\n'),
    );
  });

  it('names other places', () => {
    const file = checkedFile('a.md', text, [{ at: 'TBD' }]);
    const [diagnostic] = file.diagnostics;
    assert.ok(diagnostic);
    const related = [{ uri: 'b.md', range: diagnostic.range, message: 'The plan says 4 h.' }];
    const report = prettyText(outcome([{ ...file, diagnostics: [{ ...diagnostic, related }] }]));
    assert.match(report, /\n {6}see b\.md:5:1 {2}The plan says 4 h\.\n/);
  });

  it('says so when nothing is a runbook', () => {
    const report = prettyText({ files: [], notChecked: [], skipped: [], filesRead: 3 });
    assert.match(report, /^No runbook among 3 files/);
  });

  it('lists what could not be checked and what was skipped', () => {
    const report = prettyText({
      files: [],
      notChecked: [{ path: 'big.md', reason: 'is larger than 1 MiB' }],
      skipped: [{ path: 'x.md', reason: 'is not text: it holds NUL bytes' }],
      filesRead: 0,
    });
    assert.match(report, /Not checked\n {2}big\.md: is larger than 1 MiB\n/);
    assert.match(report, /Skipped\n {2}x\.md: is not text/);
    assert.match(report, /1 path could not be checked\./);
  });

  it('shows control characters in paths, messages and lines', () => {
    const file = checkedFile('a\n::error::b.md', 'x \u001b[2J y', [
      { at: 'y', message: 'bad \u001b]0;title\u0007' },
    ]);
    const report = prettyText(outcome([file]));
    assert.doesNotMatch(report, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    assert.match(report, /a\\u000a::error::b\.md/);
  });

  it('paints with what it is given, and keeps quiet when asked', () => {
    const paint: Paint = (style, part) => `<${style}>${part}</${style}>`;
    const files = [checkedFile('a.md', text, [{ at: 'TBD' }])];
    const report = prettyText(outcome(files), { paint, verbose: false, quiet: true });
    assert.match(report, /<strong>a\.md<\/strong>/);
    assert.match(report, /<error>\^\^\^<\/error>/);
    assert.doesNotMatch(report, /files? read/);
  });

  it('lists clean runbooks when asked', () => {
    const files = [checkedFile('a.md', text, [])];
    const paint: Paint = (_style, part) => part;
    const report = prettyText(outcome(files), { paint, verbose: true, quiet: false });
    assert.match(report, /^a\.md \(dr-plan\): no findings\n/);
  });
});

/** The summary of a job: what is ready, what was found, and dates apart. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markdownReport } from '../../src/report/markdown.ts';
import { details, HOSTILE, hostileOutcome } from './hostile.ts';
import { checkedFile, outcome } from './outcomes.ts';

const SET = { name: 'Shop', plan: 'plan.md', documents: 3, required: 40, met: 30 };

describe('markdownReport', () => {
  it('shows readiness, findings by severity, and overdue dates apart', () => {
    const file = checkedFile('plan.md', 'one two', [
      { at: 'one', rule: 'first', message: 'It is bad.' },
      { at: 'two', rule: 'second', severity: 'warning', message: 'It is late.' },
      { at: 'two', rule: 'third', severity: 'warning', message: 'It is odd.' },
    ]);
    const [first, second, third] = file.diagnostics;
    assert.ok(first && second && third);
    const diagnostics = [first, { ...second, cause: 'time' as const }, third];
    const unread = { path: 'gone.md', reason: 'does not exist' };
    const text = markdownReport(
      outcome([{ ...file, diagnostics }], [unread]),
      details({ sets: () => [SET] }),
    );
    assert.equal(
      text,
      [
        '## Recovery runbooks',
        '1 error, 1 warning, 0 notes and 1 overdue date in 1 runbook (1 file read). **1 path could not be checked.**',
        '### Not checked (1)',
        '- **gone.md** does not exist',
        '### Readiness',
        'For each set, how many of its required practices are covered or waived.',
        '| Set | Plan | Documents | Ready |\n| --- | --- | ---: | ---: |\n| Shop | plan.md | 3 | 30/40 (75 %) |',
        '### Errors (1)',
        '- **first** plan.md:1 It is bad.',
        '### Warnings (1)',
        '- **third** plan.md:1 It is odd.',
        '### Overdue by today’s date (1)',
        '- **second** plan.md:1 It is late.\n',
      ].join('\n\n'),
    );
  });

  it('shows readiness before and now, what is new and what is fixed, when it compares', () => {
    const file = checkedFile('plan.md', 'one', [
      { at: 'one', rule: 'first', message: 'It is bad.' },
    ]);
    const comparison = {
      with: { ref: 'main', commit: '1a2b3c4d5e6f' },
      news: new Set(file.diagnostics),
      byTime: new Set<never>(),
      fixed: [
        { path: 'old_.md', rule: 'second', severity: 'error' as const, message: 'It was *bad*.' },
        { path: 'b.md', rule: 'third', severity: 'info' as const },
      ],
    };
    const sets = () => [
      { ...SET, before: { met: 35, required: 40 } },
      { ...SET, name: 'New', before: undefined },
    ];
    assert.equal(
      markdownReport({ ...outcome([file]), comparison }, details({ sets })),
      [
        '## Recovery runbooks',
        'New since main (1a2b3c4): 1 error, 0 warnings, 0 notes and 0 overdue dates in 1 runbook (1 file read). 2 findings fixed.',
        '### Readiness',
        'For each set, how many of its required practices are covered or waived.',
        '| Set | Plan | Documents | Before | Now |\n| --- | --- | ---: | ---: | ---: |\n| Shop | plan.md | 3 | 35/40 (87 %) | 30/40 (75 %) |\n| New | plan.md | 3 | new | 30/40 (75 %) |',
        '### New errors (1)',
        '- **first** plan.md:1 It is bad.',
        '### Fixed (2)',
        '- **second** old&#95;.md It was &#42;bad&#42;.\n- **third** b.md\n',
      ].join('\n\n'),
    );
  });

  it('stays below the size of a page, and says how much it leaves out', () => {
    const drafts = Array.from({ length: 5000 }, () => ({ message: 'Long. '.repeat(60) }));
    const text = markdownReport(outcome([checkedFile('a.md', 'x', drafts)]), details());
    assert.ok(text.length < 1_000_000);
    assert.match(text, /^And 4900 more\.$/m);
  });

  it('keeps hostile names and messages inert', () => {
    const sets = () => HOSTILE.map((name) => ({ ...SET, name, plan: name }));
    const text = markdownReport(hostileOutcome(), details({ sets }));
    const html = new MarkdownIt({ html: true, linkify: true }).render(text);
    const elements = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name));
    for (const name of ['h2', 'h3', 'p', 'ul', 'li', 'strong', 'table', 'thead', 'tbody']) {
      elements.delete(name);
    }
    assert.deepEqual([...elements].sort(), ['td', 'th', 'tr']);
    assert.equal(html.match(/<tr>/g)?.length, HOSTILE.length + 1);
    assert.equal(html.match(/<td/g)?.length, HOSTILE.length * 4);
    assert.equal(html.match(/<li>/g)?.length, HOSTILE.length * 2);
    assert.doesNotMatch(text, /@|:\/\/|www\./);
  });
});

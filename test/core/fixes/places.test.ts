/** Where fixes write, and where a document is written in a way that leaves them no certain place. */
import assert from 'node:assert/strict';
import type { Fix } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { contactFixes } from '../../../src/core/fixes/contact-row.ts';
import { reviewIntervalFixes, spokenInterval } from '../../../src/core/fixes/review-interval.ts';
import { neighboursIn, unitFixes } from '../../../src/core/fixes/units.ts';
import { verificationFixes } from '../../../src/core/fixes/verification.ts';
import { parse } from '../../../src/core/parse.ts';
import type { Runbook } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

describe('a line of contacts', () => {
  const table = (head: string, row: string) =>
    `# Plan\n\n## Contacts\n\n| ${head} |\n| --- | --- |\n| ${row} |\n\nEnd\n`;
  const ADDED = '| dba | TBD |\n';

  for (const head of ['Name | Phone', '**Who** | E-mail', 'Person | Pager', 'Team | Number']) {
    it(`is added below "${head}"`, () => {
      assert.deepEqual(
        fixedBy(table(head, 'lead | 1'), (runbook) => contactFixes(runbook, 'dba')),
        [table(head, 'lead | 1').replace('\n\nEnd', `\n${ADDED}\nEnd`)],
      );
    });
  }

  for (const [why, head, row] of [
    ['there is no number', 'Name | Office', 'lead | 1'],
    ['the table says who does what', 'Name | Phone, deputy', 'lead | 1'],
    ['nobody is named', 'Phone | Hours', '1 | all'],
    ['the name is there, with other words around it', 'Name | Phone', 'the DBA (night) | 1'],
  ] as const) {
    it(`is not added where ${why}`, () => {
      assert.deepEqual(
        fixedBy(table(head, row), (runbook) => contactFixes(runbook, 'dba')),
        [],
      );
    });
  }

  it('is not added to a table without outer bars', () => {
    const bare = '# Plan\n\nName | Phone\n--- | ---\nlead | 1\n';
    assert.deepEqual(
      fixedBy(bare, (runbook) => contactFixes(runbook, 'dba')),
      [],
    );
  });

  const list = (items: string) =>
    `apiVersion: dr-runbook/v1\nkind: DisasterRecoveryPlan\nspec:\n  contacts:${items}  scope: all\n`;
  const YAML_ADDED = '{id: dba, channels: [{type: mobile, value: TBD}]}\n';

  it('stands below the last item in YAML, as deep as the others', () => {
    for (const items of [
      '\n    - {id: lead, channels: []}\n',
      '\n    - id: lead\n      channels: []\n',
      '\n  -   id: lead\n      channels: []\n',
    ]) {
      const dash = /\n( *-)/.exec(items)?.[1] ?? '';
      assert.deepEqual(
        fixedBy(list(items), (runbook) => contactFixes(runbook, 'dba'), 'a.runbook.yaml'),
        [list(`${items}${dash} ${YAML_ADDED}`)],
      );
    }
  });

  it('is not added in YAML where the id is there, is none, or the list is in brackets', () => {
    const there = list('\n    - {id: dba, channels: []}\n    - {id: lead, channels: []}\n');
    const brackets = list(' [{id: lead, channels: []}]\n');
    const other = list('\n    - {id: lead, channels: []}\n');
    for (const [text, name] of [
      [there, 'dba'],
      [brackets, 'dba'],
      [other, 'The DBA'],
      [other, 'the dba'],
    ] as const) {
      const found = fixedBy(text, (runbook) => contactFixes(runbook, name), 'a.runbook.yaml');
      assert.deepEqual(found, []);
    }
  });
});

describe('an interval of reviews', () => {
  const stated = (text: string, path?: string) =>
    fixedBy(text, (runbook) => reviewIntervalFixes(runbook, 'P6M'), path);

  it('is named as the day is', () => {
    const on = '---\nlast_reviewed_on: 2026-11-01\n---\n\n# Plan\n';
    assert.deepEqual(stated(on), [on.replace('01\n', '01\nreview_in: P6M\n')]);
    const plain = '---\nlast_reviewed: 2026-11-01\n---\n\n# Plan\n';
    assert.deepEqual(stated(plain), [plain.replace('01\n', '01\nreview_interval: P6M\n')]);
  });

  it('goes behind the day in braces', () => {
    const flow = (keys: string) =>
      `apiVersion: dr-runbook/v1\nkind: DisasterRecoveryPlan\nmetadata: ${keys}\nspec: {}\n`;
    for (const [keys, becomes] of [
      [
        '{id: a, last_reviewed: 2026-11-01, owner: lead}',
        '{id: a, last_reviewed: 2026-11-01, review_interval: P6M, owner: lead}',
      ],
      ['{ last_reviewed: 2026-11-01 }', '{ last_reviewed: 2026-11-01, review_interval: P6M }'],
    ] as const) {
      assert.deepEqual(stated(flow(keys), 'a.runbook.yaml'), [flow(becomes)]);
    }
  });

  it('is not stated twice, and nowhere without a day', () => {
    for (const header of ['last_reviewed: 2026-11-01\nreview_interval: P1Y', 'owner: lead']) {
      assert.deepEqual(stated(`---\n${header}\n---\n\n# Plan\n`), []);
    }
  });

  it('is of months and years only where it is one of them, to three days', () => {
    for (const [days, interval] of [
      [0.5, 'P1D'],
      [2, 'P2D'],
      [33, 'P1M'],
      [34, 'P34D'],
      [360, 'P360D'],
      [396, 'P13M'],
      [400, 'P400D'],
    ] as const) {
      assert.equal(spokenInterval(days * 1440), interval, String(days));
    }
  });
});

describe('a unit', () => {
  it('is that of the neighbours, however they write it', () => {
    for (const [neighbours, becomes] of [
      [['2h', '3h'], '4 h, safe'],
      [['5 minute', '6 mins'], '4 min, safe'],
      [['5m', '6min'], '4 min, safe'],
      [['1 day', '2d'], '4 days, safe'],
      [['2 hrs', '3 hr'], '4 h, safe'],
    ] as const) {
      assert.deepEqual(units('4', neighbours), [becomes]);
    }
  });

  it('is certain up to four times less or more, and not for nothing', () => {
    for (const [number, neighbours, isCertain] of [
      ['8', ['2 h', '3 h'], true],
      ['9', ['2 h', '3 h'], false],
      ['2', ['3 h', '8 h'], true],
      ['2', ['3 h', '9 h'], false],
      ['0', ['0 h', '0 h'], false],
    ] as const) {
      const [fix = ''] = units(number, neighbours);
      assert.equal(fix.endsWith(', safe'), isCertain, `${number} beside ${neighbours}`);
    }
  });

  it('is a choice where nothing is known of others', () => {
    const fixes = unitFixes({ value: '4', span: { start: 0, end: 1 } });
    assert.deepEqual(
      fixes.map(({ title, says }) => [title, says?.values]),
      [
        ['Change to "4 h"', ['4 h']],
        ['Change to "4 min"', ['4 min']],
      ],
    );
  });

  function units(value: string, neighbours: readonly string[]): string[] {
    const fixes = unitFixes(
      { value, span: { start: 0, end: value.length } },
      neighboursIn(neighbours),
    );
    return fixes.map(({ edits, safe }) => applyEdits(value, edits) + (safe ? ', safe' : ''));
  }
});

describe('the line that says how to tell that a step worked', () => {
  const checked = (text: string) =>
    fixedBy(text, (runbook) => verificationFixes(runbook, runbook.steps));

  it('stands behind a block of code that the step ends with, as deep as its words', () => {
    const fences = ['```', '~~~'].map((fence) => [
      `1. Restore the database.\n\n   ${fence}sh\n   restore --all\n   ${fence}\n`,
      '   Verify: TBD',
    ]);
    for (const [step = '', line = ''] of [
      ...fences,
      ['1. Restore the database.\n', '   Verify: TBD'],
      ['10)  Restore the database.\n', '     Verify: TBD'],
    ]) {
      const text = `# Restore\n\n## Steps\n\n${step}\nThen go home.\n`;
      const at = `# Restore\n\n## Steps\n\n${step}`.length;
      assert.deepEqual(checked(text), [`${text.slice(0, at)}${line}\n${text.slice(at)}`]);
    }
  });

  it('is counted in the title where there are several', () => {
    const runbook = read('# Restore\n\n## Steps\n\n1. Restore the database.\n2. Open the site.\n');
    const titles = [runbook.steps, runbook.steps.slice(0, 1)].map((steps) =>
      verificationFixes(runbook, steps).map(({ title, edits }) => `${title}: ${edits.length}`),
    );
    assert.deepEqual(titles, [
      ['Add 2 checks to be filled in: 2'],
      ['Add a check to be filled in: 1'],
    ]);
  });

  it('is offered for all of them or for none', () => {
    const rows = '# Restore\n\n| Step | Action |\n| --- | --- |\n| 1 | Restore the database |\n';
    const mixed = read(`${rows}\n## More steps\n\n1. Open the site.\n`);
    assert.equal(mixed.steps.length, 2);
    assert.deepEqual(verificationFixes(mixed, mixed.steps), []);
    assert.deepEqual(verificationFixes(mixed, []), []);
  });
});

function read(text: string, path = 'a.md'): Runbook {
  return parse(sourceText(path, text), path);
}

/** The text after each of the fixes. */
function fixedBy(
  text: string,
  fixes: (runbook: Runbook) => readonly Fix[],
  path?: string,
): string[] {
  return fixes(read(text, path)).map(({ edits }) => applyEdits(text, edits));
}

/** Waivers and comments: written where they hold, with their reason, and nothing else touched. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../../src/core/config-reader.ts';
import { suppressionEdits } from '../../../src/core/features/suppress-here.ts';
import {
  configuredWaiverEdit,
  isWaiverEnd,
  waiverEdit,
  waiverEnd,
} from '../../../src/core/features/waive.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { globMatcher } from '../../../src/core/globs.ts';
import { lint } from '../../../src/core/lint.ts';
import { sourceText } from '../../../src/core/text.ts';
import { contextFor, lintText } from '../../judge.ts';

const TERMS = {
  rule: 'failback-procedure',
  reason: 'the standby site stays the main one: nobody goes "back"',
  approvedBy: 'Head of operations',
  until: '2027-06-30',
};

const BODY = '# Orders plan\n\n## Backups\n\nEvery night.\n';

describe('a waiver', () => {
  const shapes: Readonly<Record<string, readonly [path: string, text: string]>> = {
    'in front matter': ['plan.md', `---\nkind: dr-plan\n---\n\n${BODY}`],
    'in front matter with CRLF and a BOM': [
      'plan.md',
      `\ufeff---\nkind: dr-plan\nowner: ops\n---\n\n${BODY}`.replaceAll('\n', '\r\n'),
    ],
    'in a list that is there': [
      'plan.md',
      `---\nkind: dr-plan\nwaivers:\n- rule: spare-hardware\n  reason: none is ours\n  approved_by: ops\n  until: 2030-01-01\ntitle: x\n---\n\n${BODY}`,
    ],
    'in an empty list': ['plan.md', `---\nkind: dr-plan\nwaivers: []\ntitle: x\n---\n\n${BODY}`],
    'below an empty key': ['plan.md', `---\nkind: dr-plan\nwaivers:\ntitle: x\n---\n\n${BODY}`],
    'below the key of ours': [
      'plan.md',
      `---\ndr-runbook:\n  kind: dr-plan\n  waivers:\n    - rule: spare-hardware\n      reason: none is ours\n      approved_by: ops\n      until: 2030-01-01\n---\n\n${BODY}`,
    ],
    'in YAML': [
      'plan.runbook.yaml',
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  id: orders\nspec:\n  scope:\n    covers: [orders] # all of it\n',
    ],
  };

  for (const [name, [path, text]] of Object.entries(shapes)) {
    it(`is written ${name}, and holds`, () => {
      assert.ok(lintText(path, text).some(({ rule }) => rule === TERMS.rule));
      const edit = waiverEdit(contextFor(path, text).runbook, TERMS);
      assert.ok(edit, 'there is a place');
      const after = applyEdits(text, [edit]);
      const { runbook } = contextFor(path, after);
      const waiver = runbook.waivers.at(-1);
      assert.equal(waiver?.rule.value, TERMS.rule);
      assert.equal(waiver?.reason?.value.replaceAll('\\"', '"'), TERMS.reason);
      assert.equal(waiver?.approvedBy?.value, TERMS.approvedBy);
      assert.deepEqual(waiver?.until?.value, { year: 2027, month: 6, day: 30 });
      assert.deepEqual(
        lintText(path, after).filter(({ rule }) => rule === TERMS.rule || /yaml|waiver/.test(rule)),
        [],
      );
      const isCrlf = text.includes('\r\n');
      assert.equal(after.replaceAll('\r\n', '').includes('\n'), !isCrlf);
      const kept = text.slice(0, edit.span.start) + text.slice(edit.span.end);
      assert.equal(after.replace(edit.newText, ''), kept);
    });
  }

  it('is not written where the document has no place for it', () => {
    for (const [path, text] of [
      ['plan.md', BODY],
      ['plan.runbook.yaml', '{apiVersion: dr-runbook/v1, kind: dr-plan}\n'],
      ['values.yaml', 'backup:\n  schedule: daily\n'],
    ] as const) {
      assert.equal(waiverEdit(contextFor(path, text).runbook, TERMS), undefined, path);
    }
  });

  it('ends after a year unless somebody says another day of the calendar', () => {
    assert.equal(waiverEnd({ year: 2027, month: 3, day: 5 }), '2028-03-05');
    assert.ok(isWaiverEnd(waiverEnd({ year: 2028, month: 2, day: 29 })));
    for (const text of ['', 'soon', '2027-02-30', '30.06.2027'])
      assert.ok(!isWaiverEnd(text), text);
  });

  it('goes into the configuration, for that file alone', () => {
    for (const text of [
      '',
      '# Ours.\nprofile: standard',
      'waivers:\n  - rule: spare-hardware\n    reason: none is ours\nprofile: standard\n',
    ]) {
      const source = sourceText('.dr-runbook.yaml', text);
      const { data } = readConfig(source);
      const edit = configuredWaiverEdit(source, data, 'docs/plan.md', TERMS);
      assert.ok(edit);
      const after = applyEdits(text, [edit]);
      assert.ok(after.startsWith(text.slice(0, edit.span.start)));
      const read = readConfig(sourceText('.dr-runbook.yaml', after));
      assert.deepEqual(read.problems, []);
      assert.deepEqual(read.written.waivers?.at(-1), {
        ...TERMS,
        until: { year: 2027, month: 6, day: 30 },
        files: ['/docs/plan.md'],
      });
    }
  });

  it('is written into the configuration for one file, whatever its name is', () => {
    for (const path of ['docs/[draft] plan.md', 'a*b?.md', '#1 plan!.md', "the shop's plan.md"]) {
      const edit = configuredWaiverEdit(sourceText('c', ''), undefined, path, TERMS);
      assert.ok(edit, path);
      const { written, problems } = readConfig(sourceText('c', edit.newText));
      assert.deepEqual(problems, [], path);
      const isMeant = globMatcher(written.waivers?.at(-1)?.files ?? []);
      assert.ok(isMeant(path), edit.newText);
      assert.ok(!isMeant('docs/d plan.md') && !isMeant('axbx.md'), 'and for no other');
    }
    const never = configuredWaiverEdit(
      sourceText('c', ''),
      undefined,
      `the "shop's" plan.md`,
      TERMS,
    );
    assert.equal(never, undefined, 'no quotes hold both kinds of quotes');
  });
});

describe('a comment that silences one finding', () => {
  const REASON = 'agreed in the review -- see the minutes -->';

  /** The findings for which no comment was found. */
  function silencedOneByOne(path: string, text: string): readonly string[] {
    const before = lintText(path, text);
    return before.flatMap((diagnostic) => {
      const { runbook } = contextFor(path, text);
      const again = (each: string) => lintText(path, each);
      const edits = suppressionEdits(runbook, text, diagnostic, REASON, again);
      if (!edits) return [`${diagnostic.rule} at ${diagnostic.range.start.line + 1}`];
      for (const { span } of edits) assert.equal(span.start, span.end, 'it inserts');
      const after = applyEdits(text, edits);
      const context = contextFor(path, after);
      const found = lint(context.analysis, context);
      const count = (all: typeof found) =>
        all.filter(({ rule }) => rule === diagnostic.rule).length;
      assert.equal(count(found), count(before) - 1, diagnostic.rule);
      assert.ok(!found.some(({ rule }) => /suppression/.test(rule)));
      const [comment] = context.runbook.suppressions;
      assert.ok(comment?.reason?.value.startsWith('agreed in the review – see the minutes'));
      return [];
    });
  }

  for (const name of ['disaster-recovery-plan.md', 'backups.md', 'failover-db.runbook.yaml']) {
    it(`is found for the findings of ${name}`, () => {
      const text = readFileSync(`examples/typical/${name}`, 'utf8');
      assert.deepEqual(silencedOneByOne(name, text), []);
    });
  }

  it('stands where it is a comment: above headings, behind rows, around fences, in headers', () => {
    const silenced = (text: string, rule: string) => {
      const diagnostic = lintText('plan.md', text).find((each) => each.rule === rule);
      assert.ok(diagnostic, rule);
      const again = (each: string) => lintText('plan.md', each);
      const { runbook } = contextFor('plan.md', text);
      const edits = suppressionEdits(runbook, text, diagnostic, 'why', again);
      assert.ok(edits, rule);
      return applyEdits(text, edits);
    };
    const front = '---\nkind: dr-plan\n---\n\n';
    assert.equal(
      silenced(`${front}# Plan\n\n## Backups\n\nNightly.\n`, 'failback-procedure'),
      `${front}<!-- dr-runbook-disable-next-line failback-procedure: why -->\n# Plan\n\n## Backups\n\nNightly.\n`,
    );
    const table = `${front}# Plan\n\n| System | RTO |\n| --- | --- |\n| a | 4 h |\n| b | 6 |\n`;
    assert.equal(
      silenced(table, 'unit-missing'),
      table.replace('| 6 |', '| 6 | <!-- dr-runbook-disable-line unit-missing: why -->'),
    );
    const header = '---\nkind: dr-plan\nlast_reviewed: 2019-01-01\n---\n\n# Plan\n';
    assert.ok(
      silenced(header, 'review-overdue').includes(
        '# dr-runbook-disable-next-line review-overdue: why\nlast_reviewed',
      ),
    );
  });
});

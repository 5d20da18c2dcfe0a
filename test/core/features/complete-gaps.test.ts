/** Completing a runbook: everything that is missing, in its place and manner, and nothing else touched. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { completion, type Judging, openGaps } from '../../../src/core/features/complete-gaps.ts';
import { insertion } from '../../../src/core/features/insert.ts';
import { knownFacts } from '../../../src/core/features/known-facts.ts';
import { SEVERITIES } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { severityOf } from '../../../src/core/profiles.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { verdicts } from '../../../src/core/verdicts.ts';
import { contextFor } from '../../judge.ts';

const judging: Judging = { verdicts, severityOf, insertion, knownFacts };

type Beside = Readonly<Record<string, string>>;

function completed(path: string, text: string, beside: Beside = {}, only?: readonly string[]) {
  const context = contextFor(path, text, { beside });
  const judge = (each: string) => contextFor(path, each, { beside }).analysis;
  const wanted = only ?? openGaps(context, judging).map(({ practice }) => practice.id);
  const found = completion(context, text, new Set(wanted), judge, judging);
  return { ...found, wanted, text: applyEdits(text, found.edits) };
}

const gapsOf = (context: RuleContext) =>
  openGaps(context, judging).map(({ practice }) => practice.id);

/** Every line of the text is still there, in its order, apart from bare placeholders. */
function assertKept(before: string, after: string): void {
  const lines = after.split(/\r?\n/);
  let at = 0;
  for (const line of before.split(/\r?\n/)) {
    if (line.trim() === '' || /^TBD$/.test(line.trim())) continue;
    const found = lines.indexOf(line, at);
    assert.ok(found >= at, `"${line}" is gone from\n${after}`);
    at = found + 1;
  }
}

const PLAN = `---
kind: dr-plan
id: orders-plan
owner: Platform team
---

# Orders plan

## Recovery objectives

The clock starts at the declaration.

| System | RTO | RPO | Agreed by | Agreed on |
| --- | --- | --- | --- | --- |
| orders-db | 4 h | 15 min | Head of operations | 2026-05-04 |
| orders-api | 2 h | 1 h | Head of operations | 2026-05-04 |
| orders-web | 2 h | 24 h | Head of operations | 2026-05-04 |

## References

- none
`;

describe('what a runbook lacks', () => {
  it('is told with the worst first, and without what is optional', () => {
    const context = contextFor('plan.md', PLAN);
    const gaps = openGaps(context, judging);
    const severities = gaps.map(({ severity }) => severity);
    const ranks = severities.map((each) => SEVERITIES.indexOf(each));
    assert.deepEqual(ranks, [...ranks].sort());
    assert.ok(gaps.length > 10);
    for (const { practice } of gaps) assert.notEqual(practice.applies['dr-plan'], 'optional');
    assert.ok(!gaps.some(({ practice }) => practice.id === 'rto-rpo-objectives'));
  });

  it('is nothing in a document that is none of a kind', () => {
    assert.deepEqual(gapsOf(contextFor('notes.md', 'Some notes on the weather.\n')), []);
  });
});

describe('completing a runbook', () => {
  it('writes all that is missing, in reading order, and keeps every line', () => {
    const { text, written, left } = completed('plan.md', PLAN);
    assertKept(PLAN, text);
    assert.deepEqual(left, []);
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    assert.equal(headings.at(-1), 'References');
    const titles = written.map(({ title }) => title);
    const ordered = headings.filter((heading) => titles.includes(heading ?? ''));
    assert.ok(ordered.length > 10);
    assert.deepEqual(
      ordered,
      titles.filter((title) => ordered.includes(title)),
    );
    assert.deepEqual(gapsOf(contextFor('plan.md', text)), [], 'and nothing is left to complete');
  });

  it('asks for no part that the section of its whole asks for', () => {
    const { text, wanted } = completed('plan.md', PLAN);
    assert.ok(wanted.includes('backup-plan') && wanted.includes('backup-tooling'));
    assert.ok(text.includes('## Backup and restore plan'));
    assert.ok(!text.includes('## Backup tooling'), text);
  });

  it('fills in what the set says already', () => {
    const { text } = completed('plan.md', PLAN);
    for (const system of ['orders-db', 'orders-api', 'orders-web']) {
      assert.match(text, new RegExp(`\\| ${system} \\| TBD: tool \\|`));
    }
    const { text: control } = completed('plan.md', PLAN, {}, ['document-control']);
    assert.match(control, /\| Platform team \| TBD: version \|/);
  });

  it('takes objectives, tool and store from the other documents of the set', () => {
    const backup = `---
kind: backup-procedure
plan: orders-plan
---

# Backup of the orders database

## Backup tooling

| Backup of | Tool and version | Job or timer |
| --- | --- | --- |
| orders-db | pgBackRest 2.53 | orders-backup.timer |

## Backup storage

| System | Schedule | Stored in |
| --- | --- | --- |
| orders-db | daily at 01:00 UTC | s3://example-bkp/orders |
`;
    const plan = PLAN.replace(/\| orders-(?:api|web).*\n/g, '');
    const { text } = completed('plan.md', plan, { 'backup.md': backup }, ['backup-plan']);
    assert.match(text, /\| orders-db \| pgBackRest 2\.53 \| .* \| s3:\/\/example-bkp\/orders \|/);
  });

  it('goes on with numbers, line breaks, bullets and lists as the document has them', () => {
    const plan =
      '---\nkind: dr-plan\n---\n\n# Plan\n\n## 1. Scope\n\n* orders-db and its host\n* nothing else\n\n## 2. Contacts\n\n* Ops desk: +1 555 0100\n'.replaceAll(
        '\n',
        '\r\n',
      );
    const { text } = completed('plan.md', plan);
    assertKept(plan, text);
    assert.ok(!text.replaceAll('\r\n', '').includes('\n'), 'CRLF throughout');
    const numbers = [...text.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
    assert.ok(numbers.length > 10);
    assert.ok(!/^\|/m.test(text), 'no tables where there are none');
    assert.ok(!/^\s*- /m.test(text), 'its own bullets');
    assert.deepEqual(gapsOf(contextFor('plan.md', text)), []);
  });

  it('writes setext headings where the document has them', () => {
    const plan =
      '---\nkind: dr-plan\n---\n\nPlan\n====\n\nContacts\n--------\n\nOps desk: +1 555 0100.\n';
    const { text } = completed('plan.md', plan);
    assertKept(plan, text);
    assert.ok(!/^#/m.test(text));
    assert.match(text, /^Failback to normal operation\n-+$/m);
  });

  it('writes headings in the language of the document', () => {
    const plan = `---
kind: dr-plan
---

# Notfallplan für den Laden

Dieses Dokument ist für alle, die mit dem Laden zu tun haben, und es wird nicht gedruckt.

## Kontaktliste

Die Bereitschaft ist rund um die Uhr unter +49 30 5550100 zu erreichen.
`;
    const { text } = completed('plan.md', plan);
    assertKept(plan, text);
    for (const title of [
      'Sicherungsplan',
      'Wiederanlaufreihenfolge',
      'Rückkehr in den Normalbetrieb',
    ])
      assert.ok(text.includes(`\n## ${title}\n`), title);
    assert.ok(!text.includes('## Backup and restore plan'));
    assert.ok(text.indexOf('## Sicherungsplan') < text.indexOf('## Kontaktliste'));
    assert.deepEqual(gapsOf(contextFor('plan.md', text)), []);
  });

  it('completes YAML in its indentation', () => {
    const plan = `apiVersion: dr-runbook/v1
kind: dr-plan
metadata:
    id: orders-plan
spec:
    # The scope.
    scope:
        covers: [orders-db]
`;
    const { text, written } = completed('plan.runbook.yaml', plan);
    assert.ok(written.length > 8, String(written.length));
    assertKept(plan, text);
    const problems = contextFor('plan.runbook.yaml', text).runbook.problems;
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'yaml-syntax'),
      [],
    );
  });

  it('is done at once: a second time there is nothing to write', () => {
    const folder = 'examples';
    let completions = 0;
    for (const set of ['typical']) {
      const files = readdirSync(`${folder}/${set}`).filter((name) => /\.(?:md|ya?ml)$/.test(name));
      const texts = Object.fromEntries(
        files.map((name) => [name, readFileSync(`${folder}/${set}/${name}`, 'utf8')]),
      );
      for (const name of files) {
        const { [name]: text = '', ...beside } = texts;
        // The command is there for runbooks alone; what is none has no kind that would hold.
        if (!analyse(name, name, text, catalogue).recognition.isRunbook) continue;
        completions += 1;
        const first = completed(name, text, beside);
        assertKept(text, first.text);
        const second = completed(name, first.text, beside);
        assert.deepEqual(
          second.written.map(({ id }) => id),
          [],
          `${set}/${name}`,
        );
      }
    }
    assert.equal(completions, 6);
  }).timeout(120_000);
});

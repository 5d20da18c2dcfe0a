/** YAML runbooks: which files are ours, and what is read from them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Runbook } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';
import { valueBlocks } from '../../../src/core/yaml/blocks.ts';
import { readData } from '../../../src/core/yaml/read.ts';
import { isOurYaml, readYaml } from '../../../src/core/yaml/yaml.ts';

const RESTORE = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata:
  id: restore-db
  title: "Restore the database"
  plan: shop-plan
  related: [inventory-a, notes/backup.md]
waivers:
  - {rule: alternate-site, reason: one site only, approved_by: lead, until: 2027-03-31}
spec:
  systems: [db]
  steps:
    - id: fence
      action: Stop the writers
      owner: platform
      command: systemctl stop shop
      duration: PT5M
      verify: {expect: inactive}
      undo: systemctl start shop
    # dr-runbook-disable-next-line step-verification: nothing to see
    - id: tell
      action: Tell the lead
      owner: platform
      duration: 5
      depends_on: [fence]
      on_failure: call again
`;

describe('isOurYaml', () => {
  for (const text of [
    'apiVersion: dr-runbook/v1\n',
    '# comment\n---\napiVersion: "dr-runbook/v1"\n',
    "\uFEFF'apiVersion': 'dr-runbook/v2'\n",
    'kind: dr-plan\r\napiVersion: dr-runbook/v1\r\n',
    '{"kind": "dr-plan", "apiVersion": "dr-runbook/v1"}',
    '---\n{apiVersion: dr-runbook/v1}\n',
  ]) {
    it(`takes ${JSON.stringify(text)}`, () => assert.equal(isOurYaml(text), true));
  }

  for (const text of [
    '',
    'apiVersion: batch/v1\nkind: CronJob\n',
    'data:\n  apiVersion: dr-runbook/v1\n',
    '# apiVersion: dr-runbook/v1\n',
    'text: apiVersion: dr-runbook/v1\n',
    `${'x'.repeat(500)}apiVersion: dr-runbook/v1\n`,
    'dr-runbook/'.repeat(50_000),
  ]) {
    it(`leaves ${JSON.stringify(text.slice(0, 50))}`, () => assert.equal(isOurYaml(text), false));
  }
});

describe('readYaml', () => {
  it('does not even parse what is not ours', () => {
    const runbook = read('apiVersion: v1\nkind: ConfigMap\ndata: {a: [\n', 'x.yaml');
    assert.equal(runbook.metadata.declared, false);
    assert.equal(runbook.data, undefined);
    assert.deepEqual(runbook.problems, []);
    assert.equal(runbook.sections.length, 1);
  });

  it('leaves a stream alone whose first document is not ours', () => {
    const runbook = read('apiVersion: v1\n---\napiVersion: dr-runbook/v1\n', 'x.yaml');
    assert.equal(runbook.metadata.declared, false);
    assert.deepEqual(runbook.problems, []);
  });

  it('takes a file by its name, whatever its version says', () => {
    const runbook = read('apiVersion: dr-runbok/v1\nkind: dr-plan\n', 'x.runbook.yml');
    assert.equal(runbook.metadata.declared, true);
    assert.equal(runbook.metadata.kind?.value, 'dr-plan');
  });

  it('reads the header, waivers, references and suppressions', () => {
    const { title, metadata, references, waivers, suppressions } = read(RESTORE, 'x.yaml');
    assert.equal(title?.value, 'Restore the database');
    assert.equal(metadata.kind?.value, 'restore-procedure');
    assert.equal(metadata.plan?.value, 'shop-plan');
    assert.deepEqual(
      references.map(({ as, target }) => `${as} ${target.value}`),
      ['plan shop-plan', 'document inventory-a', 'link notes/backup.md'],
    );
    assert.equal(waivers[0]?.rule.value, 'alternate-site');
    assert.deepEqual(waivers[0]?.until?.value, { year: 2027, month: 3, day: 31 });
    assert.equal(suppressions[0]?.rules[0]?.value, 'step-verification');
  });

  it('reads steps', () => {
    const { steps, sections } = read(RESTORE, 'x.yaml');
    const [fence, tell] = steps;
    assert.equal(fence?.text.value, 'Stop the writers');
    assert.equal(fence?.commands[0]?.value, 'systemctl stop shop');
    assert.equal(fence?.expected?.value, 'inactive');
    assert.equal(fence?.duration?.value.minutes, 5);
    assert.equal(fence?.rollback?.value, 'systemctl start shop');
    assert.equal(sections[fence?.section ?? 0]?.heading?.value, 'steps');
    // Without a unit it is no duration; the schema says so.
    assert.equal(tell?.duration, undefined);
    assert.equal(tell?.needs[0]?.value, 'fence');
    assert.equal(tell?.rollback?.value, 'call again');
  });

  it('opens a section for each list or mapping under spec', () => {
    const { sections } = read(RESTORE, 'x.yaml');
    assert.deepEqual(
      sections.map(({ heading, level, parent }) => [heading?.value, level, parent]),
      [
        [undefined, 0, undefined],
        ['systems', 1, 0],
        ['steps', 1, 0],
        ['verify', 2, 2],
        ['depends_on', 2, 2],
      ],
    );
  });

  it('gives each value a block, in the order of the text, in its section', () => {
    const { blocks, sections, source } = read(RESTORE, 'x.yaml');
    const starts = blocks.map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    const block = blocks.find(({ path }) => path === 'spec.steps[].verify.expect');
    assert.equal(block && source.text.slice(block.span.start, block.span.end), 'inactive');
    assert.equal(block?.key?.value, 'expect');
    assert.equal(sections[block?.section ?? 0]?.heading?.value, 'verify');
  });

  it('never fails on the beginning of a runbook', () => {
    const text = readFileSync('examples/good/backup.runbook.yaml', 'utf8');
    for (let end = 0; end < text.length; end += 7) {
      const runbook = read(text.slice(0, end), 'backup.runbook.yaml');
      for (const { span, parent } of runbook.sections) {
        assert.equal(span.start <= span.end && span.end <= end, true);
        assert.equal(parent === undefined || parent < runbook.sections.length, true);
      }
      for (const { section } of runbook.blocks) {
        assert.notEqual(runbook.sections[section], undefined);
      }
    }
  });
});

describe('valueBlocks', () => {
  it('gives paths without a prefix for front matter, and none for what is empty', () => {
    const source = sourceText(
      'x',
      'owner: lead\nempty:\nnull: ~\nsystems: [a, b]\nnested: {rto: PT4H}\n',
    );
    const { data } = readData(source, { start: 0, end: source.text.length });
    assert.deepEqual(
      valueBlocks(data, 0).map(({ path, key, depth }) => [path, key?.value, depth]),
      [
        ['owner', 'owner', 0],
        ['systems[]', 'systems', 1],
        ['systems[]', 'systems', 1],
        ['nested.rto', 'rto', 0],
      ],
    );
  });
});

function read(text: string, uri: string): Runbook {
  return readYaml(sourceText(uri, text));
}

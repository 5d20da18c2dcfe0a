/** Behind a fault that keeps a document from being read nothing is called missing: the fault is the one finding. */
import assert from 'node:assert/strict';
import { inFolder, run } from './scenario.ts';

const YAML_PLAN = `apiVersion: dr-runbook/v1
kind: dr-plan
metadata:
  id: shop-plan
  title: "Shop plan
spec: {}
`;

const HEADER = `---
kind: dr-plan
title: "Shop plan
---

# Shop plan

Everything else is still to come.
`;

const PLAN = `---
kind: dr-plan
id: shop-plan
---

# Shop plan

See [the backups](backups.yaml).
`;

const BROKEN_MEMBER = `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: { id: backups, plan: shop-plan, title: Backups }
spec:
  backups: [ { id: nightly
`;

const WHOLE_MEMBER = `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: { id: backups, plan: shop-plan, title: Backups }
spec:
  backups: []
`;

const OPEN_FENCE = `---
kind: restore-procedure
owner: dba
---

# Restore the orders database

~~~~sh
systemctl stop orders-api

## Acceptance

The service owner places a test order.
`;

interface File {
  readonly path: string;
  readonly diagnostics: readonly { readonly rule: string; readonly state?: string }[];
}

/** The ids of what is missing, and of the rules that speak, by path. */
function check(files: Readonly<Record<string, string>>, told: (files: readonly File[]) => void) {
  return inFolder(files, (folder) => {
    const { stdout } = run(folder, ['check', '--format', 'json']);
    told(JSON.parse(stdout).files);
  });
}

function missingIn(files: readonly File[], path: string): readonly string[] {
  const file = files.find((each) => each.path === path);
  assert.ok(file, `${path} was checked`);
  return file.diagnostics.filter(({ state }) => state === 'missing').map(({ rule }) => rule);
}

describe('a document that cannot be read as it was meant', () => {
  it('gets one finding where its YAML is broken', () =>
    check({ 'plan.yaml': YAML_PLAN }, ([plan]) => {
      assert.deepEqual(
        plan?.diagnostics.map(({ rule }) => rule),
        ['yaml-syntax'],
      );
    }));

  it('gets one finding where a block of code takes its text', () =>
    check({ 'restore.md': OPEN_FENCE, 'closed.md': `${OPEN_FENCE}~~~~\n` }, (files) => {
      assert.deepEqual(missingIn(files, 'restore.md'), []);
      assert.ok(missingIn(files, 'closed.md').includes('scope-and-assumptions'));
      const said = files.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule));
      assert.deepEqual(
        said.map((rules) => rules.includes('unclosed-fence')),
        [false, true],
      );
    }));

  it('gets one finding where a comment hides its text', () =>
    check({ 'restore.md': OPEN_FENCE.replace('~~~~sh', '<!-- later:') }, (files) => {
      assert.deepEqual(missingIn(files, 'restore.md'), []);
      assert.ok(files[0]?.diagnostics.some(({ rule }) => rule === 'unclosed-comment'));
    }));

  it('is still told what its text lacks where only its front matter is broken', () =>
    check({ 'plan.md': HEADER }, (files) => {
      const missing = missingIn(files, 'plan.md');
      assert.ok(missing.includes('activation-criteria'), 'said by the body alone');
      assert.ok(!missing.includes('document-control'), 'what the header may hold');
    }));

  it('gets what the reader left out at a limit as the one finding', () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => `    k${at}: 1\n`).join('');
    const text = `apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata: {id: x, title: X}\nspec:\n  scope:\n${keys}`;
    return inFolder({ 'plan.yaml': text }, (folder) => {
      const { stdout, code } = run(folder, ['check', '--format', 'json']);
      const { files, notChecked } = JSON.parse(stdout);
      assert.equal(code, 2);
      assert.equal(notChecked.length, 1);
      for (const file of files) assert.deepEqual(missingIn([file], file.path), []);
    });
  });

  it('is not held against the plan of its set', () =>
    check({ 'plan.md': PLAN, 'backups.yaml': BROKEN_MEMBER }, (files) => {
      const missing = missingIn(files, 'plan.md');
      assert.ok(!missing.includes('backup-plan'), 'the member may say it');
      assert.ok(missing.includes('activation-criteria'), 'nobody else is asked for it');
    }));

  it('is held against it once it can be read', () =>
    check({ 'plan.md': PLAN, 'backups.yaml': WHOLE_MEMBER }, (files) => {
      assert.ok(missingIn(files, 'plan.md').includes('backup-plan'));
    }));
});

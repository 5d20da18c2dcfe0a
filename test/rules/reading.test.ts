/** Rules about reading and links: what they leave alone. */
import assert from 'node:assert/strict';
import { lintText } from '../judge.ts';

describe('reading rules', () => {
  it('do not say again that keys are missing where the YAML is broken', () => {
    const text = 'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata: {id: "x\n';
    const found = lintText('x.yaml', text).map(({ rule }) => rule);
    assert.ok(found.includes('yaml-syntax'));
    assert.ok(!found.includes('schema-violation'));
  });

  it('say once that a runbook is empty', () => {
    const found = lintText('x.runbook.yaml', '').filter(({ rule }) => rule === 'schema-violation');
    assert.equal(found.length, 1);
  });

  it('leave values of other tools alone', () => {
    const text =
      '---\nkind: page\ndate: last Friday\nstatus: published\nreviewed: true\nversion: 3\nrelease: 2026-02-30\n---\n\n# x\n';
    const found = lintText('x.md', text).filter(({ rule }) => rule === 'metadata-invalid');
    assert.deepEqual(found, []);
  });

  it('take no README for another one, as they take a renamed file', () => {
    const fixesOf = (target: string, other: string) =>
      lintText('plan.md', `---\nkind: dr-plan\n---\n\n# Plan\n\nSee [it](${target}).\n`, {
        beside: { [other]: '---\nkind: restore-procedure\n---\n\n# Restore\n' },
      }).find(({ rule }) => rule === 'dangling-reference')?.fixes.length;
    assert.equal(fixesOf('old/restore.md', 'new/restore.md'), 1);
    assert.equal(fixesOf('old/README.md', 'new/README.md'), 0);
  });
});

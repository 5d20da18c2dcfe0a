/** Ways by ids: definitions, references, new names, and links to documents. */
import assert from 'node:assert/strict';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { personKey } from '../../../src/core/facts/people/people.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { documentLinks } from '../../../src/core/features/document-links.ts';
import { knownFacts } from '../../../src/core/features/known-facts.ts';
import {
  definitions,
  type Found,
  references,
  renameable,
  renaming,
} from '../../../src/core/features/navigate.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { verdicts } from '../../../src/core/verdicts.ts';
import { inEnglish } from '../../../src/core/words.ts';
import { analysisOf, contextOf } from './fixture.ts';

const reading = { factsOf, personKey, systemKey, verdicts, knownFacts, words: inEnglish };

const PLAN = `---
kind: dr-plan
id: orders-plan
related: [restore.runbook.yaml]
---

# Orders

| System | RTO | RPO |
| --- | --- | --- |
| \`orders-db\` | 4 h | 1 h |

| Role | Name | Phone |
| --- | --- | --- |
| Recovery lead | A. Example | 1234 |
`;

const RESTORE = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata:
  id: restore-orders
  owner: recovery-lead
  plan: orders-plan
  systems: [orders-db]
spec:
  systems: ["orders-db"]
  steps:
    - id: fetch
      action: Fetch it
    - id: load
      action: Load it
      depends_on: [fetch]
`;

const plan = analysisOf('dr/plan.md', PLAN);
const alone = analysisOf('dr/restore.runbook.yaml', RESTORE);
const restore = {
  ...alone,
  recognition: { ...alone.recognition, kind: 'restore-procedure' as const },
};
const around = contextOf(plan, restore);
const inPlan: RuleContext = around;
const inRestore: RuleContext = {
  ...around,
  analysis: restore,
  runbook: restore.runbook,
  set: around.workspace.setOf(restore.runbook.source.uri),
};

/** `file:line text`, lines from 1. */
const shown = (places: readonly Found[]) =>
  places.map(({ runbook: { source }, span }) => {
    const file = source.uri.slice(source.uri.lastIndexOf('/') + 1);
    const line = source.positionAt(span.start).line + 1;
    return `${file}:${line} ${source.text.slice(span.start, span.end)}`;
  });

const behind = (context: RuleContext, piece: string) => {
  const at = context.runbook.source.text.indexOf(piece);
  assert.ok(at >= 0);
  return at + piece.length;
};

const definedAt = (piece: string) =>
  shown(definitions(inRestore, behind(inRestore, piece), reading)?.to ?? []);

describe('navigation', () => {
  it('goes from an id to where the set defines it', () => {
    assert.deepEqual(definedAt('  systems: ["ord'), ['plan.md:11 orders-db']);
    assert.deepEqual(definedAt('owner: rec'), ['plan.md:15 Recovery lead']);
    assert.deepEqual(definedAt('plan: orders'), ['plan.md:3 orders-plan']);
    assert.deepEqual(definedAt('depends_on: [fe'), ['restore.runbook.yaml:11 fetch']);
    assert.deepEqual(definedAt('action: Lo'), []);
  });

  it('finds every place that names a thing, with or without its definition', () => {
    const at = behind(inPlan, '| `orders');
    const named = ['restore.runbook.yaml:7 orders-db', 'restore.runbook.yaml:9 orders-db'];
    assert.deepEqual(shown(references(inPlan, at, false, reading)), named);
    assert.deepEqual(shown(references(inPlan, at, true, reading)), [
      'plan.md:11 orders-db',
      ...named,
    ]);
  });

  it('renames an id everywhere, inside its quotes', () => {
    const at = behind(inRestore, 'systems: [ord');
    const found = renaming(inRestore, at, 'shop-db', reading);
    assert.deepEqual('places' in found ? shown(found.places) : found, [
      'restore.runbook.yaml:7 orders-db',
      'restore.runbook.yaml:9 orders-db',
      'plan.md:11 orders-db',
    ]);
    const steps = renaming(inRestore, behind(inRestore, 'id: fe'), 'get', reading);
    assert.deepEqual('places' in steps ? shown(steps.places) : steps, [
      'restore.runbook.yaml:11 fetch',
      'restore.runbook.yaml:15 fetch',
    ]);
    const id = renaming(inPlan, behind(inPlan, 'id: or'), 'shop-plan', reading);
    assert.deepEqual('places' in id ? shown(id.places) : id, [
      'plan.md:3 orders-plan',
      'restore.runbook.yaml:6 orders-plan',
    ]);
  });

  it('refuses what would break something', () => {
    const refusal = (piece: string, to: string) => {
      const found = renaming(inRestore, behind(inRestore, piece), to, reading);
      return 'refused' in found ? found.refused : 'done';
    };
    assert.match(refusal('id: fe', 'load'), /"load" already/);
    assert.match(refusal('id: fe', 'Get It'), /^An id consists of/);
    assert.match(refusal('owner: rec', 'head'), /also written "Recovery lead" \(plan\.md\)/);
    assert.match(refusal('action: Lo', 'x'), /^Only ids/);
    const able = renameable(inRestore, behind(inRestore, 'id: fe'), reading);
    assert.deepEqual('span' in able && RESTORE.slice(able.span.start, able.span.end), 'fetch');
    const twin = analysisOf('other/plan.md', PLAN);
    const two = { ...contextOf(plan, restore, twin) };
    const found = renaming(two, behind(two, 'id: or'), 'x', reading);
    assert.match('refused' in found ? found.refused : '', /^Several documents/);
  });

  it('links documents by id and by path, in YAML and in front matter', () => {
    const links = (context: RuleContext) =>
      documentLinks(context).map(({ span, uri, title }) => [
        context.runbook.source.text.slice(span.start, span.end),
        uri,
        title,
      ]);
    assert.deepEqual(links(inRestore), [['orders-plan', 'file:///dr/plan.md', 'Orders']]);
    assert.deepEqual(links(inPlan), [
      ['restore.runbook.yaml', 'file:///dr/restore.runbook.yaml', undefined],
    ]);
  });
});

/** What a drill is about: the systems of its document, and what the set asks of them. */
import assert from 'node:assert/strict';
import { subjectOf } from '../../../src/core/drill/subject.ts';
import { targetsFor } from '../../../src/core/facts/objectives/targets.ts';
import { factsAround } from '../../../src/core/facts/set-facts.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { contextFor } from '../../judge.ts';
import { PLAN, PROCEDURE } from './fixture.ts';

const reading = { factsAround, targetsFor, systemKey };

describe('what a drill is about', () => {
  it('takes the systems of a procedure, and the objectives of its plan', () => {
    const context = contextFor('restore.md', PROCEDURE, { beside: { 'plan.md': PLAN } });
    assert.deepEqual(subjectOf(context, reading), {
      title: 'Restore shop-db',
      plan: 'shop-plan',
      owner: 'dba',
      systems: [{ system: 'shop-db', rto: 120, rpo: 15 }],
    });
  });

  it('names a plan by its own id, and leaves open what it does not name', () => {
    const plan = '---\nkind: dr-plan\nid: web-plan\n---\n\n# Recovery plan\n\nRTO: 4 h\n';
    assert.deepEqual(subjectOf(contextFor('plan.md', plan), reading), {
      title: 'Recovery plan',
      plan: 'web-plan',
      owner: undefined,
      systems: [{ system: 'TBD', rto: 240, rpo: undefined }],
    });
  });
});

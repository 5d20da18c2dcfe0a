/** What steps bring up, and what they only use; and how many met parts make a whole. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';

describe('a step', () => {
  it('brings up what is done while recovering, and nothing of what is arranged beforehand', () => {
    const said = states(`## Restore

1. Check the monitoring
2. Get the offsite backup
3. Use the installation media
4. Tell the customers
`);
    assert.notEqual(said('communication-plan'), 'missing');
    for (const id of ['proactive-monitoring', 'offsite-backup-location', 'installation-media']) {
      assert.equal(said(id), 'missing', id);
    }
  });

  it('of a list of what has to be at hand does', () => {
    assert.notEqual(
      states('## Prerequisites\n\n- [ ] The installation media\n')('installation-media'),
      'missing',
    );
  });

  it('alone brings up a check or a way back where the document is no procedure', () => {
    const plan = states('## Copies\n\nThe keepers verify data. A mistake is irreversible.\n');
    for (const id of ['step-verification', 'step-rollback']) assert.equal(plan(id), 'missing', id);
    assert.equal(states('## Restore\n\n- [ ] Verify data\n')('step-verification'), 'vague');
  });

  it('that states something does', () => {
    const said = states('## Restore\n\n1. The installation media are needed\n');
    assert.notEqual(said('installation-media'), 'missing');
  });
});

describe('a whole', () => {
  const SOFTWARE = '## Software\n\nPostgreSQL 16.4 and nginx 1.26.1 on Debian 12.\n';
  const WATCHED =
    '## Monitoring\n\nPrometheus alerts the on-call by pager within 5 minutes when a disk is above 80 %.\n';

  it('is not brought up by two parts that are met, and is by most of them', () => {
    assert.equal(states(SOFTWARE)('software-inventory'), 'satisfied');
    assert.equal(states(SOFTWARE)('preventive-measures'), 'missing');
    const both = states(`${SOFTWARE}\n${WATCHED}`);
    assert.equal(both('proactive-monitoring'), 'satisfied');
    assert.equal(both('preventive-measures'), 'missing');
    const most = states(`${SOFTWARE}\n${WATCHED}\n## Hardware inventory\n\nStill to be listed.\n`);
    assert.equal(most('preventive-measures'), 'vague');
  });

  it('is named by a heading that brings up none of its parts', () => {
    const said = states('## Backup strategy\n\nWe take good care of the data of the shop.\n');
    for (const id of ['backup-tooling', 'backup-storage-location']) {
      assert.equal(said(id), 'missing', id);
    }
    assert.equal(states('## Backup tool\n\nWe take good care.\n')('backup-tooling'), 'vague');
  });
});

function states(text: string): (practice: string) => string | undefined {
  const whole = `---\nkind: dr-plan\n---\n\n# Plan of the shop\n\n${text}`;
  const { coverage } = analyse('docs/plan.md', 'docs/plan.md', whole, catalogue);
  return (practice) => coverage.get(practice)?.state;
}

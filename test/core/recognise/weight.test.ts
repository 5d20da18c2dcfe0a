/** What gives words their weight: denials, wishes of a section, headings with numbers, and arguments of commands. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';

describe('a word', () => {
  it('that is denied brings nothing up', () => {
    assert.equal(states('There is no off-site copy.\n')('offsite-backup-location'), 'missing');
    assert.notEqual(states('There is an off-site copy.\n')('offsite-backup-location'), 'missing');
  });

  it('is not its own proof', () => {
    const said = states('## Restore\n\n1. Log in to Cloudflare\n2. Unseal the vault\n');
    assert.equal(said('network-and-dns-failover'), 'missing');
  });
});

describe('a false friend', () => {
  it('silences what stands near it, and no proof far from it', () => {
    const proof = 'The backup runs every 4 hours';
    const far = 'for all of the shop servers in both of the halls of the old mill in town';
    const friend = 'the inspector checks every 30 days';
    assert.equal(states(`${proof}.\n`)('backup-schedule'), 'satisfied');
    assert.equal(states(`${proof} ${far}, ${friend}.\n`)('backup-schedule'), 'satisfied');
    assert.notEqual(states(`The backup ${friend}.\n`)('backup-schedule'), 'satisfied');
  });
});

describe('the length of a frequency', () => {
  it('says nothing of how long anything is kept', () => {
    assert.notEqual(states('## Backups\n\nEvery 4 hours.\n')('backup-retention'), 'satisfied');
    assert.equal(states('## Backups\n\n4 weeks.\n')('backup-retention'), 'satisfied');
  });
});

describe('a name in code', () => {
  it('brings nothing up, unlike the same words in prose', () => {
    assert.equal(states('Add `--data-validation`.\n')('recovery-validation'), 'missing');
    assert.notEqual(states('Add a data validation.\n')('recovery-validation'), 'missing');
  });
});

describe('words that stand far apart', () => {
  it('name nothing together', () => {
    const near = 'The shop can tolerate an outage.\n';
    assert.equal(states(near)('fault-tolerance'), 'vague');
    const far = 'The shop can tolerate slow answers measured at the till before the outage.\n';
    assert.equal(states(far)('fault-tolerance'), 'missing');
  });
});

describe('a section of wishes', () => {
  it('makes wishes of all that stands below it, at any depth', () => {
    const drill = '### Exercises\n\nThe recovery plan is exercised every May.\n';
    assert.equal(states(`## Upkeep\n\n${drill}`)('recovery-testing'), 'satisfied');
    assert.equal(states(`## Future improvements\n\n${drill}`)('recovery-testing'), 'vague');
  });
});

describe('a heading of one word', () => {
  const CHECKS = '| Check | Expected |\n| --- | --- |\n| `systemctl status shop` | running |\n';

  it('is heard behind its number, its phase and its minutes', () => {
    for (const heading of [
      'Verification',
      'Phase 6: Verification (15 min)',
      'Step 4: Verification',
    ]) {
      assert.equal(
        states(`## ${heading}\n\n${CHECKS}`)('recovery-validation'),
        'satisfied',
        heading,
      );
    }
  });
});

describe('a range of numbers', () => {
  it('is a number, before a unit or joined with one', () => {
    for (const range of ['24-48 hours', '2\u20134 h', '4-8h', '24\u201348h']) {
      assert.equal(states(`RTO: ${range}\n`)('rto-rpo-objectives'), 'satisfied', range);
    }
    assert.equal(states('RTO: chapters 4-8\n')('rto-rpo-objectives'), 'vague');
  });
});

describe('a fence', () => {
  it('may name a file of any day, which is no gap', () => {
    const restore = (file: string) =>
      states(
        `## Restore\n\n1. Stop the shop.\n2. Restore:\n\n   \`\`\`sh\n   gunzip -c ${file} | psql shop\n   \`\`\`\n`,
      );
    assert.equal(restore('/backups/shop-YYYY-MM-DD.sql.gz')('recovery-procedures'), 'satisfied');
    assert.equal(restore('/backups/shop.sql.gz')('recovery-procedures'), 'satisfied');
  });

  it('may take arguments in angle brackets, which are no gaps', () => {
    const said = states(
      '## Restore the database\n\n```sh\npg_restore -h <host> -d shop shop.dump\n```\n',
    );
    assert.equal(said('recovery-procedures'), 'satisfied');
  });
});

function states(text: string): (id: string) => string | undefined {
  const path = 'docs/disaster-recovery-plan.md';
  const { coverage } = analyse(path, path, `# Disaster recovery plan\n\n${text}`, catalogue);
  return (id) => coverage.get(id)?.state;
}

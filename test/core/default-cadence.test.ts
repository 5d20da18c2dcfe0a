/** Cadences that no document states: whose they are, and whom the finding asks for another. */
import assert from 'node:assert/strict';
import type { Config } from '../../src/core/config.ts';
import { lintText } from '../judge.ts';

const PLAN = `---
kind: dr-plan
last_reviewed: 2020-01-01
---

# Recovery plan

## Contacts

| Contact | Mobile | Verified |
| --- | --- | --- |
| duty-manager | +44 7700 900102 | 2020-02-01 |

The failover was last tested on 2020-03-01.
`;

describe('a cadence that no document states', () => {
  it('is labelled as our default, and the finding asks for the own one', () => {
    const found = late({});
    assert.deepEqual([...found.keys()].sort(), [
      'contacts-stale',
      'review-overdue',
      'test-overdue',
    ]);
    for (const [rule, message] of found) {
      assert.match(message, /nothing says how often, and our default is every [36] months/i, rule);
      assert.match(message, /State how often you do it\.$/, rule);
    }
  });

  it('is said to be the organisation’s to choose where a framework leaves it open', () => {
    const chosen = late({ profile: 'regulated', frameworks: ['nist-800-53r5-moderate', 'dora'] });
    assert.match(
      chosen.get('test-overdue') ?? '',
      /our default is every 12 months.* NIST SP 800-53 Rev\. 5 leaves the frequency to you: state your own\.$/,
    );
    assert.match(chosen.get('review-overdue') ?? '', /leaves the frequency to you/);
    const both = late({ frameworks: ['nist-800-53r5', 'hipaa'] }).get('test-overdue') ?? '';
    assert.match(
      both,
      /NIST SP 800-53 Rev\. 5 and .+ leave the frequency to you: state your own\.$/,
    );
    const other = late({ profile: 'regulated', frameworks: ['dora'] }).get('test-overdue') ?? '';
    assert.match(other, /State how often you do it\.$/);
  });

  it('is the configuration’s where that gives it, and nobody is asked', () => {
    const day = 24 * 60;
    const cadences = { test: 400 * day, review: 400 * day, contacts: 400 * day };
    for (const [rule, message] of late({ cadences, frameworks: ['nist-800-53r5'] })) {
      assert.match(message, /the configuration asks for it every 13 months/i, rule);
      assert.doesNotMatch(message, /default|frequency|how often/i, rule);
    }
  });

  it('is shorter for restores than for tests of all of a plan', () => {
    const restored = PLAN.replace('The failover was last tested', 'The restore was last tested');
    const message = late({}, restored).get('test-overdue') ?? '';
    assert.match(
      message,
      /The last restore drill was on 2020-03-01.*our default is every 3 months/,
    );
    assert.match(late({}).get('test-overdue') ?? '', /The last test .*every 6 months/);
  });
});

function late(config: Partial<Config>, text = PLAN): ReadonlyMap<string, string> {
  const found = lintText('plan.md', text, { config }).filter(({ cause }) => cause === 'time');
  return new Map(found.map(({ rule, message }) => [rule, message]));
}

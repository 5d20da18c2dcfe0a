/** The checks of times over wordings that people use: what is found, and what only looks like it. */
import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/rule.ts';
import backupWindowOverrun from '../../../src/rules/backup-window-overrun.ts';
import dependencyObjectives from '../../../src/rules/dependency-objectives.ts';
import mediaRetrievalTime from '../../../src/rules/media-retrieval-time.ts';
import mtdConsistency from '../../../src/rules/mtd-consistency.ts';
import restoreThroughput from '../../../src/rules/restore-throughput.ts';
import rpoMeasured from '../../../src/rules/rpo-measured.ts';
import rpoReplicationLag from '../../../src/rules/rpo-replication-lag.ts';
import rtoDecisionTime from '../../../src/rules/rto-decision-time.ts';
import rtoMeasured from '../../../src/rules/rto-measured.ts';
import spareLeadTime from '../../../src/rules/spare-lead-time.ts';
import takeoverDelayIgnored from '../../../src/rules/takeover-delay-ignored.ts';
import { contextFor } from '../../judge.ts';

/** Below the objectives of the rule's document; what the findings stand on. */
type Wording = readonly [text: string, ...found: readonly string[]];

const OBJECTIVES = '- RTO: 4 h\n- RPO: 15 min\n';

const WORDINGS: readonly (readonly [Rule, readonly Wording[]])[] = [
  [
    mtdConsistency,
    [
      ['MTD: 2 h', '4 h'],
      ['The maximum tolerable downtime is two hours.', '4 h'],
      ['| Objective | Value |\n| --- | --- |\n| MTPD | 3 h |', '4 h'],
      ['MAO: 4 h', '4 h'],
      ['- MTD: 6 h\n- Work recovery time: 3 h', '4 h'],
      ['- MTD: 6 h\n- WRT: 2 h'],
      ['Maximal tolerierbare Ausfallzeit: 3 Stunden', '4 h'],
      ['MTD: 5 h'],
      ['The RTO, that is the maximum tolerable downtime, is 4 h.'],
      ['MTD: TBD'],
      ['The MTD should be 2 h.'],
      ['An MTD of 2 h, for example, would be too short.'],
      ['## Scenario: loss of the region\n\nMTD: 2 h'],
      ['MTD: 2 h for payments, 3 days for reports'],
    ],
  ],
  [
    rtoMeasured,
    [
      ['RTO achieved: 6 h', '6 h'],
      ['Actual RTO: 5 hours 10 minutes', '5 hours 10 minutes'],
      ['| Objective | Target | Result |\n| --- | --- | --- |\n| RTO | 4 h | 5 h |', '5 h'],
      [
        '| System | RTO | Achieved RTO |\n| --- | --- | --- |\n| web | 1 h | **90 min** |',
        '**90 min**',
      ],
      ['| System | Target RTO | Actual |\n| --- | --- | --- |\n| web | 1 h | 90 min |', '90 min'],
      ['The exercise took 6 h 10 min (RTO 4 h).', '6 h 10 min'],
      ['The service was restored in 5 hours, against an RTO of 4 hours.', '5 hours'],
      ['- RTO (actual): 5 h (target: 4 h)', '5 h'],
      [
        '| Scenario | RTO Target | Actual (Last Test) |\n| --- | --- | --- |\n| corruption | 4 hours | 6 hours |\n| deletion | 1 hour | 45 minutes |',
        '6 hours',
      ],
      [
        '| System | RTO target | Actual | RPO target | Actual data loss |\n| --- | --- | --- | --- | --- |\n| web | 2 h | not measured | 24 h | 1 h |\n| db | 2 h | 95 min | 24 h | 30 h |\n| dns | 15 min | ~20 minutes | 24 h | |',
        '~20 minutes',
      ],
      [
        '| System | RTO Target | Actual RTO | Status |\n| --- | --- | --- | --- |\n| web | 1 hour | _____ | ☐ |',
      ],
      ['RTO gemessen: 5 h', '5 h'],
      ['- RTO: 4 h (achieved: 6 h)', '6 h'],
      ['RTO for the site: 4 h (achieved: 6 h)'],
      ['- RTO (actual): 3 h (target: 4 h)'],
      ['RTO achieved: 3 h 59 min'],
      ['The exercise took 3 h (RTO 4 h).'],
      ['Expected RTO: 6 h'],
      ['RTO achieved: TBD'],
      ['RTO achieved: yes'],
      ['| Objective | Target | Result |\n| --- | --- | --- |\n| RTO | 4 h | met |'],
      ['| System | RTO | Last exercise |\n| --- | --- | --- |\n| web | 4 h | 2026-10-20 |'],
      ['If the exercise takes 6 h, the RTO of 4 h is missed.'],
      ['The preparation took 3 weeks. The RTO is 4 h.'],
      ['The exercise was announced 3 days before; RTO 4 h.'],
      [
        'RTO achieved: 6 h\n\nAction: restore in parallel, because copying is too slow; owner dba, due 2027-01-31.',
      ],
    ],
  ],
  [
    rpoMeasured,
    [
      ['RPO achieved: 2 h', '2 h'],
      ['The state was 40 minutes old (RPO 15 min).', '40 minutes'],
      ['We lost 40 minutes of data (RPO 15 min).', '40 minutes'],
      ['Two hours of orders were lost, and the RPO is 15 minutes.', 'Two hours'],
      ['RPO achieved: 9 min'],
      ['9 minutes of data were lost (RPO 15 min).'],
      ['The drill took 2 hours (RPO 15 min).'],
    ],
  ],
  [
    rtoDecisionTime,
    [
      ['The crisis team decides within 3 hours.', 'within 3 hours'],
      ['A disaster is declared by the duty manager within 180 minutes.', 'within 180 minutes'],
      ['Time to declare: 3 h', '3 h'],
      ['The decision to fail over is made within 3 hours.', 'within 3 hours'],
      ['Entscheidung innerhalb von: 3 Stunden', '3 Stunden'],
      ['Délai de décision : 3 heures', '3 heures'],
      ['The crisis team decides within 2 hours.'],
      ['After the declaration, customers are told within 3 hours.'],
      ['Once the plan is activated the team meets within 3 hours.'],
      ['The service is back within 4 hours of the decision.'],
      ['The crisis team should decide within 3 hours.'],
      ['Authorities are notified within 72 hours of the decision.'],
      ['The plan is reviewed within 3 days of its activation.'],
    ],
  ],
  [
    takeoverDelayIgnored,
    [
      ['The standby takes over within 5 hours.', 'within 5 hours'],
      ['Takeover time: up to 6 h', 'up to 6 h'],
      ['Failover takes 5 hours.', '5 hours'],
      ['Umschaltzeit: 5 Stunden', '5 Stunden'],
      ['Tiempo de conmutación: 5 horas', '5 horas'],
      ['Failover completes within 30 s.'],
      ['Failover takes longer than 5 hours.'],
      ['A failover test takes 6 hours.'],
      ['The manual failover takes 6 hours.'],
      ['We fail over every 6 months.'],
      ['The night shift takes over after 8 hours.'],
    ],
  ],
  [
    rpoReplicationLag,
    [
      ['The standby is replicated asynchronously. Alert when the lag exceeds 1 hour.', '1 hour'],
      [
        'Asynchronous replication to site B; we are paged at a replication lag of 20 minutes.',
        '20 minutes',
      ],
      ['The standby is replicated asynchronously. Alert when the lag exceeds 5 minutes.'],
      ['The standby is replicated synchronously. Alert when the lag exceeds 1 hour.'],
      ['The reporting replica is asynchronous. Alert when the lag exceeds 1 hour.'],
      ['The standby is replicated asynchronously.'],
      ['The standby is replicated asynchronously. The lag is checked every hour.'],
      ['The standby is replicated asynchronously. Alert when the lag exceeds 500 MB.'],
    ],
  ],
  [
    spareLeadTime,
    [
      ['Lead time of new servers: 3 weeks', '3 weeks'],
      ['Spare parts are delivered within 2 days.', 'within 2 days'],
      ['The cold site is usable in 24 hours.', '24 hours'],
      ['| Spare | Lead time |\n| --- | --- |\n| disk shelf | 5 days |', '5 days'],
      ['| Ersatzserver | Lieferzeit |\n| --- | --- |\n| db-01 | 5 Tage |', '5 Tage'],
      ['A spare server is usable in 2 hours.'],
      ['There is a spare server in rack 4. New servers arrive within 3 weeks.'],
      ['New servers arrive within 3 weeks; until then the cloud hosts the shop.'],
      ['The supplier responds within 2 days.'],
      ['The recovery site is tested every 6 months and was ready on 2026-10-20.'],
    ],
  ],
  [
    mediaRetrievalTime,
    [
      ['Tapes are retrieved from the vault within 24 hours.', 'within 24 hours'],
      ['The off-site copies are brought back by courier in 12 hours.', '12 hours'],
      ['Retrieval from Glacier takes 12 hours.', '12 hours'],
      ['Tapes are retrieved from the vault within 2 hours.'],
      ['Copies move to Glacier after 90 days; retrieval from Glacier takes 12 hours.'],
      ['The dump is written to `/srv/dumps` on bkp-01. Retrieval from Glacier takes 12 hours.'],
      ['Tapes are kept for 30 days and fetched by the operator.'],
      ['A replica runs in Bergen. Tapes are retrieved from the vault within 24 hours.'],
      ['Tapes are collected by courier every 24 hours.'],
    ],
  ],
  [
    backupWindowOverrun,
    [
      ['The hourly snapshot takes 90 minutes.', '90 minutes'],
      ['Backups run every 4 hours. Each backup takes 3 hours.'],
      ['The backup runs every 4 hours and finishes in 5 hours.', '5 hours'],
      ['## Nightly dump\n\n- Schedule: daily\n- Duration: 26 h', '26 h'],
      ['The backup window is 22:00 to 06:00. The nightly backup takes 9 hours.', '9 hours'],
      ['The backup window is 22:00 to 06:00. The nightly backup takes 7 hours.'],
      ['## Datensicherung\n\n- Zeitplan: stündlich\n- Dauer: 90 Minuten', '90 Minuten'],
      ['The nightly backup takes 9 hours.'],
      ['If the hourly backup takes 90 minutes, page the database role.'],
      ['The hourly backup takes more than 90 minutes.'],
      ['RDS: the backup window is 03:00-04:00. The nightly backup takes 2 hours.'],
      ['Hourly snapshots are kept for 7 days.'],
      ['Restoring the hourly snapshot takes 3 hours.'],
      ['The hourly backup usually takes 90 minutes to verify.'],
    ],
  ],
  [
    restoreThroughput,
    [
      ['- Data size: 12 TB\n- Restore rate: 150 MB/s', '12 TB'],
      ['The database holds 12 TB. It was restored at 500 GB/h.', '12 TB'],
      ['The repository of 12 TB is restored over the 1 Gbit/s line.', '12 TB'],
      ['- Datenmenge: 12 TB\n- Wiederherstellungsrate: 150 MB/s', '12 TB'],
      ['- Data size: 2 TB\n- Restore rate: 150 MB/s'],
      ['The database holds 12 TB. It was restored at 500 MB.'],
      ['The disk array holds 12 TB. Restores run at 500 GB/h.'],
      ['The database holds 12 TB and the files 3 TB. Restores run at 500 GB/h.'],
      ['The database grows by 12 TB per year. Restores run at 500 GB/h.'],
      ['The database holds 12 TB. Backups are written at 500 GB/h.'],
    ],
  ],
  [
    dependencyObjectives,
    [
      ['| System | RTO | Needs |\n| --- | --- | --- |\n| web | 1 h | db |\n| db | 3 h | |', 'db'],
      ['| System | RTO | Needs |\n| --- | --- | --- |\n| web | 3 h | db |\n| db | 3 h | |'],
      [
        '| System | RTO | Needs |\n| --- | --- | --- |\n| web | 1 h | db (optional) |\n| db | 3 h | |',
      ],
      [
        '| System | RTO | Needs |\n| --- | --- | --- |\n| web | 1 h | payment provider |\n\n| Service | Their promise |\n| --- | --- |\n| payment provider | 99.9 %, back within 8 h |',
        'payment provider',
      ],
      [
        '| System | RTO | Needs |\n| --- | --- | --- |\n| web | 1 h | payment provider |\n\n| Service | Their promise |\n| --- | --- |\n| payment provider | answers within 8 h |',
      ],
    ],
  ],
];

describe('checks of times, in the words of people', () => {
  for (const [rule, wordings] of WORDINGS) {
    describe(rule.id, () => {
      for (const [text, ...found] of wordings) {
        it(`${found.length === 0 ? 'silent' : 'finds'}: ${text.replace(/\n/g, ' / ')}`, () => {
          assert.deepEqual(findings(rule, text), found);
        });
      }
    });
  }
});

function findings(rule: Rule, body: string): string[] {
  const document = `---\nkind: dr-plan\n---\n\n# Recovery of the shop\n\n${OBJECTIVES}\n${body}\n`;
  const context = contextFor('plan.md', document);
  return [...rule.check(context)].map(({ span }) => document.slice(span.start, span.end));
}

/** Contradictions in the words of many writers: what each check finds in them, and what only looks like one. */
import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/rule.ts';
import rpoMeasured from '../../../src/rules/rpo-measured.ts';
import rtoMeasured from '../../../src/rules/rto-measured.ts';
import { contextFor } from '../../judge.ts';

/** The body of a plan; what the findings stand on. */
type Wording = readonly [text: string, ...found: readonly string[]];

const RTO = 'RTO: 4 h\n\n';
const RPO = 'RPO: 1 h\n\n';

const WORDINGS: readonly (readonly [Rule, readonly Wording[]])[] = [
  [
    rtoMeasured,
    [
      [
        `${RTO}Restore drills are held quarterly. The last one was on 2026-10-02 and took 6 hours 10 minutes.`,
        '6 hours 10 minutes',
      ],
      [`${RTO}At the exercise of 3 September 2026 it was back after 5 hours.`, '5 hours'],
      [`${RTO}The restore test of 2026-10-02 lasted 5 h.`, '5 h'],
      [`${RTO}Der letzte Wiederherstellungstest am 05.10.2026 dauerte 11 Stunden.`, '11 Stunden'],
      [`${RTO}Dernier test de restauration : 2026-09-12, durée 7 heures.`, '7 heures'],
      [
        `${RTO}La última prueba fue el 2026-08-14 y la restauración tardó 5 horas y 20 minutos.`,
        '5 horas y 20 minutos',
      ],
      [`${RTO}The last restore test took 3 h.`],
      [`${RTO}The outage in March took 6 hours.`],
      [`${RTO}The exercise took 2 days.`],
      [`${RTO}Before the restore drill the backup took 6 hours.`],
      [`${RTO}The tabletop drill took 6 hours.`],
      [`${RTO}A restore drill should have taken 6 hours.`],
      [`${RTO}Since the last drill the restore is faster: it took 6 hours, and now 2 hours.`],
      ['The last restore drill took 6 hours.'],
    ],
  ],
  [
    rpoMeasured,
    [
      [`${RPO}At the last restore test we lost two hours of data.`, 'two hours'],
      [`${RPO}In the restore drill the newest record was 3 hours old.`, '3 hours'],
      [`${RPO}At the last drill 2 h of orders were lost.`, '2 h'],
      [`${RPO}At the last drill we lost two hours because of the network.`],
      [`${RPO}In the restore drill the server was 3 years old.`],
      [`${RPO}In March we lost two hours of data.`],
    ],
  ],
];

describe('checks in the words of many writers', () => {
  for (const [rule, wordings] of WORDINGS) {
    describe(rule.id, () => {
      for (const [text, ...found] of wordings) {
        it(`${found.length === 0 ? 'silent' : 'finds'}: ${text.replace(/\n/g, ' / ')}`, () => {
          const document = `---\nkind: dr-plan\n---\n\n# Recovery of the shop\n\n${text}\n`;
          const context = contextFor('plan.md', document);
          assert.deepEqual(
            [...rule.check(context)].map(({ span }) => document.slice(span.start, span.end)),
            found,
          );
        });
      }
    });
  }
});

/** Recovery objectives, read from one wording after another, with what is no objective among them. */
import assert from 'node:assert/strict';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { contextFor } from '../../judge.ts';

/** What is read: `rto 240` in minutes, `rto ?` without a unit. */
type Row = readonly [text: string, ...read: string[]];

const ROWS: readonly Row[] = [
  ['We accept to lose at most 15 minutes of data.', 'rpo 15'],
  ['The business cannot afford to lose more than 15 minutes of orders.', 'rpo 15'],
  ['The shop may lose no more than one hour of data.', 'rpo 60'],
  ['Data loss must not exceed 10 minutes.', 'rpo 10'],
  ['At most 30 minutes of data may be lost.', 'rpo 30'],
  ['Maximum data loss: 4 hours', 'rpo 240'],
  ['Wir dürfen höchstens 15 Minuten Daten verlieren.', 'rpo 15'],
  ['Es dürfen maximal 30 Minuten Daten verloren gehen.', 'rpo 30'],
  ['The order service must be back within four hours.', 'rto 240'],
  ['The service has to be restored within 8 hours of a disaster.', 'rto 480'],
  ['The shop must be up and running again within 2 h.', 'rto 120'],
  ['Finance requires a recovery time of 4 hours.', 'rto 240'],
  ['Time to restore service: within 6 hours', 'rto 360'],
  ['Der Shop muss innerhalb von 4 Stunden wieder verfügbar sein.', 'rto 240'],
  ['Le service doit être rétabli en moins de 4 heures.', 'rto 240'],
  ['El servicio debe estar disponible en menos de 4 horas.', 'rto 240'],
  ['The archive may be unavailable for at most 12 hours.', 'mtd 720'],
  ['The shop must not be down for more than 12 hours.', 'mtd 720'],
  ['RTO/RPO: 4h/15min', 'rto 240', 'rpo 15'],
  ['RTO / RPO: 4 h / 15 min', 'rto 240', 'rpo 15'],
  ['The RTO and RPO are 4 hours / 15 minutes.', 'rto 240', 'rpo 15'],
  ['RPO/RTO: 1 h', 'rpo 60', 'rto 60'],
  ['| System | RTO / RPO |\n| --- | --- |\n| shop | 4 h / 15 min |', 'rto 240', 'rpo 15'],
  ['| Objective | Value |\n| --- | --- |\n| RTO/RPO | 4 h / 15 min |', 'rto 240', 'rpo 15'],
  ['RTO: 4 hours, RPO: 15 minutes.', 'rto 240', 'rpo 15'],
  ['- RTO: 4 h; RPO: 1 h', 'rto 240', 'rpo 60'],
  ['RTO (Recovery Time Objective): 4 h', 'rto 240'],
  ['RTO = 30', 'rto ?'],
  ['RTO=30\nRPO = 5 minutes', 'rto ?', 'rpo 5'],

  // A case, a person, a part, a step, a capability, a wish: none of them is an objective.
  ['Incidents of priority 1 must be restored within 4 hours.'],
  ['The on-call engineer must be available within 15 minutes.'],
  ['A replacement disk must be available within 4 hours.'],
  ['If the link fails, the service must be back within 4 hours.'],
  ['The shop may be down for at most 4 hours per year.'],
  ['1. The service must be back within 10 minutes.'],
  ['With this backup we can lose up to 24 hours of data.'],
  ['We lost 2 hours of data.'],
  ['The service should be back within 4 hours.'],
  ['The service was back within 4 hours.'],
  ['The mean time to restore the service is 4 hours.'],
  ['The RTO and RPO are 4 hours and 15 minutes.'],
  ['RTO/RPO: TBD'],
  ['RTO/RPO achieved: 4h/15min'],
];

describe('objectives in text', () => {
  for (const [text, ...read] of ROWS) {
    it(text.replace(/\n/g, ' '), () => {
      const { runbook } = contextFor(
        'plan.md',
        `---\nkind: dr-plan\n---\n\n# Plan of the shop\n\n${text}\n`,
      );
      const { clear, unclear } = factsOf(runbook).objectives;
      const found = [
        ...clear.map(({ kind, value }) => ({ at: value, text: `${kind} ${value.value.minutes}` })),
        ...unclear.map(({ kind, value }) => ({ at: value, text: `${kind} ?` })),
      ].sort((a, b) => a.at.span.start - b.at.span.start);
      assert.deepEqual(
        found.map((one) => one.text),
        read,
      );
    });
  }
});

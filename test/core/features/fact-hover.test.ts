/** Hovers on facts: schedules in words, the budget of an RTO, how to reach a role. */
import assert from 'node:assert/strict';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { personKey } from '../../../src/core/facts/people/people.ts';
import { timesElsewhere } from '../../../src/core/facts/recovery/linked-times.ts';
import { limitOf } from '../../../src/core/facts/recovery/procedure-limit.ts';
import { proceduresOf } from '../../../src/core/facts/recovery/procedures.ts';
import { stepTimes } from '../../../src/core/facts/recovery/step-times.ts';
import { factsAround } from '../../../src/core/facts/set-facts.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { findSchedules } from '../../../src/core/facts/time/schedule.ts';
import { cronInWords } from '../../../src/core/features/cron-words.ts';
import { factHover } from '../../../src/core/features/fact-hover.ts';
import { knownFacts } from '../../../src/core/features/known-facts.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { verdicts } from '../../../src/core/verdicts.ts';
import { inEnglish } from '../../../src/core/words.ts';
import { analysisOf, contextOf } from './fixture.ts';

const reading = {
  factsOf,
  personKey,
  systemKey,
  verdicts,
  knownFacts,
  words: inEnglish,
  factsAround,
  findSchedules,
  limitOf,
  proceduresOf,
  stepTimes,
  timesElsewhere,
  // In Auckland it is already noon.
  clock: (zone = 'Europe/Berlin') =>
    zone === 'Backup/Restore'
      ? undefined
      : {
          now: {
            day: { year: 2026, month: 11, day: 23 },
            minute: zone === 'Pacific/Auckland' ? 720 : 0,
          },
          zone,
        },
};

const PLAN = `---
kind: dr-plan
id: orders-plan
---

# Orders [plan](command:x)

| System | RTO | RPO |
| --- | --- | --- |
| orders-db | 4 h | 1 h |

| Role | Name | Deputy | Phone |
| --- | --- | --- | --- |
| Recovery lead | A. Example | B. Example | +1 555 0100 |

The dump runs on \`15 2 * * 1-5\`, nightly.
`;

const RESTORE = `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata:
  id: restore-orders
  title: Restore orders
  owner: recovery-lead
  plan: orders-plan
spec:
  systems: [orders-db]
  steps:
    - {id: fetch, action: Fetch it, duration: PT1H}
    - {id: load, action: Load it, duration: PT90M}
    - {id: look, action: Look at it}
`;

const plan = analysisOf('plan.md', PLAN);
const alone = analysisOf('restore.runbook.yaml', RESTORE);
const restore = {
  ...alone,
  recognition: { ...alone.recognition, kind: 'restore-procedure' as const },
};

function told(context: RuleContext, piece: string): string | undefined {
  const { text } = context.runbook.source;
  const at = text.indexOf(piece);
  assert.ok(at >= 0);
  const found = factHover(context, at + 1, reading);
  if (found) assert.ok(found.span.start <= at + 1 && at + 1 <= found.span.end);
  return found?.markdown;
}

const inPlan = contextOf(plan, restore);
const inRestore = { ...inPlan, analysis: restore, runbook: restore.runbook };

describe('hover on facts', () => {
  it('says a schedule in words, with the longest time between two runs', () => {
    assert.equal(
      told(inPlan, '15 2 * * 1-5'),
      'Runs at 02:15, on Monday to Friday.\n\n' +
        'Next runs, if its clock is that of Europe/Berlin, as here:\n\n' +
        '- Monday 2026\\-11\\-23 02\\:15\n- Tuesday 2026\\-11\\-24 02\\:15\n- Wednesday 2026\\-11\\-25 02\\:15\n\n' +
        'The longest time between two runs is **3 days**.',
    );
    assert.equal(told(inPlan, 'nightly'), undefined);
  });

  it('goes by the time zone that the document states', () => {
    const yaml = (extra: string) =>
      `apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata: {id: p}\nspec:\n  backups:\n    - id: b\n      jobs:\n        - {type: full, schedule: "0 9 * * *"${extra}}\n        - {type: log, schedule: hourly, timezone: UTC}\n`;
    const of = (path: string, text: string) => told(contextOf(analysisOf(path, text)), '0 9');
    const stated = of('p.runbook.yaml', yaml(', timezone: Pacific/Auckland')) ?? '';
    assert.ok(stated.includes('by the clock of Pacific/Auckland:\n\n- Tuesday'), stated);
    const unknown = of('p.runbook.yaml', yaml(', timezone: Backup/Restore')) ?? '';
    assert.ok(unknown.includes('as here:\n\n- Monday'), unknown);
    assert.ok(of('p.runbook.yaml', yaml(''))?.includes('Europe/Berlin, as here'));
    const line = (rest: string) => of('plan.md', `${PLAN}\nThe dump: \`0 9 * * *\`${rest}\n`) ?? '';
    assert.ok(line(' (UTC), see Backup/Restore').includes('by the clock of UTC:'), line(' (UTC)'));
    assert.ok(line(', see Backup/Restore').includes('as here:'), 'no zone');
  });

  it('says what the steps take of an RTO', () => {
    assert.equal(
      told(inPlan, '4 h'),
      'How the steps use this RTO of 4 h:\n\n' +
        '- Restore orders: 2 h 30 min, **1 h 30 min left**; 1 step does not say its time',
    );
    assert.equal(told(inPlan, '1 h |'), undefined);
  });

  it('says it wherever the same RTO stands, and not where another system has it', () => {
    const row = '| orders-db | 4 h | 1 h |';
    const text = PLAN.replace('| System', 'orders-db has RTO 4 h.\n\n| System').replace(
      row,
      `${row}\n| shop-web | 4 h | 2 h |`,
    );
    const context = contextOf(analysisOf('plan.md', text), restore);
    const rest = 'How the steps use this RTO of 4 h:\n\n- Restore orders: 2 h 30 min';
    for (const place of ['4 h.', '4 h | 1 h']) {
      assert.ok(told(context, place)?.startsWith(rest), place);
    }
    assert.equal(told(context, '4 h | 2 h'), undefined);
  });

  it('says how to reach a role, from a document that only names it', () => {
    assert.equal(
      told(inRestore, 'recovery-lead'),
      '- Recovery lead\\: name A\\. Example; deputy B\\. Example; phone \\+1 555 0100',
    );
    const text =
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata: {id: p, owner: lead}\nspec:\n' +
      '  roles:\n    - {id: lead, holder: a-example}\n  contacts:\n' +
      '    - id: a-example\n      name: "[A](command:x)"\n      channels:\n' +
      '        - {type: mobile, value: "+1 555 0100"}\n        - {type: rota, value: dba}\n';
    assert.equal(
      told(contextOf(analysisOf('p.runbook.yaml', text)), 'lead}'),
      '- lead\\: a\\-example\n- \\[A\\]\\(command\\:x\\)\\: mobile \\+1 555 0100; rota dba',
    );
  });

  it('says how to reach whoever a step is left to', () => {
    const text = `${PLAN}\n## Restore procedure\n\n1. Load the dump (recovery lead, 30 min)\n`;
    const said = told(contextOf(analysisOf('plan.md', text)), 'recovery lead, 30');
    assert.match(said ?? '', /^- Recovery lead\\: name A/);
  });

  it('is silent elsewhere', () => {
    assert.equal(told(inPlan, 'The dump'), undefined);
    assert.equal(told(inRestore, 'Fetch it'), undefined);
  });
});

describe('cron in words', () => {
  const CASES: readonly (readonly [string, string | undefined])[] = [
    ['* * * * *', 'every minute, every day'],
    ['*/15 * * * *', 'every 15 minutes, every day'],
    ['5 * * * *', 'at 5 minutes past every hour, every day'],
    ['0 */2 * * *', 'every 2 hours on the hour, every day'],
    ['0 */8 * * *', 'at 00:00, 08:00 and 16:00, every day'],
    ['0 1 * * 0', 'at 01:00, on Sunday'],
    ['30 23 1,15 * *', 'at 23:30, on day 1 and 15 of the month'],
    ['0 4 1 * 1', 'at 04:00, on day 1 of the month and on every Monday'],
    ['0 4 1 1,7 *', 'at 04:00, on day 1 of the month in January and July'],
    ['*/7 3 * * *', undefined],
    ['0 4 * *', undefined],
    ['0 25 * * *', undefined],
  ];
  for (const [cron, words] of CASES) {
    it(`says ${cron}`, () => assert.equal(cronInWords(cron), words));
  }
});

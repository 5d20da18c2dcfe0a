/** Rule: the copy at another place is as recent as the recovery point objective asks. */
import {
  offsiteLosses,
  ownObjectives,
  type SystemObjective,
  smallestLoss,
} from '../core/facts/objectives/losses.ts';
import { about, factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'rpo-offsite-interval',
  summary: 'Off-site copies that are older than the recovery point objective allows',
  category: 'objectives',
  severity: 'warning',
  why: 'After a fire, a flood or a stolen administrator account only the copy at the other place is left. When it is written once a week, a week of data is gone, however often the backups beside the system run.',
  remedy:
    'Copy off-site as often as the objective asks, or replicate to the other place; or state an objective of its own for the loss of the site (`site_loss_rpo` in YAML).',
  controls: ['nist-800-53r5:CP-6', 'nist-800-34r1:3.4.2', 'cis-v8:11.4', 'dora:12(1)(a)'],
  examples: [
    {
      name: 'Hourly snapshots, and an off-site copy once a week',
      text: `
        ---
        kind: dr-plan
        systems: [shop-db]
        ---

        # Recovery plan of the shop

        RPO: 1 h
             ^^^

        ## Backups

        Snapshots are taken every hour. A copy is sent off-site every Friday.
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
                                                                     ^^^^
      `,
      beside: {
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  backups:
    - id: shop-snapshots
      covers: [shop-db]
      tool: {name: restic}
      jobs:
        - {type: snapshot, schedule: "*/30 * * * *"}
      copies:
        - {id: near, location: {site: site-a, host: bkp-01}, medium: disk}
        - {id: far, location: {site: site-b, host: bkp-11}, medium: disk, offsite: true, schedule: weekly}
`,
      },
    },
    {
      name: 'An objective of its own for the loss of the site',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H, site_loss_rpo: P8D}
      `,
      beside: {
        'backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  backups:
    - id: shop-snapshots
      covers: [shop-db]
      tool: {name: restic}
      jobs:
        - {type: snapshot, schedule: "*/30 * * * *"}
      copies:
        - {id: far, location: {site: site-b, host: bkp-11}, medium: disk, offsite: true, schedule: weekly}
`,
      },
    },
    {
      name: 'An off-site copy each night, as often as the objective asks',
      text: `
        ---
        kind: dr-plan
        systems: [shop-db]
        ---

        # Recovery plan of the shop

        RPO: 24 h

        ## Backups

        The database is backed up every 6 hours. A copy is sent off-site nightly.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const one of ownObjectives(facts, 'rpo', context)) {
      const finding = tooOld(context, facts, one);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooOld(context: RuleContext, facts: SetFacts, one: SystemObjective): Finding | undefined {
  const { system, told } = one;
  const own = facts.objectives.find(
    ({ fact, systems }) =>
      fact.only === 'site-loss' && system !== undefined && systems.includes(system),
  );
  const { value } = (own ?? told).fact.value;
  // Where even the backups beside the system run too rarely, that is said already.
  const near = smallestLoss(system === undefined ? facts.jobs : about(facts.jobs, system));
  if (near === undefined || near.loss > told.fact.value.value.minutes) return undefined;
  if (replicatesFar(facts)) return undefined;
  const losses = offsiteLosses(facts, system);
  const best = losses?.reduce((a, b) => (b.loss < a.loss ? b : a));
  if (best === undefined || best.loss <= value.minutes) return undefined;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const { copy, loss, schedule } = best;
  const when = schedule === undefined ? '' : ` (${schedule.value.text.trim()})`;
  return {
    span: (own ?? told).fact.value.span,
    message:
      `The RPO${whose} is ${spoken(value.minutes)}, and the newest off-site copy can be ${spoken(loss)} old${when}: after the loss of the site, ${spoken(loss - value.minutes)} more than allowed is gone. ` +
      'Copy off-site more often, or state an objective of its own for the loss of the site.',
    related: [
      pointTo(
        context,
        copy.runbook,
        schedule?.span ?? copy.fact.span,
        `This copy can be ${spoken(loss)} old.`,
      ),
    ],
  };
}

/** A replica at another place survives the site too, and nothing says how far behind it is. Steps that build one are no statement of that. */
function replicatesFar({ members }: SetFacts): boolean {
  return members.some(
    ({ runbook, facts, kind }) =>
      kind !== 'restore-procedure' &&
      facts.backups.replicas.some(({ start, end }) =>
        FAR.test(runbook.source.text.slice(start, end)),
      ),
  );
}

const FAR =
  /\b(?:region\w{0,3}|site|data ?cent(?:er|re)s?|geo\w{0,10}|remote|dr|off-?site|cross|availability zones?|multi|standby|secondary|second)\b/i;

/** Rule: the copy that survives the loss of a site can be fetched within the recovery time objective. */

import type { BackupCopy } from '../core/facts/backup/backups.ts';
import { type Retrieval, retrievalsInText, storedCopies } from '../core/facts/backup/retrievals.ts';
import { minutesOf, type Target, targetsFor } from '../core/facts/objectives/targets.ts';
import { factsAround, nameOf, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import { systemsOf } from '../core/facts/systems/systems.ts';
import type { Duration } from '../core/facts/time/duration.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Located } from '../core/text.ts';

const rule: Rule = {
  id: 'media-retrieval-time',
  summary: 'A copy that arrives after the recovery time objective has passed',
  category: 'objectives',
  severity: 'warning',
  why: 'A tape in a vault and an object in an archive tier are safe, and they are hours or days away. While they are on their way nobody can restore anything, and the whole of the recovery time can pass before the first step.',
  remedy:
    'Keep a second copy elsewhere that can be read at once, order the faster retrieval and state how long that takes, or agree on an objective that contains the journey.',
  controls: ['nist-800-53r5:CP-6', 'nist-800-34r1:3.4.1', 'iso22301:8.3.4'],
  examples: [
    {
      name: 'Tapes that come within a day, and eight hours to recover',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        ## Backups

        Tapes lie in a vault in Bergen and come by courier within 24 hours.
                                                           ^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'An archive tier as the only copy at another place, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: near, location: {site: site-a, host: bkp-01}, medium: disk, offsite: false}
                - {id: far, location: {provider: aws, region: eu-north-1}, medium: object-storage, offsite: true, retrieval: PT12H}
                                                                                                                             ^^^^^
      `,
      beside: {
        'plan.md': `---
kind: dr-plan
id: shop-plan
---

# Recovery plan of the shop

| System | Tier | RTO |
| --- | --- | --- |
| shop-db | 1 | 4 h |
`,
      },
    },
    {
      name: 'Tapes beside a bucket elsewhere, which can be read at once',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        ## Backups

        The nightly dump is copied off-site to \`s3://shop-copies/db\` in eu-north-1.
        The first dump of each month goes to tape; tapes come by courier within 24 hours.
      `,
    },
    {
      name: 'Old data in an archive, and a newer copy beside it, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems: [shop-db]
          objectives: [{system: shop-db, rto_target: PT4H}]
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true}
                - {id: tape, location: {site: vault}, medium: tape, offsite: true, retrieval: P1D}
              archive: {schedule: monthly, location: {region: eu-north-1}, retention: {yearly: 7}, retrieval: P2D}
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    yield* context.runbook.syntax === 'yaml' ? inData(context, facts) : inText(context, facts);
  },
};

export default rule;

/** Of the copies that a lost site leaves, the soonest counts; without any that is called off-site, all of them. */
function* inData(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const all = facts.members.flatMap(({ runbook }) =>
    storedCopies(runbook).map((copy) => ({ ...copy, isOwn: runbook === context.runbook })),
  );
  const own = all.filter(({ isOwn }) => isOwn);
  if (!own.some(({ takes }) => takes !== undefined)) return;
  const told = new Set<Located<Duration>>();
  for (const system of new Set(own.flatMap(({ systems }) => systems))) {
    const copies = all.filter(({ systems }) => systems.includes(system));
    const offsite = copies.filter(({ isOffsite }) => isOffsite);
    const left = offsite.length > 0 ? offsite : copies;
    const times = left.flatMap(({ takes }) => takes ?? []);
    const [target] = targetsFor(facts, 'rto', [system], context.runbook);
    if (times.length < left.length || target === undefined) continue;
    const [soonest] = times.sort((a, b) => a.value.minutes - b.value.minutes);
    if (soonest === undefined || told.has(soonest)) continue;
    if (!own.some(({ takes }) => takes === soonest)) continue;
    if (soonest.value.minutes <= minutesOf(target)) continue;
    told.add(soonest);
    yield tooLate(context, facts, soonest, target);
  }
}

/** In prose, only where no other copy at another place and no replica is spoken of. */
function* inText(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const retrievals = retrievalsInText(context.runbook);
  const [first, ...others] = retrievals;
  if (first === undefined || others.length > 0) return;
  const isElsewhere = facts.copies.some((copy) => isOther(context, copy, first));
  const hasReplica = facts.members.some(({ facts: { backups } }) => backups.replicas.length > 0);
  if (isElsewhere || hasReplica) return;
  const systems = systemsOf(first.subject, context.runbook, facts.names);
  const [target, ...more] = targetsFor(facts, 'rto', systems, context.runbook);
  if (target === undefined || more.length > 0) return;
  if (first.takes.value.minutes > minutesOf(target)) {
    yield tooLate(context, facts, first.takes, target);
  }
}

/** A copy at another place, said in another sentence. */
function isOther(
  context: RuleContext,
  { fact, runbook }: Told<BackupCopy>,
  { takes: { span }, isArchive }: Retrieval,
): boolean {
  const { place, offsite } = fact;
  if (
    !isArchive &&
    offsite !== true &&
    place?.region === undefined &&
    !REMOTE.test(place?.path ?? '')
  ) {
    return false;
  }
  const isSame = fact.span.start <= span.start && fact.span.end >= span.end;
  return runbook !== context.runbook || !isSame;
}

const REMOTE = /^(?:s3|gs|gcs|b2|az|rclone|sftp|ssh):/i;

function tooLate(
  context: RuleContext,
  facts: SetFacts,
  { value, span }: Located<Duration>,
  target: Target,
): Finding {
  const { told, system } = target;
  const [takes, allowed] = [value.minutes, minutesOf(target)];
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  return {
    span,
    message: `Fetching the only copy that is left after the loss of the site takes ${spoken(takes)}, and the RTO${whose} is ${spoken(allowed)}: it arrives ${spoken(takes - allowed)} too late, with nothing restored yet. Keep a second copy elsewhere that can be read at once, or agree on an RTO that contains the journey.`,
    related: [
      pointTo(context, told.runbook, told.fact.value.span, `The RTO is ${spoken(allowed)} here.`),
    ],
  };
}

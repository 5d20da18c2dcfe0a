/** Rule: the off-site copy lies at another site than what it protects. */
import type { BackupCopy } from '../core/facts/backup/backups.ts';
import { besideSource, speaksOfFarCopies } from '../core/facts/backup/beside-source.ts';
import { factsAround, nameOf, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import { isWithin, labelledSites } from '../core/facts/systems/labelled-sites.ts';
import { isSameSite, type Place } from '../core/facts/systems/places.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';

const rule: Rule = {
  id: 'offsite-same-location',
  summary: 'An off-site copy at the site that it protects',
  category: 'backup',
  severity: 'error',
  why: 'A copy is off-site when the event that takes the site leaves it alone. Two zones of one region, or two buildings of one campus, share the flood, the power and the operator: on the day of the loss the copy is lost as well.',
  remedy:
    'Keep the copy in another region, at another site or with another provider, and name that place; or do not call it off-site, and add one that is.',
  controls: ['nist-800-53r5:CP-6(1)', 'nist-800-34r1:3.4.2', 'dora:12(5)', 'cis-v8:11.4'],
  examples: [
    {
      name: 'The region of the database and of its copy',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | Location | Off-site backup |
        | --- | --- | --- | --- |
        | shop-db | 1 | eu-west-1 | \`s3://shop-copies\`, eu-west-1 |
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'The same site in YAML',
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
                - {id: far, offsite: true, medium: disk, location: {site: site-a, host: bkp-02}}
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D, location: {site: site-a, host: db-01}}
`,
      },
    },
    {
      name: 'Another region',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        Production runs in eu-west-1. Off-site copies of the backups are kept in eu-central-1.
      `,
    },
    {
      name: 'A copy from one region to another',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        Production runs in eu-west-1. Each night the backups are copied off-site from eu-west-1 to eu-central-1.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const copy of facts.copies) {
      const { place, offsite, span } = copy.fact;
      if (copy.runbook !== context.runbook || offsite !== true || place === undefined) continue;
      const source = sourcesOf(facts, copy).find((one) => isSameSite(one.place, place));
      if (source === undefined) continue;
      const where = place.region ?? place.site;
      yield {
        span,
        message: `This copy is called off-site, and it lies in ${where}, as does ${source.name}: what takes one takes the other. Keep it in another region or at another site.`,
        related: [
          pointTo(context, source.runbook, source.place.span, `${source.name} is in ${where}.`),
        ],
      };
    }
    yield* byLabel(context, facts);
    yield* besideProduction(context, facts);
  },
};

export default rule;

/** `Primary site: Ward A`, and `Off-site location: Ward A, room 12`. */
function* byLabel(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const sites = labelledSites(facts);
  const [primary, ...others] = sites.filter(({ what }) => what === 'primary');
  const isOne = others.every(({ name }) => name.value === primary?.name.value);
  if (primary === undefined || !isOne) return;
  for (const { what, name, runbook } of sites) {
    if (what !== 'offsite' || runbook !== context.runbook) continue;
    if (!isWithin(name.value, primary.name.value)) continue;
    yield {
      span: name.span,
      message: `This copy is called off-site, and it lies in ${primary.name.value.trim()}, as does production: what takes one takes the other. Keep it in another region or at another site.`,
      related: [pointTo(context, primary.runbook, primary.name.span, 'Production is here.')],
    };
  }
}

/** "Copies go to the bucket in eu-west-1, which is also where production runs", and no other place is spoken of. */
function* besideProduction(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const [first] = besideSource(facts).filter(({ share }) => share === 'site');
  if (first === undefined || first.runbook !== context.runbook) return;
  const { written } = first;
  const isTold = facts.copies.some(
    ({ fact, runbook }) =>
      runbook === first.runbook && fact.offsite === true && fact.span.start === written.span.start,
  );
  if (isTold || speaksOfFarCopies(facts, written)) return;
  yield {
    span: written.span,
    message:
      'These copies lie where production runs, and no other place is named: what takes one takes the other. Keep a copy in another region or at another site.',
  };
}

interface Source {
  readonly place: Place;
  readonly name: string;
  readonly runbook: Runbook;
}

/** The places of the systems that are copied, else the one place where production runs. */
function sourcesOf(facts: SetFacts, { systems }: Told<BackupCopy>): Source[] {
  const found = systems.flatMap((key) =>
    (facts.systems.get(key) ?? []).flatMap(({ fact, runbook }): Source[] =>
      fact.place === undefined ? [] : [{ place: fact.place, name: nameOf(facts, key), runbook }],
    ),
  );
  if (found.length > 0) return found;
  const primary = facts.members.flatMap(({ runbook, facts: { primaryPlaces } }) =>
    primaryPlaces.map((place) => ({ place, name: 'production', runbook })),
  );
  const regions = new Set(primary.map(({ place }) => place.region ?? place.site));
  return regions.size === 1 ? primary : [];
}

/** Rule: three copies on two media, one off-site, one out of reach, and no errors when they are read. */
import { type CopyFact, type CopySet, copySets } from '../core/facts/backup/copy-sets.ts';
import { factsAround, type SetFacts } from '../core/facts/set-facts.ts';
import { isSameSite, type Place } from '../core/facts/systems/places.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'copies-3-2-1-1-0',
  summary: 'Fewer copies, or closer together, than 3-2-1-1-0 asks for',
  category: 'backup',
  severity: 'warning',
  why: 'Three copies of the data on two kinds of storage, one of them at another place, one that nobody can change, and no errors when they were last read: each digit stands for an accident that has taken whole companies. A replica is no copy, and a snapshot on the same storage is part of the original.',
  remedy:
    'Add what the message names: a copy elsewhere, another kind of storage, an object lock or a tape that is taken out. Or write down why the risk is accepted.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-53r5:CP-6', 'cis-v8:11.4', 'dora:12(3)'],
  examples: [
    {
      name: 'Two copies on one kind of storage',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        | Copy | Medium | Place | Off-site | Locked |
        | --- | --- | --- | --- | --- |
        | production | disk | site A | no | no |
          ^^^^^^^^^^
        | far | disk | site B, object lock for 30 days | yes | yes |
      `,
    },
    {
      name: 'One copy in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-dump
                  ^^^^^^^^^
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true, immutable: {mode: compliance, for: P30D}}
              verification: {method: checksums, schedule: weekly, errors: 0}
      `,
    },
    {
      name: 'Errors in the last verification',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-dump
                  ^^^^^^^^^
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: near, location: {site: site-a, host: bkp-01}, medium: disk}
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true, immutable: {mode: compliance, for: P30D}}
              verification: {method: checksums, schedule: weekly, errors: 2}
      `,
    },
    {
      name: 'All five digits',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-dump
              covers: [shop-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: near, location: {site: site-a, host: bkp-01}, medium: disk}
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true, immutable: {mode: compliance, for: P30D}}
              verification: {method: checksums, schedule: weekly, errors: 0}
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const set of copySets(facts)) {
      if (set.runbook !== context.runbook) continue;
      const finding = tooFew(context, facts, set);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooFew(context: RuleContext, facts: SetFacts, set: CopySet): Finding | undefined {
  const sources = sourcesOf(facts, set);
  if (isAllOnSource(set, sources)) return undefined;
  // A snapshot on the storage of the data goes with it.
  const copies = set.copies.filter(
    (copy) => !copy.isSource && !(copy.medium === 'snapshot' && copy.offsite !== true),
  );
  const media = new Set(['disk', ...set.copies.flatMap(({ medium }) => medium ?? [])]);
  const far = copies.map((copy) => isFar(copy, sources));
  const count = 1 + copies.length;
  const failing = [
    ...(count < 3 ? ['another copy'] : []),
    ...(media.size < 2 ? ['a second kind of storage'] : []),
    ...(!isLeftOpen(context, 'offsite-backup-location') && far.every((one) => one === false)
      ? ['a copy at another site']
      : []),
    ...(!isLeftOpen(context, 'backup-immutability') && isUnlocked(copies)
      ? ['a copy that is locked or offline']
      : []),
    ...((set.errors?.value ?? 0) > 0 ? ['a verification without errors'] : []),
  ];
  if (failing.length === 0) return undefined;
  const locked = copies.filter(({ isLocked }) => isLocked === true).length;
  const away = far.filter((one) => one === true).length;
  const errors = set.errors === undefined ? '?' : set.errors.value;
  return {
    span: set.at,
    message: `Of 3-2-1-1-0, ${set.name} has ${count}-${media.size}-${away}-${locked}-${errors} (copies with the original, kinds of storage, off-site, locked, errors). Missing: ${listed(failing)}.`,
    related: copies.slice(0, 4).map(({ span }, index) => ({
      span,
      message: `This is copy ${index + 2}, counted with the original.`,
    })),
  };
}

/** Where nothing keeps production from any copy, `backup-same-credentials` says so. */
function isUnlocked(copies: readonly CopyFact[]): boolean {
  if (copies.some(({ isLocked }) => isLocked === true)) return false;
  return (
    copies.some(({ isSeparate }) => isSeparate === true) ||
    copies.every(({ isLocked }) => isLocked === false)
  );
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The practice of that name says so already. */
function isLeftOpen({ set, analysis }: RuleContext, practice: string): boolean {
  const state = (set?.coverage ?? analysis.coverage).get(practice)?.state;
  return state !== undefined && state !== 'satisfied' && state !== 'linked';
}

function sourcesOf(facts: SetFacts, { covers }: CopySet): Place[] {
  return covers.flatMap(({ value }) =>
    (facts.systems.get(systemKey(value)) ?? []).flatMap(({ fact }) => fact.place ?? []),
  );
}

/** `undefined` when nobody says, and the places do not tell. */
function isFar({ offsite, place }: CopyFact, sources: readonly Place[]): boolean | undefined {
  if (offsite !== undefined) return offsite;
  if (place === undefined || sources.length === 0) return undefined;
  if (sources.every((source) => isSameSite(source, place))) return false;
  const isKnown = (one: Place) => one.region !== undefined || one.site !== undefined;
  return isKnown(place) && sources.every(isKnown) ? true : undefined;
}

/** Then it is said of the host: `backup-on-source-host`. */
function isAllOnSource({ copies }: CopySet, sources: readonly Place[]): boolean {
  const hosts = sources.flatMap(({ host }) => host ?? []);
  return copies.every(({ place }) => place?.host !== undefined && hosts.includes(place.host));
}

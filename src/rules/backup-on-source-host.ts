/** Rule: a backup does not lie on the host that it protects, and there alone. */

import type { BackupCopy } from '../core/facts/backup/backups.ts';
import { besideSource, speaksOfFarCopies } from '../core/facts/backup/beside-source.ts';
import { storesElsewhere, vagueElsewhere } from '../core/facts/backup/elsewhere.ts';
import { perSet } from '../core/facts/per-runbook.ts';
import { factsAround, nameOf, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import { isLocalPath, placeName } from '../core/facts/systems/places.ts';
import { namesIn, systemKey } from '../core/facts/systems/systems.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'backup-on-source-host',
  summary: 'Backups that lie only on the host that they protect',
  category: 'backup',
  severity: 'error',
  why: 'What takes the host takes the backup with it: the broken disk, the fire, the intruder who encrypts everything that is mounted. Such a backup helps after a slip of the hand, but not in a disaster.',
  remedy:
    'Write the backup to another machine, a bucket or a tape, or copy it there after each run, and name that place. Where the path is a mount of another machine, name that machine.',
  controls: ['nist-800-53r5:CP-9', 'nist-800-34r1:3.4.2', 'cis-v8:11.4', 'dora:12(3)'],
  examples: [
    {
      name: 'A dump into a folder of the same host',
      text: `
        ---
        kind: backup-procedure
        systems: [db-01]
        ---

        # Backups of the shop

        pg_dump runs nightly at 02:00 to \`/backups\` on db-01.
                                          ^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
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
                - {id: local, location: {host: db-01, path: /backups}, medium: disk}
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
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
      name: 'A local dump that is uploaded afterwards',
      text: `
        ---
        kind: backup-procedure
        systems: [db-01]
        ---

        # Backups of the shop

        pg_dump runs nightly at 02:00 to \`/backups\` on db-01. At 03:00 rclone copies the folder to \`s3://shop-backups\`.
      `,
    },
    {
      name: 'A folder on a machine for backups',
      text: `
        ---
        kind: backup-procedure
        systems: [db-01]
        ---

        # Backups of the shop

        pg_dump runs nightly on db-01 and writes to \`/srv/backups\` on bkp-01.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    if (context.runbook.syntax === 'yaml') yield* inData(context, facts);
    else yield* inText(context, facts);
  },
};

export default rule;

/** Each entry of the data model by itself: all its copies lie on a host of what it covers. */
function* inData(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const own = facts.copies.filter(({ runbook }) => runbook === context.runbook);
  for (const id of new Set(own.map(({ fact }) => fact.backup))) {
    const copies = own.filter(({ fact }) => fact.backup === id);
    const [first] = copies;
    const hosts = copies.map((copy) => hostOfSource(facts, copy));
    if (id === undefined || first === undefined || hosts.includes(undefined)) continue;
    const names = first.systems.map((key) => nameOf(facts, key)).join(' and ');
    yield {
      span: first.fact.span,
      message: `The only backup of ${names} lies on ${hosts[0]}, the host that it protects: when the host is lost, so is the backup. Add a copy on another machine or in a bucket.`,
      related: sourcesOf(context, facts, first),
    };
  }
}

/** The host of a covered system that the copy lies on as well; a path without a host is on that host. */
function hostOfSource(facts: SetFacts, { fact, systems }: Told<BackupCopy>): string | undefined {
  const { place } = fact;
  if (place === undefined) return undefined;
  const hosts = systems.flatMap(
    (key) =>
      facts.systems.get(key)?.flatMap(({ fact: { place: source } }) => source?.host ?? []) ?? [],
  );
  if (place.host !== undefined) return hosts.find((host) => host === place.host);
  const isBare =
    place.region === undefined && place.site === undefined && place.provider === undefined;
  return isBare && place.path !== undefined && isLocalPath(place.path)
    ? (hosts[0] ?? 'the host itself')
    : undefined;
}

function sourcesOf(context: RuleContext, facts: SetFacts, { systems }: Told<BackupCopy>) {
  return systems.flatMap((key) =>
    (facts.systems.get(key) ?? []).flatMap(({ fact, runbook }) =>
      fact.place?.host === undefined
        ? []
        : pointTo(
            context,
            runbook,
            fact.place.span,
            `${fact.name.value} runs on ${fact.place.host}.`,
          ),
    ),
  );
}

/** Once in a set: the first place that is named, when no other one is. */
function* inText(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const { first, isElsewhere } = copiesOnSource(facts);
  const { place } = first?.fact ?? {};
  if (first === undefined) yield* bySentence(context, facts);
  if (first === undefined || place === undefined || first.runbook !== context.runbook) return;
  if (isElsewhere || storesElsewhere(facts)) return;
  const vague = vagueElsewhere(facts);
  const where =
    place.host === undefined
      ? `to ${placeName(place)} on the machine that is backed up`
      : `to ${placeName(place)}, the host that is backed up`;
  yield {
    span: place.span,
    message: `The backups are written ${where}, and no other place is named: when the host is lost, so are they. Name a copy on another machine or in a bucket; where the path is a mount of one, say of which.`,
    related: vague.map(({ runbook, span }) =>
      pointTo(context, runbook, span, 'This speaks of another copy, but not of where it is.'),
    ),
  };
}

interface CopiesOnSource {
  /** The first that names its host, else the first. */
  readonly first: Told<BackupCopy> | undefined;
  /** There is a place for others, and it is no path. */
  readonly isElsewhere: boolean;
}

const copiesOnSource: (facts: SetFacts) => CopiesOnSource = perSet((facts) => {
  const local = new Set(facts.copies.filter((copy) => isOnSource(facts, copy)));
  const [first] = local;
  const named = [...local].find(({ fact }) => fact.place?.host !== undefined);
  const isElsewhere = facts.copies.some(
    (copy) => !local.has(copy) && copy.fact.place !== undefined && !isLocal(copy),
  );
  return { first: named ?? first, isElsewhere };
});

/** "On the same server as the database", "on a second disk in fs01", which is backed up. */
function* bySentence(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const [first] = besideSource(facts).filter(
    ({ share, host }) => share === 'host' && (host === undefined || isSource(facts, host)),
  );
  if (first === undefined || first.runbook !== context.runbook) return;
  const { written, host } = first;
  const isAlone = facts.copies.every(
    ({ fact: { place, span } }) =>
      place === undefined || span.start === written.span.start || place.host === host,
  );
  if (!isAlone || storesElsewhere(facts) || speaksOfFarCopies(facts, written)) return;
  yield {
    span: written.span,
    message: `The backups lie on ${host ?? 'the machine that is backed up'}${host === undefined ? '' : ', the host that is backed up'}, and no other place is named: when the host is lost, so are they. Name a copy on another machine or in a bucket.`,
  };
}

function isSource(facts: SetFacts, host: string): boolean {
  return !BACKUP_HOST.test(host) && (facts.systems.has(systemKey(host)) || runsOn(facts, host));
}

function isLocal({ fact: { place } }: Told<BackupCopy>): boolean {
  return place?.path !== undefined && isLocalPath(place.path) && place.host === undefined;
}

/** A local path on a host that is a system, or that the dump runs on; or in the very command of a dump. */
function isOnSource(facts: SetFacts, { fact }: Told<BackupCopy>): boolean {
  const { place } = fact;
  if (place?.path === undefined || !isLocalPath(place.path) || fact.offsite === true) return false;
  if (place.host === undefined) return fact.isCommand;
  if (BACKUP_HOST.test(place.host)) return false;
  const key = systemKey(place.host);
  return facts.systems.has(key) || runsOn(facts, place.host);
}

const BACKUP_HOST = /^(?:b(?:ac)?k(?:u)?p|backup|nas|storage|vault|archive|store|san)|backup/i;

/** A dump runs on the host, as the sentence that tells when it runs says. */
function runsOn(facts: SetFacts, host: string): boolean {
  return hostsOfJobs(facts).has(host);
}

/** Those hosts of copies that some text about a job names. */
const hostsOfJobs: (facts: SetFacts) => ReadonlySet<string> = perSet((facts) => {
  const hosts = [
    ...facts.copies.map(({ fact: { place } }) => place?.host),
    ...besideSource(facts).map(({ host }) => host),
  ];
  const known = new Map(hosts.flatMap((host) => (host === undefined ? [] : [[host, [host]]])));
  const found = facts.jobs.flatMap(({ fact, runbook }) => {
    const { start, end } = fact.subject.within;
    return namesIn(runbook.source.text.slice(start, end), known);
  });
  return new Set(found.map(({ key }) => key));
});

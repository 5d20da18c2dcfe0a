/** Rule: whoever takes over production cannot delete every copy. */
import { hasLock, namedAccounts, sharedAccounts } from '../core/facts/backup/accounts.ts';
import { type CopySet, copySets } from '../core/facts/backup/copy-sets.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'backup-same-credentials',
  summary: 'Backups that the credentials of production can delete',
  category: 'backup',
  severity: 'warning',
  why: 'Intruders look for the backups first: with the account of production they delete them, and then they encrypt the rest. A stolen password, or one wrong command of an administrator, must not reach the original and every copy at once.',
  remedy:
    'Keep one copy in another account, with credentials that no system of production holds; or lock it (object lock in compliance mode, a vault lock, a tape that is taken out).',
  controls: ['nist-800-53r5:CP-9(8)', 'dora:12(3)', 'cis-v8:11.3'],
  examples: [
    {
      name: 'One account for both',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Snapshots of shop-db are taken nightly. The snapshots lie in the same AWS account as the database.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
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
            - id: shop-snapshots
                  ^^^^^^^^^^^^^^
              covers: [shop-db]
              tool: {name: snapshots}
              jobs: [{type: snapshot, schedule: nightly}]
              copies:
                - {id: near, location: {provider: aws, account: "1111", region: eu-west-1}, medium: snapshot}
                - {id: far, location: {provider: aws, account: "1111", region: eu-north-1}, medium: snapshot, offsite: true}
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D, location: {provider: aws, account: "1111", region: eu-west-1}}
`,
      },
    },
    {
      name: 'One backup without what the other has',
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
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true}
            - id: stock-dump
              covers: [stock-db]
              tool: {name: pg_dump}
              jobs: [{type: full, schedule: nightly}]
              copies:
                - {id: far, location: {region: eu-north-1}, medium: object-storage, offsite: true, immutable: {mode: compliance, for: P30D}, separate_credentials: true}
      `,
    },
    {
      name: 'One account in two sentences',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        Production runs in account \`shop-1111\`.

        Backups are written nightly to a bucket in account \`shop-1111\`.
                                                            ^^^^^^^^^
      `,
    },
    {
      name: 'The same account, with a lock',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        The snapshots lie in the same AWS account as the database. A vault lock in compliance mode keeps them for 30 days.
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const sets = copySets(facts).filter(({ runbook }) => runbook.syntax === 'yaml');
    for (const set of sets) {
      if (set.runbook !== context.runbook) continue;
      const finding = reachable(facts, set, sets);
      if (finding) yield finding;
    }
    if (context.runbook.syntax === 'markdown' && !hasLock(facts)) yield* inText(context, facts);
  },
};

export default rule;

function reachable(
  facts: SetFacts,
  { copies, covers, at, name }: CopySet,
  sets: readonly CopySet[],
): Finding | undefined {
  if (copies.some(({ isLocked, isSeparate }) => isLocked === true || isSeparate === true))
    return undefined;
  const accounts = new Set(
    covers.flatMap(({ value }) =>
      (facts.systems.get(systemKey(value)) ?? []).flatMap(({ fact }) => fact.place?.account ?? []),
    ),
  );
  const own = copies.map(({ place }) => place?.account);
  const isApart = own.some((account) => account !== undefined && !accounts.has(account));
  const isSame = own.every((account) => account !== undefined && accounts.has(account));
  if (accounts.size > 0 && isApart) return undefined;
  const related = copies.slice(0, 4).map(({ span }) => ({
    span,
    message: 'Nothing keeps an administrator of production from deleting this copy.',
  }));
  if (isSame)
    return {
      span: at,
      message: `Every copy of ${name} lies in account ${[...accounts].join(', ')}, as ${name} does, and none is locked: whoever takes over the account deletes them all. Keep one in another account, or lock it.`,
      related,
    };
  if (copies.every(({ isSeparate }) => isSeparate === false))
    return {
      span: at,
      message: `No copy of ${name} has credentials of its own, and none is locked: an administrator of production, or an intruder, can delete them all. Keep one that they cannot reach, or lock it.`,
      related,
    };
  // Where no backup says anything of it, the practice asks for it.
  const isSaidOfOthers = sets.some((set) =>
    set.copies.some(({ isLocked, isSeparate }) => isLocked === true || isSeparate === true),
  );
  if (!isSaidOfOthers) return undefined;
  return {
    span: at,
    message: `Other backups of the set have a copy that production cannot delete; of ${name} none has \`separate_credentials: true\`, and none is \`immutable\`. Keep one that an intruder cannot reach, or say which one it is.`,
    related,
  };
}

/** Once in a document, on the sentence that says so. */
function* inText(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const [said] = sharedAccounts(facts).filter(({ runbook }) => runbook === context.runbook);
  if (said !== undefined) {
    yield {
      span: said.written.span,
      message:
        'Production and its backups lie in one account, and no document of the set speaks of a lock or of a copy elsewhere: whoever takes over the account deletes both. Keep one copy in another account, or lock it.',
    };
    return;
  }
  const { production, backups } = namedAccounts(facts);
  const [home] = production;
  const names = new Set(production.map(({ written }) => written.value));
  const [first] = backups;
  if (home === undefined || first === undefined || names.size !== 1) return;
  if (backups.some(({ written }) => !names.has(written.value))) return;
  if (first.runbook !== context.runbook) return;
  yield {
    span: first.written.span,
    message: `The backups lie in ${first.written.value}, the account of production, and no document of the set speaks of a lock or of another account: whoever takes over the account deletes both. Keep one copy in another account, or lock it.`,
    related: [
      pointTo(context, home.runbook, home.written.span, 'Production runs in this account.'),
    ],
  };
}

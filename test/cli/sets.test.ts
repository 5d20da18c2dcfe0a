/** Sets at work: what belongs together, what the plan is told of the others, and where links lead. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, inFolder, run } from './scenario.ts';

const PLAN = `---
kind: dr-plan
id: shop-plan
---

# Shop plan

See [the restore](../procedures/restore.md).

## Backup storage location

See [where the backups are](../procedures/backup.md).

## Off-site backup location

See [the copy](../procedures/copy.md).
`;

const BACKUP = `---
kind: backup-procedure
---

# Backup of the shop

pg_dump writes orders-db every night at 01:00 to s3://example-bkp/orders.

## Alternate site

There is another site somewhere.
`;

const RESTORE = `---
kind: restore-procedure
---

# Restore of the shop

Stop the shop, then load the newest dump.
`;

const TRAINING = `---
kind: training-plan
---

# Training

The operators train the restore of orders-db every March, with the database team; last on 2026-03-12.
`;

const BASE: Files = {
  'plans/plan.md': PLAN,
  'procedures/backup.md': BACKUP,
  'procedures/restore.md': RESTORE,
};

interface Finding {
  readonly rule: string;
  readonly state?: string;
  readonly message: string;
  readonly related: readonly { readonly path: string }[];
}

async function plan(files: Files, told: (findings: readonly Finding[]) => void): Promise<void> {
  await inFolder(files, (folder) => {
    const ours = findingsOf(folder).get('plans/plan.md');
    assert.ok(ours, 'the plan is checked');
    told(ours);
  });
}

/** Of each file that a run over all, or over these paths, reports on. */
function findingsOf(
  folder: string,
  paths: readonly string[] = [],
): ReadonlyMap<string, readonly Finding[]> {
  const options = ['--format', 'json', '--today', '2026-11-22'];
  const { stdout } = run(folder, ['check', ...paths, ...options]);
  const found: readonly { path: string; diagnostics: readonly Finding[] }[] =
    JSON.parse(stdout).files;
  return new Map(found.map(({ path, diagnostics }) => [path, diagnostics]));
}

function of(findings: readonly Finding[], rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule);
}

describe('a set', () => {
  it('satisfies a practice of the plan through a link to what says it', () =>
    plan(BASE, (found) => assert.equal(of(found, 'backup-storage-location'), undefined)));

  it('has a finding for a link that leads nowhere, and none beside it for the practice', () =>
    plan(BASE, (found) => {
      const dangling = found.filter(({ rule }) => rule === 'dangling-reference');
      assert.equal(dangling.length, 1);
      assert.match(dangling[0]?.message ?? '', /procedures\/copy\.md/);
      assert.equal(of(found, 'offsite-backup-location'), undefined);
    }));

  it('names the nearest that another document says, across folders', () =>
    plan(BASE, (found) => {
      const site = of(found, 'alternate-site');
      assert.equal(site?.state, 'vague');
      assert.deepEqual(
        site?.related.map(({ path }) => path),
        ['procedures/backup.md'],
      );
    }));

  it('does not hold what belongs to nobody, unless it names the plan or a service groups it', async () => {
    const apart: Files = { ...BASE, 'people/training.md': TRAINING };
    await plan(apart, (found) => assert.equal(of(found, 'dr-training')?.state, 'missing'));
    const naming = TRAINING.replace('---\n\n', 'plan: shop-plan\n---\n\n');
    await plan({ ...BASE, 'people/training.md': naming }, (found) =>
      assert.notEqual(of(found, 'dr-training')?.state, 'missing'),
    );
    const config = 'services:\n  shop:\n    documents: [plans/, people/, "!people/drafts/"]\n';
    await plan({ ...apart, '.dr-runbook.yaml': config }, (found) =>
      assert.notEqual(of(found, 'dr-training')?.state, 'missing'),
    );
  });

  it('is found around a file that is checked alone, and says of it what a run over all says', async () => {
    const page =
      '# How we write\n\nA backup plan starts so:\n\n```yaml\nkind: dr-plan\nid: shop-plan\n```\n';
    const other = PLAN.replace('shop-plan', 'mill-plan').replaceAll('../procedures', '../mill');
    const files: Files = {
      ...BASE,
      'people/training.md': TRAINING.replace('---\n\n', 'plan: shop-plan\n---\n\n'),
      // A header without its first line, and one behind a byte order mark.
      'people/drill.md': `kind: training-plan\nplan: shop-plan\n---\n\n${TRAINING.split('---\n\n')[1]}`,
      'people/phones.md':
        '\uFEFF---\nplan: shop-plan\nkind: training-plan\n---\n\n# Training by phone\n',
      'mill/plan.md': other,
      ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`pages/${at}.md`, page])),
    };
    await inFolder(files, (folder) => {
      const checked = (...paths: string[]) => findingsOf(folder, paths);
      const all = checked();
      const ours = ['plans/plan.md', 'people/training.md', 'people/drill.md', 'mill/plan.md'];
      for (const path of ours) {
        assert.ok((all.get(path)?.length ?? 0) > 0, path);
        assert.deepEqual(checked(path).get(path), all.get(path), path);
      }
      assert.equal(of(all.get('plans/plan.md') ?? [], 'dr-training'), undefined);
    });
  });

  it('is not looked for below a folder that holds the files of a whole home and is no project', async () => {
    const naming = TRAINING.replace('---\n\n', 'plan: shop-plan\n---\n\n');
    await inFolder({ ...BASE, 'people/training.md': naming }, (folder) => {
      const training = () =>
        of(findingsOf(folder, ['plans/plan.md']).get('plans/plan.md') ?? [], 'dr-training')?.state;
      rmSync(join(folder, '.git'), { recursive: true });
      assert.equal(training(), undefined);
      mkdirSync(join(folder, 'music'));
      for (let at = 0; at <= 10_000; at += 1) writeFileSync(join(folder, `music/${at}`), '');
      assert.equal(training(), 'missing');
      mkdirSync(join(folder, '.git'));
      assert.equal(training(), undefined);
    });
  });
});

/** `dr-runbook init`: what it proposes, that it writes only when told to, and that what it writes holds. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue.generated.ts';
import { init } from '../../src/cli/init.ts';
import { plain } from '../../src/report/terminal.ts';
import { type Files, inFolder, run } from './scenario.ts';

/** Says nothing of its kind, and leaves no doubt. */
const PLAN = `# Disaster recovery plan of the shop

## Recovery objectives

| System | RTO | RPO |
| --- | --- | --- |
| shop-db | 4 h | 30 min |

## Backups

restic takes a full backup of shop-db every night at 01:00 UTC to s3://example-backups/shop.
The off-site copy is in another region. A restore drill is held every three months.

## Activation

The recovery lead declares the disaster when the shop is down for 30 minutes.

## Contacts

| Role | Phone |
| --- | --- |
| Recovery lead | +44 20 7946 0101 |
`;

const RESTORE =
  '---\nkind: restore-procedure\n---\n\n# Restore shop-db\n\n1. Load the newest dump.\n';

const CONFIG = '.dr-runbook.yaml';
const BASELINE = '.dr-runbook-baseline.json';

const PROJECT: Files = {
  'README.md': '# The shop\n\nIt sells things.\n',
  'docs/plan.md': PLAN,
  'docs/restore.md': RESTORE,
  'ops/inventory.runbook.yaml':
    'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata:\n  id: i\n  plan: plan\n',
};

function configIn(folder: string): string {
  return readFileSync(join(folder, CONFIG), 'utf8');
}

/** What check says of the configuration itself. */
function faultsOf(folder: string): readonly unknown[] {
  const { stdout } = run(folder, ['check', '--format', 'json']);
  const { files, notChecked } = JSON.parse(stdout);
  const own = files.filter(({ path }: { path: string }) => path === CONFIG);
  return [...own, ...notChecked];
}

describe('dr-runbook init', () => {
  it('shows files, kinds and services with the reasons, and writes nothing by itself', () =>
    inFolder(PROJECT, (folder) => {
      const { code, stdout, stderr } = run(folder, ['init']);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /^ {2}profile: starter$/m);
      assert.match(stdout, /^ {4}- \{glob: \/docs\/plan\.md, kind: dr-plan\}$/m);
      assert.match(stdout, /^ {2}docs\/restore\.md: restore-procedure, as it says itself/m);
      assert.match(stdout, /^ {2}service docs: the plan docs\/plan\.md and 2 documents/m);
      assert.match(stdout, /Nothing was written\. To write it: dr-runbook init --write$/m);
      assert.doesNotMatch(stdout, /README/);
      assert.ok(!existsSync(join(folder, CONFIG)));
    }));

  it('writes what it has shown, and check has nothing to say about it', () =>
    inFolder(PROJECT, (folder) => {
      const told = run(folder, ['init', '--write']);
      assert.deepEqual([told.code, told.stderr], [0, '']);
      const text = configIn(folder);
      for (const line of text.trimEnd().split('\n')) assert.ok(told.stdout.includes(`  ${line}\n`));
      assert.deepEqual(faultsOf(folder), []);
      const { stdout } = run(folder, ['coverage', '--format', 'json']);
      assert.equal(JSON.parse(stdout).sets[0].documents.length, 3);
    }));

  it('never touches a configuration that is there, and says what it lacks', () =>
    inFolder({ ...PROJECT, [CONFIG]: 'profile: regulated\n' }, (folder) => {
      const { code, stdout } = run(folder, ['init', '--write']);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /There is a configuration already: \.dr-runbook\.yaml\. It stays as it is\./,
      );
      assert.match(stdout, /^ {4}- \{glob: \/docs\/plan\.md, kind: dr-plan\}$/m);
      assert.doesNotMatch(stdout, /profile: starter/);
      assert.equal(configIn(folder), 'profile: regulated\n');
    }));

  it('has nothing to add to what it wrote itself', () =>
    inFolder(PROJECT, (folder) => {
      run(folder, ['init', '--write']);
      const before = configIn(folder);
      assert.match(run(folder, ['init']).stdout, /Nothing that was found is missing from it\./);
      assert.equal(configIn(folder), before);
    }));

  it('begins with the profile where there is no runbook yet', () =>
    inFolder({ 'README.md': '# x\n' }, (folder) => {
      const { code } = run(folder, ['init', '--write']);
      assert.equal(code, 0);
      assert.equal(configIn(folder), 'profile: starter\n');
      assert.deepEqual(faultsOf(folder), []);
    }));

  it('holds names that mean something in patterns and in YAML', () => {
    const names = [
      '[a]!plan?',
      "it's a plan",
      '# plan',
      '!plan',
      'plan ',
      'a: b',
      '*',
      '{x}',
      '\\a',
      '予約',
    ];
    const files = Object.fromEntries(names.map((name) => [`d/${name}.md`, PLAN]));
    const decoys = { 'a/plan.md': RESTORE, 'd/aplan1.md': RESTORE };
    return inFolder({ ...files, ...decoys }, (folder) => {
      assert.equal(run(folder, ['init', '--write']).code, 0);
      assert.deepEqual(faultsOf(folder), []);
      const globs = configIn(folder).match(/\{glob: /g) ?? [];
      assert.equal(globs.length, names.length);
    });
  });

  it('writes a baseline with the configuration, by which the first check is clean', () =>
    inFolder(PROJECT, (folder) => {
      const day = ['--today', '2026-11-22'];
      const shown = run(folder, ['init', '--baseline', ...day]);
      assert.match(shown.stdout, /^ {2}every finding that there is then/m);
      assert.match(shown.stdout, /To write it: dr-runbook init --write --baseline$/m);
      assert.ok(!existsSync(join(folder, CONFIG)) && !existsSync(join(folder, BASELINE)));
      const { code, stdout, stderr } = run(folder, ['init', '--write', '--baseline', ...day]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, /holds \d+ findings\. Next: dr-runbook check --baseline/);
      const { findings } = JSON.parse(readFileSync(join(folder, BASELINE), 'utf8'));
      // As the new configuration judges, with its profile.
      const { files } = JSON.parse(run(folder, ['check', '--format', 'json', ...day]).stdout);
      const count = files.flatMap((file: { diagnostics: unknown[] }) => file.diagnostics).length;
      assert.ok(count > 0);
      assert.equal(findings.length, count);
      const check = ['check', '--baseline', BASELINE, '--max-warnings', '0', ...day];
      assert.equal(run(folder, check).code, 0);
    }));

  it('never touches a baseline that is there, and adds one beside a configuration that is', () =>
    inFolder({ ...PROJECT, [CONFIG]: 'profile: standard\n' }, (folder) => {
      const first = run(folder, ['init', '--write', '--baseline']);
      assert.equal(first.code, 0, first.stderr);
      assert.match(first.stdout, /There is a configuration already/);
      assert.equal(configIn(folder), 'profile: standard\n');
      const text = readFileSync(join(folder, BASELINE), 'utf8');
      writeFileSync(join(folder, 'docs/restore.md'), `${RESTORE}\nTODO\n`);
      const second = run(folder, ['init', '--write', '--baseline']);
      assert.equal(second.code, 0);
      assert.match(second.stdout, /There is a baseline already/);
      assert.equal(readFileSync(join(folder, BASELINE), 'utf8'), text);
    }));

  it('says when there can be no baseline, and keeps the configuration: 2', () =>
    inFolder({ ...PROJECT, 'docs/bad.runbook.yaml': new Uint8Array([0xff, 0xfe, 0]) }, (folder) => {
      const { code, stdout, stderr } = run(folder, ['init', '--write', '--baseline']);
      assert.equal(code, 2);
      assert.match(stdout, /docs\/bad\.runbook\.yaml/);
      assert.match(stderr, /The baseline was not written/);
      assert.ok(existsSync(join(folder, CONFIG)) && !existsSync(join(folder, BASELINE)));
    }));

  for (const [answer, isWritten] of [
    [true, true],
    [false, false],
  ] as const) {
    it(`asks a person, and ${isWritten ? 'writes' : 'does not write'} after ${answer ? 'a yes' : 'a no'}`, () =>
      inFolder(PROJECT, async (folder) => {
        const seen: string[] = [];
        const ask = (...said: readonly string[]) => {
          seen.push(...said);
          return Promise.resolve(answer);
        };
        const command = {
          ...({ name: 'init', write: false, baseline: false } as const),
          ...{ today: undefined, colour: false },
        };
        const writeBaseline = () => assert.fail('nobody asked for a baseline');
        const { code } = await init(command, folder, catalogue, plain, { ask, writeBaseline });
        assert.equal(code, 0);
        assert.match(seen[0] ?? '', /profile: starter/);
        assert.equal(seen[1], 'Write .dr-runbook.yaml? [y/N] ');
        assert.equal(existsSync(join(folder, CONFIG)), isWritten);
      }));
  }
});

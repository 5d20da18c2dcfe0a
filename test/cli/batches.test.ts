/** Runs that do not fit into memory: what comes out is what is said where everything fits. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import * as packing from '../../src/cli/packed.ts';
import { openRun } from '../../src/cli/project.ts';
import { setReadiness } from '../../src/cli/readiness.ts';
import { runbooksIn } from '../../src/cli/share.ts';
import { openShelf, type Shelf } from '../../src/cli/shelf.ts';
import { judgeTogether } from '../../src/cli/team.ts';
import { type Files, inFolder } from './scenario.ts';

const HOW = { today: { year: 2026, month: 11, day: 22 }, withoutInsertions: false };

describe('a run that does not fit into memory', () => {
  it('says what it says where everything fits, whatever fits', () =>
    inFolder(linked(40), async (folder) => {
      const whole = await judged(folder, openShelf(Number.POSITIVE_INFINITY));
      assert.deepEqual(whole.notChecked, []);
      assert.ok(whole.sets.some(({ documents }) => documents > 3));
      assert.ok(whole.files.some(({ diagnostics }) => diagnostics.length > 0));
      for (const budget of [0, 30_000]) {
        assert.deepEqual(await judged(folder, openShelf(budget)), whole, `${budget} bytes`);
      }
    }));

  it('never holds more than fits and the set that is judged', () =>
    inFolder(linked(120), async (folder) => {
      const { shelf, most, put } = counted(openShelf(40_000));
      await judged(folder, shelf);
      assert.ok(put() > 121, 'some are read again');
      assert.ok(most() < 70, `${most()} of 120 at a time`);
    }));

  it('reads nothing again that nobody names', () =>
    inFolder(alone(100), async (folder) => {
      const { shelf, most, put } = counted(openShelf(20_000));
      const { files } = await judged(folder, shelf);
      assert.equal(files.length, 100);
      assert.equal(put(), 100);
      assert.ok(most() < 40, `${most()} of 100 at a time`);
    }));
});

describe('a run that fits into memory', () => {
  it('reads nothing twice', () =>
    inFolder(linked(60), async (folder) => {
      const { shelf, put } = counted(openShelf());
      await judged(folder, shelf);
      assert.equal(put(), 61);
    }));
});

async function judged(folder: string, shelf: Shelf) {
  const reading = { paths: [folder], stdinFilename: undefined, config: undefined };
  const run = await openRun(
    { ...reading, today: undefined, colour: false },
    folder,
    catalogue,
    false,
    undefined,
  );
  const parts = { folder, how: HOW, loadPacking: () => packing, shelf };
  const { project, files, readiness } = await judgeTogether(run, run.files, [], parts);
  return {
    files: files.map(({ path, source, kind, diagnostics }) => ({
      path,
      text: source.text,
      kind,
      diagnostics: structuredClone(diagnostics),
    })),
    sets: setReadiness(runbooksIn(project.documents), project, HOW.today, readiness),
    notChecked: project.notChecked.map(({ path, reason }) => ({ path, reason })),
    filesRead: project.filesRead,
  };
}

/** The same shelf, which counts what lies on it. */
function counted(shelf: Shelf) {
  let now = 0;
  let most = 0;
  let put = 0;
  const counting: Shelf = {
    ...shelf,
    put(analysis, letGo) {
      put += 1;
      now += 1;
      most = Math.max(most, now);
      shelf.put(analysis, () => {
        now -= 1;
        letGo();
      });
    },
  };
  return { shelf: counting, most: () => most, put: () => put };
}

/** Every tenth is a plan, named by and linking others near and far; some links lead nowhere. */
function linked(count: number): Files {
  const files: Record<string, string> = {
    '.dr-runbook.yaml': 'services:\n  Shop:\n    documents: [f1/]\n',
    'z/steps.runbook.yaml':
      'apiVersion: dr-runbook/v1\nkind: restore-procedure\nmetadata:\n  title: Restore\n  plan: d10\nspec:\n  steps:\n    - id: a\n      title: Restore the database\n',
  };
  for (let at = 0; at < count; at += 1) {
    const isPlan = at % 10 === 0;
    const kind = isPlan ? 'dr-plan' : KINDS[at % KINDS.length];
    const named = at % 3 === 0 && !isPlan ? `plan: d${10 * (at % 7)}\n` : '';
    const near = [at + 1, at * 7, at % 50 === 0 ? count + 5 : 3 * at].map(
      (other) => `../${place(other % (count + 9))}`,
    );
    files[place(at)] = [
      `---\nkind: ${kind}\nid: d${at}\n${named}---\n\n# Document ${at}\n`,
      `RTO: ${1 + (at % 5)} h. orders-db is dumped every night at 01:00 to s3://example/${at}.\n`,
      `## Backup storage location\n\nSee [where](${near[at % 3]}).\n`,
      `## Recovery\n\n1. Stop the shop (10 min).\n2. Follow [these steps](${near[(at + 1) % 3]}).\n`,
    ].join('\n');
  }
  return files;
}

const KINDS = ['restore-procedure', 'backup-procedure', 'inventory', 'training-plan'];

function place(at: number): string {
  return `f${(at * 7) % 9}/d${at}.md`;
}

function alone(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `d${at}.md`,
      `---\nkind: restore-procedure\n---\n\n# Restore ${at}\n\n1. Stop it.\n2. See [it](gone.md).\n`,
    ]),
  );
}

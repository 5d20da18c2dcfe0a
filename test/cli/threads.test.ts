/** Long runs, which several threads share: what comes out is what one thread says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { catalogue } from '../../src/catalogue.generated.ts';
import type { JudgedBatches } from '../../src/cli/batches.ts';
import type { Input } from '../../src/cli/inputs.ts';
import * as packing from '../../src/cli/packed.ts';
import { openRun } from '../../src/cli/project.ts';
import { setReadiness } from '../../src/cli/readiness.ts';
import { type ReadShare, runbooksIn, type Share, serveShare } from '../../src/cli/share.ts';
import { judgeTogether } from '../../src/cli/team.ts';
import { type Helper, sharesOf, startHelper } from '../../src/cli/threads.ts';
import { conformanceSet } from '../conformance/engine.ts';
import { CLI, type Files, inFolder, run } from './scenario.ts';

const TODAY = { year: 2026, month: 11, day: 22 };
const HOW = { today: TODAY, withoutInsertions: false };

/** Sets with members in several folders, names that several documents have, and links that lead nowhere. */
const SETS: Files = {
  'a/plan.md':
    '---\nkind: dr-plan\nid: shop-plan\n---\n\n# Shop plan\n\nSee [backups](../c/backup.md) and [restore](../d/restore.md).\n\n## Backup storage location\n\nSee [where they are](../c/backup.md).\n',
  'b/plan.md': '---\nkind: dr-plan\nid: shop-plan\n---\n\n# Another plan of that name\n',
  'c/backup.md':
    '---\nkind: backup-procedure\n---\n\n# Backup\n\npg_dump writes orders-db every night at 01:00 to s3://example-bkp/orders. RPO: 4 h.\n',
  'd/restore.md':
    '---\nkind: restore-procedure\nplan: shop-plan\n---\n\n# Restore\n\n1. Stop the shop.\n2. Follow [the network steps](../e/network.md).\n3. See [nothing](../e/netwrok.md).\n',
  'e/network.md':
    '---\nkind: restore-procedure\nplan: shop-plam\n---\n\n# Network\n\n1. Start the router (20 min).\n',
  'f/training.md':
    '---\nkind: training-plan\n---\n\n# Training\n\nThe operators train the restore of orders-db every March; last on 2026-03-12.\n',
  'g/.dr-runbook.yaml': 'services:\n  Tills:\n    documents: ["*.md"]\n',
  'g/plan.md': '---\nkind: dr-plan\n---\n\n# Plan of the tills\n\nRTO: 2 h.\n',
  'g/steps.md': '---\nkind: restore-procedure\n---\n\n# Tills\n\n1. Restore the tills.\n',
  'h/broken.runbook.yaml': 'apiVersion: dr-runbook/v1\nkind: [\n',
  'i/readme.md': '# A page\n\nNothing of recovery.\n',
};

describe('a run in several threads', () => {
  it('says of sets over all shares what one thread says', () =>
    inFolder(SETS, async (folder) => {
      const alone = await judged(folder, (files) => [files]);
      assert.ok(
        alone.files.some(({ diagnostics }) => diagnostics.length > 0),
        'there is something to say',
      );
      assert.equal(alone.sets.length, 3);
      assert.ok(alone.sets.some(({ documents }) => documents > 2));
      for (let at = 1; at < alone.filesRead; at += 2) {
        const two = await judged(folder, (files) => [files.slice(0, at), files.slice(at)]);
        assert.deepEqual(two, alone, `parted before file ${at}`);
      }
      assert.deepEqual(await judged(folder, singly), alone, 'each file in a share of its own');
    }));

  it('says the same of all sorts of documents', () => {
    const files = Object.fromEntries(
      conformanceSet()
        .filter((_, at) => at % 12 === 0)
        .map(({ path, text }) => [path, text]),
    );
    return inFolder(files, async (folder) => {
      const alone = await judged(folder, (all) => [all]);
      assert.ok(alone.files.length > 5, 'runbooks are among them');
      const inThree = await judged(folder, (all) =>
        [0, 1, 2].map((third) =>
          all.filter((_, at) => Math.floor((at * 3) / all.length) === third),
        ),
      );
      assert.deepEqual(inThree, alone);
    });
  });

  it('goes on without a file that has gone since it was read', () =>
    inFolder(SETS, async (folder) => {
      const run = await openRun(reading(folder), folder, catalogue, false, undefined);
      const [own, rest] = [run.files.slice(0, 2), run.files.slice(2)];
      const helper = helperHere({ files: rest, folder, config: undefined, ...HOW });
      await helper.read;
      writeFileSync(join(folder, 'c/backup.md'), '');
      const { files } = await judgeTogether(run, own, [helper], partsIn(folder));
      assert.ok(files.some(({ path }) => path === 'c/backup.md'));
    }));

  it('is the same from the shell, where threads are real', () => {
    const long = 'Nothing to see on this page, and much of it.\n'.repeat(21_000);
    const many = Object.fromEntries(
      [1, 2, 3, 4].flatMap((copy) =>
        Object.entries(SETS).map(([path, content]) => [`${copy}/${path}`, content]),
      ),
    );
    const pages = { 'a.md': long, '3/m.md': long, '9.md': long };
    return inFolder(many, (folder) => {
      const args = ['check', '--format', 'json', '--today', '2026-11-22'];
      const before = run(folder, args);
      for (const [path, text] of Object.entries(pages)) writeFileSync(join(folder, path), text);
      const after = run(folder, args);
      assert.equal(after.stderr, '');
      const { summary, ...said } = JSON.parse(after.stdout);
      const { summary: counts, ...saidBefore } = JSON.parse(before.stdout);
      assert.deepEqual(said, saidBefore);
      assert.deepEqual(summary, { ...counts, files: counts.files + 3 });
    });
  });
});

describe('a run that may start no thread', () => {
  it('does without', () => {
    const long = 'Nothing to see on this page, and much of it.\n'.repeat(21_000);
    const files = { ...SETS, 'x/1.md': long, 'x/2.md': long, 'x/3.md': long };
    const small = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [`s/${at}.md`, '# A page\n']),
    );
    return inFolder({ ...files, ...small }, (folder) => {
      const args = ['check', '--format', 'json', '--today', '2026-11-22'];
      const free = run(folder, args);
      const bound = spawnSync(
        process.execPath,
        ['--no-warnings', '--experimental-permission', '--allow-fs-read=*', CLI, ...args],
        { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      );
      assert.equal(bound.stderr, '');
      assert.equal(bound.stdout, free.stdout);
      assert.equal(bound.status, free.code);
    });
  });
});

describe('shares', () => {
  it('are the files in their order, about as long as each other', () =>
    inFolder(
      Object.fromEntries([...'abcdefgh'].map((name) => [`${name}.md`, 'x'.repeat(500_000)])),
      async (folder) => {
        const { files } = await openRun(reading(folder), folder, catalogue, false, undefined);
        assert.deepEqual(sharesOf(files, 1), [files]);
        assert.deepEqual(sharesOf(files, 2), [files.slice(0, 4), files.slice(4)]);
        const four = sharesOf(files, 64);
        assert.equal(four.length, 4);
        assert.deepEqual(four.flat(), files);
        assert.deepEqual(
          sharesOf(files.slice(0, 3), 2),
          [files.slice(0, 3)],
          'too little to share',
        );
      },
    ));
});

describe('a thread that fails', () => {
  const share: Share = { files: [], folder: '.', config: undefined, ...HOW };

  for (const [how, script] of [
    ['throws', 'throw new Error("out of order")'],
    ['ends without an answer', 'process.exit(0)'],
  ] as const) {
    it(`fails the run when it ${how}`, () =>
      inFolder({ 'thread.cjs': script }, async (folder) => {
        const helper = startHelper(share, join(folder, 'thread.cjs'));
        await assert.rejects(helper.read, Error);
        await assert.rejects(helper.judge([]), Error);
      }));
  }
});

type Inputs = readonly Input[];

async function judged(folder: string, part: (files: Inputs) => readonly Inputs[]) {
  const opened = await openRun(reading(folder), folder, catalogue, false, undefined);
  const [own = [], ...others] = part(opened.files);
  const helpers = others.map((files) => helperHere({ files, folder, config: undefined, ...HOW }));
  const { project, files, readiness } = await judgeTogether(opened, own, helpers, partsIn(folder));
  const { notChecked, skipped, filesRead, scopes } = project;
  return {
    files: files.map(({ path, source, kind, diagnostics }) => ({
      path,
      text: source.text,
      kind,
      diagnostics: structuredClone(diagnostics),
    })),
    sets: setReadiness(runbooksIn(project.documents), project, TODAY, readiness),
    notChecked: notChecked.map(({ path, reason }) => ({ path, reason })),
    skipped,
    filesRead,
    scopes: scopes.map(({ file }) => file),
  };
}

function partsIn(folder: string) {
  return { folder, how: HOW, loadPacking: () => packing };
}

function singly(files: Inputs): readonly Inputs[] {
  return files.map((file) => [file]);
}

/** The same conversation as with a thread, in this one. */
function helperHere(share: Share): Helper {
  const { port1, port2 } = new MessageChannel();
  serveShare(port2, catalogue, () => packing);
  const ask = <Answer>(question: unknown) => {
    const answer = new Promise<Answer>((resolve) => port1.once('message', resolve));
    port1.postMessage(question);
    return answer;
  };
  return {
    read: ask<ReadShare>(share),
    judge: (others) => ask<JudgedBatches>(others).finally(() => port1.close()),
  };
}

function reading(folder: string) {
  return {
    paths: [folder],
    stdinFilename: undefined,
    config: undefined,
    today: undefined,
    colour: false,
  };
}

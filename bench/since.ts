/** `npm run bench:since`: one changed file among 10,000 dense runbooks, against the commit before. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownRunbook } from './generate.ts';
import { measuredRun, said } from './measure-run.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SERVICES = 1000;
const BYTES = 5300;
const ROUNDS = 5;

const KINDS = [
  'restore-procedure',
  'backup-procedure',
  'training-plan',
  'exercise-report',
  'inventory',
  'change-log',
  'restore-procedure',
  'backup-procedure',
  'exercise-report',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-bench-'));
try {
  const bytes = writeServices();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  appendFileSync(join(folder, 'services/s-500/document-0.md'), '\n3. TODO\n');
  const documents = SERVICES * (1 + KINDS.length);
  const megabytes = (bytes / 1_000_000).toFixed(0);
  console.log(`${documents} documents, ${megabytes} MB, ${availableParallelism()} cores`);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const run = measuredRun([CLI, 'check', '--since', 'HEAD', '--format', 'json'], folder);
    if (run.code !== 1) throw new Error(`The step that was added is not reported: ${run.stderr}`);
    console.log(`check --since HEAD  ${said(run)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Each service is a plan that links nine documents, of which each names the plan. Returns their bytes. */
function writeServices(): number {
  let bytes = 0;
  for (let at = 0; at < SERVICES; at += 1) {
    const place = join(folder, `services/s-${at}`);
    mkdirSync(place, { recursive: true });
    const links = KINDS.map((kind, number) => `- [${kind}](document-${number}.md)`).join('\n');
    const plan = `kind: dr-plan\nid: s-${at}-plan\ntitle: Plan of service ${at}`;
    const files = [
      ['plan.md', `${document(plan, at * 10)}\n## Documents\n\n${links}\n`],
      ...KINDS.map((kind, number) => {
        const head = `kind: ${kind}\nid: s-${at}-${number}\nplan: s-${at}-plan`;
        return [`document-${number}.md`, document(head, at * 10 + number + 1)] as const;
      }),
    ] as const;
    for (const [name, text] of files) {
      writeFileSync(join(place, name), text);
      bytes += Buffer.byteLength(text);
    }
  }
  return bytes;
}

function document(head: string, seed: number): string {
  const { text } = markdownRunbook(seed, BYTES);
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  return `---\n${head}\nowner: platform-team\nlast_reviewed: 2026-11-16\n---\n${body}`;
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'An Author',
      GIT_AUTHOR_EMAIL: 'author@example.org',
      GIT_COMMITTER_NAME: 'An Author',
      GIT_COMMITTER_EMAIL: 'author@example.org',
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

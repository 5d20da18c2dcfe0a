/**
 * `npm run bench`: measures the parts and the whole beside what cannot be less, and writes `docs/performance.md`.
 * `--large` adds 10,000 documents, `--install-peers` puts other tools beside the project to compare with,
 * `--rounds N` takes medians of more runs.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Generated, markdownRunbook, yamlRunbook } from './generate.ts';
import { medianProcessTimes } from './measure.ts';
import { pageOf } from './page.ts';
import { installPeers, peerProcesses } from './peers.ts';
import { whereTimeGoes } from './profile.ts';
import { stageTables } from './stages.ts';
import { type Asked, asText, rowsOf, type Table } from './table.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FLOOR = fileURLToPath(new URL('floor.cjs', import.meta.url));
const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

const ASKED: Readonly<Record<number, readonly Asked[]>> = {
  100: [{ what: 'ratio', most: 2.5 }],
  1000: [
    { what: 'ratio', most: 2.5 },
    { what: 'wall', most: 3000 },
  ],
  10000: [{ what: 'memory', most: 250 }],
};

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    'install-peers': { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 1);

if (values['install-peers']) installPeers();
const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-bench-'));
try {
  const profile = await whereTimeGoes(300);
  for (const { room, share } of profile) {
    console.log(`  ${room.padEnd(42)}${(100 * share).toFixed(1)} %`);
  }
  const tables: Table[] = [];
  const show = (table: Table) => {
    tables.push(table);
    console.log(`\n${asText(table)}`);
    // After each, so that what a long run has measured is kept when somebody ends it.
    writeFileSync(PAGE, pageOf(tables, profile));
  };
  for (const table of stageTables(60 * rounds)) show(table);
  show(start());
  show(markdown(100));
  show(markdown(1000));
  show(yaml(1000));
  for (const table of beside(300)) show(table);
  if (values.large) show(markdown(10_000));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The whole command on one file, against a Node that does nothing. */
function start(): Table {
  const files = [markdownRunbook(2, 5_000), yamlRunbook(2, 5_000)];
  const cwd = written('one', files);
  writeFileSync(join(cwd, 'empty.cjs'), '');
  const [one, other] = files.map(({ name }) => name);
  const used = medianProcessTimes(
    [
      { name: 'an empty Node', args: ['empty.cjs'], cwd },
      { name: '--version', args: [CLI, '--version'], cwd },
      { name: 'check one Markdown file', args: [CLI, 'check', `${one}`], cwd },
      { name: 'check one YAML file', args: [CLI, 'check', `${other}`], cwd },
    ],
    7 * rounds,
  );
  const asked: readonly Asked[] = [{ what: 'ratio', most: 1.7 }];
  const rows = rowsOf(used, { 'check one Markdown file': asked, 'check one YAML file': asked });
  return { title: 'Start, one file of 5 KB', base: 'an empty Node', rows };
}

/** A repository's worth, whole process. */
function markdown(count: number): Table {
  const cwd = written(
    `markdown-${count}`,
    many(count, (seed) => markdownRunbook(seed, 13_000)),
  );
  const base = "reading, markdown-it's blocks";
  // Ten thousand take minutes.
  const isLarge = count > 1000;
  const used = medianProcessTimes(
    [
      { name: base, args: [FLOOR, cwd, '.md'], cwd },
      { name: 'check', args: [CLI, 'check'], cwd },
      ...(isLarge
        ? []
        : [{ name: 'check --format json', args: [CLI, 'check', '--format', 'json'], cwd }]),
    ],
    isLarge ? 1 : rounds,
  );
  rmSync(cwd, { recursive: true });
  const title = `${count.toLocaleString('en')} Markdown files of 13 KB`;
  return { title, base, rows: rowsOf(used, { check: ASKED[count] ?? [] }) };
}

function yaml(count: number): Table {
  const cwd = written(
    `yaml-${count}`,
    many(count, (seed) => yamlRunbook(seed, 9_300)),
  );
  const base = "reading, yaml's own parse";
  const used = medianProcessTimes(
    [
      { name: base, args: [FLOOR, cwd, '.yaml'], cwd },
      { name: 'check', args: [CLI, 'check'], cwd },
    ],
    rounds,
  );
  rmSync(cwd, { recursive: true });
  const title = `${count.toLocaleString('en')} YAML files of 9 KB`;
  return { title, base, rows: rowsOf(used, { check: [{ what: 'ratio', most: 1.5 }] }) };
}

/** Where they are installed. */
function beside(count: number): readonly Table[] {
  const cwd = written(
    'peers',
    many(count, (seed) => markdownRunbook(seed, 13_000)),
  );
  const peers = peerProcesses(cwd);
  if (peers.length === 0) return [];
  const used = medianProcessTimes([{ name: 'check', args: [CLI, 'check'], cwd }, ...peers], rounds);
  return [
    { title: `Beside other tools, ${count} of these files`, base: 'check', rows: rowsOf(used) },
  ];
}

function* many(count: number, make: (seed: number) => Generated): Generator<Generated> {
  for (let seed = 0; seed < count; seed += 1) yield make(seed);
}

function written(name: string, files: Iterable<Generated>): string {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  for (const file of files) writeFileSync(join(cwd, file.name), file.text);
  return cwd;
}

/** `npm run bench`: how long the parts and the whole take, as ratios to what cannot be less. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import { lint } from '../src/core/lint.ts';
import { parse } from '../src/core/parse.ts';
import { recognise } from '../src/core/recognise/recognise.ts';
import { sourceText } from '../src/core/text.ts';
import { buildWorkspace } from '../src/core/workspace.ts';
import { type Generated, markdownRunbook, yamlRunbook } from './generate.ts';
import { medianProcessTimes, medianTimes } from './measure.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FLOOR = fileURLToPath(new URL('floor.cjs', import.meta.url));
const TODAY = { year: 2026, month: 11, day: 22 };

const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-bench-'));
try {
  engine('one Markdown runbook of 20 KB, warm', markdownRunbook(1, 20_000));
  engine('one YAML runbook of 20 KB, warm', yamlRunbook(1, 20_000));
  start();
  thousand();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The stages of one document in a process that has done it often: what typing costs. */
function engine(title: string, { name, text }: Generated): void {
  const runbook = parse(sourceText(name, text), name);
  const analysis = analyse(name, name, text, catalogue);
  const around = { config: DEFAULT_CONFIG, exists: () => true, pathOf: (uri: string) => uri };
  const check = (each: typeof analysis) => {
    const workspace = buildWorkspace([each], around);
    lint(each, { catalogue, workspace, config: DEFAULT_CONFIG, today: TODAY });
  };
  const bodies = {
    parse: () => {
      parse(sourceText(name, text), name);
    },
    recognise: () => {
      recognise(runbook, catalogue.lexicon);
    },
    lint: () => check(analysis),
    'all of it': () => check(analyse(name, name, text, catalogue)),
  };
  medianTimes(bodies, 60);
  const times = medianTimes(bodies, 60);
  table(title, times, 'all of it', 'share of all');
}

/** The whole command on one file, against a Node that does nothing. */
function start(): void {
  const markdown = markdownRunbook(2, 5_000);
  const yaml = yamlRunbook(2, 5_000);
  const cwd = join(folder, 'one');
  mkdirSync(cwd);
  for (const { name, text } of [markdown, yaml]) writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, 'empty.cjs'), '');
  const processes = [
    { name: 'empty Node', args: ['empty.cjs'], cwd },
    { name: '--version', args: [CLI, '--version'], cwd },
    { name: 'check one Markdown file', args: [CLI, 'check', markdown.name], cwd },
    { name: 'check one YAML file', args: [CLI, 'check', yaml.name], cwd },
  ];
  table('start, 5 KB', medianProcessTimes(processes, 21), 'empty Node', 'times an empty Node');
}

/** A repository's worth, whole process. */
function thousand(): void {
  const cwd = join(folder, 'thousand');
  mkdirSync(cwd);
  for (let seed = 0; seed < 1000; seed += 1) {
    const { name, text } = markdownRunbook(seed, 13_000);
    writeFileSync(join(cwd, name), text);
  }
  const processes = [
    { name: 'read, blocks only', args: [FLOOR, cwd], cwd },
    { name: 'check --format json', args: [CLI, 'check', '--format', 'json'], cwd },
    { name: 'check', args: [CLI, 'check'], cwd },
  ];
  table(
    '1,000 files of 13 KB',
    medianProcessTimes(processes, 3),
    'read, blocks only',
    'times the floor',
  );
}

function table(title: string, times: Record<string, number>, base: string, unit: string): void {
  const one = times[base] ?? Number.NaN;
  console.log(`\n${title.padEnd(40)}${'ms'.padStart(9)}   ${unit}`);
  for (const [name, time] of Object.entries(times)) {
    const ratio = (time / one).toFixed(2);
    console.log(`  ${name.padEnd(38)}${time.toFixed(1).padStart(9)}   ${ratio}`);
  }
}

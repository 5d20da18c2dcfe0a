/**
 * Changes the code in small ways and sees whether a test notices: `npm run mutate -- NAME… [--lines FROM-TO]`, apart
 * from the tests, since each change is a run of its own. Without a name it lists what there is.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { temporaryFolder } from './host/cache.ts';
import { start } from './host/child.ts';
import { node24, stryker } from './host/pinned.ts';

interface Part {
  /** What is changed; the words of practices are data, and left out. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Percent of the changes that a test must notice. */
  readonly least: number;
}

const PARTS: Readonly<Record<string, Part>> = {
  suppress: part('src/core/suppress.ts', 'test/core/suppress.test.ts'),
  fix: part('src/core/fix.ts', 'test/core/fix.test.ts'),
  fixes: part('src/core/fixes/*.ts', 'test/core/fixes/*.test.ts'),
  tasks: part('src/core/features/tasks.ts', 'test/core/features/tasks.test.ts'),
  durations: part('src/core/facts/time/duration*.ts', 'test/core/facts/duration.test.ts'),
  dates: part('src/core/facts/time/date*.ts', 'test/core/facts/date.test.ts'),
  schedules: part('src/core/facts/time/schedule*.ts', 'test/core/facts/schedule.test.ts'),
  recognise: part('src/core/recognise/*.ts', 'test/core/recognise/*.test.ts'),
  rules: part('src/rules/*.ts', 'test/rules.test.ts'),
  globs: part('src/core/globs.ts', 'test/core/globs.test.ts', 80),
  text: part('src/core/text.ts', 'test/core/text.test.ts', 80),
  html: part('src/core/html.ts', 'test/core/html.test.ts', 80),
};

const { values: options, positionals: names } = parseArgs({
  options: { lines: { type: 'string' } },
  allowPositionals: true,
});
const unknown = names.filter((name) => !(name in PARTS));
if (names.length === 0 || unknown.length > 0) {
  console.log(`The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
}
for (const name of unknown.length === 0 ? names : []) await mutate(name);

async function mutate(name: string): Promise<void> {
  const { mutate: files, tests, least } = PARTS[name] ?? part('', '');
  const lines = options.lines === undefined ? '' : `:${options.lines}`;
  const program = await stryker();
  const node = await node24();
  const folder = temporaryFolder('mutate');
  const config = `${folder.path}/stryker.json`;
  const settings = {
    testRunner: 'command',
    // Stryker's own runner needs a part of mocha that its current version has no more.
    commandRunner: { command: `node node_modules/mocha/bin/mocha.js --bail ${tests.join(' ')}` },
    plugins: [],
    mutate: files.map((file) => `${file}${lines}`),
    // There is none of that name: Stryker would rewrite ours with an older compiler.
    tsconfigFile: 'none.json',
    concurrency: 2,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, reportTests: false },
    allowConsoleColors: false,
    thresholds: { high: least, low: least, break: least },
    tempDirName: '.cache/stryker',
    ignorePatterns: ['dist', 'out', 'coverage', 'docs', '.cache', '.fuzz'],
  };
  writeFileSync(config, JSON.stringify(settings));
  console.log(`\n=== ${name}: at least ${least} %`);
  const child = start(node.program, [program, 'run', config], { env: node.env });
  child.onLine((line) => console.log(line));
  if ((await child.ended) !== 0) process.exitCode = 1;
  folder.remove();
}

function part(file: string, test: string, least = 90): Part {
  return { mutate: [file], tests: [test], least };
}

/**
 * Runs all tests: `npm test`. Every step runs even when one fails; the last line counts them all.
 * `--quick` leaves out the steps that need a real VS Code and a browser.
 */
import { spawn } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A step without tests of its own counts as one. */
  readonly counts: 'tests' | 'step';
}

const TSX = [process.execPath, '--import', 'tsx'];

const QUICK: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '-b'], counts: 'step' },
  { name: 'lint', command: ['npx', 'biome', 'check', '--error-on-warnings'], counts: 'step' },
  { name: 'generated files', command: [...TSX, 'scripts/generate.ts', '--check'], counts: 'step' },
  { name: 'patterns', command: [...TSX, 'scripts/patterns.ts'], counts: 'step' },
  { name: 'build', command: [...TSX, 'scripts/build.ts'], counts: 'step' },
  { name: 'unit', command: ['npx', 'c8', 'mocha', 'test/**/*.test.ts'], counts: 'tests' },
];

const EDITOR: readonly Step[] = [
  { name: 'package', command: [...TSX, 'scripts/package.ts'], counts: 'step' },
  { name: 'editor', command: [...TSX, 'test/vscode/run.ts', '--host', 'all'], counts: 'tests' },
];

const steps = process.argv.includes('--quick') ? QUICK : [...QUICK, ...EDITOR];
const failed: string[] = [];
let passedCount = 0;
let failedCount = 0;

for (const step of steps) {
  const started = Date.now();
  console.log(
    `\n=== ${step.name}: ${step.command.slice(step.command[0] === 'npx' ? 1 : 3).join(' ')}`,
  );
  const { status, output } = await run(step.command);
  const { passing, failing } = count(output, step, status);
  passedCount += passing;
  failedCount += failing;
  if (failing > 0) failed.push(step.name);
  console.log(
    `=== ${step.name}: ${failing > 0 ? 'FAILED' : 'ok'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${passedCount} passed, ${failedCount} failed`);
process.exitCode = failedCount > 0 ? 1 : 0;

function run(command: readonly string[]): Promise<{ status: number; output: string }> {
  const [program = '', ...words] = command;
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output = (output + chunk.toString('utf8')).slice(-200_000);
    });
    child.on('error', () => resolve({ status: 1, output }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** What mocha says of itself, summed over its runs; a step that failed without a count has one failure. */
function count(
  output: string,
  { counts }: Step,
  status: number,
): { passing: number; failing: number } {
  const ok = status === 0;
  if (counts === 'step') return { passing: ok ? 1 : 0, failing: ok ? 0 : 1 };
  const sum = (word: string) =>
    [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}`, 'gm'))].reduce(
      (all, [, number]) => all + Number(number),
      0,
    );
  const passing = sum('passing');
  const failing = sum('failing');
  return { passing, failing: failing > 0 ? failing : ok && passing > 0 ? 0 : 1 };
}

/**
 * Shows what the project does: `npm start` builds it, checks `examples/` in the terminal, and opens
 * VS Code on that folder with the extension. `--no-open`, or the lack of a terminal, leaves out the last.
 */

import { spawnSync } from 'node:child_process';
import { root } from './host/cache.ts';
import { nodeServer } from './host/node-host.ts';
import { MissingError, onPath } from './host/system.ts';

const EXAMPLES = `${root}/examples`;

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof MissingError ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<number> {
  const built = run(process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
  if (built !== 0) {
    return built;
  }
  console.log('\n$ dr-runbook check examples\n');
  const checked = run(process.execPath, ['dist/cli.js', 'check', 'examples']);
  // Findings are what the examples are for; anything above 1 means that they could not be checked.
  if (checked > 1) {
    return checked;
  }
  if (!wantsEditor()) {
    console.log('\nVS Code is not opened: --no-open, or no terminal.');
    return 0;
  }
  const code = onPath('code');
  if (code !== undefined) {
    console.log('\nOpening VS Code with the extension …');
    return run(code, [`--extensionDevelopmentPath=${root}`, EXAMPLES]);
  }
  return serve();
}

function wantsEditor(): boolean {
  const { CI } = process.env;
  return !process.argv.includes('--no-open') && Boolean(process.stdout.isTTY) && !CI;
}

/** There is no `code` on this machine: the same VS Code as in the tests, for any browser. */
async function serve(): Promise<number> {
  console.log('\nThere is no `code` on PATH, so VS Code is served from here.');
  const server = await nodeServer({ workspace: EXAMPLES, inPlace: true });
  console.log(`\nOpen this in a browser:\n\n  ${server.url}\n\nCtrl+C ends it.`);
  await server.ended;
  return 0;
}

function run(program: string, args: readonly string[]): number {
  const shell = process.platform === 'win32' && program !== process.execPath;
  const { status, error } = spawnSync(program, [...args], { cwd: root, stdio: 'inherit', shell });
  if (error) {
    throw error;
  }
  return status ?? 1;
}

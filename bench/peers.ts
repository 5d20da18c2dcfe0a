/** Other tools over the same files, where they are installed: they lie beside the project and are no part of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Process } from './measure.ts';

const FOLDER = fileURLToPath(new URL('../.cache/peers', import.meta.url));

/** The packages, and the scripts in them that Node can run. */
const PEERS = [
  { name: 'markdownlint-cli2', script: 'markdownlint-cli2-bin.mjs', args: ['**/*.md'] },
] as const;

/** Asks the registry for them. */
export function installPeers(): void {
  const names = PEERS.map(({ name }) => name);
  const args = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', ...names];
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The other tools could not be installed.');
}

/** Those that are there, with their versions. */
export function peerProcesses(cwd: string): readonly Process[] {
  return PEERS.flatMap(({ name, script, args }) => {
    const folder = join(FOLDER, 'node_modules', name);
    const path = join(folder, script);
    if (!existsSync(path)) return [];
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return [{ name: `${name} ${version}`, args: [path, ...args], cwd }];
  });
}

/** Finds the programs that the test hosts need from the system, and installs them where that is possible. */

import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { alone } from './cache.ts';
import { run } from './child.ts';

/** Something that only the person at the machine can bring; the message says what and how. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
}

/** The path of the first of these programs that is on PATH. */
export function onPath(...names: readonly string[]): string | undefined {
  const { PATH = '' } = process.env;
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    for (const folder of PATH.split(delimiter)) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (folder !== '' && isProgram(path)) {
          return path;
        }
      }
    }
  }
  return undefined;
}

/** True where `installPackages` works: on Debian, as root. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && isDebian() && onPath('apt-get') !== undefined;
}

/** Installs Debian packages. Throws when apt-get fails. */
export function installPackages(...packages: readonly string[]): Promise<void> {
  return alone('apt', async () => {
    console.log(`Installing Debian packages (once): ${packages.join(' ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const patience = ['-o', 'DPkg::Lock::Timeout=300'];
    await run('apt-get', ['update', ...patience], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...packages], {
      env,
    });
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

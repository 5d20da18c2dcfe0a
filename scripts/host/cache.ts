/** Keeps what the test hosts install in `.cache/`, a folder that git ignores and that may be deleted at any time. */

import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { removeAtExit } from './child.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const cache = `${root}/.cache`;

/**
 * Returns the folder that holds `name`, filled by `fill` when it does not exist yet.
 *
 * `recipe` is everything that the content depends on; another recipe gets another folder. The
 * folder appears under its name only when it is complete, so an interrupted installation is begun
 * again, and of two processes that ask at once one installs while the other waits.
 */
export function installed(
  name: string,
  recipe: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 12);
  const folder = `${cache}/${name}-${key}`;
  if (existsSync(folder)) {
    return Promise.resolve(folder);
  }
  return alone(name, async () => {
    if (existsSync(folder)) {
      return folder;
    }
    const begun = Date.now();
    console.log(`Installing ${name} into .cache/ (once) …`);
    const partial = temporaryFolder(`partial-${name}`);
    await fill(partial.path);
    renameSync(partial.path, folder);
    partial.remove();
    console.log(`Installed ${name} in ${Math.round((Date.now() - begun) / 1000)} s.`);
    return folder;
  });
}

/** Runs `work` while no other process runs work of the same name in this project. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const lock = `${cache}/${name}.lock`;
  const mine = `${cache}/lock-${randomUUID()}`;
  writeFileSync(mine, String(process.pid));
  try {
    let waits = 0;
    while (!take(mine, lock)) {
      if (waits === 0) {
        console.log(`Waiting for another process that prepares ${name} …`);
      }
      waits += 1;
      await sleep(300);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const release = removeAtExit(lock);
  try {
    return await work();
  } finally {
    release();
  }
}

/** Makes a folder inside the cache that is gone when this process ends. */
export function temporaryFolder(name: string): { path: string; remove: () => void } {
  const path = `${cache}/${name}-${process.pid}-${randomUUID().slice(0, 8)}`;
  mkdirSync(path, { recursive: true });
  return { path, remove: removeAtExit(path) };
}

/** A hard link appears with its content at once, so no one ever reads a lock without its owner. */
function take(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
    removeWhenAbandoned(lock);
    return false;
  }
}

function removeWhenAbandoned(lock: string): void {
  let owner: number;
  try {
    owner = Number(readFileSync(lock, 'utf8'));
  } catch {
    return;
  }
  if (!isAlive(owner)) {
    rmSync(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

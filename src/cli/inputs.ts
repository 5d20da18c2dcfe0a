/** What the paths on the command line stand for: the files to read, and what is not there. */
import { lstatSync, type Stats } from 'node:fs';
import type { Unread } from '../report/outcome.ts';
import type { Reading } from './arguments.ts';
import { absolute, isReadable, reasonNotReadable, shownPath } from './paths.ts';
import type { Progress } from './progress.ts';
import { type Read, readStandardInput, reasonOfError, reasonOfType } from './read.ts';
import { walk } from './walk.ts';

export interface Input {
  /** Absolute. */
  readonly path: string;
  /** On the command line, by its own name. */
  readonly named: boolean;
  /** Why it cannot be read, as far as the folder already tells. */
  readonly unread: string | undefined;
  /** What was read already: the standard input. */
  readonly read: Read | undefined;
}

export interface Inputs {
  /** By path, each once. */
  readonly files: readonly Input[];
  /** The folders that were searched as a whole, absolute. */
  readonly folders: readonly string[];
  readonly notChecked: readonly Unread[];
}

export async function collectInputs(
  reading: Reading,
  folder: string,
  progress: Progress,
): Promise<Inputs> {
  const files = new Map<string, Input>();
  const folders: string[] = [];
  const notChecked: Unread[] = [];
  const add = (input: Input) => {
    if (input.named || !files.has(input.path)) files.set(input.path, input);
  };

  for (const name of reading.paths.length === 0 ? ['.'] : new Set(reading.paths)) {
    if (name === '-') {
      const path = absolute(reading.stdinFilename ?? '', folder);
      add({ path, named: true, unread: reasonNotReadable(path), read: await readStandardInput() });
      continue;
    }
    const path = absolute(name, folder);
    const stats = statsOf(path);
    if (typeof stats === 'string') {
      notChecked.push({ path: shownPath(path, folder), reason: stats });
    } else if (stats.isDirectory()) {
      folders.push(path);
      const found = collectFolder(path, folder, add, progress);
      notChecked.push(...found);
    } else {
      const unread = stats.isFile() ? reasonNotReadable(path) : reasonOfType(stats);
      add({ path, named: true, unread, read: undefined });
    }
  }

  return { files: [...files.values()].sort(byPath), folders, notChecked };
}

/** Returns what was lost on the way, and the folder itself when nothing was found in it. */
function collectFolder(
  path: string,
  folder: string,
  add: (input: Input) => void,
  progress: Progress,
): readonly Unread[] {
  const lost: Unread[] = [];
  let found = 0;
  walk(path, {
    wanted: isReadable,
    onFile: (file) => {
      found += 1;
      progress.step('found');
      add({ path: file.path, named: false, unread: file.unread, read: undefined });
    },
    onLostFolder: (at, reason) => {
      lost.push({ path: shownPath(at, folder), reason });
    },
  });
  if (found > 0 || lost.length > 0) return lost;
  const reason = 'holds no Markdown or YAML file, or ignores them all';
  return [{ path: shownPath(path, folder), reason }];
}

function statsOf(path: string): Stats | string {
  try {
    return lstatSync(path);
  } catch (error) {
    return reasonOfError(error);
  }
}

function byPath(a: Input, b: Input): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

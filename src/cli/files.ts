/** Where the files of a run come from: this disk, or a commit of a repository. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { type Read, readTextFile } from './read.ts';

/** All paths are absolute. */
export interface Files {
  /** Throws as `readdirSync` does. */
  entries(folder: string): readonly Entry[];
  read(path: string): Read;
  /** Whether a file or folder is there. */
  exists(path: string): boolean;
  /** Where links lead; throws when nothing is there. */
  real(path: string): string;
}

/** What a folder holds; Node's own entries are such. */
export interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export const DISK: Files = {
  entries: (folder) => readdirSync(folder, { withFileTypes: true }),
  read: readTextFile,
  exists: existsSync,
  real: realpathSync,
};

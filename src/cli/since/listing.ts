/** Lists the files of one side of a comparison, and reads them as raw texts. */
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Unread } from '../../report/outcome.ts';
import type { Reading } from '../arguments.ts';
import type { Configs } from '../configs.ts';
import type { Lost } from '../documents.ts';
import { DISK, type Files } from '../files.ts';
import {
  absolute,
  isReadable,
  isWithin,
  reasonNotReadable,
  relativePath,
  shownPath,
} from '../paths.ts';
import { reasonOfError, reasonOfType } from '../read.ts';
import type { Engine } from './engine-parts.ts';
import { type RawText, rawText } from './register.ts';

export interface Listing {
  /** What may be a runbook, by path. */
  readonly texts: readonly RawText[];
  /** Whether the command line asks for a path. */
  isAsked(shown: string): boolean;
  /** What was found and cannot be read. */
  readonly unread: readonly Lost[];
  /** What was named on the command line and is excluded. */
  readonly skipped: readonly Unread[];
  /** What was asked for and is not there, and folders that could not be opened. */
  readonly notChecked: readonly Unread[];
  /** The files that are named on the command line. */
  readonly named: ReadonlySet<string>;
}

export interface Place {
  /** Of the run, absolute. */
  readonly folder: string;
  readonly files: Files;
  readonly configs: Configs;
  /** Texts that were looked through before and are the same. */
  readonly known?: ReadonlyMap<string, RawText>;
}

/** The disk, without the repositories that lie inside the repository: they are checked by themselves. */
export function headFiles(top: string): Files {
  return {
    ...DISK,
    entries: (folder) =>
      DISK.entries(folder).filter(
        (entry) => !entry.isDirectory() || !existsSync(join(folder, entry.name, '.git')),
      ),
    exists: (path) => DISK.exists(path) || path === join(top, '.git'),
  };
}

/** @param top the outermost folder of the repository, absolute: sets reach as far. */
export function list(
  { paths }: Reading,
  top: string,
  { folder, files, configs, known }: Place,
  { walk, documentOpener }: Engine,
): Listing {
  const asked = askedFor(paths, top, folder);
  const texts: RawText[] = [];
  const unread: Lost[] = [];
  const open = documentOpener(configs, folder, false);
  const skipped: Unread[] = [];
  const notChecked: Unread[] = [...asked.notChecked];
  walk(
    top,
    {
      wanted: isReadable,
      onFile: ({ path, unread: reason }) => {
        const shown = shownPath(path, folder);
        const scope = configs.scopeOf(path);
        if (scope.rules.excluded(relativePath(scope.folder, path))) {
          if (asked.named.has(shown)) {
            skipped.push({ path: shown, reason: 'is excluded by the configuration' });
          }
          return;
        }
        const text = known?.get(shown);
        if (text !== undefined) {
          texts.push(text);
          return;
        }
        const read = reason === undefined ? files.read(path) : { unread: reason, head: '' };
        if ('text' in read) texts.push(rawText(shown, read.text));
        else unread.push(open(path, read).lost ?? { shown, reason: read.unread, ours: false });
      },
      onLostFolder: (at, reason) => {
        notChecked.push({ path: shownPath(at, folder), reason });
      },
    },
    files,
  );
  return { texts, unread, skipped, notChecked, isAsked: asked.isAsked, named: asked.named };
}

/** What of the listing the reports must say: of files that nobody changed and nobody named, nothing. */
export function listingNotes(
  { unread, named, notChecked, skipped }: Listing,
  lost: readonly Lost[],
  changed: ReadonlySet<string>,
): { readonly notChecked: readonly Unread[]; readonly skipped: readonly Unread[] } {
  const hidden = unread.filter(({ shown }) => named.has(shown) || changed.has(shown));
  const isOurs = ({ shown, ours }: Lost) => ours || named.has(shown);
  const said = ({ shown, reason }: Lost) => ({ path: shown, reason });
  return {
    notChecked: [...notChecked, ...[...hidden, ...lost].filter(isOurs).map(said)],
    skipped: [...skipped, ...hidden.filter((each) => !isOurs(each)).map(said)],
  };
}

function askedFor(paths: readonly string[], top: string, folder: string) {
  const named = new Set<string>();
  const folders: string[] = [];
  const notChecked: Unread[] = [];
  for (const name of paths.length === 0 ? ['.'] : new Set(paths)) {
    const path = absolute(name, folder);
    const reason = reasonNotAsked(path, top);
    if (reason !== undefined) notChecked.push({ path: shownPath(path, folder), reason });
    else if (lstatSync(path).isDirectory()) folders.push(path);
    else named.add(shownPath(path, folder));
  }
  const isAsked = (shown: string) =>
    named.has(shown) || folders.some((each) => isWithin(each, absolute(shown, folder)));
  return { named, notChecked, isAsked };
}

function reasonNotAsked(path: string, top: string): string | undefined {
  try {
    const stats = lstatSync(path);
    if (!isWithin(top, path)) return 'lies outside the repository, so it cannot be compared';
    if (stats.isDirectory()) return undefined;
    if (!stats.isFile()) return reasonOfType(stats);
    return reasonNotReadable(path);
  } catch (error) {
    return reasonOfError(error);
  }
}

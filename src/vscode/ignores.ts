/** Which files git ignores, by the ignore files of the workspace. */
import type { Ignore } from 'ignore';
import { FOREIGN_FOLDERS } from '../core/syntax.ts';
import { keyOf } from './convert.ts';
import type { Engine } from './engine.ts';
import { findNamed, readText } from './files.ts';

export interface Ignores {
  /** @param key of a file. */
  ignores(key: string): boolean;
}

/** Reads every `.gitignore` once. Never throws: a file that cannot be read ignores nothing. */
export async function readIgnores({ ignore }: Pick<Engine, 'ignore'>): Promise<Ignores> {
  const rules = new Map<string, Ignore>();
  for (const uri of await findNamed('.gitignore')) {
    const read = await readText(uri);
    if (!('text' in read)) continue;
    const key = keyOf(uri);
    rules.set(
      key.slice(0, key.lastIndexOf('/')),
      ignore({ ignorecase: false, allowRelativePaths: true }).add(read.text),
    );
  }
  return ignoresOf(rules);
}

/** @param rules by the folder's key, without a slash at its end. */
function ignoresOf(rules: ReadonlyMap<string, Ignore>): Ignores {
  const folders = new Map<string, boolean>();

  const folderIgnored = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const parent = parentOf(folder);
    const ignored = parent !== undefined && (folderIgnored(parent) || isIgnored(`${folder}/`));
    folders.set(folder, ignored);
    return ignored;
  };

  /** The nearest ignore file that says something decides. */
  const isIgnored = (key: string): boolean => {
    for (let at = parentOf(key); at !== undefined; at = parentOf(at)) {
      const result = rules.get(at)?.test(key.slice(at.length + 1));
      if (result?.ignored) return true;
      if (result?.unignored) return false;
    }
    return false;
  };

  return {
    ignores: (key) => {
      if (FOREIGN_FOLDERS.some((name) => key.includes(`/${name}/`))) return true;
      if (rules.size === 0) return false;
      const parent = parentOf(key);
      return (parent !== undefined && folderIgnored(parent)) || isIgnored(key);
    },
  };
}

function parentOf(key: string): string | undefined {
  const bare = key.endsWith('/') ? key.slice(0, -1) : key;
  const slash = bare.lastIndexOf('/');
  return slash < 0 || bare[slash - 1] === '/' ? undefined : bare.slice(0, slash);
}

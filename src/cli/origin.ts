/** Tells repositories apart: what this one is called, where it is on the web, and which commit is checked out. */
import { existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ReadinessReport, ReportRepository } from '../report/readiness/model.ts';
import { relativePath } from './paths.ts';
import { GitError, gitIn } from './since/git.ts';

export type Origin = Pick<ReadinessReport, 'repository' | 'revision'>;

/**
 * Reads the files of git, so that it also tells where git is not installed; git itself is asked only where a
 * reference lies in none of them.
 *
 * @param folder of the run, absolute.
 */
export function originOf(folder: string): Origin {
  const found = repositoryAt(folder);
  if (found === undefined) return { repository: null, revision: null };
  const { top, own, shared } = found;
  const remote = remoteOf(textOf(join(shared, 'config')) ?? '');
  const { name, address } = remote === undefined ? NAMELESS : addressed(remote);
  const repository = {
    name: name || plainName(basename(top)) || 'repository',
    folder: relativePath(top, folder).replaceAll(':', '-'),
    address,
  };
  return { repository, revision: commitIn(own, shared) ?? askedCommit(folder) };
}

interface Place {
  /** The outermost folder, absolute. */
  readonly top: string;
  /** What git keeps of this checkout. */
  readonly own: string;
  /** What all checkouts of the repository share. */
  readonly shared: string;
}

function repositoryAt(folder: string): Place | undefined {
  for (let top = folder; ; top = dirname(top)) {
    const own = gitFolderOf(join(top, '.git'));
    // A folder of that name without a HEAD is none of git's.
    if (own !== undefined && existsSync(join(own, 'HEAD'))) {
      const common = textOf(join(own, 'commondir'))?.trim();
      return { top, own, shared: common === undefined ? own : resolve(own, common) };
    }
    if (dirname(top) === top) return undefined;
  }
}

/** A checkout beside another, or a submodule, has a file that says where the folder is. */
function gitFolderOf(path: string): string | undefined {
  const stats = statsOf(path);
  if (stats?.isDirectory()) return path;
  const said = stats?.isFile() ? textOf(path) : undefined;
  const [, target] = /^gitdir: ([^\r\n]+)/.exec(said ?? '') ?? [];
  return target === undefined ? undefined : resolve(dirname(path), target);
}

/** What may not be looked at is not there for us, such as a folder above that belongs to somebody else. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function commitIn(own: string, shared: string): string | undefined {
  const head = textOf(join(own, 'HEAD'))?.trim() ?? '';
  if (!head.startsWith('ref: ')) return commit(head);
  const reference = head.slice('ref: '.length);
  if (!/^refs\/[\w./@+#-]+$/.test(reference) || reference.includes('..')) return undefined;
  const loose = commit(textOf(join(shared, reference))?.trim());
  if (loose !== undefined) return loose;
  const packed = (textOf(join(shared, 'packed-refs')) ?? '').split('\n');
  return commit(packed.find((line) => line.endsWith(` ${reference}`))?.split(' ')[0]);
}

function commit(text: string | undefined): string | undefined {
  return text !== undefined && /^[0-9a-f]{40,64}$/.test(text) ? text : undefined;
}

function askedCommit(folder: string): string | null {
  try {
    const { output } = gitIn(folder)(['rev-parse', '--verify', '--quiet', 'HEAD'], {
      codes: [0, 1, 128],
    });
    return commit(output.toString('utf8').trim()) ?? null;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** The address of `origin`, else of the first remote. */
function remoteOf(config: string): string | undefined {
  const found = new Map<string, string>();
  let remote: string | undefined;
  for (const line of config.split('\n')) {
    const text = line.trim();
    if (text.startsWith('[')) [, remote] = /^\[remote "([^"]*)"\]/.exec(text) ?? [];
    const [, url] = /^url *= *"?([^"]+)/.exec(text) ?? [];
    if (remote !== undefined && url !== undefined && !found.has(remote)) {
      found.set(remote, url.trim());
    }
  }
  return found.get('origin') ?? [...found.values()][0];
}

const NAMELESS: Pick<ReportRepository, 'name' | 'address'> = { name: '', address: null };

/** Whatever stands before an `@` is a user and perhaps a password: it goes nowhere. */
function addressed(remote: string): Pick<ReportRepository, 'name' | 'address'> {
  const [, scheme, host, path] =
    /^(https?|ssh|git):\/\/(?:[^/@]*@)*([^/@]+)\/(.+)$/.exec(remote) ??
    /^()(?:[^/@:]*@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(remote) ??
    [];
  if (host === undefined || path === undefined) {
    // A folder of this machine: what lies around it is nobody's business.
    return {
      name: plainName(basename(repositoryPath(remote.replaceAll('\\', '/')))),
      address: null,
    };
  }
  const name = repositoryPath(path);
  const isWeb = scheme === 'https' || scheme === 'http';
  // A port for ssh says nothing of the web.
  const web = isWeb ? `${scheme}://${host}` : `https://${host.replace(/:\d*$/, '')}`;
  return { name: plainName(name), address: name === '' ? null : `${web}/${name}` };
}

function repositoryPath(path: string): string {
  const [plain = ''] = path.split(/[?#]/);
  return plain
    .replace(/^\/+/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/, '');
}

/** A name stands before a colon in the paths of a merged report. */
function plainName(name: string): string {
  return name.replace(/[:\p{C}]/gu, '-').slice(0, 200);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

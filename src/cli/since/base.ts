/** What a change is compared with: the commit at which it left the other branch, and what differs from it. */
import { resolve } from 'node:path';
import { type Git, GitError } from './git.ts';

export interface Base {
  /** As typed. */
  readonly ref: string;
  /** The commit that is compared with, in full. */
  readonly commit: string;
  /** The outermost folder of the repository, absolute. */
  readonly top: string;
  /** All that the commit holds, by path relative to `top`. */
  readonly entries: ReadonlyMap<string, BaseEntry>;
  /** Paths that differ between the commit and the folder as it is now, relative to `top`. */
  readonly changed: ReadonlySet<string>;
  /** Where a file was in the commit, by where it is now. Both are among the changed. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface BaseEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
}

/** Throws a `GitError` when it cannot be told for certain. */
export function openBase(git: Git, folder: string, ref: string): Base {
  const top = topOf(git, folder);
  const commit = mergeBase(git, ref);
  return { ref, commit, top, entries: entriesOf(git, commit), ...changesSince(git, commit) };
}

function topOf(git: Git, folder: string): string {
  const { code, output } = git(['rev-parse', '--show-cdup'], { codes: [0, 128] });
  if (code !== 0) {
    throw new GitError(
      '--since compares with a commit, and this folder is in no repository that git can read here.',
    );
  }
  return resolve(folder, text(output));
}

/**
 * The commit that both have in common, as in `git diff REF...HEAD`: what others did on their branch meanwhile is
 * no part of this change.
 */
function mergeBase(git: Git, ref: string): string {
  const found = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {
    codes: [0, 1, 128],
  });
  if (found.code !== 0) throw new GitError(`There is no commit "${ref}" here. ${howToFetch(git)}`);
  if (git(['rev-parse', '--verify', '--quiet', 'HEAD'], { codes: [0, 1, 128] }).code !== 0) {
    throw new GitError('There is no commit here yet, so nothing can be compared.');
  }
  const base = git(['merge-base', text(found.output), 'HEAD'], { codes: [0, 1] });
  if (base.code === 0) return text(base.output).split('\n')[0] ?? '';
  throw new GitError(`"${ref}" and HEAD have no commit in common here. ${howToFetch(git)}`);
}

function howToFetch(git: Git): string {
  const shallow = git(['rev-parse', '--is-shallow-repository'], { codes: [0, 128] });
  return text(shallow.output) === 'true'
    ? 'This clone is shallow: fetch the whole history (in GitHub Actions: `fetch-depth: 0` of actions/checkout; elsewhere: `git fetch --unshallow`, and the branch itself).'
    : 'Check the name, or fetch it first: `git fetch origin main`.';
}

function entriesOf(git: Git, commit: string): ReadonlyMap<string, BaseEntry> {
  const entries = new Map<string, BaseEntry>();
  // Not from the folder downwards: links lead out of it.
  for (const line of parts(git(['ls-tree', '-r', '-z', '--full-tree', commit]).output)) {
    const tab = line.indexOf('\t');
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
    entries.set(line.slice(tab + 1), { kind: KINDS[mode] ?? 'file', id });
  }
  return entries;
}

const KINDS: Readonly<Record<string, BaseEntry['kind']>> = { 120000: 'link', 160000: 'submodule' };

/** From the commit to the files as they lie there: what is not committed yet counts. */
function changesSince(git: Git, commit: string): Pick<Base, 'changed' | 'renamed'> {
  const { output } = git([
    'diff',
    '--name-status',
    '-M',
    '-z',
    '-l5000',
    '--no-relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    commit,
    '--',
  ]);
  const changed = new Set<string>();
  const renamed = new Map<string, string>();
  const words = parts(output);
  for (let at = 0; at < words.length; at += 2) {
    const [status = '', path = '', to] = words.slice(at, at + 3);
    changed.add(path);
    if (!/^[RC]/.test(status) || to === undefined) continue;
    changed.add(to);
    if (status.startsWith('R')) renamed.set(to, path);
    at += 1;
  }
  return { changed, renamed };
}

function parts(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}

function text(output: Buffer): string {
  return output.toString('utf8').trim();
}

/** Finds documents by what others call them: an id, the name of a file, a plan's title. */
import type { Analysis } from './analysis.ts';
import { baseName } from './links.ts';

export interface Names {
  /** The document that is called so; of several the one that lies nearest to `from`. */
  find(from: string, name: string): Analysis | undefined;
  /** The plan that is called so. */
  findPlan(from: string, name: string): Analysis | undefined;
}

/** An id counts more than the name of a file, and that more than a title. */
export function namesOf(runbooks: readonly Analysis[]): Names {
  const byId = new Map<string, Placed[]>();
  const byFile = new Map<string, Placed[]>();
  const byTitle = new Map<string, Placed[]>();
  for (const analysis of runbooks) {
    const { metadata, title, source } = analysis.runbook;
    const placed = { analysis, folders: foldersOf(source.uri) };
    add(byId, metadata.id?.value, placed);
    add(byFile, baseName(source.uri), placed);
    if (isPlan(placed)) add(byTitle, title?.value, placed);
  }
  const search = (from: string, name: string, fits: (placed: Placed) => boolean) => {
    for (const [names, key] of [
      [byId, name],
      [byFile, baseName(name)],
      [byTitle, name],
    ] as const) {
      const found = names.get(key.trim().toLowerCase())?.filter(fits) ?? [];
      if (found.length > 0) return nearestTo(from, found);
    }
    return undefined;
  };
  return {
    find: (from, name) => search(from, name, () => true),
    findPlan: (from, name) => search(from, name, isPlan),
  };
}

interface Placed {
  readonly analysis: Analysis;
  readonly folders: readonly string[];
}

function isPlan({ analysis }: Placed): boolean {
  return analysis.recognition.kind === 'dr-plan';
}

function add(names: Map<string, Placed[]>, name: string | undefined, placed: Placed): void {
  const key = name?.trim().toLowerCase();
  if (!key) return;
  const known = names.get(key);
  if (known) known.push(placed);
  else names.set(key, [placed]);
}

/** The one that shares the most folders; of equals the first, and they come in the order of their addresses. */
function nearestTo(from: string, found: readonly Placed[]): Analysis | undefined {
  const folders = foldersOf(from);
  let best: Analysis | undefined;
  let most = -1;
  for (const { analysis, folders: other } of found) {
    let shared = 0;
    while (shared < folders.length && folders[shared] === other[shared]) shared += 1;
    if (shared <= most) continue;
    most = shared;
    best = analysis;
  }
  return best;
}

function foldersOf(uri: string): readonly string[] {
  return uri.split('/').slice(0, -1);
}

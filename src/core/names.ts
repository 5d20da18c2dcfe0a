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
  const byId = new Map<string, Analysis[]>();
  const byFile = new Map<string, Analysis[]>();
  const byTitle = new Map<string, Analysis[]>();
  for (const analysis of runbooks) {
    const { metadata, title, source } = analysis.runbook;
    add(byId, metadata.id?.value, analysis);
    add(byFile, baseName(source.uri), analysis);
    if (isPlan(analysis)) add(byTitle, title?.value, analysis);
  }
  const search = (from: string, name: string, fits: (analysis: Analysis) => boolean) => {
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

function isPlan({ recognition }: Analysis): boolean {
  return recognition.kind === 'dr-plan';
}

function add(names: Map<string, Analysis[]>, name: string | undefined, analysis: Analysis): void {
  const key = name?.trim().toLowerCase();
  if (!key) return;
  const known = names.get(key);
  if (known) known.push(analysis);
  else names.set(key, [analysis]);
}

/** The one that shares the most folders; of equals the first, and they come in the order of their addresses. */
function nearestTo(from: string, found: readonly Analysis[]): Analysis | undefined {
  const folders = from.split('/').slice(0, -1);
  let best: Analysis | undefined;
  let most = -1;
  for (const analysis of found) {
    const other = analysis.runbook.source.uri.split('/').slice(0, -1);
    const differs = folders.findIndex((folder, at) => folder !== other[at]);
    const shared = differs < 0 ? folders.length : differs;
    if (shared <= most) continue;
    most = shared;
    best = analysis;
  }
  return best;
}

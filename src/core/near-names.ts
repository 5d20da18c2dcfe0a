/** The files and ids of a workspace that are surely meant by a name that leads nowhere. */
import type { Analysis } from './analysis.ts';
import { relativeLink } from './links.ts';
import { nearby, nearest } from './schema/nearest.ts';

/** What is found is remembered, since many documents name the same. */
export interface NearNames {
  /** The link to the one file that is meant: the same name in another folder, else a similar one. */
  file(from: string, target: string): string | undefined;
  /** The id of a plan, or of any document. */
  id(wanted: string, as: 'plan' | 'document'): string | undefined;
}

export function nearNames(documents: ReadonlyMap<string, Analysis>): NearNames {
  const byName = new Map<string, string[]>();
  for (const uri of documents.keys()) {
    const name = fileName(uri);
    const uris = byName.get(name);
    if (uris) uris.push(uri);
    else byName.set(name, [uri]);
  }
  const asked = new Map<string, readonly string[]>();
  const near = (wanted: string) => {
    const found = asked.get(wanted) ?? nearby(wanted, byName.keys());
    asked.set(wanted, found);
    return found;
  };
  const runbooks = [...documents.values()];
  const plans = runbooks.filter(({ recognition }) => recognition.kind === 'dr-plan');
  const nearIds = { plan: nearIdAmong(plans), document: nearIdAmong(runbooks) };
  return {
    file(from, target) {
      const [path = '', anchor = ''] = target.split(/(?=[#?])/, 2);
      const wanted = fileName(path);
      // Every folder has one of these: another is not the one that was meant.
      if (/^(?:readme|index)\b/i.test(wanted)) return undefined;
      const others = (name: string) => (byName.get(name) ?? []).filter((other) => other !== from);
      const isElsewhere = (name: string) => others(name).length > 0;
      const name = isElsewhere(wanted) ? wanted : nearest(wanted, near(wanted).filter(isElsewhere));
      const [only, second] = name === undefined ? [] : others(name);
      return only === undefined || second !== undefined
        ? undefined
        : relativeLink(from, only) + anchor;
    },
    id: (wanted, as) => nearIds[as](wanted),
  };
}

function nearIdAmong(runbooks: readonly Analysis[]): (wanted: string) => string | undefined {
  const ids = new Set(runbooks.flatMap(({ runbook }) => runbook.metadata.id?.value ?? []));
  const asked = new Map<string, string | undefined>();
  return (wanted) => {
    if (!asked.has(wanted)) asked.set(wanted, nearest(wanted, ids));
    return asked.get(wanted);
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A read-only snapshot of the documents around one, and the sets that they form. */
import type { Analysis } from './analysis.ts';
import type { Config } from './config.ts';
import { type Coverage, type PracticeState, STATES } from './coverage.ts';
import { globMatcher } from './globs.ts';
import { baseName, resolveLink } from './links.ts';

export interface Workspace {
  /** Runbooks only, by uri. */
  readonly documents: ReadonlyMap<string, Analysis>;
  readonly sets: readonly DocumentSet[];
  /** The set that a document belongs to, the plan's own first. */
  setOf(uri: string): DocumentSet | undefined;
  /** Where a link leads: a runbook, some other file, or nowhere. `unknown` when it leaves the workspace. */
  follow(from: string, target: string): Analysis | 'file' | 'nowhere' | 'unknown';
}

/** A plan and the documents that name it, that it links, or that the configuration groups with it. */
export interface DocumentSet {
  /** The name of the service in the configuration, else the plan's title. */
  readonly name: string;
  readonly plan: Analysis;
  /** The plan first, the others by uri. */
  readonly members: readonly Analysis[];
  /** The best state of each practice over all members. */
  readonly coverage: Coverage;
  /** Where each best state was found. */
  readonly holders: ReadonlyMap<string, Analysis>;
}

export interface Surroundings {
  readonly config: Config;
  /** Whether a file that is no runbook exists; asked only for targets of links. */
  exists(uri: string): boolean;
  /** The path that the configuration's patterns speak of. */
  pathOf(uri: string): string;
}

/** Builds the snapshot. The order of the analyses does not matter. */
export function buildWorkspace(analyses: Iterable<Analysis>, around: Surroundings): Workspace {
  const runbooks = [...analyses]
    .filter(({ recognition }) => recognition.isRunbook)
    .sort((a, b) => compare(uriOf(a), uriOf(b)));
  const documents = new Map(runbooks.map((analysis) => [uriOf(analysis), analysis]));
  const follow = follower(documents, around);
  const sets = findSets(runbooks, around, follow);
  const byUri = new Map<string, DocumentSet>();
  for (const set of sets) byUri.set(uriOf(set.plan), set);
  for (const set of sets) {
    for (const member of set.members) {
      if (!byUri.has(uriOf(member))) byUri.set(uriOf(member), set);
    }
  }
  return { documents, sets, setOf: (uri) => byUri.get(uri), follow };
}

export function uriOf(analysis: Analysis): string {
  return analysis.runbook.source.uri;
}

function follower(
  documents: ReadonlyMap<string, Analysis>,
  { exists }: Surroundings,
): Workspace['follow'] {
  return (from, target) => {
    const uri = resolveLink(from, target);
    if (uri === undefined) return 'unknown';
    const known = documents.get(uri) ?? documents.get(`${uri}.md`);
    return known ?? (exists(uri) || exists(`${uri}.md`) ? 'file' : 'nowhere');
  };
}

function findSets(
  runbooks: readonly Analysis[],
  { config, pathOf }: Surroundings,
  follow: Workspace['follow'],
): DocumentSet[] {
  const plans = runbooks.filter(({ recognition }) => recognition.kind === 'dr-plan');
  const names = planNames(plans);
  const members = new Map(plans.map((plan) => [plan, new Set<Analysis>()]));
  for (const document of runbooks) {
    const { plan: named } = document.runbook.metadata;
    if (!named || members.has(document)) continue;
    const target = names.get(named.value.toLowerCase()) ?? names.get(baseName(named.value));
    if (target) members.get(target)?.add(document);
  }
  for (const plan of plans) {
    for (const { target, as } of plan.runbook.references) {
      if (as === 'plan') continue;
      const found = follow(uriOf(plan), target.value);
      if (typeof found === 'object' && !members.has(found)) members.get(plan)?.add(found);
    }
  }
  const serviceNames = new Map<Analysis, string>();
  for (const { name, documents } of config.services) {
    const matches = globMatcher(documents);
    const grouped = runbooks.filter((document) => matches(pathOf(uriOf(document))));
    const plan = grouped.find((document) => members.has(document));
    if (!plan) continue;
    serviceNames.set(plan, name);
    for (const document of grouped) if (!members.has(document)) members.get(plan)?.add(document);
  }
  return plans.map((plan) => {
    const title = plan.runbook.title?.value ?? baseName(uriOf(plan));
    return documentSet(serviceNames.get(plan) ?? title, plan, [...(members.get(plan) ?? [])]);
  });
}

/** What a document may call its plan by: its id, its title, its file's name. The first plan keeps a name. */
function planNames(plans: readonly Analysis[]): Map<string, Analysis> {
  const names = new Map<string, Analysis>();
  const add = (name: string | undefined, plan: Analysis) => {
    if (name && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), plan);
  };
  for (const plan of plans) add(plan.runbook.metadata.id?.value, plan);
  for (const plan of plans) add(baseName(uriOf(plan)), plan);
  for (const plan of plans) add(plan.runbook.title?.value, plan);
  return names;
}

function documentSet(name: string, plan: Analysis, others: readonly Analysis[]): DocumentSet {
  const members = [plan, ...[...others].sort((a, b) => compare(uriOf(a), uriOf(b)))];
  const coverage = new Map<string, PracticeState>();
  const holders = new Map<string, Analysis>();
  for (const member of members) {
    for (const [id, state] of member.coverage) {
      const best = coverage.get(id);
      if (best && STATES.indexOf(best.state) <= STATES.indexOf(state.state)) continue;
      coverage.set(id, state);
      holders.set(id, member);
    }
  }
  return { name, plan, members, coverage, holders };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A read-only snapshot of the documents around one, and the sets that they form. */
import type { Analysis } from './analysis.ts';
import type { Config } from './config.ts';
import { type Coverage, type PracticeState, STATES } from './coverage.ts';
import { saidBy } from './followed.ts';
import { globMatcher } from './globs.ts';
import { baseName, resolveLink } from './links.ts';
import { type Names, namesOf } from './names.ts';
import { type NearNames, nearNames } from './near-names.ts';
import type { Reference } from './runbook.ts';

export interface Workspace {
  /** Runbooks only, by uri. */
  readonly documents: ReadonlyMap<string, Analysis>;
  readonly sets: readonly DocumentSet[];
  /** The set that a document belongs to, the plan's own first. */
  setOf(uri: string): DocumentSet | undefined;
  /**
   * Where a reference leads: a runbook, some other file, or nowhere. `unknown` when it leaves the workspace. A
   * link is a path; what is named `as` a plan or document may be called by its id, its file or its title.
   */
  follow(
    from: string,
    target: string,
    as?: Reference['as'],
  ): Analysis | 'file' | 'nowhere' | 'unknown';
  /** What is surely meant by a name that leads nowhere; worked out when it is first asked for. */
  near(): NearNames;
  /** The path that the configuration's patterns speak of. */
  pathOf(uri: string): string;
}

/** A plan and the documents that name it, that it links, or that the configuration groups with it. */
export interface DocumentSet {
  /** The name of the service in the configuration, else the plan's title. */
  readonly name: string;
  readonly plan: Analysis;
  /** The plan first, the others by uri. */
  readonly members: readonly Analysis[];
  /** The best state of each practice over all members, their links followed. */
  readonly coverage: Coverage;
  /** Where each best state was found: a member, or what it links. */
  readonly holders: ReadonlyMap<string, Analysis>;
}

export interface Surroundings {
  readonly config: Config;
  /** Whether a file that is no runbook exists; asked only for targets of links. */
  exists(uri: string): boolean;
  /** The path that the configuration's patterns speak of. */
  pathOf(uri: string): string;
  /** For hosts that read only a part of the documents: how the others are found when one leads to them. */
  readonly beyond?: Beyond;
}

/** The runbooks of a workspace that were not given, each read when it is first asked for. */
export interface Beyond {
  /** The runbook at an address. */
  open(uri: string): Analysis | undefined;
  /** What `Names` would find among all of them. */
  called(from: string, name: string, as: 'plan' | 'document'): Analysis | undefined;
}

/** Builds the snapshot. The order of the analyses does not matter. */
export function buildWorkspace(analyses: Iterable<Analysis>, around: Surroundings): Workspace {
  const runbooks = [...analyses]
    .filter(({ recognition }) => recognition.isRunbook)
    .sort((a, b) => compare(uriOf(a), uriOf(b)));
  const documents = new Map(runbooks.map((analysis) => [uriOf(analysis), analysis]));
  const names = namesOf(runbooks);
  const follow = follower(documents, names, around);
  const sets = findSets(runbooks, around, follow);
  const byUri = new Map<string, DocumentSet>();
  for (const set of sets) byUri.set(uriOf(set.plan), set);
  for (const set of sets) {
    for (const member of set.members) {
      if (!byUri.has(uriOf(member))) byUri.set(uriOf(member), set);
    }
  }
  let known: NearNames | undefined;
  const near = () => {
    known ??= nearNames(documents);
    return known;
  };
  return { documents, sets, setOf: (uri) => byUri.get(uri), follow, near, pathOf: around.pathOf };
}

export function uriOf(analysis: Analysis): string {
  return analysis.runbook.source.uri;
}

function follower(
  documents: Map<string, Analysis>,
  names: Names,
  { exists, beyond }: Surroundings,
): Workspace['follow'] {
  const open = (uri: string) => {
    const known = documents.get(uri);
    if (known !== undefined || beyond === undefined) return known;
    const opened = beyond.open(uri);
    // What is pointed to is one of the documents from now on: places in it are shown.
    if (opened !== undefined) documents.set(uri, opened);
    return opened;
  };
  const called = (from: string, name: string, as: 'plan' | 'document') => {
    if (beyond !== undefined) return beyond.called(from, name, as);
    return as === 'plan' ? names.findPlan(from, name) : names.find(from, name);
  };
  const linked: Workspace['follow'] = (from, target) => {
    const uri = resolveLink(from, target);
    if (uri === undefined) return 'unknown';
    const candidates = spellings(uri);
    for (const candidate of candidates) {
      const known = open(candidate);
      if (known) return known;
    }
    return candidates.some(exists) ? 'file' : 'nowhere';
  };
  return (from, target, as = 'link') => {
    const found = linked(from, target);
    if (as === 'link' || (typeof found === 'object' && target.includes('/'))) return found;
    return called(from, target, as) ?? found;
  };
}

/** Sites leave the ending out, and name a folder for the page in it. */
function spellings(uri: string): readonly string[] {
  const page = uri.replace(/\.html?$/i, '');
  return [uri, `${page}.md`, `${page}/README.md`, `${page}/index.md`];
}

function findSets(
  runbooks: readonly Analysis[],
  { config, pathOf }: Surroundings,
  follow: Workspace['follow'],
): DocumentSet[] {
  const plans = runbooks.filter(({ recognition }) => recognition.kind === 'dr-plan');
  const members = new Map(plans.map((plan) => [plan, new Set<Analysis>()]));
  for (const document of runbooks) {
    const { plan: named } = document.runbook.metadata;
    if (!named || members.has(document)) continue;
    const target = follow(uriOf(document), named.value, 'plan');
    if (typeof target === 'object') members.get(target)?.add(document);
  }
  for (const plan of plans) {
    for (const { target, as } of plan.runbook.references) {
      if (as === 'plan') continue;
      const found = follow(uriOf(plan), target.value, as);
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
    const name = serviceNames.get(plan) ?? title;
    const others = [...(members.get(plan) ?? [])].sort((a, b) => compare(uriOf(a), uriOf(b)));
    return documentSet(name, plan, [plan, ...others], follow);
  });
}

/** What a set says is worked out when it is first asked for: an edit makes a new snapshot of all of them. */
export function documentSet(
  name: string,
  plan: Analysis,
  members: readonly Analysis[],
  follow: Workspace['follow'],
): DocumentSet {
  let known: SaidInSet | undefined;
  const said = () => {
    known ??= saidInSet(members, follow);
    return known;
  };
  return {
    name,
    plan,
    members,
    get coverage() {
      return said().coverage;
    },
    get holders() {
      return said().holders;
    },
  };
}

type SaidInSet = Pick<DocumentSet, 'coverage' | 'holders'>;

function saidInSet(members: readonly Analysis[], follow: Workspace['follow']): SaidInSet {
  const coverage = new Map<string, PracticeState>();
  const holders = new Map<string, Analysis>();
  for (const member of members) {
    for (const id of member.coverage.keys()) {
      const { state, holder } = saidBy(member, id, follow);
      const best = coverage.get(id);
      if (best && STATES.indexOf(best.state) <= STATES.indexOf(state.state)) continue;
      coverage.set(id, state);
      holders.set(id, holder);
    }
  }
  return { coverage, holders };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

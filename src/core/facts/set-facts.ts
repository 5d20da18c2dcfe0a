/** The facts of a set of documents, each with the document it stands in and the systems it is about. */
import type { Analysis } from '../analysis.ts';
import type { Related } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import type { Kind, Runbook } from '../runbook.ts';
import { type Span, unmarked } from '../text.ts';
import type { DocumentSet } from '../workspace.ts';
import type { BackupCopy, BackupJob } from './backup/backups.ts';
import { type DocumentFacts, factsOf } from './document-facts.ts';
import type { Objective } from './objectives/objectives.ts';
import { remembering } from './per-runbook.ts';
import { type Subject, type System, spellingsOf, systemKey, systemsOf } from './systems/systems.ts';

/** A fact, where it stands, and the keys of the systems that it is about; none when nothing tells. */
export interface Told<T> {
  readonly fact: T;
  readonly runbook: Runbook;
  readonly systems: readonly string[];
}

export interface Member {
  readonly runbook: Runbook;
  readonly kind: Kind | undefined;
  readonly facts: DocumentFacts;
}

export interface SetFacts {
  readonly members: readonly Member[];
  /** By key; all that is said of each. */
  readonly systems: ReadonlyMap<string, readonly Told<System>[]>;
  readonly objectives: readonly Told<Objective>[];
  readonly jobs: readonly Told<BackupJob>[];
  readonly copies: readonly Told<BackupCopy>[];
  /** The spellings of each system's name, by key. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** The facts of the set that a document belongs to; of the document alone when it is in none. */
export function factsAround({ set, analysis }: RuleContext): SetFacts {
  return set === undefined ? factsOfOne(analysis) : factsOfSet(set);
}

const factsOfOne = remembering((analysis: Analysis) => factsOfMembers([analysis]));

const factsOfSet = remembering(({ members }: DocumentSet) => factsOfMembers(members));

function factsOfMembers(analyses: readonly Analysis[]): SetFacts {
  const members = analyses.map(({ runbook, recognition }) => ({
    runbook,
    kind: recognition.kind,
    facts: factsOf(runbook),
  }));
  return joined(members);
}

function joined(members: readonly Member[]): SetFacts {
  const systems = new Map<string, Told<System>[]>();
  const names = new Map<string, readonly string[]>();
  for (const { runbook, facts } of members) {
    for (const fact of facts.systems.slice(0, MOST_FACTS)) {
      const key = systemKey(fact.name.value);
      if (key === '') continue;
      const told = systems.get(key) ?? [];
      told.push({ fact, runbook, systems: [key] });
      systems.set(key, told);
      const spellings = [...(names.get(key) ?? []), ...spellingsOf(fact.name.value)];
      names.set(key, [...new Set(spellings)].slice(0, MOST_SPELLINGS));
    }
  }
  const tell = <T extends { readonly subject: Subject }>(
    pick: (facts: DocumentFacts) => readonly T[],
  ): Told<T>[] =>
    members.flatMap(({ runbook, facts }) =>
      pick(facts)
        .slice(0, MOST_FACTS)
        .map((fact) => ({ fact, runbook, systems: systemsOf(fact.subject, runbook, names) })),
    );
  return {
    members,
    systems,
    names,
    objectives: tell(({ objectives }) => objectives.clear),
    jobs: tell(({ backups }) => backups.jobs),
    copies: tell(({ backups }) => backups.copies),
  };
}

const MOST_SPELLINGS = 6;

/** Of one kind in one document: facts are compared with each other, and an export must not take minutes. */
const MOST_FACTS = 1_000;

/** Whether what is told is about the system, as far as anybody says; what names no system is about all. */
function isAbout({ systems }: Told<unknown>, key: string): boolean {
  return systems.length === 0 || systems.includes(key);
}

/** What is told about one system, or about none in particular. */
export function about<T>(told: readonly Told<T>[], key: string): Told<T>[] {
  return told.filter((one) => isAbout(one, key));
}

/** A place to show beside a finding, in its own document or another. */
export function pointTo(
  context: RuleContext,
  runbook: Runbook,
  span: Span,
  message: string,
): Related {
  const { uri } = runbook.source;
  return uri === context.runbook.source.uri ? { span, message } : { uri, span, message };
}

/** A system's name as it is written first. */
export function nameOf({ systems }: SetFacts, key: string): string {
  const first = systems.get(key)?.[0];
  return first === undefined ? key : unmarked(first.fact.name.value);
}

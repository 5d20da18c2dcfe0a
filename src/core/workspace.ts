/** A read-only snapshot of the documents around one, and the sets that they form. */
import type { Analysis } from './analysis.ts';
import type { Coverage } from './coverage.ts';

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
}

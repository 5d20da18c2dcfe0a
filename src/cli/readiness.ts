/** How ready the sets are that the checked documents belong to. */
import type { CalendarDate } from '../core/facts/time/date.ts';
import { contextOf } from '../core/lint.ts';
import { type Readiness, readinessOf } from '../core/readiness.ts';
import { uriOf, type Workspace } from '../core/workspace.ts';
import type { SetReadiness } from '../report/details.ts';
import type { Scope } from './configs.ts';
import type { Document } from './documents.ts';
import type { Project } from './project.ts';

/**
 * @param runbooks those that were checked; a set counts as soon as one of its documents is among them.
 * @param counted what is known already, by the plan's shown path.
 */
export function setReadiness(
  runbooks: readonly Document[],
  { workspaceOf }: Pick<Project, 'workspaceOf'>,
  today: CalendarDate,
  counted: ReadonlyMap<string, Readiness> = new Map(),
): readonly SetReadiness[] {
  const checked = new Set(runbooks.map(({ shown }) => shown));
  const scopes = new Map<Workspace, Scope>();
  for (const document of runbooks) scopes.set(workspaceOf(document), document.scope);
  return [...scopes].flatMap(([workspace, { config, catalogue }]) =>
    workspace.sets
      .filter(({ members }) => members.some((member) => checked.has(uriOf(member))))
      .map(({ name, plan, members }) => ({
        name,
        plan: uriOf(plan),
        documents: members.length,
        ...(counted.get(uriOf(plan)) ??
          readinessOf(contextOf(plan, { catalogue, workspace, config, today }))),
      })),
  );
}

/** `dr-runbook coverage`: says which practices are covered, and where. */
import type { Catalogue } from '../core/catalogue.ts';
import { contextOf } from '../core/lint.ts';
import type { RuleContext } from '../core/rule.ts';
import { coverageOf, verdict } from '../core/verdicts.ts';
import { type DocumentSet, uriOf, type Workspace } from '../core/workspace.ts';
import { coverageJsonReport } from '../report/coverage-json.ts';
import type { CoverageOutcome, CoveredSet } from '../report/coverage-outcome.ts';
import { coveragePrettyReport } from '../report/coverage-pretty.ts';
import type { Paint } from '../report/terminal.ts';
import type { CoverageCommand } from './arguments.ts';
import { wrongDay } from './check.ts';
import type { Document } from './documents.ts';
import type { CommandResult, Entry } from './engine.ts';
import { allPractices, openProject } from './project.ts';
import { readToday } from './today.ts';

export async function coverage(
  command: CoverageCommand,
  folder: string,
  catalogue: Catalogue,
  paint: Paint,
  entry: Entry,
): Promise<CommandResult> {
  const today = readToday(command.today);
  if (today === undefined) return wrongDay(command.today);
  const project = await openProject(command, folder, catalogue, command.alone, entry);
  const { alone, format } = command;
  const shown = project.documents.filter(({ analysis }) => alone || analysis.recognition.isRunbook);
  const contexts = shown.map((document): [Document, RuleContext] => {
    const { analysis, scope } = document;
    const { config, catalogue: known } = scope;
    const workspace = project.workspaceOf(document);
    return [document, contextOf(analysis, { catalogue: known, workspace, config, today })];
  });
  const outcome: CoverageOutcome = {
    practices: allPractices(catalogue, project),
    sets: alone ? [] : coveredSets(contexts.map(([, context]) => context)),
    documents: contexts.map(([{ shown: path }, context]) => ({
      path,
      analysis: { ...context.analysis, coverage: coverageOf(context) },
    })),
    notChecked: project.notChecked,
    skipped: project.skipped,
  };
  const text =
    format === 'json'
      ? coverageJsonReport(outcome, alone)
      : coveragePrettyReport(outcome, alone, paint);
  return { text, code: project.notChecked.length > 0 ? 2 : 0 };
}

/** The sets that at least one of the documents belongs to, in the order of their plans. */
function coveredSets(contexts: readonly RuleContext[]): readonly CoveredSet[] {
  const found = new Map<Workspace, readonly [RuleContext, Set<DocumentSet>]>();
  for (const context of contexts) {
    const { workspace, analysis } = context;
    if (!analysis.recognition.isRunbook) continue;
    const [, sets] = found.get(workspace) ?? [context, new Set<DocumentSet>()];
    found.set(workspace, [context, sets]);
    for (const set of workspace.sets) if (set.members.includes(analysis)) sets.add(set);
  }
  return [...found.values()].flatMap(([context, sets]) =>
    context.workspace.sets.filter((set) => sets.has(set)).map((set) => covered(set, context)),
  );
}

/** What the plan is judged by: every practice over the whole set. */
function covered(set: DocumentSet, around: RuleContext): CoveredSet {
  const { name, plan, members } = set;
  const context = { ...around, set, analysis: plan, runbook: plan.runbook };
  const documents = new Map(
    [...around.workspace.documents].map(([path, analysis]) => [path, { path, analysis }]),
  );
  const judged = context.catalogue.practices.map((practice) => verdict(context, practice));
  const holders = judged.flatMap(({ practice, holder }) => {
    const document = documents.get(holder ?? uriOf(plan));
    return document === undefined ? [] : [[practice.id, document] as const];
  });
  return {
    name,
    members: members.map((analysis) => ({ path: uriOf(analysis), analysis })),
    coverage: new Map(judged.map(({ practice, state }) => [practice.id, state])),
    holders: new Map(holders),
  };
}

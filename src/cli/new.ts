/** `dr-runbook new`: writes a runbook of a kind, with what the project knows of its service. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '../core/catalogue.ts';
import { blanksIn } from '../core/facts/blanks.ts';
import { factsOf } from '../core/facts/document-facts.ts';
import { personKey } from '../core/facts/people/people.ts';
import { systemKey } from '../core/facts/systems/systems.ts';
import {
  type Known,
  knownOf,
  type Service,
  serviceNamed,
  servicesIn,
  serviceWithPlan,
} from '../core/features/known-service.ts';
import { newRunbook } from '../core/features/new-runbook.ts';
import { globMatcher } from '../core/globs.ts';
import { parse } from '../core/parse.ts';
import { sourceText } from '../core/text.ts';
import { buildWorkspace, type Workspace } from '../core/workspace.ts';
import { printable } from '../report/terminal.ts';
import { openConfigs, type Scope } from './configs.ts';
import type { CommandResult } from './engine.ts';
import { absolute, shownPath } from './paths.ts';
import { openProject, type Project } from './project.ts';
import { type Write, writeNew, writeReport } from './report-file.ts';
import { repositoryAround } from './walk.ts';
import type { NewCommand } from './writing-arguments.ts';

/** @param folder of the run, absolute. */
export async function newCommand(
  command: NewCommand,
  folder: string,
  catalogue: Catalogue,
): Promise<CommandResult> {
  const { kind, output, plan } = command;
  const target = output === undefined || output === '-' ? folder : absolute(output, folder);
  const isFolder =
    output === undefined || output === '-' || /[\\/]$/.test(output) || isDirectory(target);
  const syntax = command.format ?? (/\.ya?ml$/i.test(target) ? 'yaml' : 'markdown');
  if (!isFolder && !ENDINGS[syntax].test(target)) {
    return refused(
      `A runbook in ${syntax} is called ${syntax === 'yaml' ? '*.runbook.yaml' : '*.md'}, not "${output}".`,
    );
  }
  const root = repositoryAround(folder) ?? folder;
  const project = await openProject(searching(root), folder, catalogue);
  const place = isFolder ? join(target, 'new.md') : target;
  const scope = openConfigs(folder, undefined, catalogue).scopeOf(place);
  const workspace = workspaceAt(scope, project);
  const service = serviceFor(command, workspace, scope, folder);
  if (typeof service === 'string') return refused(service);

  const known = knownOf(service, KNOWING);
  const { fileName, text } = newRunbook({
    kind,
    syntax,
    known: plan === undefined ? known : { ...known, plan: known.plan ?? basename(plan) },
    practices: scope.catalogue.practices,
    taken: takenIn(isFolder ? target : dirname(target), project),
  });
  if (output === '-') return { text, code: 0 };
  const path = isFolder ? join(target, fileName) : target;
  const write: Write = command.force ? writeReport : writeNew;
  const shown = printable(shownPath(path, folder));
  const reason = write(path, text);
  if (reason !== undefined) {
    return refused(`"${shown}" was not written: ${reason}.`);
  }
  const gaps = blanksIn(parse(sourceText(path, text), path)).length;
  return {
    text: `Wrote ${shown}: ${gaps} gaps to fill, each marked with TBD.\n${taken(known)}Next: fill them in, then dr-runbook check ${shown}\n`,
    code: 0,
  };
}

const KNOWING = { factsOf, personKey, systemKey, globMatcher };

const ENDINGS = { yaml: /\.ya?ml$/i, markdown: /\.(?:md|markdown|mdx)$/i };

function taken({ plan, owner, systems }: Known): string {
  const what = [
    ...(plan === undefined ? [] : [`the plan ${printable(plan)}`]),
    ...(owner === undefined ? [] : [`the owner ${printable(owner)}`]),
    ...(systems.length === 0 ? [] : [`${systems.length} system${systems.length === 1 ? '' : 's'}`]),
  ];
  return what.length === 0 ? '' : `Taken over: ${what.join(', ')}.\n`;
}

function searching(root: string) {
  const none = { stdinFilename: undefined, config: undefined, today: undefined };
  return { paths: [root], ...none, colour: false };
}

/** Of the documents for which the same configuration holds. */
function workspaceAt(scope: Scope, { documents, workspaceOf }: Project): Workspace {
  const neighbour = documents.find((document) => document.scope.file === scope.file);
  const around = { config: scope.config, exists: () => true, pathOf: (uri: string) => uri };
  return neighbour ? workspaceOf(neighbour) : buildWorkspace([], around);
}

/** The service, or a sentence that says why there is none. */
function serviceFor(
  { service, plan }: NewCommand,
  workspace: Workspace,
  { config }: Scope,
  folder: string,
): Service | string {
  if (plan !== undefined) {
    const found = serviceWithPlan(
      workspace,
      config,
      shownPath(absolute(plan, folder), folder),
      KNOWING,
    );
    if (found === undefined) return `"${printable(plan)}" is not a plan that this project knows.`;
    return service === undefined ? found : { ...found, name: service };
  }
  if (service !== undefined) return serviceNamed(workspace, config, service, KNOWING);
  const [only, ...others] = servicesIn(workspace, config, KNOWING);
  if (only !== undefined && others.length === 0) return only;
  const names = [only, ...others].flatMap((one) => (one ? printable(one.name) : []));
  const known = names.length === 0 ? '' : ` Known here: ${names.join(', ')}.`;
  return `Name the service: --service NAME.${known}`;
}

/** Names of files beside it, and ids anywhere. */
function takenIn(place: string, { documents }: Project): ReadonlySet<string> {
  const ids = documents.flatMap(({ analysis }) => analysis.runbook.metadata.id?.value ?? []);
  return new Set([...ids, ...namesIn(place)].map((name) => name.toLowerCase()));
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    // Writing says why nothing can be put there.
    return [];
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function refused(why: string): CommandResult {
  return { text: '', complaint: `dr-runbook: ${why}`, code: 2 };
}

/** `dr-runbook export`: writes all that the documents of a service say into one file, for the day the wiki is down. */
import type { Analysis } from '../core/analysis.ts';
import type { Catalogue } from '../core/catalogue.ts';
import { factsOf } from '../core/facts/document-facts.ts';
import { contactListsInData, contactListsInText } from '../core/facts/people/contact-channels.ts';
import { personKey } from '../core/facts/people/people.ts';
import { heldRolesInData, heldRolesInText } from '../core/facts/people/role-holders.ts';
import { proceduresOf } from '../core/facts/recovery/procedures.ts';
import type { CalendarDate } from '../core/facts/time/calendar.ts';
import { isOpen } from '../core/facts/weight.ts';
import { contextOf, lint } from '../core/lint.ts';
import { severityOf } from '../core/profiles.ts';
import { askedVerdicts, readinessOf } from '../core/readiness.ts';
import type { RuleContext } from '../core/rule.ts';
import { unmarked } from '../core/text.ts';
import { uriOf } from '../core/workspace.ts';
import type { PackReading } from '../report/pack/collect.ts';
import { printable } from '../report/terminal.ts';
import { wrongDay } from './check.ts';
import type { CommandResult, Entry } from './engine.ts';
import type { ExportCommand } from './export-arguments.ts';
import { deliver } from './outputs.ts';
import { openProject, type Project } from './project.ts';
import { readToday } from './today.ts';

/** @param folder of the run, absolute. */
export async function exportPack(
  command: ExportCommand,
  folder: string,
  catalogue: Catalogue,
  entry: Entry,
): Promise<CommandResult> {
  const today = readToday(command.today);
  if (today === undefined) return wrongDay(command.today);
  const { format, output } = command;
  const project = await openProject(command, folder, catalogue, false, entry);
  const { notChecked, documents, scopes } = project;
  const context = chosen(plansOf(project, today), command.service);
  if (typeof context === 'string') return refused(context);
  const { collectPack, markdown, packHtml, packMarkdown } = entry.loadPacks();
  const { revision } = entry.loadReports().originOf(folder);
  const reading = { ...readingOf(context), markdown };
  const pack = collectPack({ context, revision, unread: notChecked }, reading);
  if (pack === undefined) return refused(NO_SERVICE);
  const read = [...documents.map(({ path }) => path), ...scopes.flatMap(({ file }) => file ?? [])];
  const { standardOutput, complaints } = deliver([{ format, file: output }], {
    text: () => (format === 'html' ? packHtml(pack) : packMarkdown(pack)),
    write: (path, text) => entry.loadFormats().writeReport(path, text),
    folder,
    kept: new Set(read),
  });
  const secrets = pack.leftOut.filter(({ what }) => what === 'secret').length;
  const said = [
    ...notChecked.map(
      ({ path, reason }) => `The pack may be incomplete: ${printable(path)} ${printable(reason)}`,
    ),
    ...(secrets === 0 ? [] : [blotted(secrets)]),
  ].map((line) => `dr-runbook: ${line}`);
  const code = notChecked.length > 0 || complaints.length > 0 ? 2 : 0;
  const complaint = [...said, ...complaints].join('\n');
  return { text: standardOutput, ...(complaint !== '' && { complaint }), code };
}

const NO_SERVICE =
  'No plan was found there, so there is no service to pack. A plan is a document with kind: dr-plan.';

function blotted(secrets: number): string {
  const what = secrets === 1 ? 'A secret is' : `${secrets} secrets are`;
  return `${what} redacted in the pack. Its first page says where; take them out of the documents.`;
}

function refused(reason: string): CommandResult {
  return { text: '', complaint: `dr-runbook: ${reason}`, code: 2 };
}

/** One context for each plan whose set has a document that was asked for. */
function plansOf(project: Project, today: CalendarDate): readonly RuleContext[] {
  const plans = new Map<string, RuleContext>();
  for (const document of project.documents) {
    const { analysis, scope } = document;
    const workspace = project.workspaceOf(document);
    const plan = workspace.setOf(uriOf(analysis))?.plan;
    if (plan === undefined) continue;
    const { config, catalogue } = scope;
    plans.set(uriOf(plan), contextOf(plan, { catalogue, workspace, config, today }));
  }
  return [...plans.values()];
}

/** The plan of the service that was named, or of the only one; else what to do about it. */
function chosen(plans: readonly RuleContext[], name: string | undefined): RuleContext | string {
  const [first, ...others] = plans;
  if (first === undefined) return NO_SERVICE;
  const names = plans.map((plan) => `"${printable(serviceName(plan))}"`).join(', ');
  if (name === undefined) {
    return others.length === 0
      ? first
      : `There are ${plans.length} services: ${names}. Name one with --service.`;
  }
  const found = plans.filter((plan) => namesOf(plan).some((each) => key(each) === key(name)));
  const [one, ...more] = found;
  if (one === undefined) {
    return `There is no service "${printable(name)}". There is ${names}.`;
  }
  if (more.length === 0) return one;
  const paths = found.map(({ runbook }) => printable(runbook.source.uri)).join(', ');
  return `${found.length} services are called "${printable(name)}". Name the path of a plan: ${paths}.`;
}

function serviceName({ set, runbook }: RuleContext): string {
  return unmarked(set?.name ?? runbook.source.uri);
}

/** What people call a service by: its name, the path of its plan, its id. */
function namesOf(plan: RuleContext): readonly string[] {
  const { source, metadata } = plan.runbook;
  return [serviceName(plan), source.uri, ...(metadata.id ? [metadata.id.value] : [])];
}

function key(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the pack needs of the engine. */
export function readingOf({
  catalogue,
  workspace,
  config,
  today,
}: RuleContext): Omit<PackReading, 'markdown'> {
  const judged = (analysis: Analysis) =>
    contextOf(analysis, { catalogue, workspace, config, today });
  return {
    judging: {
      askedVerdicts,
      isOpen,
      readinessOf,
      lint: (analysis) => lint(analysis, judged(analysis)),
    },
    contextOf: judged,
    contactListsInData,
    contactListsInText,
    factsOf,
    heldRolesInData,
    heldRolesInText,
    personKey,
    proceduresOf,
    severityOf,
  };
}

/** The extension: says what there is at once, and starts to work right after. */
import * as vscode from 'vscode';
import { ACTION_KINDS, actionProvider } from './actions.ts';
import { type Api, apiOf } from './api.ts';
import { registerCommands } from './commands.ts';
import { registerCompletion } from './complete.ts';
import { publishDiagnostics } from './diagnostics.ts';
import { serveDocs } from './docs.ts';
import { type DrillSource, registerDrills } from './drills.ts';
import { factHoverProvider } from './fact-hover.ts';
import { type Filter, rememberedFilter } from './filter.ts';
import { hoverProvider } from './hover.ts';
import { loadEditing, loadRunning, loadViews } from './knowledge.ts';
import { showLenses } from './lenses.ts';
import { registerNavigation } from './navigate.ts';
import { once } from './once.ts';
import { registerOutline } from './outline.ts';
import { decorateOverdue } from './overdue.ts';
import { registerPanel } from './panel.ts';
import { markdownPreview, type Preview } from './preview.ts';
import { showServices } from './services-view.ts';
import { openSession, type Session } from './session.ts';
import { pause } from './slices.ts';
import { languageStatus } from './status.ts';
import { type TaskWriter, taskWriter } from './tasks.ts';
import { showChecklist } from './tree.ts';
import { registerWriting } from './writing.ts';

const SELECTOR: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'yaml' }];

export function activate(context: vscode.ExtensionContext): Api {
  const session = once(async () => {
    const opened = await openSession(context.extensionUri);
    context.subscriptions.push(opened);
    return opened;
  });
  const editing = () => loadEditing(context.extensionUri);
  const running = () => loadRunning(context.extensionUri);
  const tasks = taskWriter(session);
  const drills = registerDrills({ context, session, running });
  const filter = rememberedFilter(context.workspaceState);
  const preview = markdownPreview();

  context.subscriptions.push(
    serveDocs(context.extensionUri, session),
    filter,
    preview,
    drills,
    registerCommands(context.extensionUri, session, filter),
    registerWriting(session, editing, context.extensionUri),
    registerCompletion(context.extensionUri, session, editing),
    vscode.languages.registerHoverProvider(SELECTOR, factHoverProvider(session, editing)),
    registerNavigation(session, editing),
    registerOutline(session, editing),
    registerPanel({ extension: context.extensionUri, session, running, tasks, drills }),
    vscode.languages.registerCodeActionsProvider(SELECTOR, actionProvider(session), ACTION_KINDS),
    vscode.languages.registerHoverProvider(SELECTOR, hoverProvider(session)),
  );
  start(context, session, { tasks, filter, preview, drills }).catch(sayWhy);
  return apiOf(session, tasks, preview);
}

/** What exists before the engine does. */
interface Parts {
  readonly tasks: TaskWriter;
  readonly filter: Filter;
  readonly preview: Preview;
  readonly drills: DrillSource;
}

/** All that needs the engine, after the editor has got its answer. */
async function start(
  context: vscode.ExtensionContext,
  session: () => Promise<Session>,
  { tasks, filter, preview, drills }: Parts,
): Promise<void> {
  await pause(0);
  const [opened, views] = await Promise.all([session(), loadViews(context.extensionUri)]);
  const checklist = showChecklist(opened, views, tasks, filter);
  preview.start(opened, views);
  const status = languageStatus();
  status.show(checklist);
  context.subscriptions.push(
    publishDiagnostics(opened),
    checklist,
    status,
    showServices(opened, views),
    decorateOverdue(opened, views),
    showLenses(SELECTOR, opened, views),
    checklist.onDidChange(() => status.show(checklist)),
  );
  await drills.resume();
}

/** Without its engine the extension shows nothing at all, and nobody would know why. */
async function sayWhy(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const reload = vscode.l10n.t('Reload Window');
  const said = vscode.l10n.t('DR Runbook could not start: {0}', reason);
  const chosen = await vscode.window.showErrorMessage(said, reload);
  if (chosen === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}

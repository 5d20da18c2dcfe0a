/** The command that writes the offline pack: asks for the service, the format and the file. */
import type * as vscode from 'vscode';
import type { RuleContext } from '../core/rule.ts';
import { unmarked } from '../core/text.ts';
import { collectPack } from '../report/pack/collect.ts';
import { packHtml } from '../report/pack/html.ts';
import { packMarkdown } from '../report/pack/markdown.ts';
import type { Host } from './new-runbook.ts';
import type { ServiceNode } from './service-items.ts';
import type { Session } from './session.ts';

type Format = 'html' | 'markdown';

/** What a keybinding or a test may say in advance: only the rest is asked. */
interface Told {
  /** The key of the plan. */
  readonly plan?: string;
  readonly format?: Format;
  readonly file?: vscode.Uri;
}

/** @returns where the pack lies; `undefined` when somebody has thought better of it. */
export async function exportPack(
  host: Host,
  session: Session,
  target: ServiceNode | Told | undefined,
): Promise<vscode.Uri | undefined> {
  const { vscode } = host;
  await session.index.ready;
  const told: Told = target && 'type' in target ? ofRow(target) : (target ?? {});
  const plans = planContexts(session);
  if (plans.length === 0) {
    const message = vscode.l10n.t('There is no service here yet: begin with a recovery plan.');
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const plan = told.plan
    ? plans.find(({ runbook }) => runbook.source.uri === told.plan)
    : await pickPlan(host, plans);
  if (!plan) return undefined;
  const format = told.format ?? (await pickFormat(host));
  if (!format) return undefined;
  const file = told.file ?? (await askFile(host, plan, format));
  if (!file) return undefined;
  // The documents may have changed while somebody was choosing.
  const current = planContexts(session).find(
    ({ runbook }) => runbook.source.uri === plan.runbook.source.uri,
  );
  const pack = current && packOf(host, session, current);
  if (!pack) return undefined;
  const text = format === 'html' ? packHtml(pack) : packMarkdown(pack);
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    const message = vscode.l10n.t('The pack could not be written to {0}.', file.path);
    void vscode.window.showErrorMessage(message);
    return undefined;
  }
  void tellWritten(host, file, pack.leftOut.filter(({ what }) => what === 'secret').length);
  return file;
}

function ofRow(node: ServiceNode): Told {
  return node.type === 'service' ? { plan: node.service.uri } : { plan: node.of };
}

function planContexts({ runbooks, contextOf }: Session): readonly RuleContext[] {
  return [...runbooks().values()]
    .map(contextOf)
    .filter(({ set, analysis }) => set?.plan === analysis);
}

function nameOf({ set, runbook }: RuleContext): string {
  return unmarked(set?.name ?? runbook.source.uri);
}

async function pickPlan(
  { vscode, uriOf }: Host,
  plans: readonly RuleContext[],
): Promise<RuleContext | undefined> {
  const [only, ...others] = plans;
  if (others.length === 0) return only;
  const items = plans
    .map((plan) => ({
      label: nameOf(plan),
      description: vscode.workspace.asRelativePath(uriOf(plan.runbook.source.uri)),
      plan,
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const placeHolder = vscode.l10n.t('Which service is the pack for?');
  return (await vscode.window.showQuickPick(items, { ...question(vscode), placeHolder }))?.plan;
}

/** A question stays until it is answered: people look things up meanwhile. */
function question({ l10n }: Host['vscode']): { title: string; ignoreFocusOut: true } {
  return { title: l10n.t('Export the Offline Pack'), ignoreFocusOut: true };
}

async function pickFormat({ vscode }: Host): Promise<Format | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
    {
      label: 'HTML',
      detail: vscode.l10n.t('One file to print or keep on a USB stick; any browser opens it'),
      format: 'html',
    },
    {
      label: vscode.l10n.t('Markdown'),
      detail: vscode.l10n.t('One file for another wiki or a second repository'),
      format: 'markdown',
    },
  ];
  const placeHolder = vscode.l10n.t('In which format?');
  return (await vscode.window.showQuickPick(items, { ...question(vscode), placeHolder }))?.format;
}

async function askFile(
  { vscode, uriOf }: Host,
  plan: RuleContext,
  format: Format,
): Promise<vscode.Uri | undefined> {
  const place = uriOf(plan.runbook.source.uri);
  const folder =
    vscode.workspace.getWorkspaceFolder(place)?.uri ?? vscode.Uri.joinPath(place, '..');
  const ending = format === 'html' ? 'html' : 'md';
  const name = nameOf(plan)
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, `${name || 'recovery'}-pack.${ending}`),
    filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
    title: vscode.l10n.t('Export the Offline Pack'),
  });
}

function packOf({ vscode, uriOf }: Host, session: Session, context: RuleContext) {
  const { engine, lint, contextOf } = session;
  return collectPack(
    {
      context,
      revision: null,
      unread: [],
      shownPath: (key) => vscode.workspace.asRelativePath(uriOf(key)),
    },
    { ...engine, judging: { ...engine, lint }, contextOf },
  );
}

async function tellWritten({ vscode }: Host, file: vscode.Uri, secrets: number): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const open = vscode.l10n.t('Open');
  const written =
    secrets === 0
      ? vscode.l10n.t('The pack was written to {0}.', name)
      : vscode.l10n.t(
          'The pack was written to {0}. It redacts secrets ({1}); its first page says where.',
          name,
          secrets,
        );
  const chosen = await vscode.window.showInformationMessage(written, open);
  if (chosen !== open) return;
  // A browser prints. What lies on another machine, only the editor can reach.
  const { uiKind, remoteName } = vscode.env;
  const isHere =
    uiKind === vscode.UIKind.Desktop && remoteName === undefined && file.scheme === 'file';
  if (isHere && file.path.endsWith('.html')) await vscode.env.openExternal(file);
  else await vscode.commands.executeCommand('vscode.open', file);
}

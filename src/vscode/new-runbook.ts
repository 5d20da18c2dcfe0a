/** The command that begins a new runbook: asks what it is for, writes it, and stands at the first gap. */
import type * as vscode from 'vscode';
import { knownOf, type Service, serviceNamed, servicesIn } from '../core/features/known-service.ts';
import { newRunbook } from '../core/features/new-runbook.ts';
import { KINDS, type Kind } from '../core/runbook.ts';
import type { keyOf, uriOf } from './convert.ts';
import type { kindName } from './kinds.ts';
import type { Session } from './session.ts';

/** The editor, handed in: what is imported when it is first used can import nothing itself. */
export interface Host {
  readonly vscode: typeof vscode;
  readonly keyOf: typeof keyOf;
  readonly uriOf: typeof uriOf;
  readonly kindName: typeof kindName;
}

type Syntax = 'markdown' | 'yaml';

/** What a keybinding or a test may say in advance: only the rest is asked. */
interface Told {
  readonly kind?: Kind;
  readonly service?: string;
  readonly format?: Syntax;
  readonly fileName?: string;
  /** Where it is to lie; `undefined` is found out. */
  readonly folder?: vscode.Uri;
}

/** @returns the address of the new document; `undefined` when somebody has thought better of it. */
export async function beginRunbook(
  host: Host,
  session: Session,
  target: vscode.Uri | Told | undefined,
): Promise<vscode.Uri | undefined> {
  const { vscode, keyOf } = host;
  const { engine } = session;
  const told: Told = target instanceof vscode.Uri ? { folder: target } : (target ?? {});
  const kind = told.kind ?? (await pickKind(host));
  if (!kind) return undefined;
  // What is known of a service stands in files that may not have been read yet.
  await session.index.ready;
  const near = told.folder ?? folderNear(host, vscode.window.activeTextEditor?.document.uri);
  const place = near ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const { workspace, config, catalogue } = session.surroundings(place ? `${keyOf(place)}/x` : '');
  const named = (name: string) => serviceNamed(workspace, config, name, engine);
  const service = told.service
    ? named(told.service)
    : await pickService(host, servicesIn(workspace, config, engine), named);
  if (!service) return undefined;
  const syntax = told.format ?? (await pickFormat(host));
  if (!syntax) return undefined;
  const folder = told.folder ?? (await folderFor(host, service, near));

  const names = folder ? await namesIn(host, folder) : [];
  const ids = [...workspace.documents.values()].flatMap(
    ({ runbook }) => runbook.metadata.id?.value ?? [],
  );
  const { fileName, body, text } = newRunbook({
    kind,
    syntax,
    known: knownOf(service, engine),
    practices: catalogue.practices,
    taken: new Set([...names, ...ids].map((name) => name.toLowerCase())),
  });
  if (!folder) return writeUntitled(host, syntax, body);
  const chosen = told.fileName ?? (await askFileName(host, fileName, syntax, folder, names));
  if (!chosen) return undefined;
  const uri = vscode.Uri.joinPath(folder, chosen);
  if (!(await createFile(host, uri, text))) return writeUntitled(host, syntax, body);
  const document = await vscode.workspace.openTextDocument(uri);
  await fillIn(host, document, body);
  // The tab stops have changed no letter of what is on the disk.
  await document.save();
  return uri;
}

async function pickKind({ vscode, kindName }: Host): Promise<Kind | undefined> {
  const items = KINDS.map((kind) => ({
    label: kindName(kind),
    description: kind,
    detail: kindDetail(vscode, kind),
  }));
  const placeHolder = vscode.l10n.t('What is to be written?');
  const asked = { ...question(vscode), placeHolder, matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, asked))?.description;
}

/** A question stays until it is answered: people look things up meanwhile. */
function question({ l10n }: Host['vscode']): { title: string; ignoreFocusOut: true } {
  return { title: l10n.t('New Runbook'), ignoreFocusOut: true };
}

function kindDetail(vscode: Host['vscode'], kind: Kind): string {
  switch (kind) {
    case 'dr-plan':
      return vscode.l10n.t('Who decides what, in which order a service comes back, and how soon');
    case 'backup-procedure':
      return vscode.l10n.t('What is backed up, when, with what, and where the copies are');
    case 'restore-procedure':
      return vscode.l10n.t('The steps that bring a system back, each with its check');
    case 'training-plan':
      return vscode.l10n.t('Who is trained for which part, how, and how often');
    case 'exercise-report':
      return vscode.l10n.t('What was tried, how long it took, and what follows from it');
    case 'inventory':
      return vscode.l10n.t('Hardware, software, media, licences and contracts');
    case 'change-log':
      return vscode.l10n.t('What was changed on which system, when, and by whom');
  }
}

async function pickService(
  { vscode }: Host,
  services: readonly Service[],
  named: (name: string) => Service,
): Promise<Service | undefined> {
  if (services.length > 0) {
    const other = { label: `$(add) ${vscode.l10n.t('Another Service…')}`, service: undefined };
    const items = services.map((service) => ({
      label: service.name,
      description: service.plan?.runbook.title?.value ?? '',
      service,
    }));
    const placeHolder = vscode.l10n.t('Which service is it for?');
    const picked = await vscode.window.showQuickPick([...items, other], {
      ...question(vscode),
      placeHolder,
    });
    if (picked !== other) return picked?.service;
  }
  const name = await vscode.window.showInputBox({
    ...question(vscode),
    prompt: vscode.l10n.t('The name of the service, as people call it'),
    validateInput: (typed) =>
      typed.trim() === '' ? vscode.l10n.t('Write the name of the service.') : undefined,
  });
  return name === undefined ? undefined : named(name.trim());
}

async function pickFormat({ vscode }: Host): Promise<Syntax | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly syntax: Syntax })[] = [
    {
      syntax: 'markdown',
      label: vscode.l10n.t('Markdown'),
      detail: vscode.l10n.t('Prose, lists and tables, which can be read everywhere'),
    },
    {
      syntax: 'yaml',
      label: vscode.l10n.t('YAML'),
      detail: vscode.l10n.t('Fields, which are checked by a schema'),
    },
  ];
  const placeHolder = vscode.l10n.t('In which format?');
  return (await vscode.window.showQuickPick(items, { ...question(vscode), placeHolder }))?.syntax;
}

/** Beside the service's plan, else beside what is open, else the one folder of the workspace or the one chosen. */
async function folderFor(
  host: Host,
  { plan }: Service,
  near: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const beside = plan && folderNear(host, host.uriOf(plan.runbook.source.uri));
  if (beside ?? near) return beside ?? near;
  const folders = host.vscode.workspace.workspaceFolders ?? [];
  const [only, ...others] = folders;
  if (others.length === 0) return only?.uri;
  return (await host.vscode.window.showWorkspaceFolderPick())?.uri;
}

/** The folder of a file of the workspace. */
function folderNear({ vscode }: Host, uri: vscode.Uri | undefined): vscode.Uri | undefined {
  const isInside = uri && vscode.workspace.getWorkspaceFolder(uri);
  return isInside ? vscode.Uri.joinPath(uri, '..') : undefined;
}

async function namesIn({ vscode }: Host, folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // It need not be there yet.
    return [];
  }
}

async function askFileName(
  { vscode }: Host,
  proposed: string,
  syntax: Syntax,
  folder: vscode.Uri,
  names: readonly string[],
): Promise<string | undefined> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const ending = syntax === 'yaml' ? /\.ya?ml$/i : /\.(?:md|markdown)$/i;
  const name = await vscode.window.showInputBox({
    ...question(vscode),
    prompt: vscode.l10n.t(
      'The name of the file in {0}',
      vscode.workspace.asRelativePath(folder, true),
    ),
    value: proposed,
    valueSelection: [0, proposed.indexOf('.')],
    validateInput: (typed) => {
      const bare = typed.trim();
      if (/[\\/\p{Cc}]/u.test(bare) || !ending.test(bare)) {
        return syntax === 'yaml'
          ? vscode.l10n.t('A runbook in YAML is called *.runbook.yaml.')
          : vscode.l10n.t('A runbook in Markdown is called *.md.');
      }
      return taken.has(bare.toLowerCase())
        ? vscode.l10n.t('There is a file of that name already.')
        : undefined;
    },
  });
  return name?.trim();
}

/** Whole at once. A file that is there stays as it is. */
async function createFile({ vscode }: Host, uri: vscode.Uri, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(text);
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  const isMade = await vscode.workspace.applyEdit(edit).then(
    (done) => done,
    () => false,
  );
  if (!isMade) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The file could not be created. The new runbook is in an unsaved document.'),
    );
  }
  return isMade;
}

async function writeUntitled(host: Host, language: Syntax, body: string): Promise<vscode.Uri> {
  const document = await host.vscode.workspace.openTextDocument({ language, content: '' });
  await fillIn(host, document, body);
  return document.uri;
}

async function fillIn(
  { vscode }: Host,
  document: vscode.TextDocument,
  body: string,
): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(body), whole, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

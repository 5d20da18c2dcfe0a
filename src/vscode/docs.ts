/** The pages that explain practices and rules: shipped with the extension, shown without a network. */
import * as vscode from 'vscode';
import type { Illustrations } from '../report/page.ts';
import { readBuilt } from './files.ts';
import type { Session } from './session.ts';

const SCHEME = 'dr-runbook-docs';

/** @param path of a page: `docs/practices/backup-schedule.md`. */
export function docsUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
}

/**
 * Serves the pages under a scheme of their own, since a link to a file of the extension leads nowhere in the
 * web host. Only the extension's own pages can be reached.
 */
export function serveDocs(
  extension: vscode.Uri,
  session: () => Promise<Session>,
): vscode.Disposable {
  let pages: Promise<(path: string) => string | undefined> | undefined;
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      pages ??= openPages(extension, session);
      return (await pages)(path.slice(1)) ?? vscode.l10n.t('There is no such page.');
    },
  });
}

async function openPages(
  extension: vscode.Uri,
  session: () => Promise<Session>,
): Promise<(path: string) => string | undefined> {
  const { engine } = await session();
  // The build writes it, and the package is tested with it.
  const examples = JSON.parse(await readBuilt(extension, 'examples.json')) as Illustrations;
  const catalogue = engine.illustrated(engine.catalogue, examples);
  return (path) => engine.pageAt(path, catalogue);
}

export async function showDocs(path: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', docsUri(path));
}

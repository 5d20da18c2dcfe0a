/** The pages that explain practices and rules: shipped with the extension, shown without a network. */
import * as vscode from 'vscode';
import { readBuilt } from './files.ts';

const SCHEME = 'dr-runbook-docs';

/** @param path of a page: `docs/practices/backup-schedule.md`. */
export function docsUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
}

/**
 * Serves the pages under a scheme of their own, since a link to a file of the extension leads nowhere in the
 * web host. Only the extension's own pages can be reached.
 */
export function serveDocs(extension: vscode.Uri): vscode.Disposable {
  let pages: Promise<ReadonlyMap<string, string>> | undefined;
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      pages ??= readPages(extension);
      return (await pages).get(path.slice(1)) ?? 'There is no such page.';
    },
  });
}

async function readPages(extension: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const pages: Record<string, string> = JSON.parse(await readBuilt(extension, 'pages.json'));
  return new Map(Object.entries(pages));
}

export async function showDocs(path: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', docsUri(path));
}

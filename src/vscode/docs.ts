/** The pages that explain practices and rules: shipped with the extension, shown without a network. */
import * as vscode from 'vscode';
import { readText } from './files.ts';

const SCHEME = 'dr-runbook-docs';

/** @param path of a page, relative to the extension: `docs/practices/backup-schedule.md`. */
export function docsUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
}

/**
 * Serves the pages under a scheme of their own, since a link to a file of the extension leads nowhere in the
 * web host. Only the extension's own pages can be reached.
 */
export function serveDocs(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      if (!PAGE.test(path)) return 'There is no such page.';
      const read = await readText(vscode.Uri.joinPath(extension, path));
      return 'text' in read ? read.text : `This page ${read.unread}.`;
    },
  });
}

const PAGE = /^\/docs\/(?:[a-z]{1,20}\/)?[a-z0-9-]{1,80}\.md$/;

export async function showDocs(path: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', docsUri(path));
}

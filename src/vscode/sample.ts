/** Opens the sample: written into a folder that the person chooses, or as new documents where there is no disk. */
import * as vscode from 'vscode';
import { SAMPLE_FILES, SAMPLE_FOLDER, SHOWN_OF_SAMPLE } from '../core/sample.ts';
import { exists } from './files.ts';

/** The folder that is made. */
const NAME = 'dr-runbook-sample';

export async function openSample(extension: vscode.Uri): Promise<void> {
  const sample = vscode.Uri.joinPath(extension, SAMPLE_FOLDER);
  // A web host has the files of its workspace, and no place for others.
  return extension.scheme === 'file' ? writeSample(sample) : showSample(sample);
}

async function writeSample(sample: vscode.Uri): Promise<void> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where should the folder "{0}" be created?', NAME),
      openLabel: vscode.l10n.t('Create It Here'),
    })) ?? [];
  if (!chosen) return;
  const folder = vscode.Uri.joinPath(chosen, NAME);
  try {
    for (const name of SAMPLE_FILES) {
      const target = vscode.Uri.joinPath(folder, name);
      // Whoever has worked on a sample finds it as it was left.
      if (await exists(target)) continue;
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(sample, name));
      await vscode.workspace.fs.writeFile(target, bytes);
    }
  } catch {
    const message = vscode.l10n.t('The sample could not be written to {0}.', folder.path);
    void vscode.window.showErrorMessage(message);
    return;
  }
  // What is open stays open.
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

async function showSample(sample: vscode.Uri): Promise<void> {
  const shown = SAMPLE_FILES.slice(0, SHOWN_OF_SAMPLE).reverse();
  for (const name of shown) {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(sample, name));
    const document = await vscode.workspace.openTextDocument({
      language: name.endsWith('.md') ? 'markdown' : 'yaml',
      content: new TextDecoder('utf-8').decode(bytes),
    });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}

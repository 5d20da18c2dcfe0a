/** What the suites in the extension host share. Runs in both hosts, so it uses nothing but `vscode`. */
import * as vscode from 'vscode';
import type { Api } from '../../src/vscode/api.ts';

const SOURCE = 'DR Runbook';

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('dr-runbook.dr-runbook');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = uriOf(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(await write(name, text));
  return vscode.window.showTextDocument(document);
}

/** Polls; fails with what was last seen when it never comes true. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  isEnough: (value: T) => boolean,
): Promise<T> {
  let last = await look();
  for (let tries = 0; tries < 300 && !isEnough(last); tries += 1) {
    await pause(50);
    last = await look();
  }
  if (isEnough(last)) return last;
  throw new Error(`Never came true: ${what}. Last seen: ${JSON.stringify(last)}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Ours only. */
export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

export function rulesOf(uri: vscode.Uri): readonly string[] {
  return diagnosticsOf(uri).map(ruleOfShown);
}

export function ruleOfShown({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

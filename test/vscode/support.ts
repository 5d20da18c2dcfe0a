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

/** Milliseconds for which a condition is waited for: a busy machine may take many times what a quiet one does. */
const PATIENCE = 90_000;

/** Polls; fails with what was last seen when it never comes true. */
export async function until<T>(
  what: string,
  look: () => T | PromiseLike<T>,
  isEnough: (value: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  let last = await look();
  while (!isEnough(last) && Date.now() < deadline) {
    await pause(50);
    last = await look();
  }
  if (isEnough(last)) return last;
  throw new Error(`Never came true: ${what}. Last seen: ${JSON.stringify(last)?.slice(0, 1500)}`);
}

/** Waits for a text that the editor may show a moment after the command that wrote it. */
export async function reads({ uri }: vscode.TextDocument, text: string): Promise<void> {
  const now = () => vscode.workspace.textDocuments.find((one) => `${one.uri}` === `${uri}`);
  await until(
    `the text is ${JSON.stringify(text)}`,
    () => now()?.getText(),
    (found) => found === text,
  );
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

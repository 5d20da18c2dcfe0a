/** The few settings: when to check. What is checked stands in `.dr-runbook.yaml`. */
import * as vscode from 'vscode';

export type RunMode = 'onType' | 'onSave' | 'off';

export function runMode(uri: vscode.Uri): RunMode {
  const value = vscode.workspace.getConfiguration('drRunbook', uri).get<unknown>('run');
  return value === 'onSave' || value === 'off' ? value : 'onType';
}

export function validatesWorkspace(): boolean {
  const configuration = vscode.workspace.getConfiguration('drRunbook');
  return configuration.get<unknown>('validateWorkspace') !== false;
}

/** Off unless somebody asks for them. */
export function showsLenses(uri: vscode.Uri): boolean {
  const configuration = vscode.workspace.getConfiguration('drRunbook', uri);
  return configuration.get<unknown>('codeLens') === true;
}

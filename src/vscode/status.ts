/** The language status of a runbook: what it is, and how much of it is covered. */
import * as vscode from 'vscode';
import type { ChecklistView } from './tree.ts';

const SELECTOR: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'yaml' }];

export interface Status extends vscode.Disposable {
  show(view: ChecklistView): void;
}

/** Exists only while a runbook, or what may be one, is in the active editor: other files get nothing. */
export function languageStatus(): Status {
  let item: vscode.LanguageStatusItem | undefined;
  return {
    show: ({ checklist, isLikely }) => {
      if (!checklist && !isLikely) {
        item?.dispose();
        item = undefined;
        return;
      }
      item ??= vscode.languages.createLanguageStatusItem('dr-runbook.status', SELECTOR);
      item.name = 'DR Runbook';
      item.detail = 'DR Runbook';
      if (!checklist) {
        item.text = 'Perhaps a recovery runbook';
        item.command = { command: 'dr-runbook.declareKind', title: 'Say So' };
        item.accessibilityInformation = { label: 'DR Runbook: perhaps a recovery runbook' };
        return;
      }
      const { done, all } = checklist.count;
      item.text = `$(checklist) ${done} of ${all} covered`;
      item.command = { command: 'dr-runbook.openChecklist', title: 'Show the Checklist' };
      item.accessibilityInformation = { label: `DR Runbook: ${done} of ${all} practices covered` };
    },
    dispose: () => item?.dispose(),
  };
}

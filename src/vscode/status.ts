/** The language status of a runbook: what it is, and how much of it is covered. */
import * as vscode from 'vscode';
import { kindName } from './kinds.ts';
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
      if (!checklist) {
        item.text = vscode.l10n.t('Perhaps a recovery runbook');
        item.detail = 'DR Runbook';
        item.command = { command: 'dr-runbook.declareKind', title: vscode.l10n.t('Say So') };
        item.accessibilityInformation = {
          label: vscode.l10n.t('DR Runbook: perhaps a recovery runbook'),
        };
        return;
      }
      const { done, all } = checklist.count;
      const kind = kindName(checklist.kind);
      item.text = `$(checklist) ${vscode.l10n.t('{0} of {1} covered', done, all)}`;
      item.detail = kind;
      item.command = {
        command: 'dr-runbook.openChecklist',
        title: vscode.l10n.t('Show the Checklist'),
      };
      item.accessibilityInformation = {
        label: vscode.l10n.t('DR Runbook: {0}, {1} of {2} practices covered', kind, done, all),
      };
    },
    dispose: () => item?.dispose(),
  };
}

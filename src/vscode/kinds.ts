/** What the kinds of document are called where a person reads it. */
import * as vscode from 'vscode';
import type { Kind } from '../core/runbook.ts';

export function kindName(kind: Kind | undefined): string {
  switch (kind) {
    case 'dr-plan':
      return vscode.l10n.t('Recovery plan');
    case 'backup-procedure':
      return vscode.l10n.t('Backup procedure');
    case 'restore-procedure':
      return vscode.l10n.t('Restore procedure');
    case 'training-plan':
      return vscode.l10n.t('Training plan');
    case 'exercise-report':
      return vscode.l10n.t('Exercise report');
    case 'inventory':
      return vscode.l10n.t('Inventory');
    case 'change-log':
      return vscode.l10n.t('Change log');
    case undefined:
      return vscode.l10n.t('Runbook');
  }
}

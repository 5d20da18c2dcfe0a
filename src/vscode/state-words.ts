/** What the editor calls groups and states. */
import * as vscode from 'vscode';
import type { State } from '../core/coverage.ts';
import type { Applicability, Group } from '../core/practice.ts';

export function groupWord(group: Group): string {
  switch (group) {
    case 'Objectives':
      return vscode.l10n.t('Objectives');
    case 'Backup':
      return vscode.l10n.t('Backup');
    case 'Prevention':
      return vscode.l10n.t('Prevention');
    case 'Resilience':
      return vscode.l10n.t('Resilience');
    case 'Recovery':
      return vscode.l10n.t('Recovery');
    case 'People':
      return vscode.l10n.t('People');
    case 'Exercises':
      return vscode.l10n.t('Exercises');
    case 'Records':
      return vscode.l10n.t('Records');
  }
}

export function stateWord(state: State): string {
  switch (state) {
    case 'satisfied':
      return vscode.l10n.t('covered');
    case 'waived':
      return vscode.l10n.t('waived');
    case 'linked':
      return vscode.l10n.t('only a link');
    case 'vague':
      return vscode.l10n.t('vague');
    case 'placeholder':
      return vscode.l10n.t('left open');
    case 'missing':
      return vscode.l10n.t('missing');
  }
}

export function askedWord(as: Applicability): string {
  switch (as) {
    case 'required':
      return vscode.l10n.t('required');
    case 'set':
      return vscode.l10n.t('required once in the set');
    case 'optional':
      return vscode.l10n.t('optional');
  }
}

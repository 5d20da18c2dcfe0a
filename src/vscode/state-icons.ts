/** How the states of practices look, in every view. */
import * as vscode from 'vscode';
import type { State } from '../core/coverage.ts';

export function stateIconOf(state: State): vscode.ThemeIcon {
  const [icon, colour] = STATE_ICONS[state];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

const STATE_ICONS: Readonly<Record<State, readonly [icon: string, colour: string]>> = {
  satisfied: ['pass-filled', 'testing.iconPassed'],
  waived: ['circle-slash', 'descriptionForeground'],
  linked: ['link-external', 'problemsInfoIcon.foreground'],
  vague: ['warning', 'problemsWarningIcon.foreground'],
  placeholder: ['edit', 'problemsWarningIcon.foreground'],
  missing: ['error', 'problemsErrorIcon.foreground'],
};

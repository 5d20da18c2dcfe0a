/** The words of the core in the language of the editor. */
import * as vscode from 'vscode';
import type { Fix } from '../core/finding.ts';
import type { Words } from '../core/words.ts';

/** What has no translation is said in English. */
export const words: Words = (message, ...values) => vscode.l10n.t(message, ...values);

export function fixTitle({ title, says }: Fix): string {
  return says ? words(says.message, ...says.values) : title;
}

/** Which files hold tests that look at VS Code from outside, through its page. */

import { readdirSync } from 'node:fs';
import { root } from '../../scripts/host/cache.ts';

export const FOLDER = `${root}/test/vscode`;

/** Their names, such as `panel.ui`, in a fixed order. */
export function pageTests(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ui.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

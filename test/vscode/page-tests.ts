/** Which files hold tests that look at VS Code from outside, through its page. */

import { readdirSync } from 'node:fs';
import { root } from '../../scripts/host/cache.ts';

export const FOLDER = `${root}/test/vscode`;

/**
 * What one process runs after the other, with one browser: those that share windows, those that need no VS Code, and
 * short ones. In the order in which `npm test` begins them, so that its lanes end together.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['checklist.ui', 'new-runbook.ui', 'panel.ui', 'preview.ui'],
  ['desktop.ui', 'drill-page.ui', 'pack-page.ui', 'panel-page.ui', 'report-page.ui'],
  ['drill.ui'],
  // It kills the only extension host of its process.
  ['drill-windows.ui'],
  ['export-pack.ui', 'report-editor.ui'],
  ['services.ui'],
  ['german.ui', 'other-yaml.ui', 'sample.ui', 'welcome.ui'],
];

/** Every file of page tests once; one that is in no group is alone. */
export function pageGroups(): readonly (readonly string[])[] {
  const all = pageTests();
  const grouped = new Set(GROUPS.flat());
  const there = GROUPS.map((group) => group.filter((name) => all.includes(name)));
  const alone = all.filter((name) => !grouped.has(name)).map((name) => [name]);
  return [...alone, ...there.filter((group) => group.length > 0)];
}

/** Their names, such as `panel.ui`, in a fixed order. */
export function pageTests(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ui.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

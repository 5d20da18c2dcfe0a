/** What the test hosts have in common: a VS Code with the extension, a workspace, and a page that shows it. */

import { cpSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from './cache.ts';
import { removeAtExit } from './child.ts';

export interface HostOptions {
  /** The folder to open. A copy of it is opened, so that tests may change it, unless `inPlace` is true. */
  readonly workspace: string;
  /** For a person: opens the folder itself, and waits for a page as long as it takes. */
  readonly inPlace?: boolean | undefined;
  /** Where the extension comes from; the project's own folder when absent. */
  readonly extension?: ExtensionSource | undefined;
  /** Packages (.vsix) of other extensions that are there as well. Only the Node host can. */
  readonly others?: readonly string[] | undefined;
  /** False opens the folder in Restricted Mode. Only the Node host can. */
  readonly trusted?: boolean | undefined;
  /** The language that extensions are told and speak, such as `de`. The workbench itself stays English. */
  readonly language?: string | undefined;
  /** A CommonJS module exporting `run()`, to be run inside the extension host. */
  readonly tests?: string | undefined;
  /** Settings of the machine, on top of the quiet ones that every host has. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** Called with everything that the page and the extension host print. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** Called when the extension host has ended, as it does after `tests`. */
  readonly onExit?: ((code: number) => void) | undefined;
}

/** An extension as it lies in its folder, or installed from a package. */
export type ExtensionSource =
  | { readonly kind: 'development'; readonly folder: string }
  | { readonly kind: 'package'; readonly file: string };

/** A VS Code that is running, and the page in which it is open. */
export interface Host {
  readonly page: Page;
  /** The copy of the workspace. In the web host, what is saved stays in the page's memory. */
  readonly workspace: string;
  close(): Promise<void>;
}

export const thisProject: ExtensionSource = { kind: 'development', folder: root };

/** A copy of the workspace under the same name, and an empty folder beside it; both go when `remove` is called. */
export function copyWorkspace(options: HostOptions): {
  workspace: string;
  beside: string;
  remove: () => void;
} {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'dr-runbook-')));
  const workspace = options.inPlace ? options.workspace : join(home, basename(options.workspace));
  const beside = join(home, '.host');
  if (!options.inPlace) {
    cpSync(options.workspace, workspace, { recursive: true });
  }
  mkdirSync(beside);
  return { workspace, beside, remove: removeAtExit(home) };
}

/** What would cover the editor, move by itself, differ between machines, or ask the network. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
};

/** Opens the workbench and resolves when it is there. */
export async function openWorkbench(page: Page, url: string, options: HostOptions): Promise<void> {
  page.on('console', (message) => options.onLine?.(message.text()));
  page.on('pageerror', (error) => options.onLine?.(String(error)));
  // The workbench looks for these two when it runs tests.
  await page.exposeFunction('codeAutomationLog', (_level: string, values: readonly unknown[]) =>
    options.onLine?.(values.map(String).join(' ')),
  );
  await page.exposeFunction('codeAutomationExit', (code: number) => options.onExit?.(code));
  if (options.language !== undefined) await page.addInitScript(SAY_LANGUAGE, options.language);
  await page.goto(url);
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 90_000 });
}

/**
 * What a language pack's script would say. The packs themselves are only in the marketplace; extensions bring
 * their own translations, for which the name of the language is enough.
 */
const SAY_LANGUAGE = (language: string) => {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
};

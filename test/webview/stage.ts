/** The page of the panel by itself in a real browser, with a stage in place of the editor around it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPage } from '../../scripts/host/browser.ts';
import { root } from '../../scripts/host/cache.ts';
import { inEnglish } from '../../src/core/words.ts';
import { panelWords } from '../../src/webview/panel-words.ts';
import type { FromPage, ToPage } from '../../src/webview/protocol.ts';
import { shell } from '../../src/webview/shell.ts';
import { THEMES, type Theme } from './themes.ts';

export interface Stage {
  readonly page: Page;
  /** Sends a message as the extension does, and waits until it is drawn. */
  send(message: ToPage): Promise<void>;
  /** What the page has said since it was asked last. */
  said(): Promise<readonly FromPage[]>;
  /** Addresses that the page asked for beside its own three. */
  readonly requests: readonly string[];
  /** What went wrong in the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

const HOST = 'http://panel.localhost';

/** `state` is what an earlier page of the panel has left. */
export async function stage(theme: Theme, width = 280, state: unknown = undefined): Promise<Stage> {
  const page = await openPage();
  await page.setViewportSize({ width, height: 900 });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const file = FILES[url];
    if (file === undefined) {
      requests.push(url);
      await route.abort();
      return;
    }
    const body = file.path === '' ? shellOf() : readFileSync(`${root}/dist/${file.path}`, 'utf8');
    await route.fulfill({ contentType: file.type, body });
  });
  const { variables, kind } = THEMES[theme];
  await page.addInitScript({ content: `(${EDITOR})(${JSON.stringify([variables, kind, state])})` });
  await page.goto(`${HOST}/`);
  return {
    page,
    requests,
    errors,
    send: async (message) => {
      await page.evaluate(`(${SEND})(${JSON.stringify(message)})`);
    },
    said: () => page.evaluate('toHost.splice(0)'),
    close: () => page.context().close(),
  };
}

/** Text, since a compiled function may call helpers that the page does not have. */
const EDITOR = `([variables, kind, state]) => {
  window.toHost = [];
  window.kept = state;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.toHost.push(message),
    getState: () => window.kept,
    setState: (next) => { window.kept = JSON.parse(JSON.stringify(next)); },
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.classList.add(kind);
    document.body.style.background = 'var(--vscode-sideBar-background)';
    for (const [name, value] of Object.entries(variables)) {
      document.documentElement.style.setProperty(name, value);
    }
  });
}`;

const SEND = `async (message) => {
  window.postMessage(message, '*');
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}`;

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  [`${HOST}/`]: { path: '', type: 'text/html' },
  [`${HOST}/webview.js`]: { path: 'webview.js', type: 'text/javascript' },
  [`${HOST}/webview.css`]: { path: 'webview.css', type: 'text/css' },
};

function shellOf(): string {
  return shell({
    script: `${HOST}/webview.js`,
    style: `${HOST}/webview.css`,
    source: HOST,
    nonce: 'abc123',
    language: 'en',
    words: panelWords(inEnglish),
  });
}

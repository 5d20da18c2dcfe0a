/** What helps to work through a runbook: a module of its own beside the engine, imported when it is first asked for. */
export { freshnessOf } from '../core/features/freshness.ts';
export { runList, stepAtLine, stepById } from '../core/features/run-list.ts';
export { panelWords } from '../webview/panel-words.ts';
export { readFromPage } from '../webview/protocol.ts';
export { nonce, shell } from '../webview/shell.ts';

export { follow } from './panel-live.ts';

export type Running = typeof import('./running.ts');

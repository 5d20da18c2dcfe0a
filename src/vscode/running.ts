/** What helps to work through a runbook: a module of its own beside the engine, imported when it is first asked for. */
export { freshnessOf } from '../core/features/freshness.ts';
export { runList, stepAtLine, stepById } from '../core/features/run-list.ts';

export type Running = typeof import('./running.ts');

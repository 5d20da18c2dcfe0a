/** What begins a runbook: a module of its own beside the engine, imported when somebody begins one. */
export { beginRunbook } from './new-runbook.ts';

export type Beginning = typeof import('./beginning.ts');

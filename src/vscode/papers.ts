/** What is made to be handed out: a module of its own beside the engine, imported when somebody wants it. */
export { exportPack } from './export-pack.ts';
export { showReport } from './readiness-report.ts';

export type Papers = typeof import('./papers.ts');

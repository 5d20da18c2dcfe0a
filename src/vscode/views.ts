/** What views show without being asked: a module of its own beside the engine, imported right after it. */
export { lensesOf } from '../core/features/lenses.ts';
export { nextAction } from '../core/features/next-action.ts';
export { previewNotes } from '../core/features/preview-notes.ts';
export { documentAlone, overdueIn, serviceOf } from '../core/features/services.ts';

export type Views = typeof import('./views.ts');

/** What keeps a drill: a module of its own beside the engine, imported when somebody begins one. */
export { openDrills } from './drill-keeper.ts';

export type Drilling = typeof import('./drilling.ts');

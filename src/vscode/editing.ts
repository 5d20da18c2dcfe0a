/** What helps to write and to find one's way: a module of its own beside the engine, imported when it is first asked for. */
export { completeConfig, completeRunbook, neededAt } from '../core/features/complete.ts';
export { completion, openGaps } from '../core/features/complete-gaps.ts';
export { completeNewDocument } from '../core/features/complete-markdown.ts';
export { documentLinks } from '../core/features/document-links.ts';
export { factHover } from '../core/features/fact-hover.ts';
export { definitions, references, renameable, renaming } from '../core/features/navigate.ts';
export { foldings, outline } from '../core/features/outline.ts';
export { suppressionEdits } from '../core/features/suppress-here.ts';
export {
  configuredWaiverEdit,
  isWaiverEnd,
  waiverEdit,
  waiverEnd,
} from '../core/features/waive.ts';

export type Editing = typeof import('./editing.ts');

/** All that reads and recognises runbooks. Loaded when the first file asks for it, never on activation. */
import type { Catalogue } from '../core/catalogue.ts';
import type * as judge from './judge.ts';

export { analyse } from '../core/analyse.ts';
export { catalogueFor, makeCatalogue } from '../core/catalogue.ts';
export { loadConfigLater } from '../core/config-loading.ts';
export { checklist } from '../core/features/checklist.ts';
export { kindDeclaration } from '../core/features/declare.ts';
export { hovers } from '../core/features/hover.ts';
export { insertion, insertTitle } from '../core/features/insert.ts';
export { findTask, tickEdit } from '../core/features/tasks.ts';
export { fileRules } from '../core/globs.ts';
export { contextOf, lint } from '../core/lint.ts';
export { redactedSource } from '../core/secrets/redact.ts';
export { coverageOf } from '../core/verdicts.ts';
export { buildWorkspace } from '../core/workspace.ts';

/** The code, with the knowledge that it works by. */
export type Engine = typeof import('./engine.ts') &
  Pick<typeof judge, 'lintConfig'> & { readonly catalogue: Catalogue };

/** All that reads and recognises runbooks. Loaded when the first file asks for it, never on activation. */
import type { Catalogue } from '../core/catalogue.ts';
import type * as judge from './judge.ts';

export { analyse, analyseIfOurs } from '../core/analyse.ts';
export { catalogueFor, makeCatalogue } from '../core/catalogue.ts';
export { loadConfigLater } from '../core/config-loading.ts';
export { fileRules } from '../core/globs.ts';

/** The code, with the knowledge that it works by. */
export type Engine = typeof import('./engine.ts') &
  Omit<typeof judge, 'rules'> & { readonly catalogue: Catalogue };

/** What a comparison needs of the engine: handed in, so that its bundle does not hold the engine once more. */

import type { saidBy } from '../../core/followed.ts';
import type { globMatcher } from '../../core/globs.ts';
import type { lint } from '../../core/lint.ts';
import type { buildWorkspace } from '../../core/workspace.ts';
import type { openConfigs } from '../configs.ts';
import type { documentOpener } from '../documents.ts';
import type { walk } from '../walk.ts';

export interface Engine {
  readonly buildWorkspace: typeof buildWorkspace;
  readonly documentOpener: typeof documentOpener;
  readonly globMatcher: typeof globMatcher;
  readonly lint: typeof lint;
  readonly openConfigs: typeof openConfigs;
  readonly saidBy: typeof saidBy;
  readonly walk: typeof walk;
}

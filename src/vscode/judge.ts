/** All that judges what was recognised, and writes into it: a script of its own beside the extension. */
export { lintConfig } from '../core/config-lint.ts';
export { checklist } from '../core/features/checklist.ts';
export { kindDeclaration } from '../core/features/declare.ts';
export { hovers } from '../core/features/hover.ts';
export { insertion, insertTitle } from '../core/features/insert.ts';
export { findTask, tickEdit } from '../core/features/tasks.ts';
export { contextOf, lint } from '../core/lint.ts';
export { redactedSource } from '../core/secrets/redact.ts';
export { coverageOf } from '../core/verdicts.ts';
export { buildWorkspace } from '../core/workspace.ts';
export { rules } from '../rules.generated.ts';

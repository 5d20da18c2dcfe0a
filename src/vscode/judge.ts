/** All that judges runbooks and configurations: a script of its own beside the extension. */
export { lintConfig } from '../core/config-lint.ts';
export { rules } from '../rules.generated.ts';

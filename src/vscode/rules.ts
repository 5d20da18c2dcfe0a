/**
 * All checks: a module of its own beside the engine, since the editor is held up for as long as a module takes to
 * compile.
 */
export { rules } from '../rules.generated.ts';

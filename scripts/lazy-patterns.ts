/** Puts `lazyPattern` in the place of the regular expressions that a module keeps, in the engine of the command line. */
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cuesOf } from './pattern-cues.ts';

const HOME = fileURLToPath(new URL('../src/core/lazy-pattern.ts', import.meta.url));

/** The formatter gives every constant the same shape; one that differs stays as it is. */
const CONSTANT = /^((?:export )?const \w+(?:: RegExp)? =\s+)(\/.+\/)([a-z]*);$/gm;

/** Those who read what documents say. Others look at paths as well, or at a text before it is taken in. */
const READERS = /src[\\/](?:rules|core[\\/](?:facts|secrets|recognise(?![\\/]mentions)))[\\/]/;

/** @param path of the module, absolute. @param code of the module, as it was formatted. */
export function withLazyPatterns(path: string, code: string): string {
  if (!READERS.test(path)) return code;
  const changed = code.replace(CONSTANT, (_, start: string, literal: string, flags: string) => {
    const source = literal.slice(1, -1);
    const cues = cuesOf(source);
    return `${start}lazyPattern(${[source, flags, cues].map((each) => JSON.stringify(each)).join(', ')});`;
  });
  if (changed === code) return code;
  const home = relative(dirname(path), HOME).replaceAll('\\', '/');
  return `import { lazyPattern } from '${home.startsWith('.') ? home : `./${home}`}';\n${changed}`;
}

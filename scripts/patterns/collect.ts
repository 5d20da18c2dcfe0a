/** Finds every regular expression of the product: the literals in its source, and those that it puts together as it runs. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The file that holds it. */
  readonly file: string;
}

export interface Found {
  readonly patterns: readonly Pattern[];
  /** Whether the file also puts patterns together, which only a run can show. */
  readonly assembles: boolean;
}

/** What the source of a module says. */
export function patternsIn(file: string, source = readFileSync(file, 'utf8')): Found {
  const { code } = transformSync(source, { loader: 'ts', target: 'esnext' });
  const patterns: Pattern[] = [];
  let assembles = false;
  const isRegExp = (callee: { type: string; name?: unknown }) =>
    callee.type === 'Identifier' && callee.name === 'RegExp';
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) patterns.push({ source: regex.pattern, flags: regex.flags, file });
    },
    NewExpression({ callee }) {
      assembles ||= isRegExp(callee);
    },
    CallExpression({ callee }) {
      assembles ||= isRegExp(callee);
    },
  });
  return { patterns, assembles };
}

/** Every pattern that is put together while `run` is at work, with the file of these that did it. */
export async function patternsOf(
  files: readonly string[],
  run: () => Promise<void>,
): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const stack = new Error('put together here').stack ?? '';
    const file = files.find((name) => stack.includes(`/${name}:`));
    if (file !== undefined) patterns.push({ source: made.source, flags: made.flags, file });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]) => note(new target(source, flags)),
    apply: (target, _, [source, flags]) => note(target(source, flags)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}

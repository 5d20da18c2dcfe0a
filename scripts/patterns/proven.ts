/** Remembers which patterns were shown to take linear time, by what they are and by who has judged them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Written {
  readonly source: string;
  readonly flags: string;
}

export interface Proven {
  has(pattern: Written): boolean;
  add(pattern: Written): void;
  /** Writes the list again, with no more in it than these. */
  keep(patterns: readonly Written[]): void;
}

/**
 * The list in a file, one hash on each line. A hash holds the pattern, the version of recheck and the whole code that
 * asks it: when one of them changes, nothing on the list counts any more.
 */
export function provenIn(path: string, judge = judgeOf()): Proven {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const known = new Set(lines.filter((line) => line !== ''));
  const key = ({ source, flags }: Written) => hash([judge, source, flags]).slice(0, LENGTH);
  const write = () =>
    writeFileSync(
      path,
      [...known]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    );
  return {
    has: (pattern) => known.has(key(pattern)),
    add: (pattern) => {
      known.add(key(pattern));
      write();
    },
    keep: (patterns) => {
      const wanted = new Set(patterns.map(key));
      for (const line of known) if (!wanted.has(line)) known.delete(line);
      write();
    },
  };
}

/** Hexadecimal digits: far more than chance would ever meet among some thousand patterns. */
const LENGTH = 20;

function judgeOf(): string {
  const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
  const code = ['judge.ts', 'alternatives.ts'].map((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  );
  return hash([version, ...code]);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

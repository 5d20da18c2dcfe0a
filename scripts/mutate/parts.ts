/** The parts of the code that are changed, and for each the tests that are to notice. */
import { execFileSync } from 'node:child_process';

export interface Part {
  readonly name: string;
  /** Files that are changed, and of those not. The words of practices are data, and in no part. */
  readonly code: readonly string[];
  readonly not?: readonly string[];
  /** Tests of this very code, all of which are asked about a change that they reach. */
  readonly tests: readonly string[];
  /** Tests that say something of it among much else: asked after those, and only for a while. */
  readonly also?: readonly string[];
  /** Percent of the changes that a test must notice. */
  readonly least: number;
}

/** The examples of rules say much of the facts that rules compute with, and of the readers below those. */
const EXAMPLES = 'test/rules.test.ts';

/** What is read in many documents. */
const READINGS = 'test/readings/*.test.ts';

/** What the core reads in texts, and says of their faults. */
const WRITTEN = 'test/core/written/*.test.ts';

/** What rules say in many cases. Their properties, which hold for any answer that is no fault, are not among them. */
const RULES = [
  EXAMPLES,
  'test/rules/*.test.ts',
  READINGS,
  ...[
    'drills',
    'freshness',
    'recovery-order',
    'seeds',
    'steps-and-people',
    'times',
    'upkeep-wordings',
    'variants',
    'wordings',
  ].map((name) => `test/rules/computed/${name}.test.ts`),
];

/** What finds a task again in a text that has changed, and ticks it. */
const CHECKLIST = ['tasks', 'checklist', 'identity'].map((name) => `src/core/features/${name}.ts`);

export const PARTS: readonly Part[] = [
  {
    name: 'recognise',
    code: ['src/core/recognise/*.ts'],
    tests: ['test/core/recognise/*.test.ts', 'test/practices.test.ts', READINGS],
    also: [EXAMPLES],
    least: 90,
  },
  { name: 'rules', code: ['src/rules/*.ts'], tests: RULES, least: 90 },
  {
    name: 'facts',
    code: ['src/core/facts/**/*.ts'],
    tests: ['test/core/facts/*.test.ts', 'test/core/facts-model/*.test.ts'],
    also: RULES,
    least: 90,
  },
  {
    name: 'fixes',
    code: ['src/core/fixes/*.ts', 'src/core/fix.ts'],
    tests: ['test/core/fixes/*.test.ts', 'test/core/fix.test.ts'],
    also: [EXAMPLES],
    least: 90,
  },
  {
    name: 'checklist',
    code: CHECKLIST,
    tests: ['tasks', 'checklist', 'tick-races', 'run-list', 'next-action'].map(
      (name) => `test/core/features/${name}.test.ts`,
    ),
    least: 90,
  },
  {
    name: 'features',
    code: ['src/core/features/*.ts'],
    not: CHECKLIST,
    tests: ['test/core/features/*.test.ts'],
    least: 80,
  },
  {
    name: 'drill',
    code: ['src/core/drill/*.ts'],
    tests: ['test/core/drill/*.test.ts'],
    least: 80,
  },
  {
    name: 'markdown',
    code: ['src/core/markdown/*.ts'],
    tests: ['test/core/markdown/*.test.ts', 'test/core/parse.test.ts', WRITTEN],
    also: [EXAMPLES],
    least: 80,
  },
  {
    name: 'yaml',
    code: ['src/core/yaml/*.ts'],
    tests: ['test/core/yaml/*.test.ts', 'test/core/parse.test.ts', WRITTEN],
    also: [EXAMPLES],
    least: 80,
  },
  {
    name: 'schema',
    code: ['src/core/schema/*.ts'],
    not: ['src/core/schema/*.generated.ts'],
    tests: ['test/core/schema/*.test.ts', WRITTEN],
    also: [EXAMPLES],
    least: 80,
  },
  {
    name: 'secrets',
    code: ['src/core/secrets/*.ts'],
    tests: ['test/core/secrets/*.test.ts'],
    also: [EXAMPLES],
    least: 80,
  },
  {
    name: 'core',
    code: ['src/core/*.ts'],
    not: ['src/core/fix.ts'],
    tests: ['test/core/*.test.ts', 'test/core/schema/config-reader.test.ts', WRITTEN],
    also: [EXAMPLES],
    least: 80,
  },
  {
    name: 'report',
    code: ['src/report/**/*.ts'],
    // The pages' own tests run in a browser; what they hold of the page is here too.
    tests: ['test/report/**/*.test.ts'],
    least: 80,
  },
];

/** The files that a part changes, in the order of their names. */
export function filesOf({ code, not = [] }: Part): string[] {
  return found([...code, ...not.map((pattern) => `!${pattern}`)]);
}

/** The files of its tests, those of this very code first. */
export function testsOf({ tests, also = [] }: Part): { own: string[]; also: string[] } {
  const own = found(tests);
  return { own, also: found(also).filter((file) => !own.includes(file)) };
}

/** Git knows which files there are, and what `**` means; what begins with `!` is taken away again. */
function found(patterns: readonly string[]): string[] {
  // Without a pattern Git would name every file.
  if (patterns.length === 0) return [];
  const specs = patterns.map((pattern) =>
    pattern.startsWith('!') ? `:(exclude,glob)${pattern.slice(1)}` : `:(glob)${pattern}`,
  );
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...specs];
  const files = execFileSync('git', listing, { encoding: 'utf8' }).split('\n');
  return [...new Set(files)].filter((file) => file !== '').sort();
}

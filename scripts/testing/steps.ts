/** The steps of `npm test`, in the order in which they begin where there is a choice. */

import { pageGroups } from '../../test/vscode/page-tests.ts';
import type { Ordered } from './lanes.ts';

export interface Step extends Ordered {
  readonly command: readonly string[];
  /** A step without tests of its own counts as one. */
  readonly counts: 'tests' | 'step';
}

const TSX = [process.execPath, '--import', 'tsx'];

/** Tests that mostly wait for programs that they start: in a lane of their own, since no coverage is taken of those. */
const PROGRAMS = [
  'test/action/**/*.test.ts',
  'test/bad-input/fuzz.test.ts',
  'test/bad-input/growth.test.ts',
  'test/cli/**/*.test.ts',
  'test/host/**/*.test.ts',
];

/** What needs neither a VS Code nor a browser. */
export const QUICK: readonly Step[] = [
  { name: 'build', command: [...TSX, 'scripts/build.ts'], counts: 'step' },
  { name: 'types', command: ['npx', 'tsc', '-b'], counts: 'step' },
  { name: 'lint', command: ['npx', 'biome', 'check', '--error-on-warnings'], counts: 'step' },
  { name: 'generated files', command: [...TSX, 'scripts/generate.ts', '--check'], counts: 'step' },
  {
    name: 'unit',
    command: ['npx', 'c8', 'mocha', 'test/**/*.test.ts', ...PROGRAMS.flatMap(ignored)],
    counts: 'tests',
    after: ['build'],
  },
  { name: 'programs', command: ['npx', 'mocha', ...PROGRAMS], counts: 'tests', after: ['build'] },
  { name: 'patterns', command: [...TSX, 'scripts/patterns.ts', '--check'], counts: 'step' },
];

function ignored(pattern: string): string[] {
  return ['--ignore', pattern];
}

/** Everything. What is installed first is mostly waited for, and the longest runs begin early. */
export function allSteps(): readonly Step[] {
  return [
    {
      name: 'hosts',
      command: [...TSX, 'scripts/install-hosts.ts'],
      counts: 'step',
      isBeside: true,
    },
    ...QUICK,
    ...SUITES.map((run) => editor([run])),
    ...pageGroups().map(editor),
  ];
}

/**
 * As `test/vscode/runs.ts` names them. In Node the suites run with the installed package in Restricted Mode, which is
 * the least that people have; the folder of the extension, trusted, is what the page tests open. The desktop is
 * downloaded, and therefore run elsewhere.
 */
const SUITES = ['package', 'web'];

/** A process with a browser of its own. */
function editor(runs: readonly string[]): Step {
  return {
    name: `editor ${runs.join(' ')}`,
    command: [...TSX, 'test/vscode/run.ts', ...runs.flatMap((run) => ['--run', run])],
    counts: 'tests',
    after: ['build', 'hosts'],
  };
}

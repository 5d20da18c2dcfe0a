/** The patterns that the build puts off: what it says of them, and that nothing else changes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withChanges } from '../../scripts/bundle-plugins.ts';
import { withLazyPatterns } from '../../scripts/lazy-patterns.ts';
import { cuesOf } from '../../scripts/pattern-cues.ts';
import { conformanceSet } from '../conformance/engine.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the cues of a pattern', () => {
  const examples: readonly (readonly [RegExp, string])[] = [
    [/restore/, 'restore'],
    [/\bdrills?\b|tabletop/i, 'drill|tabletop'],
    [/fail(?:ing|ed)?[- ]?over/, 'fail+over'],
    [/\b(?:the|our) (?:\w{1,20} ){0,2}plans?\b/, 'plan'],
    [/pr[éeè]vu/, 'pr+vu'],
    [/keep-(?:daily|weekly)/, 'daily+keep|weekly+keep'],
    [/(?:pg_dump){1,3}/, 'dump+pg'],
    [/(?<=\brestored )from/, 'restored'],
    [/(?!draft)copy/, 'copy'],
    [/x?a?b?/, ''],
    [/restore|\d+/, ''],
    [/(?:restore)?/, ''],
    [/^[^.]*$/, ''],
  ];

  for (const [pattern, cues] of examples) {
    it(`of ${pattern.source}`, () => {
      assert.equal(cuesOf(pattern.source), cues);
    });
  }

  it('are in every line that one of our patterns matches', () => {
    const lines = [
      ...new Set(
        conformanceSet().flatMap(({ text }) => text.split('\n').map((line) => line.slice(0, 300))),
      ),
    ].filter((_, at) => at % 2 === 0);
    const patterns = ownPatterns();
    assert.ok(patterns.length > 300);
    assert.ok(lines.length > 1000);
    let matched = 0;
    for (const { source, flags } of patterns) {
      const branches = cuesOf(source)
        .split('|')
        .map((branch) => branch.split('+'));
      const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
      for (const line of lines.filter((each) => pattern.test(each))) {
        matched += 1;
        const folded = line.toLowerCase();
        const has = branches.some((pieces) => pieces.every((piece) => folded.includes(piece)));
        assert.ok(has, `${source} matches ${line}`);
      }
    }
    assert.ok(matched > 1000);
  });
});

describe('the engine of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-lazy-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('says of each document by itself what it says with all its patterns', async function () {
    this.timeout(60_000);
    const outfile = join(folder, 'engine.cjs');
    await build({
      stdin: { contents: ENGINE, resolveDir: ROOT, loader: 'ts' },
      plugins: [withChanges([withLazyPatterns])],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
    });
    const { said, noteAllLetters, noteNoLetters, noteLetters } = createRequire(import.meta.url)(
      outfile,
    ) as Bundle;
    let findings = 0;
    for (const { path, text } of conformanceSet().filter((_, at) => at % 6 === 0)) {
      noteNoLetters();
      const expected = said(path, text);
      noteAllLetters();
      noteLetters(path);
      assert.equal(said(path, text), expected, path);
      findings += expected.length;
    }
    assert.ok(findings > 3000);
  });
});

interface Bundle {
  readonly said: (path: string, text: string) => string;
  readonly noteAllLetters: () => void;
  readonly noteNoLetters: () => void;
  readonly noteLetters: (text: string) => void;
}

const ENGINE = `
  import { catalogue } from './src/catalogue.generated.ts';
  import { analyse } from './src/core/analyse.ts';
  import { DEFAULT_CONFIG as config } from './src/core/config.ts';
  import { lint } from './src/core/lint.ts';
  import { buildWorkspace } from './src/core/workspace.ts';
  export * from './src/core/letters.ts';
  const today = { year: 2026, month: 11, day: 22 };
  export function said(path, text) {
    const analysis = analyse(path, path, text, catalogue);
    const around = { config, exists: () => true, pathOf: (uri) => uri };
    const workspace = buildWorkspace([analysis], around);
    const { recognition, coverage, secrets } = analysis;
    const diagnostics = lint(analysis, { catalogue, workspace, config, today });
    return JSON.stringify([recognition, [...coverage], secrets.length, diagnostics]);
  }
`;

/** The constants that the build finds in our modules, and says something of. */
function ownPatterns(): readonly { readonly source: string; readonly flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  for (const room of ['core/facts', 'core/recognise', 'core/secrets', 'rules']) {
    const start = join(ROOT, 'src', room);
    for (const name of readdirSync(start, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const path = join(start, name);
      const code = withLazyPatterns(path, readFileSync(path, 'utf8'));
      for (const [, args = ''] of code.matchAll(/\blazyPattern\((".*")\);$/gm)) {
        const [source = '', flags = '', cues] = JSON.parse(`[${args}]`) as string[];
        if (cues !== '') found.push({ source, flags });
      }
    }
  }
  return found;
}

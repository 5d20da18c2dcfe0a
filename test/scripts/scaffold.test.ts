/** Adding a practice or a rule is one file, and that file is all that a catalogue needs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { catalogue } from '../../src/catalogue.generated.ts';
import { readExample } from '../../src/core/example.ts';
import type { Practice } from '../../src/core/practice.ts';
import { compileLexicon } from '../../src/core/recognise/lexicon.ts';
import type { Rule } from '../../src/core/rule.ts';
import { contextFor, lintText } from '../judge.ts';

/** `import.meta.resolve` would load this file, and all of the core with it, a second time and as another text. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

describe('scaffolds', () => {
  it('write a practice as one file, whose examples hold', () =>
    inFolder(async (folder) => {
      run(folder, 'new-practice', 'crypto-inventory', 'Inventory of certificates');
      assert.deepEqual(filesIn(folder), ['src/practices/crypto-inventory.ts']);
      const practice = await load<Practice>(folder, 'src/practices/crypto-inventory.ts');
      const practices = [...catalogue.practices, practice];
      const known = { ...catalogue, practices, lexicon: compileLexicon(practices) };
      for (const { kind, state, text } of practice.examples) {
        const { analysis } = contextFor('x.md', readExample(text).text, { kind, catalogue: known });
        assert.equal(analysis.coverage.get(practice.id)?.state, state);
      }
    }));

  it('write a rule as one file, whose examples hold', () =>
    inFolder(async (folder) => {
      run(folder, 'new-rule', 'phone-missing', "A contact that nobody's phone reaches");
      assert.deepEqual(filesIn(folder), ['src/rules/phone-missing.ts']);
      const rule = await load<Rule>(folder, 'src/rules/phone-missing.ts');
      const known = { ...catalogue, rules: [...catalogue.rules, rule] };
      for (const example of rule.examples) {
        const { text, spans } = readExample(example.text);
        const found = lintText('x.md', text, { catalogue: known });
        const said = found.filter((each) => each.rule === 'phone-missing');
        assert.deepEqual(
          said.map(({ span }) => span),
          spans,
        );
      }
    }));

  it('refuse what is there already, and ids of another form', () =>
    inFolder((folder) => {
      run(folder, 'new-rule', 'a-b', 'A thing');
      assert.equal(status(folder, 'new-rule', 'a-b', 'A thing'), 2);
      assert.equal(status(folder, 'new-practice', 'A_B', 'A thing'), 2);
      assert.deepEqual(filesIn(folder), ['src/rules/a-b.ts']);
    }));
});

async function inFolder(body: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
  try {
    mkdirSync(join(folder, 'src/practices'), { recursive: true });
    mkdirSync(join(folder, 'src/rules'));
    await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, script: string, ...args: readonly string[]): void {
  assert.equal(status(folder, script, ...args), 0);
}

function status(folder: string, script: string, ...args: readonly string[]): number | null {
  const file = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url));
  return spawnSync(process.execPath, ['--import', TSX, file, ...args], { cwd: folder }).status;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function load<T>(folder: string, path: string): Promise<T> {
  const module: { default: T } = await import(pathToFileURL(resolve(folder, path)).href);
  return module.default;
}

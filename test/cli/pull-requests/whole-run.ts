/** Judges a folder with the built engine in this process: the start of a program would take most of the time. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { entryAlone } from '../../../scripts/entry-alone.ts';
import { type EngineCommand, readArguments } from '../../../src/cli/arguments.ts';
import type { CommandResult } from '../../../src/cli/engine.ts';
import { readKnowledgeIn } from '../../../src/cli/knowledge.ts';
import { bundleSource, runBundle } from '../../../src/cli/load.ts';
import { whole } from '../../report-text.ts';
import { GIT_ENV } from './repository.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

/** What `dr-runbook` prints for these arguments in this folder. */
export async function printed(folder: string, args: readonly string[]): Promise<string> {
  const { text, complaint } = await answered(folder, args);
  assert.equal(complaint, undefined);
  return text;
}

/** The same with the exit code and with what goes to the standard error. */
export async function answered(
  folder: string,
  args: readonly string[],
): Promise<CommandResult<string>> {
  const { runCommand } = engine();
  const command = readArguments(args) as EngineCommand;
  const entry = entryAlone({ loadFormats: formats, loadSince: since });
  const before = { ...process.env };
  // The git that is asked reads no configuration of whoever runs the tests.
  Object.assign(process.env, GIT_ENV);
  try {
    const result = await runCommand(command, folder, knowledge(), entry);
    return { ...result, text: whole(result.text) };
  } finally {
    for (const name of Object.keys(GIT_ENV)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

const engine = once(() => bundle('engine') as typeof import('../../../src/cli/engine.ts'));
const formats = once(() => bundle('formats') as typeof import('../../../src/cli/formats.ts'));
const since = once(() => bundle('since') as typeof import('../../../src/cli/since/since.ts'));
const knowledge = once(() => readKnowledgeIn(DIST));

/** The build gives each bundle the hash of its content in its name. */
function bundle(name: string): object {
  const file = readdirSync(DIST).find((each) => new RegExp(`^${name}-\\w+\\.cjs$`).test(each));
  assert.ok(file, `dist/${name}-….cjs is missing: run "npm run build" first.`);
  const path = join(DIST, file);
  return runBundle(new Script(bundleSource(path), { filename: path }), path);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Runs the built engine once over the examples and keeps what V8 compiled on the way. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { type EngineCommand, readArguments } from '../src/cli/arguments.ts';
import { wrap } from '../src/cli/load.ts';

type Engine = typeof import('../src/cli/engine.ts');

const [bundle = ''] = process.argv.slice(2);
const filename = resolve(bundle);
const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename });
const module = { exports: {} };
const require = createRequire(filename);
script.runInThisContext()(module.exports, require, module, filename, dirname(filename));
const { runCommand } = module.exports as Engine;

for (const line of ['check examples', 'check examples --format json', 'coverage examples']) {
  const command = readArguments(line.split(' '));
  await runCommand(command as EngineCommand, process.cwd());
}
writeFileSync(`${filename}.cache`, script.createCachedData());

/** Runs the built engine once over the examples and keeps what V8 compiled on the way. */
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { type EngineCommand, readArguments } from '../src/cli/arguments.ts';
import { readKnowledgeIn } from '../src/cli/knowledge.ts';
import { bundleSource, compiledName, compileLate, runBundle } from '../src/cli/load.ts';
import { entryAlone } from './entry-alone.ts';

const [bundle = ''] = process.argv.slice(2);
const filename = resolve(bundle);
compileLate();
// V8 drops the code of what has not run for a while, first of all what runs once, at the start.
setFlagsFromString('--no-flush-bytecode');
const script = new Script(bundleSource(filename), { filename });
const { runCommand } = runBundle(script, filename) as typeof import('../src/cli/engine.ts');

const knowledge = readKnowledgeIn(dirname(filename));
// More threads would not be seen here.
const entry = entryAlone();

for (const line of ['check examples', 'check examples --format json', 'coverage examples']) {
  const command = readArguments(line.split(' '));
  await runCommand(command as EngineCommand, process.cwd(), knowledge, entry);
}
setFlagsFromString('--flush-bytecode');
writeFileSync(compiledName(filename), script.createCachedData());

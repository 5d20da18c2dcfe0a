/** What is installed on demand is installed once, wholly, and by one process at a time. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, installed, root, temporaryFolder } from '../../scripts/host/cache.ts';

describe('the cache of what the hosts need', () => {
  const name = `test-${process.pid}`;
  const cache = join(root, '.cache');
  const { log } = console;

  before(() => {
    console.log = () => undefined;
  });

  after(() => {
    console.log = log;
    for (const entry of readdirSync(cache)) {
      if (entry.includes(name)) {
        rmSync(join(cache, entry), { recursive: true, force: true });
      }
    }
  });

  it('fills a folder once, and again when the recipe changes', async () => {
    let fills = 0;
    const fill = async (folder: string): Promise<void> => {
      fills += 1;
      writeFileSync(join(folder, 'file'), String(fills));
    };
    const first = await installed(name, 'one', fill);
    assert.equal(await installed(name, 'one', fill), first);
    const second = await installed(name, 'two', fill);
    assert.notEqual(second, first);
    assert.equal(fills, 2);
    assert.equal(readFileSync(join(second, 'file'), 'utf8'), '2');
  });

  it('shows no folder that is half full, and tries again', async () => {
    const broken = installed(name, 'broken', async (folder) => {
      writeFileSync(join(folder, 'file'), 'half');
      throw new Error('no network');
    });
    await assert.rejects(broken, /no network/);
    const folder = await installed(name, 'broken', async () => undefined);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('lets one of several processes install while the others wait', async () => {
    const shared = temporaryFolder(name);
    const diary = join(shared.path, 'diary');
    const program = `
      import { appendFileSync, writeFileSync } from 'node:fs';
      import { setTimeout } from 'node:timers/promises';
      import { installed } from ${JSON.stringify(`${root}/scripts/host/cache.ts`)};
      const folder = await installed('${name}', 'race', async (into) => {
        appendFileSync(${JSON.stringify(diary)}, 'filled\\n');
        await setTimeout(300);
        writeFileSync(into + '/file', '');
      });
      process.stdout.write('\\n@' + folder);
    `;
    const outputs = await Promise.all([1, 2, 3].map(() => evaluate(program)));
    assert.equal(readFileSync(diary, 'utf8'), 'filled\n');
    const folders = new Set(outputs.map((output) => output.split('@').at(-1)));
    assert.equal(folders.size, 1);
    assert.ok(existsSync(join([...folders][0] ?? '', 'file')));
    shared.remove();
  });

  it('does not wait for a process that is gone', async () => {
    const gone = await evaluate('process.stdout.write(String(process.pid));');
    writeFileSync(join(cache, `${name}.lock`), gone);
    assert.equal(await alone(name, async () => 'done'), 'done');
  });
});

function evaluate(program: string): Promise<string> {
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`The program ended with ${code}.`)),
    );
  });
}

/** Where a drill is kept: in the memory of one window, and in a file for all of them. */
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { type DrillStore, drillStore, type Kept } from '../../src/vscode/drill-store.ts';
import { afterOthers } from '../../src/vscode/drill-windows.ts';
import { drillOf, later, listOf, PROCEDURE, type Said, SUBJECT } from '../core/drill/fixture.ts';

const list = listOf(PROCEDURE);

/** Files by their names, with no more of an editor than a store asks for. */
function editor() {
  const files = new Map<string, Uint8Array>();
  class FileSystemError extends Error {
    readonly code = 'FileNotFound';
  }
  const fs = {
    createDirectory: async () => {},
    writeFile: async (name: string, bytes: Uint8Array) => void files.set(name, bytes),
    delete: async (name: string) => void files.delete(name),
    readFile: async (name: string) => {
      const bytes = files.get(name);
      if (bytes === undefined) throw new FileSystemError();
      return bytes;
    },
  };
  return { files, api: { workspace: { fs }, FileSystemError } as unknown as typeof vscode };
}

function windowOn(api: typeof vscode): DrillStore {
  const memory = new Map<string, unknown>();
  const memento = {
    get: (key: string) => memory.get(key),
    update: async (key: string, value: unknown) => void memory.set(key, value),
  } as unknown as vscode.Memento;
  const name = 'drill.json' as unknown as vscode.Uri;
  return drillStore(api, { memory: memento, key: 'drill', file: name, folder: name });
}

function keptWith(drill: Kept['drill'], ...said: readonly Said[]): Kept {
  const happened = later(drill, list, ...said);
  return { drill: happened, subject: SUBJECT, answers: {}, report: undefined, written: [] };
}

describe('a drill that is kept', () => {
  it('is joined with what another window has taken down', async () => {
    const { api } = editor();
    const [first, second] = [windowOn(api), windowOn(api)];
    const one = keptWith(drillOf(), [5, 'done', 'Stop']);
    await first.write(one);
    const read = await second.read();
    assert.deepEqual(read?.drill, one.drill);
    await second.write({ ...keptWith(one.drill, [9, 'done', 'Load']), written: [7] });
    const mine = keptWith(one.drill, [8, 'done', 'Tell']);
    const all = afterOthers(mine, await first.shared(), false);
    assert.deepEqual(
      all?.drill.events.map((event) => 'step' in event && event.step.text.split(' ')[0]),
      ['Stop', 'Tell', 'Load'],
    );
    assert.deepEqual(all?.written, [7], 'what the other has written is the drill’s own');
    assert.equal(afterOthers(all, await first.shared(), false), all, 'nothing more is known');
  });

  it('is over when another window has ended it, and not before it was filed', async () => {
    const { api } = editor();
    const [first, second] = [windowOn(api), windowOn(api)];
    const kept = keptWith(drillOf(), [5, 'done', 'Stop']);
    assert.equal(afterOthers(kept, await second.shared(), false), kept);
    await first.write(kept);
    await second.read();
    await first.write(undefined);
    assert.equal(afterOthers(kept, await second.shared(), false), undefined);
    assert.equal(await first.shared(), undefined, 'who ended it is told nothing');
  });

  it('gives way to the next drill, and not to one that is being put away', async () => {
    const { api } = editor();
    const [first, second] = [windowOn(api), windowOn(api)];
    const old = keptWith(drillOf(), [5, 'done', 'Stop']);
    const next = keptWith(drillOf({ started: old.drill.setup.started + 3_600_000 }));
    await first.write(next);
    assert.deepEqual(afterOthers(old, await second.shared(), false)?.drill, next.drill);
    const ended = keptWith(next.drill, [90, 'finish']);
    await first.write(ended);
    assert.equal(afterOthers(undefined, await second.shared(), false), undefined);
  });

  it('is in the memory of the window where its file is torn', async () => {
    const { api, files } = editor();
    const store = windowOn(api);
    const kept = keptWith(drillOf(), [5, 'done', 'Stop']);
    await store.write(kept);
    files.set('drill.json', new TextEncoder().encode('{"drill": {"ver'));
    assert.equal(afterOthers(kept, await store.shared(), false), kept);
    assert.deepEqual((await store.read())?.drill, kept.drill);
  });
});

/** What page and extension say to each other: all that is meant gets through, and nothing else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../src/core/words.ts';
import { panelWords } from '../../src/webview/panel-words.ts';
import {
  type FromPage,
  readFromPage,
  readToPage,
  type ToPage,
} from '../../src/webview/protocol.ts';
import { nonce, shell } from '../../src/webview/shell.ts';
import { wordsIn } from '../../src/webview/words.ts';
import { viewOf } from './views.ts';

const identity = { index: 0, sequence: 5, name: 7, namesakes: 1 };
const place = { uri: 'file:///a.md', step: 'x', from: 'step', index: 0 } as const;

const FROM: readonly FromPage[] = [
  { type: 'ready' },
  { type: 'tick', uri: 'file:///a.md', step: 'x', identity, done: true },
  { type: 'reveal', uri: 'file:///a.md', step: 'x' },
  { type: 'copy', place },
  { type: 'drill', uri: 'file:///a.md', act: 'note', step: 'x', text: 'late' },
];

const TO: readonly ToPage[] = [
  { type: 'show', view: viewOf('a.md', '# Restore\n\n- [ ] a\n') },
  { type: 'empty', text: 'Nothing.' },
  { type: 'select', uri: 'file:///a.md', step: undefined },
  { type: 'copied', place },
  { type: 'settled', uri: 'file:///a.md', step: 'x', done: true, said: '' },
];

describe('the messages of the panel', () => {
  it('get through when they are whole', () => {
    for (const message of FROM) assert.deepEqual(readFromPage(message), message);
    for (const message of TO) assert.deepEqual(readToPage(message), message);
  });

  it('get lost when a part is missing or of another kind', () => {
    const spoilt = (message: object) =>
      Object.keys(message).flatMap((key) => [
        { ...message, [key]: null },
        { ...message, [key]: { toString: 'x' } },
      ]);
    for (const message of FROM) {
      for (const one of spoilt(message)) assert.equal(readFromPage(one), undefined);
    }
    for (const message of TO) {
      for (const one of spoilt(message)) {
        // A cursor may stand beside all steps.
        const said = readToPage(one);
        assert.ok(said === undefined || said.type === 'select', JSON.stringify(one));
      }
    }
    for (const index of [-1, 1.5, Number.NaN, '0']) {
      assert.equal(readFromPage({ type: 'copy', place: { ...place, index } }), undefined);
    }
  });

  it('are undefined or messages, whatever arrives', () => {
    const parts = fc.constantFrom('type', 'uri', 'step', 'identity', 'done', 'place', 'view');
    const values = fc.oneof(
      fc.constantFrom('ready', 'tick', 'show', 'copy', 'constructor'),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(parts, values)), (data) => {
        for (const read of [readFromPage(data), readToPage(data)]) {
          assert.ok(read === undefined || typeof read.type === 'string');
        }
      }),
    );
  });
});

describe('the shell of the panel', () => {
  const words = { ...panelWords(inEnglish), panel: '</title><script>"\'' };
  const page = shell({
    script: 'https://host.example.org/webview.js',
    style: 'https://host.example.org/webview.css',
    source: 'https://host.example.org',
    nonce: nonce(new Uint8Array([0, 15, 255])),
    language: 'de"><script>',
    words,
  });

  it('lets one script run and one style sheet load, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy?.replaceAll('&#39;', "'"),
      "default-src 'none'; style-src https://host.example.org; script-src 'nonce-000fff'; base-uri 'none'; form-action 'none'",
    );
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.doesNotMatch(page, /\s(?:style|on\w+)=|<style/);
  });

  it('carries the words, whatever is in them', () => {
    const carried = /data-words="([^"]*)"/.exec(page)?.[1] ?? '';
    const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    const read = carried.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => marks[name] ?? '');
    assert.deepEqual(wordsIn(read), words);
  });
});

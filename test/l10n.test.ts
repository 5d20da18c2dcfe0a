/** Everything that the editor says in words of its own can be said in German, and nothing else is translated. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesIn, untranslated } from './l10n-strings.ts';

const ROOT = join(import.meta.dirname, '..');

type Bundle = Readonly<Record<string, string>>;

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const bundle = (path: string): Bundle => JSON.parse(read(path));
const sourcesIn = (...rooms: readonly string[]) =>
  rooms
    .map((room) => `src/${room}`)
    .filter((room) => existsSync(join(ROOT, room)))
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${room}/${name}`),
    );
const host = sourcesIn('vscode', 'webview');
const core = sourcesIn('core', 'rules', 'report');

/** Strings of the extension that are no words for people, or are said in English everywhere. */
const NOT_FOR_PEOPLE: ReadonlySet<string> = new Set([
  'DR Runbook',
  // Clauses of problems, which are worded as those of the command line.
  'is a symbolic link; links are not followed',
  'is larger than 1 MiB',
  'cannot be read',
  'is UTF-16 text; save it as UTF-8',
  'is not text: it holds NUL bytes',
  'is not valid UTF-8; save it as UTF-8',
  'lies outside the workspace',
]);

describe('languages', () => {
  const said = [...host, ...core].map((path) => ({ path, ...messagesIn(read(path)) }));
  const messages = new Set(said.flatMap((each) => each.messages));
  const german = bundle('l10n/bundle.l10n.de.json');
  const manifest = read('package.json');

  it('hands only literals to translators, since others cannot be found', () => {
    assert.deepEqual(
      said.filter(({ path }) => !TRANSLATORS.has(path)).flatMap(({ unclear }) => unclear),
      [],
    );
    assert.ok(messages.size > 60, `${messages.size}`);
  });

  it('has German for every message of the editor, and for nothing else', () => {
    assert.deepEqual(Object.keys(german).sort(), [...messages].sort());
    checkEach(Object.entries(german));
  });

  it('has English and German for every key of the manifest, and no others', () => {
    const keys = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key);
    const english = bundle('package.nls.json');
    const germanKeys = bundle('package.nls.de.json');
    assert.deepEqual(Object.keys(english).sort(), [...new Set(keys)].sort());
    assert.deepEqual(Object.keys(germanKeys).sort(), Object.keys(english).sort());
    checkEach(Object.entries(english).map(([key, text]) => [text, germanKeys[key] ?? '']));
    assert.ok(existsSync(join(ROOT, JSON.parse(manifest).l10n, 'bundle.l10n.de.json')));
  });

  it('leaves no words for people in the manifest', () => {
    const shown =
      /"(?:title|name|label|contents|description|markdownDescription|altText)": "([^%][^"]*)"/g;
    const words = [...manifest.matchAll(shown)].map(([, text]) => text);
    assert.deepEqual(
      words.filter((text) => text !== 'DR Runbook' && text !== 'dr-runbook'),
      [],
    );
  });

  it('says nothing in the editor that no translator gets', () => {
    for (const path of host) {
      const found = untranslated(read(path)).filter((text) => !NOT_FOR_PEOPLE.has(text));
      assert.deepEqual(found, [], path);
    }
  });

  it('would notice what is said without a translator', () => {
    assert.deepEqual(untranslated("tell('Open a file first.')"), ['Open a file first.']);
    assert.deepEqual(untranslated("item.label = 'Tasks'; x('on')"), ['Tasks']);
    assert.deepEqual(untranslated('html`<p class="a b c">${x}</p>`'), []);
    assert.deepEqual(untranslated('html`<p>Open it</p>`').length, 1);
    assert.deepEqual(untranslated("tell(vscode.l10n.t('Open {0} first.', 'a-b'))"), []);
    assert.deepEqual(messagesIn('words(name)').unclear.length, 1);
    assert.deepEqual(messagesIn("l10n.t(\n  'It\\'s {0}',\n 1)").messages, ["It's {0}"]);
  });
});

/** What passes on what it was handed. */
const TRANSLATORS: ReadonlySet<string> = new Set([
  'src/vscode/words.ts',
  'src/core/fixes/titled.ts',
]);

function checkEach(pairs: readonly (readonly [english: string, german: string])[]): void {
  for (const [english, german] of pairs) {
    assert.ok(german.trim() !== '', english);
    assert.deepEqual(marksOf(german), marksOf(english), `${english} | ${german}`);
  }
}

/** Places for values, commands of links, code and icons: what must be the same in both. */
function marksOf(text: string): readonly string[] {
  return (text.match(/\{\d\}|\(command:[^)]*\)|`[^`]*`|\$\([\w-]+\)/g) ?? []).sort();
}

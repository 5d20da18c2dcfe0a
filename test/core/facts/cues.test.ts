/** The look at how words begin spares readers most of a text, and loses nothing that they would have read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { readExample } from '../../../src/core/example.ts';
import { cuesOf, hasCue, withCue, YEARS } from '../../../src/core/facts/cues.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';
import { conformanceSet } from '../../conformance/engine.ts';
import { contextFor } from '../../judge.ts';

/** At this letter of another s the look gives up, and every reader reads everything. */
const LONG_S = '\u017f';

type Texts = readonly { readonly path: string; readonly text: string }[];

const SOURCES: Readonly<Record<string, () => Texts>> = {
  'the examples of the rules': () =>
    catalogue.rules.flatMap(({ examples }) =>
      examples.map(({ text, syntax }) => ({
        path: syntax === 'yaml' ? 'a.runbook.yaml' : 'a.md',
        text: readExample(text).text,
      })),
    ),
  'the conformance set': conformanceSet,
  'the sample workspace': () => filesBelow('examples', /\.(?:md|ya?ml)$/),
  // Each text between backquotes, whatever it is a part of.
  'the tests of computed rules': () =>
    filesBelow('test/rules', /\.ts$/).flatMap(({ text: code }) =>
      [...code.matchAll(/`([^`]{40,})`/g)].map(([, text = '']) => ({ path: 'a.md', text })),
    ),
};

describe('the look at how words begin', () => {
  for (const [name, texts] of Object.entries(SOURCES)) {
    it(`loses no finding of ${name}`, function () {
      this.timeout(120_000);
      const all = texts();
      assert.ok(all.length > 5);
      for (const { path, text } of all) {
        assert.deepEqual(findings(path, text, 's'), findings(path, text, LONG_S), text);
      }
    });
  }

  it('finds words by three or four letters, in any case, and letters beyond ASCII', () => {
    const says = (text: string, beginnings: string) =>
      hasCue(parse(sourceText('a.md', text), 'a.md'), cuesOf(beginnings));
    assert.equal(says('Kept for years', 'keep kept'), true);
    assert.equal(says('Walks', 'wal'), true);
    assert.equal(says('A wall', 'wals'), false);
    assert.equal(says('La CLÉ', 'clé'), true);
    assert.equal(says('La cle', 'clé'), false);
    assert.equal(says('pg_dump, e-mail', 'dump mail'), true);
    assert.equal(says('unkept', 'kept'), false);
    assert.equal(says('Notfallübung', 'übu'), true);
    assert.equal(says('', 'kept'), false);
  });

  it('finds years by their four digits, and no word by its letters then', () => {
    const tellsYear = (text: string) => hasCue(parse(sourceText('a.md', text), 'a.md'), YEARS);
    assert.equal(tellsYear('Tested in 2026'), true);
    assert.equal(tellsYear('20260314T0200'), true);
    assert.equal(tellsYear('At 12:30, 365 days a year, 202 6'), false);
    assert.equal(tellsYear(''), false);
  });

  it('keeps the parts that have such a word, in their order', () => {
    const text = 'One is kept.\nTwo.\nThree keeps.\n';
    const parts = [...text.matchAll(/[^\n]+/g)].map(({ 0: part, index }) => ({
      part,
      span: { start: index, end: index + part.length },
    }));
    const runbook = parse(sourceText('a.md', text), 'a.md');
    const kept = withCue(runbook, parts, cuesOf('keep kept'));
    assert.deepEqual(
      kept.map(({ part }) => part),
      ['One is kept.', 'Three keeps.'],
    );
  });
});

/** Of every rule, whatever the kind of the document, with a comment behind it that changes nothing else. */
function findings(path: string, text: string, letter: string): readonly unknown[] {
  const comment = path.endsWith('.md') ? `\n\n<!-- ${letter} -->\n` : `\n# ${letter}\n`;
  const context = contextFor(path, text + comment, { kind: 'dr-plan' });
  return catalogue.rules.map((rule) => [...rule.check(context)]);
}

function filesBelow(folder: string, pattern: RegExp): Texts {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => ({ path: name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

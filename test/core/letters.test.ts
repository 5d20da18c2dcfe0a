/** What is noted of the letters of texts, and the patterns that trust it. */
import assert from 'node:assert/strict';
import { lazyPattern } from '../../src/core/lazy-pattern.ts';
import { mayHave, noteAllLetters, noteLetters, noteNoLetters } from '../../src/core/letters.ts';

describe('the letters of texts', () => {
  afterEach(noteNoLetters);

  it('are trusted only when they are noted', () => {
    assert.equal(mayHave('restore'), true);
    noteAllLetters();
    assert.equal(mayHave('restore'), false);
    noteLetters('Restore it.');
    assert.equal(mayHave('restore'), true);
    assert.equal(mayHave('rto'), false);
  });

  it('count whatever stands between them', () => {
    noteAllLetters();
    noteLetters('re-\n> store the **back**up of the café, fu\u0308r Größe');
    for (const piece of ['restore', 'backup', 'cafe', 'fur', 'grosse']) {
      assert.equal(mayHave(piece), true, piece);
    }
  });

  it('are noted anew', () => {
    noteAllLetters();
    noteLetters('restore');
    noteAllLetters();
    assert.equal(mayHave('restore'), false);
  });
});

describe('a lazy pattern', () => {
  afterEach(noteNoLetters);

  const cues = 'drill|restore+test';
  const make = (flags = 'i') => lazyPattern('\\bdrills?|restore (\\w+) tests?', flags, cues);

  it('is the pattern as long as nothing is noted', () => {
    assert.equal(make().test('A Drill.'), true);
    assert.equal(make().exec('no restore this test')?.[1], 'this');
    assert.equal(make().exec('nothing'), null);
  });

  it('finds nothing before a text comes in that has its pieces', () => {
    noteAllLetters();
    const pattern = make();
    noteLetters('restore');
    // Not noted, to see that nobody looks.
    assert.equal(pattern.test('drill'), false);
    noteLetters('a DRILL');
    assert.equal(pattern.test('DRILLS'), true);
    assert.equal(pattern.test('Restore'), false);
  });

  it('does what methods of strings ask of a pattern, matching or not', () => {
    for (const noted of ['', 'drill restore test']) {
      noteAllLetters();
      noteLetters(noted);
      for (const text of noted === '' ? ['x y'] : ['x y', 'a drill, drills', 'restore it test']) {
        const [plain, lazy] = [/\bdrills?|restore (\w+) tests?/gi, make('gi')];
        assert.deepEqual(text.match(lazy), text.match(plain));
        assert.deepEqual([...text.matchAll(lazy)], [...text.matchAll(plain)]);
        assert.equal(text.replace(lazy, '<$1>'), text.replace(plain, '<$1>'));
        assert.equal(text.replaceAll(lazy, '-'), text.replaceAll(plain, '-'));
        assert.equal(text.search(lazy), text.search(plain));
        assert.deepEqual(text.split(lazy), text.split(plain));
        assert.deepEqual([lazy.test(text), lazy.lastIndex], [plain.test(text), plain.lastIndex]);
        assert.deepEqual([lazy.source, lazy.flags], [plain.source, plain.flags]);
      }
    }
  });

  it('starts over where it finds nothing', () => {
    noteAllLetters();
    const pattern = make('g');
    pattern.lastIndex = 3;
    assert.equal(pattern.exec('nothing here'), null);
    assert.equal(pattern.lastIndex, 0);
  });

  it('trusts nothing where letters may be written otherwise', () => {
    for (const text of ['"\\x64rill"', '"\\u0064rill"', '[a](%64rill)', 're\u017ftore']) {
      noteAllLetters();
      noteLetters(text);
      assert.equal(make().test('drill'), true, text);
    }
  });
});

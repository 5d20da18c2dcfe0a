/** The phrase language: what a phrase reads as, and what it matches in words. */
import assert from 'node:assert/strict';
import type { Practice } from '../../../src/core/practice.ts';
import { compileLexicon } from '../../../src/core/recognise/lexicon.ts';
import { findPhrases, nameFacts } from '../../../src/core/recognise/match.ts';
import { readPhrase } from '../../../src/core/recognise/phrase.ts';
import { readWords } from '../../../src/core/recognise/words.ts';
import { paragraph } from './paragraph.ts';

const MATCHES: readonly [phrase: string, text: string][] = [
  ['backup', 'The backups run.'],
  ['backup stored', 'Backups are stored here.'],
  ['backup stored', 'It is backed up and stored.'],
  ['backup .. vault', 'A back-up goes at night to the vault.'],
  ['restor* <date>', 'Restored on 2026-03-04.'],
  ['off_site|remote copy', 'The off‑site copy.'],
  ['off_site|remote copy', 'A remote copy'],
  ['offsite copy', 'The off-\nsite copy'],
  ['backup the? vault', 'backup vault'],
  ['backup .. <frequency>', 'Backups run every 15 minutes.'],
  ['backup <frequency>', 'Backups: nightly'],
  ['<frequency>', '0 2 * * 1-5 root /usr/local/bin/dump'],
  ['<duration>', 'within four hours'],
  ['<duration>', 'PT15M'],
  ['<date>', 'on 3 March 2026'],
  ['<date>', 'March 3, 2026'],
  ['<store>', 'to `s3://example-backups/orders`.'],
  ['<host>', 'on bkp-01, the old one'],
  ['<region>', 'in **eu-central-1**'],
  ['<tool>', 'by pg_dump, each night'],
  ['<email>', 'ask <dba@example.org>'],
  ['<link>', 'see [the plan](plan.md)'],
  ['sicherung*', 'Die Sicherungen laufen.'],
];

const MISSES: readonly [phrase: string, text: string][] = [
  ['backup stored', 'Backups run. Logs are stored.'],
  ['backup stored', 'Backups are compressed before anything gets stored'],
  ['backup', 'See https://example.org/backup for more.'],
  ['backup', 'See [this](https://example.org/backup).'],
  ['backup', '<!-- backup --> Nothing.'],
  ['backup', '{{ backup }} nothing'],
  ['backup', 'a <a href="backup">word</a>'],
  ['restore', 'restoration'],
  ['<date>', 'version 2026 of it'],
  ['<duration>', 'in four places'],
];

describe('phrases', () => {
  for (const [phrase, text] of MATCHES) {
    it(`"${phrase}" is in "${text}"`, () => assert.equal(found(phrase, text), true));
  }
  for (const [phrase, text] of MISSES) {
    it(`"${phrase}" is not in "${text}"`, () => assert.equal(found(phrase, text), false));
  }

  it('says what is wrong with a phrase', () => {
    for (const wrong of ['', '..', 'a ..', '? b', 'a|', 'a b-c', 'x? y', '<Upper>', '__', 'a* *']) {
      assert.equal(typeof readPhrase(wrong), 'string', wrong);
    }
  });

  it('makes several phrases of alternatives with several words', () => {
    const phrases = readPhrase('off_site|remote copy');
    assert.ok(typeof phrases !== 'string');
    assert.equal(phrases.length, 2);
  });
});

function found(phrase: string, text: string): boolean {
  const lexicon = compileLexicon([practice(phrase)]);
  assert.deepEqual(lexicon.mistakes(), []);
  const words = readWords(paragraph(text), lexicon);
  nameFacts(words, lexicon);
  return findPhrases(words, lexicon.index('en').everywhere).some(
    (hit) => hit.phrase.use === 'topic',
  );
}

function practice(topic: string): Practice {
  return {
    id: 'probe',
    title: 'Probe',
    group: 'Backup',
    requirement: '',
    why: '',
    goodEvidence: [],
    severity: { missing: 'error', vague: 'warning' },
    applies: {},
    controls: [],
    signals: { en: { headings: [], topics: [topic], evidence: [] } },
    fields: [],
    falseFriends: [],
    scaffold: { markdown: '', yaml: '' },
    examples: [{ name: '', kind: 'dr-plan', state: 'missing', text: '' }],
  };
}

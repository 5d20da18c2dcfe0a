/** What is heard in single sentences: facts, forms of words, languages, and what takes the weight off. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import { languageOf } from '../../../src/core/recognise/language.ts';
import { nameFacts } from '../../../src/core/recognise/match.ts';
import { isNegative } from '../../../src/core/recognise/phrase.ts';
import { readWords } from '../../../src/core/recognise/words.ts';
import { paragraph } from './paragraph.ts';

const FACTS: readonly (readonly [name: string, text: string])[] = [
  ['store', 'on backup01:/srv/dumps'],
  ['store', 'at backup@vault-01:/srv/dumps'],
  ['phone', 'au 01 99 00 45 10'],
  ['phone', 'Lena (07700 900123)'],
  ['phone', 'teléfono 900 555 017'],
  ['number', 'about $9,000 a year'],
  ['ticket', 'see OPS-412'],
  ['time', 'at 4 am'],
  ['time', 'um 22 Uhr'],
  ['time', 'à 23 h'],
  ['duration', 'nach fünfzehn Minuten'],
  ['duration', 'quarante minutes'],
  ['duration', 'treinta minutos'],
  ['duration', 'eleven days'],
  ['duration', 'une demi-heure'],
  ['frequency', 'every 6 h'],
  ['frequency', 'every February'],
  ['frequency', 'each spring'],
  ['frequency', 'on the first Monday of each month'],
  ['frequency', 'zweimal im Jahr'],
  ['frequency', 'jeden Abend'],
  ['frequency', 'chaque soir'],
  ['frequency', 'cada noche'],
  ['frequency', 'dos veces al año'],
  ['frequency', 'every May'],
  ['date', 'Stand 03/2026'],
  ['date', '7 May 2026'],
  ['role', 'the caretaker'],
  ['role', 'the head of operations'],
  ['role', 'die Schichtleitung'],
  ['role', 'le technicien'],
  ['role', 'la tesorera'],
];

const NO_FACTS: readonly (readonly [name: string, text: string])[] = [
  ['store', 'see https://example.org/backup'],
  ['ticket', 'hashed with SHA-256, in UTF-8'],
  ['frequency', 'once it is done'],
  ['month', 'nodes may also be down'],
  ['date', 'use 03/26 of them'],
];

const LANGUAGES: readonly (readonly [language: string, text: string])[] = [
  ['es', 'Restauración de la base: se hace en el servidor nuevo, sin red.'],
  ['es', 'Copias de la cooperativa cada noche, la clave en la caja fuerte'],
  ['fr', "Restauration de la base sur le serveur de secours, dans l'autre salle."],
  ['de', 'Sicherung der Datenbank jede Nacht auf das Band, Kopie im Tresor'],
  ['en', 'Restore of the database: it is copied to the new server.'],
];

/** A practice, a sentence, and whether the sentence satisfies it. */
const WEIGHTS: readonly (readonly [practice: string, text: string, isSaid: boolean])[] = [
  ['offsite-backup-location', 'A second copy is kept in the bank vault at Holt, 40 km away.', true],
  ['offsite-backup-location', 'A second copy in the bank vault at Holt is planned.', false],
  ['restore-drill', 'We restored the orders database on 3 May 2026 in 40 minutes.', true],
  ['restore-drill', 'Nobody restored the orders database on 3 May 2026.', false],
  ['restore-drill', 'A restore drill is planned for May 2027.', false],
  ['recovery-testing', 'The company shall test its recovery plan no less than annually.', true],
  ['recovery-testing', 'No team tests its recovery plan annually.', false],
  ['break-glass-access', 'Root passwords: sealed envelope in the fire safe.', true],
];

/** A heading, and whether what is said of places below it is said of copies. */
const CHAPTERS: readonly (readonly [heading: string, isSaid: boolean])[] = [
  ['## Backups', true],
  ['## Backups\n\n### Where they go', true],
  ['## Datensicherung', true],
  ['## Restoring a backup', false],
  ['## Restoring the database\n\n### Find the snapshot', false],
  ['## Networks', false],
];

describe('hearing', () => {
  for (const [name, text] of FACTS) {
    it(`hears a ${name} in "${text}"`, () => assert.ok(factsIn(text).has(name)));
  }
  for (const [name, text] of NO_FACTS) {
    it(`hears no ${name} in "${text}"`, () => assert.ok(!factsIn(text).has(name)));
  }
  for (const [language, text] of LANGUAGES) {
    it(`takes "${text}" for ${language}`, () => {
      assert.equal(languageOf(readWords(paragraph(text), catalogue.lexicon)), language);
    });
  }
  for (const [practice, text, isSaid] of WEIGHTS) {
    it(`${isSaid ? 'satisfies' : 'does not satisfy'} ${practice} with "${text}"`, () => {
      const { coverage } = analyse('a.md', 'a.md', `# Recovery\n\n${text}\n`, catalogue);
      assert.equal(coverage.get(practice)?.state === 'satisfied', isSaid);
    });
  }

  for (const [heading, isSaid] of CHAPTERS) {
    it(`${isSaid ? 'hears' : 'hears no'} talk of backups below "${heading}"`, () => {
      const text = `# Orders\n\n${heading}\n\nAll in another region, 400 km from here.\n`;
      const { coverage } = analyse('a.md', 'a.md', text, catalogue);
      assert.equal(coverage.get('offsite-backup-location')?.state === 'satisfied', isSaid);
    });
  }

  it('knows the word in an elision, a possessive and another spelling', () => {
    for (const [written, word] of [
      ["l'équipe", 'équipe'],
      ["server's", 'server'],
      ['datacentre', 'datacenter'],
      ['organisation', 'organization'],
    ] as const) {
      const { of } = symbolsOf(written, word);
      assert.ok(
        of.length > 0 && of.every((symbol) => symbolsOf(written, word).has(symbol)),
        written,
      );
    }
  });

  it('takes TODO for a gap, and the Spanish "todos" for what it is', () => {
    const gap = (text: string) => analyse('a.md', 'a.md', text, catalogue).coverage;
    const spanish = '# Copias\n\n## Retención\n\nSe guardan todos los volcados 30 días.\n';
    assert.equal(gap(spanish).get('backup-retention')?.state, 'satisfied');
    assert.equal(gap('## Retention\n\nTODO\n').get('backup-retention')?.state, 'placeholder');
    assert.equal(
      gap('## Retention\n\ntodo: ask Ida\n').get('backup-retention')?.state,
      'placeholder',
    );
  });

  it('knows a phrase about what is not', () => {
    for (const text of [
      'no_backup taken',
      'nobody .. restored',
      'niemand* getestet',
      'nadie prueba',
    ]) {
      assert.ok(isNegative(text), text);
    }
    assert.ok(!isNegative('north node notified'));
  });
});

function factsIn(text: string): ReadonlySet<string> {
  const words = readWords(paragraph(text), catalogue.lexicon);
  nameFacts(words, catalogue.lexicon);
  return new Set(words.atoms.flatMap((atoms) => atoms ?? []).map((atom) => atom.class));
}

/** The numbers of a word, and whether the way it is written has them too. */
function symbolsOf(written: string, word: string) {
  const { vocables } = catalogue.lexicon;
  const all = new Set(vocables.of(written).symbols);
  return { of: vocables.of(word).symbols, has: (symbol: number) => all.has(symbol) };
}

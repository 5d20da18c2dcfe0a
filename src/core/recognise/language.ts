/** Tells the language of a document from its most common words. */
import type { Words } from './words.ts';

const COMMON: Readonly<Record<string, string>> = {
  en: 'the and is of in to for with this that are on from be if you all not we it by at or was has have when an as our will which after before must',
  de: 'der die das und ist nicht mit für werden wird auf ein eine den dem bei alle im in von zu am sind nach oder wenn wir aus zum zur vom über liegt einen',
  fr: 'le la les et est des une pour dans sur avec du par sont qui aux ou de un en au ce cette ne pas il nous on chaque puis',
  es: 'el la los las y es una para con por del se que en un al son como de lo su sus cada si no esta está desde cuando más sin',
  it: 'il gli di che è per con una del della sono nel alla non si la le un in da dei ogni',
  pt: 'os uma para com não do da dos das em são ao que é um de as no na por se cada',
  nl: 'het een van in voor worden ook naar maar niet zijn wordt bij de en is met op dat',
  pl: 'nie jest na się oraz lub do dla że przez są po',
  tr: 've bir için ile bu olarak olan değil veya',
  sv: 'och att det som är för med inte av på ett till',
};

const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON)) {
  for (const word of words.split(' '))
    LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ru', /[\u0400-\u04ff]/],
  ['el', /[\u0370-\u03ff]/],
  ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['hi', /[\u0900-\u097f]/],
];

/** How words look in some languages and in no other of these. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['es', /ñ|ción$|ciones$/],
  ['fr', /^(?:d|l|qu|n|s|j|c)'|ê|œ|ç|eur$|eurs$|ement$/],
  ['de', /ß|(?:ung|ungen|keit|heit|schaft)$/],
  ['pt', /ção$|ções$|ã|õ/],
];

const NONE: readonly string[] = [];

/** The languages that a word points to, one of them for each reason. */
export function languagesOf(folded: string): readonly string[] {
  const known = LANGUAGE_OF.get(folded) ?? NONE;
  const formed = FORMS.filter(([, form]) => form.test(folded));
  return formed.length === 0 ? known : [...known, ...formed.map(([language]) => language)];
}

const ENOUGH = 600;

/** An ISO 639-1 code; `und` when there is too little to tell. Reads the first few hundred words. */
export function languageOf(words: Words): string {
  const scores = new Map<string, number>();
  let read = 0;
  let foreign = 0;
  for (const { folded: word, languages } of words.word) {
    if (word === '') continue;
    read += 1;
    if (read > ENOUGH) break;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1);
    if (word.charCodeAt(0) > 0x36f) {
      const script = SCRIPTS.find(([, letters]) => letters.test(word));
      if (script) {
        foreign += 1;
        scores.set(script[0], (scores.get(script[0]) ?? 0) + 2);
      }
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (best[1] < 2 && foreign === 0)) return read < 30 ? 'und' : 'en';
  return second && second[1] === best[1] && scores.get('en') === best[1] ? 'en' : best[0];
}

/** A catalogue of four practices that no tuning touches: a whole with two parts, and one by itself. */
import { catalogue as real } from '../../src/catalogue.generated.ts';
import type { Catalogue } from '../../src/core/catalogue.ts';
import type { Practice } from '../../src/core/practice.ts';
import { compileLexicon } from '../../src/core/recognise/lexicon.ts';

export function smallPractice(id: string, word: string, more: Partial<Practice> = {}): Practice {
  return {
    id,
    title: `${word.charAt(0).toUpperCase()}${word.slice(1)} care`,
    group: 'Backup',
    requirement: `Say who cares for the ${word}.`,
    why: 'Nobody does otherwise.',
    goodEvidence: [],
    severity: { missing: 'error', vague: 'warning' },
    applies: { 'dr-plan': 'set', 'backup-procedure': 'required', inventory: 'required' },
    controls: [],
    signals: {
      en: { headings: [`${word} care`], topics: [`${word} care`], evidence: ['<date>'] },
    },
    fields: [],
    falseFriends: [],
    scaffold: { markdown: `## ${word} care\n\n\${1:TBD}\n`, yaml: '' },
    examples: [{ name: 'nothing', kind: 'dr-plan', state: 'missing', text: '# Plan\n' }],
    ...more,
  };
}

export function smallCatalogue(...practices: readonly Practice[]): Catalogue {
  return { ...real, practices, lexicon: compileLexicon(practices) };
}

export const ANVIL = smallPractice('anvil-care', 'anvil', { controls: ['iso22301:8.4'] });

export const BARREL = smallPractice('barrel-care', 'barrel', { partOf: 'cellar-care' });

export const CASK = smallPractice('cask-care', 'cask', { partOf: 'cellar-care' });

export const CELLAR = smallPractice('cellar-care', 'cellar', {
  severity: { missing: 'warning', vague: 'info' },
});

export const SMALL = smallCatalogue(ANVIL, BARREL, CASK, CELLAR);

/** A document with a header that says what it is. */
export function document(kind: string, body: string, header = ''): string {
  return `---\nkind: ${kind}\n${header}---\n\n# The ${kind}\n\nThis is about the forge and its cellar.\n\n${body}\n`;
}

/** What satisfies a practice. */
export function said(word: string): string {
  return `The ${word} care was done on 2026-03-04.`;
}

/**
 * One sentence in all the words that a check knows for it. `[[a|b]]` is a choice, and each is tried with the first
 * of every other; what the finding stands on is between « and ». A sentence without is left alone.
 */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { contextFor } from '../../judge.ts';
import { VARIANTS } from './variants.ts';

describe('checks in every variant of a sentence', () => {
  for (const { rule: id, kind, around = '', texts } of VARIANTS) {
    const rule = catalogue.rules.find((one) => one.id === id);
    assert.ok(rule, id);
    describe(id, () => {
      for (const text of texts) {
        const template = around === '' ? text : around.replace('…', () => text);
        it(text.replace(/\n/g, ' / ').slice(0, 120), () => {
          for (const variant of variantsOf(template)) {
            const { document, marked } = marks(`---\nkind: ${kind}\n---\n\n${variant}\n`);
            const found: Finding[] = [...rule.check(contextFor('plan.md', document))];
            assert.deepEqual(
              found.map(({ span }) => document.slice(span.start, span.end)),
              marked,
              document,
            );
          }
        });
      }
    });
  }
});

/** The template with the first of every choice, and with each other of one choice. */
function variantsOf(template: string): string[] {
  const parts = template.split(/\[\[(.*?)\]\]/);
  const choices = parts.map((part, index) => (index % 2 === 0 ? [part] : part.split('|')));
  const first = choices.map(([one = '']) => one);
  return [
    first.join(''),
    ...choices.flatMap((all, index) => all.slice(1).map((one) => first.with(index, one).join(''))),
  ];
}

function marks(text: string): { document: string; marked: string[] } {
  const marked = [...text.matchAll(/«([^»]*)»/g)].map(([, inside = '']) => inside);
  return { document: text.replace(/[«»]/g, ''), marked };
}

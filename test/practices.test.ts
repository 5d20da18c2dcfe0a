/** Every practice: its examples are its tests, and the set as a whole keeps its promises. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { STATES } from '../src/core/coverage.ts';
import { readExample } from '../src/core/example.ts';
import { scaffoldIn } from '../src/core/features/fitted.ts';
import { unknownService } from '../src/core/features/known-service.ts';
import { plainText } from '../src/core/features/snippet.ts';
import { GROUPS, LANGUAGES } from '../src/core/practice.ts';
import { KINDS } from '../src/core/runbook.ts';

/** By which the language of a short text is told. */
const PROSE = {
  de: 'Dieses Dokument ist für alle, die mit dem Laden zu tun haben, und es wird nicht gedruckt.',
  fr: 'Ce document est pour tous ceux qui travaillent dans la boutique, et il est sur le mur.',
  es: 'Este documento es para todos los que trabajan en la tienda, y está en la pared.',
} as const;

describe('practices', () => {
  it('are the files of their folder', () => {
    const files = readdirSync('src/practices').filter((name) => /^[a-z0-9-]+\.ts$/.test(name));
    assert.deepEqual(catalogue.practices.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it('are written in phrases that can be read', () => {
    assert.deepEqual(catalogue.lexicon.mistakes(), []);
  });

  for (const practice of catalogue.practices) {
    describe(practice.id, () => {
      it('has a group, a title for a heading, and parts that exist', () => {
        assert.ok(GROUPS.includes(practice.group));
        assert.match(practice.title, /^\p{Lu}[^.\n]{2,60}$/u);
        assert.match(practice.scaffold.markdown, /^## /);
        if (practice.partOf !== undefined) {
          assert.ok(catalogue.practices.some(({ id }) => id === practice.partOf));
        }
      });

      it('has headings in other languages that name it there', () => {
        for (const language of LANGUAGES) {
          const title = language === 'en' ? undefined : practice.titles?.[language];
          if (language === 'en' || title === undefined) continue;
          assert.match(title, /^\p{Lu}[^.\n]{2,60}$/u, language);
          const text = `# Plan\n\n${PROSE[language]}\n\n## ${title}\n\nTBD\n`;
          const [kind] = KINDS.filter((each) => practice.applies[each] !== undefined);
          const { coverage } = analyse('a.md', 'a.md', text, catalogue, { configured: { kind } });
          assert.equal(coverage.get(practice.id)?.state, 'placeholder', `${language}: ${title}`);
        }
      });

      it('has a table in other languages whose gaps are seen as such', () => {
        const { columns } = practice;
        if (practice.seed !== undefined) assert.ok(columns, 'what the project began with has them');
        for (const [language, heads] of Object.entries(columns ?? {})) {
          const prose = PROSE[language as keyof typeof PROSE];
          const inserted = scaffoldIn(practice, language, unknownService('Laden'));
          assert.ok(inserted.includes(`| ${heads} |\n| --- |`), inserted);
          const text = `# Plan\n\n${prose}\n\n${plainText(inserted)}`;
          const [kind] = KINDS.filter((each) => practice.applies[each] !== undefined);
          const { coverage, recognition } = analyse('a.md', 'a.md', text, catalogue, {
            configured: { kind },
          });
          assert.equal(recognition.language, language);
          assert.equal(coverage.get(practice.id)?.state, 'placeholder', text);
        }
      });

      it('refers to controls that are listed', () => {
        for (const reference of practice.controls) {
          const [framework = '', ...rest] = reference.split(':');
          const found = catalogue.frameworks.find(({ id }) => id === framework);
          assert.ok(found?.controls[rest.join(':')], reference);
        }
      });

      for (const { name, kind, syntax, state, text: written } of practice.examples) {
        it(`${state}: ${name}`, () => {
          const { text, spans } = readExample(written);
          const path = syntax === 'yaml' ? 'example.runbook.yaml' : 'example.md';
          const analysis = analyse(path, path, text, catalogue, { configured: { kind } });
          const found = analysis.coverage.get(practice.id);
          const said = found?.evidence.map(({ span }) => text.slice(span.start, span.end));
          assert.equal(found?.state, state, JSON.stringify(said));
          const [marked] = spans;
          if (!marked || !found || found.evidence.length === 0) return;
          const isMarked = found.evidence.some(
            ({ span }) => span.start < marked.end && marked.start < span.end,
          );
          assert.ok(isMarked, `the evidence is ${JSON.stringify(said)}`);
        });
      }

      it('is not taken in by its false friends', () => {
        for (const { text } of practice.falseFriends) {
          const analysis = analyse('friend.md', 'friend.md', `# Notes\n\n${text}\n`, catalogue);
          const state = analysis.coverage.get(practice.id)?.state ?? 'missing';
          assert.ok(STATES.indexOf(state) > STATES.indexOf('satisfied'), `satisfied by "${text}"`);
        }
      });
    });
  }
});

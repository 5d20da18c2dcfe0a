/** Every rule: its examples are its tests, and the set as a whole keeps its promises. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../src/catalogue.generated.ts';
import { readExample } from '../src/core/example.ts';
import { applyEdits, compatibleFixes } from '../src/core/fix.ts';
import { lint } from '../src/core/lint.ts';
import type { Rule, RuleExample } from '../src/core/rule.ts';
import { lintText } from './judge.ts';
import { contextOf, findings, only, saidBy } from './rule-examples.ts';

/** More passes than a person would take. */
const MOST_PASSES = 10;

/** Written by `npm run generate`: whoever changes what is said sees it among the changes. */
const messages = readFileSync('docs/messages.md', 'utf8');

describe('rules', () => {
  it('are the files of their folder', () => {
    const files = readdirSync('src/rules').filter((name) => /^[a-z0-9-]+\.ts$/.test(name));
    assert.deepEqual(catalogue.rules.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it('share no id with a practice', () => {
    const practices = new Set(catalogue.practices.map(({ id }) => id));
    assert.deepEqual(
      catalogue.rules.filter(({ id }) => practices.has(id)),
      [],
    );
  });

  for (const rule of catalogue.rules) {
    describe(rule.id, () => {
      it('says what it is, in the form that pages need', () => {
        assert.match(rule.summary, /^\p{Lu}.{5,90}[^.]$/u);
        assert.match(rule.why, /\.$/);
        assert.match(rule.remedy, /\.$/);
        for (const reference of rule.controls ?? []) {
          const [framework = '', ...rest] = reference.split(':');
          const found = catalogue.frameworks.find(({ id }) => id === framework);
          assert.ok(found?.controls[rest.join(':')], reference);
        }
      });

      it('is what its page says: its category, its severity and the kinds that it looks at', () => {
        const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
        assert.ok(page.includes(`\n\`${rule.id}\` · ${rule.category} · ${rule.severity}\n`));
        const [, kinds] = /^Looks at: (.*)\.$/m.exec(page) ?? [];
        assert.equal(rule.kinds?.join(', '), kinds);
      });

      for (const example of rule.examples) {
        it(example.name, () => {
          const { text, spans } = readExample(example.text);
          const found = findings(rule, example, text);
          const marked = spans.map(({ start, end }) => text.slice(start, end));
          const said = found.map(({ span }) => text.slice(span.start, span.end));
          assert.deepEqual(said, marked);
          assert.deepEqual(
            found.map(({ span }) => span),
            spans,
          );
        });

        const { fixed } = example;
        if (fixed !== undefined) {
          it(`${example.name}, fixed`, () => {
            const after = fixedBy(rule, example, readExample(example.text).text);
            assert.equal(after, readExample(fixed).text);
            assert.deepEqual(findings(rule, example, after), []);
          });
        }
      }

      it('says of its examples what docs/messages.md shows', () => {
        const [, said] = messages.split(`\n## [${rule.id}](rules/${rule.id}.md)\n\n\`\`\`text\n`);
        assert.equal(saidBy(rule), said?.slice(0, said.indexOf('\n```\n')));
      });

      it('is silent on an empty file', () => {
        for (const path of ['empty.md', 'empty.txt.md']) {
          const found = lintText(path, '').filter(({ rule: id }) => id === rule.id);
          assert.deepEqual(found, []);
        }
      });

      it('says the same again, and changes nothing that it reads', () => {
        for (const example of rule.examples) {
          const { text } = readExample(example.text);
          const context = contextOf(rule, example, text);
          const { analysis } = context;
          freeze(analysis.runbook.sections);
          freeze(analysis.runbook.references);
          freeze(analysis.runbook.metadata);
          const first = lint(analysis, context);
          assert.deepEqual(lint(analysis, context), first);
          assert.deepEqual(findings(rule, example, text), only(rule, first));
        }
      });
    });
  }
});

function fixedBy(rule: Rule, example: RuleExample, text: string): string {
  let now = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const fixes = compatibleFixes(findings(rule, example, now), () => true);
    if (fixes.length === 0) return now;
    now = applyEdits(
      now,
      fixes.flatMap(({ edits }) => edits),
    );
  }
  throw new Error(`The fixes of ${rule.id} do not come to an end.`);
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
}

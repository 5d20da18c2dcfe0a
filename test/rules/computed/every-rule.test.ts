/** What holds for every check that exists: faults in both syntaxes, and calm on random sets and beside strangers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { type Config, DEFAULT_CONFIG } from '../../../src/core/config.ts';
import { readExample } from '../../../src/core/example.ts';
import { type CalendarDate, dayOf, readDate } from '../../../src/core/facts/time/date.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { lint } from '../../../src/core/lint.ts';
import type { Rule, RuleExample } from '../../../src/core/rule.ts';
import type { Kind } from '../../../src/core/runbook.ts';
import { buildWorkspace } from '../../../src/core/workspace.ts';
import { lintText, TODAY } from '../../judge.ts';
import { COMPUTED } from './check.ts';
import { randomSets } from './random-sets.ts';
import type { Documents } from './sets.ts';

/** Rules that have nothing to find in one of the syntaxes, and what speaks there in their place. */
const ONE_SYNTAX: Readonly<
  Record<string, { readonly none: 'markdown' | 'yaml'; readonly says: Spoken }>
> = {
  'unit-missing': {
    none: 'yaml',
    says: {
      rule: 'schema-violation',
      text: `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: plan, title: Plan, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: 4, rpo: PT15M}
`,
    },
  },
};

interface Spoken {
  readonly rule: string;
  readonly text: string;
}

const UNRELATED: readonly (readonly Analysis[])[] = fc
  .sample(randomSets('zeta'), { numRuns: 4, seed: 20261122 })
  .map((documents) => analysed(documents));

describe('every check', () => {
  for (const rule of COMPUTED) {
    describe(rule.id, () => {
      for (const syntax of ['markdown', 'yaml'] as const) {
        const other = ONE_SYNTAX[rule.id];
        if (other?.none === syntax) {
          it(`leaves ${syntax} to ${other.says.rule}`, () => {
            const found = lintText('x.runbook.yaml', other.says.text).map(({ rule: id }) => id);
            assert.ok(found.includes(other.says.rule) && !found.includes(rule.id));
          });
        } else {
          it(`finds a fault that was seeded in ${syntax}`, () => {
            const faulty = rule.examples.filter(
              ({ syntax: written = 'markdown', text }) =>
                written === syntax && readExample(text).spans.length > 0,
            );
            const found = faulty.map((example) =>
              judge(rule, example).filter(({ path }) => path === DOCUMENT[syntax]),
            );
            assert.ok(faulty.length > 0, `an example in ${syntax} with carets`);
            assert.ok(found.every((each) => each.some((one) => one.rule === rule.id)));
          });
        }
      }

      it('has a clean look-alike on which it is silent', () => {
        const clean = rule.examples.filter(({ text }) => readExample(text).spans.length === 0);
        assert.ok(clean.length > 0, 'an example without carets');
        for (const example of clean) {
          assert.deepEqual(
            judge(rule, example).filter(
              ({ path, rule: id }) => id === rule.id && path === documentOf(example),
            ),
            [],
          );
        }
      });

      it('says the same beside documents that have nothing to do with it', () => {
        for (const example of rule.examples) {
          const alone = judge(rule, example);
          for (const strangers of UNRELATED) {
            assert.deepEqual(judge(rule, example, strangers), alone, example.name);
          }
        }
      });
    });
  }

  it('is silent on the good set of the samples', () => {
    const folder = 'examples/good';
    const documents = Object.fromEntries(
      readdirSync(folder).map((name) => [
        `${folder}/${name}`,
        readFileSync(join(folder, name), 'utf8'),
      ]),
    );
    assert.ok(Object.keys(documents).length > 5);
    assert.deepEqual(
      findings(documents).map(({ path, rule, message }) => `${path} ${rule}: ${message}`),
      [],
    );
  });
});

describe('on random valid sets', () => {
  it('no check fails, and each stands on text that is there', () => {
    fc.assert(
      fc.property(randomSets('shop'), (documents) => {
        for (const { path, rule, span, message, related } of findings(documents)) {
          const { length } = documents[path] ?? '';
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, message);
          const said = [message, ...related.map((place) => place.message)].join('\n');
          assert.doesNotMatch(said, /undefined|NaN|\[object|Infinity| {2}/, rule);
          assert.ok(
            related.every(({ uri }) => uri in documents),
            message,
          );
          // A plan may lack what its schema asks for; all that it has is in form.
          const isLack = / needs .* as well\. Add /.test(message);
          assert.ok(isLack || !READING.has(rule), `valid, but ${rule}: ${message}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the same is said again, in whatever order the documents come', () => {
    fc.assert(
      fc.property(randomSets('shop'), (documents) => {
        const first = findings(documents);
        assert.deepEqual(findings(documents), first);
        const reversed = Object.fromEntries(Object.entries(documents).reverse());
        assert.deepEqual(findings(reversed), first);
      }),
      { numRuns: 30 },
    );
  });

  it('another set beside it changes nothing', () => {
    fc.assert(
      fc.property(randomSets('shop'), randomSets('zeta'), (documents, strangers) => {
        const both = findings({ ...strangers, ...documents });
        assert.deepEqual(
          both.filter(({ path }) => path in documents),
          findings(documents),
        );
      }),
      { numRuns: 40 },
    );
  });
});

const READING: ReadonlySet<string> = new Set(
  catalogue.rules.filter(({ category }) => category === 'reading').map(({ id }) => id),
);

const DOCUMENT = { markdown: 'docs/example.md', yaml: 'docs/example.runbook.yaml' } as const;

function documentOf({ syntax = 'markdown' }: RuleExample): string {
  return DOCUMENT[syntax];
}

type Found = Diagnostic & { readonly path: string };

/** The findings of the example and of the documents beside it, among strangers. */
function judge(
  rule: Rule,
  example: RuleExample,
  strangers: readonly Analysis[] = [],
): readonly Found[] {
  const { beside = {}, text, today, services } = example;
  const path = documentOf(example);
  const own: Record<string, string> = { [path]: readExample(text).text };
  for (const [name, content] of Object.entries(beside)) {
    own[name.startsWith('../') ? name.slice(3) : `docs/${name}`] = content;
  }
  const around = { today, kind: rule.kinds?.[0], configured: path, services };
  return findings(own, around, strangers);
}

interface Circumstances {
  readonly today?: string | undefined;
  /** The document that counts as a runbook whatever it says, with its kind. */
  readonly configured?: string;
  readonly kind?: Kind | undefined;
  readonly services?: Config['services'] | undefined;
}

/** Everything that is found in the documents, by path; what is found in strangers is not asked. */
function findings(
  documents: Documents,
  around: Circumstances = {},
  strangers: readonly Analysis[] = [],
): readonly Found[] {
  const analyses = [...strangers, ...analysed(documents, around)];
  const config = { ...DEFAULT_CONFIG, services: around.services ?? DEFAULT_CONFIG.services };
  const workspace = buildWorkspace(analyses, {
    config,
    exists: (uri) => uri in documents,
    pathOf: (uri) => uri,
  });
  const run = {
    catalogue,
    workspace,
    config,
    today: calendarDay(around.today ?? TODAY),
  };
  return [...workspace.documents]
    .filter(([path]) => path in documents)
    .flatMap(([path, analysis]) =>
      lint(analysis, run).map((diagnostic) => ({ ...diagnostic, path })),
    );
}

function analysed(documents: Documents, around: Circumstances = {}): readonly Analysis[] {
  return Object.entries(documents).map(([path, text]) =>
    analyse(path, path, text, catalogue, {
      configured: path === around.configured ? { kind: around.kind } : undefined,
    }),
  );
}

function calendarDay(text: string): CalendarDate {
  const found = dayOf(readDate(text));
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
}

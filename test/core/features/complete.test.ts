/** Completion: what is offered where, in whole, half-typed and broken text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalogue as whole } from '../../../src/catalogue.generated.ts';
import { makeCatalogue } from '../../../src/core/catalogue.ts';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { personKey } from '../../../src/core/facts/people/people.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { completeConfig, completeRunbook, neededAt } from '../../../src/core/features/complete.ts';
import { completeNewDocument } from '../../../src/core/features/complete-markdown.ts';
import type { Completion } from '../../../src/core/features/completion.ts';
import { knownFacts } from '../../../src/core/features/known-facts.ts';
import type { Reading } from '../../../src/core/features/reading.ts';
import { plainText } from '../../../src/core/features/snippet.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import type { Snippet } from '../../../src/core/practice-snippets.ts';
import { KINDS } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';
import { verdicts } from '../../../src/core/verdicts.ts';
import { inEnglish } from '../../../src/core/words.ts';
import { analysisOf, contextOf, type Found, practice } from './fixture.ts';
import { schemas } from './whole-reading.ts';

const catalogue = makeCatalogue(
  { practices: [practice('backup-schedule'), practice('backup-scope')], frameworks: [] },
  [],
);

const reading: Reading = { factsOf, personKey, systemKey, verdicts, knownFacts, words: inEnglish };

const PLAN = analysisOf(
  'plan.md',
  '---\nkind: dr-plan\nid: orders-plan\ntitle: Orders\n---\n\n# Orders\n\n' +
    '| System | RTO | RPO |\n| --- | --- | --- |\n| `orders-db` | 4 h | 1 h |\n\n' +
    '| Role | Name | Phone |\n| --- | --- | --- |\n| Recovery lead | A. Example | 1234 |\n',
);

/** `|` is the cursor; the document belongs to the plan above. */
function offered(marked: string, path = 'restore.runbook.yaml', idsOnly = false) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const analysis = analysisOf(path, text);
  const context = { ...contextOf(PLAN, analysis), runbook: analysis.runbook, analysis };
  const found = completeRunbook({ ...context, catalogue }, offset, schemas, idsOnly, reading);
  for (const { span } of found) {
    assert.ok(span.start <= offset && offset <= span.end, 'the cursor is in what is replaced');
  }
  return { text, found, labels: found.map(({ label }) => label) };
}

/** The text after the choice of one, with what nobody fills in. */
function chosen(marked: string, label: string, path?: string): string {
  const { text, found } = offered(marked, path);
  const one: Completion | undefined = found.find((each) => each.label === label);
  assert.ok(one, `${label} is offered among ${found.map((each) => each.label).join(', ')}`);
  return applyEdits(text, [{ span: one.span, newText: plainText(one.body) }]);
}

const HEAD = 'apiVersion: dr-runbook/v1\nkind: restore-procedure\n';
const META = `${HEAD}metadata:\n  id: restore-orders\n  plan: orders-plan\n`;

describe('completion in YAML', () => {
  it('offers the keys of a place that are not there, the required ones first, with their texts', () => {
    const { found, labels } = offered(`${META}  |\nspec:\n  steps: []\n`);
    assert.deepEqual(labels.slice(0, 4), ['title', 'owner', 'approved_by', 'approved_on']);
    assert.ok(!labels.includes('plan') && !labels.includes('id'));
    const owner = found.find(({ label }) => label === 'owner');
    assert.equal(owner?.detail, 'required');
    assert.match(owner?.documentation ?? '', /keeps it correct/);
    assert.ok((owner?.rank ?? 0) < (found.find(({ label }) => label === 'status')?.rank ?? 0));
  });

  it('begins an empty file', () => {
    assert.deepEqual(offered('|').labels.slice(0, 2), ['apiVersion', 'kind']);
    assert.deepEqual(offered('apiVersion: |').labels, ['dr-runbook/v1']);
    assert.ok(offered(`apiVersion: dr-runbook/v1\nkind: res|`).labels.includes('change-log'));
  });

  it('knows what depends on the kind', () => {
    assert.ok(offered(`${HEAD}spec:\n  |`).labels.includes('use_when'));
    const plan = offered('kind: dr-plan\napiVersion: dr-runbook/v1\nspec:\n  |').labels;
    assert.ok(plan.includes('recovery_order') && !plan.includes('use_when'));
  });

  it('opens what goes on below, indented for its place', () => {
    assert.equal(chosen(`${HEAD}spec:\n  st|`, 'steps'), `${HEAD}spec:\n  steps:\n    - `);
    const steps = `${HEAD}spec:\n  steps:\n    - id: a\n      `;
    assert.equal(chosen(`${steps}ver|`, 'verify'), `${steps}verify:\n        `);
    assert.equal(chosen(`${steps}own|: dba`, 'owner'), `${steps}owner: dba`);
  });

  it('tells items from the mapping around them', () => {
    const steps = `${HEAD}spec:\n  steps:\n    - id: a\n      action: Do it\n`;
    assert.ok(offered(`${steps}      |\n    - id: b\n`).labels.includes('duration'));
    assert.ok(!offered(`${steps}      |\n    - id: b\n`).labels.includes('id'));
    assert.ok(offered(`${steps}    - |`).labels.includes('id'));
    assert.deepEqual(offered(`${steps}    |`).labels, ['-']);
    assert.ok(offered(`${steps}  |`).labels.includes('validation'));
    assert.deepEqual(offered(`${steps}      command: |\n`).labels, []);
  });

  it('reads lists whose dashes are not indented', () => {
    const steps = `${HEAD}spec:\n  steps:\n  - id: a\n    `;
    assert.ok(offered(`${steps}|`).labels.includes('duration'));
  });

  it('offers words with what they mean, also in quotes and over half a word', () => {
    assert.deepEqual(offered(`${META}  status: |`).labels, [
      'draft',
      'active',
      'superseded',
      'retired',
    ]);
    assert.equal(chosen(`${META}  status: "dr|"`, 'draft'), `${META}  status: "draft"`);
    assert.equal(chosen(`${META}  status: re|tir # x`, 'retired'), `${META}  status: retired # x`);
    assert.deepEqual(offered(`${META}  status:|`).labels, []);
  });

  it('offers ids of systems, roles, documents and steps of the set', () => {
    assert.deepEqual(offered(`${META}spec:\n  systems: [|]`).labels, ['orders-db']);
    assert.equal(
      chosen(`${META}spec:\n  systems: |`, 'orders-db'),
      `${META}spec:\n  systems: [orders-db]`,
    );
    assert.equal(
      chosen(`${META}spec:\n  systems:\n    - or|`, 'orders-db'),
      `${META}spec:\n  systems:\n    - orders-db`,
    );
    assert.deepEqual(offered(`${META}  owner: |`).labels, ['recovery-lead']);
    assert.deepEqual(offered(`${HEAD}metadata:\n  plan: |`).labels, ['orders-plan']);
    const steps = `${META}spec:\n  steps:\n    - id: fetch\n      action: x\n    - id: load\n`;
    assert.deepEqual(offered(`${steps}      depends_on: [fetch, |]`).labels, ['fetch', 'load']);
  });

  it('does not offer what is being typed', () => {
    assert.deepEqual(offered(`${META}  owner: reco|`).labels, ['recovery-lead']);
  });

  it('completes mappings in braces', () => {
    const { labels } = offered(`${HEAD}metadata: {id: a, |, title: b}\n`);
    assert.ok(labels.includes('owner') && !labels.includes('id') && !labels.includes('title'));
    assert.deepEqual(offered(`${HEAD}metadata: {id: a, status: |}\n`).labels.at(0), 'draft');
    assert.deepEqual(offered(`${HEAD}metadata: {id: a} |\n`).labels, []);
  });

  it('is silent in comments, in texts over several lines and where nothing is known', () => {
    for (const marked of [
      `${META}  # |`,
      `${META}  status: active # |`,
      `${HEAD}spec:\n  choose_recovery_point: >-\n    newest |\n    one\n`,
      `${HEAD}spec:\n  steps:\n    - action: |-\n        a |`.replace('|-', '>-'),
      `${HEAD}nothing:\n  |`,
      `${HEAD}metadata: &x |`,
    ]) {
      assert.deepEqual(offered(marked).labels, [], marked);
    }
  });

  it('works in text that is no YAML', () => {
    assert.ok(offered(`${META}  "title\n  |`).labels.length >= 0);
    assert.ok(offered(`${META}spec: [\nwaivers:\n  - |`).labels.includes('rule'));
    assert.deepEqual(offered(`${META}waivers:\n  - rule: |\nspec: [`).labels, [
      'backup-schedule',
      'backup-scope',
    ]);
  });

  it('leaves keys and words to another extension that has the schema, and keeps the ids', () => {
    assert.deepEqual(offered(`${META}  |`, undefined, true).labels, []);
    assert.deepEqual(offered(`${META}  status: |`, undefined, true).labels, []);
    assert.deepEqual(offered(`${META}  owner: |`, undefined, true).labels, ['recovery-lead']);
  });

  it('never fails, wherever the cursor is in broken text', () => {
    const text = readFileSync('examples/good/rebuild-secrets-store.runbook.yaml', 'utf8');
    const lengths = fc.integer({ min: 0, max: text.length });
    const junk = fc.constantFrom('', '{', '[', '"', '- ', ': ', '\n', '|', '\t');
    fc.assert(
      fc.property(lengths, lengths, junk, (cut, at, piece) => {
        const broken = (text.slice(0, cut) + piece).replaceAll('|', '>');
        const offset = Math.min(at, broken.length);
        offered(`${broken.slice(0, offset)}|${broken.slice(offset)}`);
      }),
      { numRuns: 100 },
    );
  });
});

describe('completion in front matter', () => {
  const front = '---\nkind: restore-procedure\n';
  it('offers keys, words and ids, and no key that is only read', () => {
    const { labels } = offered(`${front}|\n---\n\n# Restore\n`, 'restore.md');
    assert.ok(labels.includes('owner') && labels.includes('plan'));
    assert.ok(!labels.includes('maintainer') && !labels.includes('kind'));
    assert.deepEqual(offered(`${front}plan: |\n---\n\n# R\n`, 'restore.md').labels, [
      'orders-plan',
    ]);
    assert.ok(offered('---\nkind: |\n---\n\n# R\n', 'restore.md').labels.includes('inventory'));
  });

  it('works before the header is closed, and not below it', () => {
    assert.ok(offered(`${front}ow|`, 'restore.md').labels.length === 0);
    assert.ok(offered(`${front}ow|\n\n# Restore\n`, 'restore.md').labels.includes('owner'));
    assert.deepEqual(offered(`${front}---\n\nowner: |\n`, 'restore.md').labels, []);
  });
});

describe('completion in the configuration', () => {
  const labels = (marked: string) => {
    const offset = marked.indexOf('|');
    const source = sourceText('file:///.dr-runbook.yaml', marked.replace('|', ''));
    return completeConfig(source, offset, schemas.config, catalogue, false).map(
      ({ label }) => label,
    );
  };

  it('offers keys, words, and the ids of practices and rules', () => {
    assert.ok(labels('profile: standard\n|').includes('services'));
    assert.ok(!labels('profile: standard\n|').includes('profile'));
    assert.deepEqual(labels('profile: |'), ['starter', 'standard', 'regulated']);
    assert.deepEqual(labels('severities:\n  backup-scope: off\n  |'), ['backup-schedule']);
    assert.deepEqual(labels('severities:\n  backup-scope: |').at(-1), 'off');
    assert.deepEqual(labels('waivers:\n  - rule: back|'), ['backup-schedule', 'backup-scope']);
    assert.deepEqual(labels('services:\n  orders:\n    |'), ['documents', 'min_readiness']);
  });
});

describe('completion in Markdown', () => {
  const sections = (marked: string, found: Record<string, Found> = {}) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const analysis = analysisOf('plan.md', text, found);
    const context = { ...contextOf(analysis), catalogue };
    return { text, found: completeRunbook(context, offset, schemas, false, reading) };
  };
  const inserted = (marked: string, found: Record<string, Found> = {}): string => {
    const result = sections(marked, found);
    const [first] = result.found;
    assert.ok(first);
    return applyEdits(result.text, [{ span: first.span, newText: plainText(first.body) }]);
  };

  it('asks for nothing where it offers nothing, which is where most letters are typed', () => {
    const text =
      '---\nkind: dr-plan\nstatus: draft\n---\n\n# Orders\n\nThe shop sells, and nobody waits for long: see below.\n\n' +
      'RTO: 4 h\n\n## Backup schedule\n\nAsk @reco about it.\n\n<!-- dr-runbook-disable backup-scope -->\n\n' +
      '| System | RTO |\n| --- | --- |\n| `orders-db` | 4 h |\n|  | |\n\ndr-backup\n';
    const analysis = analysisOf('plan.md', text);
    const context = { ...contextOf(analysis), catalogue };
    const { source } = analysis.runbook;
    const needs = [...text].map((_, offset) => {
      const needed = neededAt(source, offset, 'markdown');
      const found = completeRunbook(context, offset, schemas, false, reading);
      if (needed === 'nothing') assert.deepEqual(found, [], text.slice(0, offset));
      return needed;
    });
    const prose = needs.slice(text.indexOf('The shop'), text.indexOf('RTO: 4'));
    assert.deepEqual([...new Set(prose)], ['nothing']);
    for (const needed of ['text', 'names'] as const) assert.ok(needs.includes(needed), needed);
  });

  it('offers names in a text that was read before the last letters were typed', () => {
    const before =
      'The shop.\n\n| System | RTO |\n| --- | --- |\n| `orders-db` | 4 h |\n|  | |\n\n';
    const { found: _, ...earlier } = sections(`${before}|`);
    const context = { ...contextOf(analysisOf('plan.md', earlier.text)), catalogue };
    for (const [typed, label] of [
      ['Ask @or', 'orders-db'],
      ['RTO: 1', '15 min'],
    ] as const) {
      const source = sourceText('plan.md', before + typed);
      const offset = source.text.length;
      assert.equal(neededAt(source, offset, 'markdown'), 'names');
      const found = completeRunbook(context, offset, schemas, false, reading, source);
      const one = found.find((each) => each.label === label);
      assert.ok(one, found.map((each) => each.label).join());
      assert.equal(source.text.slice(one.span.start), typed.slice(-(offset - one.span.start)));
    }
  });

  it('offers the sections that are missing, once a heading is begun', () => {
    const all = sections('# Plan\n\n## |\n').found;
    assert.deepEqual(
      all.map(({ label, filter }) => [label, filter]),
      [
        ['Backup schedule', '## Backup schedule'],
        ['Backup scope', '## Backup scope'],
      ],
    );
    const some = sections('# Plan\n\nNightly.\n\n##|\n', {
      'backup-schedule': ['satisfied', 'Nightly'],
    }).found;
    assert.deepEqual(
      some.map(({ label }) => label),
      ['Backup scope'],
    );
  });

  it('offers every practice of the kind by the name of its snippet, what is missing first', () => {
    const { text, found } = sections('# Plan\n\nNightly.\n\ndr-|\n\n## Later\n', {
      'backup-schedule': ['satisfied', 'Nightly'],
    });
    assert.deepEqual(
      found.map(({ label, detail }) => [label, detail]),
      [
        ['dr-backup-scope', 'Backup scope'],
        ['dr-backup-schedule', 'Backup schedule'],
      ],
    );
    const [first] = found;
    assert.ok(first);
    const after = applyEdits(text, [{ span: first.span, newText: plainText(first.body) }]);
    assert.match(after, /^# Plan\n\nNightly\.\n\n## Backup scope\n\n[\s\S]*\n\n## Later\n$/);
    for (const silent of ['# Plan\n\nsee dr-|\n', '# Plan\n\n```\ndr-|\n```\n', '# Plan\n\ndr|\n'])
      assert.deepEqual(sections(silent).found, [], silent);
  });

  it('offers a new document of each kind where nothing stands yet', () => {
    const written = readFileSync('snippets/markdown.generated.code-snippets', 'utf8');
    const snippets: readonly Snippet[] = Object.values(JSON.parse(written.replace(/^\/\/.*/, '')));
    const offers = (text: string) =>
      completeNewDocument(sourceText('file:///new.md', text), text.indexOf('dr-') + 3, snippets);
    const all = offers('\ndr-\n');
    assert.deepEqual(
      all.map(({ label }) => label),
      KINDS.map((kind) => `dr-new-${kind}`),
    );
    for (const { body, label } of all) {
      const kind = label.slice('dr-new-'.length);
      assert.match(plainText(body), new RegExp(`^---\\nkind: ${kind}\\n`));
    }
    assert.deepEqual(offers('# A library\n\ndr-\n'), []);
  });

  it('offers in Markdown what every snippet of the editor offers', () => {
    const { practices } = whole;
    const names = KINDS.flatMap((kind) => {
      const text = `---\nkind: ${kind}\n---\n\n# A page\n\ndr-\n`;
      const analysis = analysisOf('page.md', text);
      const recognition = { ...analysis.recognition, kind };
      const context = { ...contextOf({ ...analysis, recognition }), catalogue: whole };
      return completeRunbook(context, text.indexOf('\ndr-') + 4, schemas, false, reading).map(
        ({ label }) => label,
      );
    });
    assert.deepEqual([...new Set(names)].sort(), practices.map(({ id }) => `dr-${id}`).sort());
  });

  it('still offers the one whose heading is being typed', () => {
    const { found } = sections('# Plan\n\n## Backup sch|\n', {
      'backup-schedule': ['vague', 'Backup sch', 'heading'],
    });
    assert.equal(found[0]?.label, 'Backup schedule');
  });

  it('writes them at the level and in the style of the document', () => {
    assert.equal(
      inserted('# Plan\n\n### |\n'),
      '# Plan\n\n### Backup schedule\n\nSay TBD: what.\n\n#### More\n\n- TBD: it\n',
    );
    assert.match(
      inserted('# Plan\n\n## 1. Scope\n\nx\n\n## 2. Who\n\ny\n\n## |\n'),
      /\n## 3\. Backup schedule\n/,
    );
    assert.match(inserted('# Plan\n\nScope\n-----\n\nx\n\n## |\n'), /\nBackup schedule\n-{15}\n/);
    assert.match(inserted('# Plan #\n\n## Scope ##\n\nx\n\n## |\n'), /\n## Backup schedule ##\n/);
    assert.match(inserted('# Plan\n\n## |\nMore text.\n'), /- TBD: it\n\nMore text/);
  });

  it('offers nothing that another document of the set says already', () => {
    const plan = analysisOf('plan.md', '---\nid: orders-plan\n---\n\n# Plan\n\nNightly.\n', {
      'backup-schedule': ['satisfied', 'Nightly.'],
      'backup-scope': ['vague', 'Plan'],
    });
    const marked = '---\nplan: orders-plan\n---\n\n# Backup\n\n## |\n';
    const offset = marked.indexOf('|');
    const own = analysisOf('backup.md', marked.replace('|', ''));
    const recognition = { ...own.recognition, kind: 'backup-procedure' as const };
    const applies = { 'backup-procedure': 'required' } as const;
    const practices = catalogue.practices.map((each) => ({ ...each, applies }));
    const context = {
      ...contextOf({ ...own, recognition }, plan),
      catalogue: { ...catalogue, practices },
    };
    assert.equal(context.set?.plan, plan);
    const found = completeRunbook(context, offset, schemas, false, reading);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['Backup scope'],
    );
  });

  it('is silent in text, titles and code', () => {
    for (const marked of ['# |\n', '# Plan\n\na ## |\n', '# P\n\n```\n## |\n```\n', '#hash|\n']) {
      assert.deepEqual(sections(marked).found, [], marked);
    }
  });

  it('offers the ids that a comment may turn off', () => {
    const { found } = sections('# Plan\n\n<!-- dr-runbook-disable-next-line backup-sco| -->\n');
    assert.deepEqual(
      found.map(({ label }) => label),
      ['backup-schedule', 'backup-scope'],
    );
  });
});

/** Validation: what is reported, where, and that the compiled code does what ajv does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compiler, validators } from '../../../scripts/generate/validators.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { schemas as config } from '../../../src/core/schema/config.generated.ts';
import type { SchemaError } from '../../../src/core/schema/errors.ts';
import { interpret } from '../../../src/core/schema/interpret.ts';
import { nearest } from '../../../src/core/schema/nearest.ts';
import { schemas as runbook, schemas } from '../../../src/core/schema/runbook.generated.ts';
import { type SchemaIssue, schemaIssues } from '../../../src/core/schema/validate.ts';
import { sourceText } from '../../../src/core/text.ts';
import { readData } from '../../../src/core/yaml/read.ts';

const EXAMPLES = [
  ...readFileSync('docs/format.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g),
].map(([, text = '']) => text);

const HEADER =
  'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata: {id: a, title: A, owner: a, version: "1", last_reviewed: 2026-01-02}\n';

/** What stands under `spec:` of an inventory or so, the place that is marked, and what is said. */
const FAULTS: readonly (readonly [
  spec: string,
  place: string,
  message: RegExp,
  mended?: string,
])[] = [
  ['{hardwares: []}', 'hardwares', /Did you mean `hardware`/, '{hardware: []}'],
  ['{hue: red}', 'hue', /not a key of `spec`.*`hardware`/],
  [
    '{cloud: [{id: x, type: vm, location: {site: a}, coutn: 2}]}',
    'coutn',
    /`count`/,
    '{cloud: [{id: x, type: vm, location: {site: a}, count: 2}]}',
  ],
  ['{cloud: [{id: x, type: vm}]}', 'id', /This entry of `cloud` needs `location`/],
  ['{cloud: [{id: x, type: vm, location: {}}]}', 'location', /is empty/],
  ['{cloud: x}', 'x', /must be a list/, '{cloud: [x]}'],
  ['{cloud: [x]}', 'x', /must be a mapping/],
  ['{cloud: }', 'cloud', /is empty; it must be a list/],
  [
    '{licences: [{for: x, key_location: y, bound_to_hardware: yes}]}',
    'yes',
    /`true` or `false`/,
    '{licences: [{for: x, key_location: y, bound_to_hardware: true}]}',
  ],
  [
    '{licences: [{for: x, key_location: y, expires: 31 March 2026}]}',
    '31 March 2026',
    /`2026-03-31`/,
    '{licences: [{for: x, key_location: y, expires: 2026-03-31}]}',
  ],
  [
    '{contracts: [{id: x, vendor: y, phone: z, response: 4}]}',
    '4',
    /no unit/,
    '{contracts: [{id: x, vendor: y, phone: z, response: PT4H}]}',
  ],
  [
    '{contracts: [{id: x, vendor: y, phone: z, response: "4"}]}',
    '"4"',
    /no unit/,
    '{contracts: [{id: x, vendor: y, phone: z, response: "PT4H"}]}',
  ],
  [
    '{contracts: [{id: x, vendor: y, phone: z, response: 4 hours 30 minutes}]}',
    '4 hours 30 minutes',
    /length of time/,
    '{contracts: [{id: x, vendor: y, phone: z, response: PT4H30M}]}',
  ],
  [
    '{contracts: [{id: x, vendor: y, phone: z, response: within 4 hours}]}',
    'within 4 hours',
    /length of time/,
  ],
  ['{contracts: [{id: x, vendor: y, phone: z, response: 4m}]}', '4m', /minutes or months/],
  [
    '{contracts: [{id: x, vendor: y, phone: z, response: PT4H, hours: 24/7}]}',
    '24/7',
    /Did you mean `24x7`/,
    '{contracts: [{id: x, vendor: y, phone: z, response: PT4H, hours: 24x7}]}',
  ],
  [
    '{contracts: [{id: 7, vendor: y, phone: z, response: PT4H}]}',
    '7',
    /quotes/,
    '{contracts: [{id: "7", vendor: y, phone: z, response: PT4H}]}',
  ],
  ['{contracts: [{id: X Y, vendor: y, phone: z, response: PT4H}]}', 'X Y', /short name/],
  ['{media: [{what: one, two, where: x}]}', 'two', /a comma ends a value/],
  ['{hardware: [{id: x, model: y, location: {distance_km: -1}}]}', '-1', /at least 0/],
];

describe('schemaIssues', () => {
  it('finds nothing wrong in the examples of docs/format.md', () => {
    for (const text of EXAMPLES) assert.deepEqual(validate(text), []);
  });

  for (const [spec, place, message, mended] of FAULTS) {
    it(`says of ${spec} what is wrong with ${place}`, () => {
      const text = `${HEADER}spec: ${spec}\n`;
      const issues = validate(text);
      assert.equal(issues.length, 1, JSON.stringify(issues));
      const [issue] = issues;
      assert.equal(text.slice(issue?.span.start, issue?.span.end), place);
      assert.match(issue?.message ?? '', message);
      const fixed = issue?.fixes?.[0];
      assert.equal(
        fixed === undefined ? undefined : applyEdits(text, fixed.edits),
        mended === undefined ? undefined : `${HEADER}spec: ${mended}\n`,
      );
    });
  }

  it('names all missing keys of a mapping at once, on its key', () => {
    const text = 'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata: {id: a}\nspec: {}\n';
    const issues = validate(text);
    assert.equal(issues.length, 1);
    assert.equal(text.slice(issues[0]?.span.start, issues[0]?.span.end), 'metadata');
    assert.match(issues[0]?.message ?? '', /`title`, `owner`, `version`, `last_reviewed`/);
  });

  it('does not call a mistyped key missing as well', () => {
    const issues = validate(`${HEADER.replace('owner:', 'ownre:')}spec: {}\n`);
    assert.deepEqual(
      issues.map(({ fault }) => fault),
      ['unknown'],
    );
  });

  it('knows one version of the format, and judges the rest by it', () => {
    const issues = validate(`${HEADER.replace('v1', 'v2')}spec: {}\n`);
    assert.equal(issues.length, 1);
    assert.match(issues[0]?.message ?? '', /Write `dr-runbook\/v1`/);
  });

  it('gives no key a meaning that it does not have', () => {
    const text = `${HEADER}spec: {__proto__: {}, constructor: {}, toString: 1, hasOwnProperty: 2}\n`;
    assert.equal(validate(text).length, 4);
    const absent = validate('constructor: 1\n');
    assert.match(absent.map(({ message }) => message).join('\n'), /`apiVersion`, `kind`/);
  });

  it('takes a root that is no mapping', () => {
    assert.equal(validate('- a\n').length, 1);
    assert.equal(validate('text\n').length, 1);
  });

  it('says at most a few hundred things about a file that is wrong all over', () => {
    const items = '  - {id: "x y"}\n'.repeat(1000);
    const many = validate(
      `${HEADER}spec:\n  hardware:\n${items}  cloud:\n${items}  media:\n${items}`,
    );
    assert.equal(many.length > 100 && many.length <= 500, true);
    const keys = Array.from({ length: 9000 }, (_, key) => `  k${key}: 1\n`).join('');
    assert.equal(validate(`${HEADER}spec:\n${keys}`).length, 500);
  });
});

describe('the interpreter of schemas', () => {
  it('has current schemas', () => {
    for (const { path, text } of validators()) {
      assert.equal(readFileSync(path, 'utf8'), text, `${path}: npm run generate`);
    }
  });

  it('finds what ajv finds, in every document that is a little wrong', () => {
    const ajv = compiler();
    const direct = ajv.compile(JSON.parse(readFileSync('schemas/runbook.schema.json', 'utf8')));
    const document = fc.constantFrom(...EXAMPLES).map((text) => parse(text, { schema: 'core' }));
    const junk = fc.constantFrom(null, 0, -1, true, '', 'X', 'a', 'P1D', [], {}, [{}], { id: 'a' });
    fc.assert(
      fc.property(
        document,
        fc.array(fc.tuple(fc.nat(), junk), { maxLength: 4 }),
        (data, changes) => {
          for (const [index, value] of changes) change(data, index, value);
          direct(data);
          assert.deepEqual(summary(interpret(runbook, data)), summary(direct.errors));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds what ajv finds in configurations', () => {
    const ajv = compiler();
    const direct = ajv.compile(JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')));
    const part = fc.constantFrom(
      null,
      1,
      'starter',
      [],
      {},
      [{}],
      [{ glob: 'x' }],
      { a: 'off' },
      {
        review: 'P1Y',
      },
    );
    const keys = [
      'profile',
      'files',
      'services',
      'severities',
      'cadences',
      'waivers',
      'practices',
      'x',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), part), (data) => {
        direct(data);
        assert.deepEqual(summary(interpret(config, data)), summary(direct.errors));
      }),
    );
  });
});

describe('nearest', () => {
  const KEYS = ['last_reviewed', 'owner', 'version', 'verify', 'id'];

  for (const [word, meant] of [
    ['last_reviewd', 'last_reviewed'],
    ['Last-Reviewed', 'last_reviewed'],
    ['onwer', 'owner'],
    ['verison', 'version'],
    ['veri', 'verify'],
    ['ix', 'id'],
    ['xy', undefined],
    ['colour', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ] as const) {
    it(`takes ${word.slice(0, 20)} for ${meant}`, () => {
      assert.equal(nearest(word, KEYS), meant);
    });
  }

  it('does not choose between two that are as near', () => {
    assert.equal(nearest('bat', ['cat', 'rat']), undefined);
  });
});

function validate(text: string): SchemaIssue[] {
  const { data } = readData(sourceText('x.yaml', text), { start: 0, end: text.length });
  return data === undefined ? [] : schemaIssues(data, schemas);
}

type Told = Pick<SchemaError, 'instancePath' | 'keyword' | 'params'>;

/** Without the order, and without `schemaPath`, in which the two differ by intent. */
function summary(errors: readonly Told[] | null | undefined): string[] {
  return (errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) => {
      const shown = keyword === 'pattern' ? {} : params;
      return `${instancePath} ${keyword} ${JSON.stringify(shown)}`;
    })
    .sort();
}

/** Puts a value in the place of one of the values in a tree, or takes a key away. */
function change(tree: unknown, index: number, value: unknown): void {
  const places: (() => void)[] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, held] of Object.entries(node)) {
      places.push(() => Object.assign(node, { [key]: structuredClone(value) }));
      places.push(() => Reflect.deleteProperty(node, key));
      walk(held);
    }
    places.push(() =>
      Object.assign(node, Array.isArray(node) ? {} : { extra: structuredClone(value) }),
    );
  };
  walk(tree);
  places[index % places.length]?.();
}

describe('schemas that other editors read', () => {
  it('say in words what a pattern asks for, without marks that only a hover shows', () => {
    for (const name of ['runbook', 'config']) {
      const read = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as unknown;
      const found = withPatterns(read);
      assert.ok(found.length >= 4, name);
      for (const { pattern, patternErrorMessage: told } of found)
        assert.match(String(told), /^Expected: [^`]{10,120}\.$/, String(pattern));
    }
  });
});

/** Every part of a schema that has a pattern. */
function withPatterns(part: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(withPatterns);
  const own = Object.fromEntries(Object.entries(part));
  return typeof own['pattern'] === 'string' ? [own, ...inside] : inside;
}

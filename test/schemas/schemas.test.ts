/** The schemas: ajv itself holds them to be sound and safe, and holds documents against them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { parse } from 'yaml';
import { HEADER_NAMES } from '../../src/core/metadata.ts';

const NAMES = ['runbook', 'front-matter', 'config'];
const FOR_EDITORS = ['markdownDescription', 'enumDescriptions', 'patternErrorMessage'];

describe('schemas', () => {
  for (const name of NAMES) {
    describe(name, () => {
      const schema = read(`schemas/${name}.schema.json`);

      it('is draft-07, sound under strict rules, and safe for untrusted data', () => {
        assert.equal(strict().validateSchema(schema), true);
        strict().compile(schema);
        const secure = new Ajv({ strict: false });
        const isSecure = secure.compile(read('node_modules/ajv/lib/refs/json-schema-secure.json'));
        assert.equal(isSecure(schema), true, JSON.stringify(isSecure.errors));
      });

      it('is named, and its name is no address', () => {
        assert.match(String(schema.$id), /^urn:.*dr-runbook\/v1/);
        assert.deepEqual(
          references(schema).filter((ref) => !ref.startsWith('#/definitions/')),
          [],
        );
      });

      it('describes every field, and bounds every text and list', () => {
        assert.deepEqual(faults(schema, '#'), []);
      });
    });
  }

  it('holds every runbook of the examples that is meant to be right', () => {
    const validate = strict().compile(read('schemas/runbook.schema.json'));
    const files = runbooks('examples/good');
    assert.equal(files.length > 0, true);
    for (const file of files) {
      assert.equal(validate(data(readFileSync(file, 'utf8'))), true, `${file}: ${why(validate)}`);
    }
  });

  it('holds the example of each kind in docs/format.md', () => {
    const validate = strict().compile(read('schemas/runbook.schema.json'));
    const examples = [
      ...readFileSync('docs/format.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g),
    ];
    const kinds = examples.map(([, text = '']) => {
      assert.equal(validate(data(text)), true, why(validate));
      return String(Object(data(text)).kind);
    });
    assert.equal(new Set(kinds).size, 7);
  });

  it('knows every name of the front matter that the reader knows', () => {
    const { definitions } = JSON.parse(readFileSync('schemas/front-matter.schema.json', 'utf8'));
    const described = Object.keys(definitions.header.properties);
    assert.deepEqual(
      HEADER_NAMES.filter((name) => !described.includes(name)),
      [],
    );
  });

  it('accepts keys of other tools in front matter, and none in the configuration', () => {
    const front = strict().compile(read('schemas/front-matter.schema.json'));
    assert.equal(front({ layout: 'page', rto_minutes: 240, 'dr-runbook': { owner: 'a' } }), true);
    assert.equal(front({ kind: 'plan' }), false);
    const config = strict().compile(read('schemas/config.schema.json'));
    assert.equal(config({ profil: 'starter' }), false);
  });
});

function strict(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    ownProperties: true,
    allowUnionTypes: true,
    strictRequired: false,
  });
  ajv.addVocabulary(FOR_EDITORS);
  return ajv;
}

/** What the tests look at in a schema. */
interface Node {
  readonly $id?: unknown;
  readonly type?: unknown;
  readonly maxLength?: unknown;
  readonly maxItems?: unknown;
  readonly properties?: unknown;
}

function read(path: string): AnySchema & Node {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function data(text: string): unknown {
  return parse(text, { schema: 'core' });
}

function why(validate: { errors?: unknown }): string {
  return JSON.stringify(validate.errors);
}

function runbooks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.runbook.yaml'))
    .map((name) => join(folder, name));
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === '$ref' ? [String(held)] : references(held),
  );
}

/** A path for each property without a description, and each text or list without a bound. */
function faults(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || path.endsWith('/if') || path.endsWith('/then'))
    return [];
  const schema: Node = { ...value };
  const types = [schema.type].flat();
  const own: string[] = [];
  if (types.includes('string') && schema.maxLength === undefined) own.push(`${path}: maxLength`);
  if (types.includes('array') && schema.maxItems === undefined) own.push(`${path}: maxItems`);
  const properties = Object(schema.properties ?? {});
  for (const [key, property] of Object.entries(properties)) {
    const described = typeof Object(property).description === 'string';
    // The kinds under `applies` are described by their own names.
    if (!described && !path.endsWith('/applies') && !path.endsWith('/signals'))
      own.push(`${path}.${key}: description`);
  }
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, held]) => faults(held, `${path}/${key}`)),
  ];
}

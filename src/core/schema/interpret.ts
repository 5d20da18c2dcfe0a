/**
 * Holds plain data against a schema that is data itself. ajv is the judge of it: the tests compare the two on
 * thousands of documents. Compiled by ajv the same schemas are a third of the extension; as data they are small.
 */
import type { ErrorParams, SchemaError } from './errors.ts';

/** The keywords that our schemas use; the generator refuses any other. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
}

/** By name; `root` is the schema of the document. */
export type Schemas = Readonly<Record<string, Schema>>;

/** All errors of the data; none when it is valid. */
export function interpret(schemas: Schemas, data: unknown): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  walk({ schemas, errors }, schemas['root'] ?? {}, data, '', 'root');
  return errors;
}

/** The keys that a mapping of a schema may have, by the schema's name. */
export function keysOf(schemas: Schemas, name: string): readonly string[] {
  return Object.keys(schemas[name]?.properties ?? {});
}

interface Run {
  readonly schemas: Schemas;
  readonly errors: SchemaError[];
}

function walk(run: Run, schema: Schema, data: unknown, at: string, path: string): void {
  const fail = (keyword: string, params: ErrorParams) => {
    run.errors.push({ instancePath: at, schemaPath: path, keyword, params });
  };
  if (schema.$ref !== undefined) {
    walk(run, run.schemas[schema.$ref] ?? {}, data, at, schema.$ref);
    return;
  }
  if (schema.type !== undefined && !isOfType(data, schema.type)) {
    fail('type', { type: schema.type });
    return;
  }
  if (schema.enum && !schema.enum.includes(data)) fail('enum', { allowedValues: schema.enum });
  if (schema.const !== undefined && schema.const !== data) {
    fail('const', { allowedValue: schema.const });
  }
  if (typeof data === 'string') checkText(schema, data, fail);
  else if (typeof data === 'number') checkNumber(schema, data, fail);
  else if (Array.isArray(data)) checkList(run, schema, data, at, path, fail);
  else if (typeof data === 'object' && data !== null)
    checkMapping(run, schema, data, at, path, fail);
  schema.allOf?.forEach((part, index) => {
    walk(run, part, data, at, `${path}/allOf/${index}`);
  });
  if (schema.if && schema.then && passes(run, schema.if, data)) {
    walk(run, schema.then, data, at, `${path}/then`);
  }
}

type Fail = (keyword: string, params: ErrorParams) => void;

function checkText(schema: Schema, text: string, fail: Fail): void {
  const { maxLength, minLength, pattern } = schema;
  if (maxLength !== undefined && text.length > maxLength) fail('maxLength', { limit: maxLength });
  if (minLength !== undefined && text.length < minLength) fail('minLength', { limit: minLength });
  if (pattern !== undefined && !regExp(pattern).test(text)) fail('pattern', {});
}

function checkNumber({ maximum, minimum }: Schema, number: number, fail: Fail): void {
  if (maximum !== undefined && number > maximum)
    fail('maximum', { comparison: '<=', limit: maximum });
  if (minimum !== undefined && number < minimum)
    fail('minimum', { comparison: '>=', limit: minimum });
}

function checkList(
  run: Run,
  { items, maxItems, minItems }: Schema,
  list: readonly unknown[],
  at: string,
  path: string,
  fail: Fail,
): void {
  if (maxItems !== undefined && list.length > maxItems) fail('maxItems', { limit: maxItems });
  if (minItems !== undefined && list.length < minItems) fail('minItems', { limit: minItems });
  if (!items) return;
  for (const [index, item] of list.entries())
    walk(run, items, item, `${at}/${index}`, `${path}/items`);
}

function checkMapping(
  run: Run,
  schema: Schema,
  mapping: object,
  at: string,
  path: string,
  fail: Fail,
): void {
  const { additionalProperties, maxProperties, minProperties, properties = {} } = schema;
  const entries = Object.entries(mapping);
  if (maxProperties !== undefined && entries.length > maxProperties) {
    fail('maxProperties', { limit: maxProperties });
  }
  if (minProperties !== undefined && entries.length < minProperties) {
    fail('minProperties', { limit: minProperties });
  }
  for (const key of schema.required ?? []) {
    if (!Object.hasOwn(mapping, key)) fail('required', { missingProperty: key });
  }
  for (const [key, value] of entries) {
    const place = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) walk(run, known, value, place, `${path}/properties/${key}`);
    else if (additionalProperties === false) {
      fail('additionalProperties', { additionalProperty: key });
    } else if (typeof additionalProperties === 'object') {
      walk(run, additionalProperties, value, place, `${path}/additionalProperties`);
    }
  }
}

function passes({ schemas }: Run, schema: Schema, data: unknown): boolean {
  const errors: SchemaError[] = [];
  walk({ schemas, errors }, schema, data, '', '');
  return errors.length === 0;
}

function isOfType(data: unknown, type: string | readonly string[]): boolean {
  if (typeof type !== 'string') return type.some((one) => isOfType(data, one));
  switch (type) {
    case 'null':
      return data === null;
    case 'array':
      return Array.isArray(data);
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data);
    case 'integer':
      return Number.isInteger(data);
    case 'number':
      return Number.isFinite(data);
    default:
      return typeof data === type;
  }
}

const regExps = new Map<string, RegExp>();

/** The patterns are our own, and few. */
function regExp(pattern: string): RegExp {
  const known = regExps.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  regExps.set(pattern, made);
  return made;
}

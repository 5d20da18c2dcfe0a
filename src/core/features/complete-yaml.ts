/** Completion in YAML: the keys that a place still lacks, the words that it allows, the ids that there are. */
import type { SourceText, Span } from '../text.ts';
import type { Completion, KnownId } from './completion.ts';
import { type DescribedSchema, descriptionOf, isOfType, schemasAt } from './described-schema.ts';
import { type IdKind, idFieldAt } from './id-fields.ts';
import { escapeSnippet } from './snippet.ts';
import { type YamlPlace, yamlPlace } from './yaml-place.ts';

export interface YamlRequest {
  readonly source: SourceText;
  /** The cursor. */
  readonly offset: number;
  /** The YAML inside the text: front matter without its fences, or everything. */
  readonly within: Span;
  readonly schema: DescribedSchema;
  /** The kind of the document, on which the schema may depend. */
  readonly kind: string | undefined;
  readonly isHeader: boolean;
  /** Another extension offers keys and words from the same schema. */
  readonly idsOnly: boolean;
  ids(kind: IdKind, place: YamlPlace): readonly KnownId[];
}

/** Nothing in comments, in texts over several lines, and where the schema knows nothing. */
export function completeYaml(request: YamlRequest): readonly Completion[] {
  const { source, offset, within, schema, kind } = request;
  const place = yamlPlace(source, offset, within);
  if (place === undefined) return [];
  const schemas = schemasAt(schema, place.path, kind);
  return [
    ...(place.writes === 'value' || request.idsOnly ? [] : keys(request, place, schemas)),
    ...(request.idsOnly ? [] : newEntry(place, schemas)),
    ...(place.writes === 'key' || place.hasColon ? [] : values(request, place, schemas)),
  ];
}

function keys(
  request: YamlRequest,
  place: YamlPlace,
  schemas: readonly DescribedSchema[],
): Completion[] {
  const found = new Map<string, Completion>();
  for (const { properties = {}, required = [] } of schemas) {
    for (const name of Object.keys(properties)) {
      // A schema link is for other tools; an alias of a key is read, and never proposed.
      const description = properties[name]?.description ?? '';
      if (name === '$schema' || description.startsWith('The same as') || found.has(name)) continue;
      if (place.siblings.has(name)) continue;
      const isRequired = required.includes(name);
      found.set(name, keyOf(request, place, name, isRequired, found.size));
    }
  }
  return [...found.values(), ...ruleKeys(request, place)];
}

function keyOf(
  { schema, kind, isHeader }: YamlRequest,
  place: YamlPlace,
  name: string,
  isRequired: boolean,
  index: number,
): Completion {
  const path = [...place.path, name];
  const inner = schemasAt(schema, path, kind);
  const documentation = inner.map(descriptionOf).find((text) => text !== undefined);
  const isMapping = inner.some((one) => isOfType(one, 'object'));
  const isList = inner.some((one) => isOfType(one, 'array'));
  const isSimple = inner.some((one) =>
    ['string', 'number', 'boolean'].some((type) => isOfType(one, type)),
  );
  const fill = place.isBlock && !isSimple ? opening(place, isMapping, isList) : ' ';
  const chooses =
    inner.some((one) => one.enum !== undefined || one.const !== undefined) ||
    idFieldAt(path, isHeader)?.isDefinition === false;
  return {
    label: name,
    what: 'key',
    span: place.span,
    body: escapeSnippet(name) + (place.hasColon ? '' : `:${fill}`),
    ...(isRequired ? { detail: 'required' } : {}),
    ...(documentation === undefined ? {} : { documentation }),
    rank: (isRequired ? 0 : 1000) + index,
    goesOn: !place.hasColon && (chooses || isMapping),
  };
}

function opening({ column }: YamlPlace, isMapping: boolean, isList: boolean): string {
  const indent = `\n${' '.repeat(column + 2)}`;
  if (isMapping && !isList) return indent;
  return isList ? `${indent}- ` : ' ';
}

/** Severities are told by the ids of rules and practices. */
function ruleKeys(request: YamlRequest, place: YamlPlace): Completion[] {
  if (place.path.join('.') !== 'severities') return [];
  return request
    .ids('rule', place)
    .filter(({ id }) => !place.siblings.has(id))
    .map(({ id, detail }, rank) => ({
      label: id,
      what: 'key',
      span: place.span,
      body: place.hasColon ? id : `${id}: `,
      detail,
      rank,
      goesOn: !place.hasColon,
    }));
}

function values(
  request: YamlRequest,
  place: YamlPlace,
  schemas: readonly DescribedSchema[],
): Completion[] {
  const words = request.idsOnly ? [] : schemas.flatMap((schema) => wordsOf(schema));
  const seen = new Set<string>();
  const offered: Completion[] = [];
  for (const { word, documentation } of words) {
    if (seen.has(word)) continue;
    seen.add(word);
    const more = documentation === undefined ? {} : { documentation };
    offered.push({ ...value(place, word, 'value', offered.length), ...more });
  }
  // Where entries are mappings, `systems` names no ids but lists what there is.
  if (schemas.some((schema) => isOfType(schema, 'object'))) return offered;
  const field = idFieldAt(place.path, request.isHeader);
  if (field === undefined || field.isDefinition || schemas.length === 0) return offered;
  for (const known of request.ids(field.kind, place)) {
    offered.push(idValue(place, schemas, known, offered.length));
  }
  return offered;
}

/** Right below the key of a list, where no dash is written yet. */
function newEntry(place: YamlPlace, schemas: readonly DescribedSchema[]): Completion[] {
  const isList = schemas.some(({ items }) => items !== undefined);
  if (!isList || place.hasColon || !place.isBlock) return [];
  const detail = 'a new entry';
  return [{ label: '-', what: 'key', span: place.span, body: '- ', detail, rank: 0, goesOn: true }];
}

/** A list that has no dash or bracket yet gets them. */
function idValue(
  place: YamlPlace,
  schemas: readonly DescribedSchema[],
  { id, detail }: KnownId,
  rank: number,
): Completion {
  const found = { ...value(place, id, 'id', rank), detail };
  if (schemas.some((schema) => isOfType(schema, 'string'))) return found;
  if (!schemas.some((schema) => isOfType(schema, 'array'))) return found;
  return { ...found, body: place.isBlock ? `- ${id}` : `[${id}]` };
}

function value(place: YamlPlace, word: string, what: Completion['what'], rank: number): Completion {
  return { label: word, what, span: place.span, body: escapeSnippet(word), rank, goesOn: false };
}

interface Word {
  readonly word: string;
  readonly documentation: string | undefined;
}

function wordsOf(schema: DescribedSchema): Word[] {
  const { enum: listed = [], enumDescriptions = [], const: only, type } = schema;
  const words = listed.map((one, at) => ({
    word: String(one),
    documentation: enumDescriptions[at],
  }));
  if (only !== undefined) words.push({ word: String(only), documentation: undefined });
  if (type === 'boolean') {
    for (const word of ['true', 'false']) words.push({ word, documentation: undefined });
  }
  return words;
}

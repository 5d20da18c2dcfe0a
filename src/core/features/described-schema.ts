/** The schemas as editors read them: with their descriptions, and what they allow at a place. */

/** The part of JSON Schema that our files use. */
export interface DescribedSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly additionalProperties?: boolean | DescribedSchema;
  readonly items?: DescribedSchema;
  readonly anyOf?: readonly DescribedSchema[];
  readonly allOf?: readonly DescribedSchema[];
  readonly if?: DescribedSchema;
  readonly then?: DescribedSchema;
  readonly definitions?: Readonly<Record<string, DescribedSchema>>;
}

/**
 * All that may stand at a path of keys and `[]`, references followed. `kind` chooses among what depends on it.
 */
export function schemasAt(
  root: DescribedSchema,
  path: readonly string[],
  kind: string | undefined,
): readonly DescribedSchema[] {
  let here = expanded(root, root, kind, MAX_REFERENCES);
  for (const part of path) {
    here = here.flatMap((schema) => {
      const inner = innerOf(schema, part);
      return inner === undefined ? [] : expanded(root, inner, kind, MAX_REFERENCES);
    });
  }
  return here;
}

/** Ours go three deep. */
const MAX_REFERENCES = 10;

function innerOf(
  { items, properties = {}, additionalProperties }: DescribedSchema,
  part: string,
): DescribedSchema | undefined {
  if (part === '[]') return items;
  if (Object.hasOwn(properties, part)) return properties[part];
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function expanded(
  root: DescribedSchema,
  schema: DescribedSchema,
  kind: string | undefined,
  left: number,
): readonly DescribedSchema[] {
  if (left === 0) return [];
  const { $ref, anyOf, allOf, ...own } = schema;
  const more = (one: DescribedSchema) => expanded(root, one, kind, left - 1);
  if ($ref !== undefined) {
    const target = root.definitions?.[$ref.replace('#/definitions/', '')];
    // What stands beside a reference says what the thing is for at this place.
    return target === undefined ? [] : more(target).map((one) => ({ ...one, ...own }));
  }
  const branches = (allOf ?? []).filter((one) => one.if?.properties?.['kind']?.const === kind);
  return [
    ...(anyOf === undefined ? [own] : anyOf.flatMap(more).map((one) => ({ ...one, ...own }))),
    ...branches.flatMap(({ then }) => (then === undefined ? [] : more(then))),
  ];
}

export function isOfType({ type, properties, items }: DescribedSchema, wanted: string): boolean {
  if (wanted === 'object' && properties !== undefined) return true;
  if (wanted === 'array' && items !== undefined) return true;
  return typeof type === 'string' ? type === wanted : (type?.includes(wanted) ?? false);
}

/** Markdown, where there is any. */
export function descriptionOf(schema: DescribedSchema): string | undefined {
  return schema.markdownDescription ?? schema.description;
}

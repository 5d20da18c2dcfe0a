/** Reads the JSON of a readiness report, and says where it is none. */
import type { SchemaError } from '../../core/schema/errors.ts';
import { interpret } from '../../core/schema/interpret.ts';
import { schemas } from '../../core/schema/report.generated.ts';
import type { ReadinessReport } from './model.ts';

/**
 * @returns what it holds, of which a report of an earlier release may lack what was added since; or a clause
 * that says what is wrong with it, and where.
 */
export function readReport(text: string): ReadinessReport | string {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'is not JSON';
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'holds no object';
  if (!('version' in data) || data.version !== 1) {
    return 'is not a report of version 1; dr-runbook report --format json writes one';
  }
  const [error] = interpret(schemas, data);
  if (error !== undefined) return `is not a report: ${faultOf(error)}`;
  const {
    repository = null,
    repositories = null,
    suppressions = [],
    ...rest
  } = data as ReadinessReport;
  return { ...rest, repository, repositories, suppressions };
}

function faultOf({ instancePath, keyword, params }: SchemaError): string {
  const place = placeOf(instancePath);
  switch (keyword) {
    case 'required':
      return `it has no "${placeOf(`${instancePath}/${params.missingProperty}`)}"`;
    case 'type':
      return `"${place}" must be ${typesSaid([params.type ?? []].flat())}`;
    case 'enum':
      return `"${place}" must be one of ${(params.allowedValues ?? []).map(String).join(', ')}`;
    case 'minItems':
    case 'minLength':
      return `"${place}" is empty`;
    case 'minimum':
      return `"${place}" must be at least ${params.limit}`;
    default:
      return `"${place}" is not written as it must be`;
  }
}

/** `/services/0/met` as `services[0].met`. */
function placeOf(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const said = parts.map((part) => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(key) ? `[${key}]` : `.${key}`;
  });
  return said.join('').replace(/^\./, '').slice(0, 200);
}

function typesSaid(types: readonly string[]): string {
  return types.map((type) => TYPES[type] ?? type).join(' or ');
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  null: 'null',
};

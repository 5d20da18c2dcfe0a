/** Finds where YAML and front matter name other documents. */
import type { Reference, Value } from '../runbook.ts';
import type { Located } from '../text.ts';
import { at, itemsAt, mapping, textAt, textOf, textsAt } from './look.ts';

/** `plan:` and `related:` of a header: front matter, or `metadata` in YAML. */
export function headerReferences(header: Value | undefined, section: number): Reference[] {
  const plan = textAt(header, 'plan');
  const related = textsAt(header, 'related');
  return [
    ...(plan === undefined ? [] : [reference(plan, 'plan', section)]),
    ...related.map((target) => reference(target, named(target), section)),
  ];
}

/** Ids and paths of other documents under `spec`. */
export function specReferences(
  spec: Value | undefined,
  sectionAt: (offset: number) => number,
): Reference[] {
  const documents = mapping(at(spec, 'documents'))?.entries ?? [];
  const targets = [
    ...documents.map(({ value }) => textOf(value)),
    ...itemsAt(spec, 'scenarios').map((item) => textAt(item, 'procedure')),
    textAt(spec, 'failback', 'procedure'),
    ...itemsAt(spec, 'backups').map((item) => textAt(item, 'restore_procedure')),
    ...itemsAt(spec, 'testing', 'programme').map((item) => textAt(item, 'report')),
  ];
  return targets
    .flatMap((target) => target ?? [])
    .map((target) => reference(target, named(target), sectionAt(target.span.start)));
}

function reference(target: Located<string>, as: Reference['as'], section: number): Reference {
  return { target, text: target, as, section };
}

/** An id is one word; what has a slash or an ending leads to a file or a page. */
function named({ value }: Located<string>): 'link' | 'document' {
  return /[/\\]|\.(?:md|markdown|mdx|ya?ml|html?|pdf)(?:#|$)/i.test(value) ? 'link' : 'document';
}

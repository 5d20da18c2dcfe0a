/** What stands in the header of a document, as a list for the head of its first page. */
import { shownText } from '../../core/features/run-text.ts';
import type { Mapping, Runbook, Value } from '../../core/runbook.ts';
import { at, mapping } from '../../core/yaml/look.ts';
import { humanised, spokenDuration } from './yaml-words.ts';

/** Front matter, or the metadata of YAML, but for what the pack shows elsewhere. */
export function headerOf({ syntax, data }: Runbook): readonly {
  readonly name: string;
  readonly text: string;
}[] {
  const header: Mapping | undefined = mapping(syntax === 'yaml' ? at(data, 'metadata') : data);
  return (header?.entries ?? []).flatMap(({ key, value }) => {
    const text = SHOWN_ELSEWHERE.has(key.value) ? '' : inlined(value);
    return text === '' ? [] : { name: humanised(key.value), text };
  });
}

const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['kind', 'title', 'dr-runbook', 'apiVersion']);

/** Nested values are for machines. */
function inlined(value: Value | undefined): string {
  if (value?.type === 'scalar') {
    const { value: meant, text } = value;
    return shownText(typeof meant === 'string' ? spokenDuration(meant) : text.value);
  }
  if (value?.type !== 'list') return '';
  return value.items
    .slice(0, MOST_ITEMS)
    .map((item) => (item.type === 'scalar' ? inlined(item) : ''))
    .filter((item) => item !== '')
    .join(', ');
}

const MOST_ITEMS = 50;

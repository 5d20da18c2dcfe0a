/** Looks things up in a tree of values. */
import type { Entry, List, Mapping, Scalar, Value } from '../runbook.ts';
import type { Located } from '../text.ts';

/** The first entry with this key. */
export function entryOf(value: Value | undefined, key: string): Entry | undefined {
  return mapping(value)?.entries.find((entry) => entry.key.value === key);
}

/** The value at a chain of keys. */
export function at(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  let here = value;
  for (const key of keys) here = entryOf(here, key)?.value;
  return here;
}

/** The items of the list at a chain of keys; none when no list is there. */
export function itemsAt(value: Value | undefined, ...keys: readonly string[]): readonly Value[] {
  return list(at(value, ...keys))?.items ?? [];
}

/** The text at a chain of keys, when something is written there. */
export function textAt(
  value: Value | undefined,
  ...keys: readonly string[]
): Located<string> | undefined {
  return textOf(at(value, ...keys));
}

/** The texts of a list, or the one text that stands in its place. */
export function textsAt(value: Value | undefined, ...keys: readonly string[]): Located<string>[] {
  const here = at(value, ...keys);
  const values = here?.type === 'list' ? here.items : [here];
  return values.flatMap((item) => textOf(item) ?? []);
}

/** What is written in a scalar; `undefined` for nothing, `~` and empty quotes. */
export function textOf(value: Value | undefined): Located<string> | undefined {
  const here = scalar(value);
  if (here === undefined || here.value === null || here.text.value.trim() === '') return undefined;
  return here.text;
}

export function mapping(value: Value | undefined): Mapping | undefined {
  return value?.type === 'mapping' ? value : undefined;
}

export function list(value: Value | undefined): List | undefined {
  return value?.type === 'list' ? value : undefined;
}

export function scalar(value: Value | undefined): Scalar | undefined {
  return value?.type === 'scalar' ? value : undefined;
}

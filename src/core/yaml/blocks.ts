/** Makes a block of every value in YAML or front matter, under its path. */
import type { Block, Value } from '../runbook.ts';
import type { Located } from '../text.ts';
import { textOf } from './look.ts';

/** Where a tree hangs: the section that its values belong to, and the path and key above it. */
export interface Hook {
  readonly section: number;
  readonly path: string;
  readonly key: Located<string> | undefined;
  readonly depth: number;
}

/**
 * In the order of the text. Items of a list carry the key of the list and a path that ends in `[]`;
 * empty values give no block. A hook takes the place of the section when the tree is a part of another.
 */
export function valueBlocks(data: Value | undefined, under: number | Hook): Block[] {
  if (data === undefined) return [];
  const hook =
    typeof under === 'number' ? { section: under, path: '', key: undefined, depth: 0 } : under;
  const blocks: Block[] = [];
  collect(data, hook, blocks);
  return inOrder(blocks);
}

/** Aliases bring values from elsewhere in the text. */
export function inOrder(blocks: Block[]): Block[] {
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

/** The hook below a key of a mapping. */
export function below(hook: Hook, key: Located<string>): Hook {
  const path = hook.path === '' ? key.value : `${hook.path}.${key.value}`;
  return { ...hook, path, key };
}

/** The hook of the items of a list. */
export function inside(hook: Hook): Hook {
  return { ...hook, path: `${hook.path}[]`, depth: hook.depth + 1 };
}

/** The block of one scalar; none when nothing is written in it. */
export function blockOf(value: Value, { section, path, key, depth }: Hook): Block | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  return {
    kind: 'value',
    span: text.span,
    section,
    depth,
    cells: undefined,
    path,
    key,
    language: undefined,
    ordinal: undefined,
  };
}

function collect(value: Value, hook: Hook, blocks: Block[]): void {
  if (value.type === 'list') {
    for (const item of value.items) collect(item, inside(hook), blocks);
    return;
  }
  if (value.type === 'mapping') {
    for (const entry of value.entries) {
      if (entry.value !== undefined) collect(entry.value, below(hook, entry.key), blocks);
    }
    return;
  }
  const block = blockOf(value, hook);
  if (block !== undefined) blocks.push(block);
}

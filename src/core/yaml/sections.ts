/** Gives a YAML runbook its sections: the keys under `spec` that hold more than one value. */
import type { Block, Section, Value } from '../runbook.ts';
import type { Located, SourceText } from '../text.ts';
import { below, blockOf, type Hook, inOrder, inside } from './blocks.ts';

/** Section 0 is the document; keys with a list or mapping under `spec` open the others. */
export function readSections(
  source: SourceText,
  data: Value | undefined,
): { readonly sections: readonly Section[]; readonly blocks: readonly Block[] } {
  const whole = { start: 0, end: source.text.length };
  const state: State = { sections: [documentSection(source)], blocks: [] };
  if (data !== undefined) {
    walk(state, data, { section: 0, path: '', key: undefined, depth: 0 }, whole.start, 0);
  }
  return { sections: state.sections, blocks: inOrder(state.blocks) };
}

/** The section of a document without any other. */
export function documentSection(source: SourceText): Section {
  const span = { start: 0, end: source.text.length };
  return { heading: undefined, level: 0, parent: undefined, span, body: span, style: 'document' };
}

interface State {
  readonly sections: Section[];
  readonly blocks: Block[];
}

/** `from` is where the value around began, so that an alias to elsewhere opens no section. */
function walk(state: State, value: Value, hook: Hook, from: number, level: number): void {
  if (value.type === 'list') {
    for (const item of value.items) walk(state, item, inside(hook), from, level);
    return;
  }
  if (value.type === 'scalar') {
    const block = blockOf(value, hook);
    if (block !== undefined) state.blocks.push(block);
    return;
  }
  for (const { key, value: held } of value.entries) {
    if (held === undefined) continue;
    const under = below(hook, key);
    const opens = held.type !== 'scalar' && hook.path.startsWith('spec') && held.span.start >= from;
    const section = opens ? open(state, key, held, hook.section, level + 1) : hook.section;
    walk(state, held, { ...under, section }, key.span.start, opens ? level + 1 : level);
  }
}

function open(
  state: State,
  key: Located<string>,
  value: Value,
  parent: number,
  level: number,
): number {
  const start = Math.min(key.span.start, value.span.start);
  state.sections.push({
    heading: key,
    level: Math.min(level, 6),
    parent,
    span: { start, end: value.span.end },
    body: value.span,
    style: 'key',
  });
  return state.sections.length - 1;
}

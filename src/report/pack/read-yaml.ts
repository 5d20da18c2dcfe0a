/** Reads the tree of a YAML document for the pack: keys as headings, lists as lists, steps as steps to tick. */

import type { Entry, Mapping, Runbook, Value } from '../../core/runbook.ts';
import {
  anchorsOf,
  type Content,
  type Field,
  type Item,
  type Landmark,
  type PackBlock,
  text,
} from './content.ts';
import {
  COMMANDS,
  columnsOf,
  humanised,
  inlineOf,
  isBrief,
  isOneLine,
  isSteps,
  onOneLine,
  scalarBlocks,
  stepLinks,
  TICKED,
  tableOf,
  wordsOf,
} from './yaml-words.ts';

/** Values that are written at most: aliases can make a small file endless. */
const MOST_VALUES = 40_000;

/** Deeper than this nobody writes, and no page shows. */
const DEEPEST = 24;

/**
 * @param toTick whether its steps are still to be done.
 * @returns `undefined` where the tree is too large to be written.
 */
export function yamlContent(
  runbook: Runbook,
  prefix: string,
  toTick: boolean,
): Content | undefined {
  const { data, source, references } = runbook;
  if (data?.type !== 'mapping') return undefined;
  const anchors = anchorsOf(prefix);
  const landmarks: Landmark[] = [];
  const named = new Map(references.map((one) => [one.target.span.start, one]));
  let left = MOST_VALUES;
  let isTooDeep = false;

  const may = (depth: number) => {
    left -= 1;
    if (depth > DEEPEST) isTooDeep = true;
    return left > 0 && !isTooDeep;
  };

  const heading = (title: string, depth: number, line: number): PackBlock => {
    const anchor = anchors.add(title);
    landmarks.push({ anchor, title, depth, line });
    return { type: 'heading', depth, anchor, content: [text(title)] };
  };

  const section = ({ key, value }: Entry, depth: number): PackBlock[] => {
    const name = key.value;
    const line = source.positionAt(key.span.start).line;
    const title = heading(humanised(name), depth, line);
    const below =
      value?.type === 'mapping' &&
      depth === 0 &&
      value.entries.some(({ value: inner }) => inner?.type === 'mapping')
        ? value.entries.flatMap((inner) => section(inner, depth + 1))
        : blocksOf(name, value, depth + 1);
    return [title, ...below];
  };

  const blocksOf = (
    name: string,
    value: Value | undefined,
    depth: number,
  ): readonly PackBlock[] => {
    if (!may(depth) || value === undefined) return [];
    if (value.type === 'scalar') return scalarBlocks(name, value, named);
    if (value.type === 'mapping') {
      if (isOneLine(value)) return [{ type: 'paragraph', content: onOneLine(value, named) }];
      return [{ type: 'fields', fields: fieldsOf(value, depth) }];
    }
    if (value.items.length === 0) return [];
    const rows = value.items.flatMap((item) => (item.type === 'mapping' ? item : []));
    if (rows.length < value.items.length) return [listOf(name, value.items, depth)];
    const columns = columnsOf(rows);
    if (columns !== undefined) return [tableOf(rows, columns, named, may)];
    const items = rows.map((row) => itemOf(name, row, depth));
    return [{ type: 'list', start: isSteps(name) ? 1 : undefined, items }];
  };

  const listOf = (name: string, values: readonly Value[], depth: number): PackBlock => ({
    type: 'list',
    start: undefined,
    items: values.map((value): Item => {
      const box = toTick && TICKED.test(name) ? 'open' : undefined;
      return { box, anchor: undefined, blocks: blocksOf(name, value, depth + 1) };
    }),
  });

  /** What it is stands first, the rest below it. */
  const itemOf = (name: string, row: Mapping, depth: number): Item => {
    const lead = LEADS.flatMap(
      (key) => row.entries.find((entry) => entry.key.value === key) ?? [],
    )[0];
    const id = row.entries.find(({ key }) => key.value === 'id')?.value;
    const anchor = id?.type === 'scalar' ? anchors.add(id.text.value) : undefined;
    const isStep = lead?.key.value === 'action';
    const beside = isStep ? row.entries.filter(({ key }) => BESIDE_ACTION.has(key.value)) : [];
    const gone = new Set([lead, ...beside]);
    const others = row.entries.filter((entry) => !gone.has(entry));
    const said = beside.map(
      ({ key, value }) =>
        `${BESIDE_ACTION.get(key.value)}${value === undefined ? '' : wordsOf(value)}`,
    );
    const title: readonly PackBlock[] =
      lead === undefined
        ? []
        : [
            {
              type: 'paragraph',
              content: [
                { type: 'strong', content: inlineOf(lead.value, named) },
                ...(said.length === 0 ? [] : [text(` (${said.join(', ')})`)]),
              ],
            },
          ];
    const isCommand = ({ key }: Entry) => isStep && COMMANDS.test(key.value);
    const fields = others
      .filter((entry) => !isCommand(entry))
      .flatMap((entry) => (isStep ? flattened(entry, depth) : fieldIn(entry, depth)));
    const commands = others
      .filter(isCommand)
      .flatMap(({ key, value }) => blocksOf(key.value, value, depth + 1));
    return {
      box: toTick && isSteps(name) ? 'open' : undefined,
      anchor,
      blocks: [
        ...title,
        ...commands,
        ...(fields.length === 0 ? [] : [{ type: 'fields', fields } as const]),
      ],
    };
  };

  const fieldIn = ({ key, value }: Entry, depth: number): Field =>
    fieldOf(key.value, value, depth + 1);

  /** What is looked at after a step stands beside its other fields. */
  const flattened = (entry: Entry, depth: number): readonly Field[] => {
    const { key, value } = entry;
    if (value?.type !== 'mapping') return [fieldIn(entry, depth)];
    return value.entries.map((inner) => ({
      ...fieldIn(inner, depth + 1),
      name: `${humanised(key.value)}: ${humanised(inner.key.value).toLowerCase()}`,
    }));
  };

  const fieldsOf = ({ entries }: Mapping, depth: number): readonly Field[] =>
    entries.map(({ key, value }) => fieldOf(key.value, value, depth + 1));

  const fieldOf = (name: string, value: Value | undefined, depth: number): Field => {
    if (name === 'depends_on') return { name: 'After', blocks: stepLinks(value) };
    const blocks = isBrief(name, value)
      ? [{ type: 'paragraph', content: inlineOf(value, named) } as const]
      : blocksOf(name, value, depth);
    return { name: humanised(name), blocks };
  };

  const top = data.entries.filter(({ key }) => !HEADER.has(key.value));
  const spec = top.length === 1 && top[0]?.key.value === 'spec' ? top[0].value : undefined;
  const sections = spec?.type === 'mapping' ? spec.entries : top;
  const blocks: PackBlock[] = [];
  let short: Entry[] = [];
  const flush = () => {
    const fields = short.map(({ key, value }) => fieldOf(key.value, value, 1));
    if (fields.length > 0) blocks.push({ type: 'fields', fields });
    short = [];
  };
  for (const entry of sections) {
    if (isBrief(entry.key.value, entry.value)) short.push(entry);
    else {
      flush();
      blocks.push(...section(entry, 0));
    }
  }
  flush();
  if (left <= 0 || isTooDeep) return undefined;
  return { blocks, landmarks, anchors: anchors.known, isAsWritten: false };
}

/** What the header of the document shows. */
const HEADER: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** The key that says what an item is, the best first. */
const LEADS = ['action', 'title', 'name', 'what', 'summary', 'question', 'event', 'id'];

/** What stands behind the action of a step, as people write it. */
const BESIDE_ACTION: ReadonlyMap<string, string> = new Map([
  ['owner', ''],
  ['duration', ''],
  ['run_on', 'on '],
  ['id', 'step '],
]);

/** What the fields of YAML and front matter say of a practice. */
import type { PracticeState } from '../coverage.ts';
import type { Practice } from '../practice.ts';
import type { Block, Runbook } from '../runbook.ts';
import { textBetween } from '../text.ts';
import { BLANKS } from './cues.ts';
import type { Reading } from './decide.ts';

const MOST_EVIDENCE = 6;

/** The state that a practice's own fields give; `undefined` when the document has none of them. */
export function fieldState(
  runbook: Runbook,
  practice: Practice,
  reading: Reading,
): PracticeState | undefined {
  if (practice.fields.length === 0 || runbook.data === undefined) return undefined;
  const values = [...valuesIn(runbook)]
    .filter(([path]) => practice.fields.some((field) => isAt(path, field)))
    .flatMap(([, there]) => there)
    .sort((a, b) => a.index - b.index);
  if (values.length === 0) return undefined;
  const open = new Set(
    reading.words.sentences
      .filter((_, at) => reading.contexts[at]?.placeholder)
      .map(({ block }) => block),
  );
  const said = new Set(
    values.filter(({ block, index }) => !open.has(index) && hasContent(runbook, block)),
  );
  const gaps = values.filter((value) => !said.has(value) && !isRefusal(runbook, value.block));
  const isSaid = said.size > 0 && gaps.length <= said.size * MOST_GAPS;
  if (!isSaid && gaps.length === 0) return undefined;
  const evidence = [...(isSaid ? said : gaps)]
    .slice(0, MOST_EVIDENCE)
    .map(({ block }) => ({ span: block.span, via: 'field' as const }));
  return { state: isSaid ? 'satisfied' : 'placeholder', evidence };
}

interface ValueBlock {
  readonly block: Block;
  /** Index into `Runbook.blocks`. */
  readonly index: number;
}

/** By path, found once for all practices: the entries of a long list share their paths. */
type Values = ReadonlyMap<string, readonly ValueBlock[]>;

function valuesIn(runbook: Runbook): Values {
  const known = valuesOf.get(runbook);
  if (known) return known;
  const found = new Map<string, ValueBlock[]>();
  for (const [index, block] of runbook.blocks.entries()) {
    if (block.kind !== 'value' || block.path === undefined) continue;
    const there = found.get(block.path);
    if (there) there.push({ block, index });
    else found.set(block.path, [{ block, index }]);
  }
  valuesOf.set(runbook, found);
  return found;
}

const valuesOf = new WeakMap<Runbook, Values>();

/** An entry whose type is filled in and whose value is not is still a gap: two said values carry one open. */
const MOST_GAPS = 0.5;

/** A field stands for everything below it: `spec.hardware[]` holds `spec.hardware[].model`. */
function isAt(path: string, field: string): boolean {
  if (!path.startsWith(field)) return false;
  const next = path.charAt(field.length);
  return next === '' || next === '.' || next === '[';
}

/** `offsite: false` is an answer, though not one that satisfies. */
function isRefusal(runbook: Runbook, block: Block): boolean {
  return /^(?:false|no|none)$/i.test(written(runbook, block));
}

function hasContent(runbook: Runbook, block: Block): boolean {
  const text = written(runbook, block);
  return !/^(?:|~|null|tbd|todo|n\/a|-+|false|no|none)$/i.test(text) && !BLANKS.test(text);
}

function written({ source }: Runbook, { span }: Block): string {
  return textBetween(source, span).trim();
}

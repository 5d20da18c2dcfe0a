/** What the fields of YAML and front matter say of a practice. */
import type { PracticeState } from '../coverage.ts';
import type { Practice } from '../practice.ts';
import type { Block, Runbook } from '../runbook.ts';
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
  const values = valuesIn(runbook).filter(({ block }) =>
    practice.fields.some((field) => isAt(block, field)),
  );
  if (values.length === 0) return undefined;
  const open = new Set(
    reading.words.sentences
      .filter((_, at) => reading.contexts[at]?.placeholder)
      .map(({ block }) => block),
  );
  const said = values.filter(({ block, index }) => !open.has(index) && hasContent(runbook, block));
  const gaps = values.filter((value) => !said.includes(value) && !isRefusal(runbook, value.block));
  const isSaid = said.length > 0 && gaps.length <= said.length * MOST_GAPS;
  if (!isSaid && gaps.length === 0) return undefined;
  const evidence = (isSaid ? said : gaps)
    .slice(0, MOST_EVIDENCE)
    .map(({ block }) => ({ span: block.span, via: 'field' as const }));
  return { state: isSaid ? 'satisfied' : 'placeholder', evidence };
}

interface ValueBlock {
  readonly block: Block;
  /** Index into `Runbook.blocks`. */
  readonly index: number;
}

/** Found once for all practices. */
function valuesIn(runbook: Runbook): readonly ValueBlock[] {
  const known = valuesOf.get(runbook);
  if (known) return known;
  const found = runbook.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.kind === 'value');
  valuesOf.set(runbook, found);
  return found;
}

const valuesOf = new WeakMap<Runbook, readonly ValueBlock[]>();

/** An entry whose type is filled in and whose value is not is still a gap: two said values carry one open. */
const MOST_GAPS = 0.5;

/** A field stands for everything below it: `spec.hardware[]` holds `spec.hardware[].model`. */
function isAt(block: Block, field: string): boolean {
  const { path } = block;
  if (path === undefined || !path.startsWith(field)) return false;
  const next = path.charAt(field.length);
  return next === '' || next === '.' || next === '[';
}

/** `offsite: false` is an answer, though not one that satisfies. */
function isRefusal(runbook: Runbook, { span }: Block): boolean {
  return /^(?:false|no|none)$/i.test(runbook.source.text.slice(span.start, span.end).trim());
}

function hasContent(runbook: Runbook, block: Block): boolean {
  const text = runbook.source.text.slice(block.span.start, block.span.end).trim();
  return (
    text !== '' &&
    text !== '~' &&
    !/^(?:null|tbd|todo|n\/a|-+|false|no|none)$/i.test(text) &&
    !BLANKS.test(text)
  );
}

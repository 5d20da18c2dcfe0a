/** The words that stand before a line as its label: "**Testing.** Every May", "Owner: Ida", a row's first cell. */
import type { Block } from '../runbook.ts';
import type { Reading } from './decide.ts';

/** Words, as a range of the whole document. */
export interface Lead {
  readonly from: number;
  readonly to: number;
}

const NONE: Lead = { from: 0, to: 0 };

/** The label of a sentence; an empty range where it has none. */
export function leadOf(reading: Reading, sentence: number): Lead {
  const { runbook, words } = reading;
  const range = words.sentences[sentence];
  const block = runbook.blocks[range?.block ?? -1];
  if (!range || !block || words.sentences[sentence - 1]?.block === range.block) return NONE;
  const { text } = runbook.source;
  if (block.kind === 'row') return cellLead(block, text, range);
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'task') return NONE;
  const label = LABEL.exec(text.slice(block.span.start, block.span.start + LONGEST));
  const count = wordsIn(label?.[1] ?? label?.[2] ?? '');
  return count === 0 || count > MOST_WORDS ? NONE : { from: range.from, to: range.from + count };
}

/** The first cell, behind the words of its header. */
function cellLead({ cells }: Block, text: string, { from, to }: Lead): Lead {
  const [first, ...others] = cells ?? [];
  if (!first || others.length === 0 || others.length > 3) return NONE;
  const header = first.header ? wordsIn(text.slice(first.header.start, first.header.end)) : 0;
  const count = wordsIn(text.slice(first.span.start, first.span.end));
  if (count === 0 || count > MOST_WORDS) return NONE;
  return { from: from + header, to: Math.min(to, from + header + count) };
}

const LONGEST = 120;
const MOST_WORDS = 6;

const LABEL =
  /^\s{0,3}(?:\[[ xX]\]\s{1,3})?(?:(?:\*\*|__)([^*_\n]{2,60})(?:\*\*|__)|(\p{L}[^:.!?\n|*`]{1,50}):(?=\s|$))/u;

function wordsIn(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

const WORDS = /[\p{L}\p{N}'\u2019]+/gu;

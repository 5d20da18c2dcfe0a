/** What stands around each sentence: its section, the blocks that belong with it, and what takes its weight off. */
import type { Kind, Runbook } from '../runbook.ts';
import { BLANKS, CAPITAL_FIELD } from './cues.ts';
import type { Hit } from './match.ts';
import { labelKinds, sectionKinds } from './section-kinds.ts';
import { isOpenRow, type Words } from './words.ts';

export interface SentenceContext {
  readonly section: number;
  /** The kinds of document that its section speaks for. */
  readonly about: readonly Kind[];
  /** Blocks that belong together: a lead-in and its list, a paragraph and the code below it. */
  readonly group: number;
  readonly kind: 'heading' | 'text' | 'table' | 'code' | 'field';
  /** A gap that says so itself. */
  readonly placeholder: boolean;
  readonly question: boolean;
  /** An entry of a table of contents says nothing. */
  readonly contents: boolean;
  /** The words at which a wish or an example starts. */
  readonly hedges: readonly number[];
  readonly negations: readonly number[];
}

const NONE: readonly number[] = [];

export function sentenceContexts(
  runbook: Runbook,
  words: Words,
  hits: readonly Hit[],
): SentenceContext[] {
  const groups = blockGroups(runbook);
  const kinds = sectionKinds(runbook);
  const wishes: boolean[] = [];
  for (const { heading, parent } of runbook.sections) {
    wishes.push(wishes[parent ?? -1] === true || WISHES.test(heading?.value ?? ''));
  }
  const contexts = words.sentences.map(({ block: index, span, from, isQuestion }) => {
    const block = runbook.blocks[index];
    return {
      section: block?.section ?? 0,
      about: (block && labelKinds(block, runbook.source.text)) ?? kinds[block?.section ?? 0] ?? [],
      group: groups[index] ?? 0,
      kind: kindOf(block?.kind),
      placeholder:
        (block?.cells !== undefined && isOpenRow(block.cells)) ||
        // What a command takes, <host>, is no gap. A sentence starts at its first word: the bracket
        // before it belongs to the blank.
        (block?.kind !== 'fence' &&
          hasBlank(
            runbook.source.text.slice(
              Math.max(block?.span.start ?? 0, span.start - 2),
              Math.min(span.end, span.start + 2000),
            ),
          )),
      question: isQuestion,
      contents:
        block?.kind === 'item' &&
        /^\s*\[[^\]\n]{0,200}\]\(#/.test(
          runbook.source.text.slice(block.span.start, block.span.start + 240),
        ),
      hedges: block && wishes[block.section] ? [from] : NONE,
      negations: NONE,
    };
  });
  for (const { phrase, sentence, from } of hits) {
    const context = contexts[sentence];
    if (!context) continue;
    if (phrase.use === 'placeholder' && !(context.kind === 'code' && isDatePattern(words, from)))
      contexts[sentence] = { ...context, placeholder: true };
    if (phrase.use === 'hedge')
      contexts[sentence] = { ...context, hedges: [...context.hedges, from] };
    if (phrase.use === 'negation' && !isBound(words, from)) {
      contexts[sentence] = { ...context, negations: [...context.negations, from] };
    }
  }
  return contexts;
}

/** What stands below these is not there yet. */
const WISHES =
  /\b(?:ideas|roadmap|wish ?list|(?:future|planned):|known gaps|(?:future|planned|possible|potential) (?:\w{1,20} )?(?:improve|enhance)ments?|future (?:work|plans))\b/i;

/** In a command, YYYY-MM-DD is the name of a file on any day. */
function isDatePattern({ word }: Words, from: number): boolean {
  return /^(?:yyyy|dd|mm)$/.test(word[from]?.folded ?? '');
}

/** "No later than" sets a bound and denies nothing. */
function isBound({ word }: Words, at: number): boolean {
  return word[at + 2]?.folded === 'than' && BOUNDS.test(word[at + 1]?.folded ?? '');
}

const BOUNDS = /^(?:less|later|more|fewer|older|longer|earlier)$/;

function hasBlank(sentence: string): boolean {
  if (!/[_<{[…]|\.{5}|[YJA]{4}-/.test(sentence)) return false;
  const text = sentence.replace(OURSELVES, '').replace(COMMAND, '');
  return (
    BLANKS.test(text) || (text.includes('[') && (CAPITAL_FIELD.test(text) || FIELD.test(text)))
  );
}

/** All that stands behind a label is in brackets: "Duration: [minutes]". */
const FIELD = /:\*{0,2} {1,3}\[[^\]\n"',]{3,60}\]$/;

/** Whose the document is may be filled in later: what is said holds for whoever it is. */
const OURSELVES =
  /(?:\{\{|\[|<)[ #/]?(?:your )?(?:company|organi[sz]ation)[ _-]?(?:short)?[ _-]?(?:name)?[ ]?(?:\}\}|\]|>)/gi;

/** What a command takes in place of `<date>` is no gap of the document. */
const COMMAND = /`[^`\n]{0,200}`/g;

function kindOf(kind: string | undefined): SentenceContext['kind'] {
  if (kind === 'heading') return 'heading';
  if (kind === 'row') return 'table';
  if (kind === 'fence') return 'code';
  if (kind === 'value') return 'field';
  return 'text';
}

function blockGroups(runbook: Runbook): number[] {
  const { text } = runbook.source;
  const groups: number[] = [];
  let group = 0;
  let leading = false;
  runbook.blocks.forEach((block, index) => {
    const before = runbook.blocks[index - 1];
    const listed = block.kind === 'item' || block.kind === 'task';
    const joined =
      before !== undefined &&
      before.section === block.section &&
      before.kind !== 'heading' &&
      ((listed && (leading || block.depth > Math.max(1, before.depth))) ||
        (block.kind === 'fence' && before.kind !== 'row') ||
        (block.kind === 'row' && (before.kind === 'row' || leading)) ||
        (block.kind === 'paragraph' && block.depth > 0 && before.depth > 0));
    if (!joined) group += 1;
    groups.push(group);
    if (!listed) leading = text.charCodeAt(block.span.end - 1) === 58;
    else if (!joined) leading = false;
    if (listed && text.charCodeAt(block.span.end - 1) === 58) leading = true;
  });
  return groups;
}

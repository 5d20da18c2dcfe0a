/** Sentences that tell somebody what to do: they say how a recovery goes, and nothing of what was arranged before. */
import type { Practice } from '../practice.ts';
import type { Runbook } from '../runbook.ts';
import type { Words } from './words.ts';

/** Whether a step can bring a practice up: of what is done while recovering, and not of what is arranged beforehand. */
export function readsSteps(practice: Practice | undefined): boolean {
  return practice?.group === 'Recovery' || practice?.signals.en.readsSteps === true;
}

/** A task, or a numbered item that tells what to do: others state something, or list what has to be at hand. */
export function isStep({ blocks, sections }: Runbook, words: Words, sentence: number): boolean {
  const range = words.sentences[sentence];
  const block = blocks[range?.block ?? -1];
  if (!range || !block) return false;
  if (block.kind === 'task') {
    return !AT_HAND.test(sections[block.section]?.heading?.value.toLowerCase() ?? '');
  }
  if (block.ordinal === undefined) return false;
  return !words.word.slice(range.from, range.to).some(({ folded }) => STATES.test(folded));
}

const STATES = /^(?:is|are|was|were|has|have|must|shall|should|cannot|will|exists?)$/;

const AT_HAND = /requir|need|resource|material|suppl|equipment|prerequisite|document|\bkit\b/;

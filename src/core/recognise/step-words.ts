/** Sentences that tell somebody what to do: they say how a recovery goes, and nothing of what was arranged before. */
import type { Practice } from '../practice.ts';
import type { Kind, Runbook } from '../runbook.ts';
import type { Words } from './words.ts';

/** Whether a step can bring a practice up: of what is done while recovering, and not of what is arranged beforehand. */
export function readsSteps(practice: Practice | undefined): boolean {
  return practice?.group === 'Recovery' || practice?.signals.en.readsSteps === true;
}

/**
 * Whether it is about the steps of a procedure, and the document is none: "verify", "expected" and "irreversible" then
 * mean something else unless a step says them.
 */
export function isOfSteps(practice: Practice | undefined, kind: Kind | undefined): boolean {
  const asked = Object.keys(practice?.applies ?? {});
  return kind !== undefined && kind !== PROCEDURE && asked.length === 1 && asked[0] === PROCEDURE;
}

const PROCEDURE: Kind = 'restore-procedure';

/** A task, or a numbered item that tells what to do: others state something, or list what has to be at hand. */
export function isStep({ blocks, sections }: Runbook, words: Words, sentence: number): boolean {
  const range = words.sentences[sentence];
  const block = blocks[range?.block ?? -1];
  if (!range || !block) return false;
  const heading = sections[block.section]?.heading?.value.toLowerCase() ?? '';
  if (block.kind === 'task') return !AT_HAND.test(heading);
  if (block.ordinal === undefined || RULES.test(heading)) return false;
  if (NAMES.test(words.word[range.from]?.folded ?? '')) return false;
  return !words.word.slice(range.from, range.to).some(({ folded }) => STATES.test(folded));
}

/** What begins so names a thing: "Automated copies", "Regular drills", "Comprehensive monitoring". */
const NAMES =
  /^(?:(?!need|proceed|feed|embed|exceed)[a-z]{2,15}ed|[a-z]{3,12}(?:ive|ous|ic)|(?:dai|week|month|quarter|night|hour|year)ly|regular|annual|full|real|multi|off|secondary|redundant)$/;

const STATES = /^(?:is|are|was|were|has|have|must|shall|should|cannot|will|exists?)$/;

/** What is numbered below these is laid down, and not done while recovering. */
const RULES = /requirement|polic|principle|standard|\brules|controls|measures|objectives|strateg/;

const AT_HAND = /requir|need|resource|material|suppl|equipment|prerequisite|document|\bkit\b/;

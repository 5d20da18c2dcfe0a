/** Finds the tasks of checklists, each with what it says as a step: who does it, how, for how long. */
import type { Task } from '../runbook.ts';
import { located, type SourceText } from '../text.ts';
import type { Item } from './part.ts';
import type { Piece } from './piece.ts';
import { readStepFacts } from './step-facts.ts';

/** In the order of the text. `owners` tells the section of each piece. */
export function readTasks(
  source: SourceText,
  pieces: readonly Piece[],
  owners: readonly number[],
): Task[] {
  return pieces.flatMap(({ mark, span, depth }, index): Task | never[] => {
    if (mark === undefined) return [];
    const done = source.text[mark.start] !== ' ';
    const says = readStepFacts(source, span, piecesOf(pieces, index));
    return { text: located(source, span), mark, done, section: owners[index] ?? 0, depth, says };
  });
}

/** What stands in the item of a task, up to the first task or numbered item within: those speak for themselves. */
function piecesOf(pieces: readonly Piece[], index: number): Piece[] {
  const own = pieces.slice(index, index + 1);
  const item = own[0]?.item;
  if (item === undefined) return own;
  for (let at = index + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.item === undefined || piece.mark !== undefined) break;
    if (!isWithin(piece.item, item) || (piece.item !== item && isNumbered(piece.item, item))) break;
    own.push(piece);
  }
  return own;
}

function isWithin(inner: Item, outer: Item): boolean {
  for (let here: Item | undefined = inner; here !== undefined; here = here.parent) {
    if (here === outer) return true;
  }
  return false;
}

/** Whether a numbered item stands around it, below `outer`. */
function isNumbered(inner: Item, outer: Item): boolean {
  for (let here: Item | undefined = inner; here !== undefined && here !== outer; ) {
    if (here.ordinal !== undefined) return true;
    here = here.parent;
  }
  return false;
}

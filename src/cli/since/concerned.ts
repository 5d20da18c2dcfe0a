/** Which documents a change concerns: those of which anything could be judged otherwise than before. */
import type { Document } from '../documents.ts';
import type { Engine } from './engine-parts.ts';
import type { Sets } from './sets.ts';
import type { Side } from './side.ts';

export interface JudgedSide {
  readonly side: Side;
  readonly sets: Sets;
}

export interface Sides {
  readonly base: JudgedSide;
  readonly head: JudgedSide;
  /** The path in the head of what was at a path in the base. */
  toHead(shown: string): string;
}

/**
 * What a document is judged by is its own text, its set, and what its links lead to. So these are concerned: what
 * changed itself, with the sets that hold it; what links it or calls it by name; and further along the links, as
 * long as what a document says by them has become something else.
 *
 * @param changed shown paths of either side, those of files that nobody can read as text among them.
 * @returns shown paths of either side.
 */
export function concernedBy(
  changed: ReadonlySet<string>,
  sides: Sides,
  { saidBy }: Engine,
): ReadonlySet<string> {
  const { base, head } = sides;
  const both = [base, head];
  const concerned = new Set<string>();
  const plans = new Set<Document>();
  const concernSet = (of: JudgedSide, plan: Document) => {
    if (plans.has(plan)) return;
    plans.add(plan);
    for (const { shown } of of.sets.membersOf(plan)) concerned.add(shown);
  };
  const concern = (shown: string) => {
    concerned.add(shown);
    for (const each of both) {
      const document = each.side.runbook(shown);
      if (document === undefined) continue;
      for (const plan of each.sets.plansWith(document)) concernSet(each, plan);
    }
  };
  const saysOtherwise = (shown: string) => {
    const before = base.side.runbook(shown);
    const now = head.side.runbook(shown);
    if (before === undefined || now === undefined) return before !== now;
    const told = ({ sets }: JudgedSide, document: Document, id: string) =>
      saidBy(document.analysis, id, sets.follow(document)).state.state;
    return [...now.analysis.coverage].some(
      ([id, { state }]) => state === 'linked' && told(base, before, id) !== told(head, now, id),
    );
  };
  /** A document that calls another by its name may mean another one now. */
  const concernMoved = (shown: string) => {
    const [before, now] = both.map(({ side, sets }) => {
      const document = side.runbook(shown);
      return document && sets.planOf(document);
    });
    if (before && now && sides.toHead(before.shown) === now.shown) return;
    if (before) concernSet(base, before);
    if (now) concernSet(head, now);
  };

  for (const shown of changed) concern(shown);
  const followed = new Set(changed);
  let frontier: Iterable<string> = changed;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const next = new Set<string>();
    for (const shown of frontier) {
      for (const other of pointingTo(shown, both)) {
        if (followed.has(other)) continue;
        followed.add(other);
        if (both.every(({ side }) => side.runbook(other) === undefined)) continue;
        concerned.add(other);
        if (steps === 0) concernMoved(other);
        if (!saysOtherwise(other) && !callsProcedure(other, both)) continue;
        concern(other);
        next.add(other);
      }
    }
    frontier = next;
  }
  return concerned;
}

/** As far as links are followed from document to document. */
const MOST_STEPS = 5;

/** Those of either side that link a path, or may call the document there by its name. */
function pointingTo(shown: string, both: readonly JudgedSide[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { side, sets } of both) {
    for (const linker of side.register.linkersOf(shown)) found.add(linker);
    const document = side.runbook(shown);
    if (document) for (const namer of sets.namersOf(document)) found.add(namer);
  }
  return found;
}

/** A procedure takes as long as those that its steps call. */
function callsProcedure(shown: string, both: readonly JudgedSide[]): boolean {
  return both.some(
    ({ side }) => side.runbook(shown)?.analysis.recognition.kind === 'restore-procedure',
  );
}

/** The documents that have to be known to judge some, each in its set: themselves, and those sets. */
export function neededFor(
  documents: readonly Document[],
  { side, sets }: JudgedSide,
): ReadonlySet<Document> {
  const needed = new Set<Document>();
  for (const document of documents) {
    needed.add(document);
    const plan = sets.planOf(document);
    if (plan) for (const member of sets.membersOf(plan)) needed.add(member);
    for (const other of perhapsMeant(document, { side, sets })) needed.add(other);
  }
  return needed;
}

/** Those with a name like one that leads nowhere: a finding about it says what was probably meant. */
function* perhapsMeant(document: Document, { side, sets }: JudgedSide): Generator<Document> {
  const follow = sets.follow(document);
  for (const { target, as } of document.analysis.runbook.references) {
    if (follow(document.shown, target.value, as) !== 'nowhere') continue;
    for (const alike of side.register.alike(target.value, as === 'link' ? 'file' : 'id')) {
      // Where several have the same name, none of them was clearly meant.
      let found = 0;
      for (const shown of alike) {
        const other = shown === document.shown ? undefined : side.runbook(shown);
        if (other?.scope !== document.scope) continue;
        yield other;
        found += 1;
        if (found === ENOUGH) break;
      }
    }
  }
}

const ENOUGH = 3;

/** Finds the steps of procedures: numbered items, headings that are numbered like steps, rows of tables of steps. */
import type { Section, Step } from '../runbook.ts';
import type { Located, SourceText, Span } from '../text.ts';
import { located } from '../text.ts';
import { isCommandFence, isCommandText } from './commands.ts';
import type { Item } from './part.ts';
import type { Piece } from './piece.ts';
import { isOrder, numberingOf, readProcedures } from './procedure.ts';
import { readStepFacts } from './step-facts.ts';
import { tableStep } from './table-steps.ts';

/** The outermost steps, in the order of the text. `owners` tells the section of each piece. */
export function readSteps(
  source: SourceText,
  pieces: readonly Piece[],
  sections: readonly Section[],
  owners: readonly number[],
  title: Located<string> | undefined,
): Step[] {
  if (!pieces.some(mayBeStep)) return [];
  const procedures = readProcedures(sections, title);
  const draft = new Map<number, Draft>();
  const drafting: Drafting = {
    source,
    sections,
    procedures,
    roots: [],
    rows: [],
    headings: draft,
    items: new Map(),
  };
  let last: Draft | undefined;
  let pending: Piece[] = [];
  const settle = (section: number | undefined) => {
    const heading = section === undefined ? undefined : drafting.headings.get(section);
    heading?.pieces.push(...pending);
    pending = [];
    last = undefined;
  };
  for (const [index, piece] of pieces.entries()) {
    const section = owners[index] ?? 0;
    if (piece.opens !== undefined) {
      settle(last?.section);
      openHeading(drafting, piece, section, directPieces(pieces, owners, index));
      continue;
    }
    const item = numbered(piece.item);
    const row = item === undefined ? rowStep(drafting, piece, section) : undefined;
    if (row !== undefined) drafting.rows.push(row);
    if (item === undefined) {
      if (last !== undefined && pending.length === 0 && belongs(source, piece, last)) {
        last.pieces.push(piece);
      } else if (last !== undefined) pending.push(piece);
      else headingOf(drafting, section)?.pieces.push(piece);
      continue;
    }
    const outermost = numbered(outermostOf(item)) ?? item;
    const known = drafting.items.has(outermost);
    if (!known && last !== undefined && pending.length > 0) {
      // `2.` goes on with the list that a fence or a note has cut.
      if (outermost.ordinal === (last.item?.ordinal ?? 0) + 1) last.pieces.push(...pending);
      else headingOf(drafting, section)?.pieces.push(...pending);
      pending = [];
    }
    const before = last;
    const step = itemDraft(drafting, item, piece, section);
    step.pieces.push(piece);
    if (!known) {
      const top = drafting.items.get(outermost);
      const goesOn =
        before?.item?.ordinal !== undefined && outermost.ordinal === before.item.ordinal + 1;
      if (top !== undefined && goesOn && before !== undefined) top.list = before.list;
      last = top;
    }
  }
  settle(last?.section);
  return [...finish(drafting, drafting.roots), ...drafting.rows].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

interface Draft {
  readonly id: Span | undefined;
  readonly text: Span;
  readonly start: number;
  readonly section: number;
  readonly item: Item | undefined;
  /** The list that its item belongs to. */
  list: number | undefined;
  readonly pieces: Piece[];
  readonly inner: Draft[];
}

interface Drafting {
  readonly source: SourceText;
  readonly sections: readonly Section[];
  readonly procedures: readonly (boolean | undefined)[];
  readonly roots: Draft[];
  readonly rows: Step[];
  /** By section. */
  readonly headings: Map<number, Draft>;
  readonly items: Map<Item, Draft>;
}

function mayBeStep({ item, opens, kind }: Piece): boolean {
  return opens !== undefined || item !== undefined || kind === 'row';
}

/** A table within a step is a part of that step. */
function rowStep(drafting: Drafting, piece: Piece, section: number): Step | undefined {
  if (piece.kind !== 'row' || headingOf(drafting, section) !== undefined) return undefined;
  return tableStep(drafting.source, piece, section, drafting.procedures[section]);
}

/** The numbered item that something stands in. */
function numbered(item: Item | undefined): Item | undefined {
  let here = item;
  while (here !== undefined && here.ordinal === undefined) here = here.parent;
  return here;
}

/** The outermost numbered item around this one. */
function outermostOf(item: Item): Item {
  let outermost = item;
  for (let here = item.parent; here !== undefined; here = here.parent) {
    if (here.ordinal !== undefined) outermost = here;
  }
  return outermost;
}

/** A fence that nobody indented still belongs to the step that announces it. */
function belongs(source: SourceText, { kind }: Piece, { pieces }: Draft): boolean {
  const end = pieces.at(-1)?.span.end ?? 0;
  return kind === 'fence' && source.text[end - 1] === ':';
}

function directPieces(
  pieces: readonly Piece[],
  owners: readonly number[],
  heading: number,
): Piece[] {
  const direct: Piece[] = [];
  for (let at = heading + 1; at < pieces.length && owners[at] === owners[heading]; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined) direct.push(piece);
  }
  return direct;
}

function openHeading(
  drafting: Drafting,
  { span, opens }: Piece,
  section: number,
  direct: readonly Piece[],
): void {
  const { source, sections, procedures, headings, roots } = drafting;
  const heading = sections[section]?.heading;
  const numbering = heading === undefined ? undefined : numberingOf(heading);
  if (heading === undefined || numbering === undefined) return;
  const parent = sections[section]?.parent ?? 0;
  if (!numbering.isStep) {
    // Sections of a plan are numbered too; only orders and commands make a step of one.
    if (procedures[section] !== true || procedures[parent] !== true || parent === 0) return;
    const text = source.text.slice(numbering.text.start, numbering.text.end);
    if (!isOrder(text) && !direct.some((piece) => hasCommand(source, piece))) return;
  }
  const draft: Draft = {
    id: numbering.number,
    text: numbering.text,
    start: opens?.outer.start ?? span.start,
    section,
    item: undefined,
    list: undefined,
    pieces: [],
    inner: [],
  };
  (headingOf(drafting, parent)?.inner ?? roots).push(draft);
  headings.set(section, draft);
}

function hasCommand(source: SourceText, piece: Piece): boolean {
  if (piece.kind === 'fence') return isCommandFence(piece);
  return piece.inline.codes.some(({ start, end }) => isCommandText(source.text.slice(start, end)));
}

/** The step whose heading is above: of this section, or of one around it. */
function headingOf({ sections, headings }: Drafting, section: number): Draft | undefined {
  for (let here: number | undefined = section; here !== undefined; here = sections[here]?.parent) {
    const draft = headings.get(here);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

function itemDraft(drafting: Drafting, item: Item, piece: Piece, section: number): Draft {
  const known = drafting.items.get(item);
  if (known !== undefined) return known;
  const around = numbered(item.parent);
  const parent =
    around === undefined
      ? headingOf(drafting, section)
      : itemDraft(drafting, around, piece, section);
  const draft: Draft = {
    id: item.number,
    text: piece.span,
    start: item.number.start,
    section,
    item,
    list: item.list,
    pieces: [],
    inner: [],
  };
  (parent?.inner ?? drafting.roots).push(draft);
  drafting.items.set(item, draft);
  return draft;
}

/** Items count when their list is one of steps: in a procedure, below a step, or with a command in it. */
function finish(drafting: Drafting, drafts: readonly Draft[]): Step[] {
  const commanding = new Set(
    drafts.filter((draft) => commands(drafting.source, draft)).map(({ list }) => list),
  );
  const linking = linkLists(drafts);
  return drafts
    .filter(({ item, list, section }) => {
      if (item === undefined) return true;
      const verdict = drafting.procedures[section];
      if (linking.has(list) || verdict === false) return false;
      return verdict === true || commanding.has(list) || headingOf(drafting, section) !== undefined;
    })
    .map((draft) => stepOf(drafting, draft));
}

function commands(source: SourceText, { pieces, inner }: Draft): boolean {
  return (
    pieces.some((piece) => hasCommand(source, piece)) ||
    inner.some((step) => commands(source, step))
  );
}

/** Lists of nothing but links are tables of contents. */
function linkLists(drafts: readonly Draft[]): ReadonlySet<number | undefined> {
  const lists = new Set(drafts.map(({ list }) => list));
  for (const { list, pieces } of drafts) {
    const [only] = pieces;
    const link = only?.inline.links[0];
    const isLink =
      pieces.length === 1 &&
      link?.span.start === only?.span.start &&
      link?.span.end === only?.span.end;
    if (!isLink) lists.delete(list);
  }
  return lists;
}

function stepOf(drafting: Drafting, draft: Draft): Step {
  const { source } = drafting;
  const { id, text, start, section, pieces, inner } = draft;
  const steps = inner.map((step) => stepOf(drafting, step));
  const end = [...pieces, ...steps].reduce((most, { span }) => Math.max(most, span.end), text.end);
  return {
    id: id && located(source, id),
    ...readStepFacts(source, text, pieces),
    span: { start, end },
    section,
    needs: [],
    steps,
  };
}

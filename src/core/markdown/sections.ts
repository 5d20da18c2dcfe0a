/** Nests the headings of a document into sections, and gives each piece its section. */
import type { Block, Section } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import { located } from '../text.ts';
import type { Piece } from './piece.ts';

export interface Outline {
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** The section of each piece. */
  readonly owners: readonly number[];
}

export function readOutline(source: SourceText, pieces: readonly Piece[]): Outline {
  const open: OpenSection[] = [documentSection(source)];
  const blocks: Block[] = [];
  const owners: number[] = [];
  // The sections around the current place, the outermost first.
  const around = [0];
  let current = 0;
  for (const piece of pieces) {
    if (piece.opens !== undefined) {
      current = openSection(source, open, around, piece, piece.opens.outer);
    }
    owners.push(current);
    const block = blockOf(piece, current);
    if (block !== undefined) blocks.push(block);
  }
  return { sections: open.map(({ end, ...section }) => closed(section, end)), blocks, owners };
}

interface OpenSection extends Omit<Section, 'span' | 'body'> {
  readonly start: number;
  readonly bodyStart: number;
  bodyEnd: number;
  end: number;
}

function documentSection({ text }: SourceText): OpenSection {
  const end = text.length;
  return {
    heading: undefined,
    level: 0,
    parent: undefined,
    style: 'document',
    start: 0,
    bodyStart: 0,
    bodyEnd: end,
    end,
  };
}

function openSection(
  source: SourceText,
  open: OpenSection[],
  around: number[],
  { span, opens }: Piece,
  outer: Span,
): number {
  const before = open.at(-1);
  if (before !== undefined) before.bodyEnd = outer.start;
  const level = opens?.level ?? boldLevel(open, around);
  while (around.length > 1 && (open[around.at(-1) ?? 0]?.level ?? 0) >= level) {
    const ended = open[around.pop() ?? 0];
    if (ended !== undefined) ended.end = outer.start;
  }
  const end = source.text.length;
  open.push({
    heading: span.end > span.start ? located(source, span) : undefined,
    level,
    parent: around.at(-1),
    style: opens?.style ?? 'bold',
    start: outer.start,
    bodyStart: outer.end,
    bodyEnd: end,
    end,
  });
  around.push(open.length - 1);
  return open.length - 1;
}

/** One below the heading above it that is not bold itself. */
function boldLevel(open: readonly OpenSection[], around: readonly number[]): number {
  for (let at = around.length - 1; at >= 0; at -= 1) {
    const section = open[around[at] ?? 0];
    if (section !== undefined && section.style !== 'bold') return section.level + 1;
  }
  return 1;
}

function closed(section: Omit<OpenSection, 'end'>, end: number): Section {
  const { heading, level, parent, style, start, bodyStart, bodyEnd } = section;
  return {
    heading,
    level,
    parent,
    span: { start, end },
    body: { start: bodyStart, end: Math.max(bodyStart, bodyEnd) },
    style,
  };
}

/** A heading without words gives none. */
function blockOf(piece: Piece, section: number): Block | undefined {
  const { kind, span, depth, cells, language, item, first } = piece;
  if (span.end <= span.start) return undefined;
  return {
    kind,
    span,
    section,
    depth,
    cells,
    path: undefined,
    key: undefined,
    language,
    ordinal: first ? item?.ordinal : undefined,
  };
}

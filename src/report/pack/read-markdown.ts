/** Reads Markdown for the pack: markdown-it finds the structure, and no HTML of a document gets through. */

import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Runbook } from '../../core/runbook.ts';
import { markdownComment } from './comments.ts';
import {
  anchorsOf,
  type Box,
  type Content,
  type Inline,
  type Item,
  type Landmark,
  type PackBlock,
  plainText,
  type Row,
} from './content.ts';
import { inlinesOf } from './read-inline.ts';

/** Deeper than what the core reads: what it does not, is shown as it is written. */
const NESTING = 160;

/** The library, handed in: the editor has it in its engine. */
export type Markdown = typeof MarkdownIt;

export type MarkdownReader = InstanceType<Markdown>;

export function markdownReader(Library: Markdown): MarkdownReader {
  const markdown = new Library('commonmark', { html: false, maxNesting: NESTING });
  markdown.enable(['table', 'strikethrough']);
  // A target is kept as it is written: it names a file, and is never followed.
  markdown.normalizeLink = (target) => target;
  return markdown.use(markdownComment);
}

/** @param firstLines the zero-based lines on which a step of a procedure begins. */
export function markdownContent(
  runbook: Runbook,
  prefix: string,
  firstLines: ReadonlySet<number>,
  markdown: MarkdownReader,
): Content {
  const tokens = markdown.parse(bodyOf(runbook), {});
  const anchors = anchorsOf(prefix);
  const landmarks: Landmark[] = [];
  const levels: number[] = [];
  const titleLine = runbook.title && runbook.source.positionAt(runbook.title.span.start).line;

  const heading = (open: Token, inline: Token | undefined): PackBlock | undefined => {
    const content = inlinesOf(inline?.children ?? []);
    const title = plainText(content).trim();
    const anchor = anchors.add(title);
    const line = open.map?.[0] ?? 0;
    const level = Number(open.tag.slice(1));
    // The document's own title stands above it already.
    if (line === titleLine && level === 1) {
      landmarks.push({ anchor, title, depth: -1, line });
      return { type: 'heading', depth: -1, anchor, content };
    }
    while ((levels.at(-1) ?? 0) >= level) levels.pop();
    const depth = levels.length;
    levels.push(level);
    landmarks.push({ anchor, title, depth, line });
    return { type: 'heading', depth, anchor, content };
  };

  const isStep = (token: Token) => token.map !== null && firstLines.has(token.map[0]);
  const walk = walker(tokens);

  const blocksUntil = (end: string): PackBlock[] => {
    const blocks: PackBlock[] = [];
    for (let token = walk.next(); token && token.type !== end; token = walk.next()) {
      const block = blockOf(token);
      if (block !== undefined) blocks.push(block);
    }
    return blocks;
  };

  const blockOf = (token: Token): PackBlock | undefined => {
    switch (token.type) {
      case 'heading_open': {
        const inline = walk.next();
        walk.next();
        return heading(token, inline);
      }
      case 'paragraph_open': {
        const inline = walk.next();
        walk.next();
        return { type: 'paragraph', content: inlinesOf(inline?.children ?? []) };
      }
      case 'bullet_list_open':
        return { type: 'list', start: undefined, items: itemsUntil('bullet_list_close') };
      case 'ordered_list_open': {
        const start = Number(token.attrGet('start') ?? 1);
        return { type: 'list', start, items: itemsUntil('ordered_list_close') };
      }
      case 'blockquote_open':
        return { type: 'quote', blocks: blocksUntil('blockquote_close') };
      case 'fence':
      case 'code_block':
        return { type: 'code', text: token.content.replace(/\n$/, '') };
      case 'hr':
        return { type: 'rule' };
      case 'table_open':
        return tableUntil('table_close');
      default:
        return undefined;
    }
  };

  const itemsUntil = (end: string): Item[] => {
    const items: Item[] = [];
    for (let token = walk.next(); token && token.type !== end; token = walk.next()) {
      if (token.type !== 'list_item_open') continue;
      const step = isStep(token);
      const { box, blocks } = withoutMark(blocksUntil('list_item_close'));
      items.push({ box: box ?? (step ? 'open' : undefined), anchor: undefined, blocks });
    }
    return items;
  };

  const tableUntil = (end: string): PackBlock => {
    const rows: Row[] = [];
    for (let token = walk.next(); token && token.type !== end; token = walk.next()) {
      if (token.type === 'tr_open') rows.push({ box: undefined, cells: [] });
      const row = rows.at(-1);
      if (token.type === 'tr_open' && isStep(token))
        rows[rows.length - 1] = { box: 'open', cells: [] };
      if ((token.type !== 'th_open' && token.type !== 'td_open') || row === undefined) continue;
      const cell = inlinesOf(walk.next()?.children ?? []);
      rows[rows.length - 1] = { ...row, cells: [...row.cells, cell] };
    }
    const [head, ...body] = rows;
    return { type: 'table', head: head?.cells ?? [], rows: body };
  };

  const blocks = blocksUntil('');
  return { blocks, landmarks, anchors: anchors.known, isAsWritten: false };
}

/** Without its header, line by line as it was. */
function bodyOf({ source, data }: Runbook): string {
  const text = source.text.replace(/\r\n?/g, '\n');
  if (data === undefined) return text;
  const lines = text.split('\n');
  const last = source.positionAt(data.span.end).line;
  const from = lines.findIndex((line, at) => at >= last && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const first = from < 0 ? last + 1 : from + 1;
  return lines.map((line, at) => (at < first ? '' : line)).join('\n');
}

function walker(tokens: readonly Token[]) {
  let at = -1;
  return {
    next: (): Token | undefined => {
      at += 1;
      return tokens[at];
    },
  };
}

/** `[ ]` in front of an item is the box that it asks for. */
function withoutMark(blocks: readonly PackBlock[]): {
  readonly box: Box;
  readonly blocks: readonly PackBlock[];
} {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return { box: undefined, blocks };
  const [lead, ...rest] = first.content;
  const mark = lead?.type === 'text' ? /^\[([ xX])\](?:\s|$)/.exec(lead.text) : null;
  if (mark === null || lead?.type !== 'text') return { box: undefined, blocks };
  const words: Inline = { type: 'text', text: lead.text.slice(mark[0].length) };
  return {
    box: mark[1] === ' ' ? 'open' : 'done',
    blocks: [{ ...first, content: [words, ...rest] }, ...others],
  };
}

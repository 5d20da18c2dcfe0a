/** Writes what a document says as Markdown for the pack, anew from its words: no markup of its own gets through. */
import type { Inline, Item, PackBlock, Row } from './content.ts';
import { saysAddress } from './html-content.ts';
import { linkKey, type PackDocument } from './model.ts';

type Links = PackDocument['links'];

/** The level of the outermost headings of a document: above it stands its title. */
const FIRST_LEVEL = 3;

/** Each block as lines of its own. */
export function blocksMarkdown(blocks: readonly PackBlock[], links: Links): readonly string[] {
  return blocks.map((block) => blockMarkdown(block, links)).filter((written) => written !== '');
}

function blockMarkdown(block: PackBlock, links: Links): string {
  switch (block.type) {
    case 'heading': {
      const anchor = `<a id="${block.anchor}"></a>`;
      if (block.depth < 0) return anchor;
      const level = Math.min(6, block.depth + FIRST_LEVEL);
      return `${anchor}\n\n${'#'.repeat(level)} ${flat(inlines(block.content, links))}`;
    }
    case 'paragraph':
      return lineStarts(inlines(block.content, links)).trim();
    case 'list':
      return block.items
        .map((item, at) =>
          itemMarkdown(item, block.start === undefined ? '-' : `${block.start + at}.`, links),
        )
        .join('\n');
    case 'quote':
      return indented(blocksMarkdown(block.blocks, links).join('\n\n'), '> ', '> ');
    case 'code':
      return fenced(block.text);
    case 'table':
      return tableMarkdown(block, links);
    case 'fields':
      return block.fields
        .map(({ name, blocks }) => {
          const [first, ...rest] = blocks;
          const label = `**${oneLine(name)}:**`;
          if (first?.type === 'paragraph' && rest.length === 0) {
            return `- ${label} ${flat(inlines(first.content, links))}`;
          }
          const body = blocksMarkdown(blocks, links).join('\n\n');
          return body === '' ? `- ${label}` : `- ${label}\n\n${indented(body, '  ', '  ')}`;
        })
        .join('\n');
    case 'rule':
      return '* * *';
  }
}

function itemMarkdown({ box, anchor, blocks }: Item, mark: string, links: Links): string {
  const lead = `${mark} `;
  const ticked = box === undefined ? '' : box === 'done' ? '[x] ' : '[ ] ';
  const place = anchor === undefined ? '' : `<a id="${anchor}"></a>`;
  const body = blocksMarkdown(blocks, links).join('\n\n');
  return indented(`${ticked}${place}${body}`, lead, ' '.repeat(lead.length));
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? `${first}${line}` : `${others}${line}`).trimEnd())
    .join('\n');
}

function fenced(text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3));
  return `${fence}\n${visible(text)}\n${fence}`;
}

function tableMarkdown(
  { head, rows }: PackBlock & { readonly type: 'table' },
  links: Links,
): string {
  const boxed = rows.some(({ box }) => box !== undefined);
  const lead = boxed ? [''] : [];
  const cell = (content: readonly Inline[]) => flat(inlines(content, links));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ box, cells }: Row) =>
    line([
      ...(boxed ? [box === undefined ? '' : '☐'] : []),
      ...cells.slice(0, head.length).map(cell),
    ]),
  );
  const names = [...lead, ...head.map(cell)];
  return [line(names), line(names.map(() => '---')), ...body].join('\n');
}

function inlines(content: readonly Inline[], links: Links): string {
  return content.map((one) => inline(one, links)).join('');
}

function inline(one: Inline, links: Links): string {
  switch (one.type) {
    case 'text':
      return escaped(one.text);
    case 'code':
      return coded(one.text);
    case 'strong':
      return around('**', inlines(one.content, links));
    case 'emphasis':
      return around('*', inlines(one.content, links));
    case 'strike':
      return around('~~', inlines(one.content, links));
    case 'break':
      return '; ';
    case 'image':
      return `(picture${one.alt === '' ? '' : `: ${escaped(one.alt)}`}, ${coded(one.target)}, not in this pack)`;
    case 'link': {
      const words = inlines(one.content, links);
      const anchor = links.get(linkKey(one.as, one.target));
      if (anchor !== undefined) return `[${words}](#${encodeURI(anchor)})`;
      if (one.as !== 'link' || saysAddress(one.content, one.target)) return words;
      return `${words} (${coded(one.target)})`;
    }
  }
}

function around(mark: string, words: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`);
}

/** In a cell a stroke would end it, whatever stands around it. */
function coded(text: string): string {
  const flatText = visible(text).replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const runs = flatText.match(/`+/g) ?? [];
  const mark = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 1));
  const pad = /^`|`$/.test(flatText) ? ' ' : '';
  return flatText === '' ? '' : `${mark}${pad}${flatText}${pad}${mark}`;
}

/** Text that is no markup, wherever in a line it stands but at its start. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*[\]<|~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\p{L}])/gu, '&amp;');
}

/** The same for a heading, a cell or an item, which end with the line; behind words of our own. */
export function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** The same where the line, or the item, begins with it. */
export function wholeLine(text: string): string {
  return lineStarts(oneLine(text));
}

function flat(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).trim();
}

/** What would begin a heading, a list, a quote or a line of code there begins a word. */
function lineStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^[#>+=-]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('\n');
}

/** Characters that nobody sees, or that turn the text around, become one that is seen. */
function visible(text: string): string {
  return text.replace(HIDDEN, '\ufffd').replace(/(\p{M}{2})\p{M}+/gu, '$1');
}

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

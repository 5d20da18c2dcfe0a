/** Writes what a document says as HTML for the pack: words of a document are text, whatever stands in them. */
import { type Content as Hole, type Html, html } from '../../core/html.ts';
import {
  type Box,
  type Field,
  type Inline,
  type Item,
  type PackBlock,
  plainText,
  type Row,
} from './content.ts';
import { linkKey, type PackDocument } from './model.ts';

type Links = PackDocument['links'];

/** More columns than this are written below each other: paper cannot be scrolled. */
const MOST_COLUMNS = 9;

/** The level of the outermost headings of a document: above it stands its title. */
const FIRST_LEVEL = 3;

export function contentHtml({ content, links }: PackDocument): Hole {
  return blocksHtml(content.blocks, links);
}

function blocksHtml(blocks: readonly PackBlock[], links: Links): readonly Html[] {
  return blocks.map((block) => blockHtml(block, links));
}

function blockHtml(block: PackBlock, links: Links): Html {
  switch (block.type) {
    case 'heading':
      return headingHtml(block, links);
    case 'paragraph':
      return html`<p>${inlinesHtml(block.content, links)}</p>
`;
    case 'list':
      return listHtml(block.start, block.items, links);
    case 'quote':
      return html`<blockquote>${blocksHtml(block.blocks, links)}</blockquote>
`;
    case 'code':
      return codeHtml(block.text);
    case 'table':
      return block.head.length > MOST_COLUMNS ? recordsHtml(block, links) : tableHtml(block, links);
    case 'fields':
      return html`<dl class="fields">${block.fields.map((field) => fieldHtml(field, links))}</dl>
`;
    case 'rule':
      return html`<hr>
`;
  }
}

function headingHtml(
  { depth, anchor, content }: PackBlock & { readonly type: 'heading' },
  links: Links,
): Html {
  const words = inlinesHtml(content, links);
  // The title stands in the head of the document already; links still find it.
  if (depth < 0) return html`<span id="${anchor}"></span>`;
  switch (Math.min(6, depth + FIRST_LEVEL)) {
    case 3:
      return html`<h3 id="${anchor}">${words}</h3>
`;
    case 4:
      return html`<h4 id="${anchor}">${words}</h4>
`;
    case 5:
      return html`<h5 id="${anchor}">${words}</h5>
`;
    default:
      return html`<h6 id="${anchor}">${words}</h6>
`;
  }
}

function listHtml(start: number | undefined, items: readonly Item[], links: Links): Html {
  const written = items.map((item) => {
    const body = html`${boxHtml(item.box)}<div>${blocksHtml(item.blocks, links)}</div>`;
    const style = item.box === undefined ? '' : 'ticked';
    return item.anchor === undefined
      ? html`<li class="${style}">${body}</li>
`
      : html`<li class="${style}" id="${item.anchor}">${body}</li>
`;
  });
  return start === undefined
    ? html`<ul>
${written}</ul>
`
    : html`<ol start="${start}">
${written}</ol>
`;
}

/** Drawn, and no field: it is ticked on paper. */
export function boxHtml(box: Box): Hole {
  if (box === undefined) return undefined;
  return box === 'done'
    ? html`<span class="box done" role="img" aria-label="done"></span>`
    : html`<span class="box" role="img" aria-label="to tick"></span>`;
}

/** Each line by itself: one that is too long for the page goes on further in, and cannot be taken for two. */
function codeHtml(text: string): Html {
  const lines = shown(text).split('\n');
  const write = text.length <= MOST_CODE ? wordsHtml : (line: string) => [html`${line}`];
  return html`<pre><code>${lines.map(
    (line) => html`<span class="line">${line === '' ? ' ' : write(line)}</span>`,
  )}</code></pre>
`;
}

/** UTF-16 units of a listing whose words are looked at; a longer one is no command. */
const MOST_CODE = 100_000;

/** A line of a command breaks between words: an option that is torn behind its dashes is another one. */
function wordsHtml(line: string): readonly Html[] {
  return line
    .split(/(\s+)/)
    .map((word) =>
      /[^\s\w]/.test(word) ? html`<span class="word">${word}</span>` : html`${word}`,
    );
}

function tableHtml({ head, rows }: PackBlock & { readonly type: 'table' }, links: Links): Html {
  const boxed = rows.some(({ box }) => box !== undefined);
  const cells = head.map((cell) => html`<th scope="col">${inlinesHtml(cell, links)}</th>`);
  return html`<table class="${isNarrow(head, rows) ? 'whole' : ''}">
<thead><tr>${boxed && html`<td></td>`}${cells}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, head.length, boxed, links))}</tbody>
</table>
`;
}

/** Letters that stand side by side on paper, in columns that break no word. */
const MOST_LETTERS = 88;

function isNarrow(head: readonly (readonly Inline[])[], rows: readonly Row[]): boolean {
  const longest = head.map((cell) => longestWord(plainText(cell)));
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      longest[at] = Math.max(longest[at] ?? 0, longestWord(plainText(cell)));
    }
  }
  return longest.reduce((sum, letters) => sum + letters + 2, 0) <= MOST_LETTERS;
}

/** A line may break behind a hyphen. */
function longestWord(text: string): number {
  return text.split(/[\s-]/).reduce((most, word) => Math.max(most, word.length), 0);
}

function rowHtml({ box, cells }: Row, columns: number, boxed: boolean, links: Links): Html {
  const shownCells = cells
    .slice(0, columns)
    .map((cell) => html`<td>${inlinesHtml(cell, links)}</td>`);
  return html`<tr>${boxed && html`<td class="tick">${boxHtml(box)}</td>`}${shownCells}</tr>
`;
}

function recordsHtml({ head, rows }: PackBlock & { readonly type: 'table' }, links: Links): Html {
  return html`<div class="records">${rows.map(
    ({ box, cells }) => html`<p>${boxHtml(box)}${cells.flatMap((cell, at): Hole => {
      if (cell.length === 0) return [];
      const name = head[at];
      return html`<span class="record"><b>${name && inlinesHtml(name, links)}</b> ${inlinesHtml(cell, links)}</span> `;
    })}</p>
`,
  )}</div>
`;
}

function fieldHtml({ name, blocks }: Field, links: Links): Html {
  const [first, ...rest] = blocks;
  const isShort = rest.length === 0 && (first === undefined || first.type === 'paragraph');
  return html`<div class="${isShort ? '' : 'long'}"><dt>${shown(name)}</dt><dd>${blocksHtml(blocks, links)}</dd></div>
`;
}

export function inlinesHtml(content: readonly Inline[], links: Links): readonly Html[] {
  return content.map((one) => inlineHtml(one, links));
}

function inlineHtml(one: Inline, links: Links): Html {
  switch (one.type) {
    case 'text':
      return html`${shown(one.text)}`;
    case 'code':
      return html`<code>${shown(one.text)}</code>`;
    case 'strong':
      return html`<strong>${inlinesHtml(one.content, links)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesHtml(one.content, links)}</em>`;
    case 'strike':
      return html`<s>${inlinesHtml(one.content, links)}</s>`;
    case 'break':
      return html`<br>`;
    case 'image':
      return html`<span class="picture">[picture${one.alt !== '' && `: ${shown(one.alt)}`}, ${shown(one.target)}, not in this pack]</span>`;
    case 'link':
      return linkHtml(one, links);
  }
}

/** What leads out of the pack is text with its address: on paper nothing can be followed. */
function linkHtml({ target, as, content }: Inline & { readonly type: 'link' }, links: Links): Html {
  const words = inlinesHtml(content, links);
  const anchor = links.get(linkKey(as, target));
  if (anchor !== undefined) {
    const [, number] = /^d(\d+)/.exec(anchor) ?? [];
    return html`<a href="#${anchor}">${words}</a><span class="to"> [${number}]</span>`;
  }
  if (saysAddress(content, target) || as !== 'link') return html`${words}`;
  return html`${words} <span class="address">(${shown(target)})</span>`;
}

export function saysAddress(content: readonly Inline[], target: string): boolean {
  const [only] = content;
  if (content.length !== 1 || (only?.type !== 'text' && only?.type !== 'code')) return false;
  return only.text === target || `mailto:${only.text}` === target;
}

/** With no pile of accents, which would cover the lines around it. */
export function shown(text: string): string {
  return text.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}

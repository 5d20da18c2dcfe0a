/** Finds where the links of a pack lead: to a place in it, or out of it. */
import type { Analysis } from '../../core/analysis.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { Inline, PackBlock } from './content.ts';
import { linkKey, type PackDocument } from './model.ts';

/** For each document the targets that lead to a place within the pack. */
export function packLinks(
  workspace: Pick<Workspace, 'follow'>,
  members: readonly Analysis[],
  documents: readonly PackDocument[],
): readonly ReadonlyMap<string, string>[] {
  const numbers = new Map(members.map((member, at) => [member, at]));
  return documents.map(({ content }, at) => {
    const from = members[at]?.runbook.source.uri ?? '';
    const links = new Map<string, string>();
    for (const { target, as } of linksIn(content.blocks)) {
      const key = linkKey(as, target);
      if (links.has(key)) continue;
      const place = placeIn(target);
      const isHere = as === 'link' && target.startsWith('#');
      const found = isHere ? undefined : workspace.follow(from, target, as);
      const there = isHere ? at : typeof found === 'object' ? numbers.get(found) : undefined;
      const document = there === undefined ? undefined : documents[there];
      if (document === undefined) continue;
      const anchor = place === '' ? document.anchor : document.content.anchors.get(place);
      // A heading that is gone still names the document that it stood in.
      if (anchor !== undefined || !isHere) links.set(key, anchor ?? document.anchor);
    }
    return links;
  });
}

function placeIn(target: string): string {
  const mark = target.indexOf('#');
  if (mark < 0) return '';
  const place = target.slice(mark + 1);
  try {
    return decodeURIComponent(place).toLowerCase();
  } catch {
    return place.toLowerCase();
  }
}

type Link = Inline & { readonly type: 'link' };

function* linksIn(blocks: readonly PackBlock[]): Generator<Link> {
  for (const inline of inlinesIn(blocks)) if (inline.type === 'link') yield inline;
}

/** Every piece of running text, in the order of the document; what stands within a piece follows it. */
export function* inlinesIn(blocks: readonly PackBlock[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        yield* within(block.content);
        break;
      case 'list':
        for (const item of block.items) yield* inlinesIn(item.blocks);
        break;
      case 'quote':
        yield* inlinesIn(block.blocks);
        break;
      case 'fields':
        for (const field of block.fields) yield* inlinesIn(field.blocks);
        break;
      case 'table':
        for (const cell of block.head) yield* within(cell);
        for (const row of block.rows) for (const cell of row.cells) yield* within(cell);
        break;
    }
  }
}

function* within(content: readonly Inline[]): Generator<Inline> {
  for (const inline of content) {
    yield inline;
    if ('content' in inline) yield* within(inline.content);
  }
}

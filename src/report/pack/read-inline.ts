/** Reads running text for the pack: what markdown-it found in a paragraph, a heading or a cell. */
import type { Token } from 'markdown-it';
import type { Inline } from './content.ts';

export function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const open: { readonly token: Token | undefined; readonly content: Inline[] }[] = [
    { token: undefined, content: [] },
  ];
  const put = (...inlines: readonly Inline[]) => void open.at(-1)?.content.push(...inlines);
  for (const token of tokens) {
    if (token.nesting > 0) open.push({ token, content: [] });
    else if (token.nesting < 0 && open.length > 1) {
      const closed = open.pop();
      if (closed?.token) put(wrapped(closed.token, closed.content));
    } else put(...single(token));
  }
  while (open.length > 1) put(...(open.pop()?.content ?? []));
  return open[0]?.content ?? [];
}

function wrapped(token: Token, content: readonly Inline[]): Inline {
  switch (token.type) {
    case 'strong_open':
      return { type: 'strong', content };
    case 's_open':
      return { type: 'strike', content };
    case 'link_open':
      return { type: 'link', target: attribute(token, 'href'), as: 'link', content };
    default:
      return { type: 'emphasis', content };
  }
}

function single(token: Token): readonly Inline[] {
  switch (token.type) {
    case 'text':
    case 'text_special':
      return textOf(token.content);
    case 'code_inline':
      return [{ type: 'code', text: token.content }];
    case 'softbreak':
      return [{ type: 'text', text: '\n' }];
    case 'hardbreak':
      return [{ type: 'break' }];
    case 'image':
      return [{ type: 'image', alt: token.content, target: attribute(token, 'src') }];
    default:
      return token.content === '' ? [] : [{ type: 'text', text: token.content }];
  }
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/**
 * Tags that only shape the text go, line breaks among them break the line, and everything else in angle
 * brackets stays: `restore <backup-id>` says what to fill in.
 */
function textOf(written: string): readonly Inline[] {
  if (!written.includes('<')) return [{ type: 'text', text: written }];
  return written.split(/<br ?\/?>/i).flatMap((line, at): readonly Inline[] => {
    const text: Inline = { type: 'text', text: line.replace(SHAPING, '') };
    return at === 0 ? [text] : [{ type: 'break' }, text];
  });
}

const SHAPING =
  /<\/?(?:b|i|u|s|em|strong|del|ins|sub|sup|kbd|small|mark|p|div|span|center|details|summary|a|font)(?: [^<>]{0,300})?>/gi;

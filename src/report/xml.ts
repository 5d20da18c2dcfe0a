/** XML in which nothing of a document acts. */
import { printable } from './terminal.ts';

/** The first line of a file. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Text for an element or an attribute. What XML cannot hold, and what could move, hide or reorder what is read,
 * is shown as an escape: `\u001b`.
 */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** An element on lines of its own. @param children elements or escaped text, already written. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(`${value}`)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

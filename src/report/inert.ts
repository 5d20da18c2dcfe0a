/** Text and links for Markdown in which nothing that a document says acts. */
import { relativeUri } from './addresses.ts';
import { printable } from './terminal.ts';

/** Text that is no markup, no link and no mention, wherever in a line it stands. */
export function inert(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|~&#@!$]|:(?=\/\/)|www\./gi, (found) =>
    found.length > 1 ? `${found.slice(0, -1)}&#46;` : `&#${found.charCodeAt(0)};`,
  );
}

/** A link to a line of a document; the path alone for none. */
export function placeLink(path: string, line: number | null): string {
  const label = line === null ? path : `${path}:${line}`;
  return `[${inert(label)}](<${relativeUri(path)}${line === null ? '' : `#L${line}`}>)`;
}

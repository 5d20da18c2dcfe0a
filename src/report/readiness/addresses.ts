/** Where the places that a readiness report names can be looked at. */
import { relativeUri } from '../addresses.ts';
import type { ReadinessReport, ReportSource } from './model.ts';

/** The address of a line, or of a whole document; `undefined` where none is known. */
export type AddressOf = (path: string, line: number | null) => string | undefined;

/**
 * In an editor: its command that shows a line of one of the documents that it made the report of, by their order. No
 * word of a document is part of it.
 */
export function placeCommand(document: number, line: number): string {
  return `command:${PLACE_COMMAND}?${encodeURIComponent(JSON.stringify([document, line]))}`;
}

export const PLACE_COMMAND = 'dr-runbook.showPlace';

/** Whether this is such an address, and nothing else. */
export function isPlaceCommand(address: string): boolean {
  return /^command:dr-runbook\.showPlace\?%5B\d{1,7}%2C\d{1,7}%5D$/.test(address);
}

/**
 * Relative to the folder of the run. In a merged report, which lies in none of the repositories, the page of the
 * revision on the web, where it is known how that is addressed.
 */
export function addressesOf({ repositories }: ReadinessReport): AddressOf {
  if (repositories === null) {
    return (path, line) => `${relativeUri(path)}${line === null ? '' : `#L${line}`}`;
  }
  const sources = new Map(repositories.map((source) => [source.id, source]));
  return (path, line) => {
    const colon = path.indexOf(':');
    const source = sources.get(path.slice(0, colon));
    return source && pageOf(source, path.slice(colon + 1), line);
  };
}

function pageOf(source: ReportSource, path: string, line: number | null): string | undefined {
  const { address, revision, folder } = source;
  const inside = insideOf(folder, path);
  if (address === null || revision === null || inside === undefined) return undefined;
  const [, host = ''] = /^https?:\/\/([^/]+)/.exec(address) ?? [];
  const page = PAGES.find(({ hosts }) => hosts.test(host));
  if (page === undefined) return undefined;
  const at = line === null ? '' : `${page.line}${line}`;
  return `${address}${page.before}${revision}/${relativeUri(inside)}${at}`;
}

/** By what their hosts are called; those of other names may be anything. */
const PAGES = [
  { hosts: /github/i, before: '/blob/', line: '#L' },
  { hosts: /gitlab/i, before: '/-/blob/', line: '#L' },
  { hosts: /^bitbucket\.org$/i, before: '/src/', line: '#lines-' },
  { hosts: /^codeberg\.org$|gitea|forgejo/i, before: '/src/commit/', line: '#L' },
] as const;

/** The path from the outermost folder of the repository; `undefined` for what lies outside of it. */
function insideOf(folder: string, path: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

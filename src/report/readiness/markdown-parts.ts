/** The pieces that the readiness report in Markdown is made of. */
import { inert } from '../inert.ts';
import type { AddressOf } from './addresses.ts';

/** A link to a place, or to a whole document; its path alone where no address is known. */
export type PlaceLink = (place: { readonly path: string; readonly line: number | null }) => string;

export function placeLinks(address: AddressOf): PlaceLink {
  return ({ path, line }) => {
    const label = inert(line === null ? path : `${path}:${line}`);
    const target = address(path, line);
    return target === undefined ? label : `[${label}](<${target}>)`;
  };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

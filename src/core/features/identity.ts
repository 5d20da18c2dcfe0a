/** Names for things in a document that hold while other lines come, go and move. */
import type { Runbook } from '../runbook.ts';

/** For each section a name that stands for its headings, from the outermost in. */
export function sectionNames({ sections }: Runbook): readonly number[] {
  const names: number[] = [];
  for (const { heading, parent } of sections) {
    // A parent comes before its children.
    const around = names[parent ?? -1] ?? 0;
    names.push(hash(`${around}\n${heading?.value ?? ''}`));
  }
  return names;
}

/** 53 bits, so that two different texts are not taken for one. */
export function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Makes names of texts: those that are equal are told apart by their order. */
export function namer(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const name = hash(text).toString(36);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}.${before + 1}`;
  };
}

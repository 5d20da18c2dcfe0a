/** Collects the links of a document, and finds the address of each reference link. */
import type { Reference } from '../runbook.ts';
import type { Located, SourceText, Span } from '../text.ts';
import { located, textBetween } from '../text.ts';
import type { Inline, Link } from './inline.ts';

export interface Linked {
  readonly inline: Inline;
  readonly section: number;
}

/** In the order of the text. `definitions` are the offsets where `[label]: address` starts. */
export function readReferences(
  source: SourceText,
  linked: readonly Linked[],
  definitions: readonly number[],
): Reference[] {
  const targets = readDefinitions(source, definitions);
  const references: Reference[] = [];
  let seen: Inline | undefined;
  for (const { inline, section } of linked) {
    // Pieces that a comment cut apart share what was found in them.
    if (inline === seen) continue;
    seen = inline;
    for (const link of inOrder(inline.links)) {
      const target = targetOf(source, link, targets);
      if (target === undefined || target.value === '') continue;
      references.push({ target, text: located(source, link.text), as: 'link', section });
    }
  }
  return references;
}

function inOrder(links: readonly Link[]): readonly Link[] {
  return links.length < 2 ? links : [...links].sort((a, b) => a.span.start - b.span.start);
}

function targetOf(
  source: SourceText,
  { target, label }: Link,
  targets: ReadonlyMap<string, Located<string>>,
): Located<string> | undefined {
  if (target !== undefined) return located(source, target);
  if (label === undefined || targets.size === 0) return undefined;
  return targets.get(folded(textBetween(source, label)));
}

/** The first definition of a label counts. */
function readDefinitions(
  source: SourceText,
  definitions: readonly number[],
): ReadonlyMap<string, Located<string>> {
  const targets = new Map<string, Located<string>>();
  for (const start of definitions) {
    const found = readDefinition(source, start);
    if (found !== undefined && !targets.has(found.label)) targets.set(found.label, found.target);
  }
  return targets;
}

function readDefinition(
  source: SourceText,
  start: number,
): { readonly label: string; readonly target: Located<string> } | undefined {
  const written = source.text.slice(start, start + LONGEST);
  const head = /^\[((?:\\.|[^\\[\]])+)\]:[\s>]*/.exec(written);
  if (head === null) return undefined;
  const from = head[0].length;
  const angled = /^<([^<>\n\r]*)>/.exec(written.slice(from))?.[1];
  const bare = /^\S+/.exec(written.slice(from))?.[0] ?? '';
  const at = start + from + (angled === undefined ? 0 : 1);
  const span: Span = { start: at, end: at + (angled ?? bare).length };
  return { label: folded(head[1] ?? ''), target: located(source, span) };
}

/** A label with its address; longer ones are not looked up. */
const LONGEST = 4_000;

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

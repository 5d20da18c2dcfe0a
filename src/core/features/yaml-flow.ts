/** Where somebody types inside the brackets of one line of YAML: `systems: [a, b]`, `{id: a, owner: b}`. */
import type { Span } from '../text.ts';
import { isGap } from './yaml-line.ts';

export interface FlowPlace {
  /** Inside the outermost bracket. */
  readonly path: readonly string[];
  readonly writes: 'value' | 'key' | 'either';
  /** In columns. */
  readonly word: Span;
  readonly siblings: ReadonlySet<string>;
  readonly hasColon: boolean;
}

interface Frame {
  readonly opens: string;
  readonly keys: Set<string>;
  /** The key whose value is being written. */
  key: string | undefined;
  /** Where the entry or value starts. */
  start: number;
}

/** `undefined` where the cursor stands in quotes, or behind the brackets. */
export function flowPlace(text: string, from: number, cursor: number): FlowPlace | undefined {
  const frames: Frame[] = [];
  let quote = '';
  for (let at = from; at < cursor; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (!step(frames, text, at)) return undefined;
  }
  const frame = frames.at(-1);
  if (frame === undefined || quote !== '') return undefined;
  let start = frame.start;
  while (start < cursor && isGap(text[start])) start += 1;
  let end = cursor;
  while (end < text.length && !/[\s,:\]}]/.test(text[end] ?? '')) end += 1;
  const isKey = frame.opens === '{' && frame.key === undefined;
  const path = frames.flatMap(({ opens, key }) => (opens === '[' ? ['[]'] : (key ?? [])));
  return {
    path,
    writes: isKey ? 'key' : frame.opens === '[' ? 'either' : 'value',
    word: { start, end },
    siblings: isKey ? new Set([...frame.keys, ...keysAfter(text, end)]) : new Set(),
    hasColon: isKey && text[end] === ':',
  };
}

/** `false` when the brackets end before the cursor. */
function step(frames: Frame[], text: string, at: number): boolean {
  const char = text[at] ?? '';
  const frame = frames.at(-1);
  if (char === '[' || char === '{') {
    frames.push({ opens: char, keys: new Set(), key: undefined, start: at + 1 });
  } else if (char === ']' || char === '}') {
    frames.pop();
    const outer = frames.at(-1);
    if (outer === undefined) return false;
    outer.start = at + 1;
  } else if (char === ',' && frame) {
    frame.key = undefined;
    frame.start = at + 1;
  } else if (char === ':' && frame?.opens === '{' && isGap(text[at + 1])) {
    frame.key = text.slice(frame.start, at).trim();
    frame.keys.add(frame.key);
    frame.start = at + 1;
  }
  return true;
}

/** The keys behind the cursor, up to the bracket that closes. */
function keysAfter(text: string, from: number): string[] {
  const rest = text.slice(from).split('}', 1)[0] ?? '';
  return rest
    .split(',')
    .slice(1)
    .flatMap((entry) => (entry.includes(':') ? (entry.split(':', 1)[0]?.trim() ?? []) : []));
}

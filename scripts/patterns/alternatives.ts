/** Takes a pattern apart into patterns that together match what it matches. */

/** `a(?:b|c)d` as `abd` and `acd` (each still in its group); one pattern where nothing can be taken apart. */
export function alternativesOf(source: string): readonly string[] {
  const { bars, groups } = layout(source);
  if (bars.length > 0) return partsOf(source, 0, source.length, bars);
  for (const { open, close, bars: inner } of groups) {
    const isRepeated = /[*+?{]/.test(source.charAt(close + 1));
    if (inner.length === 0 || isRepeated || !source.startsWith('(?:', open)) continue;
    const [before, behind] = [source.slice(0, open), source.slice(close + 1)];
    return partsOf(source, open + 3, close, inner).map((part) => `${before}(?:${part})${behind}`);
  }
  return [source];
}

function partsOf(source: string, start: number, end: number, bars: readonly number[]): string[] {
  const starts = [start, ...bars.map((bar) => bar + 1)];
  return starts.map((from, index) => source.slice(from, bars[index] ?? end));
}

interface Group {
  readonly open: number;
  close: number;
  readonly bars: number[];
}

/** The bars outside of groups, and the outermost groups with theirs. */
function layout(source: string): { bars: readonly number[]; groups: readonly Group[] } {
  const bars: number[] = [];
  const groups: Group[] = [];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') {
      if (depth === 0) groups.push({ open: at, close: source.length, bars: [] });
      depth += 1;
    } else if (character === ')') {
      depth -= 1;
      const group = groups.at(-1);
      if (depth === 0 && group) group.close = at;
    } else if (character === '|' && depth === 0) bars.push(at);
    else if (character === '|' && depth === 1) groups.at(-1)?.bars.push(at);
  }
  return { bars, groups };
}

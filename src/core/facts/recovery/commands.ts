/** The commands that a document tells to run: lines of fences, code in sentences, fields of YAML steps. */
import type { Runbook } from '../../runbook.ts';
import { type Located, located, trimmed } from '../../text.ts';
import { perRunbook } from '../per-runbook.ts';

/** In the order of the text; lines that a backslash joins are one. Fences of data are no commands. */
export const commandsIn: (runbook: Runbook) => readonly Located<string>[] = perRunbook(
  (runbook) => {
    const found: Located<string>[] = [];
    for (const { kind, key, span, language } of runbook.blocks) {
      if (kind === 'fence' && !DATA.has(language ?? ''))
        addLines(runbook, span.start, span.end, found);
      else if (kind === 'value') {
        if (key !== undefined && COMMAND_KEY.test(key.value))
          found.push(located(runbook.source, span));
      } else if (kind !== 'heading' && kind !== 'fence')
        addCodes(runbook, span.start, span.end, found);
    }
    return found;
  },
);

const COMMAND_KEY = /^(?:command|cmd|run|script|args)$/i;

const DATA = new Set([
  'json',
  'yaml',
  'yml',
  'toml',
  'ini',
  'xml',
  'hcl',
  'terraform',
  'log',
  'output',
  'diff',
  'mermaid',
  'csv',
  'html',
]);

function addLines({ source }: Runbook, from: number, to: number, found: Located<string>[]): void {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const mark = source.text.charCodeAt(at);
    if (at < to && mark !== 10 && mark !== 13) continue;
    if (at < to && source.text.charCodeAt(at - 1) === BACKSLASH) continue;
    const line = trimmed(source.text, { start, end: at });
    if (line.end > line.start && source.text.charAt(line.start) !== '#')
      found.push(located(source, line));
    start = at + 1;
  }
}

const BACKSLASH = 92;

function addCodes({ source }: Runbook, from: number, to: number, found: Located<string>[]): void {
  const { text } = source;
  for (let open = text.indexOf('`', from); open >= 0 && open < to; ) {
    const close = text.indexOf('`', open + 1);
    if (close < 0 || close > to) return;
    const code = { start: open + 1, end: close };
    if (code.end - code.start > 3) found.push(located(source, code));
    open = text.indexOf('`', close + 1);
  }
}

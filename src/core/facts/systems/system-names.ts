/** The names of systems that one cell of a table lists. */
import type { Runbook } from '../../runbook.ts';
import { type Located, located, type Span } from '../../text.ts';

/** Parted by commas and the like; what stands in brackets explains. */
export function namesInCell({ source }: Runbook, { start, end }: Span): Located<string>[] {
  const parts: Located<string>[] = [];
  let from = start;
  let depth = 0;
  const close = (to: number) => {
    const written = source.text.slice(from, to);
    const lead = /^[\s`*_[]*(?:(?:and|und|et|y)\s)?[\s`*_[]*/.exec(written)?.[0].length ?? 0;
    const name = /^[^([\]`*]{0,80}/.exec(written.slice(lead))?.[0].trim() ?? '';
    if (name !== '')
      parts.push(located(source, { start: from + lead, end: from + lead + name.length }));
  };
  for (let at = start; at < end; at += 1) {
    const mark = source.text.charAt(at);
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (depth <= 0 && ',;&+/\n'.includes(mark)) {
      close(at);
      from = at + 1;
    } else if (depth <= 0 && mark === '<' && /^<br\s?\/?>/.test(source.text.slice(at, at + 6))) {
      close(at);
      from = source.text.indexOf('>', at) + 1;
    } else if (depth <= 0 && /^\s(?:and|und|et|y)\s/.test(source.text.slice(at, at + 6))) {
      close(at);
      from = at + 1;
    }
  }
  close(end);
  return parts;
}

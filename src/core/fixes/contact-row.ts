/** Adds a person or role to the list of contacts of the same document, with a blank for the number. */

import { personKey } from '../facts/people/people.ts';
import type { Edit, Fix } from '../finding.ts';
import type { Block, Runbook } from '../runbook.ts';
import { lineBreakOf, textBetween } from '../text.ts';
import { at, itemsAt, textAt } from '../yaml/look.ts';
import { titled } from './titled.ts';

/** None where the document has no list of contacts, or one where the name has a line already. */
export function contactFixes(runbook: Runbook, name: string): readonly Fix[] {
  const edit = runbook.syntax === 'yaml' ? inData(runbook, name) : inTable(runbook, name);
  if (edit === undefined) return [];
  return [{ ...titled('Add "{0}" to the contacts', name), safe: false, edits: [edit] }];
}

/** Below the last row of the table that has a column for names and one for numbers. */
function inTable(runbook: Runbook, name: string): Edit | undefined {
  const { source, blocks } = runbook;
  const text = (span: { readonly start: number; readonly end: number } | undefined) =>
    span === undefined ? '' : textBetween(source, span);
  const rows = blocks.filter(({ kind, cells }) => kind === 'row' && cells !== undefined);
  const isOfContacts = ({ cells = [] }: Block) =>
    cells.length > 1 &&
    cells.some(({ header }) => CHANNEL.test(text(header))) &&
    !cells.some(({ header }) => DUTY.test(text(header)));
  const found = rows.filter(isOfContacts);
  const last = found.at(-1);
  if (last === undefined) return undefined;
  const cells = last.cells ?? [];
  const column = cells.findIndex(({ header }) => NAME.test(text(header)));
  if (column < 0) return undefined;
  const key = personKey(name);
  if (found.some((row) => row.cells?.some(({ span }) => personKey(text(span)) === key)))
    return undefined;
  const { line } = source.positionAt(last.span.start);
  const written = source.line(line);
  if (!/^\s{0,3}\|.{1,2000}\|\s{0,8}$/.test(written)) return undefined;
  const values = cells.map((_, index) => (index === column ? name : 'TBD'));
  const end = source.lineEnd(line);
  return {
    span: { start: end, end },
    newText: `${lineBreakOf(source.text)}| ${values.join(' | ')} |`,
  };
}

const CHANNEL = /\b(?:phone|mobile|cell|pager|telephone|telefon|number|e-?mail|reachable|handy)\b/i;

/** Such a table says who does what, and the numbers are by the way. */
const DUTY = /\b(?:role|deputy|alternate|duty|responsib\w{1,8}|system|step)\b/i;

const NAME = /^\W{0,4}(?:contact|name|who|person|team|ansprechpartner|kontakt)\b/i;

/** As the last item of `spec.contacts`, in the manner of the last one that is there. */
function inData({ source, data }: Runbook, name: string): Edit | undefined {
  const contacts = itemsAt(at(data, 'spec'), 'contacts');
  const last = contacts.at(-1);
  if (last === undefined || !/^[a-z0-9][a-z0-9._-]{0,60}$/.test(name)) return undefined;
  if (contacts.some((item) => textAt(item, 'id')?.value === name)) return undefined;
  const { line, character } = source.positionAt(last.span.start);
  const dash = /^(\s{0,40})-\s{1,8}$/.exec(source.line(line).slice(0, character))?.[1];
  if (dash === undefined) return undefined;
  const end = source.lineEnd(source.positionAt(Math.max(last.span.start, last.span.end - 1)).line);
  return {
    span: { start: end, end },
    newText: `${lineBreakOf(source.text)}${dash}- {id: ${name}, channels: [{type: mobile, value: TBD}]}`,
  };
}

/** The blanks that a document leaves: words such as TBD, lines to write on, brackets to fill, empty tables and sections. */

import { isOrder } from '../markdown/procedure.ts';
import type { Block, Runbook } from '../runbook.ts';
import { type Span, textBetween } from '../text.ts';
import { ofSections } from './statements.ts';

export interface Blank {
  /** The blank itself, or the heading or header above what is empty. */
  readonly span: Span;
  readonly section: number;
  readonly what: 'word' | 'line' | 'section' | 'table';
}

/** In the order of the text. Forms to copy leave blanks on purpose: of them there is none to tell. */
export function blanksIn(runbook: Runbook): Blank[] {
  if (isForm(runbook)) return [];
  const found: Blank[] = [];
  const { text } = runbook.source;
  for (const block of runbook.blocks) {
    if (block.kind === 'fence' || isBelowForm(runbook, block.section)) continue;
    for (const span of marksIn(runbook, block)) {
      found.push({
        span,
        section: block.section,
        what: LINE.test(text.slice(span.start, span.end)) ? 'line' : 'word',
      });
    }
  }
  found.push(...emptyTables(runbook), ...emptySections(runbook));
  return found.sort((a, b) => a.span.start - b.span.start);
}

const LINE = /^_{3,}$/;

/** A document that says in its title, its status or its path that it is a form. */
function isForm({ title, metadata, source }: Runbook): boolean {
  if (FORM_PATH.test(source.uri)) return true;
  return FORM.test(title?.value ?? '') || /^template$/i.test(metadata.status?.value ?? '');
}

const FORM_PATH = /(?:^|[/._-])templates?(?:[/._-]|$)/i;

const FORM =
  /\b(?:templates?|forms?|samples?|examples?|boilerplate|vorlagen?|muster|mod[èe]les?|plantillas?)\b/i;

const isBelowForm = ofSections(({ sections }, section) => {
  for (
    let at: number | undefined = section;
    at !== undefined && at > 0;
    at = sections[at]?.parent
  ) {
    if (FORM.test(sections[at]?.heading?.value ?? '')) return true;
  }
  return false;
});

/**
 * Upper-case words, and phrases that say that something is still to come. Lower-case "todo" is a list or a
 * product more often than a gap.
 */
const MARKS =
  /\[TODO\b[^\]\n]{0,120}\]|(?<![\w/.-])(?:TBD|TBC|TBA|TODO|FIXME|XXX+|T\.B\.D\.)(?![\w/-])|(?<![\w\\])_{4,}(?!\w)|\bto be (?:determined|confirmed|defined|decided|announced|written|documented)(?=[\s*_)]{0,3}[.;,|)]?[\s*_]{0,3}(?:$|[|\n\r]))|\b(?:lorem ipsum|coming soon)\b(?=[\s.!*_)…]{0,4}$)|\bfill (?:this|in this|me) in\b|\bhelp (?:me |us )?fill in\b|\[(?:insert|enter|your|fill|add|specify|todo|tbd|xx+|name of|company|organi[sz]ation|date|phone|email|contact)\b[^\]\n]{0,80}\](?![([:])|<(?:insert|enter|your|fill|specify|todo|tbd)\b[^<>\n]{0,60}>/gm;

const ANY_MARK =
  /TB[DCA]|TODO|FIXME|XXX|T\.B\.D|_{4}|to be |lorem|coming soon|fill|\[(?:\w)|<(?:insert|enter|your|fill|specify|todo|tbd)/i;

/** A cell or value that is nothing but one of these, in any case. */
const WHOLE =
  /^[\s*_`("']{0,4}(?:tbd|tbc|tba|todo|to be (?:determined|confirmed|defined|decided)|\?{2,}|xxx+|noch offen|à définir|por definir)[\s*_`)."']{0,4}$/i;

function marksIn({ source }: Runbook, block: Block): Span[] {
  const text = textBetween(source, block.span);
  if (block.cells !== undefined) {
    const cells = block.cells.filter(({ span }) => WHOLE.test(textBetween(source, span)));
    if (cells.length > 0) return cells.map(({ span }) => span);
  } else if (block.kind === 'value' && WHOLE.test(text)) return [block.span];
  if (!ANY_MARK.test(text)) return [];
  const found: Span[] = [];
  const isCode = codeTeller(text);
  for (const match of text.matchAll(MARKS)) {
    const start = block.span.start + match.index;
    if (isCode(match.index) || isTalkOfMarks(text, match.index, match[0])) continue;
    // The quotes around a whole value are YAML's own.
    const isWhole = block.kind === 'value' && match.index === 0;
    if (!isWhole && isQuoted(source.text, start)) continue;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}

/** In code it is a parameter, or a name. To be asked for places from left to right. */
function codeTeller(text: string): (at: number) => boolean {
  let inside = false;
  let mark = text.indexOf('`');
  return (at) => {
    while (mark >= 0 && mark < at) {
      inside = !inside;
      mark = text.indexOf('`', mark + 1);
    }
    return inside;
  };
}

/** Quotation marks before it, or the mark of a block quote on its line. */
function isQuoted(text: string, start: number): boolean {
  if (/["'“‘«]/.test(text.charAt(start - 1))) return true;
  const line = text.slice(Math.max(0, start - 200), start);
  return /^\s{0,3}>/.test(line.slice(line.lastIndexOf('\n') + 1));
}

/** "the TODO list", "TODO items": talk about such marks. */
function isTalkOfMarks(text: string, at: number, mark: string): boolean {
  return (
    /^TODO/.test(mark) &&
    /^TODOs?\s{1,3}(?:list|items?|app|comments?|board|tracker)\b/i.test(text.slice(at, at + 40))
  );
}

/** A table whose rows are there to be filled, and all empty. */
function emptyTables({ blocks, source }: Runbook): Blank[] {
  const found: Blank[] = [];
  let rows: Block[] = [];
  const close = () => {
    const [first] = rows;
    if (first !== undefined && rows.every((row) => isEmptyRow(source.text, row))) {
      found.push({
        span: first.cells?.find(({ header }) => header)?.header ?? first.span,
        section: first.section,
        what: 'table',
      });
    }
    rows = [];
  };
  for (const block of blocks) {
    const last = rows.at(-1);
    const isNew =
      last !== undefined &&
      (block.kind !== 'row' || last.cells?.[0]?.header?.start !== block.cells?.[0]?.header?.start);
    if (isNew) close();
    if (block.kind === 'row') rows.push(block);
  }
  close();
  return found;
}

function isEmptyRow(text: string, { cells, span }: Block): boolean {
  return (
    cells !== undefined && cells.length > 1 && !/[^\s|:.…-]/.test(text.slice(span.start, span.end))
  );
}

/** A heading with nothing below it, not even another heading. */
function emptySections(runbook: Runbook): Blank[] {
  const { sections, source, steps } = runbook;
  if (runbook.syntax === 'yaml') return [];
  const withSteps = new Set(steps.map(({ section }) => section));
  const parents = new Set(sections.map(({ parent }) => parent));
  const found: Blank[] = [];
  for (const [index, { heading, level, body, style }] of sections.entries()) {
    if (heading === undefined || level < 2 || parents.has(index)) continue;
    if ((style !== 'atx' && style !== 'setext') || /\S/.test(textBetween(source, body))) continue;
    const isStep = withSteps.has(index);
    // A heading that is a link tells where to read on.
    if (/\]\(/.test(source.text.slice(heading.span.start - 1, body.start))) continue;
    // "Restart the server" needs nothing below it, and neither does what asks or tells.
    if (isStep || isOrder(heading.value) || SAYS_ALL.test(heading.value)) continue;
    if (LABELLED.test(heading.value)) continue;
    found.push({ span: heading.span, section: index, what: 'section' });
  }
  return found;
}

const SAYS_ALL = /^\W{0,3}(?:\d|step|phase|option)|[.!?:]$|\b(?:done|end|none|n\/a)\b|^.{70}/i;

/** "Duration: 2 to 3 hours", "Owner: platform": somebody has written a value as a heading. */
const LABELLED =
  /^[^\p{L}\p{N}]{0,6}(?:(?:owner|author|approver|audience|contact|date|duration|frequency|last reviewed|location|participants?|priority|responsible|roles?|rpo|rto|severity|status|time|version)[^\p{L}\p{N}:]{0,4}:[^\p{L}\p{N}\n]{0,6}[\p{L}\p{N}]|\p{L}[^:\n]{1,40}:[^\p{L}\p{N}\n]{0,6}\d)/iu;

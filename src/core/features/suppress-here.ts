/** Silences one finding where it stands: the comment with its reason, in a place where it is a comment. */
import type { Diagnostic, Edit } from '../finding.ts';
import { applyEdits } from '../fix.ts';
import type { Runbook } from '../runbook.ts';
import { lineBreakOf, type SourceText } from '../text.ts';

/**
 * Above the line, behind it, or around the block: the first of these that silences the finding and changes no
 * other. Between the rows of a table a comment would end the table, in a fence it would be code. `undefined` when
 * none does.
 *
 * @param text of the document itself; in `runbook` its secrets are redacted.
 * @param lint says what is wrong with a text.
 */
export function suppressionEdits(
  runbook: Runbook,
  text: string,
  { rule, span }: Diagnostic,
  reason: string,
  lint: (text: string) => readonly Diagnostic[],
): readonly Edit[] | undefined {
  const { source, syntax, data } = runbook;
  const isYaml = syntax === 'yaml' || (data !== undefined && span.start <= data.span.end);
  const comment = commentMaker(isYaml, rule, reason);
  const before = countByRule(lint(text));
  const eol = lineBreakOf(source.text);
  const found = candidates(runbook, span.start, isYaml, comment).map((edits) =>
    edits.map((edit) => ({ ...edit, newText: edit.newText.replaceAll('\n', eol) })),
  );
  return found.find((edits) => {
    const after = countByRule(lint(applyEdits(text, edits)));
    const isSilent = (after.get(rule) ?? 0) === (before.get(rule) ?? 0) - 1;
    return isSilent && [...after].every(([id, count]) => count <= (before.get(id) ?? 0));
  });
}

type Verb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

type CommentMaker = (verb: Verb) => string;

function commentMaker(isYaml: boolean, rule: string, reason: string): CommentMaker {
  // Two hyphens would end the comment early.
  const line = reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').replace(/-?>/g, '').trim();
  return (verb) => {
    const words = `dr-runbook-${verb} ${rule}${verb === 'enable' ? '' : `: ${line}`}`;
    return isYaml ? `# ${words}` : `<!-- ${words} -->`;
  };
}

function candidates(
  runbook: Runbook,
  offset: number,
  isYaml: boolean,
  comment: CommentMaker,
): readonly (readonly Edit[])[] {
  const { source } = runbook;
  const { line } = source.positionAt(offset);
  const written = source.line(line);
  const margin = /^[ \t>]*/.exec(written.slice(0, 200))?.[0] ?? '';
  const above = [inserted(startOf(source, line), `${margin}${comment('disable-next-line')}\n`)];
  const behind = [inserted(source.lineEnd(line), ` ${comment('disable-line')}`)];
  const { first, last } = isYaml ? yamlBlock(source, line) : markdownBlock(runbook, line);
  const gap = isYaml ? '' : '\n';
  const indent = isYaml ? (/^[ ]*/.exec(source.line(first))?.[0] ?? '') : '';
  const around = [
    inserted(startOf(source, first), `${indent}${comment('disable')}\n${gap}`),
    inserted(source.lineEnd(last), `\n${gap}${indent}${comment('enable')}`),
  ];
  return isBare(runbook, line) ? [above, behind, around] : [behind, above, around];
}

/** Behind the mark that some editors put in front of a text. */
function startOf(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  return start === 0 && source.text.startsWith('\ufeff') ? 1 : start;
}

function inserted(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

/** A heading, a key or the first line of a paragraph can have a line of its own above it; an item or row cannot. */
function isBare({ source, syntax, blocks }: Runbook, line: number): boolean {
  if (syntax === 'yaml') return true;
  const end = source.lineEnd(line);
  const block = blocks.find(
    ({ span }) => source.positionAt(span.start).line === line && span.start <= end,
  );
  return (
    block !== undefined &&
    (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'value')
  );
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines around a line up to the next empty ones, and the whole of a fence. */
function markdownBlock({ source, blocks }: Runbook, line: number): Lines {
  const at = source.lineStart(line);
  const fence = blocks.find(
    ({ kind, span }) => kind === 'fence' && span.start <= at && at <= span.end,
  );
  let first = fence ? source.positionAt(fence.span.start).line - 1 : line;
  let last = fence
    ? source.positionAt(Math.max(fence.span.start, fence.span.end - 1)).line + 1
    : line;
  while (first > 0 && source.line(first - 1).trim() !== '') first -= 1;
  while (last + 1 < source.lineCount && source.line(last + 1).trim() !== '') last += 1;
  return { first: Math.max(0, first), last: Math.min(source.lineCount - 1, last) };
}

/** The key around a line, with all that stands deeper than it. */
function yamlBlock(source: SourceText, line: number): Lines {
  const depth = (at: number) => source.line(at).length - source.line(at).trimStart().length;
  let first = line;
  while (first > 0 && (source.line(first).trim() === '' || depth(first) >= depth(line))) first -= 1;
  if (depth(first) >= depth(line)) first = line;
  let last = line;
  while (
    last + 1 < source.lineCount &&
    source.line(last + 1).trim() !== '' &&
    depth(last + 1) > depth(first)
  )
    last += 1;
  return { first, last };
}

function countByRule(found: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

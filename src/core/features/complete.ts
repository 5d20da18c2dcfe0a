/** Completion at an offset of a runbook or of the configuration: picks the part that knows the place. */
import type { Catalogue } from '../catalogue.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import type { SourceText, Span } from '../text.ts';
import { asksForSection, completeHeading, completeSnippet } from './complete-markdown.ts';
import { completeNames, namePlace } from './complete-names.ts';
import { completeYaml } from './complete-yaml.ts';
import type { Completion } from './completion.ts';
import type { DescribedSchema } from './described-schema.ts';
import { catalogueIds, knownIds } from './known-ids.ts';
import type { Reading } from './reading.ts';

/** As they are shipped. */
export interface EditorSchemas {
  readonly runbook: DescribedSchema;
  readonly header: DescribedSchema;
  readonly config: DescribedSchema;
}

/**
 * What completing a place takes: to read the text anew, to know what an earlier text said, or nothing, since nothing
 * is offered there, as where most letters are typed.
 */
export function neededAt(
  source: SourceText,
  offset: number,
  syntax: Runbook['syntax'],
): 'text' | 'names' | 'nothing' {
  if (syntax === 'yaml' || isInHeader(source, offset)) return 'names';
  const { line, character } = source.positionAt(offset);
  const text = source.line(line).slice(0, 100);
  if (asksForSection(text)) return 'text';
  const isComment = source.line(line).slice(0, character).includes('dr-runbook-disable');
  return isComment || namePlace(source, offset) !== undefined ? 'names' : 'nothing';
}

/**
 * @param idsOnly another extension offers keys and words in this file, from the same schema.
 * @param source the text as it is now, where the context is of an earlier one: see `neededAt`.
 */
export function completeRunbook(
  context: RuleContext,
  offset: number,
  schemas: EditorSchemas,
  idsOnly: boolean,
  reading: Reading,
  source: SourceText = context.runbook.source,
): readonly Completion[] {
  const { syntax, metadata } = context.runbook;
  const named = completeComment(source, offset, context.catalogue);
  if (named.length > 0) return named;
  const isHeader = syntax === 'markdown' && isInHeader(source, offset);
  const header = isHeader ? headerSpan(source) : undefined;
  if (syntax === 'markdown' && !isHeader) {
    return [
      ...completeHeading(context, offset, reading),
      ...completeSnippet(context, offset, reading),
      ...completeNames(context, source, offset, reading),
    ];
  }
  return completeYaml({
    source,
    offset,
    within: header ?? { start: 0, end: source.text.length },
    schema: isHeader ? schemas.header : schemas.runbook,
    kind: metadata.kind?.value ?? kindIn(source),
    isHeader,
    idsOnly: idsOnly && !isHeader,
    ids: (kind, { span }) => knownIds(context, kind, span.start, reading),
  });
}

/** In `.dr-runbook.yaml`. */
export function completeConfig(
  source: SourceText,
  offset: number,
  schema: DescribedSchema,
  catalogue: Catalogue,
  idsOnly: boolean,
): readonly Completion[] {
  return completeYaml({
    source,
    offset,
    within: { start: 0, end: source.text.length },
    schema,
    kind: undefined,
    isHeader: false,
    idsOnly,
    ids: (kind) => (kind === 'rule' || kind === 'framework' ? catalogueIds(catalogue, kind) : []),
  });
}

/** The ids that a comment turns off. */
function completeComment(source: SourceText, offset: number, catalogue: Catalogue): Completion[] {
  const { line, character } = source.positionAt(offset);
  const before = source.line(line).slice(0, character);
  const marker = before.lastIndexOf('dr-runbook-disable');
  if (marker < 0 || character - marker > 500) return [];
  const list = /^dr-runbook-disable[a-z-]{0,20}[ \t]([\w\s,-]{0,400})$/.exec(before.slice(marker));
  if (list === null) return [];
  const typed = /[\w-]{0,100}$/.exec(before)?.[0] ?? '';
  const span: Span = { start: offset - typed.length, end: offset };
  return catalogueIds(catalogue, 'rule').map(({ id, detail }, rank) => ({
    label: id,
    what: 'id',
    span,
    body: id,
    detail,
    rank,
    goesOn: false,
  }));
}

/** While the text is broken it has no tree to ask. */
function kindIn({ text }: SourceText): string | undefined {
  return /^kind:[ \t]{1,20}["']?([a-z-]{1,40})/m.exec(text)?.[1];
}

function isInHeader(source: SourceText, offset: number): boolean {
  const header = headerSpan(source);
  return header !== undefined && offset >= header.start && offset <= header.end;
}

/** What stands between the fences of a header, also of one that nobody has closed yet. */
function headerSpan(source: SourceText): Span | undefined {
  if (!/^\uFEFF?---[ \t]*$/.test(source.line(0))) return undefined;
  const start = source.lineStart(1);
  for (let line = 1; line < Math.min(source.lineCount, MOST_LINES); line += 1) {
    const text = source.line(line);
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text)) {
      return { start, end: source.lineEnd(Math.max(1, line - 1)) };
    }
    if (/^#{1,6} /.test(text) && source.line(line - 1).trim() === '') {
      return { start, end: source.lineEnd(line - 1) };
    }
  }
  return undefined;
}

/** Longer headers are text. */
const MOST_LINES = 1_000;

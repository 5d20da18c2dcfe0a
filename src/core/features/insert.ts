/** Writes the section or the fields that a runbook lacks: what text, and where it goes. */

import type { Analysis } from '../analysis.ts';
import type { Fix } from '../finding.ts';
import { titled } from '../fixes/titled.ts';
import type { Practice } from '../practice.ts';
import { lineBreakOf, type Span } from '../text.ts';
import { fittedMarkdown, mannerOf, scaffoldIn, titleIn } from './fitted.ts';
import { markdownInsertion } from './insert-markdown.ts';
import { yamlInsertion } from './insert-yaml.ts';
import { type Known, unknownService } from './known-service.ts';
import { withKnown } from './known-values.ts';
import { plainText, renumbered } from './snippet.ts';

export interface Insertion {
  /** Empty, or a placeholder that says nothing but that it is one. No other text is touched. */
  readonly span: Span;
  /** A snippet with tab stops, with the line breaks of the document. */
  readonly body: string;
  /** What the snippet leaves behind when nobody fills it in. */
  readonly text: string;
  /** A whole section, content for a heading that is there, or fields of YAML. */
  readonly what: 'section' | 'content' | 'fields';
}

/**
 * The scaffold of a practice, made to fit the document: beside what it already says of the same group, at
 * the same heading level and in its style. `undefined` when there is no place that is safe to write to.
 */
export function insertion(
  analysis: Analysis,
  practice: Practice,
  practices: readonly Practice[],
  known: Known = unknownService(''),
): Insertion | undefined {
  const fitted = fittedTo(analysis, practice, known);
  const found =
    analysis.runbook.syntax === 'yaml'
      ? yamlInsertion(analysis, fitted)
      : markdownInsertion(analysis, fitted, practices);
  if (!found) return undefined;
  const eol = lineBreakOf(analysis.runbook.source.text);
  const body = found.body.replace(/\r?\n/g, eol);
  return { span: found.span, body, text: plainText(body), what: found.what };
}

function fittedTo({ runbook, recognition }: Analysis, practice: Practice, known: Known): Practice {
  const { yaml } = practice.scaffold;
  const { language } = recognition;
  const title = titleIn(practice, language);
  const markdown = scaffoldIn(practice, language, known);
  const scaffold =
    runbook.syntax === 'yaml'
      ? { markdown, yaml: renumbered([withKnown(yaml, 'yaml', known)]) }
      : { markdown: fittedMarkdown(markdown, mannerOf(runbook), known), yaml };
  return { ...practice, title, scaffold };
}

/** The insertion as a fix. Not a safe one: what it writes has to be filled in. */
export function insertFix(practice: Practice, found: Insertion): Fix {
  const { span, body, text } = found;
  const snippet = { offset: span.start, body };
  return {
    ...insertTitle(practice, found),
    safe: false,
    edits: [{ span, newText: text }],
    snippet,
  };
}

function insertTitle({ title }: Practice, { what }: Insertion): Pick<Fix, 'title' | 'says'> {
  switch (what) {
    case 'section':
      return titled('Insert the missing section "{0}"', title);
    case 'content':
      return titled('Fill in the section "{0}"', title);
    case 'fields':
      return titled('Insert the missing fields of "{0}"', title);
  }
}

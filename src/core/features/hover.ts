/** What a hover says at a place in a runbook: the finding's requirement, reason and controls, as Markdown. */
import { explain, type Page } from '../explain.ts';
import type { Diagnostic } from '../finding.ts';
import type { Practice } from '../practice.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../text.ts';

export interface Hover {
  readonly span: Span;
  /** Plain Markdown in our own words; holds no text of the document. */
  readonly markdown: string;
  /** The practice or rule. */
  readonly id: string;
}

/** One hover for each finding at the offset, the narrowest first. */
export function hovers(
  diagnostics: readonly Diagnostic[],
  offset: number,
  entries: (id: string) => Practice | Rule | undefined,
): readonly Hover[] {
  const seen = new Set<string>();
  return diagnostics
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a.span) - length(b.span))
    .flatMap(({ rule, span }) => {
      const entry = seen.has(rule) ? undefined : entries(rule);
      seen.add(rule);
      return entry ? [{ span, id: rule, markdown: summary(explain(entry)) }] : [];
    });
}

/** A page in a few lines: what is asked, why, what counts, who asks for it. */
export function summary(page: Page): string {
  const parts = [
    `**${page.title}**`,
    page.requirement,
    `*Why:* ${page.why}`,
    page.goodEvidence.length > 0 ? `*What counts:* ${page.goodEvidence.join('; ')}.` : '',
    page.controls.length > 0 ? `*Asked for by:* ${page.controls.map(controlName).join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function controlName(id: string): string {
  const colon = id.indexOf(':');
  return colon < 0 ? id : `${id.slice(0, colon)} ${id.slice(colon + 1)}`;
}

function length({ start, end }: Span): number {
  return end - start;
}

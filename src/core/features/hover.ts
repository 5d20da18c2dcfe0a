/** What a hover says at a place in a runbook: the finding's requirement, reason and controls, as Markdown. */

import { verifiedWord } from '../asked.ts';
import type { Framework } from '../control.ts';
import { explain, type Page } from '../explain.ts';
import type { Diagnostic } from '../finding.ts';
import type { Practice } from '../practice.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../text.ts';
import { inEnglish, type Words } from '../words.ts';

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
  frameworks: readonly Framework[],
  entries: (id: string) => Practice | Rule | undefined,
  words: Words = inEnglish,
): readonly Hover[] {
  const seen = new Set<string>();
  return diagnostics
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => length(a.span) - length(b.span))
    .flatMap(({ rule, span, message }) => {
      const entry = seen.has(rule) ? undefined : entries(rule);
      seen.add(rule);
      return entry
        ? [
            {
              span,
              id: rule,
              markdown: summary(untold(explain(entry), message), frameworks, words),
            },
          ]
        : [];
    });
}

/** Editors show the message beside the hover: what it has said is not said again. */
function untold(page: Page, message: string): Page {
  return message.includes(page.requirement) ? { ...page, requirement: '' } : page;
}

/** A page in a few lines: what is asked, why, what counts, who asks for it. */
export function summary(
  page: Page,
  frameworks: readonly Framework[],
  words: Words = inEnglish,
): string {
  const parts = [
    `**${page.title}**`,
    page.requirement,
    `*${words('Why:')}* ${page.why}`,
    page.goodEvidence.length > 0
      ? `*${words('What counts:')}* ${page.goodEvidence.join('; ')}.`
      : '',
    page.controls.length > 0
      ? `*${words('Who asks for it:')}* ${whoAsks(page.controls, frameworks, words)}.`
      : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Framework by framework, with the names of its controls and how each was verified. */
function whoAsks(
  controls: readonly string[],
  frameworks: readonly Framework[],
  words: Words,
): string {
  const byFramework = new Map<string, string[]>();
  for (const id of controls) {
    const colon = id.indexOf(':');
    const number = id.slice(colon + 1);
    const framework = frameworks.find((one) => one.id === id.slice(0, colon));
    const control = framework?.controls[number];
    const name = control
      ? `${number} (${control.title}; ${verifiedWord(control.verified, words)})`
      : number;
    const title = framework?.title ?? id.slice(0, colon);
    byFramework.set(title, [...(byFramework.get(title) ?? []), name]);
  }
  return [...byFramework].map(([title, names]) => `${title} ${names.join(', ')}`).join('; ');
}

function length({ start, end }: Span): number {
  return end - start;
}

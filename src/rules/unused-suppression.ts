/** Rule: a comment that silences findings has something to silence. */

import type { Edit, Finding } from '../core/finding.ts';
import { titled } from '../core/fixes/titled.ts';
import type { Rule } from '../core/rule.ts';
import type { UnusedSuppression } from '../core/suppress.ts';
import type { Span } from '../core/text.ts';

const rule: Rule = {
  id: 'unused-suppression',
  summary: 'A comment that silences nothing',
  category: 'structure',
  severity: 'info',
  why: 'The gap that the comment covered is closed, or the comment stands in the wrong place. Left there, it hides the next finding of its kind, and nobody has decided that.',
  remedy: 'Remove the comment, or the id in it that is not needed.',
  examples: [
    {
      name: 'A comment above a line without findings',
      text: `
        ---
        kind: inventory
        ---

        # Hardware of site A

        <!-- dr-runbook-disable-next-line waiver-expired: it moved -->
                                          ^^^^^^^^^^^^^^
        Two servers stand in rack 4.
      `,
      fixed: `
        ---
        kind: inventory
        ---

        # Hardware of site A

        Two servers stand in rack 4.
      `,
    },
    {
      name: 'A comment for every rule',
      text: `
        ---
        kind: inventory
        ---

        # Hardware of site A

        Two servers stand in rack 4.

        <!-- dr-runbook-disable-next-line: generated -->
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        They are identical.
      `,
      fixed: `
        ---
        kind: inventory
        ---

        # Hardware of site A

        Two servers stand in rack 4.

        They are identical.
      `,
    },
  ],
  check: () => [],
  *review({ runbook, catalogue }, { unused }) {
    if (unused.length === 0) return;
    const ids = new Set([...catalogue.practices, ...catalogue.rules].map(({ id }) => id));
    for (const each of unused) {
      const id = each.rule?.value;
      // An id that does not exist is another finding; one of these two is heard only after them.
      if (id !== undefined && (!ids.has(id) || REVIEWS.has(id))) continue;
      yield finding(each, runbook.source.text);
    }
  },
};

export default rule;

const REVIEWS: ReadonlySet<string> = new Set([rule.id, 'suppression-without-reason']);

function finding({ suppression, rule: id }: UnusedSuppression, text: string): Finding {
  const isWhole = id === undefined || suppression.rules.length === 1;
  const edits = isWhole ? [removal(suppression.span, text)] : [];
  const fixes = isWhole ? [{ ...titled('Remove the comment'), safe: false, edits }] : [];
  if (id === undefined) {
    const message = 'This comment silences nothing. Remove it.';
    return { span: suppression.span, message, fixes };
  }
  const what = isWhole ? 'the comment' : 'it from the comment';
  const message = `\`${id.value}\` has no finding here that could be silenced. Remove ${what}.`;
  return { span: id.span, message, fixes };
}

/** A line that holds nothing else goes as a whole. */
function removal({ start, end }: Span, text: string): Edit {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  const opensLine = from === 0 || /[\r\n]/.test(text[from - 1] ?? '');
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end, end + LONGEST_BREAK));
  if (opensLine && rest) return { span: { start: from, end: end + rest[0].length }, newText: '' };
  return { span: { start: opensLine ? start : from, end }, newText: '' };
}

const LONGEST_BREAK = 200;

/** Rule: nothing in a document is left to be written later. */
import { type Blank, blanksIn } from '../core/facts/blanks.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'placeholder-text',
  summary: 'A gap that is still to be filled',
  category: 'structure',
  severity: 'error',
  yieldsToPlaceholders: true,
  why: 'Whoever needs the phone number, the bucket or the step finds `TBD` in its place, at the worst moment and usually alone. A gap that says so itself is the easiest one to close in time.',
  remedy:
    'Fill the gap or take it out. Where something is not decided yet, say who decides it by when. A document that is a form for others says so in its title or with `status: template`; a practice that asks for what is missing reports the gap in its own name.',
  controls: ['nist-800-34r1:3.6', 'nist-800-53r5:CP-2', 'iso22301:7.5.2'],
  examples: [
    {
      name: 'A number to fill in',
      text: `
        ---
        kind: dr-plan
        ---

        # The shop

        The database is shop-db-01.

        - Version: 16.11
        - Size of the data: ____ GB
                            ^^^^
      `,
    },
    {
      name: 'A value of YAML, and one more',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - {id: load, action: Load the dump, owner: TBD, run_on: TBD}
                                                       ^^^
      `,
    },
    {
      name: 'Talk of a list, a parameter in a command, and headings that are a step and a value',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        The TODO list of the shop is not restored. Run \`restore <your-id>\`.

        ## Restart the shop

        ## Duration: 2 to 3 hours

        ## Owner: platform
      `,
    },
    {
      name: 'A form for others',
      text: `
        ---
        kind: exercise-report
        ---

        # Template for exercise reports

        Date: TBD
      `,
    },
  ],
  *check(context) {
    for (const [first, ...others] of bySection(blanksIn(context.runbook))) {
      if (first !== undefined) yield finding(context, first, others.length);
    }
  },
};

export default rule;

/** Blanks of one section have one cause: nobody has written it yet. */
function bySection(blanks: readonly Blank[]): Blank[][] {
  const groups = new Map<number, Blank[]>();
  for (const blank of blanks) {
    const group = groups.get(blank.section) ?? [];
    groups.set(blank.section, group);
    group.push(blank);
  }
  return [...groups.values()];
}

function finding({ runbook }: RuleContext, { span, what }: Blank, more: number): Finding {
  const text = runbook.source.text.slice(span.start, span.end);
  const written = text.replace(/[*`]/g, '').replace(/\s+/g, ' ').trim();
  const shown = written.length > 40 ? `${written.slice(0, 39)}…` : written;
  const rest = more === 0 ? '' : ` This section has ${more} more.`;
  return { span, message: `${WHAT[what](shown)}${rest} Fill the gap, or take it out.` };
}

const WHAT: Readonly<Record<Blank['what'], (shown: string) => string>> = {
  word: (shown) => `"${shown}" is still to be filled in.`,
  line: () => 'This is left blank.',
  section: (shown) => `The section "${shown}" is empty.`,
  table: () => 'This table has no entry.',
};

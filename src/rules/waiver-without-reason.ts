/** Rule: a waiver says why, who accepted the risk, and until when. */
import type { Rule } from '../core/rule.ts';
import type { Waiver } from '../core/runbook.ts';

const rule: Rule = {
  id: 'waiver-without-reason',
  summary: 'A waiver without a reason, an approver or an end',
  category: 'structure',
  severity: 'error',
  why: 'A waiver is a risk that somebody accepts. Without a reason nobody can tell later whether it still holds, without a name nobody accepted it, and without an end it outlives the system that it was meant for.',
  remedy:
    'Write `reason:`, `approved_by:` (a role) and `until:` (a day such as `2027-06-30`) beside `rule:`. A waiver without a reason does not hold.',
  examples: [
    {
      name: 'A waiver that says nothing but its rule',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
                  ^^^^^^^^^^^^^^
        ---

        # Recovery plan
      `,
    },
    {
      name: 'A waiver without an end',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
                  ^^^^^^^^^^^^^^
            reason: the service runs on a platform without servers of ours
            approved_by: service-owner
        ---

        # Recovery plan
      `,
    },
    {
      name: 'A waiver that can be followed',
      text: `
        ---
        kind: dr-plan
        waivers:
          - rule: spare-hardware
            reason: the service runs on a platform without servers of ours
            approved_by: service-owner
            until: 2027-06-30
        ---

        # Recovery plan
      `,
    },
  ],
  *check({ runbook }) {
    // In YAML the format itself requires all of it, and says so.
    if (runbook.syntax === 'yaml') return;
    for (const waiver of runbook.waivers) {
      const absent = absentIn(waiver, runbook.source.text);
      if (absent.length === 0) continue;
      const held = waiver.reason === undefined ? 'so it does not hold' : 'so nobody can judge it';
      const message = `This waiver has no ${list(absent)}, ${held}. Add ${absent.length === 1 ? 'it' : 'them'}.`;
      yield { span: waiver.rule.span, message };
    }
  },
};

export default rule;

function absentIn({ reason, approvedBy, until, span }: Waiver, text: string): string[] {
  // An end that cannot be read is there: its value is what is wrong, and another rule says that.
  const ends = until !== undefined || /\buntil\s*:/.test(text.slice(span.start, span.end));
  return [
    ...(reason === undefined ? ['`reason`'] : []),
    ...(approvedBy === undefined ? ['`approved_by`'] : []),
    ...(ends ? [] : ['`until`']),
  ];
}

function list(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and no ${words.at(-1)}`;
}

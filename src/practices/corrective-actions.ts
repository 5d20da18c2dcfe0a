/** Practice: each finding has an action, an owner, a due date and a status. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'corrective-actions',
  title: 'Findings turned into actions',
  group: 'Exercises',
  requirement: 'Give each finding an action, an owner, a due date and a status.',
  why: 'To meet the same fault in two exercises is worse than not to exercise.',
  goodEvidence: [
    'a table of actions with owner and due date',
    'the numbers of the tickets',
    'what is done and what is open',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'exercise-report': 'required' },
  controls: [
    'nist-800-53r5:CP-4',
    'nist-csf-2.0:ID.IM-02',
    'iso22301:10.1',
    'dora-rts:25(5)',
    'soc2:CC7.5',
  ],
  signals: {
    en: {
      within: {
        'exercise-report': [
          'action|actions|todo|fix|follow_up|improve|finding|findings .. <role>|<date>|<ticket>|<month>|team|until|by|due|owner|open|closed|done',
          '<role>|team .. until|by|due <date>|<month>|<day>',
          '<ticket> .. open|closed|done|due|until',
          'open|closed|done|fixed .. <date>|<month>|<ticket>|<role>',
        ],
      },
      headings: [
        'action|remediation|improvement|finding',
        'corrective|improvement|follow_up|remedial|agreed|open action|item',
        'action item|point|plan|list|log',
        'finding .. action',
        'follow up',
        'open finding|issue|point|action',
        'lesson learned|learnt',
        'next step',
        'what .. improve|fix|change',
        'gap .. action',
      ],
      topics: [
        'corrective|remedial|improvement|follow_up action|measure|item|task',
        'action item|points',
        'lesson|lessons learned|learnt',
        'findings .. addressed|fixed|closed|tracked|resolved|turned|recorded|owner|ticket|open',
        'finding <number>|id|f|<name>|<ticket>',
        'finding .. action|owner|due',
        'follow up ticket|actions|tasks|issues',
        'gaps .. found|identified|closed|addressed|fixed',
        'remediation',
        'action .. owner .. due|deadline|status',
        'tracked|filed|raised|recorded|logged in|as|under <ticket>',
      ],
      evidence: [
        '<ticket>',
        'due|by|until|deadline|before .. <date>',
        '<date>',
        'owner|assigned|assignee|owned .. <person>',
        '<handle>|<email>',
        'open|done|closed|in_progress|overdue|completed|fixed|resolved status?',
      ],
      min: 2,
      proof: [
        'finding|action|item|lesson|gap .. owner|assigned|assignee|responsible|who .. due|deadline|by|when|date .. <date>',
        'finding|action|item|lesson|gap .. owner|assigned|assignee .. <handle>|<email>|<role> .. status|due|<date>',
        'finding|action|lesson|gap|f .. due|until|deadline <date>',
        'finding|action|lesson|gap .. <ticket> .. open|done|closed|<date>|<handle>|due|owner',
        'finding|findings|action|gap|fix|fixed|lesson .. tracked|recorded|filed|raised|ticket .. <ticket>|<url>',
        'tracked|filed|raised|recorded|logged in|as|under <ticket>',
        '<ticket> .. owner|assigned|due|deadline',
      ],
      not: [
        'scan|sonarqube|trivy|snyk|security_hub|guardduty|lint|linter|vulnerability|static_analysis finding',
        'finding .. sonarqube|trivy|snyk|guardduty|scanner',
        'github action|actions',
        'call to action',
        'action required|button|group|menu|bar',
        'git follow',
      ],
      window: 'section',
    },
  },
  fields: ['spec.findings'],
  falseFriends: [
    { text: 'Scan findings are shown in SonarQube.', why: 'a scan of code' },
    { text: 'The GitHub action runs every night.', why: 'automation' },
    { text: 'Trivy findings are closed by the bot.', why: 'a scan' },
  ],
  scaffold: {
    markdown: `## Findings turned into actions

| Finding | Action | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| \${1:TBD: what went wrong} | \${2:TBD: what is changed} | \${3:TBD: name} | \${4:TBD: date} | \${5:open} |
`,
    yaml: `findings:
  - id: \${1:F-1}
    text: "\${2:TBD: what went wrong}"
    action: "\${3:TBD: what is changed}"
    owner: "\${4:TBD: name}"
    due: "\${5:TBD: date}"
    status: \${6|open,in-progress,done,accepted|}
`,
  },
  examples: [
    {
      name: 'an action in a sentence',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Autumn failover

The passphrase was missing at site B. The finding is tracked as OPS-911, due 2026-10-15.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of findings',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `## Findings and actions

| Finding | Owner | Due | Status |
| --- | --- | --- | --- |
| Passphrase missing at site B | @keller | 2026-10-15 | done |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'lessons for some day',
      kind: 'exercise-report',
      state: 'vague',
      text: `# Autumn failover

Lessons learned will be addressed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'exercise-report',
      state: 'placeholder',
      text: `## Action items

- TBD
  ^^^
`,
    },
    {
      name: 'findings of a scan',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Scans

Scan findings are closed by @bot before 2026-10-15.
`,
    },
  ],
} satisfies Practice;

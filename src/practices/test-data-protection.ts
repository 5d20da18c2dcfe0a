/** Practice: care for real data in drills: who sees it, what is cut off, when it is deleted. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'test-data-protection',
  title: 'Care for data in drills',
  group: 'Exercises',
  requirement:
    'Say where restored copies of real data may go and who may see them, that mail and payments are cut off, and when the copies are deleted.',
  why: 'A drill that sends mail to customers or leaks their data is an incident of its own.',
  goodEvidence: [
    'an isolated account without a way out',
    'masking of personal data',
    'mail and payments switched off',
    'the hour by which the copy is deleted',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'backup-procedure': 'optional', 'exercise-report': 'required' },
  controls: [
    'nist-800-53r5:SI-12(2)',
    'gcp-dr:recovered-data',
    'nist-800-53r5:CP-9',
    'iso27001:A.8.33',
  ],
  signals: {
    en: {
      within: {
        'exercise-report': [
          'anonymised|anonymized|masked|pseudonymised|scrubbed|synthetic|isolated|no_route|without_outgoing|without_access|segment|firewalled',
          'removed|deleted|wiped|destroyed|dropped|cleaned .. afterwards|after|<time>|<date>|same_day|instance|copy|namespace|database|server',
          'cleanup|clean_up',
        ],
      },
      headings: [
        'test|restored|drill data',
        'data protection|handling in|during|of .. test|drill|exercise|restored',
        'drill|exercise|test safety|safeguard|environment_safeguards|cleanup',
        'safety measure|precaution',
        'restored data handling|protection|deletion',
        'clean up|cleaning .. drill|exercise|test',
        'cleanup after',
        'care for data',
        'data in drill|exercise|test',
      ],
      topics: [
        'restored|test|drill|recovered data|copy|copies|database|instance|environment .. masked|mask|anonymised|anonymized|anonymise|anonymize|deleted|delete|isolated|destroyed|destroy|protected|wiped|removed|pseudonymised|pseudonymized',
        'delete|destroy|wipe|remove|drop|tear_down .. restored|test|drill|recovered copy|copies|data|instance|database|environment|cluster',
        'outbound|outgoing|egress mail|email|payment|traffic|network|connection? .. blocked|block|disabled|disable|off|cut|denied',
        'mail|mailer|email|smtp|payments|notifications|webhooks .. disabled|disable|switched_off|cut_off|off|blocked|stubbed|sandboxed|redirected',
        'isolated|sandbox|quarantined account|network|vpc|environment|project|subscription|lab .. drill|restore|test|exercise|copy',
        'personal|customer|production|real|live data .. drill|exercise|restore_test|test .. masked|protected|isolated|seen|leave|copied|not',
        'no|not .. real customers|users|mail|email|payment during|in drill|exercise|test',
        'never|not connect|attach|expose|route .. restored|test|drill copy|copies|data|instance|database',
        'restore|recovery|dr tests|test|drills|drill|exercise|exercises .. separate|isolated|own|dedicated|sandboxed vpc|account|network|environment|project|vlan|subscription|host',
        'personal|customer|production data .. masked|anonymised|anonymized|pseudonymised|scrubbed',
      ],
      evidence: [
        '<duration>',
        'mask|masked|masking|anonymised|anonymized|anonymise|anonymize|pseudonymised|pseudonymized|scrubbed|redacted',
        'no|not|without|blocked|block|deny|denied|disabled egress|outbound|internet|outgoing|mail|mailer|smtp|email',
        'egress|outbound|mailer|smtp|mail|payments|notifications|webhooks .. blocked|disabled|off|denied|cut|stubbed|sandbox|redirected',
        'isolated|separate|own|sandbox account|network|vpc|project|subscription|vlan|namespace',
        'deletion|deleted|destroyed|removed|wiped logged|confirmed|by|within|after|same|before|right',
        '<role> .. delete|deletes|confirm|confirms|see|sees|access|wipe|wipes|destroys',
        'same|next day|evening|night|hour',
        'never|not connect|attach|expose|send|mail',
      ],
      proof: [
        'restored|test|drill|recovered copy|copies|data|instance|database|environment .. deleted|destroyed|wiped|removed|dropped .. within|after|before|same <duration>|day|drill|exercise|test|hours|<duration>',
        'delete|destroy|wipe|remove|drop .. restored|test|drill|recovered copy|copies|data|instance|database|environment .. within|after|before <duration>',
        'drill|exercise|test|isolated|restore account|network|vpc|environment|project .. no|without|blocked egress|outbound|internet|route|access|outgoing|traffic',
        'mailer|smtp|outgoing_mail|outbound_mail|payments .. disabled|switched_off|cut_off|blocked|stubbed|off .. drill|exercise|test|restore|before',
        'masked|anonymised|anonymized|pseudonymised .. before|during|in .. drill|exercise|test|restore|restored|copy|access',
        'restored|test|drill copy|copies|data|instance|database .. delete|deleted|destroy|destroyed|wipe|wiped .. same|next day|evening|night',
        'restore|recovery|dr tests|test|drills|drill|exercise|exercises .. separate|isolated|own|dedicated vpc|account|network|environment|project|vlan|subscription ... no|without|blocked|masked|deleted|egress|cut',
        'personal|customer|production data .. masked|anonymised|anonymized|pseudonymised .. drill|exercise|test|restore|copy|before',
        'drill|test|restored|isolated|exercise instance|copy|database|vm|server|host .. no|without|blocked network|egress|outbound|internet|route|access|mail',
      ],
      not: [
        'test data generator|set|factory|fixture|builder',
        'unit|e2e test',
        'fixture|fixtures|seed_data',
        'staging mail',
      ],
    },
  },
  fields: ['spec.data_protection', 'spec.cleanup', 'spec.backups[].restore_drill.data_handling'],
  falseFriends: [
    { text: 'The test data generator makes a thousand orders.', why: 'invented data' },
    { text: 'Fixtures are deleted after each unit test.', why: 'tests of code' },
    { text: 'Outgoing invoices are sent at night.', why: 'the business' },
  ],
  scaffold: {
    markdown: `## Care for data in drills

- Where the copy goes: \${1:TBD: isolated account}
- Who may see it: \${2:TBD: roles}
- Cut off: \${3:TBD: mail, payments, all traffic to the outside}
- Deleted within \${4:TBD: hours}, confirmed by \${5:TBD: role}
`,
    yaml: `data_protection: "\${1:TBD: isolated account, what is cut off, who may see the copy}"
cleanup: "\${2:TBD: deleted within how many hours, confirmed by whom}"
`,
  },
  examples: [
    {
      name: 'a sentence about the copy',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Restore drill of March

The restored copy was deleted within 24 hours, and the deletion was logged.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `## Drill safety

- The drill ran in an isolated account without egress.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- The mailer was disabled.
`,
    },
    {
      name: 'protected, somehow',
      kind: 'exercise-report',
      state: 'vague',
      text: `# Restore drill of March

Restored data is protected.
^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'data that was invented',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Build

The test data generator fills the lab within 2 hours.
`,
    },
  ],
} satisfies Practice;

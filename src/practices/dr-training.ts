/** Practice: the people with a part in the recovery are trained for it. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-training',
  title: 'Recovery training',
  group: 'People',
  seed: '9',
  requirement:
    'Say who must be trained for which part of the recovery, how, how often, and when each was last trained.',
  why: 'Roles without trained people are names on paper, and the one who is trained is on holiday.',
  goodEvidence: [
    'roles or names',
    'the cadence, and the limit for newcomers',
    'the date and attendance of the last session',
    'trained deputies',
    'a link to the material',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'training-plan': 'required', 'exercise-report': 'optional' },
  controls: [
    'nist-800-34r1:3.5.2',
    'nist-800-53r5:CP-3',
    'nist-800-53r5:CP-3(1)',
    'nist-800-53r5:AT-3',
    'iso22301:7.2',
    'iso22301:7.3',
    'iso27001:A.6.3',
    'nist-csf-2.0:PR.AT-02',
    'dora:13(6)',
    'pci-dss-4:12.10.4',
    'cis-v8:14.9',
    'gcp-dr:train-users',
    'fedramp-20x:KSI-CED-04',
    'itil4:workforce-and-talent-management',
  ],
  signals: {
    en: {
      headings: [
        'training|awareness|onboarding|competence|shadowing|attendance|curriculum|courses',
        'dr|recovery|staff|team|oncall|role|incident|emergency|personnel training',
        'training plan|schedule|record|programme|program|matrix|material|requirement|log',
        'training and awareness|exercises|testing',
        'testing and training',
        'skills matrix',
        'cross training',
        'team|oncall readiness',
        'runbook walkthrough',
        'wheel of misfortune',
      ],
      topics: [
        'train|trained|training|trains|retrained .. staff|team|personnel|engineer|employee|people|everyone|oncall|role|dr|disaster|recovery|restore|runbook|failover|procedure|member|operator|responder|deputy|deputies|administrator|plan',
        'staff|team|personnel|engineer|employee|people|everyone|oncall|role|member|operator|dba|sre|responder|deputy|deputies|administrator|newcomer|joiner .. train|trained|training|refresher|shadow|shadows|shadowing|walkthrough',
        'dr|disaster_recovery|recovery|restore|failover|runbook|incident_response|oncall training|walkthrough|workshop|course|refresher|onboarding',
        'onboarding .. oncall|runbook|recovery|dr|restore|failover|drill',
        'cross trained|train|training',
        'wheel of misfortune',
        'skills matrix',
        'walkthrough|walk_through .. runbook|plan|procedure .. team|staff|engineer|oncall|new',
        'new|every|each oncall? engineer|member|joiner|hire|employee|operator .. performs|perform|practise|practises|practice|practices|does|completes|complete|runs|shadows .. restore|failover|recovery|drill|training|runbook|shift',
        'training session|course|record|material|plan|schedule|video|attendance',
        'attended|attendance|attendees .. training|session|course|workshop',
        'familiar with plan|runbook|procedure|recovery',
        'course|session|workshop .. restore|recovery|failover|disaster|dr|runbook',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'within <duration>',
        '<handle>|<email>',
        'dba|sre|oncall|engineer|administrator|lead|coordinator|deputy|deputies|operator|commander|responder|manager|newcomer|joiner|new_hire|contractor',
        '<count> of <count>',
        'attended|attendance|attendees|participants|signed|certified|completed_by|certificate',
        'handson|practical|exercise|workshop|video|slides|walkthrough|shadowing|classroom|elearning|simulation',
        'hands on',
        'material|record|slides|recording|video|matrix <link>|<url>|<path>|<file>|<code>',
        '<link>|<url>|<file>',
        'owner|owned|organised|organized|run|given|led by? <person>',
      ],
      proof: [
        'train|trained|training|refresher|walkthrough .. <frequency>|<date> .. engineer|team|staff|oncall|dba|sre|operator|role|lead|deputy|administrator|attended',
        'staff|team|personnel|engineer|employee|oncall|role|member|operator|dba|sre|responder|administrator|deputy ... trained|training|refresher|walkthrough|shadows .. <frequency>|<date>|within',
        'dr|disaster|recovery|restore|failover|runbook|oncall training|walkthrough|workshop|course .. <frequency>|<date>',
        '<frequency> .. dr|disaster|recovery|restore|failover|runbook training|walkthrough|workshop|course|refresher',
        'person|name|role|who|employee|trainee ... course|training|session|topic|module ... date|last|completed|next .. <date>|<frequency>',
        'training|course|session|trained .. <date> ... <person>|attended|attendees',
        'new|every|each oncall? engineer|member|joiner|hire|operator ... within|every|each|before <duration>|<unit>|first|shift',
      ],
      not: [
        'model is|are|was trained|training',
        'training job|run|data|dataset|set|environment|pipeline|loss|cluster|server',
        'security awareness training only',
        'train station|ticket|ride',
        'machine_learning',
        'trained .. gpu|dataset|epoch',
        'gym|fitness|fire training',
        'onboarding customer|tenant|client',
      ],
      min: 2,
    },
    de: {
      headings: [
        'schulung|schulungen|training|trainings|schulungsplan|einweisung|sensibilisierung|unterweisung',
        'schulung|training der mitarbeiter*|beteiligten|und',
      ],
      topics: [
        'training|schulung*',

        'geschult|schulung*|unterwiesen|unterweisung*|eingewiesen|einweisung* .. mitarbeiter*|personal|team|notfall*|wiederherstell*|wiederanlauf*|bereitschaft*|administrator*|rollen',
        'mitarbeiter*|personal|team|administrator*|bereitschaft*|beteiligte* .. geschult|schulung*|unterwiesen|eingewiesen|trainiert',
        'notfallschulung*|schulungsplan*|schulungsnachweis*',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'innerhalb|binnen <duration>',
        'teilnehmer*|teilgenommen|teilnahme|anwesen*',
        'administrator*|rufbereitschaft|stellvertret*|leiter*|mitarbeiter*',
        'praktisch*|workshop|unterlagen|übung*',
      ],
      min: 2,
    },
    fr: {
      headings: [
        'formation|formations|sensibilisation',
        'formation personnel|équipe|équipes|intervenants',
        'plan formation',
      ],
      topics: [
        'formation|formé*|formés .. personnel|équipe|équipes|ingénieur*|administrateur*|reprise|pra|secours|restauration|intervenants|astreinte',
        'personnel|équipe|équipes|ingénieur*|administrateur*|intervenants|astreinte .. formé*|formation',
        'plan|session|sessions formation',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'sous|dans <duration>',
        'participants|participé|présents|émargement',
        'administrateur*|ingénieur*|astreinte|suppléant*|responsable*',
        'atelier|pratique|supports|exercice',
      ],
      min: 2,
    },
    es: {
      headings: [
        'capacitación|formación|entrenamiento|concienciación',
        'capacitación|formación personal|equipo',
        'plan capacitación|formación',
      ],
      topics: [
        'capacitación|formación|capacita*|entrena*|formado* .. personal|equipo|ingenier*|administrador*|recuperación|contingencia|restauración|guardia',
        'personal|equipo|ingenier*|administrador*|guardia .. capacita*|formado*|formación|entrena*|capacitación',
        'plan|sesión|sesiones capacitación|formación',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'en|dentro <duration>',
        'participantes|asistencia|asistieron|asistentes',
        'administrador*|ingenier*|guardia|suplente*|responsable*',
        'taller|práctic*|material|ejercicio',
      ],
      min: 2,
    },
  },
  fields: [
    'spec.courses',
    'spec.records',
    'last_training',
    'last_trained',
    'training_cadence',
    'training_record',
  ],
  falseFriends: [
    { text: 'The model is trained nightly.', why: 'machine learning' },
    { text: 'Restart the training job on the GPU node.', why: 'machine learning' },
    { text: 'Restore the training environment.', why: 'the name of an environment' },
    {
      text: 'Security awareness training is mandatory.',
      why: 'awareness in general; vague at most',
    },
    { text: 'Take the train to site B.', why: 'travel' },
    { text: 'Customer onboarding takes two days.', why: 'new customers' },
  ],
  scaffold: {
    markdown: `## Recovery training

| Role to be trained | Training | How often | Last session | Attended by |
| --- | --- | --- | --- | --- |
| \${1:TBD: role and deputy} | \${2:TBD: restore, failover, decisions} | \${3:TBD: how often} | \${4:TBD: date} | \${5:TBD: people} |

New on-call engineers are trained within: \${6:TBD: days}. Training material: \${7:TBD: link}.
`,
    yaml: `courses:
  - id: "\${1:TBD: name of the course}"
    content: "\${2:TBD: what is learnt}"
    cadence: "\${3:TBD: period}"
    required_for:
      - "\${4:TBD: role}"
records:
  - person: "\${5:TBD: person}"
    course: "\${6:TBD: name of the course}"
    date: "\${7:TBD: date}"
`,
  },
  examples: [
    {
      name: 'newcomers, cadence and attendance',
      kind: 'training-plan',
      state: 'satisfied',
      text: `# On-call

Every on-call engineer is trained in the restore within 30 days of joining, and again every 6 months.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Six of seven attended the last session on 2026-10-08.
`,
    },
    {
      name: 'a table of sessions',
      kind: 'training-plan',
      state: 'satisfied',
      text: `## Training records

| Person | Course | Date |
| --- | --- | --- |
| DBA on duty | restore of orders-db | 2026-10-08 |
`,
    },
    {
      name: 'trained, and no word how',
      kind: 'dr-plan',
      state: 'vague',
      text: `# People

All staff are trained in disaster recovery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Training
   ^^^^^^^^

TBD
`,
    },
    {
      name: 'the training of a model',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Recommendations
  ^^^^^^^^^^^^^^^

The model is trained nightly. Restart the training job when the node is back.
`,
    },
  ],
} satisfies Practice;

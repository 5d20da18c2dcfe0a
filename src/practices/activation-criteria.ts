/** Practice: when the plan starts, when it does not, and who says so. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'activation-criteria',
  title: 'Activation and declaration',
  group: 'Recovery',
  requirement:
    'State conditions that anyone can observe for starting the plan and for not starting it, and name the one role, with a successor, that declares.',
  why: 'Hesitation uses up the recovery time, and a failover that nobody needed is an outage of its own.',
  goodEvidence: [
    'a threshold with a number, such as minutes without a reply',
    'who declares, and who does so when that person is away',
    'how long the decision may take',
    'cases in which the plan is not used',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'required' },
  controls: [
    'nist-800-34r1:4.2.1',
    'nist-800-34r1:A.3-3.1',
    'iso22301:8.4.4',
    'dora-rts:24(1)(a)',
    'dora-rts:26(1)(a)',
    'nis2-ir:4.1.2(d)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'use|used|only|not|here|open|close|read .. if|when|because|for|unless|after ... lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|corrupt|unavailable|power|network|region|server',
          'if|when|because .. lost|gone|down|dead|deleted|destroyed|broken|damaged|unreachable|failed|corrupt|corrupted|unavailable',
          'not for|if|when|use',
          'more|longer than <duration>|<percent>',
          '<role> .. decides|orders|calls|declares|approves|says',
        ],
        'dr-plan': [
          '<role> .. orders|calls|declares|decides ... when|once|if|after',
          'declared by',
          'go no go',
        ],
      },
      headings: [
        'activation|invocation|declaration|trigger',
        'activation criterion|criteria|procedure|phase|trigger|process|notification|condition|authority',
        'plan|dr|runbook|recovery activation|invocation',
        'disaster declaration',
        'declaring|declare .. disaster|emergency|incident',
        'declaration of disaster',
        'invocation criterion|criteria|procedure|process',
        'invoking|activating|initiating .. plan|dr|runbook|recovery|failover',
        'when to use|run|invoke|activate|execute|failover|follow|declare|apply|start',
        'when .. runbook|procedure|plan used|apply|applies',
        'when not? to .. failover|restore|use|run',
        'trigger condition|criteria|event|point',
        'triggers .. activation|failover|recovery',
        'decision criteria|tree|matrix|point|authority|maker',
        'go no go',
        'failover criteria|decision|trigger|condition',
        'decision to|on|whether failover|restore|recover|declare',
        'use this .. when|if',
      ],
      topics: [
        'in the event that|of ... recover|restore|failover|rebuild|follow|rollback|activate|declare',

        'confirm|verify that .. cause|down|gone|lost|unavailable',
        'if .. irrecoverable|unrecoverable|lost|deleted|unavailable|gone|corrupted ... recover|restore|rebuild|failover|switch|create',
        'is recoverable|irrecoverable',
        'failover trigger|criteria',
        'can be recovered|restored if|as_long_as',

        'activat*|invok* .. plan|dr|disaster|runbook|recovery|procedure',
        'declar* .. disaster|emergency|dr|outage|major_incident|incident',
        'plan|disaster|dr|runbook activated|invoked|declared|triggered',
        'declaration of disaster|emergency',
        'trigger|triggers|initiate|initiates .. disaster|dr|plan|recovery_plan',
        'decision to|whether|on failover|activate|declare|invoke|recover|restore|use',
        'decide|decides whether|if|to|when failover|activate|declare|restore|invoke|recover|switch',
        'use|follow|execute|run|apply|start this runbook|procedure|document|playbook|guide|page|plan when|if|only|after|once|unless',
        'this runbook|procedure|document|playbook|guide|plan .. used|followed|applies|apply|executed|invoked|run|intended|for when|if|only|after|once|situations',
        'when to use|run|follow this|the runbook|procedure|plan|playbook|guide',
        'failover only|manually? when|if|after|once',
        'not failover|activate|declare|restore|use unless|until|for|if|when|because',
        'start|begin this|the procedure|plan|runbook|recovery|failover when|if|once|soon',
        'order|orders|ordered|authorise|authorises|authorize|authorizes|authorised|authorized .. failover|switchover|recovery|evacuation',
        'what to do when|if|after|in .. database|server|site|region|datacenter|cluster|primary|node|data',
        'not start|begin|trigger|run|execute .. restore|failover|recovery|procedure|plan while|if|when|until|unless|before',
        'run|follow|execute|use these|this|the steps when|if|only|after|once',
        'disaster|emergency .. if|when|means|defined|considered|exists',
        'trigger|criterion|criteria|condition|threshold|precondition for|of .. failover|activation|disaster|recovery|switchover',
      ],
      evidence: [
        '<duration>',
        '<percent>',
        'if|when|once|unless|after|where|until ... not? ... unreachable|unavailable|down|lost|fails|fail|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|unusable|damaged|dead|missing',
        'if|when|once|unless ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer',
        'loss|failure|outage|destruction|corruption|deletion|unavailability|compromise of database|site|region|datacenter|cluster|node|server|primary|zone|storage|disk|account|<name>|<host>|<region>',
        '<role> .. declare|declares|decide|decides|authorise|authorises|authorize|authorizes|approve|approves|activate|activates|invoke|invokes',
        'declared|decided|authorised|authorized|approved|activated|invoked|confirmed|taken by .. <person>',
        'more|longer|less|greater|over|fewer than <number>|<duration>',
        'data_corruption|ransomware|data_loss|accidental_deletion',
        'approval|authority|decision|signoff of|from|by|is .. <role>',
      ],
      proof: [
        'confirm|check|verify that .. cause|down|gone|unavailable|outage',
        'if .. irrecoverable|unrecoverable ... recover|restore|rebuild|create',

        'use|follow|execute|run|apply|start this|the runbook|procedure|playbook|guide|plan|document .. when|if|only|after|once ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged',
        'runbook|procedure|playbook|guide|plan .. used|followed|applies|executed|invoked|activated|run|for|is .. when|if|once|after ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged',
        '<role> .. declares|activates|invokes|declare|activate|invoke .. disaster|plan|dr|emergency|recovery|failover',
        'disaster|plan|dr|emergency|failover .. declared|activated|invoked|authorised|authorized|approved by .. <role>',
        'declare|activate|invoke|declared|activated|invoked .. if|when|once|after|unless ... not? ... unreachable|unavailable|down|lost|offline|destroyed|corrupted|compromised|<duration>',
        'if|when|once ... not? ... more|longer|least|over|exceeds|for than? <duration> ... failover|declare|activate|invoke|switch|restore',
        'declared|decide|decides|decided|decision within|in|after <duration>',
        'failover if|when|once|only ... not? ... <duration>',
        'use|follow|execute|run|apply|activate|declare|declared|activated ... if|when|once ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer',
        'if|when|once ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer ... failover|declare|activate|invoke|switch',
        '<role> .. decides|decide whether|if|to|when .. failover|restore|activate|recover|switch',
        'decision to|on .. failover|restore|activate|switch|recover .. taken|made|lies|rests|by|with .. <role>',
        'not use|failover|activate|declare|for .. single|one|planned|routine|minor .. node|server|outage|failure|maintenance|host|replica',
        'start|begin this|the procedure|plan|runbook|recovery|failover .. when|if|once|soon ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable|<duration>',
        '<role> .. order|orders|decide|decides|authorise|authorises|authorize|authorizes|approve|approves|call|calls|request .. failover|switchover|activation|evacuation|disaster',
        'failover|switchover|activation|disaster .. ordered|decided|authorised|authorized|approved|called|requested by .. <role>',
        'switch|switchover|failover|move|relocate|evacuate .. site|region|datacenter|standby|replica|secondary .. if|when|once|soon .. not? .. longer|more|<duration>|unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'describes|explains|what_to_do|how_to_recover|how_to_restore .. when|if|after|in_case ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'not start|begin|trigger|run|execute .. restore|failover|recovery|procedure|plan .. while|if|when|until|unless|before ... <duration>|single|still|one|minor|planned',
        'run|follow|execute|use these|this|the steps .. when|if|only|after|once ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'decision to|on|about .. failover|restore|activate|switch|recover|declare .. made|taken|lies|rests|belongs|up .. <role>',
        'disaster|emergency .. if|when|means|defined|considered .. not? .. unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable|<duration>|half',
      ],
      not: [
        'skill',
        'trigger .. pipeline|build|deploy*|job|workflow|alert|webhook|sync|reindex',
        'activate .. venv|virtualenv|environment|licence|license|plugin|conda|service_account|key|subscription',
        'gcloud auth activate',
        'activation key|code|email|function|link',
        'declare variable|function|class|resource|queue|exchange',
        'database|sql|event trigger',
      ],
    },
    de: {
      headings: [
        'auslösung|aktivierung|alarmierung|auslösekriterien|aktivierungskriterien|ausrufung|notfallausrufung|eskalationskriterien',
        'ausrufen|ausrufung|feststellung|auslösung .. notfall*|katastrophe*|plan*',
        'wann .. plan|anleitung|verfahren gilt|anwenden|nutzen|auslösen',
      ],
      topics: [
        'kriterien|trigger|auslöser|aktivierungskriterien|aktivierung*',
        'failover trigger',

        'notfall|katastrophenfall|notfallplan|plan .. ausgerufen|ausgelöst|aktiviert|festgestellt|ausrufen|auslösen|aktivieren',
        'ausrufung|auslösung|feststellung notfall*|katastrophenfall*|notfallplan*',
        'ruft|löst|erklärt .. notfall|katastrophenfall|notfallplan aus?',
        'entscheidung|entscheidet über|für|ob .. umschaltung|failover|wiederherstellung|notfall*|wiederanlauf',
        'anleitung|plan|verfahren|dokument .. anzuwenden|gilt|verwenden|anwenden wenn|falls|nur',
      ],
      evidence: [
        '<duration>',
        'wenn|falls|sobald ... nicht|ausgefallen|ausfällt|unerreichbar|zerstört|verloren|beschädigt|verschlüsselt|defekt',
        'leiter*|geschäftsführ*|notfallbeauftragte*|krisenstab* .. entscheidet|ruft|löst|aktiviert',
        'ausfall von? rechenzentrum*|standort*|datenbank*|server*|region*|speicher*',
      ],
      proof: [
        'nicht verfügbar|erreichbar',
        'ausfall .. <duration>',

        'wenn|falls|sobald ... länger|mehr|seit als? <duration> nicht? ... notfall*|plan|failover|umschaltung|ausgerufen|ausgelöst|aktiviert',
        'notfall|katastrophenfall|plan|notfallplan ... ausgerufen|ausgelöst|aktiviert ... wenn|falls|sobald|nach ... nicht? ... <duration>|ausfällt|ausgefallen|zerstört|erreichbar|verfügbar|verloren',
        'leiter*|geschäftsführ*|notfallbeauftragte*|einsatzleiter* ... ruft|löst|aktiviert|erklärt .. notfall|katastrophenfall|plan|notfallplan|aus',
        'nicht bei|für einzeln* .. server*|knoten|ausfall*',
      ],
    },
    fr: {
      headings: [
        'activation|déclenchement|déclencheurs',
        'critères activation|déclenchement',
        "critères d'activation",
        'déclenchement|activation plan',
        'déclaration sinistre',
        'quand utiliser|déclencher|appliquer',
      ],
      topics: [
        'plan .. déclenché|activé|déclencher|activer',
        'déclenche*|activ* .. plan|pra|pca|basculement|procédure_de_reprise',
        'déclaration|déclarer sinistre|crise',
        'décision basculer|basculement|déclencher|déclenchement|bascule',
        'procédure|document appliquer|utiliser|applique|utilise .. si|lorsque|quand',
      ],
      evidence: [
        '<duration>',
        'si|lorsque|quand|dès ... pas? ... indisponible|inaccessible|perdu*|détruit*|corrompu*|injoignable|panne|chiffré*',
        'responsable|directeur|directrice|dsi|rssi|direction .. décide|déclenche|déclare|active',
        'perte site|datacenter|région|base|serveur|salle',
      ],
      proof: [
        'si|lorsque|quand|dès ... pas? ... plus|depuis|pendant de? <duration> ... plan|basculement|bascule|déclench*',
        'plan .. déclenché|activé ... si|lorsque|quand|par ... <duration>|responsable|directeur|directrice|dsi|rssi|indisponible',
        'responsable|directeur|directrice|dsi|rssi .. déclenche|déclare|active|décide .. plan|sinistre|basculement|bascule|pra|reprise',
      ],
    },
    es: {
      headings: [
        'activación|invocación|declaración',
        'criterios activación|invocación',
        'activación plan',
        'declaración desastre|emergencia',
        'cuándo usar|activar|aplicar',
      ],
      topics: [
        'plan .. activa|activado|activará|invoca|activar',
        'activ* .. plan|contingencia|procedimiento_de_recuperación',
        'declar* .. desastre|emergencia|contingencia',
        'decisión activar|conmutar|declarar|recuperar',
        'procedimiento|documento usa|aplica|utiliza .. si|cuando|solo',
      ],
      evidence: [
        '<duration>',
        'si|cuando ... no? ... disponible|inaccesible|caído|caída|perdido|perdida|destruido|dañado|corrupt*|indisponible|responde',
        'responsable|director*|jefe|jefa|comité .. decide|declara|activa|autoriza',
        'pérdida sitio|centro_de_datos|región|base|servidor',
      ],
      proof: [
        'si|cuando ... no? ... más|durante de? <duration> ... plan|activa*|declara*|conmuta*',
        'plan .. activa|activado|activará ... si|cuando|por ... <duration>|responsable|director*|comité|indisponible',
        'responsable|director*|jefe|jefa|comité .. declara|activa|decide .. plan|desastre|emergencia|contingencia',
      ],
    },
  },
  fields: ['spec.activation', 'spec.use_when', 'spec.do_not_use_when'],
  falseFriends: [
    { text: 'Activation criteria of this agent skill.', why: 'a file for an assistant' },
    { text: 'Trigger the deployment pipeline and wait.', why: 'a step' },
    { text: 'Activate the virtual environment with its script.', why: 'a shell command' },
    { text: 'Declare the variable before the loop.', why: 'code' },
  ],
  scaffold: {
    markdown: `## Activation and declaration

Use this plan when:

- \${1:TBD: what is unreachable, and for how many minutes}

Do not use it for \${2:TBD: cases with another runbook}.

Declared by \${3:TBD: role}, in their absence by \${4:TBD: role}, within \${5:TBD: minutes}.
`,
    yaml: `activation:
  criteria:
    - "\${1:TBD: what is unreachable, and for how many minutes}"
  not_for:
    - "\${2:TBD: cases with another runbook}"
  declared_by: \${3:recovery-lead}
  decide_within: "\${4:TBD: duration}"
`,
  },
  examples: [
    {
      name: 'a threshold in the middle of a paragraph',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Most faults heal by themselves. When orders-db has been unreachable for 15 minutes, the head of platform declares a disaster.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'conditions in a list',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

Use this runbook only when:

- the primary and both replicas are lost, or
- rows were deleted more than 5 minutes ago.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'restore-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: restore-procedure
spec:
  use_when:
    - orders-db cannot be reached from two sites for 15 min
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a condition that nobody can observe',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The plan is activated in the event of a disaster.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'criteria still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Activation criteria

To be defined.
^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a trigger, but of a pipeline',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Redeploy the API

Trigger the deployment pipeline and activate the new environment.
`,
    },
    {
      name: 'a German sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Notfallhandbuch

Wenn das Rechenzentrum länger als 30 Minuten nicht erreichbar ist, ruft die Leiterin des Betriebs den Notfall aus.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

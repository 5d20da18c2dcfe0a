/** Practice: when the plan starts, when it does not, and who says so. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'activation-criteria',
  title: 'Activation and declaration',
  titles: { de: 'Auslösekriterien', fr: "Critères d'activation", es: 'Criterios de activación' },
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
          'need|needs|needed|read|apply this|the page|procedure|runbook|document|guide|steps only? if|when|once|after',

          'use|used|useful|follow|only|not|never|here|open|start|begin|read|come|turn|run|meant|for .. if|when|whenever|because|unless|once|after ... lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|fails|corrupt|corrupted|unavailable|destroyed|encrypted|dies|died|dying|burnt|unusable|irrecoverable|missing|offline|inaccessible|compromised|unresponsive|wiped|flooded|stolen|red|refuses|broke',
          'use|used|follow|open|start|begin|run .. if|when|whenever|because|unless|once|after ... not|no|cannot ... start|starts|answer|answers|reachable|available|boot|boots|mount|mounts|respond|responds|back|come|comes|open|opens',
          'when|only|for use|for|to|if .. lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|fails|corrupt|corrupted|unavailable|destroyed|encrypted|dies|died|dying|burnt|unusable|irrecoverable|missing|offline|inaccessible|compromised|unresponsive|wiped|flooded|stolen|red|refuses|broke',
          'when_to_use|when_to_start|when_to_run|use_when|use_this|for_when .. lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|fails|corrupt|corrupted|unavailable|destroyed|encrypted|dies|died|dying|burnt|unusable|irrecoverable|missing|offline|inaccessible|compromised|unresponsive|wiped|flooded|stolen|red|refuses|broke|<duration>|<percent>|not|cannot|no|never|loss|failure',
          'not for|if|when|use|needed|necessary .. single|one|planned|minor|small|individual|slow|maintenance|deleted|lost|broken|failed',
          'never during|while|when|if|for|use .. <name>|observation|production|working|hours|business|day|planned|single|still|<duration>|running|maintenance|night|shift',
          '<role> .. decides|orders|declares|decide|calls_it|call_it',
          'decided|ordered|declared|called by .. <role>',
          'no approval|permission|signature needed|required|necessary',
        ],
        'dr-plan': [
          'if|when|once|as_soon_as .. evacuated|evacuation|closed|burns|flooded|dark|lost|gone|unreachable|destroyed|encrypted ... start|begin|activate|move|switch|call|go|invoke',
          'start|begin|activate|move|switch|go at_once|immediately|without_asking|straight_away|ask_nobody',
          'trigger|triggers|signal|threshold|condition|conditions|criterion|criteria .. <duration>|<percent>|both|all|dark|down|lost|unreachable|red|gone|dead|evacuated',

          '<role>|director|headmaster|mayor|head|chair|foreman|partner|principal|matron|board|we .. orders|calls|declares|decides|declare|invokes|activates|triggers|starts|pulls ... when|once|if|after|plan|disaster|emergency',
          '<role> .. calls it|this|emergency|disaster',
          'declared|called|invoked|activated|triggered|ordered|decided by <role>|the|our|either|whoever|whichever|any',
          'go no go ... <percent>|<number>|<duration>|<role>',
          'more|longer|less|fewer than <number>|<percent>|<duration> ... red|failing|down|unreachable|lost|unavailable|errors|dead|gone|missing|out|closed',
          'down|out|gone|unreachable|unavailable|dark|closed|red|dead|silent|offline .. for|longer|more|after|over than? <duration>',
          'plan|this|we|it start|starts|begin|begins|applies|apply|kicks|comes|go|goes|valid|used|force into|in|when|if|once|as|after ... lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|fails|corrupt|corrupted|unavailable|destroyed|encrypted|dies|died|dying|burnt|unusable|irrecoverable|missing|offline|inaccessible|compromised|unresponsive|wiped|flooded|stolen|red|refuses|broke|<duration>|longer|evacuated|closed|no',
          'provider|supplier|vendor|carrier|status_page .. says|confirms|announces|reports .. <duration>|outage|lost|hours|down|so|region|no',
          'no approval|permission|signature needed|required|necessary',
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
        'when to start|switch|move|call|pull|begin|leave',
        'when this .. applies|used|starts|for',
        'go or no_go|not|no',
        'who decides|declares|calls',
        'starting|start criteria|criterion|condition|point|signal',
        'not to use|when',
        'use when',
        'entry criteria|conditions',
        'alert|alerts .. trigger|triggers',
        'symptom|indicator|detection',
        'symptom|indicator|sign of',
        'detection symptom|indicator|sign',
        'alarm criteria|conditions',
        'when would|should|do|to you|we|i|it? do|use|run|follow|apply|invoke|start|reach this|it|that?',
        'is it|this really? necessary|needed',
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
        'orders|ordered|authorise|authorises|authorize|authorizes|authorised|authorized failover|switchover|evacuation',
        'what to do when|if|after|in .. database|server|site|region|datacenter|datacentre|cluster|primary|node|data',
        'not start|begin|trigger|run|execute .. restore|failover|recovery|procedure|plan while|if|when|until|unless|before',
        'run|follow|execute|use these|this|the steps when|if|only|after|once',
        'disaster|emergency if|when|means|defined|considered|exists',
        'trigger|criterion|criteria|condition|threshold|precondition for|of .. failover|activation|disaster|recovery|switchover',
        'when to start|begin|switch|use|run|move',
        'go no go',
        'who decides|declares|calls|may|can .. start|declare|disaster|emergency|switch|failover|activate',
        'only use|used|run|start if|when|whenever',
        'plan starts|start|begins|activated|applies when|if|in|once',
        'disaster|emergency declared',
        'check|make_sure|confirm .. really|actually necessary|needed|lost|gone',
      ],
      evidence: [
        '<duration>',
        '<percent>',
        'if|when|once|unless|after|where|until ... not? ... unreachable|unavailable|down|lost|fails|fail|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|unusable|damaged|dead|missing',
        'if|when|once|unless ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer',
        'loss|failure|outage|destruction|corruption|deletion|unavailability|compromise of database|site|region|datacenter|datacentre|cluster|node|server|primary|zone|storage|disk|account|<name>|<host>|<region>',
        '<role> .. declare|declares|decide|decides|authorise|authorises|authorize|authorizes|approve|approves|activate|activates|invoke|invokes',
        'declared|decided|authorised|authorized|approved|activated|invoked|confirmed|taken by .. <person>',
        'more|longer|less|greater|over|fewer than <number>|<duration>',
        'data_corruption|ransomware|data_loss|accidental_deletion',
        'approval|authority|decision|signoff of|from|by|is .. <role>',
        'if|when|whenever|once|unless|after|where ... not? ... lost|gone|down|dead|deleted|broken|damaged|unreachable|failed|fails|corrupt|corrupted|unavailable|destroyed|encrypted|dies|died|dying|burnt|unusable|irrecoverable|missing|offline|inaccessible|compromised|unresponsive|wiped|flooded|stolen|red|refuses|broke',
        'never|not during|while|when|for',
        'status_page|provider|supplier|vendor .. says|confirms|announces',
        '<number> .. probes|checks|users|nodes|sites|pages .. red|failing|fail|down',
        '<role> .. calls|orders|starts|pulls|triggers',
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
        'activated|invoked|declared|triggered|initiated .. event|case|cases .. loss|unavailability|destruction|failure|outage|evacuation|<duration>',
        'use|follow|execute|run|apply|activate|declare|declared|activated ... if|when|once ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer',
        'if|when|once ... not|cannot|no ... reached|reachable|available|respond*|accessible|start|restored|recovered|repaired|answer ... failover|declare|activate|invoke|switch',
        '<role> .. decides|decide whether|if|to|when .. failover|restore|activate|recover|switch',
        'decision to|on .. failover|restore|activate|switch|recover .. taken|made|lies|rests|by|with .. <role>',
        'not use|failover|activate|declare|for .. single|one|planned|routine|minor .. node|server|outage|failure|maintenance|host|replica',
        'start|begin this|the procedure|plan|runbook|recovery|failover .. when|if|once|soon ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable|<duration>',
        '<role> .. order|orders|decide|decides|authorise|authorises|authorize|authorizes|approve|approves|call|calls|request .. failover|switchover|activation|evacuation|disaster',
        'failover|switchover|activation|disaster .. ordered|decided|authorised|authorized|approved|called|requested by .. <role>',
        'switch|switchover|failover|move|relocate|evacuate .. site|region|datacenter|datacentre|standby|replica|secondary .. if|when|once|soon .. not? .. longer|more|<duration>|unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'describes|explains|what_to_do|how_to_recover|how_to_restore .. when|if|after|in_case ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'not start|begin|trigger|run|execute .. restore|failover|recovery|procedure|plan .. while|if|when|until|unless|before ... <duration>|single|still|one|minor|planned',
        'run|follow|execute|use these|this|the steps .. when|if|only|after|once ... not? ... unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable',
        'decision to|on|about .. failover|restore|activate|switch|recover|declare .. made|taken|lies|rests|belongs|up .. <role>',
        'disaster|emergency .. if|when|means|defined|considered .. not? .. unreachable|unavailable|down|lost|fails|failed|offline|inaccessible|destroyed|corrupt|corrupted|compromised|unresponsive|deleted|gone|damaged|broken|dead|dies|dying|burnt|encrypted|unusable|irrecoverable|<duration>|half',
        'use|used|run|start|follow|when_to_use .. whenever|if|when .. not? .. reported|found|shown corrupt|lost|broken|damaged|unreachable|missing',
        'when to use|start|run|begin|apply ... <code>|<duration>|<percent>|corrupt|corrupted|unreachable|lost|deleted|destroyed',
        'go no go ... <percent>|<duration>',
        '<percent>|<number> of? .. probes|checks|requests|nodes|users|sites|errors .. red|fail|failing|failed|down|unreachable|errors .. for .. <duration>',
        '<role> .. calls|call it|emergency|disaster|failover|evacuation',
        'disaster|emergency|plan|failover|evacuation .. declared|called|triggered|started|ordered .. after|if|when|once ... <duration>|unreachable|lost|destroyed|unavailable',
        'if|when|once .. fails|fail|down|lost|unreachable|silent|grey|gone|dead|unavailable|frozen|offline|red|not|no_answer|stopped|stuck|out .. longer|more|for|after .. <duration> ... says|decides|declares|starts|calls|activate|<role>|switch|go|paper|begin',
        'more|longer than a|an? quarter|half|<duration>|hour .. says|decides|declares|goes|switches|start|starts|activate',
        'use|use_this|applies|for_use|start|begin when|if|once .. fails|fail|down|lost|unreachable|silent|grey|gone|dead|unavailable|frozen|offline|red|not|no_answer|stopped|stuck|out .. <duration>|boot|suspected|malware|respond|answer',
        '<role> decides|declares|says|authorises|triggers|calls .. whether|to|that|paper|failover|switch|move|activate|emergency',
        'decides|declares|says whether|to|when|that .. go|paper|failover|move|switch|activate|start|plan',
        'do not|never start|use|begin|activate|fail_over .. because|for|when|if .. single|one|short|brief|planned|only',
        'who decides|declares|invokes|calls_it .. <role>',
        'invoke|invokes|invoked|invoking .. alone|may|only|plan|dr|contract|continuity|agreement',
        'start here|this if|when .. reached|unreachable|not|lost|wrong|add_up|fails|down|corrupt',
        '<role>|desk announces|announce|declares|calls downtime|emergency|outage|disaster .. when|after|if|<duration>',
        'wakes|calls|rings <role>? .. when|if .. unreachable|down|dark|nobody|lost',
        'says go',
        'when no .. on any|every .. <duration>',
        'after|if|when|once ... <duration> ... <role> .. calls|declares|orders|invokes|triggers|announces .. code|emergency|disaster|failover|plan|dr|crisis|alarm',
        'after <duration> without .. <role>|team ... calls|declares|orders|invokes|decides|starts|opens',
        'if|when|once|should .. still|not|no|stays|remains|lasts|longer .. back|up|available|reachable|responding|working|restored|solved|fixed|usable .. <duration>',
        'assumes|assume|assuming .. not .. back|recoverable|repairable',
      ],
      not: [
        'skill',
        'file|files|folder .. deleted|lost|restored .. request|contact|helpdesk|help_desk|ticket',
        'trigger .. pipeline|build|deploy*|job|workflow|alert|webhook|sync|reindex',
        'activate .. venv|virtualenv|environment|licence|license|plugin|conda|service_account|key|subscription',
        'gcloud auth activate',
        'activation key|code|email|function|link',
        'declare variable|function|class|resource|queue|exchange',
        'database|sql|event trigger',
        'alert|alarm|pager|monitor|probe fires|triggers|goes|sends',
      ],
    },
    de: {
      within: {
        'restore-procedure': [
          'nur|verwenden|anwenden|benutzen|starten|nutzen|gilt|für|anleitung .. wenn|falls|bei|nach|sobald ... verlust|verloren|weg|tot|kaputt|gelöscht|defekt|beschädigt|zerstört|ausgefallen|ausfall|verschlüsselt|nicht|brand|korrupt*',
          'nicht für|bei|wenn|verwenden|anwenden .. einzeln*|geplant*|wartung|klein*|nur|druck*|langsam*|noch|läuft',
        ],
        'dr-plan': [
          'wenn|sobald|falls|bei|nach ... länger|mehr|seit als? <duration>',
          'plan|notfallplan|notbetrieb gilt|beginnt|greift|tritt|startet|wird .. wenn|sobald|falls|ab|bei|nach|auf',
        ],
      },
      headings: [
        'auslösung|aktivierung|alarmierung|auslösekriterien|aktivierungskriterien|ausrufung|notfallausrufung|eskalationskriterien',
        'ausrufen|ausrufung|feststellung|auslösung .. notfall*|katastrophe*|plan*',
        'wann .. plan|anleitung|verfahren gilt|anwenden|nutzen|auslösen',
        'wann .. anzuwenden|verwenden|starten|auslösen|benutzen|beginnen',
        'einsatz|anwendung|anwendungsfall|startkriterien|alarmierungskriterien|auslösebedingungen',
        'wer .. entscheidet|auslöst|ausruft',
      ],
      topics: [
        'kriterien|trigger|auslöser|aktivierungskriterien|aktivierung*',

        'notfall|katastrophenfall|notfallplan|plan .. ausgerufen|ausgelöst|aktiviert|festgestellt|ausrufen|auslösen|aktivieren',
        'ausrufung|auslösung|feststellung notfall*|katastrophenfall*|notfallplan*',
        'ruft|löst|erklärt .. notfall|katastrophenfall|notfallplan aus?',
        'entscheidung|entscheidet über|für|ob .. umschaltung|failover|wiederherstellung|notfall*|wiederanlauf',
        'anleitung|plan|verfahren|dokument .. anzuwenden|gilt|verwenden|anwenden wenn|falls|nur',
        'nur|nicht verwenden|anwenden|benutzen|starten|nutzen wenn|falls|bei|nach',
        'tritt|treten .. kraft',
        'beginnt|startet|gilt|anwenden|verwenden|starten|benutzen .. wenn|sobald|falls',
        'trigger|auslöser|kriterien|kriterium',
      ],
      evidence: [
        '<duration>',
        'wenn|falls|sobald ... nicht|ausgefallen|ausfällt|unerreichbar|zerstört|verloren|beschädigt|verschlüsselt|defekt',
        'leiter*|geschäftsführ*|notfallbeauftragte*|krisenstab* .. entscheidet|ruft|löst|aktiviert',
        'ausfall von? rechenzentrum*|standort*|datenbank*|server*|region*|speicher*',
        'wenn|falls|sobald|nach|bei ... nicht|ausgefallen|ausfall|ausfällt|weg|tot|kaputt|gelöscht|verlust|brand|stromausfall|steht',
        'mehr|länger als <number>|<duration>',
        'leitung|leiter*|chef*|geschäftsführ*|vorstand|bürgermeister*|direktor*|arzt|ärztin|krisenstab* .. entscheidet|ruft|löst|bestimmt|ordnet',
        'nicht|keine verfügbar|erreichbar|verfügbarkeit',
        'totalausfall|datenverlust|datenkorruption|ransomware',
      ],
      proof: [
        'wenn|falls|sobald ... nicht verfügbar|erreichbar ... <duration>|notfall|plan|umschalt*|failover',
        'ausfall .. <duration>',

        'wenn|falls|sobald ... länger|mehr|seit als? <duration> nicht? ... notfall*|plan|failover|umschaltung|ausgerufen|ausgelöst|aktiviert',
        'notfall|katastrophenfall|plan|notfallplan ... ausgerufen|ausgelöst|aktiviert ... wenn|falls|sobald|nach ... nicht? ... <duration>|ausfällt|ausgefallen|zerstört|erreichbar|verfügbar|verloren',
        'leiter*|geschäftsführ*|notfallbeauftragte*|einsatzleiter* ... ruft|löst|aktiviert|erklärt .. notfall|katastrophenfall|plan|notfallplan|aus',
        'nicht bei|für einzeln* .. server*|knoten|ausfall*',
        'leitung|leiter*|chef*|geschäftsführ*|vorstand|bürgermeister*|direktor*|krisenstab*|notdienst|bereitschaft|rufbereitschaft|einsatzleit* .. ruft|löst|bestimmt|ordnet|entscheidet .. aus|an|notfall|plan|notbetrieb|umschaltung|wiederherstellung|rücksicherung|über|ob',
        'steht|ausgefallen|weg|tot|unerreichbar|dunkel|aus|gestört länger|mehr|seit als? <duration>',
        'länger|mehr als <duration> .. steht|ausgefallen|ausfall|weg|tot|unerreichbar|dunkel|gestört|ausfällt|aus|nicht',
        'wenn|sobald|falls|ist .. <duration> .. nicht|ausgefallen|länger|weg|tot|steht|unerreichbar .. entscheidet|ausgerufen|ausrufen|starten|gilt|umschalten|<role>',
        '<role> .. ruft|stellt|entscheidet|löst|erklärt .. notfall|aus|fest|umschaltung|notbetrieb|papier',
        'notfall .. ausgerufen|ausrufen|ausruft|erklärt|festgestellt .. <role>',
        'wenn .. länger als <duration> .. weg|aus|ausgefallen|down|nicht',
      ],
    },
    fr: {
      within: {
        'restore-procedure': [
          'utiliser|utilisée|appliquer|employer|lancer|uniquement|seulement|servir|suivre|procédure .. si|lorsque|quand|en|après|dès ... perdu*|perte|mort*|hors|panne|cassé*|effacé*|détruit*|corrompu*|endommag*|plus|injoignable',
          'pas|jamais utiliser|appliquer|employer|lancer|pour|si|pendant|quand .. seul*|simple|maintenance|prévu*|encore|unique|lent*|ouverture|service',
        ],
        'dr-plan': [
          'si|lorsque|quand|dès|après ... plus|depuis|pendant|dépasse de? <duration>',
          'plan commence|démarre|applique|lance|entre|lancé .. si|lorsque|quand|dès|après',
        ],
      },
      headings: [
        'activation|déclenchement|déclencheurs',
        'critères activation|déclenchement',
        "critères d'activation",
        'déclenchement|activation plan',
        'déclaration sinistre',
        'quand .. utiliser|déclencher|appliquer|lancer|commencer|démarrer|plan',
        'qui .. décide|déclenche',
        'conditions|seuils déclenchement|activation|lancement',
        'emploi|utilisation|déclencheur',
      ],
      topics: [
        'plan .. déclenché|activé|déclencher|activer',
        'déclenche*|activ* .. plan|pra|pca|basculement|procédure_de_reprise',
        'déclaration|déclarer sinistre|crise',
        'décision basculer|basculement|déclencher|déclenchement|bascule',
        'procédure|document appliquer|utiliser|applique|utilise .. si|lorsque|quand',
        'utiliser|appliquer|employer|lancer si|lorsque|quand|uniquement|seulement|en_cas',
        'plan .. commence|démarre|lancé|lance|entre|applique',
      ],
      evidence: [
        '<duration>',
        'si|lorsque|quand|dès ... pas? ... indisponible|inaccessible|perdu*|détruit*|corrompu*|injoignable|panne|chiffré*',
        'responsable|directeur|directrice|dsi|rssi|direction .. décide|déclenche|déclare|active',
        'perte site|datacenter|datacentre|région|base|serveur|salle',
        'si|lorsque|quand|dès|après ... perdu*|perte|mort*|hors|panne|cassé*|effacé*|détruit*|arrêt*|plus|corrompu*|endommag*',
        'plus de|que <number>|<duration>',
        'responsable|directeur|directrice|direction|chef|maire|président*|astreinte|cellule .. décide|déclenche|ordonne|lance|prononce',
      ],
      proof: [
        'si|lorsque|quand|dès ... pas? ... plus|depuis|pendant de? <duration> ... plan|basculement|bascule|déclench*',
        'plan .. déclenché|activé ... si|lorsque|quand|par ... <duration>|responsable|directeur|directrice|dsi|rssi|indisponible',
        'responsable|directeur|directrice|dsi|rssi .. déclenche|déclare|active|décide .. plan|sinistre|basculement|bascule|pra|reprise',
        'responsable|directeur|directrice|direction|chef|maire|président*|astreinte|cellule|dsi|rssi .. décide|déclenche|ordonne|lance|prononce|active',
        'décidé|déclenché|ordonné|prononcé|lancé|activé par .. responsable|directeur|directrice|direction|chef|maire|président*|astreinte|cellule|dsi|rssi',
        'panne|arrêt|indisponib*|coupure|injoignable|hors .. plus|depuis|pendant|dépasse de? <duration>',
        'plus de? <duration> .. panne|arrêt|indisponib*|coupure|injoignable',
        '<role> .. décide|déclare|déclenche|prononce|ordonne .. passage|bascule|plan|mode|crise|secours|dégradé',
        'décide|déclare|déclenche .. passage|bascule|plan|mode|crise|secours',
        'si|lorsque|quand|dès .. pas|plus|panne|injoignable|arrêté|perdu|silencieux|répond .. <duration>|minutes|heures .. décide|déclenche|bascule|appeler|lancer|<role>',
        'déclenchement .. panne|incendie|plus|<duration>|constaté|constatée|pilote',
        '<role>|pilote tranche|décide|déclenche',
      ],
    },
    es: {
      within: {
        'restore-procedure': [
          'usar|aplicar|ejecutar|seguir|solo|únicamente|sirve|vale|procedimiento .. si|cuando|tras|para|en ... perdido|perdida|pérdida|muert*|roto|rota|dañad*|borrad*|destruid*|caíd*|corrupt*|no|fallo',
          'no|nunca usar|aplicar|ejecutar|para|si|durante|cuando .. solo|simple|mantenimiento|previst*|planificad*|todavía|único|lent*|impresión|horario',
        ],
        'dr-plan': [
          'si|cuando|tras ... más|durante|desde de? <duration>',
          'plan comienza|empieza|aplica|inicia|entra|activa .. si|cuando|tras|después',
        ],
      },
      headings: [
        'activación|invocación|declaración',
        'criterios activación|invocación',
        'activación plan',
        'declaración desastre|emergencia',
        'cuándo .. usar|aplicar|activar|empezar|iniciar|arrancar|lanzar',
        'quién .. decide|declara|activa',
        'condiciones|criterios|umbrales inicio|arranque|activación|lanzamiento',
        'uso|empleo',
        'cuándo se? activa|usa|aplica|empieza',
        'activación',
      ],
      topics: [
        'plan .. activa|activado|activará|invoca|activar',
        'activ* .. plan|contingencia|procedimiento_de_recuperación',
        'declar* .. desastre|emergencia|contingencia',
        'decisión activar|conmutar|declarar|recuperar',
        'procedimiento|documento usa|aplica|utiliza .. si|cuando|solo',
        'usar|aplicar|emplear|ejecutar|utilizar si|cuando|solo|únicamente|en_caso',
        'usar|aplicar|ejecutar|utilizar este|esta procedimiento|documento|guía|plan',
        'plan .. comienza|empieza|arranca|inicia|entra',
      ],
      evidence: [
        '<duration>',
        'si|cuando ... no? ... disponible|inaccesible|caído|caída|perdido|perdida|destruido|dañado|corrupt*|indisponible|responde',
        'responsable|director*|jefe|jefa|comité .. decide|declara|activa|autoriza',
        'pérdida sitio|centro_de_datos|región|base|servidor',
        'si|cuando|tras|después ... perdido|perdida|pérdida|muert*|roto|rota|dañad*|borrad*|destruid*|caíd*|fuera|fallo|falla|corrupt*|no',
        'más de|que <number>|<duration>',
        'responsable|director*|jefe|jefa|alcalde*|gerente|dirección|guardia|comité .. decide|declara|ordena|activa|lanza',
      ],
      proof: [
        'si|cuando ... no? ... más|durante de? <duration> ... plan|activa*|declara*|conmuta*',
        'plan .. activa|activado|activará ... si|cuando|por ... <duration>|responsable|director*|comité|indisponible',
        'usar|aplicar|ejecutar|seguir|utilizar|procedimiento .. si|cuando|solo|tras ... perdido|perdida|pérdida|muert*|roto|rota|dañad*|borrad*|destruid*|caíd*|corrupt*|inaccesible|cifrad*',
        'responsable|director*|jefe|jefa|alcalde*|gerente|dirección|guardia|comité .. decide|declara|ordena|activa|lanza',
        'decidido|declarado|ordenado|activado|lanzado por .. responsable|director*|jefe|jefa|alcalde*|gerente|dirección|guardia|comité',
        'caíd*|parad*|inaccesible|fuera|indisponible|caída .. más|durante|desde de? <duration>',
        'más de? <duration> .. caíd*|parad*|inaccesible|fuera|indisponible|servicio|respuesta',
        'si|cuando .. no|sin|caído|perdido|fallo|responde|órdenes .. <duration> ... decide|avisa|activa|declara|pasa|<role>',
        'úsese|usar|aplicar|activar|se_activa cuando|si .. no|caído|fallo|perdido|sin .. <duration>|responde',
        '<role> .. decide|declara|activa|ordena .. plan|contingencia|cambio|paso|emergencia',
        'decide|declara|activa .. plan|contingencia|conmutación|emergencia .. <role>',
        'cuándo .. abajo|caído|caída|no|sin|más|<duration>',
      ],
    },
  },
  fields: ['spec.activation', 'spec.use_when', 'spec.do_not_use_when'],
  falseFriends: [
    { text: 'If there is no reply within 10 minutes, ring the deputy.', why: 'whom to call next' },
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
    {
      name: 'an event as a noun',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan of the waterworks

The continuity plan is activated in the event of the loss of the pump house.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a request for a file',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Copies

If files are deleted by accident, send a request to the help desk; copies go back 30 days.
`,
    },
  ],
} satisfies Practice;

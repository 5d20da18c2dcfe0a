/** Practice: which events the plan answers, and the way out for each. */
import type { Practice } from '../core/practice.ts';

/** Two events in a breath, or an event and its way out: said of the plan itself. */
const ENGLISH = [
  'fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|cyberattack|deletion|explosion|hurricane|overheating|vandalism ... fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|cyberattack|deletion|explosion|hurricane|overheating|vandalism|loss|losing|failure|outage|destruction',
  'loss|losing|failure|outage|destruction|death .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator ... fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|cyberattack|deletion|explosion|hurricane|overheating|vandalism|loss|losing|failure|outage|destruction',
  'loss|losing|failure|outage|destruction .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator .. or|and .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator',
  'loss|losing|failure|outage|destruction .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator ... bad|broken|wrong|faulty deploy|release|migration|update|upgrade|change|script',
  'if|when|in_case|case|after|for .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism ... not failover|switch|move|copy|promote|restore',
  'if|when|in_case|case|after|for .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism ... restore|rebuild|roll|rollback|snapshot|tape|copy|page|section|chapter|<link>|<name>',
  'never|not failover|switch|answered|copy|copied|promote .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism',
  'fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism .. never|not .. failover|switch|answered|copy|copying|copied|promote|mirror|replica',
  'scenario|case|event|situation a|b|c|1|2|3|one|two|three .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism|loss|losing|lose|lost|failure|outage|destruction|death|crash|breakdown',
  'mirror|mirrors|replication|replica|replicas|raid|failover|standby|snapshots .. not|no|never|nothing help|helps|protect|protects|save|saves|use|good .. deletion|corruption|ransomware|deleted|encrypted|wrong|bad|malware|trojan|error|errors',
  'deletion|corruption|ransomware|malware|trojan .. reaches|reach|spreads|spread|copied|copies|replicated|travels|also .. standby|replica|replicas|mirror|mirrors|both|second',
  'fire|flood|flooding|ransomware|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|malware|trojan|epidemic ... water|trojan|suspended|hacked|hacker|encrypts|encrypted|stolen|burnt|burns|burn|collapse|evacuation|epidemic|resigns|quits|cut|severed|fire|flood|flooding|ransomware|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|malware',
  'case|scenario|event|danger|situation <number>|a|b|c|d .. water|trojan|suspended|hacked|hacker|encrypts|encrypted|stolen|burnt|burns|burn|collapse|evacuation|epidemic|resigns|quits|cut|severed|fire|flood|flooding|ransomware|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|malware|loss|lost|outage|failure|dead|down|gone|power|cloud|key|people',
] as const;

const GERMAN = [
  'brand|feuer|hochwasser|wasser*|stromausfall|einbruch|diebstahl|ransomware|verschlüssel*|trojaner|schadsoftware|löschung|krank*|pandemie|blitz*|sturm ... brand|feuer|hochwasser|wasser*|stromausfall|einbruch|diebstahl|ransomware|verschlüssel*|trojaner|schadsoftware|löschung|ausfall|verlust|krank*|pandemie|blitz*|sturm|cyberangriff',
  'ausfall|verlust|zerstörung ... brand|feuer|hochwasser|wasser*|einbruch|diebstahl|ransomware|verschlüssel*|trojaner|schadsoftware|löschung|ausfall|verlust|krank*|cyberangriff',
  'bei|nach|falls|wenn .. ransomware|verschlüssel*|trojaner|gelöscht*|löschung|beschädigt*|brand|hochwasser|wasser* ... nicht|nie|niemals|siehe|kapitel|abschnitt|wiederherstell*|zurück*|umschalten|umgeschaltet|sicherung*|band|bänder',
] as const;

const FRENCH = [
  'incendie|feu|inondation|crue|fuite|eau|vol|cambriolage|rançongiciel|chiffrement|cyberattaque|piratage|panne|perte|foudre|coupure|effacement|suppression|corruption|maladie|grève ... incendie|feu|inondation|crue|vol|cambriolage|rançongiciel|chiffrement|cyberattaque|piratage|panne|perte|foudre|coupure|effacement|suppression|corruption|maladie|grève|départ|faillite',
  'si|cas|lors|après|pour .. rançongiciel|chiffré*|chiffrement|effac*|suppression|corrompu*|corruption|incendie|inondation ... ne|pas|jamais|voir|chapitre|section|restaur*|sauvegarde*|bande*|bascul*',
] as const;

const SPANISH = [
  'incendio|fuego|inundación|agua|robo|ransomware|cifrado|ciberataque|apagón|corte|pérdida|fallo|caída|rayo|borrado|corrupción|enfermedad|huelga ... incendio|fuego|inundación|agua|robo|ransomware|cifrado|ciberataque|apagón|corte|pérdida|fallo|caída|rayo|borrado|corrupción|enfermedad|huelga|quiebra|avería',
  'si|caso|tras|ante|para .. ransomware|cifrad*|borrad*|corrup*|incendio|inundación ... no|nunca|véase|ver|capítulo|sección|restaur*|recuper*|copia*|cinta*|conmut*',
] as const;

export default {
  id: 'disaster-scenarios',
  title: 'Disaster scenarios',
  titles: { de: 'Notfallszenarien', fr: 'Scénarios de sinistre', es: 'Escenarios de desastre' },
  group: 'Objectives',
  requirement:
    'Name the events that the plan answers, with the path for each: a lost machine, a lost site or region, corrupted or deleted data, ransomware, a lost supplier, lost key people.',
  why: 'A failover saves you from a lost region and spreads a deletion to every copy. The wrong path destroys data.',
  goodEvidence: [
    'a list of scenarios',
    'the procedure for each of them',
    'the scenarios in which replication does not help',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'exercise-report': 'required' },
  controls: [
    'dora-rts:26(2)',
    'nist-800-34r1:4.2.1',
    'iso22301:8.2.3',
    'soc2:A1.3',
    'azure-waf:RE:03',
    'hipaa:164.308(a)(7)(i)',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [...ENGLISH],
        'restore-procedure': [...ENGLISH],
        'exercise-report': [
          'scenario|situation|assumed|imagined|simulated|pretended|played|story|script .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism|loss|losing|lose|lost|failure|outage|destruction|death|crash|breakdown|gone|unreachable|down|unavailable|burnt|dead|destroyed|encrypted|stolen',
          'simulated|simulating|simulate|pretended|assumed|imagined .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator',
          'loss|failure|outage|destruction of .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator .. simulated|played|assumed|exercised|practised|practiced|rehearsed|tested',
        ],
      },
      headings: [
        'scenario|threat',
        'disaster|failure|threat|recovery|outage|incident|exercise|dr|risk scenario',
        'failure mode|case|type|domain',
        'risk assessment|analysis',
        'threat assessment|analysis|model',
        'disaster classification|type|recovery_type|categories|category',
        'type|kind of disaster|failure|outage|incident',
        'what can|could go wrong',
        'loss of .. site|region|datacenter|datacentre|database|server|node|zone|cluster|provider',
        'scenario <number>|a|b|c',
        'possible|potential disaster|failure|threat|incident',
        'danger|hazard|peril|events|emergencies',
        'what .. for|against|prepared|covered|happen|happens',
        'what .. plan covers|answers',
        'which .. events|disasters|emergencies|failures',
        'event .. response|answer|procedure|what_we_do',
        'kinds of loss|event|emergency',
        'if .. burns|floods|fails|lost|gone|encrypted',
        'danger|hazard|event|threat|disaster|case|emergency we|answered|covered|considered|answer|plan|prepare|this',
        'events|scenarios|situations',
        'what could|can|might happen|go_wrong',
        'events considered|covered',
        'if this happens',
        'cases',
        'what if',
      ],
      topics: [
        'disaster|failure|threat|outage|recovery|loss|dr scenario',
        'scenario .. covered|considered|answered|addressed|planned',
        'scenario <number>',
        'failure modes|domains',
        'type|kind|class of disaster|failure|outage',
        'loss of .. site|region|datacenter|datacentre|database|server|node|zone|cluster|provider|building|rack|power|account',
        'region|regional|zone|site|datacenter|datacentre loss|outage|failure',
        'ransomware|accidental_deletion|malicious_deletion',
        'in case|event of .. fire|flood|ransomware|corruption|deletion|earthquake|theft|power_outage|cyberattack',
        'natural disaster',
        'fire|flood|earthquake|storm|theft .. datacenter|datacentre|server|site|building|data',
        'someone|somebody|operator|admin|administrator|user|developer accidentally? deletes|drops|overwrites|deleted|dropped|wipes',
        'whole|entire|complete|total datacenter|datacentre|site|region|zone|building|cluster|account .. lost|gone|down|fails|failure|loss|burns|destroyed|unavailable|outage',
        'server|node|host|disk|machine dies|die|died|breaks',
        'what .. plan for|against|answers',
        'prepared|prepare|guards|protects|plan for|against .. fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism',
        'events|emergencies .. covered|considered|answered|planned|treated',
        'what could|can|may|might happen|go_wrong',
        'story|script of exercise|drill',
        'if|when .. cluster|region|building|datacenter|provider|site|account|database itself? gone|lost|down|corrupt|encrypted .. follow|see|part',
      ],
      evidence: [
        'ransomware|trojan|malware|cyberattack|cyber_attack|compromise|compromised|intrusion|encrypted_by',
        'corruption|corrupt|corrupted|deletion|deleted|deletes|dropped|overwritten|human_error|operator_error|bad_migration',
        'region|site|datacenter|datacentre|zone|account|building|room|campus|office .. loss|lost|outage|failure|unavailable|down|destroyed|fails|fail',
        'loss|lost|losing|outage|failure|destruction of|a main|primary|whole|entire|one|single|our? region|site|datacenter|datacentre|zone|account|building|room',
        'host|node|server|disk|instance|machine|hardware|vm|replica|drive .. loss|lost|failure|fails|fail|dies|broken|crash',
        'loss|lost|losing|failure|crash of|a main|primary|whole|entire|one|single|our|database? host|node|server|disk|instance|machine|replica|database',
        'supplier|vendor|provider|isp .. loss|lost|failure|outage|bankrupt|fails|down|unavailable',
        'fire|flood|earthquake|storm|theft|power|lightning|hurricane|war',
        'pandemic|strike|sick|key people|person|staff|absence|resign',
        'network|dns|identity|link|internet .. loss|lost|outage|failure|fails|down',
        'automatic|failover|point_in_time|restore|rebuild|runbook|procedure|<link>',
        'dies|die|breaks|broken|burns|burn|burnt|crashes|stolen|flooded',
        'deletes|drops|overwrites|wipes',
        'project|provider|service|api|app|deploy|deployment|cdn|queue|cache .. unreachable|unavailable|down|outage|broken|fails',
        'leak|leaked|compromised|expired|revoked',
        'fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism',
        'departure|death|illness|resignation|absence|leaves|quits of?',
        'encrypted|stolen|locked_out|hacked|breached',
        'bad|broken|wrong|faulty deploy|release|migration|update|upgrade|change',
        'bankrupt|bankruptcy|insolvency|terminated|suspended account?',
        'water|smoke|trojan|hacked|hacker|burnt',
        'cut|severed|broken line|cable|fibre|link',
        'line|cable|fibre|link .. cut|severed|broken|dead',
      ],
      min: 3,
      proof: [
        'scenario .. response|procedure|path|action|runbook ... restore|failover|rebuild|automatic|<link>|<name>',
        'ransomware ... restore|rebuild|clean|locked|immutable|offline|never|isolated ... <code>|<name>|copy|account|room|snapshot|backup',
        'scenario|event|case loss|losing|lose|lost|failure|outage|destruction|death|crash|breakdown|fire|flood|flooding|ransomware|burst|burglary|theft|power_cut|power_failure|power_outage|blackout|malware|virus|storm|lightning|earthquake|corruption|corrupted|corrupt|sabotage|strike|pandemic|illness|departure|resignation|bankruptcy|insolvency|intrusion|intruder|attack|cyberattack|deletion|deleted|deletes|eaten|wiped|overwritten|explosion|hurricane|leak|overheating|vandalism .. response|answer|what_we_do|procedure|path|action|way_out|see|page',
        'scenario .. loss|losing|lose|lost|failure|outage|destruction|death|crash|breakdown .. datacenter|datacentre|region|zone|site|building|room|office|campus|account|provider|supplier|vendor|cluster|server|node|host|disk|array|storage|database|network|link|line|internet|power|cloud|company|carrier|isp|key|keys|machine|developer|person|people|staff|administrator',
        'fire|flood|flooding|ransomware|burst|burglary|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|explosion|hurricane|malware|power_cut|power_failure|power_outage .. fire|flood|flooding|ransomware|burst|burglary|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|explosion|hurricane|malware|power_cut|power_failure|power_outage .. fire|flood|flooding|ransomware|burst|burglary|theft|storm|earthquake|corruption|sabotage|pandemic|intrusion|cyberattack|deletion|explosion|hurricane|malware|power_cut|power_failure|power_outage',
        'loss|losing|lose .. datacenter|datacentre|region|site|provider|account|building|server ... bad|broken|wrong|faulty|botched deploy|release|migration|update|upgrade|change|script',
        'loss|losing|lose .. datacenter|datacentre|region|site|provider|account|building|server .. loss|losing|lose|departure|death .. of? .. datacenter|datacentre|region|site|provider|account|building|server|developer|administrator|company',
        'fire|flood|flooding|power_cut|power_failure|blackout|theft|ransomware|malware|loss|lost|illness|strike|earthquake|storm|leak|corruption|deletion|deleted|outage|cellar|disk_failure|cyberattack|criminals|supplier|insolvency|pandemic|flu|water ... then|do|restore|move|switch|use|work|unplug|disconnect|rebuild|call|swap|wait|run|go .. <role>|from|to|on|the|laptop|paper|office|insurer|copy|spare|cupboard|backup|provider|floor|page|section',
        'what could|can|might happen|go_wrong|fail .. fire|flood|flooding|power_cut|power_failure|blackout|theft|ransomware|malware|loss|lost|illness|strike|earthquake|storm|leak|corruption|deletion|deleted|outage|cellar|disk_failure|cyberattack|criminals|supplier|insolvency|pandemic|flu|water|do|then|likely',
        'scenario|case|event|threat|hazard|situation a|b|c|1|2|3|<number>? .. fire|flood|flooding|power_cut|power_failure|blackout|theft|ransomware|malware|loss|lost|illness|strike|earthquake|storm|leak|corruption|deletion|deleted|outage|cellar|disk_failure|cyberattack|criminals|supplier|insolvency|pandemic|flu|water',
        'if|when .. gone|lost|dead|destroyed|burnt|unreachable|down|corrupt|encrypted|deleted|stolen .. follow|go|use|see|start|read|part|chapter|section|page ... if|when .. gone|lost|dead|destroyed|unreachable|down|corrupt|encrypted|deleted|stolen|only .. part|chapter|section|page|<number>|<file>|<link>|<code>',
        'fire|flood|flooding|theft|ransomware|storm|earthquake|blackout|cyberattack|cyber_attack|sabotage|strike|pandemic|power_cut|power_failure ... fire|flood|flooding|theft|ransomware|storm|earthquake|blackout|cyberattack|cyber_attack|sabotage|strike|pandemic|power_cut|power_failure',
      ],
      not: [
        'if|when .. test|testing|drill|check|restore|backup|job|step|verification|validation|login fails|failed|fail',
        'test|user|load|usage|login scenario',
        'scenario outline|cucumber|gherkin',
        'loss of precision|generality|packet',
        'story|scenario of the exercise',
      ],
      window: 'section',
    },
    de: {
      within: {
        'dr-plan': [...GERMAN],
        'restore-procedure': [...GERMAN],
        'exercise-report': [
          'szenario|angenommen|annahme|simuliert|durchgespielt|gespielt .. ausfall|verlust|brand|feuer|wasser*|ransomware|verschlüssel*|zerstört|tot|weg|defekt|gestohlen',
        ],
      },
      headings: [
        'szenarien|szenario|notfallszenarien|ausfallszenarien|schadensszenarien|gefährdungen|gefahren|ereignisse|schadensereignisse|bedrohungen|risiken',
        'szenarien .. ausfall|notfall',
        'wogegen|wofür|welche .. plan|ereignisse|fälle',
        'was passieren kann',
      ],
      topics: [
        'szenario*|szenarien|notfallszenari*|ausfallszenari*|schadensszenari*|schadensereignis*|gefährdung*',
        'ereignisse|fälle|ausfälle .. behandelt|abgedeckt|betrachtet|vorgesehen',
        'art|arten von? ausfall|ausfällen|notfall|notfällen|schaden',
      ],
      evidence: [
        'brand|feuer|brandfall|rauch',
        'hochwasser|wasser*|überschwemmung|überflutung|rohrbruch',
        'stromausfall|blackout|blitz*|überspannung',
        'einbruch|diebstahl|gestohlen|sabotage|vandalismus',
        'ransomware|verschlüsselungstrojaner|trojaner|schadsoftware|cyberangriff|hackerangriff|verschlüssel*|erpress*',
        'gelöscht*|löschung|beschädigt*|korrupt*|fehlbedienung',
        'ausfall|verlust|totalausfall|zerstörung|defekt* .. server*|standort*|rechenzentrum*|datenbank*|leitung*|netz*|internet*|platte*|speicher*|anbieter*|dienstleister*|region*|host*|knoten*',
        'krank*|pandemie|streik|kündigung|personalausfall',
        'insolvenz|insolvent|pleite|konkurs',
      ],
      min: 3,
      proof: [
        'szenario|fall a|b|c|<number> .. brand|wasser*|einbruch|ransomware|stromausfall|ausfall|verlust|gelöscht*|verschlüssel*',
      ],
      window: 'section',
    },
    fr: {
      within: {
        'dr-plan': [...FRENCH],
        'restore-procedure': [...FRENCH],
        'exercise-report': [
          'scénario|simulé*|simulation|supposé*|imaginé*|joué .. perte|panne|incendie|inondation|rançongiciel|vol|coupure|détruit*|mort|indisponible|arrêt',
        ],
      },
      headings: [
        'scénarios|scénario|menaces|risques|sinistres|événements|dangers',
        'scénarios de? sinistre|sinistres|panne|reprise|crise',
        'quels .. risques|sinistres|événements',
        'sinistres|événements couverts|envisagés|pris',
      ],
      topics: [
        'scénario*|sinistre*',
        'événements|sinistres|risques|pannes .. couvert*|envisag*|prévu*|pris|traité*',
        'types|sortes de|sinistres|pannes|sinistre|panne',
      ],
      evidence: [
        'incendie|feu|fumée',
        'inondation|crue|dégât*|fuite|eau',
        'coupure|panne|foudre .. courant|électrique|électricité|secteur|réseau',
        'vol|cambriolage|sabotage|vandalisme|intrusion',
        'rançongiciel|ransomware|chiffré*|chiffrement|cyberattaque|piratage|virus',
        'effac*|suppression|supprim*|corrompu*|corruption|erreur',
        'perte|panne|destruction|arrêt|défaillance .. serveur*|site|salle|bâtiment|base|région|hébergeur|prestataire|fournisseur|disque|ligne|internet|baie|machine',
        'maladie|grève|absence|départ|pandémie|démission',
        'faillite|liquidation',
      ],
      min: 3,
      proof: [
        'scénario|cas a|b|c|<number> .. incendie|inondation|vol|rançongiciel|ransomware|cyberattaque|coupure|perte|panne|corruption|suppression|compromis*',
      ],
      window: 'section',
    },
    es: {
      within: {
        'dr-plan': [...SPANISH],
        'restore-procedure': [...SPANISH],
        'exercise-report': [
          'escenario|simul*|supuesto|imagin* .. pérdida|fallo|caída|incendio|inundación|ransomware|robo|corte|destruid*|muert*|caíd*|avería',
        ],
      },
      headings: [
        'escenarios|escenario|amenazas|riesgos|desastres|siniestros|peligros|eventos',
        'escenarios de? desastre|fallo|contingencia|crisis',
        'qué puede pasar|fallar',
        'desastres|eventos|siniestros cubiertos|previstos',
      ],
      topics: [
        'escenario*|siniestro*',
        'eventos|desastres|riesgos|fallos .. cubiert*|previst*|consider*|tratad*',
        'tipos|clases de|desastre|desastres|fallo|fallos',
      ],
      evidence: [
        'incendio|fuego|humo',
        'inundación|agua|fuga|goteras',
        'apagón|corte|rayo|tormenta .. luz|eléctrico|electricidad|suministro',
        'robo|hurto|sabotaje|vandalismo|intrusión',
        'ransomware|cifrado|cifrados|secuestro|ciberataque|virus|malware',
        'borrado*|eliminación|corrupción|corrupt*|error_humano',
        'pérdida|fallo|caída|destrucción|avería .. servidor*|sede|centro|edificio|base|región|proveedor|disco|línea|internet|sala|cabina|máquina',
        'enfermedad|huelga|ausencia|baja|pandemia|dimisión',
        'quiebra|cierre',
      ],
      min: 3,
      proof: [
        'escenario|caso|nivel a|b|c|<number> .. incendio|inundación|robo|ransomware|ciberataque|apagón|corte|pérdida|fallo|caída|caíd*|corrup*|borrado|comprometid*',
      ],
      window: 'section',
    },
  },
  fields: ['spec.scenarios', 'spec.scenario', 'scenario', 'scenarios'],
  falseFriends: [
    { text: 'Stop the server to avoid data corruption.', why: 'a caution of a step' },
    { text: 'Test scenario 3: the login fails.', why: 'a test of a program' },
    { text: 'The codec works without loss of precision.', why: 'arithmetic' },
    { text: 'Scenario outline: a user signs in.', why: 'a specification' },
    { text: 'The load test ran without a failure.', why: 'a test of a program' },
    { text: 'Fire doors are inspected in May.', why: 'the building' },
    { text: 'En caso de fallo del disco se avisa a soporte.', why: 'a condition, in Spanish' },
    { text: 'En cas de panne du disque, on prévient le support.', why: 'a condition, in French' },
  ],
  scaffold: {
    markdown: `## Disaster scenarios

| Scenario | What we do | Procedure |
| --- | --- | --- |
| A machine is lost | \${1:TBD: automatic or by hand} | \${2:TBD: link} |
| The site or region is lost | \${3:TBD: failover} | \${4:TBD: link} |
| Data is corrupted or deleted | \${5:TBD: restore to a point in time, never fail over} | \${6:TBD: link} |
| Ransomware | \${7:TBD: restore the locked copy into a clean place} | \${8:TBD: link} |
| The provider fails | \${9:TBD: workaround} | \${10:TBD: link} |
`,
    yaml: `scenarios:
  - scenario: \${1|TBD,site-loss,region-loss,host-loss,data-corruption,accidental-deletion,ransomware,provider-loss|}
    response: \${2|TBD,procedure,automatic,workaround,accepted|}
    procedure: "\${3:TBD: procedure}"
    note: "\${4:TBD: what is special about it}"
`,
  },
  examples: [
    {
      name: 'events in a paragraph, each with a way out',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

After the loss of a node the cluster heals itself. After the loss of the region we fail over. If rows are deleted or corrupted we never fail over, but restore to a point in time.
                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of scenarios',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What can go wrong

| Event | What we do |
| --- | --- |
| Server failure | automatic |
| Datacentre outage | [failover](failover.md) |
| Ransomware | clean restore from the locked copy |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'scenarios as headings, in Spanish',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Plan de recuperación

### Escenario A: caída del servidor web
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. Reiniciar el servicio.
2. Avisar a dirección.
`,
    },
    {
      name: 'scenarios as headings, in French',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Plan de reprise

### Scénario 2 : perte du local technique
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. Installer le serveur de prêt.
`,
    },
    {
      name: 'scenarios as headings, in German',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Wiederanlaufplan

### Szenario 1: Ausfall des Dateiservers
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

1. Das Ersatzgerät anschließen und die Daten aus der Sicherung zurückspielen.
`,
    },
    {
      name: 'all of them, and none',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The plan covers all disaster scenarios.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Disaster scenarios

TODO: list them
^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'scenarios, but of a test',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Test notes

Test scenario 3 covers a failed login and a wrong password.
`,
    },
  ],
} satisfies Practice;

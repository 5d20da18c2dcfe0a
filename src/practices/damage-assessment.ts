/** Practice: how extent, cause and likely duration are found out before recovery starts. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'damage-assessment',
  title: 'Outage assessment',
  titles: { de: 'Schadensfeststellung', fr: 'Évaluation des dégâts', es: 'Evaluación de daños' },
  group: 'Recovery',
  requirement:
    'Say how the extent, the cause and the likely duration are established before recovery starts, and that the cause is stopped first.',
  why: 'Whoever restores into a house that still burns, or that the intruder has not left, loses the backup as well.',
  goodEvidence: [
    'checks with commands',
    'who assesses, and in how many minutes',
    'the question whether an intruder is still inside',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'restore-procedure': 'optional' },
  controls: ['nist-800-34r1:4.2.3', 'nist-800-34r1:A.3-3.3', 'dora:11(2)(d)'],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'first|before|initially ... walk|walks|tick|ticks|inspect|look|survey|list|photograph .. damaged|damage|room|site|building|racks|lost|list',

          '<role>|nobody .. look|looks|surveys|inspects|lists|goes|photographs|checks|notes|writes|enters .. damage|damaged|lost|broken|works|working|room|site|building|affected|equipment|usable|left',
          'within|in|first|after <duration> .. look|survey|list|report|know|find|assess|judge|estimate .. damage|damaged|lost|broken|affected|cause|how|what|extent',
          'restore|restored|recover|recovery|failover|rebuild not|nothing|no|never before|until ... cause|attacker|intruder|why|know|known|understood|found|clean',
          'nothing|nobody .. restored|started|recovered|touched|switched before|until ... cause|attacker|intruder|why|know|known|understood|found|assessed|clean|list|photographed',
          'isolate|unplug|disconnect|quarantine|pull|cut .. first|before|network|cable|hosts|machines ... look|assess|find|check|restore|forensic*|police',
          'estimate|estimates|judge|judges|expected|likely duration|how_long|length|time .. <role>|<duration>|outage|repair|report|reports|decide',
        ],
        'restore-procedure': [
          'work|find|list|see|determine|check out? what|which|whether|how_many|how_much .. missing|lost|damaged|corrupt|broken|affected|deleted|gone .. <code>',

          'find|see|check|look|list|determine .. what|which|how_much|how_many|whether|why .. lost|missing|damaged|corrupt|corrupted|broken|deleted|affected|failed|gone|left|intact|survived|happened ... <code>',
          '<code> .. shows|lists|tells|prints|reports .. lost|missing|damaged|corrupt|corrupted|broken|deleted|affected|failed|degraded|bad',
          'still writing|deleting|running|attached|inside|mounted ... stop|kill|detach|unplug|first|<code>',
          'stop|kill|disable|detach|fence .. what|whatever|culprit|script|job|process|writer|program .. deleted|deletes|broke|corrupt|corrupts|damaged|wrote|writing|wrong',
        ],
      },
      headings: [
        'assessment|diagnosis|diagnose|triage|investigation|diagnostics',
        'outage|damage|initial|impact|situation|incident assessment|triage|diagnosis|investigation|analysis',
        'assess|assessing .. damage|outage|impact|situation|extent',
        'diagnosing|diagnose .. problem|outage|failure|cause',
        'confirm|confirming .. outage|failure|problem|incident|disaster',
        'identify|identifying .. problem|cause|failure|scope|damage',
        'first look',
        'what happened|broke|broken|wrong|failed',
        'size|sizing .. up|damage',
        'before anything|you|we .. else|start|restore',
        'look first|before',
        'taking stock',
        'situation|status survey|report|check',
        'survey of damage|losses|site',
      ],
      topics: [
        'outage|damage|initial|impact|situation assessment',
        'assess|assesses|assessed|assessing .. damage|outage|impact|extent|situation|severity|scope|loss',
        'diagnose|diagnoses|triage|investigate|investigates|determine|determines|establish|identify|find_out|evaluate .. damage|extent|root_cause|cause|severity|what_failed|affected',
        'confirm|confirms|verify .. outage|failure real|genuine|actual|is|not|false',
        'stop|contain|isolate|eliminate .. cause|intruder|attack|attacker|malware|spread|writer|corruption before|first',
        'cause .. stopped|removed|contained|understood|known|fixed before|first',
        'signs|evidence|indication of compromise|intrusion|ransomware|attack|tampering',
        'extent of damage|outage|loss|corruption|failure',
        'find_out|determine|establish|see|check|identify what broken|down|wrong|affected|lost|damaged|failed|happened',
        'attacker|intruder .. out|gone|removed|evicted|expelled|locked_out',
        'before restore|restoring|recovering .. check|find|make_sure|understand|cause',
        'find|finding|determine|look|looking|search|searching .. root? cause|culprit',
        'extent|scale|size|scope of damage|outage|failure|incident|loss|problem',
        'damage form|report|sheet|record',
        'look|looking .. damage|what_happened|what_is_left|around|extent',
        'have|take look at .. damage|situation|extent',
        'survey|surveys|inspect|inspects|inspection .. damage|site|building|room|loss|losses|equipment',
        'list|note|count .. lost|damaged|broken|affected|destroyed',
        'first .. find|see|understand|check|establish|know .. happened|broken|wrong|lost|damaged|affected|cause',
        'how bad|much|badly .. damaged|lost|affected|broken',
        'take|takes|taking stock',
        'is|whether .. still burning|spreading|inside|active|attacked',
        'salvage|salvaged|salvageable',
        'why|what .. failed|broke|happened|caused before',
        'situation|extent|damage|state evaluated|assessed|reviewed|surveyed first|before',
        'before you? do|touch|start|restore|repair anything|something',
      ],
      evidence: [
        '<code>',
        '<duration>',
        '<role> .. assess|assesses|check|checks|decide|decides|determine|determines|confirm|confirms|diagnose|diagnoses|inspects|investigates',
        'provider|vendor|cloud|aws|azure status|health page|dashboard',
        'compromise|compromised|intrusion|intruder|ransomware|attacker|malware|tampering',
        'still active|running|writing|burning|attached|spreading',
        'log|logs|dashboard|graph|metric|journal|dmesg|monitoring show|shows|for|<code>|<url>|check',
        'form|checklist|worksheet|template <name>|<link>|<file>|<code>',
        'photograph*|photo|photos|picture|pictures',
        'on foot|site|the_spot',
        'list of|the .. damaged|lost|affected|what',
        '<role> .. list|lists|survey|surveys|inspect|inspects|photographs',
        'status_page|dashboard|grafana',
        'two|both people|persons|of_us',
        'fire_brigade|fire_service|insurer|insurance|police|electrician',
      ],
      proof: [
        'within|in <duration> ... assess|assesses|diagnose|diagnoses|establish|establishes|determine|determines|checks .. damage|outage|extent|impact|cause|failure|status|scope|<code>',
        '<role> .. assess|assesses|diagnoses|establishes|determines .. damage|outage|extent|impact|cause|severity|scope|situation',
        'stop|contain|isolate .. cause|intruder|attacker|malware|spread|corruption before .. restor*|recover*|failover|rebuild*',
        'not restore|recover|failover|start until|before ... cause|intruder|attacker|malware|attack .. stopped|removed|contained|known|gone|found|understood',
        'sign|signs|evidence of compromise|intrusion|ransomware|tampering ... stop|security|isolate|call|escalate|not',
        'attacker|intruder|malware .. out|gone|removed|evicted|expelled|locked_out|stopped .. before .. restor*|recover*|rebuild*|anything',
        'find_out|determine|establish|see|check|identify what broken|down|wrong|affected|lost|damaged|failed ... status_page|<code>|<url>|dashboard|monitoring|log',
        'spend|take|allow|within|most|in <duration> .. cause|finding|diagnos*|analysis|assess*|investigat*|triage',
        '<duration> .. to find|assess|diagnose|investigate|understand .. cause|damage|extent|outage|scope|problem',
        'find|work|figure|establish|determine|see|check|note|write out|which|what|whether|down .. sealed|lost|dead|machine|network|config|inside|intruder|compromised|damaged|affected|broken|hardware|software|how_much|extent|gone',
        'before you? touch|start|begin|restore|restoring|anything .. write|note|photograph|establish|find|check|look|ask|isolate|stop|what',
        'no answer|answers|refused|timeout|error .. means|machine|network|config|disk|power',
        'stop and|then? call .. security|insurer|forensics|police',
        'intruder|attacker|malware|ransomware|infected|encrypted .. before|first|stop|isolate|disconnect|unplug|pull|back .. restore|restoring|recovery|cable|network|off',
        'find out whether|which|if .. disk|database|network|machine|fault|hardware|software|or',
        'are we|it|they the? problem|cause|fault',
        'compare .. with .. red|green|stop|wrong|means',
        'lists|shows .. or not',
        'balances|data .. wrong|not|add_up .. freeze|stop|first|keep',
        'nothing .. restored|started|touched before|until .. agree|forensics|insurer|police',
        'assess|confirm|rule out|check .. region|affected|support|deployment|provider .. affected|out|deployment|extent|real|down',
        'if|when files|data .. encrypted .. pull|unplug|disconnect|isolate|off',
        '<role> .. walks|inspects|surveys|visits|tours|checks|examines|photographs .. room|site|building|racks|cabinets|hall|premises|floor .. form|list|checklist|sheet|within|report|reports|facilities|<code>|<duration>',
        'fills|fill|complete|completes|completed in|out? .. damage|assessment|survey|status? form|sheet|checklist .. power|water|smoke|racks|within|hour|<duration>|<name>|<ticket>|<code>',
        'which|what hosts|servers|nodes|systems|sites|vms|services|racks|machines|data answer|answers|respond|responds|run|up|down|alive|lost|reachable|affected|damaged|survived',
        'ransom note|notes',
        'attacker|intruder|malware|intrusion|attack no|not longer|more .. access|active|inside|present .. before|until',
        'confirms|confirm|makes_sure|checks|verifies .. attacker|intruder|malware|intrusion .. before|until|first',
        'check|checks|look .. last|latest deploy|deployment|change|release ... rollback|not|evacuate|failover',
        'is|whether it us|ours|them',
        'not restore|recover|rebuild|start .. until|before ... scope|extent .. known|clear|understood|established',
        '<role> conducts|performs|carries|makes|does|runs .. assessment|damage_assessment|triage .. reports|report|within|<duration>|director|manager|lead',
      ],
      not: [
        'risk|vendor|supplier|vulnerability|skill|self|privacy|security|capacity assessment',
        'business impact',
        'impact analysis',
        'assessment of risk|supplier|vendor',
        'medical|patient triage',
        'issue|ticket|bug triage',
      ],
    },
    de: {
      headings: [
        'lagebild|schadensfeststellung|schadensaufnahme|diagnose|ursachenanalyse|erstbewertung|lage|schadensanalyse|lagefeststellung|bestandsaufnahme',
        'lage|schaden|ausmaß|umfang feststellen|bewerten|erfassen|prüfen|klären',
        'bewertung|feststellung|aufnahme der|des lage|schadens|ausfalls|schäden',
        'was passiert|kaputt ist',
      ],
      topics: [
        'schadensfeststellung|schadensaufnahme|lagebild|lagebewertung|schadensausmaß|ursachenanalyse',
        'schaden|schäden|ausmaß|lage|ursache|umfang .. feststellen|festgestellt|stellt|bewerten|bewertet|prüfen|prüft|erfassen|erfasst|klären|klärt|begutacht*|ermittel*|ansehen',
        'stellt|prüft|bewertet|erfasst|klärt|ermittelt .. schaden|schäden|ausmaß|lage|ursache|umfang',
        'was .. kaputt|betroffen|verloren|beschädigt|zerstört',
      ],
      evidence: [
        '<duration>',
        '<code>',
        'leiter*|administrator*|technik*|bereitschaft|betrieb|hausmeister*|team .. stellt|prüft|bewertet|erfasst|klärt|ermittelt|meldet|begutachtet',
        'angreifer*|eindringling|schadsoftware|trojaner|kompromittier*',
        'formular|vordruck|checkliste|foto*|liste|protokoll',
        'ursache .. behoben|beseitigt|gestoppt|bekannt|geklärt',
        'statusseite|überwachung|monitoring',
      ],
      proof: [
        'innerhalb|binnen|in|nach <duration> .. schaden|schäden|ausmaß|lage|ursache|umfang',
        'schaden|schäden|ausmaß|lage|ursache|umfang .. innerhalb|binnen|in|nach <duration>',
        'leiter*|administrator*|technik*|bereitschaft|hausmeister*|team .. stellt|prüft|bewertet|erfasst|klärt|ermittelt|begutachtet .. schaden|schäden|ausmaß|lage|ursache|umfang',
        'erst|nicht|nichts|bevor|niemals ... ursache|angreifer*|eindringling|schadsoftware ... wiederherstell*|zurück*|gestartet|anfangen|beginnen',
        'wiederherstell*|zurück*|gestartet|begonnen erst ... ursache|angreifer*|eindringling|schadsoftware',
        'ursache|angreifer* .. beseitigt|behoben|draußen|weg|gestoppt|bekannt|geklärt|entfernt ... wiederherstell*|zurück*|gestartet',
        'wiederhergestellt|zurückgespielt|gestartet|begonnen wird? erst|nicht ... ursache|angreifer*|eindringling',
        'feststellen|klären|ermitteln|prüfen|notieren .. was|welche|umfang|ausmaß|ursache|betroffen|schaden|kaputt|verschlüsselt',
        'erst|zuerst|vorher|bevor .. klären|prüfen|feststellen|notieren|fotografieren|trennen .. ursache|umfang|schaden|betroffen|netz|angreifer',
      ],
      not: ['risikobewertung|lieferantenbewertung|leistungsbewertung'],
    },
    fr: {
      headings: [
        'diagnostic|évaluation|constat|état_des_lieux',
        'évaluation|constat|estimation|bilan .. dégâts|dommages|situation|sinistre|panne',
        'état des lieux',
      ],
      topics: [
        'évalu*|constat*|estim*|diagnosti*|inspect*|examin* .. dégâts|dommages|situation|étendue|cause|ampleur|panne|sinistre',
        'étendue|ampleur|cause .. dégâts|dommages|panne|sinistre|incident',
        'état_des_lieux',
        'ce_qui .. perdu|cassé|touché|détruit|marche',
      ],
      evidence: [
        '<duration>',
        '<code>',
        'responsable|technicien*|astreinte|équipe|administrat* .. évalu*|constat*|vérifi*|examin*|inspect*|note|liste',
        'intrus|attaquant|rançongiciel|compromis*|malware',
        'fiche|formulaire|photo*|liste|grille',
        'cause .. connue|arrêtée|éliminée|traitée|comprise',
      ],
      proof: [
        'en|sous|dans|moins <duration> .. dégâts|dommages|situation|étendue|cause|ampleur|constat|diagnostic',
        'évalu*|constat*|diagnosti*|examin* .. dégâts|dommages|situation|étendue|cause|ampleur .. <duration>',
        'responsable|technicien*|astreinte|équipe|administrat* .. évalue|constate|examine|inspecte|diagnostique',
        'ne|rien|pas|jamais|avant ... restaur*|repris*|redémarr* ... cause|intrus|attaquant|compris*|connue',
        'constater|évaluer|établir|déterminer|noter|vérifier .. étendue|cause|dégâts|touché|touchés|atteint|durée|ampleur|perdu',
        'avant de .. restaurer|relancer|toucher .. isoler|noter|photographier|vérifier|débrancher',
      ],
      not: ['évaluation .. fournisseur*|risque*|compétences'],
    },
    es: {
      headings: [
        'diagnóstico|evaluación|valoración',
        'evaluación|valoración|estimación|balance .. daños|situación|desastre|avería|alcance',
        'qué ha pasado|ocurrido',
      ],
      topics: [
        'evalu*|valor*|estim*|diagnostic*|inspeccion*|examin*|revis* .. daños|situación|alcance|causa|magnitud|avería|siniestro',
        'alcance|magnitud|causa .. daños|avería|fallo|incidente|caída',
        'qué .. perdido|roto|afectado|dañado|pasado',
      ],
      evidence: [
        '<duration>',
        '<code>',
        'responsable|técnic*|guardia|equipo|administrad* .. evalú*|evalua*|comprueb*|revis*|examin*|anot*',
        'intruso|atacante|ransomware|comprometid*|malware',
        'ficha|formulario|foto*|lista|plantilla',
        'causa .. conocida|detenida|eliminada|resuelta',
      ],
      proof: [
        'en|dentro|antes|menos <duration> .. daños|situación|alcance|causa|magnitud|diagnóstico',
        'evalú*|evalua*|valor*|diagnostic*|examin* .. daños|situación|alcance|causa|magnitud .. <duration>',
        'responsable|técnic*|guardia|equipo|administrad* .. evalúa|valora|examina|inspecciona|diagnostica|revisa .. daños|situación|alcance|causa|avería',
        'no|nada|nunca|antes ... restaur*|recuper*|arranc* ... causa|intruso|atacante|conoc*',
        'evaluar|determinar|anotar|comprobar|averiguar|establecer .. alcance|causa|daños|afectado|afectados|duración|qué|perdido',
        'antes de .. restaurar|tocar|recuperar .. aislar|anotar|comprobar|desconectar',
        'mirar|ver|comprobar .. arranca|luz|consola|qué|si .. apuntar|no|estado',
      ],
      not: ['evaluación .. proveedores|riesgos|desempeño'],
    },
  },
  fields: [],
  falseFriends: [
    { text: 'The risk assessment of suppliers is due in May.', why: 'another assessment' },
    { text: 'Bug triage is on Tuesday.', why: 'development' },
    { text: 'The skills assessment of new staff takes a day.', why: 'training' },
  ],
  scaffold: {
    markdown: `## Outage assessment

\${1:TBD: role} assesses the outage within \${2:TBD: minutes}, before anything is restored:

1. What is down, and since when: \${3:TBD: command or dashboard}
2. What the provider says: \${4:TBD: status page}
3. Signs of an intruder: \${5:TBD: where to look}. If there are any, stop and call \${6:TBD: role}.
4. The cause has been stopped: \${7:TBD: how that is seen}
`,
    yaml: `# Assessment has no field of its own: write it as the first steps of a restore procedure.
steps:
  - id: assess
    action: "\${1:TBD: what is down, since when, and is an intruder inside}"
    owner: \${2:dba-oncall}
    duration: "\${3:15 min}"
`,
  },
  examples: [
    {
      name: 'a time limit and a person in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Within 15 minutes the database administrator establishes the extent of the outage. Nothing is restored before that.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'checks below a heading',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Diagnosis

1. Run \`pg_isready\` on both nodes.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2. Look at the provider status page.
`,
    },
    {
      name: 'a word without a check',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Assess the damage.
^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an assessment, but of suppliers',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Suppliers

The risk assessment of suppliers takes 15 minutes each.
`,
    },
  ],
} satisfies Practice;

/** Practice: what is done beforehand so that a disaster does not happen, or does less harm. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'preventive-measures',
  title: 'Preventive measures',
  titles: { de: 'Vorbeugende Maßnahmen', fr: 'Mesures de prévention', es: 'Medidas de prevención' },
  columns: {
    de: 'Bedrohung | Vorbeugende Maßnahme | Zuständig | Wie oft',
    fr: 'Menace | Mesure de prévention | Responsable | Fréquence',
    es: 'Amenaza | Medida de prevención | Responsable | Frecuencia',
  },
  group: 'Prevention',
  seed: '3',
  requirement:
    'Say what is done beforehand to prevent a disaster or to make it smaller, and who does it.',
  why: 'The cheapest recovery is the one that is not needed. A section of its own also shows which threats were thought of.',
  goodEvidence: [
    'a list of threats, with the measure against each',
    'protection of power and environment',
    'owner and cadence of each measure',
    'updates, media, monitoring and inventories, or where they are described',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: [
    'nist-800-34r1:3.3',
    'iso22301:8.3.2',
    'iso22301:8.2.3',
    'soc2:CC9.1',
    'azure-waf:RE:03',
    'gcp-dr:control-measures',
    'hipaa:164.308(a)(7)(i)',
    'nist-800-53r5:PE-11',
  ],
  signals: {
    en: {
      headings: [
        'prevention|mitigation|mitigations|preparedness|readiness|hardening|preparation',
        'preventive|preventative|protective|precautionary measure|control|action|maintenance',
        'disaster|incident|outage prevention|preparedness|readiness',
        'risk mitigation|treatment|reduction|control',
        'resilience|control|safety measure',
        'minimising|minimizing impact',
        'threat and mitigation',
        'threat|risk .. mitigation|countermeasure',
        'failure mode analysis',
        'environmental|physical control|protection|security',
      ],
      topics: [
        'preventive|preventative|protective|precautionary measure|control|maintenance|action|step',
        'prevent|prevents|preventing|avoid|avert .. disaster|outage|failure|incident|downtime|damage',
        'disaster|outage|failure|incident prevention|preparedness|readiness',
        'mitigat* .. threat|disaster|outage|failure|fire|flood',
        'risk|threat|hazard .. mitigated|mitigation|countermeasure|safeguard',
        'minimise|minimize|reduce|lower|limit .. impact|likelihood|probability|chance|effect|risk .. disaster|outage|failure|incident|fire|flood|damage',
        'uninterruptible power',
        'ups|generator .. tested|battery|runs|load|supply|protects|minutes|hours',
        'fire suppression|extinguisher|alarm|detection',
        'smoke|flood|water|leak|temperature|humidity sensor|detector|detection|alarm',
        'surge|lightning protection|protector|arrester',
      ],
      evidence: [
        'ups|uninterruptible|generator|surge|dual_power|redundant_power',
        'fire|smoke|sprinkler|extinguisher|halon|fm200|inergen',
        'flood|water|leak|humidity|temperature|raised_floor sensor|detector|detection|alarm|protection',
        'air_conditioning|cooling|hvac',
        'badge|cctv|access_control|locked|guard|camera',
        'firewall|waf|antivirus|edr|mfa|ids|ips|malware|two_factor|hardening|ddos',
        'patch|patched|patching',
        'monitored|monitoring|alerting',
        'redundant|redundancy|raid|failover|replicated',
        'capacity|load|rate limit|limits|planning|test|testing',
        '<frequency>',
        'owner|owned|responsible|by <person>',
        'spare|inventory|contract',
        'deletion_protection|termination_protection|versioning|immutable',
      ],
      proof: [
        'threat|risk|hazard|scenario .. <name>|fire|flood|power|theft|malware|ransomware|failure ... measure|mitigation|control|countermeasure|safeguard',
        'ups|generator ... tested|serviced|checked|maintained .. <frequency>|<date>',
        'preventive|preventative maintenance|measure|control ... <frequency> ... <person>',
        'fire suppression|detection ... ups|generator|cooling|temperature|flood',
        'prevention|preventive|precautions|safeguards|protection .. ups|ups_units|generator|smoke|sprinkler|extinguisher|extinguishing|gas_extinguishing|surge|air_conditioning|cooling|leak_sensors|water_sensors|cctv|raised_floor|fire_detection',
        'risk|threat|hazard fire|flood|water|power|power_cut|theft|overheating|lightning|heat .. ups|ups_units|generator|smoke|sprinkler|extinguisher|extinguishing|gas_extinguishing|surge|air_conditioning|cooling|leak_sensors|water_sensors|cctv|raised_floor|fire_detection',
        'lower|reduce|limit|cut risk|chance|likelihood|impact .. fire|flood|power|water|theft|failure .. ups|ups_units|generator|smoke|sprinkler|extinguisher|extinguishing|gas_extinguishing|surge|air_conditioning|cooling|leak_sensors|water_sensors|cctv|raised_floor|fire_detection',
        'generator .. run|started|tested|load <frequency>|load|under_load',
        'ups|ups_units|generator|smoke|sprinkler|extinguisher|extinguishing|gas_extinguishing|surge|air_conditioning|cooling|leak_sensors|water_sensors|cctv|raised_floor|fire_detection .. and|with .. ups|ups_units|generator|smoke|sprinkler|extinguisher|extinguishing|gas_extinguishing|surge|air_conditioning|cooling|leak_sensors|water_sensors|cctv|raised_floor|fire_detection',
        'against|keep|protect|protects|guard|shield|from fire|flood|water|power|power_cut|power_cuts|theft|overheating|lightning|heat|burglary|dust|moisture|smoke .. ups|generator|smoke|sprinkler|extinguisher|extinguishing|inert_gas|surge|arrester|arresters|air_conditioning|cooling|chiller|chillers|sensors|detectors|cctv|raised|alarm|locks|detection',
        'hazard|threat|risk|danger|peril fire|flood|water|power|power_cut|power_cuts|theft|overheating|lightning|heat|burglary|dust|moisture|smoke .. ups|generator|smoke|sprinkler|extinguisher|extinguishing|inert_gas|surge|arrester|arresters|air_conditioning|cooling|chiller|chillers|sensors|detectors|cctv|raised|alarm|locks|detection',
        'ups|generator|batteries|sprinklers|extinguishers .. tested|load_tested|serviced|checked|inspected|replaced every|each|in|per|yearly|<month>|<frequency>|<duration>',
        'power_cut|power_failure|fire|flood|floods|theft|criminals|ransomware|malware|encrypted|heat|water|leak|lightning|overheating .. ups|mail_filter|no_admin|macros|antivirus|mfa|patching|smoke|sensor|sensors|detector|detectors|pump|diesel|generator|surge|raid|mirrored|sprinkler|extinguisher|extinguishers|locks|alarm|cooling|air_conditioning|firewall|hardening|battery .. ups|mail_filter|no_admin|macros|antivirus|mfa|patching|smoke|sensor|sensors|detector|detectors|pump|diesel|generator|surge|raid|mirrored|sprinkler|extinguisher|extinguishers|locks|alarm|cooling|air_conditioning|firewall|hardening|battery|tested|every|<frequency>|<duration>|<count>',
        'smoke|water|leak|heat|temperature|fire|flood|gas sensor|sensors|detector|detectors|alarm|alarms|extinguisher|extinguishers .. tested|checked|serviced|inspected|monthly|quarterly|yearly|<frequency>|under|raised|beneath|rack|ceiling|closet',
        'beforehand|prevent|prevention|precaution|precautions|avoid .. ups|mail_filter|no_admin|macros|antivirus|mfa|patching|smoke|sensor|sensors|detector|detectors|pump|diesel|generator|surge|raid|mirrored|sprinkler|extinguisher|extinguishers|locks|alarm|cooling|air_conditioning|firewall|hardening|battery',
        'deletion_protection|delete_protection|termination_protection|prevent_destroy .. on|enabled|set|every|all ... versioning|second_approval|approval|databases|database|buckets',
        'deletion termination? protection .. on|enabled|set|every|all',
        'ups|generator|filters|filter|fans|batteries|battery|disks|drives|belts|pumps .. replaced|swapped|changed|cleaned|exercised|run|serviced|tested|renewed .. <frequency>|<percent>|every|spring|autumn|yearly|<duration>|at',
        'nobody|no_one|noone drop|drops|delete|deletes .. table|database|bucket|volume|cluster|production .. without .. approval|second|review|two',
        'fire|flood|flooding|power|water|lightning|heat|overheating|theft .. ups|ups_units|generator|diesel|pump|pumps|sprinkler|sprinklers|novec|inergen|vesda|extinguisher|extinguishers|smoke_detectors|leak_sensor|leak_sensors|battery|batteries|surge|arrester|arresters|chiller|chillers|gas_suppression|suppression|raised_floor',
        'ups|ups_units|generator|diesel|pump|pumps|sprinkler|sprinklers|novec|inergen|vesda|extinguisher|extinguishers|smoke_detectors|leak_sensor|leak_sensors|battery|batteries|surge|arrester|arresters|chiller|chillers|gas_suppression|suppression|raised_floor .. serviced|tested|checked|inspected|maintained|run|started|exercised .. <frequency>|<month>|<date>',
        'deletes|deletion|deletions|drops .. production? need|needs|require|requires .. second|two|approval|four_eyes',
        'admin|admins|administrators|logins|accounts|everyone .. use|uses|need|needs|require|requires|protected|behind mfa|two_factor|hardware_keys|hardware_tokens|yubikeys|passkeys',
      ],
      not: [
        'loss prevention software|agent|dlp',
        'prevent data_loss .. do_not',
        'avoid having',
        'press ctrl',
        'prevent .. conflict|duplicate|deadlock|race',
        'avoid|prevent .. do_not|never|dont',
        'open|close|touch|reboot .. while',
      ],
      min: 2,
      window: 'section',
    },
    de: {
      headings: [
        'vorbeugung|prävention|vorsorge|vorsorgemaßnahmen|präventivmaßnahmen|schutzmaßnahmen',
        'vorbeugende|präventive maßnahmen',
        'risikominderung|risikobehandlung',
      ],
      topics: [
        'vorbeugende*|präventive* maßnahme*|wartung|kontrolle*',
        'vorsorgemaßnahme*|präventivmaßnahme*|schutzmaßnahme*|notfallvorsorge',
        'risikominder*|risikobehandlung',
        'verhindern|vermeiden|vorbeugen .. ausfall|ausfälle|schaden|notfall|störung',
      ],
      evidence: [
        'usv|notstrom*|überspannungsschutz|netzersatzanlage',
        'brandmelde*|rauchmelder|löschanlage|feuerlöscher|brandschutz',
        'klima*|temperatur*|wassermelder|feuchtigkeit*',
        'firewall|virenschutz|zutrittskontrolle|patch*|überwach*|redundan*',
        '<frequency>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'vorbeugung|vorsorge|prävention|schutzmaßnahmen|schutz|vorbeugend* .. usv|notstrom*|rauchmelder|brandmelde*|löschanlage|klima*|überspannungsschutz|wassermelder|virenschutz',
        'usv|notstrom* ... rauchmelder|brandmelde*|löschanlage|klima*|wassermelder',
        'usv|notstromaggregat|notstrom .. <frequency> .. getestet|geprüft|gewartet',
        'usv|notstromaggregat .. getestet|geprüft|gewartet|probelauf .. <frequency>',
        'gegen stromausfall|brand|feuer|wasser|überspannung|einbruch|hitze|blitz .. usv|diesel*|notstrom*|rauchmelder|brandmelde*|lösch*|klima*|überspannungsschutz|wassermelder|alarm*',
      ],
    },
    fr: {
      headings: [
        'prévention|préparation',
        'mesures préventives|prévention|protection',
        'réduction|traitement|atténuation risques',
      ],
      topics: [
        'mesure|mesures|contrôle|contrôles|maintenance préventive|préventives|préventif|préventifs',
        'mesures prévention|protection',
        'prévenir|éviter|réduire .. sinistre|panne|incident|risque|impact',
        'réduction|atténuation|traitement risque|risques',
      ],
      evidence: [
        'onduleur|groupe_électrogène|parafoudre',
        'incendie|fumée|extincteur|sprinkleur',
        'climatisation|température|inondation|fuite',
        'antivirus|pare_feu|contrôle_accès|correctifs|surveillance|redondan*',
        '<frequency>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'prévention|préventif|préventives|protection|précautions .. onduleur|onduleurs|groupe_électrogène|incendie|extincteur|climatisation|parafoudre|détecteurs',
        'onduleur|onduleurs|groupe_électrogène ... incendie|extincteur|climatisation|détecteur|détecteurs',
        'onduleur|onduleurs|groupe_électrogène .. testé*|vérifié*|entretenu* .. <frequency>',
        "contre l'incendie|incendie|coupures|coupure|inondation|l'inondation|foudre|vol|feu|chaleur .. onduleur|onduleurs|détection|extinction|extincteur|extincteurs|parafoudre|groupe|climatisation|sondes|alarme",
      ],
    },
    es: {
      headings: [
        'prevención|preparación',
        'medidas|controles preventivas|preventivos|prevención|protección',
        'mitigación|tratamiento riesgos',
      ],
      topics: [
        'medida|medidas|control|controles|mantenimiento preventiva|preventivas|preventivo|preventivos',
        'prevenir|evitar|reducir .. desastre|fallo|incidente|riesgo|impacto',
        'mitigación|tratamiento riesgo|riesgos',
      ],
      evidence: [
        'sai|ups|generador|grupo_electrógeno',
        'incendio|humo|extintor|rociador',
        'climatización|temperatura|inundación|fuga',
        'cortafuegos|antivirus|control_de_acceso|parches|monitor*|redundan*',
        '<frequency>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'prevención|preventivas|protección|precauciones .. sai|ups|generador|incendio|humo|extintor|extintores|climatiza*|rociador*',
        'sai|generador|grupo_electrógeno ... incendio|humo|extintor*|climatiza*|detector*',
        'sai|generador .. prueba|revisa|prueban|revisan .. <frequency>',
        'contra incendio|incendios|cortes|inundación|rayos|robo|calor .. sai|generador|detectores|extinción|extintores|climatización|sensores|alarma',
      ],
    },
  },
  fields: ['spec.preventive_measures', 'preventive_measures'],
  falseFriends: [
    { text: 'Changes to the job require the approval of a second person.', why: 'change control' },
    { text: 'To prevent data loss, do not press Ctrl+C here.', why: 'a caution in a step' },
    { text: 'Loss prevention software runs on laptops.', why: 'another kind of loss' },
    { text: 'Locks prevent two writers from a conflict.', why: 'how a program works' },
    { text: 'Prepare the new host and start the service.', why: 'a step' },
    { text: 'The generator script writes the configuration.', why: 'a program' },
  ],
  scaffold: {
    markdown: `## Preventive measures

| Threat | Preventive measure | Owner | How often |
| --- | --- | --- | --- |
| Power failure | \${1:TBD: measure} | \${2:TBD: role} | \${3:TBD: how often} |
| Fire, water, heat | \${4:TBD: measure} | \${5:TBD: role} | \${6:TBD: how often} |
| Intrusion or malware | \${7:TBD: measure} | \${8:TBD: role} | \${9:TBD: how often} |
`,
    yaml: `preventive_measures:
  - threat: "\${1:TBD: threat}"
    measure: "\${2:TBD: measure}"
    owner: "\${3:TBD: role}"
    cadence: "\${4:TBD: how often}"
`,
  },
  examples: [
    {
      name: 'measures with owner and cadence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Site A

The UPS and the generator are tested monthly by the facilities team; smoke sensors shut the racks down.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of threats',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Risk mitigation

| Threat | Measure | Owner |
| --- | --- | --- |
| Fire | gas extinguisher, smoke detectors | facilities |
| Malware | EDR on each host, MFA | security |
`,
    },
    {
      name: 'measures, but none is named',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Outlook

We take preventive measures to avoid disasters.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Preventive measures
   ^^^^^^^^^^^^^^^^^^^

TBD
`,
    },
    {
      name: 'a caution in a step',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Import the data
  ^^^^^^^^^^^^^^^

To prevent data loss, do not press Ctrl+C while the import runs.
`,
    },
  ],
} satisfies Practice;

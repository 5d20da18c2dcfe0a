/** Practice: after each step, how to see that it worked. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'step-verification',
  title: 'A check after each step',
  titles: { de: 'Erfolgskontrolle', fr: 'Contrôles', es: 'Verificaciones' },
  group: 'Recovery',
  requirement:
    'After each step that changes something, say how to see that it worked and which value is expected.',
  why: 'A step that half failed without being noticed is found hours later, when more data has been lost on top of it.',
  goodEvidence: [
    'a line that says what to expect, with a value',
    'a query with its expected count',
    'a health address with the status that it should return',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'restore-procedure': 'required' },
  controls: ['nist-800-34r1:4.3.2', 'dora:12(7)', 'nist-csf-2.0:RC.RP-05', 'azure-waf:RE:09'],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'you should|will|must now? see',
          'should show|return|say|print|report|answer|list|read .. <code>|<number>|running|ready|healthy|active|online|green|ok|up|zero|empty|no|all|the',

          'turns|turn|goes|go|becomes|become|gets|changes|flips|jumps to? green|active|online|healthy|ready|running|normal|zero|blue|ok|<code>',
          'expect|expected|should|must .. no output|error|errors|rows|lines|difference|differences|gaps|missing',
          'last|first|next|final line|row|entry|record|message|order|event .. reads|is|shows|says|from|not|newer|older|within|<code>|<date>|<time>',
          'no|zero|without errors|error|gaps|differences|missing|mismatch|warnings|alarms .. in|on|left|shown|reported|logged|<code>',

          'check|verify|confirm|expect|expected|compare .. <code>|shows|show|returns|return|gives|says|green|running|healthy|active|inactive|count|counts|rows|matches|match|equals|zero|empty|<percent>|ok|online',
          'must|has|needs to? be|show|return|say|read|report|list|print|answer|reach|match|contain .. <code>|<number>|<percent>|running|ready|healthy|active|online|green|ok|up|zero|empty',
          'good|ok|fine|done|finished|complete|passed|successful|correct|right when|once|if ... <code>|<number>|shows|show|says|say|green|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded|answers|appears|match|matches|all|no|<percent>',
          'wait|waits|waiting|watch|repeat|until|till until|for|till .. <code>|<number>|<percent>|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded|shows|says|reports|answers|done|finished|below|under|caught|appears|drained|zero',
          'until ... <code>|<number>|<percent>|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded|shows|says|reports|answers|below|under|appears|caught',
          '<code> .. shows|returns|gives|says|reports|answers|prints|reads|lists|outputs .. <number>|<code>|running|ready|healthy|active|online|green|ok|up|zero|empty|every|all|each|lines|line|rows|starts|about|within|below|under|over|more|less|same|one|two|three|four|five|nothing',
          '<code> .. must|should show|return|say|be|read|report|list|print|answer|contain .. <code>|<number>|running|ready|healthy|active|online|green|ok|up|zero|empty',
          'ends|end|starts|start|begins|finishes with <code>',
          'all|both|each|every .. say|says|show|shows|report|reports running|ready|healthy|active|online|green|ok|up|synced|<code>',
          'every|all|each|both .. line|lines|node|nodes|pod|pods|row|rows|disk|disks|shard|shards|replica|replicas|service|services|table|tables|partition|luns|vms|machines|checks|lights|tiles .. running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded|shows|show|say|says|starts|start|report|reports',
          'p95|p99|latency|lag|delay|error|errors|error_rate|ratio|queue|backlog|load|difference|count|rows|size|age .. below|under|less|above|over|within|at_most|zero|not_more|falls|drops|equal|equals|about|around|more|same|match|matches .. <number>|<duration>|<percent>|<code>|than|as',
          '<code> .. about|approximately|roughly|around|least|more|exactly|ca .. <number>',
          'about|approximately|roughly|around|least|exactly <number> million|thousand|rows|records|files|documents|lines|entries|tables|objects|messages|keys|points|samples',
          'result|output|status|response|display|light|screen .. <code>|<number>|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded',
        ],
      },
      readsCode: true,
      headings: [
        'verification|validation|verify|check|validate|verifying|testing',
        'post|after restore|restoration|recovery|failover verification|check|validation|test',
        'verify .. restore|restored|recovery|data|service|cluster|failover|it|everything',
        'health|acceptance|sanity|smoke|functional check|test',
        'expected|desired result|output|outcome|state',
        'success criterion|criteria',
        'check|checking that|the|if .. works|worked|restore|restored|data|service|running|health',
        'confirm .. restore|restored|recovery|service|works',
        'how to verify|check|tell|know',
        'good|ok|done when|if',
        'how .. know|tell|see|sure',
        'it worked|works',
        'signs .. success|good',
        'proof|checks',
        'what you|to should? see|expect',
      ],
      topics: [
        'verify|verifies|verifying|validate|validates|confirm|confirms that|if|all|data|service|restore|restored|restoration|cluster|database|replication|it|everything|application|row|count|login|integrity|connectivity',
        'ensure|confirm .. up|mounted|mount|started|online|properly',
        'ensure that .. restored|running|works|working|up|healthy|ready|complete|correct|started|reachable',
        'check|checks that|if|whether .. restored|running|works|worked|up|healthy|ready|complete|correct|service|data|database|cluster|replication|backup|all|everything|is|are|it',
        'expect|expected|expects result|output|value|state|response|to',
        'expect tbd|<open>',
        'should .. running|ready|ok|200|healthy|green|online|active|streaming',
        'should .. see|show|return|print|report|output|look|respond',
        'smoke|sanity|health test|check|endpoint',
        'make sure|certain .. restored|running|works|working|up|healthy|ready|complete|correct|started|reachable|data|everything',
        'test that|whether|if .. restored|recovery|service|login|application',
        'verification|validation step|after|check|command|each|every|per',
        'once|when .. restored|complete|finished ... check|verify|confirm|validate|test',
        'make sure|certain .. there|present|visible|exist|back|available|match',
        'check|checks .. there|present|visible|exist|match|succeeded|successful',
        'log|sign in .. test|make_sure|check|verify',
        'output|response|result|log .. contain|contains|show|shows|say|says|list|lists|report',
        'check with|by|using',
        'compare|compares .. with|against|to .. before|source|dump|backup|log|primary',
        'good|ok|done|finished when|if|once',
        'wait|watch until|for|till',
        'wait|waits|watch|repeat|retry|poll .. until',
        'until .. green|running|ready|healthy|active|online|streaming|up|zero|empty|complete|consistent|synced|stopped|shows|reads|says|reports',
        'afterwards|finally|then .. check|look|test|see',
        'check|look .. site|page|afterwards|everything|works|result|service|all|application|state',
        'how|so you|we know|knows|tell|see|sure',
        'verify|check each|every step',
      ],
      evidence: [
        '<code>',
        'expect|expected .. <number>|<code>|<percent>|<duration>|ok|running|ready|healthy|true|zero|empty|green|success',
        'returns|return|returned|shows|show|prints|print|reports|displays|outputs|responds .. <number>|<code>|<percent>|ok|running|ready|healthy|true|zero|empty|green|success|200',
        'http|status 200|ok|code',
        'count|rows|row_count|checksum|hash|lag|size|version|total .. match|matches|equal|equals|same|within|zero|0|below|under|less|identical',
        'running|ready|healthy|active|online|green|synchronized|in_sync|streaming|bound|completed status|state',
        'status|state|health is? running|ready|healthy|active|online|green|ok|streaming|bound|completed|available',
        'select count|max|now|pg_is_in_recovery|1',
        'log|logs .. show|shows|contain|contains|no',
        'log in|into as|with',
        'latest|newest|last|recent|known|test order|row|record|entry|file|transaction|timestamp|user',
        'curl|ping|psql|kubectl|systemctl|dig|nslookup|telnet|nc|openssl|df|ls|diff',
        'starts|ends|begins with',

        'below|under|above|at_least|at_most|within <number>|<duration>|<percent>',
        'green|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded',
      ],
      proof: [
        'verify|verifies|validate .. <code>|<number>|<percent>',
        'check .. with|using|by|via <code>',
        'check|verify|confirm|ensure|validate .. running|ready|healthy|active|online|green|streaming|zero|200|ok',
        'verify|confirm|check|validate|compare .. count|rows|hash|lag|latest|newest|last|timestamp|size',
        'expect|expected .. <code>|<number>|<percent>|ok|running|ready|healthy|zero|empty',
        'should see|show|return|print|report|output|read|list .. <code>|<number>|ok|running|ready|healthy|zero|empty|green|200',
        '<code> returns|shows|prints|reports|responds|reads|should .. <number>|ok|running|ready|healthy|zero|empty|green|true|up|t|f|rows|count|no|match|matches|within|online|active',
        'returns|return|responds .. 200|ok|<number> rows?',
        'curl .. healthz|health|status|200',
        'make sure|certain .. there|present|visible|match|rows|count|latest|newest|yesterday|<code>|<number>',
        'log|sign in .. test|sample|known user|account ... check|see|make_sure|verify|order|invoice|record|open',
        'should now? see|list|show .. <number>|three|two|all|nodes|rows|replicas|pods',
        'output|response|result|log .. contain|contains|show|shows|say|says|read|reads|list|lists|be .. <code>|<number>|ok|running|ready|healthy|zero|green|success',
        'check|checks .. <code> .. that|whether|if|until|for|shows|returns|is',
        'all .. pods|nodes|replicas|services|containers|instances|checks are? running|ready|healthy|green|up',
        '<code> .. every|all|each line|lines|node|nodes|pod|pods|row|rows|disk|disks|replica|replicas|entry .. running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded|<code>|starts|shows|says',
        'good|ok|done|finished when|if ... <code>|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded',
        'wait|watch .. until|for .. <code>|running|ready|healthy|active|online|green|streaming|ok|up|zero|empty|complete|consistent|clean|mounted|bound|succeeded|available|synced|normal|optimal|inactive|stopped|degraded',
        'until .. <code> .. shows|says|reports|returns|answers|prints|reads',
        'p95|p99|latency|error_ratio|error_rate|lag|replication_lag .. below|under|less|at_most .. <number>|<duration>|<percent>',
        'count|counts|rows|total .. about|around|roughly|approximately|at_least|more .. <number>',
        'compare|compares .. count|counts|rows|size|sizes|checksum|checksums|hash|totals',
        'answer|output|screen|display|light|lamp|led|status|line|prompt|result must|should|shows|show|reads|says|turns|goes|is <code>|<number>|green|dark|red|ok|today|ready|true',
        '<code> must|should|has|will .. answer|say|show|return|print|read|report|list .. <number>|<code>|ok|accepting|connections|running|ready|healthy|zero|empty|green|up|online|three|all',
        '<code> answers|answer|says|replies|answers_with .. <number>|<code>|ok|accepting|pong|running|ready|healthy|yes|true',
        'light|lights|led|leds|lamp|lamps|indicator|indicators|display .. must|should|shows|show|turns|turn|are|is green|on|off|dark|amber|steady|lit',
        '<code> online|running|ok|healthy|ready|active|green|accepting|success|succeeded|mounted|connected|available|synced|leader|streaming',
        'check|verify|confirm|must|should|until .. shows|show|reads|returns|answers|answer|green|equal',
      ],
      not: [
        'test|exercise type|frequency|schedule|summary|calendar',
        'tabletop|functional|dr|annual|quarterly test|exercise',
        'backup|each|every job|jobs|run .. push|pushes|ping|pings|report|reports',
        'identity|email|age|phone|signature|mfa|two_factor verification',
        'verification code|email|link|token',
        'daily|weekly|monthly|regular|periodic verification',
        'verify backup|backups every|daily|weekly|monthly|nightly',
        'backup|backups|dump verification|verified',
        'form|input|field|schema|unit validation|test',
        'background|credit|spell check',
        'check out|mate',
        'ensure compliance|that_all_staff',
        'mail|domain|tenant|caller|callers|customer|owner|dns|txt|ownership|account verification',
        'callers|tenants|visitors|persons|participants|staff .. verified|checked|verify',
        'verified by .. birth|passport|badge|callback',
        'until .. further notice|retirement|review',
        'backup exists|copies exist',
        'callers|caller|tenants',
      ],
    },
    de: {
      within: {
        'restore-procedure': [
          'muss|müssen|soll|sollte|darf|bis|fertig|gut|wenn .. <code>|grün|aktiv|bereit|läuft|gesund|online|<percent>',
          'prüfen|prüft|kontrollieren|überprüfen|testen|nachsehen|ansehen .. ob|dass|<code>|anmeldung|zeilen|anzahl|<number>',
          'alle|jede|jeder .. grün|aktiv|bereit|laufen|läuft|online|gesund|<code>',
          'unter|über|mindestens|höchstens|etwa|rund|genau <number>|<percent>',
        ],
      },
      headings: [
        'prüfung|prüfungen|überprüfung|kontrolle|verifikation|erfolgskontrolle|abnahme|test|tests',
        'prüfung|kontrolle|test .. wiederherstellung|ergebnis|erfolg|funktion',
        'erwartetes ergebnis',
        'woran .. erkennt|erkennbar',
      ],
      topics: [
        'prüfen|prüft|überprüfen|überprüft|kontrollieren|verifizieren|testen',
        'erwartet*|erwartung',
        'muss|müssen|soll|sollte|sollten .. zeigen|anzeigen|melden|ausgeben|stehen|erscheinen|liefern|sein|laufen',
        'warten|warte|wartet .. bis',
        'fertig|gut|erfolgreich|ok|in_ordnung wenn|sobald',
      ],
      evidence: [
        '<code>',
        'zeigt|meldet|liefert|gibt|ausgibt|steht|anzeigt|erscheint .. <code>|<number>|grün|ok|aktiv|bereit',
        'grün|aktiv|bereit|läuft|gesund|online|vollständig|fehlerfrei',
        'anzahl|zeilen|datensätze|prüfsumme|größe|verzögerung|letzte*|neueste*',
        '<percent>',
      ],
      proof: [
        '<code> .. zeigt|meldet|liefert|gibt|muss|soll|sollte|zeigen|melden|ausgeben|steht|anzeigen .. <code>|<number>|alle|keine|grün|aktiv|ok|bereit',
        'erwartet* .. <code>|<number>|ok|grün|aktiv',
        'muss|müssen|soll|sollte .. <code> .. zeigen|anzeigen|melden|stehen|erscheinen|liefern|ausgeben',
        'warten bis .. <code>|<number>|grün|aktiv|bereit',
        'prüfen|prüft|kontrollieren|überprüfen .. <code>',
        'anzahl|zeilen|datensätze|prüfsumme .. vergleichen|stimmt|übereinstimm*|gleich|<number>',
        'steht|erscheint|zeigt|meldet|leuchtet|kommt|liefert .. fertig|ok|grün|bereit|online|erfolgreich|<number>|meldung|da|<code>',
        'muss|müssen|soll|sollte .. erscheinen|stehen|zeigen|liefern|leuchten|grün|anzeigen',
        'muss|müssen|soll .. <number>|fehler|ok|fertig|grün .. dastehen|stehen|angezeigt|erscheinen|kommen|anzeigen',
      ],
      not: ['identität*|alters*|unterschrift* prüf*', 'prüfen .. identität|ausweis|lieferant*'],
    },
    fr: {
      within: {
        'restore-procedure': [
          'doit|doivent|devrait|attendre|quand|bon|jusqu .. <code>|vert|verte|actif|active|prêt|<percent>|sain',
          'vérifier|vérifiez|contrôler|contrôlez|tester|testez .. que|si|<code>|connexion|lignes|nombre|<number>',
          'tous|toutes|chaque .. vert|verts|actif|actifs|prêt|prêts|en_ligne|<code>',
          'moins|plus|environ|exactement|sous de? <number>|<percent>',
        ],
      },
      headings: [
        'vérification|vérifications|contrôle|contrôles|validation|test|tests',
        'vérification|contrôle .. restauration|résultat|service|bon',
        'résultat attendu',
      ],
      topics: [
        'vérifier|vérifiez|vérifie|contrôler|contrôlez|contrôle|tester|testez|valider',
        'attendu*|résultat',
        'doit|doivent|devrait .. afficher|voir|être|montrer|répondre|indiquer|renvoyer|apparaître',
        'attendre|attendez .. que|jusqu|fin',
        'bon|terminé|réussi|fini|ok quand|lorsque|si|dès',
      ],
      evidence: [
        '<code>',
        'affiche*|renvoie|répond|indique|montre|donne .. <code>|<number>|vert|ok|actif',
        'vert|verte|actif|active|prêt|démarré|sain|complet|en_ligne',
        'nombre|lignes|somme|taille|retard|dernier|dernière',
        '<percent>',
      ],
      proof: [
        '<code> .. affiche*|renvoie|répond|indique|montre|donne|doit|devrait .. <code>|<number>|tous|toutes|aucun*|vert|actif|ok|prêt',
        'attendu* .. <code>|<number>|ok|vert|actif',
        'doit|doivent|devrait .. afficher|voir|être|montrer|répondre|indiquer|renvoyer .. <code>|<number>|vert|actif|ok',
        'vérifier|vérifiez|contrôler|contrôlez .. <code>',
        "attendre|attendez|jusqu'à .. <code>|<number>|vert|actif",
        'nombre|lignes|somme .. comparer|égal*|identique*|<number>',
      ],
      not: ['identité|signature|âge .. vérifi*|contrôl*'],
    },
    es: {
      within: {
        'restore-procedure': [
          'debe|deben|debería|esperar|cuando|bien|hasta .. <code>|verde|activo|activa|listo|<percent>|sano',
          'verificar|verifique|comprobar|compruebe|probar|pruebe .. que|si|<code>|acceso|filas|número|<number>',
          'todos|todas|cada .. verde|verdes|activo|activos|listo|listos|en_línea|<code>',
          'menos|más|unos|unas|exactamente de? <number>|<percent>',
        ],
      },
      headings: [
        'verificación|verificaciones|comprobación|comprobaciones|validación|pruebas|prueba|control',
        'verificación|comprobación .. restauración|resultado|servicio',
        'resultado esperado',
      ],
      topics: [
        'verificar|verifique|verifica|comprobar|compruebe|comprueba|probar|validar|revisar',
        'esperado|esperada|resultado|se_espera',
        'debe|deben|debería .. verse|ver|mostrar|salir|responder|decir|aparecer|estar|devolver|dar',
        'esperar|espere .. que|hasta|fin',
        'bien|correcto|terminado|listo cuando|si',
      ],
      evidence: [
        '<code>',
        'muestra|devuelve|responde|dice|sale|aparece|indica .. <code>|<number>|verde|ok|activo',
        'verde|activo|activa|listo|lista|arrancado|sano|completo|en_línea',
        'número|filas|suma|tamaño|retraso|último|última',
        '<percent>',
      ],
      proof: [
        '<code> .. muestra|devuelve|responde|dice|sale|indica|debe|debería .. <code>|<number>|todos|todas|ningun*|verde|activo|ok|listo',
        'esperad* .. <code>|<number>|ok|verde|activo',
        'debe|deben|debería .. verse|ver|mostrar|salir|responder|decir|aparecer|estar|devolver|dar .. <code>|<number>|verde|activo|ok',
        'verificar|verifique|comprobar|compruebe .. <code>',
        'esperar|espere|hasta .. <code>|<number>|verde|activo',
        'número|filas|suma .. comparar|igual*|idéntic*|coincid*|<number>',
      ],
      not: ['identidad|firma|edad .. verific*|comprob*', 'verificación .. identidad'],
    },
  },
  fields: ['spec.steps[].verify'],
  falseFriends: [
    { text: 'Identity verification uses a second factor.', why: 'a sign-in' },
    { text: 'The verification email is sent by the shop.', why: 'a product' },
    { text: 'The form validation rejects an empty name.', why: 'a product' },
    { text: 'Check out the repository into a new folder.', why: 'version control' },
    { text: 'Callers are verified by their date of birth.', why: 'a check of people' },
    { text: 'A TXT record is needed for mail verification.', why: 'the ownership of a domain' },
  ],
  scaffold: {
    markdown: `## A check after each step

1. \${1:TBD: what to do}
   Expect: \${2:TBD: what is seen when it worked, with a value}
2. \${3:TBD: what to do}
   Expect: \${4:TBD: what is seen when it worked, with a value}
`,
    yaml: `steps:
  - id: \${1:restore}
    action: "\${2:TBD: what to do}"
    owner: \${3:dba-oncall}
    verify:
      command: "\${4:TBD: command}"
      expect: "\${5:TBD: value}"
`,
  },
  examples: [
    {
      name: 'a check inside a paragraph',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

Start the server once more. The query \`SELECT pg_is_in_recovery()\` should return \`f\` before the API is started.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'expected values in the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Restore the volume

1. Attach the snapshot.
2. Start the service. Expect: \`/healthz\` returns 200.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a wish without a value',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# Restore orders-db

Check that everything works.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a check to fill in',
      kind: 'restore-procedure',
      state: 'placeholder',
      text: `## Verification

TODO
^^^^
`,
    },
    {
      name: 'a verification, but of people',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Sign in

Identity verification asks for a second factor.
`,
    },
  ],
} satisfies Practice;

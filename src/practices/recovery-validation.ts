/** Practice: what proves that data and function are back, and who says that it is over. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-validation',
  title: 'Validation and end of the recovery',
  titles: { de: 'Abnahme', fr: 'Validation', es: 'Validación' },
  group: 'Recovery',
  requirement:
    'Say which tests prove that data and function are back, who accepts them, who declares the end, and that a fresh backup follows.',
  why: 'That a server is up does not mean that the business can work. Without an end, everyone stays in emergency mode.',
  goodEvidence: [
    'a test that no data is missing',
    'a test of the function, done by a user',
    'who accepts, and who declares the end',
    'a full backup right afterwards',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'restore-procedure': 'required',
    'exercise-report': 'optional',
  },
  controls: [
    'nist-800-34r1:4.4',
    'nist-800-34r1:A.3-5.2',
    'nist-800-34r1:A.3-5.3',
    'nist-800-34r1:A.3-5.4',
    'nist-800-34r1:A.3-5.8',
    'nist-800-34r1:A.3-5.10',
    'nist-csf-2.0:RC.RP-05',
    'nist-csf-2.0:RC.RP-06',
    'dora:12(7)',
    'dora-rts:26(1)(f)',
    'nis2-ir:4.1.2(d)',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          '<role>|storekeeper|librarian|foreman|bookkeeper signs|sign .. sheet|list|form|protocol|record|ticket|checklist|log|off',

          '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. accepts|confirms|confirm|signs|sign|approves|approve|tries|tests|agrees|releases|hands|okays|validates .. order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|off|back|it|result|system|service|data|works|working|complete|that|restore',
          '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. opens|open|books|book|places|place|prints|print|enters|enter|posts|post|sends|send|runs|run|makes|make|orders|looks|scans|scan|creates|create|logs|log|compares|compare|counts|count|checks|check|reads|rings|issues|searches .. order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|test|yesterday|today|last|one|two|three|five|ten|known|sample',
          'accepted|signed_off|released|handed_back|handback|confirmed_again by .. <role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair',
          'who decides|says|declares|confirms|accepts|closes .. back|over|done|finished|complete|well|recovered',
          'we|it|system|service|incident|emergency|recovery is|are|be? back|over|recovered|closed|finished when|once|if .. <role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair|order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|<code>|<number>|<duration>|all|everything|last',
          'over|back|finished|closed|complete|done only? when|once|if ... <role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair|order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|<percent>|<duration>|confirm*|accept*|sign*',
          '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. declares|declare|announces|announce|says|posts|calls|lifts|ends|closes .. over|recovered|end|all_clear|complete|back|normal|finished|emergency|incident',
          'test|trial|sample|dummy|probe|known|real order|booking|login|payment|transaction|print|mail|invoice|label|sale|receipt|ticket|delivery|loan|purchase|patient|shipment',
          'compare|compares|reconcile|reconciles|match|matches|agree|agrees|tally|tallies .. totals|balance|balances|ledger|invoices|orders|payments|takings|stock|yesterday|bank',
          'new|fresh|full|immediate backup|base_backup|dump|snapshot .. after|once|taken|made|started|pushed',
          'take|start .. new|fresh|full|immediate backup|base_backup|dump|snapshot',
        ],
        'dr-plan': [
          'compare|reconcile|match|check|verify|validate .. count|counts|records|rows|checksums|totals|balances .. between|against|with|before|regions|source|to',
          '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. accepts|confirms|confirm|signs|sign|approves|approve|tries|tests|agrees|releases|hands|okays|validates .. order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|off|back|it|result|system|service|data|works|working|complete|that|restore',
          'accepted|signed_off|released|handed_back|handback|confirmed_again by .. <role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair',
          'over|back|finished|closed|complete|done only? when|once|if ... <role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair|order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription|<percent>|<duration>|confirm*|accept*|sign*',
          '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. declares|declare|announces|announce|says|posts|calls|lifts|ends|closes .. over|recovered|end|all_clear|complete|back|normal|finished|emergency|incident',
          'test|trial|sample|dummy|probe|known|real order|booking|login|payment|transaction|print|mail|invoice|label|sale|receipt|ticket|delivery|loan|purchase|patient|shipment',
          'compare|compares|reconcile|reconciles|match|matches|agree|agrees|tally|tallies .. totals|balance|balances|ledger|invoices|orders|payments|takings|stock|yesterday|bank',
        ],
      },
      readsCode: true,
      headings: [
        'validation|acceptance|signoff|reconstitution|deactivation',
        'recovery|data|functional|functionality|application|business|user|system|service|post_recovery|post_restore validation|acceptance|verification',
        'validation testing|test|phase|step|criterion|criteria|procedure|checklist',
        'validate app|application|service|system|recovery|restore|restored',
        'recovery declaration|complete|completion|signoff|acceptance',
        'end of recovery|disaster|emergency|incident',
        'closing|closure of? incident|recovery|disaster',
        'exit|acceptance|completion|success criterion|criteria',
        'stand down',
        'all clear',
        'post|after recovery|restore|restoration|failover smoke? test|tests|checklist|check|validation|verification|step|task|action',
        'return to service',
        'user acceptance|signoff',
        'declaring .. over|recovered|complete|end',
        'back in service|business',
        'handing back|over',
        'hand back|over',
        'when .. over|done|finished|back|works',
        'it is over',
        'getting|being accepted',
        'accept|acceptance',
        'final check|test|checks|tests|checklist|verification',
        'verification',
        'confirm|verify|check|validate .. health|healthy|working|recovery|restored|service|site|everything',
        'end|ending .. recovery|emergency|incident|restore',
        'ready for users',
        'before users|opening .. return|back|in',
        'sign off',
        'who says|decides .. over|back|done',
      ],
      topics: [
        'reconstitution|deactivation|deactivate|deactivated',
        'stand|stands|stood down',
        'exit|acceptance|success criterion|criteria',
        'all clear',
        'data|functional|functionality|acceptance|user|business validation|acceptance|acceptance_test',
        'validate|validates|validated|validation .. recovery|restored|recovered|restoration|failover|data|application|system',
        'declare|declares|declared .. complete|over|recovered|resolved|ended|closed|finished|end',
        'end of recovery|disaster|emergency',
        'recovery|disaster|incident|restore declared|considered|deemed complete|over|finished|closed|successful|done',
        'signoff by|from|of .. <role>|business|user|customer',
        'accepts|accepted by? .. recovery|system|service|result|owner|business|user',
        'reconcile|reconciles|reconciled|reconciliation',
        'test|tests order|login|transaction|purchase|payment|booking',
        'confirm|confirms .. working|works|usable|complete .. user|customer|business|owner|department',
        'after|once .. recovery|restore ... new|fresh|full|immediate backup|dump|snapshot',
        'book|place|create|make|send|enter|run .. test|dummy|trial|sample order|invoice|booking|payment|transaction|sale|message|ticket',
        'spot check',
        'totals|balances|counts .. match|agree|equal',
        'close|closes|ends|lifts|closed .. incident|emergency|recovery|disaster',
        'users|business|customers|departments|staff confirm|confirms|confirmed|accept|accepted .. work|working|usable|again|data|complete',
        'post|posts .. test|sample|dummy invoice|order|booking|payment|entry',
        'normal operation|operations|service resumed|resume|restored|again',
        'before .. declare|call|close .. done|over|complete|recovered',
        'announces|announce .. end|over|normal|resumed',
        'sign|signs .. acceptance|protocol|form|record|off',
        'ask|asks .. team|users|owner|department|customer .. fine|works|well|ok|right',
        'check|test .. site|service|system|page|everything|all .. afterwards|after|at_the_end|finally',
        'when|once everything|all works|running|back again?',
        'when .. over|done|finished',
        'hands|hand|handed back',
        'back in service|business|use|operation',
        'acceptance',
        'who decides|says .. back|over|done|finished',
        'final check|test|look',
        'users|department|business|customers .. test|try|check|confirm',
        'check|make_sure|verify .. everything|all works|working|running|fine',
      ],
      evidence: [
        'count|counts|row_count|totals|balance|checksum|reconcile|reconciles|reconciled|compare|compares|matches|match',
        'test|sample order|login|transaction|purchase|payment|booking|query|report|message|user',
        'new|fresh|full|immediate|first backup|dump|snapshot',
        'product_owner|business_owner|service_owner|data_owner|business|user|users|customer|department|system_owner accept|accepts|confirm|confirms|sign|signs|test|tests|approve|approves|check|checks',
        'accepted|confirmed|signed|approved|declared off? by .. <person>',
        '<role> .. declare|declares|close|closes|accept|accepts|confirm|confirms|sign|signs|ends|end|reconcile|reconciles',
        '<code>',
        '<duration>|<percent>',
        'healthz|smoke_test|functional_test|end_to_end|synthetic',
        'monitoring|alerts|dashboards .. green|clear|silent|enabled|re_enabled|normal',
        '<step>',
        'pass|passes|without_errors|no_errors|no_error',
        'healthy|accessible|online|reachable|responds|responding|loads|resolves|connected|running|active',
        'opens|prints|books|places|enters|posts|scans .. order|orders|invoice|invoices|booking|bookings|payment|payments|sale|label|labels|receipt|contract|contracts|ticket|tickets|claim|claims|record|records|report|reports|transaction|transactions|login|logins|print|page|pages|entry|entries|patient|patients|loan|loans|delivery|file|files|document|documents|mail|message|curve|totals|total|balance|figures|numbers|search|query|shipment|job|jobs|case|cases|article|form|change|prescription',
        '<role>|foreman|owner|owners|users|user|nurse|nurses|ward|teacher|teachers|warehouse|accountant|accounting|bookkeeper|finance|editor|editors|clerk|clerks|desk|operators|colleague|colleagues|customer|customers|department|departments|observer|librarian|dispatcher|dispatch|buyer|sales|planner|shift|reception|pharmacist|lab|doctor|claims|billing|registrar|curator|tenant|client|school|bursar|shop|head|chair .. accepts|confirms|signs|tests|tries|checks|approves|agrees',
        'totals|balances|takings|figures|ledger',
        'new|fresh|full|base backup|base_backup',
      ],
      min: 2,
      proof: [
        '<role> .. declares|declare|announces .. over|complete|recovered|ended|closed|end|finished|normal',
        'declared|accepted|signed|closed off? by .. <role> ... over|complete|recovered|test|count|backup|after|once',
        'product_owner|business_owner|service_owner|data_owner|users|business|customer .. accept|accepts|confirm|confirms|sign|signs|test|tests .. order|login|data|result|function|off|restore|system|service|recovery|payment|booking|report',
        'reconcile|reconciles|compare|compares .. count|counts|totals|balance|orders|payments|transactions|ledger .. with|against|provider|before|bank|backup|source',
        'new|fresh|full|immediate backup|dump|snapshot .. after|afterwards|once|started|taken|made|immediately .. recovery|restore|failover|once|accepted|end|done|validation|immediately',
        'after|once .. recovery|restore|failover|restored|recovered|accepted ... new|fresh|full backup|dump|snapshot',
        'exit|acceptance|completion criteria|criterion .. <number>|<duration>|<percent>|<code>|count|order|login',
        'book|place|create|make|send|enter|run .. test|dummy|trial|sample order|invoice|booking|payment|transaction|sale|message ... match|confirm|confirms|total|totals|accept|accepts|compare|arrives|check|by',
        '<role> .. closes|close|ends|end|lifts .. incident|emergency|recovery|disaster .. once|when|after',
        'users|business|customers|departments|finance|accounting confirm|confirms|confirmed|accept|accepted .. work|working|usable|again|data|complete|totals|correct',
        '<role> .. announces|announce|declares|confirms .. normal|end|over|resumed|complete|back|recovered',
        'users|user|accounting|finance|customers|business|owner .. post|posts|book|books|place|places|try|tries|enter|enters|open|opens .. test|sample|dummy|trial',
        'reconcile|compare|totals|counts|balances ... smoke|test|backup|accept|sign|confirm',
        'smoke tests ... backup|reconcile|accept|sign|confirm|owner',
        'run|execute|perform .. smoke|sanity|acceptance|end_to_end test|suite|check',
        'smoke|sanity test|check .. every|each|all|<code>|<url>|<host>',
        '<role> .. sign|signs|signed .. acceptance|protocol|form .. after|once|when',
        'buy|order|place|book|log_in|sign_in|send|search|open|scan|print|create .. test|sample|known|dummy|something card|order|account|user|record|mail|booking|patient|customer|page|item .. means|done|arrives|within|must|should|works|shows|number|in',
        'buy|order|place|book|log_in|sign_in|send|submit .. test|sample|dummy card|order|user|account|mail|message|payment|booking|form',
        'check|checks|test|verify|probe from outside|another|three|mobile ... must|should|answer|today|latest|green',
        'must print|carry|show|return|contain|answer',
        'compare|compares|compared .. count|number|total|sum|rows|balance|last .. with|dashboard|report|yesterday|before|ledger|paper|print',
        'signs|sign|accepts|accept|declares|confirms|releases .. back|off|over|service|done|end .. after|test|into|production|normal',
        'watch|watching|monitor|observe .. error|errors|rate|dashboard|log|latency|graphs .. <duration>',
        '<role> .. opens|checks|compares|tests|signs|confirms|accepts .. three|entries|records|bookings|sample|result|test|alarm',
        'if it prints|works|opens|answers|appears .. done|finished|over',
        'count|total|sum equals|matches|match .. report|last|before|yesterday',
        'signs|signed|countersigns .. form|before|off|over',
        'over when .. <role>|count|equals|signed',
        'nurse|clerk|pharmacist|teacher|supervisor checks|compares .. patients|prescriptions|records|cash|charts|slips',
        'label|receipt|ticket|page|mail must|should .. come|appear|print|arrive',
        'test|trial|sample batch|order|case|document|booking|invoice|transaction|payment .. qa|<role>|owner|lab signs|sign|confirms|accepts|checks|releases',
        'key_users|users|testers|business|department|owner post|posts|enter|enters|create|creates|open|opens|book|books|place|places one|two|test|known .. document|order|invoice|booking|case|patient|record',
      ],
      not: [
        'form|input|field|schema|token|certificate|signature validation',
        'sign off from|of|for chat|the_day|work|shift|today',
        'model|cross validation',
        'validate|validates|validating plan|procedures|runbook|recovery_plan',
        'terms|cookies accepted',
        'deactivate .. user|account|plugin|venv|virtualenv|alert|licence|license|employee',
        'git reconcile|reconciliation|reconciler|loop',
        'reconciliation|reconcile loop|controller|interval|operator',
      ],
      window: 'section',
    },
    de: {
      within: {
        'restore-procedure': [
          'testbuchung|testbestellung|testauftrag|probebuchung|probedruck|stichprobe*|testanmeldung|testrechnung|probelauf',
          'bucht|druckt|öffnet|bestellt|testet|prüft|meldet .. auftrag|rechnung|bestellung|buchung|bestand|akte*|etikett|lieferschein|beleg|zur|eine|einen',
          'gibt|geben .. frei|wieder_frei',
          'neue*|volle*|sofort .. sicherung|vollsicherung|backup .. starten|anstoßen|laufen|machen|ziehen|erstellen',
        ],
      },
      headings: [
        'abnahme|freigabe|validierung|rückgabe|entwarnung|abschluss|abschlussprüfung|übergabe|wiederfreigabe',
        'ende .. notfall|notfalls|notbetriebs|wiederherstellung|einsatzes',
        'fachliche prüfung|abnahme|freigabe',
        'abnahme|freigabe .. fachbereich|betrieb|durch',
        'rückkehr .. regelbetrieb',
      ],
      topics: [
        'abnahme|abgenommen|nimmt .. ab|abnahme|abgenommen',
        'freigabe|freigegeben|gibt .. frei|freigabe|freigegeben|betrieb|system',
        'entwarnung|notfallende',
        'ende .. notfall|notfalls|notbetriebs|wiederherstellung',
        'fachbereich*|anwender*|nutzer*|kunde*|verwaltung|buchhaltung|station* .. prüft|prüfen|testet|testen|bestätigt|bestätigen',
        'testbuchung|testbestellung|testauftrag|probebuchung|probedruck|stichprobe*',
        'erklärt|verkündet .. beendet|abgeschlossen|ende',
      ],
      evidence: [
        'fachbereich*|anwender*|nutzer*|leiter*|leitung|buchhaltung|station*|pflege|lager|verwaltung|labor .. prüft|prüfen|testet|bestätigt|unterschreibt|nimmt|gibt|bucht|druckt|öffnet|meldet',
        'testbuchung|testbestellung|testauftrag|probebuchung|probedruck|stichprobe*|testanmeldung|testrechnung',
        'neue*|volle*|sofort .. sicherung|vollsicherung|backup',
        'abgleich*|vergleich*|summen|salden|bestand|anzahl|kassenbestand',
        '<code>',
        '<duration>|<percent>',
        'unterschrift|unterschreibt|unterschrieben|protokoll',
      ],
      min: 2,
      proof: [
        'fachbereich*|anwender*|nutzer*|buchhaltung|station*|pflege|lager|verwaltung|labor|kunde*|filiale* .. bestätigt|bestätigen|unterschreibt|nimmt|prüft|prüfen|testet|testen .. ab|frei|dass|ob|auftrag|rechnung|bestellung|buchung|daten|bestand|anmeldung|akte*',
        'leiter*|leitung|einsatzleit*|krisenstab*|geschäftsführ* .. erklärt|gibt|verkündet|beendet|hebt .. beendet|ende|frei|entwarnung|auf|notfall|abgeschlossen',
        'abgenommen|freigegeben|unterschrieben von|durch|vom .. fachbereich*|leiter*|leitung|anwender*|buchhaltung|geschäftsführ*',
        'nach|sofort|anschließend .. neue*|volle*|vollständige* sicherung|vollsicherung|backup',
        '<role> .. öffnet|vergleicht|prüft|bestätigt|kontrolliert|nimmt .. buchungen|einträge|datensätze|stichprobe|kassenbuch|bericht|testauftrag|ab',
        'vergleicht|vergleichen|verglichen|abgleichen .. mit .. kassenbuch|bericht|summe|vortag|ausdruck|liste|saldo|anzahl',
        'testbuchung|testauftrag|testmail|probedruck|testbestellung|stichprobe*|anmelden .. prüfen|anlegen|geht|erscheint|kommt|muss|testbenutzer',
        'im .. öffnen|prüfen .. stichprobe|klasse|<code>|eintrag|datensatz|buchung',
        '*programm .. öffnen|prüfen|vergleichen',
        'vergleichen|abgleichen|vergleicht|gegenprüfen .. mit|und',
        'mit .. terminbuch|kassenbuch|papier|ausdruck|liste|bericht vergleichen|abgleichen|vergleicht',
      ],
      not: ['abnahme .. gebäude|bau|lieferung|leistung'],
    },
    fr: {
      within: {
        'restore-procedure': [
          "essai|test d'un|d'une|de .. prêt|commande|connexion|facture|saisie|impression|vente",
          'fait|passe|imprime|ouvre|saisit|enregistre .. commande|facture|prêt|vente|ticket|fiche|dossier|essai|test',
          'donne|donner .. feu_vert|accord|bon',
          'nouvelle|complète sauvegarde',
        ],
      },
      headings: [
        'validation|recette|acceptation|clôture|fin',
        'validation|recette .. métier|utilisateurs|restauration|fonctionnelle',
        'fin de? crise|alerte|sinistre|urgence',
        'remise en_service|service',
        'levée .. alerte|crise|dispositif',
        'retour .. service|utilisateurs',
      ],
      topics: [
        'recette|acceptation|validation',
        'levée|fin .. alerte|crise|sinistre|dispositif',
        'utilisateurs|métier|service|agents|client|comptabilité .. valid*|test*|confirm*|vérifi*|accept*',
        'bon fonctionnement',
        'déclar* .. terminé*|fin|clos|levée',
        'visa|signature|signe|procès_verbal',
      ],
      evidence: [
        'utilisateurs|métier|responsable|directeur|directrice|direction|accueil|comptabilité|service|agents|magasin .. valid*|test*|confirm*|vérifi*|accept*|signe*|essa*',
        'essai|test de|prêt|commande|connexion|facture|saisie|impression',
        'nouvelle|complète|immédiate sauvegarde',
        'comparaison|compar*|total|totaux|soldes|écarts|nombre',
        '<code>',
        '<duration>|<percent>',
      ],
      min: 2,
      proof: [
        'utilisateurs|métier|responsable|accueil|comptabilité|agents|magasin|bibliothécaire*|secrétariat .. valid*|test*|confirm*|accept*|signe*|essai*|essa* .. prêt|commande|facture|saisie|données|service|retour|bon|connexion|fiche|dossier',
        'responsable|directeur|directrice|direction|dsi|maire|cellule .. déclare|prononce|lève|annonce|clôt .. fin|terminé*|crise|alerte|clos',
        'validé|accepté|signé|clôturé par .. utilisateurs|métier|responsable|directeur|directrice|direction',
        'après|aussitôt|ensuite .. nouvelle|complète sauvegarde',
        'lancer|passer|saisir|envoyer|ouvrir|créer .. test|témoin|essai|factice|échantillon|commande|dossier .. signe|valide|apparaît|arrive|résultat|vérifier',
        'comparer|compare|comparé .. nombre|total|registre|solde|veille|état',
        '<role> .. signe|valide|contrôle|confirme .. résultat|reprise|fin|retour|données',
      ],
    },
    es: {
      within: {
        'restore-procedure': [
          'prueba|prueban|hace|hacen|imprime|abre|registra .. pedido|venta|factura|entrada|salida|albarán|ficha|cobro',
          'pedido|venta|factura de prueba',
          'nueva|completa copia|respaldo',
        ],
      },
      headings: [
        'validación|verificación|aceptación|cierre|fin',
        'verificación|comprobación|comprobaciones final|finales|tras|después',
        'validación|aceptación .. usuarios|negocio|restauración|funcional',
        'fin de? emergencia|crisis|contingencia',
        'vuelta .. servicio|usuarios',
        'visto bueno',
        'puesta en_servicio',
      ],
      topics: [
        'aceptación|validación',
        'visto bueno',
        'fin|cierre .. emergencia|crisis|contingencia|recuperación',
        'usuarios|negocio|departamento|cliente|contabilidad|almacén .. valid*|prueb*|confirm*|comprueb*|acept*',
        'declara* .. terminad*|fin|cerrad*|recuperad*',
        'firma|acta',
      ],
      evidence: [
        'usuarios|negocio|responsable|director*|almacén|contabilidad|tienda|departamento|ventas .. valid*|prueb*|confirm*|comprueb*|acept*|firma*|da',
        'prueba|ensayo de .. pedido|venta|factura|entrada|acceso',
        'nueva|completa|inmediata copia|respaldo',
        'compar*|total|totales|saldos|diferencias|número',
        '<code>',
        '<duration>|<percent>',
      ],
      min: 2,
      proof: [
        'usuarios|negocio|responsable|almacén|contabilidad|tienda|departamento|ventas|jefe|jefa|secretaría|cliente .. valid*|prueba|prueban|confirm*|acept*|firma*|comprueba* .. pedido|venta|factura|entrada|salida|datos|servicio|acceso|albarán|ficha|stock',
        'da|dan|dé|dar visto_bueno',
        'visto bueno .. de|del',
        'responsable|director*|dirección|jefe|jefa|comité .. declara|anuncia|cierra|levanta .. fin|terminad*|crisis|emergencia|recuperad*',
        'validado|aceptado|firmado|cerrado por .. usuarios|negocio|responsable|director*|dirección',
        'después|tras|inmediatamente .. nueva|completa copia|respaldo',
        'entrar|iniciar|acceder|hacer|crear|buscar|abrir|enviar .. prueba|ejemplo|conocida|conocido .. buscar|habitación|pedido|reserva|debe|aparece|llega|registro|factura',
        'comparar|compara|cotejar .. total|número|saldo|registros|listado|libro|ayer',
        '<role> .. firma|valida|confirma|comprueba|da_por .. servicio|resultado|recuperación|datos|fin',
        'comprobar|verificar|confirmar .. dos|tres|<number>|<code>|established|menos|abajo|arriba|verde',
        'funcionario|usuario|técnico|enfermera|recepcionista|<role> .. comprueba|verifica|revisa|valida .. expediente|registro|factura|cita|pedido|datos|ficha',
      ],
    },
  },
  fields: ['spec.validation', 'spec.checks', 'spec.activation.deactivated_by'],
  falseFriends: [
    { text: 'The key must match the data that is restored.', why: 'a condition of the restore' },
    { text: 'Sign off from chat when done.', why: 'the end of a shift' },
    { text: 'The form validation rejects an empty name.', why: 'a product' },
    { text: 'The controller reconciliation interval is five minutes.', why: 'automation' },
    { text: 'Deactivate the account of an employee who leaves.', why: 'user management' },
  ],
  scaffold: {
    markdown: `## Validation and end of the recovery

- Data: \${1:TBD: what is counted or compared, and with what}
- Function: \${2:TBD: what a user tries, such as a test order}
- Accepted by: \${3:TBD: role}
- The end is declared by: \${4:TBD: role}
- Right afterwards: \${5:TBD: full backup, and where to}
`,
    yaml: `validation:
  tests:
    - "\${1:TBD: what is counted or compared}"
    - "\${2:TBD: what a user tries}"
  accepted_by: "\${3:TBD: role}"
  declared_by: \${4:recovery-lead}
  afterwards: ["\${5:TBD: what is done right afterwards}"]
`,
  },
  examples: [
    {
      name: 'sentences at the end of the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

When the API answers again, the product owner tests an order. Then the recovery lead declares the recovery complete.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Recovery validation

- [ ] Order counts match the payment provider
- [ ] A test order goes through
      ^^^^^^^^^^^^^^^^^^^^^^^^^
- [ ] A full backup has been started
`,
    },
    {
      name: 'a wish without a test',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Validate the system after recovery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a section to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery declaration

To be decided.
^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an end, but of a day',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# After the restore

Tidy up the desk and sign off from chat.
`,
    },
  ],
} satisfies Practice;

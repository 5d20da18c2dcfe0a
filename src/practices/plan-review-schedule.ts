/** Practice: how often the document is reviewed, and what forces a review. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'plan-review-schedule',
  title: 'Review and maintenance of the plan',
  titles: { de: 'Pflege des Plans', fr: 'Révision du plan', es: 'Revisión del plan' },
  group: 'Records',
  requirement:
    'State how often the plan is reviewed, which events force a review in between, and who does it.',
  why: 'A plan rots as fast as the infrastructure changes, and nobody notices until it is needed.',
  goodEvidence: [
    'an interval, such as every six months',
    'events that force a review: an exercise, an incident, a larger change',
    'who reviews, and when that was done last',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'optional',
    'restore-procedure': 'optional',
    'training-plan': 'optional',
    inventory: 'optional',
  },
  controls: [
    'nist-800-34r1:3.6',
    'nist-800-53r5:CP-2',
    'iso22301:8.6',
    'nis2-ir:4.1.4',
    'cis-v8:11.1',
    'pci-dss-4:12.10.2',
    'hipaa:164.308(a)(7)(ii)(D)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'kept|checked|verified|updated|reviewed|reconciled|audited|counted <date>? .. <frequency>',
          'checked|counted|reconciled|verified|updated after each|every .. purchase|change|move|delivery',
        ],
        'training-plan': ['reviewed|updated|revised .. <frequency>|after|twelve|yearly'],
      },
      headings: [
        'plan|document|runbook|policy|procedure maintenance|review|upkeep|update',
        'review schedule|cycle|frequency|cadence|process|procedure|interval',
        'maintenance of .. plan|document|runbook',
        'review of .. plan|document|runbook|procedure|policy',
        'reviewing|updating|maintaining|keeping .. plan|document|runbook|current|up_to_date',
        'how this document works',
        'review .. maintenance|update|revision',
        'maintenance .. review',
        'test|testing|exercise .. review|maintenance',
        'update procedure|schedule',
        'revision schedule|cycle',
        'keeping it|this|plan|document alive|current|fresh|up_to_date|accurate|honest',
        'upkeep|maintenance|reviews',
        'care|upkeep of .. plan|document|runbook',
        'living document',
        'review date',
      ],
      topics: [
        'plan|document|runbook|policy|page|playbook|guide reviewed|revised|revisited',
        'plan|document|runbook|policy|page|playbook|guide updated|kept after|whenever|regularly|current|up_to_date|every|each|annually',
        'review|reviews|revise|revisit|update|updates this|our|the plan|document|runbook|policy|page|playbook after|every|each|annually|regularly|periodically|at|once|quarterly|yearly',
        'review of this|the plan|document|runbook|policy|page',
        'review interval|cycle|cadence|schedule|frequency|period|in',
        'next review|scheduled_review|annual_review',
        'plan|document|runbook maintenance|upkeep',
        'keep this|the plan|document|runbook|page current|up_to_date|date|accurate',
        'procedure|process|instruction|step reviewed|revised regularly|periodically|every|each|annually|after|quarterly|yearly',
        'reviewed|revised regularly|periodically|annually|every|yearly|quarterly|once',
        'periodic|regular review of? .. plan|document|runbook|procedure|policy',
        'go|goes|going|work|walk through this|the plan|document|page|runbook',
        'reviewed again|next|annually|yearly|every|each|by|due',
        'owner|author|maintainer|team .. updates|reviews|revises|review|update it|this|them|plan|document|page|runbook',
        'review <frequency>',
        'review date|due|by',
        'review again',
        'kept|keep up_to_date|fresh|accurate|alive',
        'valid|expires|lapses until',
        'next|following look|reading|revision',
        'maintained|updated whenever|regularly|periodically',
      ],
      evidence: [
        '<frequency>',
        'every|each|within|in <duration>',
        'after|following|upon|whenever|when .. change|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|reorganisation|reorganization|invocation|changes|outage|test',
        'after|following|when|whenever|once|upon|at each|every|any|a? .. change|changes|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|outage|test|purchase|release|reorganisation|reorganization|move|recovery|invocation',
        'each|every summer|spring|autumn|winter|january|july|quarter|year|half_year|season|term',
        'whenever',
        'yearly|annually|twice|half_yearly',
      ],
      proof: [
        'plan|runbook|procedure updated|revised|adjusted based|after|following .. result|lesson|finding|exercise',
        'plan|document|runbook|policy|page|playbook|guide|procedure .. reviewed|updated|revised|revisited|re_approved|checked .. <frequency>',
        'plan|document|runbook|policy|page|playbook|guide|procedure .. reviewed|updated|revised|revisited .. after|following|upon|whenever|when .. change|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|changes|test|outage|review',
        'review|reviews|revise|revisit|update|updates this|our|the? .. plan|document|runbook|policy|page|playbook .. <frequency>',
        'review|reviews|revise|revisit|update|updates this|our|the? .. plan|document|runbook|policy|page|playbook .. after|following|whenever .. change|incident|exercise|drill|migration|upgrade|activation|failover|changes|test|outage',
        '<frequency> review of? this|the? plan|document|runbook|policy|procedure',
        'reviewed|revised|revisited <frequency>',
        'review|revision interval|cycle|cadence|frequency|period|schedule .. <duration>|<frequency>',
        'review in|every|due <duration>',
        'plan|document|runbook maintenance|review .. <frequency>',
        'plan|document review .. every|each|after .. <duration>|change|incident|exercise|test',
        'go|goes|going|work|walk|read through this|the plan|document|page|runbook .. <frequency>|january|april|july|october|<month>',
        'plan|document|runbook|page|procedure|guide .. reviewed|updated|revised .. every|each <month>',
        'plan|document|runbook|procedure|guide .. changes|change|exercise|incident .. reviewed|updated|revised',
        'review|reviews <frequency>',
        'owner|author|maintainer|lead|manager .. updates|reviews|revises|review|update it|this|the .. after|every|least|once|twice|<frequency>',
        'plan|document|runbook|policy|page|playbook|guide|procedure|handbook|inventory|list|register|sheet|card .. reviewed|updated|revised|revisited|re_read|reread|refreshed|checked|verified|walked|proofread|validated|audited|reconciled|tested .. <frequency>|each|twice|yearly|annually',
        'plan|document|runbook|policy|page|playbook|guide|procedure|handbook|inventory|list|register .. reviewed|updated|revised|revisited|re_read|reread|refreshed|checked|verified|walked|proofread|validated|audited|reconciled|tested .. after|following|upon|whenever|when|with .. change|changes|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|outage|test|purchase|release|reorganisation|reorganization|move|recovery|invocation',
        'review|reviews|revise|revisit|update|updates|reread|re_read|check|checks|refresh|refreshes this|our|the? .. plan|document|runbook|policy|page|playbook|handbook|inventory|list|register .. each|every|after|whenever .. change|changes|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|outage|test|purchase|release|reorganisation|reorganization|move|recovery|invocation|<unit>|<month>|summer|spring|autumn|winter|season|term',
        'review|reviewed|revision|revised|reread|re_read every|each <count>? <unit>|<month>|spring|summer|autumn|winter|term|season',
        'reviewed|updated|revised|revisited|re_read|reread|refreshed|checked|verified|walked|proofread|validated|audited|reconciled|tested .. <frequency> .. after|following|whenever|when .. change|changes|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|outage|test|purchase|release|reorganisation|reorganization|move|recovery|invocation',
        'reviewed|revised|revisited|reread|updated after each|every|any .. change|changes|incident|exercise|drill|migration|upgrade|activation|failover|event|disaster|outage|test|purchase|release|reorganisation|reorganization|move|recovery|invocation|course|session|year',
        'review|revision|maintenance every|each|once|twice .. <unit>|<month>',
        'goes|go|going|walks|walk|reads|read through the? .. plan|document|page|runbook|handbook ... each|every|twice|once|annually|yearly|quarterly|spring|summer|autumn|winter',
        'expires|lapses|valid|stale after|for <duration> .. review*|unless|until|then|page|plan|document',
        'page|plan|document|runbook .. expires|lapses|stale|invalid after|unless .. <duration>|reviewed',
        'kept|keep up_to_date|current|accurate .. by .. <role> .. <frequency>|after',
        'annual|yearly|quarterly|monthly|half_yearly|six_monthly|biannual review|revision|update of|by|with|in? .. plan|document|runbook|management|board|owner|team|lead|<month>',
        'plan|document|page|runbook|handbook|procedure .. gone|read|worked through .. <frequency>|every|each|twice',
        'plan|document|page|runbook|handbook .. reviewed|revised|updated|reread|checked .. every|each <month>|spring|summer|autumn|winter|term|season',
        'look|looks|looked|goes|read|reread|go at|over|through it|this|page|plan|document again|every|each|once .. <month>|<frequency>|year',
        'next review|revision|look|reading|update .. <date>|<month>|sooner|after',
        'reviewed|review|revised|revise|updated|update|checked|refreshed .. after|sooner|when|following .. exercise|test|outage|incident|change|move|drill|every',
        'reviewed|revised|refreshed|checked .. <frequency>|<month>',
        'updated .. <frequency>',
        'looked|look|gone|goes over|through|at <frequency>|every',
        'looked_over|reread|inspected|taken_stock|counted .. <frequency>|after|each',
        'next review|stocktake|count|inventory|survey .. <date>|<month>',
        'revisit|revisited|reread|refresh|refreshed|looked|gone .. each|every|whenever|<frequency>|<month> .. changed|change|changes|july|january|after|<month>|year',
        'revisit|revisited <frequency>|each|every|<month>',
      ],
      not: [
        'code|peer|pull_request|pr|access|security|design|performance|architecture|post_incident|incident|user_access|supplier|log|cost review',
        'log|alert|report|dashboard|metric|access|permission|ticket|invoice|result|capacity reviewed',
        'review app',
        'review the? log|output|report|alert|change|diff|error|result',
        'preview',
        'status page',
        'review|reviews|reviewed .. log|logs|alerts|dashboard|metrics|tickets|invoices',
        'firmware|backup|backups|restore|battery|generator|log|logs|tape|tapes|copies|alerts .. checked|verified|audited|tested|reviewed <frequency>',
        'checked|verified|tested .. backup|backups|restore|battery|generator',
        'firewall|rules|certificate|certificates|permissions|rights|capacity|accounts|thresholds .. reviewed|checked|revised|audited',
      ],
    },
    de: {
      within: {
        inventory: [
          'geprüft|abgeglichen|kontrolliert|gezählt|aktualisiert .. <frequency>',
          '<frequency> .. geprüft|abgeglichen|kontrolliert|gezählt|aktualisiert',
        ],
      },
      headings: [
        'pflege|aktualisierung|revision|überprüfung|dokumentenpflege|prüfintervall|fortschreibung',
        'pflege|aktualisierung|überprüfung|fortschreibung des? .. plans|dokuments|handbuchs',
        'regelmäßige überprüfung',
        'aktualität|pflege|fortschreibung|review|durchsicht|wartung|prüfzyklus',
        'pflege|aktualisierung|überprüfung|durchsicht|review dokument*|plan*|handbuch*|liste',
        'aktuell|lebendig halten',
      ],
      topics: [
        'plan|dokument|handbuch|notfallplan|anleitung|konzept .. überprüft|geprüft|aktualisiert|überarbeitet|fortgeschrieben',
        'überprüfung|aktualisierung|prüfung|fortschreibung des|dieses .. plans|dokuments|handbuchs|notfallplans|konzepts',
        'nächste überprüfung|prüfung|revision',
        'prüfintervall|überprüfungsintervall|revisionszyklus',
        'plan|dokument|handbuch|seite|liste|inventar|unterlage*|verzeichnis|wiederanlaufplan|notfallhandbuch|runbook .. durchgesehen|durchgegangen|gepflegt|kontrolliert|gelesen|aktuell_gehalten',
        'durchsicht|review|überarbeitung dieses|des|der .. plans|dokuments|seite|handbuchs|liste',
      ],
      evidence: [
        '<frequency>',
        '<duration>',
        'nach .. änderung*|vorfall|vorfällen|übung*|test*|notfall',
        'jede*|jedem|jeder .. änderung|übung|vorfall|anschaffung|test|umbau',
        'bei änderung*|personalwechsel|bedarf',
      ],
      proof: [
        'überprüfung|prüfung|aktualisierung|prüfintervall .. <frequency>|<duration>',
        'plan|dokument|handbuch|notfallplan|anleitung|konzept|seite|liste|inventar|unterlage*|verzeichnis|wiederanlaufplan|notfallhandbuch|runbook|verfahren|dokumentation ... <frequency>|einmal|zweimal|mindestens ... überprüft|geprüft|aktualisiert|überarbeitet|durchgesehen|durchgegangen|gepflegt|kontrolliert|abgeglichen|fortgeschrieben',
        'plan|dokument|handbuch|notfallplan|anleitung|konzept|seite|liste|inventar|unterlage*|verzeichnis|wiederanlaufplan|notfallhandbuch|runbook|verfahren|dokumentation ... nach|bei .. änderung*|übung*|vorfall*|vorfällen|umbau*|anschaffung*|test*|personalwechsel ... überprüft|geprüft|aktualisiert|überarbeitet|durchgesehen|angepasst|fortgeschrieben',
        'überprüft|geprüft|aktualisiert|überarbeitet|durchgesehen|gepflegt wird|werden? .. plan|dokument|handbuch|liste|seite .. <frequency>|nach',
        'überprüfung|durchsicht|review|aktualisierung|pflege|fortschreibung .. <frequency>|jährlich|halbjährlich',
        'überprüfung|durchsicht|review|aktualisierung .. nach jeder|jedem|größeren|wesentlichen',
        'geht|gehen|liest|lesen .. plan|dokument|seite|handbuch ... <frequency> ... durch',
        'überprüft|überarbeitet|durchgesehen|aktualisiert|geprüft|überarbeitung|durchsicht|prüfung .. <frequency>|nach_jeder|nach_jedem|übung|umzug',
        'nächste prüfung|durchsicht|überprüfung|überarbeitung|revision .. <date>|<month>|<year>',
        '<frequency> .. durchgesehen|überprüft|aktualisiert|überarbeitet|angepasst|geprüft',
        'nächste aufnahme|inventur|durchsicht|bestandsaufnahme <month>|<date>|<year>',
      ],
    },
    fr: {
      within: {
        inventory: ['vérifié*|contrôlé*|actualisé*|rapproché* .. <frequency>'],
      },
      headings: [
        'maintenance|révision|revue|actualisation',
        'mise jour plan|document|procédure',
        'révision|revue|maintenance plan|document|procédure',
        'revue périodique',
        'tenue à_jour|jour',
        'révision|revue|maintien|suivi plan|document|pra|procédure|conditions',
      ],
      topics: [
        'plan|document|procédure|pra .. revu|révisé|relu|actualisé|mis_à_jour|revue',
        'révision|revue|mise_à_jour|actualisation plan|document|procédure|pra',
        'prochaine revue|révision',
        'plan|document|procédure|pra|page|fiche|inventaire|liste .. vérifié|contrôlé|relu|tenu|tenue',
        'relecture|revue|vérification plan|document|pra|page|fiche',
        'tenu|tenue|maintenu à_jour|jour',
      ],
      evidence: [
        '<frequency>',
        '<duration>',
        'après|suite .. changement*|incident|exercice|test|modification*',
        'chaque|tout|toute .. changement|modification|exercice|incident|achat|test',
        'fois an|par',
      ],
      proof: [
        'plan|document|procédure|pra .. revu|révisé|relu|actualisé|mis_à_jour|revue .. après|suite .. changement*|incident|exercice|test',
        'plan|document|procédure|pra|page|fiche|inventaire|liste|manuel|tenu|tenue .. revu*|révisé*|relu*|actualisé*|vérifié*|contrôlé*|mis_à_jour|mise_à_jour .. <frequency>|après|fois',
        'plan|document|procédure|pra|page|fiche|inventaire|liste .. revu*|révisé*|relu*|actualisé*|vérifié*|mis_à_jour .. après|suite|à chaque|tout|toute .. changement*|incident|exercice|test|modification|achat',
        'vérifié*|relu*|revu*|révisé*|actualisé* .. <frequency> ... changement|achat|exercice|modification|incident|test',
        'relecture|revue|révision|mise_à_jour|actualisation .. <frequency>|annuelle|semestrielle|trimestrielle',
        '<frequency> .. relit|relisons|revoit|revoyons|révise|actualise|met_à_jour .. plan|document|procédure|page|fiche|pra',
        'relit|relisons|revoit|revoyons|révise|révisons .. plan|document|procédure|page|fiche|pra .. <frequency>|après',
        'relecture|révision|relu|revu|révisé|mise_à_jour|mis_à_jour|actualisé .. <frequency>|chaque|après|tous|<month>|<date>',
        'prochaine relecture|révision|revue .. <date>|<month>|<year>',
        'à revoir|réviser|relire|actualiser en|avant|au <date>|<month>',
      ],
    },
    es: {
      within: {
        inventory: ['verifica*|revisa*|comprueba*|actualiza*|inventaría .. <frequency>'],
      },
      headings: [
        'mantenimiento|revisión|actualización',
        'mantenimiento|revisión|actualización plan|documento|procedimiento',
        'revisión periódica',
        'ciclo revisión',
        'revisión|mantenimiento|actualización|vigencia|puesta al_día|día',
        'revisión|mantenimiento|actualización plan|documento|página|ficha',
      ],
      topics: [
        'plan|documento|procedimiento .. revisa|revisará|revisado|actualiza|actualizará|actualizado',
        'revisión|actualización|mantenimiento plan|documento|procedimiento',
        'próxima revisión',
        'plan|documento|procedimiento|página|ficha|inventario|lista .. revisamos|repasa|repasamos|verifica|mantiene|comprueba',
        'repaso|revisión|verificación plan|documento|página|ficha',
        'se revisa|revisará|actualiza|repasa',
      ],
      evidence: [
        '<frequency>',
        '<duration>',
        'después|tras .. cambio*|incidente*|simulacro*|prueba*|ejercicio*',
        'cada|todo .. cambio|simulacro|incidente|compra|prueba',
        'vez|veces año|al',
      ],
      proof: [
        'plan|documento|procedimiento|página|ficha|inventario|lista|manual .. revisa*|actualiza*|repasa*|verifica*|comprueba*|mantiene .. <frequency>|tras|después|vez|veces',
        'revisa*|actualiza*|repasa*|verifica* .. plan|documento|procedimiento|página|ficha|inventario|lista .. <frequency>|tras|después|cada|vez|veces',
        '<frequency> .. revisa*|actualiza*|repasa* .. plan|documento|procedimiento|página|ficha|inventario|lista',
        'revisión|actualización|repaso .. <frequency>|anual|semestral|trimestral',
        'revisión|actualización .. tras|después cada|todo .. cambio|simulacro|incidente|prueba',
        'próxima revisión|actualización .. <date>|<month>|<year>',
        'se revisa|actualiza|repasa .. <frequency>|tras|después|cuando|<month>',
        'revisión|actualización .. anual|semestral|trimestral|<frequency>|tras_cada',
      ],
    },
  },
  fields: [
    'metadata.review_interval',
    'metadata.next_review',
    'spec.maintenance',
    'review_in',
    'review_interval',
    'review_every',
    'review_cadence',
    'next_review',
    'next_review_date',
    'review_due',
    'review_by',
    'expire_by',
  ],
  falseFriends: [
    { text: 'Last updated: January 2026', why: 'a date, no schedule' },
    { text: 'Every change needs a code review by two engineers.', why: 'code' },
    { text: 'Access reviews are held every quarter.', why: 'user rights' },
    { text: 'The backup log is reviewed daily.', why: 'a log' },
    { text: 'Review the output of the command.', why: 'a step' },
    { text: 'Firmware of the controllers is checked every quarter.', why: 'machines' },
    { text: 'The battery is tested twice a year and after each power cut.', why: 'a machine' },
    { text: 'Restored copies are verified monthly.', why: 'backups' },
    { text: 'The firewall rules are reviewed quarterly.', why: 'a configuration' },
  ],
  scaffold: {
    markdown: `## Review and maintenance of the plan

\${1:TBD: role} reviews this document every \${2:TBD: interval}, contacts every \${3:TBD: interval}.

A review is also due after:

- \${4:an exercise or a real recovery}
- \${5:a change to one of the systems}
- \${6:TBD: other events}
`,
    yaml: `maintenance:
  triggers:
    - "\${1:after each exercise or recovery}"
    - "\${2:TBD: other events}"
# And under \`metadata\`:
#   review_interval: \${3:P6M}
`,
  },
  examples: [
    {
      name: 'what results change',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Bookings

The plan shall be updated based on the results of each exercise.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a sentence at the end',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

The platform lead goes through this page with the team. The plan is reviewed every six months and after each exercise.
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'front matter',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `---
title: Restore the order database
review_in: 6 months
           ^^^^^^^^
---

# Restore the order database
`,
    },
    {
      name: 'YAML',
      kind: 'dr-plan',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: dr-plan
metadata:
  id: orders-dr-plan
  review_interval: P6M
                   ^^^
`,
    },
    {
      name: 'a word without an interval',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

This plan is reviewed regularly.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an interval still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Plan maintenance

Review cycle: TBD
^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a review, but of code',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Change the restore script

Every change to the script gets a code review by two engineers.
`,
    },
    {
      name: 'a French sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de reprise

Le plan est revu tous les six mois et après chaque exercice.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

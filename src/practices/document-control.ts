/** Practice: who owns the document, which version it is, who approved it, and when it was looked at. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'document-control',
  title: 'Document control',
  titles: { de: 'Dokumentenlenkung', fr: 'Suivi des versions', es: 'Historial de versiones' },
  group: 'Records',
  requirement:
    'Show the owner, the version, who approved it, the date of the last review and the date of the next.',
  why: 'In the middle of the night nobody follows a page that no one owns and that bears no date.',
  goodEvidence: [
    'front matter or a table with owner, version and approver',
    'the dates of the last and the next review',
    'a history of revisions',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'required',
    'restore-procedure': 'required',
    'training-plan': 'required',
    'exercise-report': 'required',
    inventory: 'required',
    'change-log': 'optional',
  },
  controls: [
    'nist-800-34r1:3.6',
    'nist-800-34r1:A.3-PA',
    'nist-800-34r1:A.3-AppM',
    'nist-800-53r5:CP-2',
    'iso22301:7.5.2',
    'iso22301:7.5.3',
    'dora-rts:39(2)',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'kept|maintained|checked|verified|counted|audited|reconciled|updated .. <date>',
        ],
      },
      headings: [
        'document control|history|information|metadata|owner|ownership|status|approval|property|detail|change|version|revision',
        'version|revision history|control|log|table|record',
        'change history|page',
        'record of change|revision',
        'plan|document|policy approval|history|owner|ownership|revision',
        'approval|approver|revision|amendment',
        'last review|reviewed|updated',
        'review history|log|record',
        'amendment record|history|log',
        'about this document|plan|runbook',
        'document|plan|runbook|page data|record|details|facts|block',
        'version',
        'authorship|provenance|imprint',
        'owner|author|maintainer',
      ],
      topics: [
        'document owner|id|version|control',
        'approved|reviewed by',
        'owner slack|team|platform|engineering|infrastructure|operations|devops|it|security|sre|<name>|<handle>|<email>|<person>|<role>|<open>',
        'owner .. manager|director|officer|head|lead',
        'last reviewed|updated|modified',

        'document|plan|runbook|page|policy owner|maintainer|author|custodian|version|revision|approver|status',
        'last reviewed|revised|review|revision|updated',
        'next review',
        'review date|due',
        'document|plan|policy|version|runbook approved|authorised|authorized|signed',
        'document control|history',
        'version|revision|amendment history',
        'effective|issue|publication|approval|revision date',
        'date of last? review|update|revision|approval|issue',
        'document|page|plan|runbook|playbook maintained|owned|reviewed by',
        'page|document|plan|runbook last updated|reviewed|revised|verified|modified',
        'status draft|accepted|approved|proposed|superseded|final',
        'version see|in|below|missing|footer',
        'draft reviewed|approved|nobody|version',
        'kept|maintained|looked_after by',
        'author|editor|compiled|written by|name',
        'last walked|proofread|edited|touched|amended',
        'responsible for page|document|plan|runbook|procedure',
        'page|document|plan|runbook .. responsible|looked_after|kept by?',
      ],
      evidence: [
        '<date>',
        '<version>',
        'version|revision|rev|v <number>',
        'owner|maintainer|author|custodian|owned|maintained by? <person>',
        'approver|approved|authorised|authorized by? <person>',
        'review in|interval|every|cycle <duration>|<frequency>',
        'owner|maintainer|author|custodian|editor|keeper|kept|maintained .. <person>',
        'last walked|checked|verified|read|proofread|edited through? <date>',
        'approved|authorised|authorized|released|signed .. <date>|<year>',
        'responsible .. <role>|<handle>',
      ],
      min: 2,
      proof: [
        'last|latest reviewed|updated|revised|modified|review|update|revision|edited|amended on|at|by? .. <date>',
        'page|document|plan|runbook|playbook .. reviewed|updated|revised|verified|checked|approved on|in <date>',
        'reviewed|updated|revised|approved on|date <date>',
        'date of last? reviewed|updated|review|update|revision|approval|issue .. <date>',
        'next review|revision .. <date>',
        'review date|due|by|before .. <date>',
        'effective|issue|issued|publication|approval|revision date .. <date>',
        'version|revision|rev|issue <version>|<number> .. date|dated|of|from <date>',
        'version|revision|rev <version>|<number> ... author|owner|approved|approver|reviewed|reviewer|status',
        'date <date> .. revision|author|reviewer|approver|approved|editor',
        'date <date> .. version <version>|<number> .. author|description|comment|reviewer|approved|approver',
        '<date> .. initial|first version|draft|release|issue|creation',
        'document|plan|runbook|page|policy owner|maintainer|custodian .. <handle>|<email>|<role>|<name>',
        'owner .. <handle>|<email>|<role> ... version|approved|reviewed|review',
        'approved|authorised|authorized|reviewed|signed by .. <person> .. <date>',
        'review in <duration>',
        'last change|changed|edit|touched|amended on? <date>',
        'approved|authorised|authorized|released .. cio|cto|ceo|ciso|<role> .. <date>',
        'author .. version .. date <date>',
        'author|editor .. version <version>|<number>',
        'last walked|read|gone|proofread|rehearsed|amended|edited|touched|synced|reworked through? on|by|in? .. <date>',
        'owner|maintainer|author|custodian|editor|keeper .. last checked|verified|walked|reviewed|updated|validated|read through? .. <date>',
        'page|document|plan|runbook|playbook|procedure|guide|handbook|policy|manual|sheet|binder .. checked|verified|validated|walked|proofread|confirmed|corrected|amended through? on|in|last|at? <date>',
        'page|document|plan|runbook|playbook|procedure|guide|handbook|policy|manual|sheet|binder owner|maintainer|custodian .. <person> .. version|rev|revision|approved|reviewed',
        'version|revision|rev|issue|edition|release <version>|<number> .. dated|of|from|on|as .. <date>',
        'version|revision|rev|issue|edition <version>|<number> ... approved|signed|authorised|authorized|released|owner|author|reviewed',
        'owner|author|maintainer|custodian|editor .. <person>|<name> ... version|revision|rev|v <number>|<version>',
        'owner|owned|maintained|kept .. <person> ... reviewed|updated|checked|revised|approved .. <date>',
        'owner|author|keeper <handle>|<email> ... <date>|<version>',
        'approved|authorised|authorized|signed|released|adopted on|by? .. <date>',
        'as of <date> .. version|owner|author|approved|replaces|supersedes',
        'replaces|supersedes version|revision|issue|edition .. <number>|<version>|<date>',
        'revision|rev|edition <number>|<version> .. <date>',
        'reviewed|revised|approved|amended|authorised|authorized|proofread <date>',
        'keeper|custodian|steward|maintained|owner .. page|document|plan|sheet .. <role>|<name>',
        'document|doc|plan|policy|procedure no|number|id|code .. rev|revision|version|issue|edition .. <date>|<number>|a|b|c|d',
        'issued|published|released|approved|effective <date> ... valid|expires|until|replaces|review',
        'version|revision|rev|edition|issue <number>|<version>|b|c|d|e|f <date>',
        'agreed|adopted|ratified|endorsed|confirmed <date>',
        'next check|revision|look|update|visit <month>|<date>|due',
        'adopted|issued|approved|released|signed|rev|freigegeben|stand|verantwortlich .. <date>',
      ],
      not: [
        'database|table|file|object|process|bucket|correct owner',
        'modified time',

        'api|compose|docker|kernel|schema|chart|engine|client|server|database|postgres*|module version|apiversion',
        'last updated row|record|timestamp|column|index|cache',
        'code review|approval',
        'version upgrade|upgraded|supported|matrix',
        'row|record|replica|cache|index|dashboard last updated|modified',
        'chart|image|driver|firmware|plugin|agent|operating_system|kernel|package version',
        'status running|failed|green|ok',
        'owner of bucket|file|database|schema|table|role',
        'product|software|app|application|release version',
      ],
    },
    de: {
      headings: [
        'dokumentenlenkung|änderungshistorie|versionshistorie|dokumenthistorie|freigabe|dokumentinformationen|revisionshistorie|änderungsverzeichnis|dokumentenkontrolle',
        'historie dokument*',
        'angaben zum? dokument',
        'dokumentinfo|dokumentstatus|versionsstand|versionen|änderungsnachweis|dokumentenstatus|impressum|änderungen',
        'dokument*|plan* status|daten|verantwortung|freigabe|pflege',
      ],
      topics: [
        'zuletzt|letzte geprüft|aktualisiert|überarbeitet|prüfung|überprüfung|aktualisierung|änderung',
        'nächste prüfung|überprüfung|revision',
        'dokumentverantwortlich*|dokumenteigentümer*|dokumentenverantwortlich*',
        'freigegeben durch|von|am',
        'version .. stand|freigabe|freigegeben',
        'verfasser*|ersteller*|dokumenteigner*|dokumentenverantwortung',
        'status entwurf|freigegeben|in_arbeit|gültig',
        'version|fassung|ausgabe vom|von|siehe',
        'gepflegt|geführt von|durch',
        'letzter|letztes|letzten stand|review|änderung|durchsicht',
      ],
      evidence: [
        '<date>',
        '<version>',
        'version <number>|<version>',
        'verantwortlich*|eigentümer*|autor*|verfasser* <person>|<name>',
        'freigegeben|genehmigt durch|von',
        'gepflegt|geführt|erstellt|bearbeitet|verfasst von|durch',
        'stand|fassung|ausgabe .. <date>|<year>',
        'verantwortlich|verfasser*|ersteller*|autor* <role>|<handle>|<email>',
      ],
      min: 2,
      proof: [
        'zuletzt|letzte geprüft|aktualisiert|überarbeitet|prüfung|überprüfung|aktualisierung|änderung am? .. <date>',
        'nächste prüfung|überprüfung|revision am? .. <date>',
        'stand <date>',
        'freigegeben|genehmigt am|durch|von .. <date>',
        'datum <date> .. autor*|verfasser*|freigegeben|freigabe|bearbeiter*',
        'dokument|seite|plan|handbuch|anleitung|liste|konzept|inventar|unterlage|runbook|verfahren .. geprüft|aktualisiert|überarbeitet|freigegeben|durchgesehen|geändert|gelesen ... <date>',
        'dokument|seite|plan|handbuch|anleitung|liste|konzept|inventar|unterlage|runbook .. <date> .. geprüft|aktualisiert|überarbeitet|freigegeben|durchgesehen|geändert',
        'verantwortlich|verfasser*|autor*|ersteller*|erstellt|bearbeiter*|eigner ... version|stand|rev|revision|freigabe|freigegeben|geprüft|fassung .. <date>|<version>|<number>',
        'version|revision|rev|ausgabe|fassung <version>|<number> .. <date>|freigegeben|genehmigt|verantwortlich|stand',
        'stand|fassung|ausgabe vom|am|von? <date>|<year>',
        'gepflegt|geführt|erstellt|freigegeben|genehmigt|beschlossen|verabschiedet .. <date>',
        'letzte|letzter|letztes|letzten|zuletzt durchsicht|durchgesehen|bearbeitet|bearbeitung|review|stand|geändert|durchgegangen|gelesen|gepflegt ... <date>',
        'ersetzt version|fassung|ausgabe .. <number>|<version>|<date>',
        'bearbeitungsstand|aktualisierungsstand|redaktionsstand|versionsstand|datenstand <date>|<version>',
        'freigabe|prüfung|erstellung .. <role>|leitung|<date> .. <date>|version',
        'aufgenommen|erstellt|gepflegt|erfasst .. <month>|<date> .. von|nächste',
        'stand <month>|<date> .. durchgesehen|geprüft|jedes',
      ],
    },
    fr: {
      headings: [
        'historique|approbation|versions|révisions',
        'historique document|versions|révisions|modifications',
        'suivi|contrôle document|versions|modifications',
        'versions|rédaction|validation|révision',
        'fiche|suivi|gestion document|documentaire|versions',
        'propriétaire|auteur|rédacteur document|plan',
      ],
      topics: [
        'dernière mise|révision|revue|modification|relecture',
        'prochaine révision|revue|relecture',
        'historique versions|révisions|modifications',
        'approuvé|validé par|le',
        'propriétaire|responsable document|plan',
        'rédacteur|rédactrice|auteur|approbateur|vérificateur|valideur|gestionnaire',
        'rédigé|vérifié|approuvé|tenu|maintenu par',
        'statut brouillon|validé|projet|approuvé',
        'version du|projet|provisoire',
        'dernière fois',
      ],
      evidence: [
        '<date>',
        '<version>',
        'version <number>|<version>',
        'propriétaire|auteur|rédacteur|responsable <person>|<name>',
        'approuvé|validé par',
        'rédigé|tenu|maintenu|géré|vérifié par',
        'rédacteur|rédactrice|auteur|gestionnaire <role>|<handle>|<email>',
      ],
      min: 2,
      proof: [
        'dernière mise jour .. <date>',
        'dernière révision|revue|modification|relecture .. <date>',
        'mis|mise jour le? <date>',
        'prochaine révision|revue|relecture .. <date>',
        'date <date> .. auteur|rédacteur|rédactrice|validé*|approuvé*',
        "document|plan|page|fiche|procédure|pra|inventaire|liste|l'inventaire|d'inventaire .. relu*|révisé*|validé*|approuvé*|vérifié*|modifié*|actualisé* ... <date>",
        'rédigé*|tenu|tenue|validé*|approuvé*|relu*|vérifié*|adopté* .. par|le ... <date>',
        'rédacteur|rédactrice|auteur|responsable|propriétaire ... version|révision|rév|indice .. <number>|<version>|<date>',
        'version|révision|rév|indice|édition <version>|<number> .. <date>|validé*|approuvé*',
        'version du|de? <date>',
        'dernière fois|vérification|relecture|édition|visite|actualisation ... <date>',
        'mis jour|à_jour .. <date>',
        'remplace version|révision|édition .. <number>|<version>|<date>',
        'rédigé|validé|approuvé|écrit .. par ... version|<date>|<month>',
      ],
    },
    es: {
      headings: [
        'historial|aprobación|versiones|revisiones',
        'historial|control documento|versiones|revisiones|cambios|documental',
        'versión|redacción|validación|revisión',
        'ficha|gestión|datos documento|documental|versiones',
        'propietario|autor|responsable documento|plan',
      ],
      topics: [
        'última actualización|revisión|modificación',
        'próxima revisión',
        'historial versiones|revisiones|cambios',
        'aprobado|revisado por|el',
        'propietario|responsable documento|plan',
        'redactor|redactora|autor|autora|elaborado|redactado|mantenido',
        'elaborado|revisado|aprobado|mantenido|validado por',
        'estado borrador|aprobado|vigente',
        'versión de|del|provisional',
        'última vez',
      ],
      evidence: [
        '<date>',
        '<version>',
        'versión <number>|<version>',
        'propietario|autor|responsable <person>|<name>',
        'aprobado|revisado por',
        'elaborado|redactado|mantenido|llevado|validado por',
        'autor|autora|redactor|responsable <role>|<handle>|<email>',
      ],
      min: 2,
      proof: [
        'última actualización|revisión|modificación .. <date>',
        'actualizado|revisado|aprobado el? <date>',
        'próxima revisión .. <date>',
        'fecha <date> .. autor|autora|redactor|aprobado|revisado',
        'documento|plan|página|ficha|procedimiento|inventario|lista .. revisad*|actualizad*|aprobad*|validad*|verificad*|modificad* ... <date>',
        'elaborado|redactado|validado|aprobado|revisado|mantenido|verificado .. por|el ... <date>',
        'autor*|redactor*|responsable|propietari* ... versión|revisión|edición .. <number>|<version>|<date>',
        'versión|revisión|edición|rev <version>|<number> .. <date>|aprobad*|validad*',
        'versión|edición del|de? <date>',
        'última vez|verificación|lectura|edición|modificación|puesta_al_día ... <date>',
        'sustituye|reemplaza versión|edición|revisión .. <number>|<version>|<date>',
      ],
    },
  },
  fields: [
    'metadata.last_reviewed',
    'metadata.approved_by',
    'metadata.next_review',
    'last_reviewed',
    'last_reviewed_on',
    'last-reviewed',
    'reviewed_on',
    'reviewed',
    'last_review',
    'last_updated',
    'approved_by',
    'approved_on',
    'approver',
    'next_review',
    'next_review_date',
    'review_due',
    'review_by',
    'review_date',
  ],
  falseFriends: [
    { text: 'Tell the product owners once a day how far it is.', why: 'owners of a product' },
    { text: "The compose file says version: '3.8'.", why: 'the version of a format' },
    { text: 'The replica was last updated on 2026-03-01.', why: 'the age of data' },
    { text: 'Two approvals are needed for each pull request.', why: 'a change to code' },
    { text: 'PostgreSQL 16.4 is supported until 2028-11-09.', why: 'a product' },
    { text: 'The chart version 4.2 of 2026-03-01 is installed.', why: 'a product' },
    { text: 'Status: active (running) since Mon 2026-03-02.', why: 'a service' },
    { text: 'Rows that were last updated before 2026-03-01 are replayed.', why: 'data' },
  ],
  scaffold: {
    markdown: `## Document control

| Owner | Version | Approved by | Last reviewed | Next review |
| --- | --- | --- | --- | --- |
| \${1:TBD: role or name} | \${2:TBD: version} | \${3:TBD: role} | \${4:TBD: date} | \${5:TBD: date} |

| Version | Changed on | Changed by | What changed |
| --- | --- | --- | --- |
| \${6:TBD: version} | \${7:TBD: date} | \${8:TBD: name} | First issue |
`,
    yaml: `# These belong under \`metadata\`, not under \`spec\`.
owner: "\${1:TBD: role or name}"
approved_by: "\${2:TBD: role}"
version: "\${3:TBD: version}"
last_reviewed: "\${4:TBD: date}"
next_review: "\${5:TBD: date}"
`,
  },
  examples: [
    {
      name: 'front matter',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `---
title: Restore the order database
owner_slack: '#orders-platform'
last_reviewed_on: 2026-07-14
                  ^^^^^^^^^^
review_in: 6 months
---

# Restore the order database
`,
    },
    {
      name: 'a line above the plan',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Disaster recovery of the shop

**Owner:** platform · **Last updated:** 2026-03-04 · **Status:** Active
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a line at the end of the page',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Backups of the mail server

Every night a dump is copied to the vault.

Last updated on 14 July 2026 by the mail team.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of revisions',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Revision history

| Version | Date | Author | Change |
| --- | --- | --- | --- |
| 2.3 | 2026-09-25 | platform team | new recovery region |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a heading and no facts',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

## Document control
   ^^^^^^^^^^^^^^^^

Please ask when something is unclear.
`,
    },
    {
      name: 'a table to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Document control

- Last reviewed: YYYY-MM-DD
  ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a version, but of a program',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restore

Use the client of engine version 16.4 for the restore.
`,
    },
    {
      name: 'a Spanish line',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de recuperación ante desastres

El servicio se recupera con las copias del otro centro, y los datos se comparan una vez que la base está en línea.

Última revisión: 14 de julio de 2026, aprobado por la dirección de sistemas.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'lines of labels, one of them open',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Recovery plan

**Owner**: Head of operations
**Version**: 2.1
**Last reviewed**: 2026-05-04
**Last tested**: TBD

Rebuild the hosts from the images.
`,
    },
  ],
} satisfies Practice;

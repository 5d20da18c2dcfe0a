/** Practice: how the business works while the system is down, and how that data comes back in. */
import type { Practice } from '../core/practice.ts';

/** Work that goes on without the system: said of the plan itself. */
const ENGLISH = [
  'paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed .. <duration>|shift|shifts|evenings|days|hours|most|maximum|long|enough|until|up_to ... afterwards|later|after|next_day|following|next|morning|catch_up|typed|type|types|entered|enter|enters|keyed|key|keys|re_enter|re_entered|reentered|transcribed|transcribe|transcribes|imported|import|booked|book|books|filed|uploaded|reconciled|reconcile|copied|transferred|posted|recorded|registered',
  'paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed ... afterwards|later|after|next_day|following|next|morning|catch_up|typed|type|types|entered|enter|enters|keyed|key|keys|re_enter|re_entered|reentered|transcribed|transcribe|transcribes|imported|import|booked|book|books|filed|uploaded|reconciled|reconcile|copied|transferred|posted|recorded|registered .. them|it|in|within|by|back|all|morning|day|<duration>|when|once|system|into',
  'orders|order|bookings|booking|sales|sale|jobs|job|deliveries|delivery|patients|patient|samples|sample|loans|loan|payments|payment|tickets|calls|call|requests|shipments|appointments|prescriptions|doses|readings|times|hours|stock|invoices|receipts|visitors|guests|claims|cases|votes|reports|entries|results|cards|meals|routes|trips|pages|edition|issue|invoicing|payroll|wages|admissions|attendance|grades|production|counter|desk|till|tills|reception|ward .. on|by|with|in|from|using .. paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed',
  'note|notes|write|writes|record|records|take|takes|log|logs|issue|issues|keep|keeps|book|books|count|counts|fill|fills|draw|draws|make|makes|print|prints|serve|accept|register|registers|hand|collect|stamp|sell|sells .. on|in|by|with|using|from|out|to|onto .. paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed',
  'typed|entered|keyed|transcribed|filed|imported|booked|posted|uploaded|copied|transferred|registered in|into|afterwards|later|within|by|next|back|the ... <duration>|day|morning|afterwards|later|system|shift|<role>|clerk|clerks',
  'clerk|clerks|office|accounting|<role>|staff|secretary|reception|desk|nurse|nurses|operators|they|we .. enters|enter|types|type|keys|transcribes|books|re_enters|files .. them|it|the|all|everything .. afterwards|later|next|following|within|when|once|back',
  'meanwhile|in_the_meantime|until_then|so_long|as_long_as ... by_hand|manually|on_paper|with_paper|by_phone|by_radio|without_the_system|offline',
  'down|out|stands|dead|unavailable|gone|outage .. we|staff|they|desk|team make|makes|work|print|produce|use|take|write|go ... template|templates|laptop|laptops|paper|forms|hand|phone|sheets|radio',
  'at_most|maximum|enough|up_to|no_more|limit .. <number> orders|jobs|bookings|patients|calls|cases|tickets|an|per .. hour|day|shift|<duration>|paper',
  'take|takes|write|writes|note|notes|record|records|keep|keeps|track|tracks .. on|in|with|by .. list|lists|cards|sheet|sheets|board|book|paper|hand|phone ... types|type|typed|enter|enters|entered|keyed|later|afterwards|next|<weekday>',
] as const;

export default {
  id: 'manual-workaround',
  title: 'Working without the system',
  titles: { de: 'Notbetrieb', fr: 'Mode dégradé', es: 'Modo degradado' },
  group: 'Recovery',
  requirement:
    'Say how the business goes on while the system is down, for how long that works, and how data from paper is entered afterwards.',
  why: 'It buys time for the recovery. Data from paper that nobody enters is lost data.',
  goodEvidence: [
    'a form or a spreadsheet',
    'how much it can carry, and for how long',
    'who enters the data afterwards, and how it is compared',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: [
    'nist-800-34r1:A.3-AppD',
    'nist-800-53r5:CP-2(5)',
    'hipaa:164.308(a)(7)(ii)(C)',
    'iso22301:8.4.4',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [...ENGLISH],
        'restore-procedure': [
          'paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed .. <duration>|shift|shifts|evenings|days|hours|most|maximum|long|enough|until|up_to ... afterwards|later|after|next_day|following|next|morning|catch_up|typed|type|types|entered|enter|enters|keyed|key|keys|re_enter|re_entered|reentered|transcribed|transcribe|transcribes|imported|import|booked|book|books|filed|uploaded|reconciled|reconcile|copied|transferred|posted|recorded|registered',
          'paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed ... afterwards|later|after|next_day|following|next|morning|catch_up|typed|type|types|entered|enter|enters|keyed|key|keys|re_enter|re_entered|reentered|transcribed|transcribe|transcribes|imported|import|booked|book|books|filed|uploaded|reconciled|reconcile|copied|transferred|posted|recorded|registered .. them|it|in|within|by|back|all|morning|day|<duration>|when|once|system|into',
          'orders|order|bookings|booking|sales|sale|jobs|job|deliveries|delivery|patients|patient|samples|sample|loans|loan|payments|payment|tickets|calls|call|requests|shipments|appointments|prescriptions|doses|readings|times|hours|stock|invoices|receipts|visitors|guests|claims|cases|votes|reports|entries|results|cards|meals|routes|trips|pages|edition|issue|invoicing|payroll|wages|admissions|attendance|grades|production|counter|desk|till|tills|reception|ward .. on|by|with|in|from|using .. paper|pen|pencil|form|forms|sheet|sheets|notebook|pad|pads|slip|slips|card|cards|book|ledger|spreadsheet|excel|whiteboard|board|clipboard|chart|charts|list|lists|phone|telephone|fax|radio|walkie_talkie|runner|hand|manually|template|templates|laptop|laptops|usb_stick|stamp|stamps|voucher|vouchers|tally|printed|printout|printouts|binder|folder|calculator|cash|cashbox|receipt_book|pre_printed',
        ],
      },
      headings: [
        'workaround',
        'manual|temporary|interim|paper workaround|procedure|process|mode',
        'alternate processing procedure',
        'degraded|read_only|offline|emergency mode|operation|service',
        'business continuity procedure',
        'paper|emergency|manual|pen mode|working|operation|operations|process',
        'on paper',
        'meanwhile',
        'in the meantime',
        'while .. system|it|down|out',
        'without .. system|it|computers|network|power',
        'how .. work goes|go on|continues',
        'keeping going',
        'stop gap|measures',
        'interim arrangements|measures|working',
        'emergency edition|operation|working',
        'work without|on',
      ],
      topics: [
        'downtime kit|form|box|binder|folder',
        'manual workaround|process|processes|procedure|operation|mode|fallback|order',
        'switch|switched|fall|falls|fallback .. phone|paper|sms|radio|telephone|pen|manual|cash',
        'paper form|process|based|order',
        'interim|emergency_mode|degraded|alternate procedure|process|processing|operation|mode',
        'read only mode',
        'work|works|continue|continues|operate|operates without the|a? system|database|application|computer',
        'orders|bookings|customers|patients|requests|deliveries|work|working|continue .. on_paper',
        'by hand|phone .. order|orders|customers|bookings|record|recorded|enter|taken',
        'while|during .. down|outage|unavailable ... manually|by_hand|on_paper|spreadsheet|phone_desk|form',
        'enter|enters|re_enter|reenter|rekey .. paper|afterwards|later|backlog|forms',
        'receipts|receipt|slips|orders|bookings|invoices|tickets|prescriptions .. by_hand|on_paper|manually',
        'paper charts|chart|list|lists|slips|receipts|tickets|records|folder|log',
        'business|work|shop|ward|production|desk .. continues|goes_on|carries_on',
        'paper mode|backup|fallback|forms|working',
        'on paper',
        'meanwhile|in_the_meantime',
        'without .. system|computers .. work|go|carry|serve|take',
        'emergency edition|mode|operation|form|forms',
        'goes|go|carry|carries|keep|keeps|work|works on|going|working .. by|with|on|without',
      ],
      evidence: [
        '<duration>',
        'form|forms|spreadsheet|phone|excel|notebook|paper|clipboard|template|sheet',
        're_enter|re_enters|reenter|reenters|re_entered|reentered|rekey|rekeyed|re_key|keyed|backload|reconcile|reconciles|reconciled|entered|typed',
        '<role> .. enter|enters|take|takes|record|records|write|writes|reconcile|reconciles',
        '<number> per|an|a hour|day|order|orders|max|maximum',
        '<handle>|<name>|<code>|<link>',
        'by|with hand',
        'dial|dials|call|calls|ring|rings .. mobile|phone|number|patient|customer|them',
        'manually',
        'enter|enters|key|keys|type|types|book|books .. them|afterwards|later|next|back',
        'next|following morning|day',
        'pad|slips|cards|ledger|whiteboard|sheets|charts|voucher|vouchers|printout|binder|laptops|radio',
        'typed|entered|keyed|transcribed|filed in|into|afterwards|later|by|within',
        'one|two|three shift|shifts|evening|evenings|day|days',
        'enough|limit|at_most',
      ],
      min: 2,
      proof: [
        'switch|fall|revert .. to .. paper|spreadsheet|cash|pen .. until|while|during',
        'use|uses|using .. downtime kit|form|binder|box',
        'order|orders|bookings|payments|requests|patients|deliveries|sales|tickets .. taken|recorded|noted|written|accepted|handled|processed .. form|forms|paper|phone|spreadsheet|hand',
        'take|takes|record|records|write|writes|note .. orders|bookings|payments|requests|patients|sales|deliveries|data .. form|forms|paper|spreadsheet|phone|hand',
        'paper|forms|spreadsheet .. re_enter*|reenter*|entered|rekeyed|keyed|typed|reconcil*|imported .. within|after|afterwards|later|once|when|in|by',
        'queue|queued|queues .. replay|replayed|processed .. later|afterwards|once|when|after',
        'write|writes|take|takes|record|note|notes .. receipts|slips|invoices|prescriptions|names|tickets .. hand|paper|manually ... enter|enters|later|afterwards|next|typed|keyed|entered',
        'paper charts|chart|form|forms|list|lists|slips|receipts|tickets|folder .. <duration>|afterwards|later|types|typed|entered|enter|keyed',
        'types|type|typed|enters|enter|entered|keys|keyed .. them|it|data|orders|charts|forms in|afterwards|later|into',
        'operators|staff|clerk|clerks|reception|nurses|drivers|we run|work|write|book|carry|take|record .. local|panels|hand|paper|pads|forms|phone|notebook|whiteboard|cards .. <duration>|until|typed|entered|days|shift|afterwards',
        'written|write|enter|entered|booked|noted|put .. register|slips|notebook|sheet|pad|pads|forms|ledger|whiteboard|charts|book until|again|back|later|over',
        'radio|slips|paper|whiteboard|notebook|register|charts .. good|enough|works|lasts .. <duration>|night|day|shift|week',
        'type|types|copies|copy|enter|enters|key .. slips|pads|forms|paper|register|sheets|charts .. in|over|later|first|afterwards',
        'work|works from .. sheet|export|list|printout|spreadsheet|offline',
        'jobs|orders|bookings|prescriptions|charts on .. slips|paper|pads|cards|forms',
        'write|writes|written|note|notes|noted|recorded|taken down? .. pad|form|forms|clipboard|whiteboard|card|cards|docket|dockets|slips|ledger',
        'type|types|typed|key|keys|keyed|enter|enters|entered .. when|once|after|within|next|afterwards ... back|available|<duration>|day|shift',
      ],
      not: [
        'manual process|approval|step to|for .. approve|pull|merge|deploy|release',
        'paper jam|size|tray|trail',
        'manual procedures|processes|steps are? automated',
        'offline safe|vault|copy|backup|backups|storage|media',
        'white|research paper',
        'workaround for .. bug|issue|kernel|error|compiler',
        'manual page|test|testing|install',
        'read only .. file|filesystem|replica|user|mount',
        'restored|installed|checked|edited|deleted|configured|started|restarted|copied|run by_hand|manually',
        'delete|edit|start|restart|install|configure|trigger .. by_hand|manually',
        'paper .. recycling|recycled|shredded|order|supplier',
        'printed plan|copy|copies',
        'test on_paper',
        'exercise|drill on_paper',
        'passphrase|password|key|command|commands written|noted|recorded',
      ],
    },
    de: {
      headings: [
        'notbetrieb|ersatzverfahren|papierbetrieb|handbetrieb|übergangslösung|notverfahren|behelf',
        'manueller|manuelle|händischer betrieb|verfahren|ersatz|arbeit|notbetrieb',
        'arbeiten ohne|auf .. system|papier|edv',
        'weiterarbeit*|weiterarbeiten',
        'betrieb ohne .. system|edv|it',
        'in der zwischenzeit',
        'weiterarbeiten|notbetrieb|handbetrieb|papierbetrieb',
      ],
      topics: [
        'notbetrieb|papierbetrieb|handbetrieb|ersatzverfahren|notverfahren|behelfsbetrieb',
        'auf papier|vordruck*|zetteln|formular*',
        'von hand|händisch|handschriftlich|manuell',
        'ohne .. system|edv|computer .. arbeit*|weiter*',
        'vordruck*|formular*|papierliste*|strichliste*|kladde|notizbuch',
        'trägt|tragen|nachgetragen|nachtragen|nacherfassen|nacherfasst|nachgebucht|nachbuchen',
      ],
      evidence: [
        '<duration>',
        'vordruck*|formular*|papier*|liste*|zettel|heft|buch|block|tabelle|excel|telefon*|fax|funk|karte*',
        'trägt|tragen|nachgetragen|nachtragen|nacherfass*|nachgebucht|eingegeben|übertragen|erfasst .. nach|ein|später|danach|anschließend|morgen|tag',
        'nach|später|anschließend|folgetag|danach|am_nächsten',
        'höchstens|maximal|bis .. tag*|stunde*|schicht*|auftr*|bestell*',
        'pflege|station*|verwaltung|büro|empfang|buchhaltung|dokumentation|sekretariat|<role> .. trägt|tragen|erfasst|erfassen|überträgt|gibt|führt|führen|schreibt',
      ],
      min: 2,
      proof: [
        'führen|führt|schreiben|schreibt|notieren|notiert|erfassen|erfasst|nehmen|nimmt|arbeiten|arbeitet|buchen|bucht .. auf|mit|per|von|in .. papier|vordruck*|formular*|hand|zettel*|heft|liste*|block|telefon|excel',
        'vordruck*|formular*|papier|papierliste*|strichliste*|zettel|heft|handschriftlich|von_hand ... nachgetragen|nachtragen|nacherfass*|nach|nachgebucht|eingegeben|übertragen|erfasst|trägt|tragen',
        'trägt|tragen|gibt|geben|bucht .. nach|ein ... <duration>|später|folgetag|nächsten|danach',
        '*plan|*meldungen|bestellungen|aufträge|anmeldungen|buchungen .. pinnwand|heft|zettel|papier|tafel|liste|block|formular|telefon',
        'weiterarbeiten .. papier|heft|pinnwand|zettel|liste|telefon|hand',
      ],
      not: ['handbuch .. papier', 'von_hand|manuell gelöscht|gestartet|kopiert|installiert'],
    },
    fr: {
      headings: [
        'mode dégradé|manuel|papier|secours',
        'fonctionnement|procédure|procédures|marche dégradé*|manuel*|papier',
        'travail|travailler|continuer sans .. informatique|système|logiciel',
        'en attendant',
        'continuité .. activité|service|papier',
        'solutions contournement',
      ],
      topics: [
        'mode dégradé|papier|manuel',
        'sur papier|cahier|fiche*|feuille*|registre',
        'à la main',
        'sans .. logiciel|informatique|système .. travail*|continu*',
        'cahier|registre|bordereau*|carnet',
        'ressais*|saisi*|report* .. ensuite|après|lendemain|plus_tard',
        'en attendant|attente',
      ],
      evidence: [
        '<duration>',
        'papier|cahier|fiche*|feuille*|registre|bordereau*|carnet|tableur|excel|téléphone|tableau|imprimé*|formulaire*',
        'ressais*|saisi*|reporte*|reporté*|recopi*|rattrap*|enregistr* .. ensuite|après|lendemain|plus_tard|dès|retour|sous|dans',
        'lendemain|ensuite|après',
        'plus|maximum|max|journée|jour*|heure*',
        'accueil|agents|secrétariat|équipe|comptabilité|infirmier*|magasin .. note*|écri*|ressais*|rempli*|tien*|enregistr*',
      ],
      min: 2,
      proof: [
        'note*|écri*|inscri*|rempli*|tien*|enregistr*|prend*|travaill*|continu* .. sur|dans|à|avec|par .. papier|cahier|fiche*|feuille*|registre|bordereau*|carnet|main|tableur|téléphone',
        'cahier|papier|fiche*|feuille*|registre|bordereau*|carnet|main ... ressais*|saisi*|report*|recopi*|rattrap*|lendemain',
        'ressais*|reporte*|recopi* .. lendemain|après|ensuite|<duration>|retour',
      ],
      not: ['à_la_main|manuellement supprim*|lanc*|install*|copi*'],
    },
    es: {
      headings: [
        'modo manual|degradado|papel|emergencia',
        'procedimiento|procedimientos|proceso|operación manual|manuales|alternativo*|papel',
        'trabajar|trabajo|seguir sin .. sistema|ordenador*',
        'mientras tanto',
        'soluciones|medidas provisionales|temporales',
      ],
      topics: [
        'modo manual|papel|degradado',
        'en papel|fichas|hojas|cuaderno|libreta',
        'a mano',
        'sin .. sistema|ordenador* .. trabaj*|segui*|aten*',
        'cuaderno|libreta|talonario|hojas|albaranes',
        'mientras tanto',
        'se_introduc*|se_pasa*|introduc*|teclea* .. después|luego|siguiente|más_tarde',
      ],
      evidence: [
        '<duration>',
        'papel|cuaderno|libreta|fichas|hojas|talonario|formulario*|excel|teléfono|pizarra|impres*|albarán|albaranes',
        'introduc*|pasa*|teclea*|registr*|anota* .. después|luego|siguiente|más_tarde|sistema|vuelva',
        'siguiente|después|luego',
        'máximo|más|jornada|día*|turno*',
        'almacén|recepción|administración|secretaría|enfermer*|tienda|personal .. anota*|apunta*|escrib*|registr*|introduc*|rellen*',
      ],
      min: 2,
      proof: [
        'anota*|apunta*|escrib*|registr*|rellen*|toma*|trabaja*|lleva* .. en|a|con|por .. papel|cuaderno|libreta|fichas|hojas|mano|talonario|excel|teléfono|albarán|albaranes',
        'papel|cuaderno|libreta|fichas|hojas|mano|talonario ... introduc*|pasa*|teclea*|registr*|después|luego|siguiente',
        'introduc*|teclea*|pasa* .. siguiente|después|luego|<duration>|sistema .. día|mañana|vuelva|esté|<duration>',
        'avisar|apuntar|apunte|anotar|anota|escribir|registrar|trabajar|se_trabaja .. cuaderno|papel|hojas|libreta|formularios|radio|teléfono|pizarra',
      ],
      not: ['a_mano|manualmente borr*|arranc*|instal*|copi*'],
    },
  },
  fields: ['spec.manual_workarounds'],
  falseFriends: [
    {
      text: 'When the import fails, revert to a manual restore of the tables.',
      why: 'a step of a procedure',
    },
    { text: 'A manual process to approve pull requests is in place.', why: 'development' },
    { text: 'The workaround for the kernel bug is a reboot.', why: 'a fault of a program' },
    { text: 'Mount the read-only filesystem under /mnt.', why: 'storage' },
    { text: 'Start the job by hand when the timer is off.', why: 'a step of a procedure' },
    { text: 'The plan is printed on paper twice a year.', why: 'where the plan lies' },
  ],
  scaffold: {
    markdown: `## Working without the system

| Work | How it goes on | How much | For how long | Entered afterwards by |
| --- | --- | --- | --- | --- |
| \${1:TBD: such as taking orders} | \${2:TBD: form or spreadsheet} | \${3:TBD: number an hour} | \${4:TBD: duration} | \${5:TBD: role, and how totals are compared} |
`,
    yaml: `manual_workarounds:
  - for: \${1:taking orders}
    how: "\${2:TBD: form or spreadsheet}"
    limit: "\${3:TBD: number an hour}"
    up_to: "\${4:TBD: duration}"
    reentry: "\${5:TBD: who enters the data, and how it is compared}"
`,
  },
  examples: [
    {
      name: 'a job that can be started by hand, in Spanish',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Plan de recuperación

La exportación de la base de datos arranca cada noche y también manualmente desde la consola.
`,
    },
    {
      name: 'a sentence about a form',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

For up to eight hours the phone desk takes orders on form F-7. The next day they are typed in and compared.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Manual workarounds

- Deliveries: paper list, up to 2 days
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Invoices: wait, and are entered afterwards by accounting
`,
    },
    {
      name: 'by hand, however that goes',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Use manual processes during an outage.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a way around a bug',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Known faults

The workaround for the kernel bug is a reboot after 8 hours.
`,
    },
  ],
} satisfies Practice;

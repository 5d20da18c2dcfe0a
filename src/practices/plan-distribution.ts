/** Practice: who has the plan, and where copies lie that can be read when the network is down. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'plan-distribution',
  title: 'Copies that survive the disaster',
  titles: { de: 'Verteilung des Plans', fr: 'Diffusion du plan', es: 'Distribución del plan' },
  group: 'Records',
  requirement:
    'Say who has the plan, and where copies lie that can be read when the network, the wiki and single sign-on are down.',
  why: 'Surprisingly often the plan is stored on the very system that it recovers.',
  goodEvidence: [
    'a copy on paper, offline or with a second provider',
    'the date on which it was printed',
    'who holds one',
    'how the copies are renewed',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required' },
  controls: ['nist-800-34r1:3.6', 'nist-800-53r5:CP-2', 'dora-rts:26(1)(d)', 'iso22301:7.5.3'],
  signals: {
    en: {
      headings: [
        'distribution',
        'distribution list|of_the_plan|of_this_document',
        'plan|document distribution|location|storage|availability|access',
        'offline|printed|paper|hard copy',
        'copy of this|the plan|document|runbook',
        'accessing this plan|document|runbook',
        'where to find this plan|document|runbook',
        'storage of the plan',
        'copy .. survive|survives',
        'where copies .. are|kept|live',
        'copies of .. plan|page|document|runbook|card',
        'who has|holds|keeps .. plan|copy|copies|document|runbook',
        'card|binder|folder|grab_bag|paper_copy',
        'offline|paper|printed version|plan|runbook|access',
        'reading this|it|plan when|without|offline',
      ],
      topics: [
        'distribute|distributed|distribution .. plan|document|runbook|list|copy|copies',
        'plan|document|runbook|copy|copies distributed|issued|handed',
        'offline|printed|paper|hard|local copy|copies|version .. plan|document|runbook|handbook|binder',
        'plan|document|runbook|handbook|this_page|this_repository|wiki .. printed|offline|mirrored|laptop|usb|on_paper',
        'copy|copies of this|the|our plan|runbook|handbook',
        'print|printed|mirror|mirrored .. plan|runbook|handbook|this_page|this_repository|this_document',
        'plan|document|runbook .. readable|available|accessible|read .. when|if|without|even .. down|offline|network|vpn|sso|wiki|outage',
        'printed copy|copies|version|out',
        'hard copy|copies of|plan|runbook|this',
        'document|policy|plan|procedure|runbook made|is|are? available|distributed|circulated|accessible to .. employees|staff|personnel|persons|members|<role>',
        'keep|store|stored|kept .. copy|copies .. plan|document|runbook',
        'plan|runbook|handbook .. laptop|laptops|on_paper|binder|crisis_room',
        'printed|laminated|photocopied .. every|each|anew|yearly|quarterly|copy|card|at|in',
        'repository|repo|wiki|document|page itself .. provider|mirror|copy|clone',
        'copies exist|handed|given|issued|sent',
        'binder|red_folder|grab_bag|wallet_card|emergency_card',
        'handed to .. people|staff|members|rota|deputies',
        'this repository|repo|wiki|page|site mirror|mirrored|cloned|copied|exported',
        'copies|copy available|handed|accessible',
      ],
      evidence: [
        'safe|paper|binder|usb|laptop|printed|envelope|glovebox|reception|phone|tablet|drawer|fireproof',
        'mirror|mirrored|second_provider|another_provider|other_provider|gitlab|github|sharepoint|dropbox|s3|onedrive|bucket|google_drive|offline_copy',
        '<date>',
        '<path>|<store>|<url>|<name>|<host>',
        'held|with|holder|held_by|copy_holder .. <person>',
        '<role> .. has|holds|keeps|carries|carry|takes|home',
        '<frequency>',
        'folder|bag|card|badge|wallet|stick|pdf|cabinet|gate|control_room|cupboard|desk',
        'handed|given|issued|posted to|out',
        'laminated|photocopy|paper',
        'home|homes|car|cars',
      ],
      min: 2,
      proof: [
        'plan|bcp|drp|runbook .. available|stored|kept .. usb|printed|binder|paper|offline',
        'distribution .. limited|restricted',
        'document|policy|plan|procedure made available to .. employees|staff|personnel|persons|members|<role>',
        'printed|hard copy|copies|version .. safe|home|binder|site|building|reception|laptop|usb|<role>|<date>|car|drawer|office',
        'plan|runbook|handbook|wiki|this_page|this_document|this_repository .. mirrored|copied|exported|synced .. gitlab|github|second|another|other|s3|bucket|usb|laptop|sharepoint|<url>|<store>|<frequency>',
        'plan|runbook|handbook|document .. printed .. <date>|safe|binder|quarterly|after',
        'copy|copies of .. plan|document|runbook .. safe|home|binder|laptop|usb|reception|building|site|lead|deputy',
        'copy|copies .. plan|drp|bcp|runbook .. at|stored|kept|held .. site|location|offsite|office',
        'plan|drp|bcp|runbook ... copy|copies stored|kept|held .. onsite|offsite|both',
        'holder|holders|held by .. location|place|copy|format|medium',
        'plan|runbook|handbook .. on_paper|laptop|laptops|usb|in_the_safe|crisis_room|binder|printed .. room|safe|laptop|laptops|members|site|home|office|reception',
        'printed|laminated|photocopied ... handed|folder|binder|wallet|badge|noticeboard|pinned|envelope|bag|cabinet|cupboard|glovebox|drawer|control_room',
        'printed|laminated|prints|reprinted .. <frequency>|<date>|each|anew ... handed|given|kept|holds|folder|safe|binder|people|staff|rota|offices|lead|deputy|last',
        'laminated .. gate|bag|room|desk|wall|car|door|cabinet|reception|rack|office',
        'card .. carries|holds|shows|contains .. page|plan|numbers|steps',
        'plan|runbook|handbook|page|document .. handed|given|issued|posted|sent to .. people|members|deputies|lead|manager|rota|staff|director .. <frequency>|<date>|paper|printed|stick|usb|pdf|laptop|card',
        'plan|runbook|handbook|wiki|page|document|repository .. offline|pdf|paper|stick|usb|laptop|phone|phones .. <frequency>|<date>|safe|home|car|office|lead|deputy|director|manager|members',
        'paper|printed|offline|usb|pdf copy|copies|version ... updated|renewed|replaced|refreshed|reprinted .. <frequency>|<date>|after|when',
        'copies|copy held|kept|lie|lies|stored at|by|in|with .. safe|home|reception|site|lead|deputy|director|bag|car|binder|folder|office|<role>',
        'copy|copies|holder|recipient .. where|place|location|medium|form .. renewed|updated|date|last|replaced',
        'pdf|offline_copy|export|printout .. phone|phones|laptop|laptops|stick|usb|tablet|tablets .. <role>|everyone|rota|deputies|members',
        'docs|documentation .. mirrored|exported|synced|copied .. gitlab|github|second|another|other|s3|bucket|usb|laptop|<url>|<store>',
        'paper|offline|laminated copy|copies|version|versions .. safe|home|binder|site|building|reception|laptop|usb|<role>|car|drawer|office|room|gatehouse|panel',
        'pdf|copy|copies|printout .. pushed|sent|mailed|copied|saved .. phone|phones|laptop|laptops|stick|tablet|tablets',
        'printed|paper|print|hard|laminated|offline copy|copies|page|sheet|version|plan|list|tree|card|annexes .. hangs|hang|lies|lie|kept|inside|in|on|behind|with|carried|handed .. door|cupboard|safe|binder|folder|office|desk|car|reception|bag|room|drawer|box|wall|pass|tablet|everyone|each|home|cabinet',
        'annexes|plan|manual|runbook|this page|copy|copies|sheet .. tablet|tablets|phones|usb|stick|sticks|laptops .. offline|without|encrypted|synced',
        'tree|list|plan|numbers|instructions printed on|in .. pass|card|back|badge|door|wallet',
        'print|prints|printed .. after every|each change|review|update|revision|<frequency>',
        'exported|printed|copied to|on|onto paper .. put|room|binder|<weekday>|kept|bridge',
        'on the? wallet|pocket card',
        'pdf|copy|export|printout|mirror|clone .. pushed|sent|copied|synced|exported|uploaded|saved .. drive|dropbox|onedrive|gitlab|github|share|bucket|stick|phone|phones|tablet|laptop|cloud ... not|without|other|another|own|different|hang|depend|<frequency>',
        'wiki|page|site|document|repository dies|gone|down|lost|offline|unavailable with|when|if ... mirror|copy|printout|print|clone|see|<url>',
        'mirror <url> .. hosted|elsewhere|other|another|different|outside',
        'everyone|everybody|each|all|<role>|members|oncall .. keep|keeps|has|have|carry|carries|holds .. clone|copy|printout|export|pdf of? .. repo|repository|plan|runbook|document|page|wiki|this ... laptop|phone|usb|stick|home|car|bag',
        'clone of .. repo|repository|wiki|plan|runbook .. laptop|stick|phone|home|gitlab|github',
        'print|printed|prints|printout|printouts ... page|plan|document|runbook|binder ... suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse',
        'print|printed|prints|printout|printouts ... suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse ... page|plan|document|runbook|binder',
        'page|plan|document|runbook|binder ... print|printed|prints|printout|printouts ... suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse',
        'page|plan|document|runbook|binder ... suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse ... print|printed|prints|printout|printouts',
        'suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse ... print|printed|prints|printout|printouts ... page|plan|document|runbook|binder',
        'suitcase|case|folder|bag|safe|car|home|cupboard|desk|room|reception|box|drawer|gatehouse ... page|plan|document|runbook|binder ... print|printed|prints|printout|printouts',
        'print|printed|laminate this|page|sheet|plan|document .. keep|hang|stick|pin|put|tape|post',
      ],
      not: [
        'linux|binary|ubuntu|debian|software|content|load|key|rpm|cloudfront distribution',
        'distributed tracing|system|database|cache|storage|lock|denial|file|ledger|consensus',
        'distribution package|point|group|id|upgrade|network',
        'backup|data|database|offsite copy|copies',
        'passphrase|key|password|secret|image|package|licence|license .. paper|printed|copy|mirrored',
        'copy of this|the software',
        'backup|backups|data|database|tape|tapes|key|keys|licence|license .. copy|copies',
        'printed circuit|label|labels|invoice|invoices|receipt',
        'label|invoice|receipt|ticket|badge|menu|report .. printed|prints',
        'config|configuration|image|artifact repository',
        'copy|copies|printed|printout root|admin|administrator|master|recovery|encryption|vault|break_glass? passphrase|key|password|secret|code|license|licence|invoice',
      ],
    },
    de: {
      headings: [
        'verteiler|verteilung|verteilerliste|aufbewahrung|ablage|ausfertigungen|papierfassung|ausdruck',
        'verteilung|aufbewahrung|ablage|ausfertigung|exemplare|kopien des|dieses|plan* .. plans|dokuments|handbuchs|notfallplans',
        'wo liegt|liegen',
        'offline kopie|fassung|version',
        'zugriff|zugang auf den|diesen .. plan|notfallplan|handbuch',
      ],
      topics: [
        'plan|handbuch|notfallplan|dokument|seite|notfallhandbuch|wiederanlaufplan .. ausgedruckt|gedruckt|verteilt|ausgehändigt|papier|laminiert|gespiegelt|ausdruck',
        'ausdruck|papierfassung|papierkopie|papierexemplar|exemplar*|ausfertigung* .. plan*|handbuch*|notfallplan*|dokument*',
        'gedruckte*|ausgedruckte*|laminierte* exemplar*|fassung|version|kopie*|ausfertigung*',
        'notfallordner|notfallkoffer|notfallmappe',
      ],
      evidence: [
        'safe|tresor|ordner|koffer|pforte|leitstelle|empfang|schublade|schrank|zuhause|hause|auto|laptop|usb*|mappe',
        'gespiegelt|spiegel|zweiten|anderen|gitlab|nextcloud|sharepoint',
        '<date>|<frequency>',
        '<path>|<store>|<url>|<host>',
        'liegt|liegen|hängt|aufbewahrt|hinterlegt|bei',
        '<role>|leitung|vertretung',
      ],
      proof: [
        'ausdruck|ausgedruckt|gedruckt*|papierfassung|papierkopie|papierexemplar|exemplar*|ausfertigung*|laminiert* ... safe|tresor|ordner|notfallordner|koffer|pforte|leitstelle|empfang|schublade|schrank|hause|auto|leitung|standort',
        'notfallplan|plan|handbuch|notfallhandbuch|dokument|wiederanlaufplan|wiki|seite ... papier|usb*|laptop|offline|gespiegelt|ausdruck .. safe|tresor|ordner|leitung|standort|anbieter|<frequency>|<date>|<host>|<url>|hause|pforte',
        'liegt|liegen|hängt|hinterlegt|aufbewahrt .. ausgedruckt|gedruckt|papier|laminiert|ausdruck .. <role>|safe|tresor|ordner|pforte|leitstelle|empfang|schrank|raum|serverraum',
        'exemplar|ausfertigung|kopie .. ort|wo|aufbewahrung|bei .. stand|datum|erneuert|gültig',
        'ausdrucke*|papierexemplare*|papierausfertigung*|papierfassungen|papierkopien|kopien ... safe|tresor|ordner|notfallordner|koffer|pforte|leitstelle|empfang|schrank|leitung|standort',
        'notfallordner|notfallmappe|notfallkoffer|notfallhandbuch .. leitstelle|pforte|tresor|safe|empfang|schrank|serverraum|büro|raum|leitung',
        'laminierte* .. hängt|liegt|hängen|liegen|klebt',
        'kurzfassung|vollversion|fassung|druckfassung .. hängt|liegt .. serverraum|werkschutz|pforte|leitstelle|tresor|safe|empfang|leitung',
        'gedruckt*|ausgedruckt*|papier*|laminiert* .. liegt|liegen|hängt|hängen|ordner|tresor|schrank|vorstand|pforte|schublade|mappe',
        'blatt|plan|handbuch|dokument|ausdruck|kopie .. liegt|liegen|hängt|ausgedruckt|gedruckt .. bei|beim|im|in|an .. tresor|schrank|pforte|ordner|*heim|*raum|büro|vorstand|tür',
        'ausdruck*|ausdrucke .. hängen|hängt|liegen|liegt',
      ],
      not: ['datensicherung*|backup*|bänder|schlüssel|lizenz* .. kopie*'],
      min: 2,
    },
    fr: {
      headings: [
        'diffusion|distribution|exemplaires|copies',
        'liste diffusion',
        'diffusion|exemplaires|copies plan|document|pra|page',
        'où trouver|lire .. plan|document|pra',
        'version|copie papier|imprimée|hors_ligne',
      ],
      topics: [
        'plan|pra|document|page|fiche|procédure .. imprimé*|diffusé*|distribué*|plastifié*|papier|remis',
        'exemplaire*|copie*|version papier|imprimé*|plan|pra|document',
        'liste diffusion',
      ],
      evidence: [
        "coffre|classeur|armoire|accueil|tiroir|domicile|voiture|sacoche|clé_usb|portable|bureau|mallette|salle|l'accueil",
        'miroir|second|autre|gitlab|nextcloud|sharepoint',
        '<date>|<frequency>',
        '<path>|<store>|<url>|<host>',
        'détenteur*|remis*|conservé*|rangé*|affiché*',
        "responsable|directeur|directrice|astreinte|suppléant*|chef|l'astreinte|d'astreinte",
      ],
      proof: [
        "exemplaire*|copie*|version papier|imprimé*|plastifié*|plan|pra|document ... coffre|classeur|armoire|accueil|tiroir|domicile|voiture|sacoche|mallette|salle|bureau|l'accueil",
        "plan|pra|document|page|fiche|procédure .. imprimé*|plastifié*|remis*|distribué*|diffusé* ... coffre|classeur|armoire|accueil|tiroir|domicile|responsable|directeur|directrice|astreinte|membres|agents|<frequency>|<date>|l'accueil|l'astreinte|d'astreinte",
        "plan|pra|document|wiki|page|dépôt .. clé_usb|portable|hors_ligne|miroir|répliqué*|copié* .. responsable|directeur|second|autre|hébergeur|<frequency>|<url>|<host>|coffre|l'hébergeur|d'hébergeur",
        'exemplaire|copie|détenteur .. lieu|où|support .. date|renouvelé*|mise_à_jour',
        "classeur|mallette crise|secours|urgence|pra|l'urgence|d'urgence .. accueil|coffre|salle|bureau|armoire|loge|pc|l'accueil",
        'copie*|exemplaire*|version papier|imprimé* .. loge|chez|directeur|directrice|responsable|pc|poste',
        'imprimé*|papier|plastifié*|exemplaire* .. affiché*|classeur|coffre|armoire|accueil|tiroir|porte|chez|bureau|voiture|remis',
        'plan|fiche|document|copie .. imprimé*|clé_usb|tablette|hors_ligne|coffre|classeur',
        'exemplaires|copies .. coffre|domicile|imprimerie|classeur|accueil|direction',
      ],
      not: [
        'copie sauvegarde|données|base',
        'exemplaire licence',
        'sauvegarde* ... coffre|armoire',
      ],
      min: 2,
    },
    es: {
      headings: [
        'distribución|copias|ejemplares',
        'lista distribución',
        'distribución|ejemplares|copias plan|documento|manual',
        'dónde está|encontrar .. plan|documento',
        'copia|versión impresa|papel|papel',
      ],
      topics: [
        'plan|documento|página|ficha|manual .. impreso|impresa|distribuye|distribuido|plastificad*|papel|entrega*',
        'ejemplar*|copia*|versión impres*|papel|plan|documento',
        'lista distribución',
      ],
      evidence: [
        'caja_fuerte|carpeta|armario|recepción|cajón|casa|coche|usb|portátil|despacho|sala|maletín',
        'espejo|réplica|otro|gitlab|nextcloud|sharepoint',
        '<date>|<frequency>',
        '<path>|<store>|<url>|<host>',
        'guarda*|entregad*|custodia|conserva*',
        'responsable|director*|guardia|suplente|jefe|jefa',
      ],
      proof: [
        'ejemplar*|copia*|versión impres*|papel|plastificad* ... caja_fuerte|carpeta|armario|recepción|cajón|casa|coche|despacho|sala|maletín|dirección',
        'plan|documento|página|ficha|manual .. impres*|imprime|plastificad*|entrega*|papel ... caja_fuerte|carpeta|armario|recepción|cajón|casa|responsable|director*|guardia|miembros|<frequency>|<date>',
        'plan|documento|wiki|página|repositorio .. usb|portátil|sin_conexión|espejo|replica* .. responsable|director*|otro|proveedor|<frequency>|<url>|<host>|caja_fuerte',
        'carpeta|maletín emergencia|crisis|contingencia .. recepción|caja_fuerte|sala|despacho|armario|conserjería',
        'copia*|ejemplar* .. papel .. conserjería|casa|portería|director*|responsable|coche|garita',
        'impreso|impresa|impresas|impresos|papel|plastificad* .. colgada|carpeta|caja_fuerte|armario|recepción|cajón|puerta|casa|despacho|guarda',
        'plan|hoja|documento|copia .. impres*|tableta|usb|sin_conexión|carpeta',
      ],
      not: ['copias_de_seguridad|respaldo*|datos|base|llave*|clave*'],
      min: 2,
    },
  },
  fields: ['spec.distribution', 'distribution', 'offline_copy'],
  falseFriends: [
    { text: 'Each Linux distribution has its own packages.', why: 'an operating system' },
    { text: 'Distributed tracing is on for the API.', why: 'a tool' },
    { text: 'The CloudFront distribution points at the bucket.', why: 'a product' },
    { text: 'Shipping labels are printed at the gate every day.', why: 'the business' },
    { text: 'The backup copies are kept at the reception of site B.', why: 'copies of data' },
    { text: 'A printed copy of the passphrase lies in the safe.', why: 'a key' },
  ],
  scaffold: {
    markdown: `## Copies that survive the disaster

| Copy | Where | Held by | Renewed |
| --- | --- | --- | --- |
| Paper | \${1:TBD: safe} | \${2:TBD: role} | \${3:TBD: date} |
| Mirror | \${4:TBD: second provider} | \${5:TBD: role} | \${6:TBD: interval} |
`,
    yaml: `distribution:
  - where: "\${1:TBD: safe}"
    medium: \${2|TBD,paper,usb,laptop,mirror,safe|}
    updated_on: "\${3:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a sentence at the end',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

This repository is mirrored every night to a second provider, and a printed copy lies in the safe at site B.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list of holders',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Distribution list

- Recovery lead: laptop, offline copy of 2026-09-25
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Deputy: paper, at home
`,
    },
    {
      name: 'copies somewhere',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Copies of this plan are distributed to staff.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Distribution list

TBD
^^^
`,
    },
    {
      name: 'copies, but of data',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Storage

The distributed cache keeps two copies of each entry.
`,
    },
  ],
} satisfies Practice;

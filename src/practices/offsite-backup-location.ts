/** Practice: a second copy that the loss of the primary site cannot reach. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'offsite-backup-location',
  title: 'Off-site backup location',
  titles: {
    de: 'Auslagerung der Sicherungen',
    fr: 'Externalisation des sauvegardes',
    es: 'Copia externa',
  },
  columns: {
    de: 'Sicherung von | Ausgelagerte Kopie | Konto oder Anbieter | Entfernung | Kopiert',
    fr: 'Sauvegarde de | Copie hors site | Compte ou fournisseur | Distance | Copiée',
    es: 'Respaldo de | Copia externa | Cuenta o proveedor | Distancia | Se copia',
  },
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1e',
  requirement:
    'Name a place for a second copy that one fire, flood, regional outage or stolen account at the primary site cannot reach.',
  why: 'A copy beside its source shares its fate.',
  goodEvidence: [
    'a second region, city or data centre',
    'another account or provider',
    'the distance from the primary site',
    'how and when the copy travels',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'required',
    'restore-procedure': 'optional',
  },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-34r1:A.3-AppF',
    'nist-800-53r5:CP-6',
    'nist-800-53r5:CP-6(1)',
    'nist-800-53r5:CP-9(3)',
    'nist-800-53r5:CP-9(5)',
    'cis-v8:11.4',
    'soc2:A1.2',
    'pci-dss-4:9.4.1.1',
    'dora:12(3)',
    'nis2-ir:4.2.2(c)',
    'iso27001:A.8.13',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'different|another|second|separate aws|azure|gcp|cloud|google account|subscription|tenant|region',
        ],
        'backup-procedure': [
          'backblaze|wasabi|borgbase|hetzner|rsync_net|glacier',
          'different|other|second|another region|site|building|city|country|data_center|datacenter|provider|account',
          'tape|tapes|disk|disks|drive|drives|set|sets|cartridge|cartridges|cassette|box|bag .. backblaze|wasabi|glacier|s3|gcs|azure|b2|hetzner|ovh|scaleway|borgbase|rsync_net|storage_box|iron_mountain|salt_mine|mine|university|bank|notary|deposit_box|safe_deposit|courier|branch|branch_office|sister_company|headquarters|home|lawyer|solicitor|accountant|post|church|parish|town_hall|another_building|other_building|second_building|another_city|<region>|<store>',
          'courier|driver|messenger|bank|iron_mountain|treasurer|director .. tape|tapes|disk|disks|drive|set|sets|cartridge|box',
          'second|another|other|mirror|mirrored|copy|copies|copied|replicated|synced|sent|pushed|shipped|repository .. backblaze|wasabi|glacier|s3|gcs|azure|b2|hetzner|ovh|scaleway|borgbase|rsync_net|storage_box|iron_mountain|salt_mine|mine|university|bank|notary|deposit_box|safe_deposit|courier|branch|branch_office|sister_company|headquarters|home|lawyer|solicitor|accountant|post|church|parish|town_hall|another_building|other_building|second_building|another_city|<region>|<store>',
          'offsite|outside|remote|elsewhere|second_site|other_site|away|abroad .. <number>|km|miles|kilometres|backblaze|wasabi|glacier|s3|gcs|azure|b2|hetzner|ovh|scaleway|borgbase|rsync_net|storage_box|iron_mountain|salt_mine|mine|university|bank|notary|deposit_box|safe_deposit|courier|branch|branch_office|sister_company|headquarters|home|lawyer|solicitor|accountant|post|church|parish|town_hall|another_building|other_building|second_building|another_city|<region>|<store>|<host>|<name>|<code>',
          '<number> km|kilometre|kilometer|mile|miles',
        ],
      },
      readsCode: true,
      headings: [
        'offsite|vaulting|georeplication',
        'offsite backup|storage|location|copy|copies|archive|data|vault|replication',
        'secondary backup location|copy|site|region',
        'cross region|account backup|copy|copies|replication|snapshot',
        'geo redundant|replicated|redundancy|replication backup?',
        'remote backup|copy|copies|vault',
        '3 2 1 backup|strategy|rule?',
        'disaster recovery copy|copies|bucket',
        'second|secondary|third|two|three|distant|far copy|copies',
        'copies|replication|offsite|elsewhere',
        'backup replication|copies',
      ],
      topics: [
        'backup|copy|copies|snapshot|dump|replica .. different|another|second|separate region|account|provider|cloud|datacenter',
        'geographically separate*',
        'kept|stored|disk|disks|drive|tape|copy|copies|backup .. outside|away_from|leaves|leave|out_of building|premises|house|office',
        'offsite not|none|missing|planned|pending',
        'offsite .. backup|copy|copies|storage|location|vault|tape|disk|media|snapshot|dump|archive|data',
        'backup|copy|copies|tape|disk|media|snapshot|dump|archive|data .. offsite',
        'backup|copies|snapshot|dump|tape|archive .. another|different|second|secondary|separate|other|remote|alternate|distant region|site|datacenter|location|building|account|subscription|provider|cloud|city|country|facility|zone|office',
        'upload|uploads|uploaded backup|backups|dumps to cloud',
        'copy|copied|copies|replicate|replicated|replicates|mirrored|synced|shipped|sent|transferred .. to another|different|second|secondary|separate|remote|alternate region|site|datacenter|location|building|account|subscription|provider|cloud|city|country|facility',
        'cross region|account copy|copies|backup|snapshot|replication',
        'storage|layer|medium|copy|location|media offsite',
        'multi region|regional backup|bucket|storage|snapshot|copies|replication',
        'geo redundant|replicated|replication|redundancy',
        '3 2 1 rule|backup|strategy|scheme|principle',
        'air gapped|gap backup|copy|copies|storage|vault?',
        'tape|disk|drive|cassette .. taken|carried|moved|rotated|brought|driven|delivered|transported|kept|stored .. home|bank|safe|vault|courier|office',
        'backup|snapshot|dump ... replicated|mirrored|synced|copied .. region|datacenter|account|cloud|site',
        'copy|copies|backup .. stored|kept|held elsewhere',
      ],
      evidence: [
        '<region>|<store>|<address>|iron_mountain|ra_grs|ra_gzrs|multi_region',
        's3|gcs|backblaze|wasabi|glacier|b2|hetzner|ovh|rsync_net|azure|google_cloud|cloudflare|scaleway|digitalocean|linode|storagebox|dropbox|onedrive',
        'bank|fireproof|deposit safe|vault|box|deposit',
        'another|different|second|secondary|separate|other account|subscription|tenant|project|provider',
        'another|different|second|secondary|separate|other aws|azure|gcp|google|cloud|geographic|geographical? region|datacenter|country|city',
        'account|subscription|tenant <number>|<code>|<name>',
        'grs|gzrs|ragrs|crr|raid_grs',
        '<number> km|kilometre|kilometer|mile',
        'datacenter|site|office|building|location|region <name>|<host>|<code>|<number>',
        'to|at|in|on <host>',
        'cross region replication|copy|backup|snapshot',
      ],
      proof: [
        'secondary|second|replica|remote|alternate storage|bucket|location|target|copy|vault .. <region>|<elsewhere>',
        'backup|copy|tape|media .. off premise|campus|property .. <name>|iron_mountain|<region>',
        'one|second|third|additional|another backup? copy .. cloud|backblaze|wasabi|s3|azure|glacier|b2',
        'offsite .. <region>|<store>|<address>|<path>|s3|gcs|backblaze|wasabi|glacier|hetzner|ovh|azure|aws|iron_mountain|rsync_net|borgbase|box|dropbox|bank|university|branch_office|person|home',
        '<region>|<store>|box|dropbox|s3|gcs|backblaze|borgbase|hetzner|wasabi|glacier|azure|iron_mountain|person|home .. offsite',
        'backup|backups|copies|snapshot|stored|store .. n 1 regions',
        'backup|backups|copy|copies|snapshot|replica|stored .. in|to different|another|second|separate .. region|datacenter|account|provider|site|country|continent',
        'backup|copies|snapshot|dump|archive ... replicated|copied|sent|shipped|synced|pushed|uploaded|mirrored|stored|kept|held .. another|different|second|secondary|separate|remote region|account|datacenter|provider|subscription|country|city',
        'cross region|account backup|snapshot copy|copies|replication',
        'copy|copies|copied|replicated|synced|shipped .. to second|secondary|another|different|remote region|datacenter|account|provider .. <region>|<store>|<name>|<code>',
        'geo redundant|replicated storage|bucket|vault|backup|account',
        'replication|replicates|carries|mirrors .. dump|dumps|backup|backups|copies|snapshots .. <region>|<store>',
        'tape|disk|drive|copy ... taken|takes|carried|carries|leaves|moved|brought|rotated|sent|driven|delivered|transported|kept|stored .. bank|iron_mountain|courier|home|church|town_hall|building|premises',
        'air gapped|gap .. <host>|<store>|<name>|tape|vault',
        'rclone sync|copy|copyto|move .. b2|s3|wasabi|gcs|azure|backblaze|r2|hetzner|crypt|remote',
        'second|another|third|further|additional|extra copy|replica|set .. backblaze|wasabi|glacier|s3|gcs|azure|b2|hetzner|ovh|scaleway|borgbase|rsync_net|storage_box|iron_mountain|salt_mine|mine|university|bank|notary|deposit_box|safe_deposit|courier|branch|branch_office|sister_company|headquarters|home|lawyer|solicitor|accountant|post|church|parish|town_hall|another_building|other_building|second_building|another_city|<region>|<store>',
        'snapshot|backup|dump|copies ... <region> ... <region>',
        'vault|snapshot|snapshots|copy|copies|dump|backup ... recovery|dr|backup|second|separate|another|isolated account|subscription|tenant',
        'copy_job|replication_job|copy_plan|replication|mirror_job moves|copies|sends|replicates|ships|puts|pushes .. <name>|<host>|<store>|<region>|<code>',
        'disk|disks|tape|tapes|lto|drive|cartridge|set .. university|salt_mine|mine|bank|notary|iron_mountain|courier|branch_office|deposit_box',
        'copy|copies|backup|disk|disks|drive|tape|tapes|stick|cartridge|set|sets|box|boxes|media .. goes|go|travels|travel|leaves|leave|taken|takes|carried|carries|sent|shipped|driven|brought|moved|collected|rotated .. home|bank|vault|depot|town|city|county|branch|hoster|warehouse|solicitor|notary|archive|another_building|other_building|next_building|second_building|another_site|other_site|head_office|safe_deposit|record_office|town_hall|fire_station|<region>',
        'takes|carries|brings|drives|collects|picks .. copy|copies|backup|disk|disks|drive|tape|tapes|stick|cartridge|set|sets|box|boxes|media .. home|bank|vault|depot|town|city|county|branch|hoster|warehouse|solicitor|notary|archive|another_building|other_building|next_building|second_building|another_site|other_site|head_office|safe_deposit|record_office|town_hall|fire_station|<region>|away|out',
        'hoster|provider|host|server|storage|box|drive|disk|bucket|account .. another|other|different|second|separate city|town|country|region|building|campus|continent|county|provider|site|datacenter',
        'pulled|copied|synced|synchronised|mirrored|replicated|pushed|sent|uploaded|shipped .. another|other|different|second region|datacenter|provider|account|cloud|city|site|building|office|campus|country',
        'keeps|kept|stored|lies|held|locked|stay|stays|lodged|deposited .. bank|safe_deposit|solicitor|notary|record_office|other_building|another_building|other_campus|fire_station|town_hall|head_office|another_site|other_site|second_site|sister_school|parent_company',
        'second|third|other|another|weekly|monthly|extra copy|set .. <region>|hoster|provider|bank|branch|town|city|home|building|office|site',
        'copy|copies|backup|disk|disks|drive|tape|tapes|stick|set|it .. lives|goes|kept|in|at|taken|takes|carries|back|to .. farm|mine|tower|barn|garage|rectory|house|sister|neighbour|owner|accountant|cousin|church|other_office|other_shop|second_shop|upstairs_of_another|van',
        'held|kept|stored|hosted|looked_after by .. in <name>? .. and|addition|office|second',
        'goes|moves|copied|sent|shipped|replicated to .. vault|room|safe in? building|hall|site <number>|<code>|b|c',
        'uploads|goes|synced|copied|saved up? to .. onedrive|google_drive|dropbox|icloud|backblaze|wasabi|idrive|crashplan|hetzner|azure|aws|gcp|s3|glacier',
        'copies|copied|copy|replicates|uploads|sends|pushes|backs .. to .. storage|cloud|hoster|provider|datacenter|azure|aws|backblaze|wasabi|glacier in|at|near|of',
        'company|vendor|service|courier|firm|driver|van|provider collects|picks|fetches|takes|stores|stored|brings .. tape|tapes|disk|disks|cartridge|cartridges|media|copies .. <frequency>|<weekday>|<region>|stores|vault|store',
        'copies|copied|copy|replicates|moves|sends|ships .. snapshot|snapshots|backup|backups|dump|dumps|copies|recovery_points .. from .. <region> .. to .. <region>|account|vault',
        'backup|dump|snapshot|copy|copies|export|image|archive|restore_point|recovery_points .. from <region> to <region>',
        'replicate|replicates|mirror|mirrors|sync|syncs|copy|copies|push|pushes|rsync .. dump|dumps|backup|backups|snapshot|snapshots|copies|directory|archive|repository .. sister|other|second|branch|partner|neighbouring|remote|another plant|site|office|company|branch|building|hospital|school|clinic|location|datacenter',
        'replica|copy|mirror|set|twin of? .. repository|backup|dump|archive|snapshot ... university|town|partner|hoster|campus|building|colo|headquarters|branch',
        'swaps|swap|exchanges|rotates|changes|takes .. disk|drive|tape|set|cartridge|stick ... home|flat|house|apartment|garage|away|bank',
        'disk|drive|tape|set|cartridge|stick|copy .. in|at .. her|his|their|my home|flat|house|apartment|garage|office',
        'backup|dump|snapshot|copy|copies|export|image|archive|restore_point|repo|repository|stanza|bucket|wal|<store> ... copied|replicated|synced|mirrored|shipped|sent to .. <region>',
        'synology|nas|disk|box|server|copy|set at .. brother|sister|parents|mum|dad|friend|neighbour|mother|father|cousin|owner',
        'set|copy|copies|second|tapes .. in|at .. record_office|archive|vault|bank|museum|depot|university|library ... km|miles|away|town',
        '<number> km|miles away|apart',
        'dual|multi region|regional bucket|storage|vault|account',
        'region|site|country|location|building|account|provider|datacenter other_than|different_from|away_from|outside',
        'tenant|account|copies|copy|backup|snapshot ... <region> ... our|production|primary|live ... <region>',
        '<copying> ... <elsewhere>',
        '<elsewhere> .. <copying>',
      ],
      not: [
        'offsite meeting|event|retreat|day|workshop|week',
        'team|company|annual|summer|work|works|working|employee|staff|engineer|people .. offsite',
        'same rack|server|machine|host|room',
        'served|serves|serving|traffic|user|request|dns .. region',
        'copy|copies of .. documentation|material',
        'electronic|paper copy',
        'copy|copies of this|the plan|document|page|runbook|manual|sheet|list',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'auslagerung|ausgelagert*|extern*|zweitkopie|fernkopie|außer_haus|zweite|weitere|offsite .. bankschließfach|schließfach|bank|hetzner|ionos|backblaze|wasabi|s3|glacier|rechenzentrum|zweitstandort|außenstelle|filiale|zweigstelle|notar|eltern|hause|zuhause|standort|<region>|<store>|<host>',
          'band|bänder|platte|platten|festplatte*|kopie|kopien|medien .. bankschließfach|schließfach|bank|hetzner|ionos|backblaze|wasabi|s3|glacier|rechenzentrum|zweitstandort|außenstelle|filiale|zweigstelle|notar|eltern|hause|zuhause|standort|<region>|<store>|<host>',
          'danach|anschließend|zusätzlich|außerdem|dann .. bucket|bankschließfach|schließfach|bank|hetzner|ionos|backblaze|wasabi|s3|glacier|rechenzentrum|zweitstandort|außenstelle|filiale|zweigstelle|notar|eltern|hause|zuhause|standort|<region>|<store>|<host>',
          '<number> km|kilometer',
        ],
      },
      headings: [
        'alternative*|ausweich* speicherstandort|speicherort',
        'auslagerung|fernkopie|zweitstandort|ausweichstandort',
        'auslagerung der? sicherung*|backup*|datenträger',
        'externe sicherung|datensicherung|aufbewahrung|kopie',
        'offsite sicherung|backup',
        'räumlich getrennte aufbewahrung|sicherung',
      ],
      topics: [
        'geografisch|räumlich getrennt*',
        'alternative*|ausweich* speicherstandort|speicherort|standort',
        'sicherung*|backup*|kopie*|band|bänder|datenträger ... ausgelagert|auslagerung|extern|außerhalb|räumlich',
        'ausgelagert*|auslagerung .. sicherung*|backup*|kopie*|bänder',
        'sicherung*|backup*|kopie* ... zweit*|ander*|getrennt*|entfernt* standort|rechenzentrum|brandabschnitt|region|gebäude|konto',
        'zweite|weitere kopie',
        'zweitstandort|zweitkopie',
      ],
      evidence: [
        'bankschließfach|schließfach|tresor',
        'rechenzentrum|standort <name>|<host>|<code>',
        'zweiten|anderen|anderes|zweites rechenzentrum|region|konto|anbieter',
        '<number> km',
        'nach|auf|in <store>|<host>|<region>',
      ],
      proof: [
        'sicherung*|backup*|kopie* ... zweit*|ander* rechenzentrum|region|konto|anbieter .. <name>|<store>|<region>|<host>',
        'ausgelagert|auslagerung|extern .. <store>|<region>|<host>|schließfach|bankschließfach',
        'zweite|weitere|zusätzliche|dritte kopie|sicherung .. bucket|bankschließfach|schließfach|bank|hetzner|ionos|backblaze|wasabi|s3|glacier|rechenzentrum|zweitstandort|außenstelle|filiale|zweigstelle|notar|eltern|hause|zuhause|standort|<region>|<store>|<host>',
        'danach|anschließend|zusätzlich .. bucket|s3|hetzner|glacier|<region>',
        'nimmt|nehmen|bringt|bringen|fährt|trägt|holt .. platte|platten|*platte|band|bänder|stick|kopie|datenträger|kassette|medium|medien ... mit|hause|bank|schließfach|*gebäude|filiale|standort|anderes|anderen|zentrale|*haus',
        'kopie|kopien|platte|platten|*platte|band|bänder|sicherung|datenträger|satz .. lagert|liegt|liegen|geht|kommt|wandert|steht|gebracht|verwahrt|aufbewahrt .. bank|schließfach|anderen|zweiten|anderem|nachbar*|zentrale|filiale|hause|standort|stadt|*rechenzentrum|*gebäude|tochter*',
        'kopiert|gespiegelt|übertragen|repliziert|synchronisiert|geschickt .. anderen|anderes|zweites|zweiten|zweite|fremden|entfernten|externen|externes standort|rechenzentrum|gebäude|stadt|anbieter|region|brandabschnitt|hoster',
        'filiale|zweigstelle|niederlassung|nebenstelle|außenstelle|zweitstandort .. erhält|bekommt|hält|verwahrt .. kopie|replikat|sicherung',
        'kassette*|band|bänder|*band|platte*|*platte|*platten|stick|sicherung*|kopie .. bank*|*schließfach|tresor|nach_hause|privat*|außenstelle|zweigstelle|filiale|zweitstandort|anderen_gebäude|anderen_standort',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'réplication|répliqué*|hors|externalis*|distante|distant|seconde|deuxième|ailleurs|extérieur .. coffre|banque|banc|ovh|scaleway|s3|seau|compartiment|glacier|backblaze|wasabi|notaire|siège|annexe|succursale|mairie|datacenter|site|autre_bâtiment|autre_site|second_site|<region>|<store>|<host>',
          'bande|bandes|disque|disques|copie|copies|jeu .. banque|notaire|siège|annexe|succursale|ovh|scaleway|s3|compartiment|glacier|backblaze|<region>',
          '<number> km|kilomètres',
        ],
      },
      headings: [
        'externalisation|hors_site',
        'externalisation sauvegarde|données',
        'sauvegarde externe|externalisée|distante|hors_site',
        'copie distante|externe|hors_site',
        'site distant|secondaire',
      ],
      topics: [
        'sauvegarde|copie|bande ... externalisé*|hors_site|hors_du_site|distant|distante',
        'externalis* .. sauvegarde|copie|bande',
        'sauvegarde|copie ... autre|second|seconde|deuxième|secondaire site|région|centre|compte|fournisseur|bâtiment|datacenter',
        'copie externe|distante|hors_site',
        'règle 3 2 1',
      ],
      evidence: [
        'coffre banque|bancaire|ignifuge',
        'site|région|centre|datacenter <name>|<host>|<code>|<region>',
        'autre|second|seconde|deuxième région|compte|fournisseur|datacenter',
        '<number> km',
        'vers|sur|dans <store>|<host>|<region>',
      ],
      proof: [
        'sauvegarde|copie ... autre|second|seconde|deuxième région|compte|fournisseur|datacenter .. <region>|<store>|<name>',
        'externalis* .. <store>|<region>|<host>|coffre',
        'puis|ensuite|également|aussi vers|dans|sur .. s3|compartiment|seau|bucket|glacier|ovh|scaleway|<region>',
        'puis|ensuite|également .. envoyé*|copié*|répliqué*|part|partent .. coffre|banque|banc|ovh|scaleway|s3|seau|compartiment|glacier|backblaze|wasabi|notaire|siège|annexe|succursale|mairie|datacenter|site|autre_bâtiment|autre_site|second_site|<region>|<store>|<host>',
        'partent|part|envoyée|envoyées|répliquée|répliquées|copiée|copiées .. s3|compartiment|glacier|ovh|scaleway|backblaze|<region>',
        'seconde|deuxième|autre copie .. coffre|banque|banc|ovh|scaleway|s3|seau|compartiment|glacier|backblaze|wasabi|notaire|siège|annexe|succursale|mairie|datacenter|site|autre_bâtiment|autre_site|second_site|<region>|<store>|<host>',
        'bande|bandes|copie|copies|disque|disques|sauvegarde|sauvegardes|jeu|cassette|support|supports|une .. part|partent|emporté*|emporte|emportent|déposé*|envoyé*|expédié*|stocké*|conservé*|gardé*|rangé*|confié*|dort .. autre|hors|banque|hébergeur|mairie|préfecture|chez|domicile|archiveur|bâtiment|annexe|notaire|siège|agence|ville',
        'répliqué*|copié*|envoyé*|transféré*|synchronisé* .. autre|second|deuxième site|bâtiment|région|ville|hébergeur|salle|centre|datacenter',
        'rentre|repart|emmène|emporte|ramène .. avec|chez|domicile|maison|lui|elle',
        'nas|serveur|disque|site|agence|filiale .. agence|filiale|siège|site .. reçoit|héberge|garde|conserve .. réplique|copie|sauvegarde',
        'reçoit|héberge|conserve .. réplique|copie|sauvegarde .. <frequency>|toutes|chaque|<region>',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'fuera|externa|externo|remota|remoto|segunda|otra|exterior .. <number>|caja_fuerte|banco|wasabi|backblaze|glacier|s3|cubo|contenedor|notaría|sede|sucursal|delegación|archivo_municipal|otro_edificio|otra_sede|otro_centro|centro|<region>|<store>|<host>',
          'cinta|cintas|disco|discos|copia|copias|juego .. banco|notaría|sede|sucursal|delegación|wasabi|backblaze|s3|glacier|otro_edificio|otra_sede|<region>',
          '<number> km|kilómetros',
        ],
      },
      headings: [
        'copia externa|remota',
        'respaldo externo|remoto',
        'fuera del sitio',
        'almacenamiento externo|alterno',
        'segunda copia|ubicación',
      ],
      topics: [
        'respaldo|copia|cinta ... fuera del sitio|centro|edificio',
        'respaldo|copia|cinta ... otra|otro|segunda|segundo|distinta|secundaria|secundario región|sede|centro|cuenta|proveedor|edificio|sitio|ubicación',
        'copia|respaldo externa|externo|remota|remoto',
        'segunda copia',
        'regla 3 2 1',
      ],
      evidence: [
        'caja fuerte|seguridad',
        'sede|centro|región|sitio <name>|<host>|<code>|<region>',
        'otra|otro|segunda|segundo región|cuenta|proveedor',
        '<number> km',
        'en|a|hacia <store>|<host>|<region>',
      ],
      proof: [
        'respaldo|copia ... otra|otro|segunda|segundo región|cuenta|proveedor|centro .. <region>|<store>|<name>',
        'fuera del sitio|centro .. <store>|<region>|<host>',
        'después|luego|además|también a|en|hacia .. s3|contenedor|cubo|glacier|wasabi|backblaze|<region>',
        'segunda|otra copia .. caja_fuerte|banco|wasabi|backblaze|glacier|s3|cubo|contenedor|notaría|sede|sucursal|delegación|archivo_municipal|otro_edificio|otra_sede|otro_centro|centro|<region>|<store>|<host>',
        'copia|copias|cinta|cintas|disco|discos|respaldo|juego .. sale|salen|va|van|viaja|lleva|llevan|envía|envían|manda|guarda|custodia|queda|trasladan|traslada|deposita .. otra|otro|fuera|almacén|banco|sucursal|gestoría|sede|domicilio|casa|notaría|ciudad|hacia|edificio|proveedor|central',
        'replica|replican|copia|copian|envía|sincroniza .. otra|otro|segundo|segunda región|edificio|ciudad|proveedor|sede|centro|sala',
        'de ahí|luego|después .. otro|otra proveedor|repositorio|sede|ciudad|centro|región',
        'repositorio|copia .. otro|otra proveedor|sede|región|ciudad',
        'sucursal|sede|delegación|oficina|filial .. recibe|guarda|aloja|conserva .. réplica|copia|respaldo',
        'repositorio|copia|copias|nas|servidor|disco .. edificio|sede|delegación|nave|oficina|campus b|c|otro|otra|<number>|secundari*',
      ],
    },
  },
  fields: [
    'spec.backups[].copies[].offsite',
    'offsite_backup',
    'offsite_location',
    'offsite_copy',
    'secondary_backup_location',
  ],
  falseFriends: [
    { text: 'The team offsite is in Lisbon in March.', why: 'a company event' },
    { text: 'Most engineers work off-site.', why: 'remote work' },
    { text: 'Traffic is served from multiple regions.', why: 'serving, not a copy' },
    {
      text: 'The store keeps each object in three zones of one region.',
      why: 'durability within one region',
    },
    {
      text: 'The replica in us-east-1b follows the primary in us-east-1a.',
      why: 'another zone, not another site',
    },
    { text: 'The recovery site is a second data centre.', why: 'where it runs, not the copy' },
    { text: 'A second copy lies on the same server.', why: 'not another site' },
  ],
  scaffold: {
    markdown: `## Off-site backup location

| Backup of | Off-site copy in | Account or provider | Distance | Copied |
| --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: second region or site} | \${3:TBD: account} | \${4:TBD: km} | \${5:TBD: how often} |

Who may delete the off-site copy: \${6:TBD: role}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    copies:
      - id: \${2:second-copy}
        medium: \${3|TBD,object-storage,disk,tape|}
        location:
          region: "\${4:TBD: region}"
          account: "\${5:TBD: account}"
        offsite: \${6:TBD}
`,
  },
  examples: [
    {
      name: 'a sentence with region and account',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

Within 15 minutes each backup is copied to eu-central-1, in the separate account 9920.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list item',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Copies

- Local: nas-01
- Off-site: s3://example-bkp-euc1 in eu-central-1
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML with an off-site copy',
      kind: 'backup-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: backup-procedure
spec:
  backups:
    - id: orders-db
      copies:
        - id: euc1
          medium: object-storage
          location: { region: eu-central-1 }
          offsite: true
`,
    },
    {
      name: 'a numbered rule that names no place',
      kind: 'backup-procedure',
      state: 'vague',
      text: `## Rules and policy

1. A full set each week.
2. One copy off-site.
   ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'off-site, and no word where',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

Backups are also kept off-site.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a cell to fill',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `# Copies

| Data | Off-site copy |
| --- | --- |
| orders | TBD |
`,
    },
    {
      name: 'regions that serve traffic',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web tier
  ^^^^^^^^

Traffic is served from eu-west-1 and eu-central-1.
`,
    },
  ],
} satisfies Practice;

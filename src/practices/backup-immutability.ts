/** Practice: a copy that nobody with administrator rights can change or delete. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-immutability',
  title: 'A copy that an intruder cannot alter',
  titles: { de: 'Unveränderbare Sicherung', fr: 'Sauvegarde immuable', es: 'Respaldo inmutable' },
  group: 'Backup',
  requirement:
    'Name at least one copy that is immutable or offline and out of reach of the credentials of production, and say how far the 3-2-1-1-0 rule is met.',
  why: 'Intruders delete the backups before they do anything that is noticed.',
  goodEvidence: [
    'object lock with mode and days, or a locked vault',
    'an account with credentials of its own',
    'a tape or disk that is not connected',
    'the number of copies, media and sites',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required' },
  controls: [
    'cis-v8:11.4',
    'nist-800-53r5:CP-9(7)',
    'nist-800-53r5:CP-10(6)',
    'nist-800-53r5:CP-9(8)',
    'nis2-ir:4.2.2(d)',
    'dora:12(3)',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'not|cannot|never be deleted|removed|altered|changed|overwritten|rewritten|erased',
          'deletion|deleting|removal|delete|deletes|changes|overwriting blocked|denied|refused|prevented|impossible|disabled|forbidden|rejected',
          'not joined|member',
          'own|separate|different accounts|credentials|tenant|subscription|domain',
          'object_lock|vault_lock|append_only|worm|retention_lock|compliance_mode|governance_mode|hardened_repository|lockbox|snaplock|safemode',
          'offline|unplugged|disconnected|powered_off|air_gapped|write_protected|no_network|not_connected',
          'not|cannot|nobody|never delete|remove|alter|change|overwrite|erase .. copies|copy|backup|backups|set|sets|archive|repository|anything|dump|dumps|days',
          'only|just connected|plugged|attached|mounted|online|powered during|while|for|when',
          'unreachable|inaccessible from',
          'not|never reachable|accessible|visible from|to production|domain|office|corporate|lan|network|client|clients',
        ],
      },
      readsCode: true,
      headings: [
        'immutability|ransomware|worm',
        'immutable|offline|isolated|protected backup|copy|snapshot|storage|vault',
        'ransomware protection|resilience|recovery',
        'air gap|gapped',
        'isolated recovery data|environment|vault',
        'backup protection|security|isolation|immutability',
        'backup access control',
        '3 2 1 rule|strategy|scheme|backup|1',
        'cyber vault',
        'clean room recovery',
        'protection of backup',
        'object|vault lock',
      ],
      topics: [
        'immutable|unalterable|tamper_proof|tamperproof .. backup|copy|copies|snapshot|storage|vault|bucket|repository|bucket|account|tape',
        'backup|copy|copies|snapshot|vault|bucket|repository .. immutable|immutability|worm|unalterable|tamper_proof|tamperproof',
        'immutability|worm',
        'air gap|gapped',
        'airgap|airgapped',
        'object|vault|legal|retention|bucket lock|hold',
        'write once',
        'append only',
        'offline|disconnected|isolated backup|tape|vault|backup_copy|backup_copies|backup_storage',
        'cyber vault|recovery_vault',
        '3 2 1 rule|strategy|scheme|principle|backup|1',
        'soft delete .. backup|snapshot|vault|bucket|blob|<duration>',
        'mfa delete',
        'backup|copy|copies|snapshot .. ransomware',
        'ransomware .. backup|copy|copies|snapshot',
        'cannot|not delete|alter|change|overwrite|modify|encrypt .. backup|snapshot|vault',
        'backup|backup_copy|snapshot|vault cannot|not be? .. deleted|altered|changed|overwritten|modified|removed',
        'backup .. separate|different|dedicated account|credential|subscription|tenant|domain|project',
        'tape|tapes|disk|disks|drive|drives|cartridge .. taken|removed|pulled|ejected|carried|locked out|away|up|home|safe|offsite',
        'nobody|no_one|noone|neither|even .. delete|change|alter|overwrite .. backup|backups|copies|snapshots',
        'protected|secured|safe against|from ransomware|deletion|tampering',
        'backup|backups|copies cannot be? tampered',
        'backup|copies|copy|dump data? cannot|not .. tampered|altered|manipulated|encrypted',
      ],
      evidence: [
        'compliance|governance mode',
        'lock|locked|immutable|immutability|worm|append_only|hold|soft_delete .. <duration>',
        'separate|different|dedicated|another|isolated|own|second account|subscription|tenant|credential|domain|project|organisation|organization|login',
        'tape|tapes|disconnected|unplugged|powered_off|usb|removable|ejected|offline_disk',
        '<number>|three|two|four copies|media|sites',
        'no|not|without .. trust|credential|access|permission|login|delete|rights',
        'object_lock|vault_lock|retention_lock|bucket_lock|snapshot_lock|safe_mode|safemode|hardened_repository|append_only|mfa_delete',
      ],
      proof: [
        'object|vault|bucket|snapshot|retention lock .. compliance|governance|<duration>|enabled|on|<name>|<code>',
        'immutable|immutability|worm|append_only .. <duration>|bucket|vault|repository|snapshot|tape|<name>|<store>|<code>|copy',
        'copy|copies|backup|tape .. offline|disconnected|unplugged|air_gapped|airgapped',
        'tape|disk|drive .. disconnected|unplugged|ejected|offline|removed .. after|when|week|daily|<frequency>|safe|vault|site',
        'backup|copy|copies .. separate|different|dedicated|another|isolated account|subscription|tenant|domain|project ... no|not|own|separate|cannot|different|lock|only|<name>',
        '<number>|three copies .. <number>|two media',
        'not|cannot|nobody|never be? deleted|altered|changed|overwritten|modified .. for|until|before <duration>',
        'soft delete .. <duration>',
        'mfa delete',
        'tape|tapes|cartridge|disk|disks|drives .. taken|removed|pulled|ejected|carried .. out|locked|safe|home|away|offsite|library|robot',
        'nobody|no_one|noone .. delete|change|alter|overwrite .. backup|backups|copies|snapshots ... separate|own|different|account|subscription|lock|locked|tenant',
        's3 object lock',
        'lock|locked|worm|immutable <duration>',
        'backup server|host|account|repository|system|network|storage .. own|separate|different|dedicated|isolated domain|account|credentials|network|subscription|tenant|vlan|password ... no|not|cannot|nobody|only|neither|never',
        'object_lock|worm .. undeletable|cannot|locked|<duration>',
        'deletion|deleting|removal|overwriting blocked|denied|refused|prevented|impossible|disabled|forbidden .. <duration>|root|administrator|days',
        'nothing|nobody|not|no online|networked|connected? .. reach|reaches|touch .. tape|tapes|copies|copy|vault',
        'hardened|immutable|locked repository|bucket|vault|linux',
        'set|copy|copies|backup|backups|snapshot|tape not|cannot|never .. deleted|removed|altered|changed|overwritten .. <duration>|root|administrator|admin|even',
        'repository|backup_server|backup_host|nas not joined|member|part|in domain|active_directory',
        'vault|bucket|repository|copy|copies|snapshot|set locked .. <duration>|not|root|nobody',
        'not even root|administrator|administrators|admin|admins|us|account|owner ... delete|shorten|remove|change|<duration>|alter',
        'backup account|accounts|vault|copy|copies|tenant .. another|other|different|separate tenant|subscription|organisation|organization ... credentials|no|not|nobody|own|login',
        'nobody|no_one|none|not_even .. can|able|may|allowed delete|deletes|change|alter|modify|overwrite|touch|remove|erase',
        'disk|disks|drive|drives|tape|tapes|copy|copies .. unplugged|disconnected|pulled_out|air_gapped|not_plugged',
        'not plugged|connected in|to|on .. safe|farm|home|away|drawer|lives',
        'separate|second|other|own login|account|credentials .. only|nobody|security|auditor|managing',
        'copy|copies|set|one|vault|account|repository .. no|not|neither production|admin|administrator|domain|server|client? credential|credentials|account|key|login|token can|may|could? .. reach|reaches|touch|open|delete|see',
        'deletion|deletions|deleting|removal|prune|pruning need|needs|require|requires|takes? .. two|second|four_eyes|both people|persons|approvals|admins|signatures|keys?',
        'prune|pruning|delete|deletes|deletion|forget only|done|possible|allowed .. admin|administrator|another|separate|offline|laptop|second',
        "backup|snapshot|copies|copy|archive|dump ... cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite ... <duration>|us|root|even|admins|administrators",
        "backup|snapshot|copies|copy|archive|dump ... <duration>|us|root|even|admins|administrators ... cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite",
        "cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite ... backup|snapshot|copies|copy|archive|dump ... <duration>|us|root|even|admins|administrators",
        "cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite ... <duration>|us|root|even|admins|administrators ... backup|snapshot|copies|copy|archive|dump",
        "<duration>|us|root|even|admins|administrators ... backup|snapshot|copies|copy|archive|dump ... cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite",
        "<duration>|us|root|even|admins|administrators ... cannot|can't|not|nobody|impossible|never changed|erased|altered|deleted|modified|overwritten|removed|encrypted|change|erase|alter|delete|overwrite ... backup|snapshot|copies|copy|archive|dump",
        'own|separate|different|other|isolated tenant|subscription|account|domain|directory|credentials .. own? ... production|domain|normal admin|admins|administrators|credential|credentials|account|accounts? .. no|not|cannot|neither access|reach|rights|permission|login',
        'nas|disk|drive|copy|repository|server .. powered|connected|online|plugged|mounted|reachable|switched .. only|between|during|otherwise .. <number>|<duration>|night|morning|hour|window|<time>|timer',
      ],
      not: [
        'immutable infrastructure|list|object|structure|type|class|tag|image|server|deployment|release|map|os|field|column|reference',
        'legal hold music',
        'row|table|advisory|file|state|distributed|terraform lock',
        'version 3 2 1',
        'terraform|state_file',
        'machines|servers|containers|nodes|image|infrastructure|deployments immutable',
      ],
    },
    de: {
      headings: [
        'unveränderbarkeit|unveränderlichkeit|immutability|ransomware|löschschutz|offlinesicherung',
        'unveränderbare|unveränderliche|immutable|offline sicherung*|backup*|kopie*',
        'schutz vor|gegen ransomware|verschlüsselungstrojanern',
      ],
      topics: [
        'unveränderbar*|unveränderlich*|löschschutz|manipulationssicher*|revisionssicher*|worm|immutable',
        'sicherung*|backup*|kopie* .. ransomware|verschlüsselungstrojaner*',
        'offline sicherung*|kopie*|band|bänder|platte*',
      ],
      evidence: [
        '<duration>',
        'object_lock|append_only|worm|compliance_modus|offline|getrennt|abgezogen',
        'eigene*|getrennte*|separate* konto|zugangsdaten|domäne|domain|netz',
        'nicht|kein* .. löschen|gelöscht|ändern|überschreiben',
      ],
      proof: [
        'object_lock|objektsperre|worm|unveränderbar*|unveränderlich*|immutable|löschschutz|append_only .. <duration>|modus|compliance|repository|bucket',
        'löschen|gelöscht|löschung|ändern|überschreiben|überschrieben|verändern .. nicht|kein*|sperrt|gesperrt|blockiert|verhindert .. <duration>|administrator|root',
        'nicht|niemand|kein* .. löschen|gelöscht|überschreiben|überschrieben|verändert|verändern .. <duration>|kann|können|administrator|root',
        'sperrt|verhindert|blockiert .. löschen|löschung .. <duration>',
        'platte*|band|bänder|festplatte*|medien|kopie .. abgezogen|getrennt|ausgeworfen|offline|entnommen',
        'offline .. schrank|tresor|schließfach|platte*|band|bänder',
        'löschen|löschung|überschreiben|ändern gesperrt|blockiert|verboten|unmöglich|ausgeschlossen',
        'löschen|löschung .. <duration> .. gesperrt|blockiert|verboten|unmöglich',
        'band|bänder|platte|platten|kassetten .. genommen|entnommen|herausgenommen|ausgesteckt|abgesteckt|weggeschlossen',
        'platte|platten|festplatte|festplatten|nas|medium|band .. nur .. angesteckt|angeschlossen|verbunden|eingehängt|eingeschaltet',
        'nicht erreichbar|zugänglich aus|vom|von produktivnetz|produktion*|domäne|netz|büronetz',
      ],
    },
    fr: {
      headings: [
        'immuabilité|inaltérabilité|rançongiciel|rançongiciels',
        'sauvegarde|copie|copies immuable|immuables|hors_ligne|déconnectée|inaltérable|inaltérables',
        'protection contre .. rançongiciels|rançongiciel',
      ],
      topics: [
        'immuable*|immuabilité|inaltérable*|worm|hors_ligne',
        'sauvegarde|sauvegardes|copie|copies .. rançongiciel|rançongiciels',
        'verrouillage objet|objets',
      ],
      evidence: [
        '<duration>',
        'verrouillage|object_lock|append_only|worm|conformité|déconnecté*|débranché*',
        'compte|domaine|identifiants|réseau séparé*|distinct*|propre|propres',
        'pas|sans .. supprimer|effacer|modifier|supprimé*|effacé*',
      ],
      proof: [
        'verrouillage|object_lock|worm|immuable*|immuabilité|inaltérable* .. <duration>|conformité|compartiment|seau|dépôt',
        'pas|personne_ne|sans|empêche|interdit|bloque|bloquée|impossible .. supprimer|effacer|modifier|supprimé*|effacé*|suppression|effacement .. <duration>|administrateur|même|root',
        'suppression|effacement bloquée|bloqué|interdite|impossible|refusée',
        'bande|bandes|disque|disques|copie .. débranché*|déconnecté*|hors_ligne|éjecté*|retiré*',
        'bande|bandes|cartouches|disque|disques .. sortie|sorties|sortis|retirée|retirées|débranché|débranchée',
        'effacement|suppression .. <duration> .. bloqué*|impossible|interdit*',
        'disque|disques|baie|support|nas .. branché*|connecté*|monté* que|uniquement|seulement',
      ],
    },
    es: {
      headings: [
        'inmutabilidad|inalterabilidad|ransomware',
        'copia|copias|respaldo|respaldos inmutable|inmutables|fuera_de_línea|desconectada|desconectadas',
        'protección contra|frente ransomware',
      ],
      topics: [
        'inmutable*|inmutabilidad|inalterable*|worm|desconectad*',
        'copia|copias|respaldo .. ransomware',
        'bloqueo objetos|objeto',
      ],
      evidence: [
        '<duration>',
        'bloqueo|object_lock|append_only|worm|desconectad*|extraíd*',
        'cuenta|dominio|credenciales|red propia|propio|propias|separada|separadas|distinta',
        'no|sin|nadie .. borrar|eliminar|modificar|borrarse',
      ],
      proof: [
        'bloqueo|object_lock|worm|inmutable*|inmutabilidad|inalterable* .. <duration>|cumplimiento|repositorio|cubo',
        'no|sin|impide|bloquea|prohíbe|impedido .. borrar|eliminar|modificar|borrarse|borrado .. <duration>|administrador|siquiera|root',
        'nadie|no puede|pueden .. borrar|eliminar|modificar .. <duration>|copias|administrador|siquiera',
        'cinta|cintas|disco|discos|copia .. desconecta*|desenchufa*|expulsa*|fuera_de_línea|extrae*',
        'disco|discos|cinta|cintas .. desconecta|desconectan|saca|sacan|retira|retiran|extrae',
        'borrado|borrar .. <duration> .. bloqueado|imposible|prohibido',
        'disco|discos|cabina|nas .. conecta*|enchufa* solo|sólo|únicamente',
      ],
    },
  },
  fields: [
    'spec.backups[].copies[].immutable',
    'spec.backups[].copies[].separate_credentials',
    'immutable_copy',
  ],
  falseFriends: [
    {
      text: 'Versioning keeps 100 versions of a file for 360 days.',
      why: 'versions that can be deleted',
    },
    { text: 'Immutable infrastructure: servers are replaced, not changed.', why: 'deployment' },
    { text: 'The method returns an immutable list.', why: 'code' },
    { text: 'Release the state lock when the job has died.', why: 'a tool' },
    { text: 'Nobody may delete the Terraform state.', why: 'the state of a tool' },
    { text: 'Locked rows delay the dump.', why: 'the lock of a database' },
  ],
  scaffold: {
    markdown: `## A copy that an intruder cannot alter

| Copy | Where | Locked by | For | Credentials |
| --- | --- | --- | --- | --- |
| \${1:TBD: copy} | \${2:TBD: account or safe} | \${3:TBD: object lock, vault lock or offline} | \${4:TBD: days} | \${5:TBD: separate from production} |

Copies, media, sites, immutable, errors in the last restore: \${6:TBD: 3-2-1-1-0}
`,
    yaml: `backups:
  - id: \${1:orders-db}
    copies:
      - id: \${2:locked-copy}
        medium: \${3|TBD,object-storage,tape,disk|}
        location:
          account: "\${4:TBD: account apart from production}"
        separate_credentials: \${7|TBD,true,false|}
        immutable:
          mode: \${5|TBD,compliance,governance,vault-lock,offline,append-only|}
          for: "\${6:TBD: duration}"
`,
  },
  examples: [
    {
      name: 'a sentence about one copy',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Backups of orders-db

The third copy goes to an account of its own, where object lock in compliance mode keeps it for 35 days.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list with a tape',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Ransomware protection

- Every Friday a tape is taken out of the library and stays disconnected.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Three copies on two media.
`,
    },
    {
      name: 'a claim without a copy',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Backups

Backups are protected against ransomware.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a section to fill in',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `## Immutable backups

TBD
^^^
`,
    },
    {
      name: 'servers that are never changed',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Web servers

We run immutable infrastructure: a server is replaced from its image, and nothing on it is saved.
`,
    },
  ],
} satisfies Practice;

/** Practice: how backups are encrypted, and how the key is obtained when the site that keeps it is gone. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'encryption-keys',
  title: 'Encryption of backups and their keys',
  titles: {
    de: 'Verschlüsselung der Sicherungen',
    fr: 'Chiffrement des sauvegardes',
    es: 'Cifrado de los respaldos',
  },
  group: 'Backup',
  requirement:
    'Say how backups are encrypted, and how the key is obtained when the primary site, its key service and its people are not there.',
  why: 'A perfect backup whose key is lost is noise.',
  goodEvidence: [
    'the method or the service, and the name of the key',
    'a second copy of the key in another place',
    'who keeps it',
    'the date on which something was last decrypted with that copy',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'set',
    'backup-procedure': 'required',
    'restore-procedure': 'required',
    inventory: 'optional',
  },
  controls: [
    'nist-800-53r5:CP-9(8)',
    'nist-800-53r5:SC-12',
    'nist-800-53r5:SC-12(1)',
    'iso27001:A.8.24',
    'aws-waf:REL09-BP02',
    'cis-v8:11.3',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'encrypted|encryption|encrypt|gpg|age|aes .. key|keys|passphrase|password|kms',
          'key|keys|passphrase .. safe|vault|printed|paper|password_manager|envelope|custodian|sealed|<person>|kms|hsm',
          'key|keys|passphrase|identity|private_half|recovery_key|secret_key .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv',
          'repository|restic|borg|backup|archive|encryption password .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv',
          'encrypted|encryption .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv|<code>|aes|gpg|age|luks|bitlocker',
          'identity|recipient|recipients|private_key|decryption_key .. <person>|founder|founders|directors|trustees|two',
        ],
        'restore-procedure': [
          'key|keys|passphrase .. safe|vault|printed|paper|password_manager|envelope|sealed|kms|hsm',
          'libsodium|age|gpg|pgp|restic|borg|repository|decryption|encryption|luks|bitlocker|walg|unseal|recovery|master|private|sops|kopia|veeam|backup key|keys|identity|passphrase|password|secret .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv|<path>|<code>|<person>',
          'key|keys|identity|passphrase .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv|label|<person>',
          'decrypt|decrypted|unlock|unseal|gpg|age .. key|keys|passphrase|identity .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv|<path>|<code>|<person>',
        ],
      },
      readsCode: true,
      headings: [
        'encryption|kms',
        'backup|snapshot|data encryption',
        'encryption .. backup|key|rest',
        'encryption|cryptographic|recovery|unseal|master|private|decryption key',
        'key management|recovery|escrow|custody|backup|handling|storage|rotation|location',
        'secret recovery|management|backup',
        'passphrase|unseal_key',
        'decrypting|decrypt|decryption',
      ],
      topics: [
        'backup|snapshot|dump|archive|tape|copy|repository encrypted|encryption',
        'encrypt|encrypts|encrypting|encryption .. backup|snapshot|dump|archive|tape|copies|rest|repository',
        'encrypted backup|snapshot|dump|archive|tape|copy|copies|repository|before|with|using|at_rest',
        'key management|escrow|recovery|custody|custodian|backup',
        'kms|hsm|keyvault|cmek',
        'passphrase',
        'decryption|encryption|unseal|master|private|recovery|gpg|age|repository key|password|passphrase',
        'decrypt|decrypts|decrypted|decrypting',
        'secret|unseal|shamir key|share',
        'cmk|customer_managed_key',
        'disk|disks|copies|backup|backups|dumps|tapes encrypted',
        'encrypted|encryption yes|enabled|on',
      ],
      evidence: [
        'aes|aes256|aes128|gpg|pgp|luks|tde|sops|openssl|restic|borg|pgbackrest|age|chacha20|rsa|aes_256',
        'kms|hsm|keyvault|key_vault|cloudhsm|vault|sse|sse_kms|sse_s3|cmek|secrets_manager',
        'key|keys|passphrase|password .. safe|escrow|offline|paper|envelope|1password|bitwarden|keepass|lastpass|yubikey|usb|printed|second|another|other',
        'custodian|custodians|holder|holders|held|known|kept by? <person>',
        '<code>|<name>|<path>',
        '<date>',
        'replicated|multi_region|multi|copied region|to|key',
      ],
      min: 2,
      proof: [
        'encrypt|encrypts|encrypted|encryption .. with|using|by|via .. aes|aes256|gpg|pgp|luks|tde|kms|hsm|cmek|openssl|age|sse|sops|restic|borg|<code>',
        'aes|aes256|gpg|pgp|luks|tde|kms|sse|cmek encryption|encrypted|key',
        'key|keys|passphrase .. stored|kept|held|lies|lie|escrowed|printed|copied|copy|saved .. safe|escrow|paper|envelope|1password|bitwarden|keepass|lastpass|vault|yubikey|usb|hsm|<path>|<name>|<region>|password_manager',
        'passphrase|unseal_key|encryption_key|decryption_key|private_key|master_key .. in|from|on .. safe|paper|envelope|1password|bitwarden|keepass|lastpass|vault|hsm|usb|password_manager|keyvault|kms',
        'decrypt|decrypted|decryption .. with|using .. <code>|<path>|gpg|age|openssl|key_from|kms|passphrase',
        'multi region key',
        'gpg|openssl|age|sops decrypt|d|enc|aes',
        'unseal|shamir|recovery|key keys|shares|share|key .. held|with|by|among|people|persons|custodians|holders <count>|people|persons|custodians|holders|<role>',
        '<count> shares|keys .. <count> people|persons|custodians|holders|needed|required',
        'snapshot|backup|dump|copy|copies|volume use|uses|encrypted .. cmk|kms|key|alias .. <code>|<name>|<region>|replicated|copied|multi',
        'libsodium|age|gpg|pgp|restic|borg|repository|decryption|encryption|luks|bitlocker|walg|unseal|recovery|master|private|sops|kopia|veeam|backup key|keys|identity|passphrase|password is|are|in|from|on|kept|stored|lies|held|with|at .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv',
        'encrypted with|by .. key|keys|passphrase .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv',
        'key|keys|passphrase .. second|printed|paper|another copy .. vault|safe|bank_box|deposit_box|bank|notary|notaries|envelope|paper|printed|password_manager|1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|passbolt|yubikey|hsm|kms|escrow|custodian|custodians|keepers|strongroom|smartcard|secrets_manager|key_vault|kv',
        'unseal|decrypt|unlock .. key|keys|holders|shares|shards|passphrase .. safe|envelope|sheet|holders|notary|vault|printed|<number>|three|five',
        'shares|shards|pieces|parts|fragments .. <count> .. needed|required|enough|suffice ... holders|held|with|leads|people|directors|<role>',
        '<count> shares|shards|pieces ... holders|held|needed|required|<role>|leads',
        'unseal|decryption|recovery|master|private key|keys ... holders|held|kept|with .. <count> <role>|leads|people|directors|persons',
        'backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted ... key|keys|passphrase|password|key_database|keystore|key_file ... safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow',
        'backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted ... safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow ... key|keys|passphrase|password|key_database|keystore|key_file',
        'key|keys|passphrase|password|key_database|keystore|key_file ... backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted ... safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow',
        'key|keys|passphrase|password|key_database|keystore|key_file ... safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow ... backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted',
        'safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow ... backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted ... key|keys|passphrase|password|key_database|keystore|key_file',
        'safe|bank|envelope|stick|notary|paper|printed|vault|hsm|yubikey|escrow ... key|keys|passphrase|password|key_database|keystore|key_file ... backup|backups|dump|dumps|archive|archives|copies|tape|tapes|encrypted',
      ],
      not: [
        'key recovery step|steps|action|actions|objective|objectives|team|metric|metrics',
        'tls|https|ssl|transit|traffic|mtls|wireguard|vpn|ipsec .. encrypt*',
        'encrypt* .. tls|https|transit|traffic|connection|channel|link|tunnel',
        'press|arrow|any|enter|hot|primary|foreign|sort|partition|api|access|public|ssh|registry|config|cache|product|licence|license key',
        'key value|people|person|contact|staff|point|metric|performance',
        'letsencrypt',
        'let encrypt',
        "let's encrypt",
        'key|keys server_room|door|doors|building|rack|gate|car|van|cupboard|cabinet',
        'room|office|door|house|building|car|van|bike|padlock|front key|keys',
        'key to|for server|comms|plant|machine room',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'schlüssel|passphrase|kennwort|passwort .. tresor|safe|schließfach|bankschließfach|hsm|passwortspeicher|passwortmanager|passwortsafe|keepass|keepassxc|bitwarden|1password|vault|umschlag|ausgedruckt|papier|notar|eltern|geschäftsführung|yubikey|hinterlegt|schlüsselverwalter|kms|<person>',
          'verschlüsselt|verschlüsselung .. aes|gpg|luks|age|pgp|veracrypt|bitlocker|schlüssel',
        ],
        'restore-procedure': [
          'schlüssel|passphrase .. tresor|safe|schließfach|bankschließfach|hsm|passwortspeicher|passwortmanager|passwortsafe|keepass|keepassxc|bitwarden|1password|vault|umschlag|ausgedruckt|papier|notar|eltern|geschäftsführung|yubikey|hinterlegt|schlüsselverwalter|kms',
        ],
      },
      headings: [
        'verschlüsselung|schlüssel|schlüsselverwaltung|schlüsselmanagement|passphrase|entschlüsselung',
        'verschlüsselung der? sicherung*|backup*|datenträger',
      ],
      topics: [
        'verschlüsselt*|verschlüsselung|entschlüssel*|passphrase|schlüsselverwaltung|wiederherstellungsschlüssel',
      ],
      evidence: [
        'aes|gpg|pgp|luks|age|bitlocker|veracrypt|borg|restic|kms',
        'tresor|safe|schließfach|bankschließfach|hsm|passwortspeicher|passwortmanager|passwortsafe|keepass|keepassxc|bitwarden|1password|vault|umschlag|ausgedruckt|papier|notar|eltern|geschäftsführung|yubikey|hinterlegt|schlüsselverwalter|kms',
        'schlüssel|passphrase|kennwort .. <person>|<path>|<code>',
      ],
      proof: [
        'schlüssel|passphrase|wiederherstellungsschlüssel|kennwort .. tresor|safe|schließfach|bankschließfach|hsm|passwortspeicher|passwortmanager|passwortsafe|keepass|keepassxc|bitwarden|1password|vault|umschlag|ausgedruckt|papier|notar|eltern|geschäftsführung|yubikey|hinterlegt|schlüsselverwalter|kms',
        'verschlüsselt|verschlüsselung|chiffriert .. aes|gpg|luks|age|pgp|veracrypt|bitlocker .. schlüssel|passphrase|tresor|safe|schließfach|bankschließfach|hsm|passwortspeicher|passwortmanager|passwortsafe|keepass|keepassxc|bitwarden|1password|vault|umschlag|ausgedruckt|papier|notar|eltern|geschäftsführung|yubikey|hinterlegt|schlüsselverwalter|kms',
      ],
      not: [
        'schlüssel .. serverraum|tür|türen|haus|büro|auto',
        'lizenzschlüssel|türschlüssel|hausschlüssel|schlüsselkasten|schlüsselbund',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'clé|clés|clef|clefs|phrase|mot_de_passe est|sont|de|privée|se|conservée|conservées|imprimée .. coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires|<person>',
          'chiffré*|chiffrement .. aes|gpg|luks|age|pgp|clé|clef',
        ],
        'restore-procedure': [
          'clé|clef|phrase_de_passe est|de|privée|se .. coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires',
        ],
      },
      headings: [
        'chiffrement|clés|clefs|déchiffrement|passphrase',
        'chiffrement sauvegarde|données|copies',
        'gestion clés|clefs',
      ],
      topics: [
        'chiffrement|chiffré*|déchiffr*|phrase_de_passe',
        'clé|clés|clef|clefs privée|privées|chiffrement|déchiffrement|maître',
      ],
      evidence: [
        'aes|gpg|pgp|luks|age|bitlocker|borg|restic|kms',
        'coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires',
        'clé|clef|phrase .. <person>|<path>|<code>',
      ],
      proof: [
        'clé|clés|clef|clefs privée|privées|chiffrement|déchiffrement|maître|gpg|est|sont|reste .. coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires',
        'phrase de passe .. coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires',
        'chiffré*|chiffrement .. aes|gpg|luks|age|pgp .. clé|clef|clés|coffre|coffre_fort|keepass|keepassxc|bitwarden|1password|vault|notaire|enveloppe|papier|imprimé*|hsm|kms|yubikey|gestionnaire|séquestre|banque|direction|dépositaire|dépositaires',
      ],
      not: [
        'ransomware|rançongiciel|pirate|attaquant .. chiffré*',
        'clé|clés|clef salle|porte|bureau|bâtiment|armoire',
        'clé|clés|numéro licence|produit',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'clave|claves|llave|contraseña|frase .. caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado|<person>',
          'cifrad*|cifrado .. aes|gpg|luks|age|pgp|clave|llave',
        ],
        'restore-procedure': [
          'clave|llave|frase_de_paso .. caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado',
        ],
      },
      headings: [
        'cifrado|claves|descifrado|encriptación',
        'cifrado respaldo|copias|datos',
        'gestión claves',
      ],
      topics: [
        'cifrado|cifrada|cifrados|cifradas|descifr*|encriptad*|frase_de_paso',
        'clave|claves|llave privada|privadas|cifrado|descifrado|maestra',
      ],
      evidence: [
        'aes|gpg|pgp|luks|age|bitlocker|borg|restic|kms',
        'caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado',
        'clave|llave|contraseña .. <person>|<path>|<code>',
      ],
      proof: [
        'clave|claves|llave privada|privadas|cifrado|descifrado|maestra|gpg|está|están|queda .. caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado',
        'frase de paso .. caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado',
        'cifrad*|cifrado .. aes|gpg|luks|age|pgp .. clave|llave|claves|caja_fuerte|keepass|keepassxc|bitwarden|1password|vault|notario|notaría|notarial|papel|impresa|impresas|hsm|kms|yubikey|gestor|custodia|custodio|custodios|banco|dirección|secretaría|sobre_lacrado',
        'clave|claves|contraseña .. cifrado|descifrado|copias .. sobre|caja_fuerte|casa|notaría|gestor|custodia',
      ],
      not: [
        'llave|llaves|clave .. puerta|sala|conserjería|edificio|despacho|archivo_municipal',
        'clave|claves licencia|producto',
      ],
    },
  },
  fields: ['spec.backups[].encryption', 'encryption', 'kms_key'],
  falseFriends: [
    { text: 'The account has the role Key Operator on the store.', why: 'a role of a cloud' },
    { text: 'Key recovery steps: stop the pipelines, then restore.', why: 'key as in chief' },
    { text: 'TLS encrypts the traffic to the API.', why: 'data on the wire' },
    { text: 'Press any key to continue.', why: 'a keyboard' },
    { text: 'The primary key of the table is the order number.', why: 'a database' },
    { text: 'Certificates come from Let’s Encrypt.', why: 'a certificate' },
    { text: 'The key to the server room hangs in the safe of the porter.', why: 'a door' },
  ],
  scaffold: {
    markdown: `## Encryption of backups and their keys

| Backup of | Encrypted with | Key or passphrase is kept in | Second copy | Custodians | Last tried |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: method} | \${3:TBD: place} | \${4:TBD: another place} | \${5:TBD: roles} | \${6:TBD: date} |
`,
    yaml: `backups:
  - id: \${1:orders-db}
    encryption:
      method: "\${2:TBD: method}"
      keys:
        - where: "\${3:TBD: place}"
          custodian: "\${4:TBD: role}"
        - where: "\${5:TBD: another place}"
          custodian: "\${6:TBD: role}"
      last_key_test: "\${7:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a sentence in the middle of a procedure',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Nightly job

The repository is encrypted with AES-256. Its passphrase is kept on paper in the safe at site B.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of keys',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Keys

| Backup | Encryption | Custodian |
| --- | --- | --- |
| orders-db | KMS key alias/orders-bkp, replicated to eu-central-1 | security lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a command that decrypts',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore the mail server

1. Decrypt the archive:

   \`\`\`sh
   gpg --decrypt mail.tar.gpg > mail.tar
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \`\`\`
`,
    },
    {
      name: 'encrypted, but nobody knows how',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Backups

All backups are encrypted.
^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'encryption of the wire',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# The API

Traffic to the API is encrypted with TLS, and the API key is in the header.
`,
    },
  ],
} satisfies Practice;

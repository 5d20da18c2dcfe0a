/** Practice: how backups are encrypted, and how the key is had when the site that keeps it is gone. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'encryption-keys',
  title: 'Encryption of backups and their keys',
  group: 'Backup',
  requirement:
    'Say how backups are encrypted, and how the key is had when the primary site, its key service and its people are not there.',
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
          'key|keys|passphrase .. safe|vault|printed|paper|password_manager|envelope|custodian|sealed|<person>|<host>|kms|hsm',
        ],
        'restore-procedure': [
          'key|keys|passphrase .. safe|vault|printed|paper|password_manager|envelope|sealed|kms|hsm',
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
        'unseal|shamir keys|shares|key',
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
        'key|keys|passphrase|password .. stored|kept|held|lies|lie|escrowed|printed|copied|copy|saved .. safe|escrow|paper|envelope|1password|bitwarden|keepass|lastpass|vault|yubikey|usb|hsm|<path>|<name>|<region>|password_manager',
        'passphrase|unseal_key|encryption_key|decryption_key|private_key|master_key .. in|from|on .. safe|paper|envelope|1password|bitwarden|keepass|lastpass|vault|hsm|usb|password_manager|keyvault|kms',
        'decrypt|decrypted|decryption .. with|using .. <code>|<path>|gpg|age|openssl|key_from|kms|passphrase',
        'kms key .. <name>|<code>|<region>|replica*|alias|arn',
        'multi region key',
        'gpg|openssl|age|sops decrypt|d|enc|aes',
        'unseal|shamir|recovery|key keys|shares|share|key .. held|with|by|among|people|persons|custodians|holders <count>|people|persons|custodians|holders|<role>',
        '<count> shares|keys .. <count> people|persons|custodians|holders|needed|required',
        'snapshot|backup|dump|copy|copies|volume use|uses|encrypted .. cmk|kms|key|alias .. <code>|<name>|<region>|replicated|copied|multi',
      ],
      not: [
        'tls|https|ssl|transit|traffic|mtls|wireguard|vpn|ipsec .. encrypt*',
        'encrypt* .. tls|https|transit|traffic|connection|channel|link|tunnel',
        'press|arrow|any|enter|hot|primary|foreign|sort|partition|api|access|public|ssh|registry|config|cache|product|licence|license key',
        'key vault|value|people|person|contact|staff|point|metric|performance',
        'letsencrypt',
        'let encrypt',
        "let's encrypt",
      ],
    },
  },
  fields: ['spec.backups[].encryption', 'encryption', 'kms_key'],
  falseFriends: [
    { text: 'TLS encrypts the traffic to the API.', why: 'data on the wire' },
    { text: 'Press any key to continue.', why: 'a keyboard' },
    { text: 'The primary key of the table is the order number.', why: 'a database' },
    { text: 'Certificates come from Let’s Encrypt.', why: 'a certificate' },
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
          custodian: \${4:security-lead}
        - where: "\${5:TBD: another place}"
          custodian: \${6:recovery-lead}
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

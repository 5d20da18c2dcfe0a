/** Practice: where updates, drivers and firmware for a rebuild come from when the vendor cannot be reached. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'patch-availability',
  title: 'Software and firmware updates at hand',
  titles: { de: 'Software- und Firmware-Updates', fr: 'Mises à jour', es: 'Gestión de parches' },
  columns: {
    de: 'Updates | Quelle ohne Internet | Stand | Abgeglichen',
    fr: 'Mises à jour | Source sans internet | Niveau | Synchronisées',
    es: 'Parches | Fuente sin internet | Nivel | Se sincronizan',
  },
  group: 'Prevention',
  partOf: 'preventive-measures',
  seed: '3a',
  requirement:
    'Say where the updates, drivers and firmware that a rebuild needs can be had when the vendor or the internet is out of reach.',
  why: 'A rebuilt server at another patch level may refuse the data, the driver or the licence, and vendors take old versions away.',
  goodEvidence: [
    'the address of the internal mirror or proxy',
    'the path and version of the firmware bundle',
    'the patch level to reach',
    'how often the mirror is synchronised',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'restore-procedure': 'optional', inventory: 'required' },
  controls: [
    'nist-800-53r5:SI-2',
    'nist-800-53r5:CP-9(3)',
    'iso27001:A.8.8',
    'cis-v8:7.3',
    'pci-dss-4:6.3.3',
    'dora:9(4)(f)',
    'soc2:CC7.5',
    'nist-csf-2.0:PR.PS-02',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'package|packages|update|updates|patch|patches|firmware|bios|driver|drivers|microcode|idrac|ilo|rpm|deb .. <url>|<host>|<store>|<path>|<code>|internal_mirror|local_mirror|offline_mirror|usb|dvd|stick',
          'mirror|repository|proxy .. <url>|<host>|<store>|<path>|<code> .. synced|synchronised|synchronized|nightly|daily|weekly|refreshed',
        ],
        'restore-procedure': [
          'updates|patches|packages|firmware|drivers|panels .. from|pulled|fetched|on|under|downloaded .. <url>|<host>|<store>|<path>|<code>|dvd|usb|mirror|stick',
        ],
      },
      headings: [
        'patching|updates|wsus|firmware',
        'software|firmware|security|system|driver|os update|patch|upgrade',
        'software and firmware updates',
        'patch repository|management|level|availability|baseline|server',
        'update source|server|repository|media|availability|mirror',
        'package|local|internal mirror|repository|cache|proxy',
        'firmware|driver repository|library|bundle',
        'updates and drivers',
        'artifact proxy',
        'base image update',
      ],
      topics: [
        'software|firmware|security|driver|bios|os|kernel|vendor|windows update|patch',
        'patch|update|package|firmware|driver mirror|repository|server|cache|proxy|library|bundle|archive|depot',
        'mirror of .. package|repository|update|patch|apt|yum',
        'local|internal|offline|private mirror|package|repository|registry|proxy .. package|update|patch|apt|yum|rpm|deb',
        'wsus|sccm|spacewalk|landscape|pulp|artifactory|apt_mirror|aptly|reposync|fwupd|lvfs|apt_cacher|verdaccio|devpi',
        'red_hat satellite',
        'patch level|management|baseline',
        'patched to|up|against',
        'update|patch|driver|firmware .. available|at_hand|on_hand|downloaded|obtained|offline|mirrored|kept|stored',
        'firmware|bios|driver <version>|bundle|package|file',
        'hotfix|service_pack|cumulative_update',
        'systems|servers|hosts|machines .. patched|updated <frequency>|regularly',
      ],
      evidence: [
        'mirror|repository|repo|proxy|cache|server <url>|<host>|<name>|<code>|<path>|<store>',
        '<url>|<host>|<store>|<path> .. package|update|patch|firmware|driver|mirror',
        'from|in|on|at|under <url>|<host>|<store>|<path>',
        'nexus|artifactory|pulp|wsus|sccm|satellite|apt_mirror|aptly|reposync|lvfs|fwupd|harbor|ecr|ghcr|spacewalk|landscape|apt_cacher|verdaccio|devpi',
        'firmware|bios|driver|level|build|baseline|release <version>|<number>',
        'synced|synchronised|synchronized|mirrored|refreshed|updated .. <frequency> .. mirror|repository',
        'mirror|repository .. synced|synchronised|synchronized|refreshed .. <frequency>',
      ],
      proof: [
        'updates|patches|packages|patch|firmware|driver .. from|in|on|at <url>|<host>|<store>|<path>',
        'update|patch|package|firmware|driver mirror|repository|cache|proxy .. <url>|<host>|<name>|<store>|<path>|<code>',
        'firmware|bios|driver <version> .. <url>|<host>|<store>|<path>',
        'wsus|artifactory|nexus|satellite|pulp|apt_mirror|landscape .. update|patch|package|<host>|<url>',
        'update|patch|package .. wsus|artifactory|nexus|satellite|pulp|apt_mirror|landscape',
        'package|packages|update|updates|patches|firmware|driver|drivers|bios|microcode .. come|comes|pulled|fetched|served|taken|lie|lies|stored|kept|held|downloaded|copied|mirrored|installed .. <host>|<store>|<path>|<url>|internal_mirror|local_mirror|offline_mirror',
        'mirror|mirrors .. <host>|<url>|<code> .. synced|synchronised|synchronized|refreshed|updated .. <frequency>|nightly',
        'firmware|bios|driver|drivers files|file|images|bundle|bundles|folder .. <store>|<path>|<host>',
        'offline|local|internal repository|mirror|repo <host>|<url>|<path>|<code>|on <host>',
        'patch|patches|updates|firmware|drivers|packages .. mirrored|mirror|downloaded|cached|copied|stored|kept|held|synced ... server|share|usb|stick|<host>|<path>|<frequency>|no_internet|without_internet|offline|wsus',
        'mirror|repository|wsus|satellite|share|cache .. patches|updates|firmware|drivers|packages .. offline|without|no|internet|<host>|<path>',
        'driver|drivers|hotfix|hotfixes|firmware|patches|updates|service_packs .. on|in .. cd|dvd|usb|stick|cabinet|share|drawer|shelf|disk|folder .. level|sp|<ticket>|<version>|<number>|synced|monthly',
        'firmware|bios|drivers|driver|microcode|hotfixes|patches|idrac|ilo ... <store>|<path>|<url>',
        '<store>|<path>|<url> ... firmware|bios|drivers|driver|microcode|hotfixes|patches|idrac|ilo',
        'update|patch|firmware|driver|package .. share|stick|<store>|cached|offline|wsus',
      ],
      not: [
        'status update',
        'kubectl patch',
        'update dns|record|ticket|status_page|page|document|contact|plan|list|channel|config|configuration|runbook',
        'send|post|give|provide|regular .. update .. customer|stakeholder|management|channel|minutes',
        'git patch',
        'patch deployment|panel|cable|manifest|resource',
        'source_code|git|application_code repository|mirror',
        'repository .. source_code',
      ],
    },
    de: {
      within: {
        inventory: [
          'paket|pakete|updates|patches|firmware|treiber|microcode|bios .. <url>|<host>|<store>|<path>|<code>|spiegel|usb|dvd',
        ],
      },
      headings: [
        'updates|patchmanagement|aktualisierungen|firmware|paketquellen|updatequellen',
        'software und? firmware aktualisierungen|updates',
        'treiber und? updates|firmware',
      ],
      topics: [
        'sicherheitsupdate*|softwareupdate*|firmwareupdate*|patchstand|patchmanagement|updateserver|paketspiegel',
        'updates|aktualisierungen|patches|treiber|firmware .. verfügbar|bereit|vorgehalten|abgelegt|gespiegelt|bezogen',
        'lokale*|interne* spiegel|paketquelle*|repository',
      ],
      evidence: [
        'auf|unter|von|in <url>|<host>|<store>|<path>',
        'spiegel*|server|repository <host>|<name>|<url>',
        'firmware|treiber|stand <version>',
        'wsus|nexus|artifactory|satellite',
      ],
      proof: [
        'pakete|updates|patches|firmware|treiber|aktualisierungen .. liegt|liegen|unter|vom|von|aus|auf|spiegel .. <url>|<host>|<store>|<path>',
        'spiegel|paketspiegel|updateserver .. <url>|<host>|<code>',
      ],
    },
    fr: {
      within: {
        inventory: [
          'paquet|paquets|correctifs|mises_à_jour|firmware|micrologiciel|micrologiciels|microcode|microcodes|pilotes .. <url>|<host>|<store>|<path>|<code>|miroir|clé_usb|dvd',
        ],
      },
      headings: [
        'correctifs',
        'mises jour',
        'gestion correctifs|mises_à_jour',
        'dépôt paquets|correctifs',
        'micrologiciels et? pilotes',
      ],
      topics: [
        'correctif|correctifs|mise_à_jour|mises_à_jour logiciel|logicielles|sécurité|système',
        'mises jour|correctifs|pilotes|micrologiciels .. disponible|disponibles|stocké*|conservé*|téléchargé*',
        'miroir|dépôt paquets|correctifs|interne|local',
        'niveau correctif|correctifs',
        'paquet|paquets|microcode|microcodes|micrologiciel|micrologiciels .. miroir|dépôt|<path>|<url>',
      ],
      evidence: [
        'sur|depuis|dans <url>|<host>|<store>|<path>',
        'miroir|dépôt|serveur <host>|<name>|<url>',
        'micrologiciel|pilote|niveau <version>',
        'wsus|nexus|artifactory|satellite',
      ],
      proof: [
        'paquets|correctifs|mises_à_jour|micrologiciels|microcodes|pilotes .. miroir|dépôt|serveur|depuis|sous|sur .. <url>|<host>|<store>|<path>|<code>',
      ],
    },
    es: {
      within: {
        inventory: [
          'paquete|paquetes|parches|actualizaciones|firmware|microcódigo|controladores .. <url>|<host>|<store>|<path>|<code>|espejo|usb|dvd',
        ],
      },
      headings: [
        'actualizaciones|parches',
        'gestión parches|actualizaciones',
        'repositorio paquetes|parches',
        'actualizaciones de? software|firmware',
      ],
      topics: [
        'actualizaciones|parches seguridad|software|sistema|firmware',
        'actualizaciones|parches|controladores|firmware .. disponible|disponibles|guardan|almacenan|descargan',
        'repositorio|espejo paquetes|parches|local|interno',
        'nivel parches',
      ],
      evidence: [
        'en|desde <url>|<host>|<store>|<path>',
        'espejo|repositorio|servidor <host>|<name>|<url>',
        'firmware|controlador|nivel <version>',
        'wsus|nexus|artifactory|satellite',
      ],
      proof: [
        'paquetes|parches|actualizaciones|firmware|controladores .. espejo|repositorio|servidor|desde|en .. <url>|<host>|<store>|<path>|<code>',
      ],
    },
  },
  fields: ['spec.updates', 'patch_repository', 'update_source', 'package_mirror'],
  falseFriends: [
    { text: 'We send status updates every 30 minutes.', why: 'communication' },
    { text: 'Update the DNS record to 192.0.2.10.', why: 'a step' },
    { text: 'Patch the deployment with kubectl patch.', why: 'the verb of a program' },
    { text: 'Security patches are applied monthly.', why: 'a policy; vague, no place to get them' },
    { text: 'Update the contact list on https://wiki.example.org.', why: 'a chore' },
    { text: 'The patch panel is in rack 4.', why: 'cabling' },
  ],
  scaffold: {
    markdown: `## Software and firmware updates at hand

| What | Source when the internet is out of reach | Level to reach | Synchronised |
| --- | --- | --- | --- |
| Packages and security patches | \${1:TBD: mirror or proxy} | \${2:TBD: level} | \${3:TBD: how often} |
| Firmware updates and drivers | \${4:TBD: path or bundle} | \${5:TBD: version} | \${6:TBD: how often} |
`,
    yaml: `updates:
  - what: "\${1:TBD: packages, drivers or firmware}"
    where: "\${2:TBD: mirror, proxy or path}"
    synced: "\${3:TBD: how often}"
`,
  },
  examples: [
    {
      name: 'a mirror and a bundle',
      kind: 'inventory',
      state: 'satisfied',
      text: `# Rebuild

Packages come from the mirror at https://mirror.example.org/apt, which is synced nightly.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Server firmware 2.19 lies in s3://example-media/firmware.
`,
    },
    {
      name: 'a table of sources',
      kind: 'inventory',
      state: 'satisfied',
      text: `## Updates

| What | Source |
| --- | --- |
| Debian packages | aptly on mirror-01 |
| Firmware | /srv/media/firmware |
`,
    },
    {
      name: 'a policy of patching',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Upkeep

Security patches are applied monthly.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'inventory',
      state: 'placeholder',
      text: `# Rebuild

- Package mirror: TBD
  ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'updates of another kind',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Communication
  ^^^^^^^^^^^^^

We send status updates every 30 minutes and update the status page.
`,
    },
  ],
} satisfies Practice;

/** Practice: where media, images and licence keys for a reinstallation are. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'installation-media',
  title: 'Installation media, images and licence keys',
  titles: {
    de: 'Installationsmedien und Lizenzen',
    fr: "Supports d'installation",
    es: 'Medios de instalación',
  },
  columns: {
    de: 'Medium, Abbild oder Lizenz | Ort | Offline-Kopie | Geprüft am',
    fr: 'Support, image ou licence | Lieu | Copie hors ligne | Vérifié le',
    es: 'Medio, imagen o licencia | Lugar | Copia sin conexión | Comprobado el',
  },
  group: 'Prevention',
  partOf: 'preventive-measures',
  seed: '3b',
  requirement:
    'Say where the media, images, registries and licence keys for a reinstallation are, and how they are reached without the failed systems.',
  why: 'Rebuilds stall for hours on a missing image, a deleted tag, a dead download link, or a licence that is tied to the old hardware.',
  goodEvidence: [
    'the path, or the registry with tag or digest',
    'the id of the machine image',
    'where the licence keys are (not the keys)',
    'the copy that is offline',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'restore-procedure': 'optional', inventory: 'required' },
  controls: [
    'nist-800-34r1:A.3-4.1',
    'nist-800-34r1:A.3-AppC',
    'nist-800-53r5:CP-9(3)',
    'nist-800-53r5:CP-10(4)',
    'nist-800-53r5:CM-2',
    'iso27001:A.8.19',
    'aws-waf:REL13-BP04',
    'gcp-dr:prepare-software',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'install|installation|installer|installers|setup|iso|isos|dvd|rescue|recovery|licence|licences|license|licenses .. safe|vault|drawer|cabinet|cupboard|locker|folder|binder|office|envelope|shelf|works_office|server_room|strongroom|keepass|bitwarden|1password|password_manager|<path>|<store>|<host>',
        ],
        'restore-procedure': [
          'boot|boots|start .. stick|usb|dvd|cd|iso|media|rescue .. drawer|safe|cabinet|office|room|shelf|<path>|<store>|<host>|labelled',
          'install|installation|setup|rescue media|disk|disc|stick|dvd|usb|image|images|files .. safe|vault|drawer|cabinet|cupboard|locker|folder|binder|office|envelope|shelf|works_office|server_room|strongroom|keepass|bitwarden|1password|password_manager|<path>|<store>|<host>',
        ],
      },
      headings: [
        'licensing|licences|licenses|amis|images|isos',
        'installation|install|software|rebuild|recovery|rescue|boot media|disk|disc|image',
        'media library',
        'golden|base|machine|vm|system|iso|server|container image',
        'vm template',
        'container|image|artifact registry|registries|repository|repositories',
        'software library|escrow',
        'licence|license|product key|code|file',
        'bootstrap artifact',
      ],
      topics: [
        'terraform|ansible|pulumi .. applied|run|apply before|to .. create|build|provision',

        'install .. package|packages|apt|yum|brew|pip|npm|with the following',
        'set up as explained|described in readme',

        'install|installation|installer|recovery|rescue|bootable|boot|setup media|disk|disc|image|iso|cd|dvd|usb|stick',
        'software media|disk|disc|escrow|library',
        'golden|base|machine|gold|vm|os|appliance|server|template image',
        'image .. packer|registry|built|baked|ami|template|harbor|ecr|ghcr',
        'ami|amis|ova|vm_template',
        'vm|machine|server template',
        'container|docker|image|artifact registry',
        'iso image|file',
        'licence|license|product|activation|serial key|code|file|server|number',
        'pxe|kickstart|preseed|autoinstall|cloud_init|ignition .. server|host|install|file|image|boot',
        'software|installer|binary|binaries|package .. download .. vendor|portal|account',
      ],
      evidence: [
        '<path>|<store>',
        '<url>',
        'on|in|at|from <host>',
        'ami <name>|<code>',
        'sha256*',
        'packer|kickstart|preseed|autoinstall|cloud_init|ignition|pxe|foreman|maas',
        'ecr|ghcr|harbor|artifactory|nexus|acr|gar|quay|dockerhub',
        'docker hub',
        'gitlab|github registry|packages|container_registry',
        '1password|bitwarden|keepass|keepassxc|lastpass|vaultwarden|password_manager|escrow',
        'safe|vault|envelope|cabinet|drawer|locker|binder .. licen*|key|media|disk|usb|dvd',
        'licen*|key|media|disk|usb|dvd .. safe|vault|envelope|cabinet|drawer|locker|binder',
        'registry|template|image|library|share <name>|<code>|<host>',
        'shelf|rack|room <name>|<number>|<code>',
      ],
      proof: [
        'iso|isos|installer|installers|boot_image|base_image|golden_image|system_image|install_image|installation_media .. <path>|<store>',
        'image|media|iso|installer|installation in|from|on|at|under <url>|<host>|<code>',
        'licence|license|product|activation key|file|code .. in|at|on|stored|kept .. <path>|<store>|<url>|1password|bitwarden|keepass|safe|vault|envelope|password_manager',
        'ami|image <name> .. packer|terraform|region|<region>|built',
        'container|docker image .. harbor|ecr|ghcr|artifactory|nexus|acr|gar|quay|registry <name>|<host>|<url>',
        'container|docker image .. harbor|ecr|ghcr|artifactory|nexus|acr|gar|quay',
        'harbor|ecr|ghcr|artifactory|quay .. image',
        'packer template|file|build .. <path>|<file>|<code>|<url>|<link>',
        'usb|dvd|cd .. safe|drawer|cabinet|shelf|locker',
        'setup|install|installation|installer|rescue|recovery|boot|vendor disk|disc|dvd|cd|stick|usb|media|image|images|iso .. safe|drawer|cabinet|cupboard|folder|binder|works_office|strongroom|<path>|<store>',
        'iso|isos|installer|installers files|images|image? .. <path>|<store>|<host>',
        'licence|license numbers|number|keys|key|file|codes .. safe|folder|binder|drawer|cabinet|keepass|bitwarden|1password|password_manager|vault',
        'download|boot|flash|burn .. iso|installer|image .. from .. <url>|<link>|usb',
        'dvd|dvds|usb_stick in|from .. drawer|safe|cabinet|cupboard|folder|office|binder|toolbox',
        'install|installation|netinst|setup|rescue|recovery|boot stick|usb|dvd|cd .. toolbox|rack|drawer|safe|cabinet|box|room|shelf|wallet',
        'installer|installers|iso|dongle|licence|license|setup|stick|boot_stick|golden_image|golden_images|system_image|system_images|base_image|base_images|vm_image|vm_images|recovery_image|install_media|installation_media|recovery_media .. safe|cabinet|hook|shelf|drawer|cupboard|binder|ssd|usb|share|<host>|<url>|<path>|mirror|registry|key_cabinet',
        'licence|license|product|activation key|keys|file|code|dongle|number .. <code>|<number>|printed|binder|safe|mailed|vault|cabinet|envelope|keepass|<ticket>',
        'from the? image|template|golden|iso .. <name>|registry|mirror|<url>|<path>',
        'dvd|cd|media|installer|iso|image .. licence|license|csi|key .. envelope|safe|cabinet|shelf|drawer',
        'envelope|safe|cabinet .. dvd|licence|license|media|image|iso|installer',
        'containers|container|images|image come|comes|pulled|pull|from|taken|live|lives|stored|kept from|in|at? <host>|<url>|registry|<path>',
        'registry <host>|<url>|<path> .. mirror|mirrored|copy|second|nightly',
        'iso|isos|installer|installers|dvd|install_media|installation_media .. on|in|at .. stick|laptop|ssd|usb|share|safe|drawer|folder|cupboard|disk|nas|shelf',
        'usb|boot|install|rescue stick|drive|disk|key .. taped|attached|inside|folder|envelope|glued|hanging|kept|case|cabinet|rack',
      ],
      not: [
        'social media',
        'to|the|with media',
        'media inquir*|enquir*|relations|statement|contact|library_service',
        'backup|storage media',
        'nfs|smb|samba export|exports|share',
        'driver licence|license',
        'mit|apache|gpl licence|license',
        'image .. uploads|uploaded|user|thumbnail|photo',
        'image|images|picture share|folder|library|gallery|store|directory',
        'api|encryption|ssh|signing key',
        'product|user|profile|photo|cover|press image|images|pictures',
      ],
    },
    de: {
      within: {
        inventory: [
          'installation*|iso|dvd|lizenz*|rettungs*|treiber_cd .. tresor|safe|schrank|schublade|ordner|keepass|bitwarden|passwortmanager|<path>|<store>|<host>',
        ],
      },
      headings: [
        'installationsmedien|datenträger|lizenzen|lizenzschlüssel|installationsdateien|vorlagen',
        'installationsmedien und? lizenz*',
        'basis images|abbilder',
        'images und? lizenz*',
      ],
      topics: [
        'installationsmedi*|installationsdatenträger*|installationsdatei*|rettungsmedi*|bootmedi*',
        'lizenzschlüssel*|lizenzdatei*|lizenznachweis*|produktschlüssel*',
        'basisimage*|systemabbild*|vm vorlage*',
        'iso abbild*|datei*|image*',
      ],
      evidence: [
        '<path>|<store>|<url>',
        'auf|in|unter <host>|<name>',
        'tresor|safe|schrank|keepass|1password|bitwarden|passwortmanager',
      ],
      proof: [
        'installationsmedi*|installations_usb|rettungsstick|installationsstick|installations_dvd|lizenzschlüssel*|iso_dateien|isos .. tresor|safe|schrank|schublade|ordner|keepass|passwortmanager|bitwarden|<path>|<store>|<host>',
        'dvd|dvds|usb_stick|stick .. schrank|tresor|schublade|raum|ordner|werkzeugkoffer',
        'stick|usb|dvd|cd|datenträger|image|abbild|installationsmedi* .. aufschrift|tresor|schrank|schublade|safe|liegt|beschriftet|booten|starten|einstecken',
        'lizenz*|produktschlüssel|seriennummer .. tresor|ordner|safe|schrank|liegt|umschlag|keepass',
      ],
    },
    fr: {
      within: {
        inventory: [
          "d'installation|iso|licence|licences|installation|images .. coffre|armoire|tiroir|classeur|keepass|bitwarden|gestionnaire|<path>|<store>|<host>",
        ],
      },
      headings: [
        'licences|images',
        'support|supports|médias installation',
        'images système|disque|iso',
        'clés de? licence',
      ],
      topics: [
        'support|supports|média|médias|disque|disques installation',
        'clé|clés|fichier licence|licences|produit|activation',
        'image|images système|iso|disque|machine|virtuelle',
        'registre conteneur|conteneurs|images',
        "image|images|support|supports|média|médias|disque|disques|fichiers d'installation|d'amorçage|système|iso",
        'clé|clés|numéro|numéros licence|licences',
      ],
      evidence: [
        '<path>|<store>|<url>',
        'sur|dans <host>|<name>',
        'coffre|armoire|keepass|1password|bitwarden|gestionnaire_de_mots_de_passe',
        'clé usb',
        'dvd|tiroir|classeur|bureau',
      ],
      proof: [
        "image|images|support|supports|média|médias|disque|disques|clé d'installation|installation|iso|d'amorçage .. coffre|armoire|tiroir|classeur|clé_usb|dvd|<path>|<store>|<host>",
        'licence|licences .. coffre|armoire|keepass|bitwarden|gestionnaire_de_mots_de_passe|classeur',
        "dvd|cd|disques d'origine|d'installation|originaux .. armoire|l'armoire|tiroir|coffre|salle|classeur",
        'clé_usb|image|images|iso|médias|licence|licences .. coffre|armoire|tiroir|classeur|<path>|<host>|enveloppe|placard',
      ],
    },
    es: {
      within: {
        inventory: [
          'instalación|iso|licencia|licencias|imágenes .. caja_fuerte|armario|cajón|carpeta|keepass|bitwarden|gestor|<path>|<store>|<host>',
        ],
      },
      headings: [
        'licencias|imágenes',
        'medios|soportes instalación',
        'imágenes sistema|base|iso',
        'claves|llaves de? licencia',
      ],
      topics: [
        'medio|medios|soporte|soportes|disco|discos instalación',
        'clave|claves|llave|archivo licencia|licencias|producto|activación',
        'imagen|imágenes sistema|base|iso|máquina|disco',
        'registro contenedores|imágenes',
      ],
      evidence: [
        '<path>|<store>|<url>',
        'en <host>|<name>',
        'caja_fuerte|armario|keepass|1password|bitwarden|gestor_de_contraseñas',
      ],
      proof: [
        'medio|medios|soporte|soportes|disco|discos|imagen|imágenes instalación|iso|arranque .. caja_fuerte|armario|cajón|usb|dvd|<path>|<store>|<host>',
        'licencia|licencias .. caja_fuerte|armario|keepass|bitwarden|gestor_de_contraseñas|carpeta',
        'imagen|imágenes|medios|usb|licencia|licencias|instalador|instaladores|dongle .. caja_fuerte|armario|cajón|carpeta|<path>|<host>|sobre|nas',
      ],
    },
  },
  fields: ['spec.media', 'spec.licences', 'installation_media', 'base_image', 'licence_keys'],
  falseFriends: [
    { text: 'Social media accounts must post an update.', why: 'communication' },
    { text: 'Talk to the media only through the press office.', why: 'the press' },
    { text: 'Images are stored in the uploads bucket.', why: 'content of users' },
    { text: 'Backup media is rotated weekly.', why: 'copies, not installers' },
    { text: 'The project is under the MIT licence.', why: 'the terms of source code' },
    { text: 'Rotate the API key after the incident.', why: 'another key' },
    { text: 'Cover pictures are in s3://example-media/covers.', why: 'content of users' },
  ],
  scaffold: {
    markdown: `## Installation media, images and licence keys

| What | Where | Offline copy | Checked on |
| --- | --- | --- | --- |
| Installation media or base image | \${1:TBD: path or registry} | \${2:TBD: place} | \${3:TBD: date} |
| Container images | \${4:TBD: registry} | \${5:TBD: mirror} | \${6:TBD: date} |
| Licence keys | \${7:TBD: where the keys are} | \${8:TBD: place} | \${9:TBD: date} |
`,
    yaml: `media:
  - what: "\${1:TBD: medium or image}"
    where: "\${2:TBD: path or registry}"
    offline_copy: "\${3:TBD: place}"
licences:
  - for: "\${4:TBD: product}"
    key_location: "\${5:TBD: where the key is}"
`,
  },
  examples: [
    {
      name: 'a sentence with image, registry and keys',
      kind: 'inventory',
      state: 'satisfied',
      text: `# Rebuild

Hosts boot from the Packer template images/db.pkr.hcl; container images are mirrored to harbor.example.org/acme.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Licence keys are in 1Password, with a paper copy in the safe of site B.
`,
    },
    {
      name: 'a row of a table',
      kind: 'inventory',
      state: 'satisfied',
      text: `# Things that we need

| What | Place |
| --- | --- |
| Installation media | /srv/media/iso on nas-01 |
  ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'at hand, but where',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Rebuild

Installation disks are readily available to the team.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'keys without a place',
      kind: 'inventory',
      state: 'placeholder',
      text: `# Rebuild

- Licence keys: TODO
  ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the other media',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Press
  ^^^^^

Social media accounts are handled by the press office. Images are stored in the uploads bucket.
`,
    },
  ],
} satisfies Practice;

/** Practice: how people get in when single sign-on, VPN or the password manager is down. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'break-glass-access',
  title: 'Emergency access',
  titles: { de: 'Notfallzugang', fr: "Accès d'urgence", es: 'Acceso de emergencia' },
  group: 'Recovery',
  requirement:
    'Say how people get in when single sign-on, VPN, MFA or the password manager is down: which account, where its secret is, who may open it, and when it was last tried.',
  why: 'Identity is the dependency that is forgotten most often. When it is gone, nobody can run even the first step.',
  goodEvidence: [
    'the name of the emergency account',
    'the safe, envelope or hardware key that holds its secret',
    'a rule for two persons, and who may open it',
    'the date of the last try, and a change of the secret after use',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'required' },
  controls: [
    'hipaa:164.312(a)(2)(ii)',
    'nist-800-53r5:AC-2(2)',
    'nist-800-53r5:CP-13',
    'iso27001:A.5.29',
    'iso27001:A.8.2',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'fetch|get|take|open|opens|collect|bring|break|unseal .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|keepass|1password|bitwarden|password_manager .. password|passwords|credential|credentials|secret|key|keys|code|codes|login|account|with|together|two',

          'password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate .. in|inside|at|under|with|from .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box',
          'safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box .. holds|contains|keeps|has|with|hold .. password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate',
          'fetch|get|take|collect|bring|read .. password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box',
          'two|both|second people|persons|person|keyholders|signatures|directors ... open|safe|envelope|sealed|password|passwords|break_glass|breakglass|emergency|root',
          'if|when|should .. sso|vpn|mfa|login|idp|directory|okta|ldap|active_directory|password_manager|single_sign_on|identity_provider|keycloak|entra|authenticator .. down|dead|gone|out|fails|lost|not|too|unavailable|unreachable ... use|log|sign|connect|ssh|console|local|account|safe|envelope|root|card|drawer',
          'without .. sso|vpn|mfa|login|directory|okta|ldap|active_directory|password_manager|single_sign_on ... use|log|sign|connect|console|local|account|safe|root|ssh|works|card',
          'local|emergency|root|administrator|admin|fallback|offline|spare account|user|login|admin .. <name>|<code>|<handle>',
        ],
        'restore-procedure': [
          'fetch|get|take|open|opens|collect|bring|break|unseal .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|keepass|1password|bitwarden|password_manager .. password|passwords|credential|credentials|secret|key|keys|code|codes|login|account|with|together|two',

          'password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate .. in|inside|at|under|with|from .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box',
          'safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box .. holds|contains|keeps|has|with|hold .. password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate',
          'fetch|get|take|collect|bring|read .. password|passwords|passphrase|credential|credentials|secret|secrets|key|keys|code|codes|pin|token|login|logins|account|accounts|user|recovery_codes|unseal_keys|certificate .. safe|envelope|sealed|strongbox|strongroom|cupboard|cabinet|drawer|locker|deposit_box|yubikey|smartcard|usb_key|usb_stick|keepass|keepassxc|1password|bitwarden|lastpass|passbolt|vault|keyvault|paper|printed|card|token|hsm|notary|bank|porter|reception|lodge|gatehouse|key_box',
          'two|both|second people|persons|person|keyholders|holders|signatures|of_them|directors ... open|needed|need|present|sign|must|together|key|safe|envelope',
          'if|when|should .. sso|vpn|mfa|login|idp|directory|okta|ldap|active_directory|password_manager|single_sign_on|identity_provider|keycloak|entra|authenticator .. down|dead|gone|out|fails|lost|not|too|unavailable|unreachable ... use|log|sign|connect|ssh|console|local|account|safe|envelope|root|card|drawer',
          'without .. sso|vpn|mfa|login|directory|okta|ldap|active_directory|password_manager|single_sign_on ... use|log|sign|connect|console|local|account|safe|root|ssh|works|card',
          'local|emergency|root|administrator|admin|fallback|offline|spare account|user|login|admin .. <name>|<code>|<handle>',
        ],
      },
      readsCode: true,
      headings: [
        'breakglass',
        'break glass',
        'emergency access|account|credential|login|admin|user',
        'access requirement|prerequisite|needed|credential|required',
        'required|necessary|needed|prerequisite access|permission|credential|privilege|account',
        'access .. credential|permission',
        'credential|permission|password',
        'credential .. access|location|password',
        'root|admin|administrator|privileged|administrative account|access|credential|password',
        'where .. credential|password|secret',
        'access when|if|without .. sso|vpn|identity|login',
        'getting access|in',
        'how to .. access|log_in|get_in',
        'how we|to get in',
        'way in',
        'keys|logins|passwords',
        'keys|logins|passwords .. safe|envelope|where|who',
        'locked out',
        'access without',
        'if .. login|sso|vpn|directory down|fails|out',
        'admin|root login|logins',

        'doors and? keys',
      ],
      topics: [
        'requires|require|need|needs permission|permissions|credentials|vpn',
        'requires|require|need|needs access',
        'administrator|admin|root|superuser|privileged access|account|permission|token|role',
        'access to .. console|account|cluster|backup|bucket|vault|production|server',
        'unseal|decryption|private key|keys',
        'access is maintained|granted|controlled|restricted',

        'break glass',
        'breakglass',
        'emergency access|account|credential|admin|login|user|password|token|key',
        'sso|single_sign_on|vpn|mfa|2fa|identity_provider|idp|password_manager|okta|ldap|active_directory|authentication down|unavailable|fails|failed|lost|offline|unreachable|broken|outage|not',
        'without sso|single_sign_on|vpn|mfa|identity_provider|password_manager',
        'root|administrator|admin|superuser|master|local_admin|privileged password|credential|account|login|key|token',
        'credential|password|secret|passphrase stored|kept|held|found|located|available|saved|live',
        'need|needs|require|requires|required access|permission|credential|privilege|rights to|for|on|in|at',
        'access to .. required|needed|necessary',
        'admin|administrator|root|owner|superuser|privileged|sudo|console access|rights|permission|privilege',
        'password|credential|secret in|from .. 1password|lastpass|bitwarden|keepass|keepassxc|safe|vault|envelope|keyvault',
        'out of band|band access|console|login',
        'idrac|ilo|ipmi|bmc|console|bootloader|bios|recovery password|login|credential|user|account',
        'locked out',
        'if|when .. directory|login|sso|authentication .. down|out|gone|dead',
        'key_holders|keyholders|unseal_key',
      ],
      evidence: [
        'safe|envelope|sealed|yubikey|hardware_key|hardware_token|1password|lastpass|bitwarden|keepass|keepassxc|vault|keyvault|secrets_manager|secret_manager|password_manager|password_safe|password_store|hsm|paper|passbolt|cyberark|offline',
        'two person|people|persons|man rule|rule|together|approve|needed',
        'dual|four control|eyes',
        '<role> .. open|opens|approve|approves|hold|holds|release|releases|may|keeps|grant|grants',
        'opened|approved|held|granted|released|requested|issued by|from .. <person>',
        '<date>',
        'rotate|rotates|rotated|changed|reset|renewed .. use|after|each|every',
        'account|user|login|username|role|profile|group <code>|<name>|<handle>',
        '<code>|<name> account|user|login|role|profile|group',
        'console|bastion|jump|jumphost|serial|ilo|idrac|ipmi|kvm|vsphere access|host|port|login|box|server|<host>|<address>',
        'two|both keyholders|signatures|holders',
        'strongbox|cupboard|cabinet|drawer|locker|smartcard|usb_key|usb_stick|deposit_box|strongroom',
        'opened|tried|tested|checked .. <date>|<frequency>',
        'only .. members|team|<role>|people',
        '<count> of <count>',
      ],
      min: 2,
      proof: [
        'sign|log in|into|to .. console|account|cluster|server|<host> .. as|with|using|via <code>|<role>|<name>',
        'admin|fulladmin|root|administrator <code>|<command>',
        '<code> .. fulladmin|administrator|breakglass|break_glass',
        'must .. on .. vpn',
        'generate|obtain|get|retrieve .. root|admin token|password|credential|key',
        'credentials|secret|key|password|token .. stored|kept|found|located|available .. <path>|<store>|<code>|vault|secrets_manager|safe|<link>',
        'google_application_credentials|aws_access_key_id',

        'root|admin|administrator|emergency|breakglass|superuser|recovery|dr|master|local password|credential|account|login|key|secret|token|user .. safe|envelope|sealed|yubikey|1password|lastpass|bitwarden|keepass|keepassxc|vault|keyvault|secrets_manager|password_manager|hsm|paper|hardware_token',
        'safe|envelope|yubikey|1password|lastpass|bitwarden|keepass|vault|password_manager .. holds|contains|keeps|has|with ... root|admin|administrator|emergency|breakglass|master|recovery password|credential|account|login|key',
        'breakglass|break_glass ... safe|envelope|sealed|yubikey|1password|lastpass|bitwarden|keepass|vault|keyvault|password_manager|<path>|<url>',
        'breakglass|break_glass|emergency account|role|user|access|login|profile <name>|<code>|<path>|<handle>',
        'breakglass|break_glass|emergency ... <role> .. approve|approves|open|opens|hold|holds|must|grant|grants',
        'breakglass|break_glass|emergency_access|emergency_account ... tested|tried|used|checked|verified .. <date>|<frequency>',
        'if|when .. sso|single_sign_on|vpn|mfa|okta|identity_provider|ldap|password_manager|login .. not? .. down|unavailable|fails|lost|offline|unreachable|work|works|available ... use|log|sign|connect|open|take .. <name>|<code>|local|console|safe|envelope|bastion|root|breakglass|emergency|ssh|serial',
        'account .. secret|password|credential .. opened|held|where|location|stored .. tested|tried|opened|by',
        'two person|people|persons ... safe|envelope|breakglass|password|emergency|root',
        'idrac|ilo|ipmi|bmc|console|root|admin|recovery|emergency|local password|credential|login|user|key|token .. cabinet|drawer|locker|cupboard|strongbox|sticker|envelope|safe|locked',
        'vpn|sso|okta|ldap|login|identity .. not work|available|working|reachable ... connect|use|log|sign|go .. console|serial|local|bastion|ssh|account|user|root|safe|ilo|idrac',
        'mfa|totp|otp|second_factor token|device|key|seed .. safe|drawer|cabinet|envelope|with|held',
        'account|user|login|admin <name>|<code>|<email>? .. local|cloud_only|not_in_ad|no_sso|standalone ... password|secret|key|token .. safe|vault|strongroom|envelope|bank|deposit_box|notary|cabinet|key_cabinet|binder|sealed|paper|printed',
        'offline|printed|exported|paper|second copy|export of? .. keepass|keepassxc|bitwarden|1password|vaultwarden|password_manager|password_safe|password_list|passwords ... safe|vault|strongroom|envelope|bank|deposit_box|notary|cabinet|key_cabinet|binder|stick|usb|envelope|known|directors',
        'password|passwords|secret|secrets|credentials .. fire? safe ... used|tried|tested|opened|last|two|both|sealed',
        'password|passwords|credential|credentials|login|logins|root|dsrm|admin|account|everything|key|keys sealed|envelope|fire_safe|fireproof|safe|strongroom',
        'password|passwords|credential|credentials|logins|everything .. sealed|closed|tamper|paper|printed envelope|copy|sheet|list ... safe|solicitor|notary|reception|office|bank|vault|room|drawer',
        'emergency|recovery|backup kit|codes|code .. printed|paper|safe|envelope|at|with',
        'password|passwords|key|keys|codes|logins|keepass|vaultwarden|bitwarden|1password|password_manager|root_token ... paper|printed|fire_safe|envelope|export|exported|keepass|strongroom|escrow',
        'paper|printed|fire_safe|envelope|export|exported|keepass|strongroom|escrow ... password|passwords|key|keys|codes|logins|keepass|vaultwarden|bitwarden|1password|password_manager|root_token',
      ],
      not: [
        'fire alarm|door|exit|brigade|drill|extinguisher',
        'glass_of|window_pane|emergency_exit|evacuation',
        'emergency access road|door|route',
        'access denied|log|control_list|point|time|pattern|layer',
        'break glass .. alarm|window|cover',
        'password reset|policy|field|form|hash',
        'encryption key|keys|passphrase .. backup|repository|archive|dump',
        'fire key|door',
        'safe mode|side',
        'vault cluster|outage',
      ],
    },
    de: {
      headings: [
        'notfallzugang|notfallzugänge|notfallkonto|notfallkonten|zugangsdaten|notfallbenutzer|zugänge',
        'zugang im? notfall',
        'zugriff im? notfall',
        'benötigte|erforderliche zugänge|berechtigungen|zugangsdaten|rechte',
      ],
      topics: [
        'notfallzugang|notfallzugriff*|zugangsdaten',

        'notfallzugang*|notfallzugäng*|notfallkonto|notfallkonten|notfallbenutzer*|notfallpasswort',
        'zugangsdaten|passwort|passwörter|kennwort|kennwörter .. liegen|liegt|hinterlegt|verwahrt|aufbewahrt|tresor|umschlag',
        'anmeldung|vpn|sso|verzeichnisdienst .. ausgefallen|ausfällt|verfügbar|gestört',
        'administratorkonto|adminkonto|rootpasswort|administratorpasswort',
      ],
      evidence: [
        'tresor|safe|umschlag|versiegelt*|passwortsafe|passwortmanager|keepass|hardwareschlüssel|yubikey|schließfach',
        'vier_augen|vieraugenprinzip|zwei_personen',
        'leiter*|geschäftsführ*|administrator* .. öffnet|öffnen|verwahrt|freigibt|gibt',
        '<date>',
        'konto|benutzer|kennung <code>|<name>',
        'nach gebrauch|nutzung|jeder .. geändert|gewechselt|ändern|erneuert',
      ],
      min: 2,
      proof: [
        'notfallzugang*|notfallkonto|notfallkonten|notfallbenutzer*|notfallpasswort|administratorpasswort|rootpasswort ... tresor|safe|umschlag|passwortsafe|keepass|yubikey|schließfach',
        'zugangsdaten|passwort|passwörter|kennwort|kennwörter ... versiegelt*|umschlag|tresor|safe|schließfach',
        'passwort|passwörter|kennwort|kennwörter|zugangsdaten|schlüssel|konto|pin|code|token .. liegt|liegen|steht|stehen|hinterlegt|verwahrt|aufbewahrt|befindet .. tresor|safe|umschlag|schließfach|schrank|schublade|keepass|passwortsafe|bank|pforte|notar',
        'tresor|safe|umschlag|schließfach|schrank .. passwort|passwörter|kennwort|kennwörter|zugangsdaten|notfallkonto|schlüssel',
        'notfallkonto|notfallbenutzer|notfallzugang|notfallkennung .. <code>|<name>|tresor|umschlag|leiter*|zwei|vier_augen',
        'vier augen ... tresor|umschlag|safe|passwort|notfall*|öffnen',
        'zwei personen ... tresor|umschlag|safe|passwort|notfall*|öffnen',
        'wenn|falls|ohne .. anmeldung|vpn|sso|verzeichnisdienst|domäne ... lokal*|konsole|konto|umschlag|tresor|notfall*',
      ],
    },
    fr: {
      headings: [
        'habilitations|identifiants',
        "accès secours|urgence|d'urgence",
        "compte|comptes secours|urgence|d'urgence",
        'accès nécessaires|requis',
        'bris glace',
      ],
      topics: [
        "accès|compte|comptes|identifiants secours|urgence|d'urgence",
        'bris glace',
        'mot|mots passe .. conservé*|stocké*|coffre|enveloppe|root|administrateur',
        'authentification|vpn|sso|annuaire .. indisponible|panne|hors_service',
      ],
      evidence: [
        'coffre|coffre_fort|enveloppe|scellée|keepass|clé_matérielle|yubikey|gestionnaire_de_mots_de_passe',
        'deux personnes',
        'responsable|directeur|dsi|rssi .. ouvre|ouvrir|autorise|détient',
        '<date>',
        'compte|utilisateur <code>|<name>',
        'après|chaque utilisation|usage',
      ],
      min: 2,
      proof: [
        "compte|comptes|accès|identifiants secours|urgence|d'urgence ... coffre|coffre_fort|enveloppe|keepass|yubikey",
        'mot|mots passe .. root|administrateur|secours ... coffre|coffre_fort|enveloppe|keepass',
        'mot|mots passe ... coffre|coffre_fort|enveloppe|keepass|armoire|tiroir|scellé*|banque|notaire|papier',
        "compte|comptes|accès|identifiants|clé|clés|code .. secours|urgence|d'urgence|local|administrateur|root ... coffre|coffre_fort|enveloppe|keepass|armoire|tiroir|scellé*|<code>|<name>",
        'codes|identifiants .. coffre|coffre_fort|enveloppe|armoire|tiroir|scellé*',
        'coffre|enveloppe .. ouvert*|ouvr* .. deux|directeur|directrice|responsable|dsi|personnes',
        'si|sans|quand .. annuaire|vpn|sso|authentification ... compte|local|console|coffre|enveloppe',
      ],
      not: ['mot de passe de? archive'],
    },
    es: {
      headings: [
        'credenciales',
        'acceso|accesos|cuenta|cuentas emergencia',
        'accesos|permisos necesarios|requeridos',
        'acceso en_caso_de emergencia',
      ],
      topics: [
        'acceso|accesos|cuenta|cuentas|credenciales emergencia',
        'contraseña* .. guarda*|almacena*|sobre|caja_fuerte|root|administrador',
        'autenticación|vpn|sso|directorio .. disponible|caído|falla|indisponible',
      ],
      evidence: [
        'caja_fuerte|sobre|sellado|keepass|bóveda|yubikey|gestor_de_contraseñas',
        'dos personas',
        'responsable|director*|jefe|jefa .. abre|abrir|autoriza|custodia',
        '<date>',
        'cuenta|usuario <code>|<name>',
        'después|tras cada? uso',
      ],
      min: 2,
      proof: [
        'cuenta|cuentas|acceso|credenciales emergencia ... caja_fuerte|sobre|keepass|bóveda|yubikey',
        'contraseña* ... root|administrador|emergencia ... caja_fuerte|sobre|keepass|bóveda',
        'contraseña*|clave*|credencial*|cuenta*|código* .. caja|caja_fuerte|sobre|sellado|armario|cajón|keepass|bóveda|notario|banco|papel',
        'cuenta|usuario|acceso|contraseña .. emergencia|local|administrador|root ... caja_fuerte|sobre|sellado|armario|cajón|keepass|<code>|<name>',
        'caja_fuerte|sobre .. abre*|abrir .. dos|director*|responsable|jefe|jefa|personas',
        'si|sin|cuando .. directorio|vpn|sso|autenticación ... cuenta|local|consola|caja_fuerte|sobre',
      ],
    },
  },
  fields: ['spec.emergency_access', 'spec.access', 'emergency_access', 'break_glass'],
  falseFriends: [
    { text: 'In an emergency, break the glass of the fire alarm.', why: 'fire' },
    { text: 'Rotate the access log of the proxy.', why: 'a log file' },
    { text: 'The password policy asks for twelve characters.', why: 'a rule for users' },
    { text: 'Random access patterns slow the import down.', why: 'storage' },
  ],
  scaffold: {
    markdown: `## Emergency access

| Account | Opens | Secret is kept in | Opened by | Last tried |
| --- | --- | --- | --- | --- |
| \${1:TBD: account} | \${2:TBD: systems} | \${3:TBD: safe or hardware key} | \${4:TBD: role, two persons} | \${5:TBD: date} |

Change the secret after each use.
`,
    yaml: `emergency_access:
  - account: \${1:dr-breakglass}
    opens: ["\${2:TBD: system}"]
    secret_location: "\${3:TBD: safe or hardware key}"
    opened_by: \${4:recovery-lead}
    two_person: \${6|TBD,true,false|}
    last_tested: "\${5:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a sentence in a prerequisite',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore vault-01

Before you start, fetch the root password from the safe in building 2 together with the site manager.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of accounts',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Break-glass accounts

| Account | Secret is kept in | Opened by | Last tried |
| --- | --- | --- | --- |
| dr-breakglass | safe at site B, with a YubiKey | recovery lead | 2026-09-18 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'dr-plan',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: dr-plan
spec:
  emergency_access:
    - account: dr-breakglass
               ^^^^^^^^^^^^^
      secret_location: safe at site B
      opened_by: recovery-lead
`,
    },
    {
      name: 'an account without a place',
      kind: 'dr-plan',
      state: 'vague',
      text: `# When sign-in is down

Use the admin account if SSO is down.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Emergency access

Account and safe: TBD
^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'glass and access, but no account',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Replace the disk

Mind the glass door of the rack, and note the access time of the array before and after.
`,
    },
    {
      name: 'a German sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Notfallhandbuch

Das Passwort für das Notfallkonto liegt in einem versiegelten Umschlag im Tresor des Standorts B.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

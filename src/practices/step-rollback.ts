/** Practice: the way back from a step that overwrites, deletes or redirects. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'step-rollback',
  title: 'Way back for risky steps',
  titles: { de: 'Rückweg', fr: 'Retour arrière', es: 'Vuelta atrás' },
  group: 'Recovery',
  requirement:
    'For each step that overwrites, deletes or redirects, say how it is undone, or that it cannot be undone and who approves it.',
  why: 'Recovery is done tired and in a hurry. The second disaster of a day is mostly home-made.',
  goodEvidence: [
    'the command that undoes the step',
    'a copy that is taken before anything is overwritten',
    'the point of no return, and who approves it',
    'conditions for giving up',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'restore-procedure': 'required' },
  controls: ['dora-rts:8(2)(c)(iii)', 'nist-800-53r5:CM-2(3)', 'nist-800-34r1:4.3.2'],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'should the|this|that|a|it .. misfire|stall|stalls|hang|break|fail|go|refuse ... start|restart|return|detach|switch|reattach|rename|mount|delete|roll',

          'nothing|not|cannot|no_longer .. be? taken|undone|reversed|brought|called|turned back',
          'only switched|powered|renamed|moved|detached|stopped|disabled off? .. not deleted|removed|wiped|destroyed|dropped|overwritten',
          'not|never deleted|removed|wiped|destroyed|dropped|delete|remove|wipe .. until|for|before .. <duration>|days|week|accepted|confirmed|signed|done|verified|over|checks|works',
          '<code> start_over|start_again|and_start_over|and_begin_again|puts_it_back|to_go_back|to_undo|to_revert|to_return|brings_it_back|if_it_fails',
          'snapshot|copy|dump|clone|image of|the .. damaged|broken|present|current|existing|live|old .. before|first',

          'undo|undone|rollback|revert|reverted|back_out|way_back|put_back|puts_back|go_back|step_back|abort .. <code>|<step>|<number>|old|previous|original|former|existing|present|current|damaged|broken|failed|live|snapshot|by|with|start|restart|switch|point|rename|delete|destroy',
          '<code> .. undoes|reverts|rolls_back|rollback|puts|put|brings|takes|restores|aborts|cancels .. back|everything|it|this|that|old|state|before|all|change',
          'abort|aborts|cancel|stop|stops .. puts|brings|restores|leaves|returns .. back|everything|old|untouched|unchanged|before',
          'if|when|should .. fails|fail|failed|wrong|worse|hangs|breaks|errors|bad|unhappy|doubt|stuck ... restore|return|go|start|switch|point|delete|repeat|load|reattach|detach|rename|mount|destroy|drop|remove .. back|again|old|previous|original|former|existing|present|current|damaged|broken|failed|live|<code>|<step>|step|snapshot|<name>|<host>',
          'before .. overwriting|overwrite|deleting|dropping|wiping|import|importing|restoring|restore|replacing|this|that|you|touching|anything|starting|step ... save|copy|rename|snapshot|keep|dump|clone|move|export',
          'save|keep|rename|copy|snapshot|clone|move|dump|export|park|leave .. old|previous|original|former|existing|present|current|damaged|broken|failed|live .. volume|database|directory|folder|disk|files|cluster|server|copy|data|snapshot|table|tables|schema|instance|vm|machine|replica|primary|namespace|dataset|site|record|key|config|configuration|index',
          'save|keep|rename|copy|snapshot|clone|move|dump|export|take .. before|first|aside|away|beforehand .. volume|database|directory|folder|disk|files|cluster|server|copy|data|snapshot|table|tables|schema|instance|vm|machine|replica|primary|namespace|dataset|site|record|key|config|configuration|index|<code>|<name>|overwrit*|restor*|delet*|import*',
          'rename|renames|renamed|move|moved|mv|park|parked|keep|kept|leave|left ... <code> ... not|never delete|deleted|overwrite|until|aside|week|days|back|untouched',
          'next to|beside|alongside|under_another|new_name|into_a_new|to_a_new|side_by_side .. old|previous|original|former|existing|present|current|damaged|broken|failed|live|volume|database|directory|folder|disk|files|cluster|server|copy|data|snapshot|table|tables|schema|instance|vm|machine|replica|primary|namespace|dataset|site|record|key|config|configuration|index|name|one',
          'never|not on_top|overwrite|over|touch|reuse .. old|previous|original|former|existing|present|current|damaged|broken|failed|live|volume|database|directory|folder|disk|files|cluster|server|copy|data|snapshot|table|tables|schema|instance|vm|machine|replica|primary|namespace|dataset|site|record|key|config|configuration|index',
          '<role> .. approves|approve|agrees|signs|says_yes|confirms|must|ok .. before|delete|deletion|wipe|overwrit*|drop|destroy|cut|switch|no_return|promot*',
          'no way|return|undo|going back|from|after|exists',
          'cannot|never be? undone|reversed|taken_back|brought_back',
          'stays|stay|remains|remain|left until',
          'untouched|unchanged .. until',
          'abort|give_up|stop|call_off|back_out if|when|after|once .. <code>|<duration>|<percent>|<number>|fails|wrong|exceeds|not',
        ],
      },
      readsCode: true,
      headings: [
        'rollback|undo|abort|backout|reverting',
        'rollback procedure|plan|step|strategy|instruction|process|option',
        'rollback of .. restore|recovery|failover|change|step',
        'rolling back',
        'abort criterion|criteria|condition|procedure',
        'point of no return',
        'if something|anything|it|this|restore|recovery|step|failover .. wrong|fails|fail|work',
        'when .. goes wrong|fails',
        'how to undo|revert|abort',
        'way back',
        'contingency step|action',
        'going back',
        'way out',
        'back out',
        'undoing',
        'changing .. mind',
        'if .. goes? wrong|bad',
        'in case of? failure|trouble|doubt',
        'bail out',
      ],
      topics: [
        'rollback',
        'rolled back to|the|if',
        'undo|undone|back_out',
        'abort|aborted .. recovery|restore|failover|migration|step|switch|procedure|if|when|criteria|criterion',
        'revert|reverted to|the|if|by|dns|change|step|traffic|configuration',
        'point of no return',
        'cannot|not undone|reversed|reversible|revertible',
        'irreversible|destructive',
        'if this|the|a|any? step|restore|recovery|failover|promotion|import|switch|cutover fails|fail|failed|goes|wrong',
        'before overwriting|overwrite|deleting|delete|dropping|drop|wiping|formatting|replacing',
        'keep|keeps|save|rename .. old|existing|current|original|damaged|broken|failed data|database|volume|directory|disk|files|cluster',
        'safety|precautionary copy|snapshot|backup|dump',
        'no way|return back',
        'go back to|if|after|afterwards',
        'so|can that .. go|switch|come back',
        'way back|out',
        'put|puts|putting back',
        'call off|it_off',
        'bail out',
        'destructive|irreversible|risky|dangerous step|steps|command|action',
        'careful|caution|careful_with with|in step|this',
        'no|without return|way_back without|after|from|beyond',
      ],
      evidence: [
        '<code>',
        'before|first|beforehand .. snapshot|copy|dump|rename|move|clone|save',
        'snapshot|copy|dump|rename|backup|move|clone|save .. before|first|aside',
        'go|return back? to? step <number>',
        'approved|approval|confirmed|signed by|of|from|off .. <person>',
        '<role> .. approve|approves|decide|decides|confirm|confirms|must',
        'two person|people|persons',
        'rerun|run|re|restore|switch|point|set|start|rename|move|re_attach|reattach|promote .. prior|old|previous|original|former|back|last_good',
        'dns|traffic|record|load_balancer .. back|old|previous|original',
        'mv|cp|undo|revert|rollback <path>|<name>|<host>|<file>',
        'after|within|longer|more <duration> ... stop|abort|rollback|give_up|revert',
        'renamed|rename|parked|kept|keep .. old|<code>|aside',
      ],
      proof: [
        'undo|rollback|revert|to_undo|backout ... <code>',
        'point of no return ... step|approved|approval|decide|decides|<role>|<number>',
        'before overwriting|overwrite|deleting|delete|dropping|wiping|formatting|replacing|restoring|restore ... snapshot|copy|dump|rename|backup|clone|move|<code>',
        'rename|move|copy|snapshot|keep|save|dump .. old|existing|current|original|damaged|broken|failed data|database|volume|directory|disk|files|cluster .. before|<code>|aside|until|for|as',
        'take|make|create .. snapshot|copy|dump|backup|clone .. before|first',
        'if|when .. fails|fail|failed|wrong .. return|go|switch|point|start|restore|reattach|rename|move .. back|old|previous|original|step <number>?',
        'cannot|not undone|reversed|reversible ... approved|approval|approves|<role>',
        'irreversible|destructive ... approved|approval|approves|two|<role>',
        'rollback|revert|undo|back_out .. by|with|point*|switch*|start*|reattach*|restor*|renam*|mov*|promot* .. old|previous|original|former|volume|snapshot|server|primary|cluster',
        'abort|stop|give_up .. if|when|after|once .. not? .. <duration>|<percent>|<number>',
        'no way|return back ... approval|approved|approves|ask|asks|confirm|confirms|decide|decides|<role>',
        'snapshot|copy|dump|backup|clone .. first|before .. go|come|switch|roll back',
        'if|should|when .. promotion|restore|import|migration|switch|cutover|step|failover|update .. wrong|fail|fails|failed ... start|restart|stop|switch|point|return|go|rename|restore|detach|reattach ... <code>|old|previous|original|again|back',
        'keep|keeps|leave|retain .. old|damaged|original|failed|broken|previous disk|volume|server|database|directory|copy|data|instance .. until|for|as_long',
        'undo|undone|reverted|rollback|aborted .. by|with .. <code>',
        'abort .. before|until|any_time .. puts|brings|back',
        '<code> .. undoes|reverts|puts_everything_back|puts_it_back|brings_back|restores_the_old',
        '<code> any_time|before ... back',
        'keep|keeps|kept|rename|renamed .. <code> .. until|for .. <duration>|done|signed|accepted|checked|days',
        'if|when|once|should .. <number>|<percent>|<duration>|rises|passes|exceeds|grows|fails .. set|put|switch|turn|flip|move|scale .. back|off|again|down',
        'undo|reverse|reversal|back_out|backout|to_go_back|going_back|revert|way_back .. <command>|<code>|enable|disable|reinstall|restore|rename|swap|switch|snapshot|previous|old|git|repeat|import|copy',
        'git revert|reset|checkout',
        'load|loads|restore|reinstall|boot|use|take .. one|version|image|firmware|project|config before|previous|older|yesterday',
        'reinstall|restore|revert|roll|go .. from|to snapshot|previous|old|backup .. of <date>|<day>|<month>|config|image|version',
        'old|previous image|version|config|firmware|copy|database|volume|disk .. kept|keep|retained|stays|left|untouched',
        'no|not way|undone|reversible|back back? .. step|this|from|agree|approval|approve|written|must',
        'undo|back_out .. set|to <code>|auto|previous',
        'point of no return .. needs|need|ask|asks|ok|okay|yes|approval|approve|go|sign|sign_off|consent|permission',
        "overwrites|destroys|deletes|wipes|erases|replaces .. cannot|can't|not undone|reversed|taken_back|restored ... yes|ok|okay|approval|approve|approves|permission|consent|sign_off|first|<role>",
        "cannot|can't|not undone|reversed|taken_back ... get|ask|wait .. yes|ok|okay|approval|permission|consent|go",
        'no return|way_back ... <role> .. confirm|confirms|approve|approves|agree|decide|decides',
        "if|when .. not|never|doesn't|don't start|work|come|succeed|finish|help|join|connect|mount|replicate|boot ... run|start|use|do|skip|go|return|repeat|restore <code>|step|instead|back|old",
        'if|when .. fails|fail|wrong|red .. undo|revert|previous|old|abort',
      ],
      not: [
        'rollback segment|transaction|statement',
        'transaction .. rollback|rolled',
        'sql rollback',
        'helm rollback',
        'rollback .. release|deployment|chart|version_of_the_app',
        'commit|begin rollback',
        'undo tablespace|log|segment|retention',
        'undone work|task|ticket',
        'revert .. commit|pr|merge|pull_request',
        'begin .. rollback',
        'non|not destructive',
        'even if',
        'before backing',
        'drill|test|testing|exercise fails|fail',
        'version|versions of? document|documents|plan|policy|any',
      ],
    },
    de: {
      within: {
        'restore-procedure': [
          'vor|vorher|zuvor|ehe|bevor .. überschreib*|lösch*|einspiel*|wiederherstell* ... sicher*|kopier*|umbenenn*|umbenannt|snapshot|verschieb*',
          'umbenenn*|umbenannt|aufheben|aufbewahr*|behalten|verschieb*|beiseite .. alte*|bisherige*|<code>|daten|verzeichnis*|platte*',
          'nie|niemals|nicht|keinesfalls überschreiben|löschen|darüber|drüber|anfassen',
          'alte*|bisherige*|beschädigte* .. bleibt|bleiben|aufgehoben|behalten|liegen .. bis|<duration>|stehen|liegen',
          'zurück .. geht|kommt|gelangt|kann|mit|nach <code>|schritt|alte*',
          'rückgängig .. mit|durch|indem|<code>',
        ],
      },
      headings: [
        'rückweg|rückfall|rückgängig|abbruch|rückbau|rückabwicklung|fallback',
        'abbruchkriterien|rückfallplan|rückfallebene',
        'rückgängig machen',
        'wenn .. schiefgeht|fehlschlägt|misslingt|schief',
        'weg zurück',
        'rückweg|rückfall|rücknahme',
      ],
      topics: [
        'rückgängig|rückbau|rückweg|rückfallebene|rückfallplan|zurückgenommen|zurücknehmen',
        'abbruch|abbrechen|abgebrochen',
        'unumkehrbar|unwiderruflich|nicht_umkehrbar',
        'wenn|falls .. schief|schiefgeht|fehlschlägt|misslingt|scheitert',
        'zurück .. alte*|vorherige*|ursprünglich*',
        'überschreiben|überschrieben|löschen|gelöscht .. vorher|zuvor|erst',
      ],
      evidence: [
        '<code>',
        'vorher|zuvor|zunächst .. sicher*|kopier*|umbenenn*|umbenannt|snapshot|verschieb*',
        'umbenenn*|umbenannt|aufheben|aufbewahr*|behalten|kopier*|verschieb* .. alte*|bisherige*|beschädigte*|vorhandene*',
        'alte*|bisherige*|vorherige*|ursprünglich* .. starten|zurück|wieder|behalten|aufheben|bleibt|bleiben',
        'genehmigt|freigabe|freigegeben|freigibt|zustimmung|zustimmt .. leiter*|leitung|von|durch',
      ],
      proof: [
        'rückgängig|zurück|abbruch|rückweg|rückbau .. <code>',
        '<code> .. rückgängig|zurück',
        'umbenenn*|umbenannt|kopier*|verschieb*|sicher* .. alte*|bisherige*|beschädigte*|vorhandene* .. <code>|datenbank*|verzeichnis*|platte*|volume|ordner|daten',
        'nicht mehr? rückgängig|umkehrbar|zurück .. freigabe|leiter*|leitung|genehmig*|zustimm*',
        'wenn|falls .. schief|schiefgeht|fehlschlägt|misslingt|scheitert ... alte*|zurück|wieder|<code>|schritt <number>?',
        'rückgängig|zurück|rückweg .. <command>|<code>|snapshot|alte|alten|vorherige|schritt|kopie',
        'rückweg .. liegt|<number>|alte|stick|sicherungsdatei|vortag|vorher*',
        'klappt|funktioniert|geht .. nicht .. alte|zurück*|vorherige|sicherung|liegt',
        'alte|alten|vorherige datenbank|version|platte|gerät|konfiguration .. unverändert|liegt|bleibt|zurückkopiert|behalten',
      ],
    },
    fr: {
      within: {
        'restore-procedure': [
          'avant .. écras*|supprim*|effac*|restaur*|import* ... copi*|renomm*|sauvegard*|instantané|déplac*|gard*',
          'renomm*|gard*|conserv*|déplac*|mettre|mettez .. côté|ancien*|existant*|<code>|données|dossier',
          'ne|jamais|pas écras*|supprim*|effac*|dessus|touch*',
          'ancien*|abîm* .. reste*|gard*|conserv* .. jusqu|<duration>|place|côté',
          'revenir|retour|retourner .. arrière|avec|par|<code>|étape',
        ],
      },
      headings: [
        'retour arrière|annulation|abandon',
        'retour en arrière',
        'annuler|annulation|revenir',
        'si .. échoue|échec|mal',
        'point non_retour',
      ],
      topics: [
        'retour arrière|en_arrière',
        'revenir arrière|en_arrière',
        'annul*|défaire',
        'irréversible|point_de_non_retour|non_retour',
        'si .. échoue|échec|tourne_mal',
        'écras*|supprim*|effac* .. avant|abord',
      ],
      evidence: [
        '<code>',
        'avant|abord .. copi*|renomm*|sauvegard*|instantané|déplac*',
        'copi*|renomm*|gard*|conserv*|déplac* .. ancien*|existant*|abîm*|corrompu*',
        'ancien*|précédent* .. redémarr*|remettre|garder|reste|conserv*',
        'accord|validation|autoris* .. responsable|direction|du|de',
      ],
      proof: [
        'annul*|retour|revenir|défaire .. <code>',
        '<code> .. annule|défait|revenir|arrière|retour',
        'copi*|renomm*|gard*|conserv*|déplac* .. ancien*|existant*|abîm* .. <code>|base|répertoire|dossier|disque|volume|données',
        'irréversible|non_retour ... accord|responsable|direction|valid*|autoris*',
        'si .. échoue|échec|mal ... ancien*|revenir|remettre|retour|<code>|étape <number>?',
        'annuler|revenir_en_arrière|retour_arrière .. <command>|<code>|étape|cliché|copie|ancienne|précédente',
      ],
    },
    es: {
      within: {
        'restore-procedure': [
          'antes .. sobrescrib*|borrar|eliminar|restaurar|importar ... copi*|renombr*|guard*|instantánea|mover',
          'guardar|guarde|guarda|renombrar|renombre|conservar|mover|apartar .. queda|viejo|vieja|antiguo|antigua|<code>|datos|carpeta|actual',
          'no|nunca sobrescrib*|borrar|eliminar|encima|tocar',
          'antiguo|antigua|viejo|vieja|dañad* .. queda|quedan|conserv*|guarda .. hasta|<duration>|aparte',
          'atrás .. con|<code>|paso|se|puede',
        ],
      },
      headings: [
        'vuelta atrás|marcha_atrás|reversión|deshacer|cancelación|retroceso',
        'marcha atrás',
        'volver atrás',
        'si .. falla|mal',
        'punto sin_retorno|no_retorno',
      ],
      topics: [
        'vuelta|volver|vuelve|marcha atrás',
        'deshacer|deshace|revertir|revierte|anular',
        'irreversible|sin_retorno|no_retorno',
        'si .. falla|sale_mal|mal',
        'sobrescrib*|borrar|eliminar .. antes|primero',
      ],
      evidence: [
        '<code>',
        'antes|primero .. copi*|renombr*|guard*|instantánea|mover',
        'copi*|renombr*|guard*|conserv*|mover .. viejo|vieja|antiguo|antigua|actual|dañad*|queda',
        'antiguo|antigua|anterior|viejo|vieja .. arrancar|volver|conserv*|queda',
        'aprobación|autoriza*|visto_bueno .. responsable|dirección|del|de',
      ],
      proof: [
        'deshacer|volver|vuelta|revertir|marcha .. <code>',
        '<code> .. volver|atrás|deshace|revierte|deshacer',
        'volver|vuelta|vuelve|marcha atrás .. <code>|con|moviendo|arrancando|restaurando|se_puede|renombrando',
        'copi*|renombr*|guard*|conserv*|mover .. viejo|vieja|antiguo|antigua|actual|dañad*|queda .. <code>|base|carpeta|directorio|disco|volumen|datos',
        'irreversible|sin_retorno ... responsable|dirección|autoriza*|aprueba',
        'si .. falla|mal ... antiguo|antigua|volver|anterior|<code>|paso <number>?',
        'deshacer|revertir|volver_atrás .. <command>|<code>|paso|siempre|copia|instantánea',
        'si algo|falla|va_a_peor .. devuelve|reload|volver|deshace|anterior|previa',
      ],
    },
  },
  fields: ['spec.steps[].undo', 'spec.steps[].on_failure', 'spec.steps[].irreversible'],
  falseFriends: [
    { text: 'Dumps of the shop are kept for 7 days.', why: 'retention' },
    { text: 'The script starts the services even if a step fails.', why: 'what it does by itself' },
    { text: 'If a restore test fails, the backup is looked at.', why: 'a test, not a step' },
    { text: 'Each transaction ends in COMMIT or ROLLBACK.', why: 'a statement of a database' },
    { text: 'The undo tablespace is on its own disk.', why: 'storage of a database' },
    { text: 'Use helm rollback for a bad release.', why: 'a deployment' },
    { text: 'Revert the commit that broke the build.', why: 'version control' },
    { text: 'The undo button of the editor reverts the last change.', why: 'a product' },
  ],
  scaffold: {
    markdown: `## Way back for risky steps

| Step | Before it | How to undo it | Approved by |
| --- | --- | --- | --- |
| \${1:TBD: step that overwrites} | \${2:TBD: snapshot made first} | \${3:TBD: command} | \${9:TBD: role} |
| \${4:TBD: step that cannot be undone} | \${5:TBD: last check} | cannot be undone | \${6:TBD: role} |

Give up and call \${7:TBD: role} when \${8:TBD: condition}.
`,
    yaml: `steps:
  - id: \${1:replace-data}
    action: "\${2:TBD: what is overwritten}"
    owner: \${3:dba-oncall}
    undo: "\${4:TBD: command that takes it back}"
    on_failure: "\${5:TBD: what to do when it fails}"
`,
  },
  examples: [
    {
      name: 'a copy before the step',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

Stop the server and rename the damaged data directory to data.failed before you unpack the dump.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an undo line for a step',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Switch the address

1. Point the record at the new host.
   Undo: \`make dns-primary\`
   ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'restore-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: restore-procedure
spec:
  steps:
    - id: swap
      action: Move the data directory away
      owner: dba
      undo: mv data.failed data
            ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a wish without a command',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# Restore orders-db

Roll back if necessary.
^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a statement of a database',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Fix the row

The transaction ends in a rollback when the row is locked.
`,
    },
  ],
} satisfies Practice;

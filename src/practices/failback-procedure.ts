/** Practice: how the service returns from the recovery site to normal operation. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'failback-procedure',
  title: 'Failback to normal operation',
  titles: {
    de: 'Rückkehr in den Normalbetrieb',
    fr: 'Retour à la normale',
    es: 'Retorno a la normalidad',
  },
  group: 'Recovery',
  requirement:
    'Give the conditions and steps for returning from the recovery site or the temporary setup, or say that the move is for good.',
  why: 'The way back is harder than the way out, because the live data now sits on the other side. Plans tend to end half way.',
  goodEvidence: [
    'what must be true before the return starts',
    'how the data flows back, and how it is compared',
    'the window, and who decides',
    'a sentence that says that there is no return',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'restore-procedure': 'optional',
    'exercise-report': 'optional',
  },
  controls: [
    'nist-800-34r1:4.4',
    'nist-800-53r5:CP-10',
    'nist-800-53r5:CP-7(6)',
    'iso22301:8.4.5',
    'nis2-ir:4.1.2(h)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'back to|in|into .. only|not_before|earliest|soonest|once|after|when ... <duration>|weekend|night|sunday|saturday|window|stable|healthy',

          'earliest|not_before|soonest|at_least .. <duration> .. window|quiet|stable|hours|healthy|night|weekend|sunday|saturday',
          'replication|sync|mirroring|copying .. turned|reversed|other|opposite|round|around|swapped|back .. direction|way|round|first|then|until|before',
          'follow|follows|replica_of|standby_of|rejoin .. wait|until|lag|zero|then ... swap|switch|promote|change|roles',

          'return .. planned|never|only|not|after|once|when|in .. change|first|window|night|weekend|<duration>|stable|replicated|agreed|hours|days',
          'returning|going_back|moving_back|switching_back|coming_back|move_back|switch_back|way_back|go_back|swing_back|return|homecoming|journey_home .. planned|after|once|when|only|not_before|earliest|never|within|window|night|weekend ... <duration>|night|weekend|sunday|saturday|window|stable|healthy|replicat*|sync*|caught|agreed|approved|repaired|rebuilt',
          'replicate|replicates|sync|copy|dump|mirror|reverse|resync|rebuild .. back|towards|from .. primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code> ... switch|move|freeze|promote|until|before|then|lag|delay',
          'freeze|stop|block writes|users|orders ... compare|copy|switch|point|promote ... back|primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code>',
          'replicate|sync|copy|mirror <code>|<region>|<host>|<name> <code>|<region>|<host>|<name> until|till|for',
          'move|switch|go|come|swing|shift|bring|fail|failback|return|relocate .. back .. when|once|after|only|not|on|at|over|during|in|if ... <duration>|night|weekend|sunday|saturday|window|repaired|rebuilt|healthy|stable|caught|sync*|synced|agreed|approves|decides|day|power|line',
          'stay|stays|remain|remains|run|runs|lives there|here|on|in|at .. until|for|good|permanently|next|months|weeks|repaired|rebuilt|<duration>',
          'not|never|no return|go_back|move_back|switch_back|come_back|failback .. before|until|in|unless|within',
          '<role> .. decides|approves|agrees|orders|chooses|says .. return|go_back|move_back|failback|switch_back|back',
          'once|when|after|as_soon_as .. primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code> .. repaired|rebuilt|back|healthy|stable|again|ready|dry|reachable|fixed ... back|return|replicate|sync|copy|rejoin',
        ],
        'restore-procedure': [
          'back to|in|into .. only|not_before|earliest|soonest|once|after|when ... <duration>|weekend|night|sunday|saturday|window|stable|healthy',

          'earliest|not_before|soonest|at_least .. <duration> .. window|quiet|stable|hours|healthy|night|weekend|sunday|saturday',
          'replication|sync|mirroring|copying .. turned|reversed|other|opposite|round|around|swapped|back .. direction|way|round|first|then|until|before',
          'follow|follows|replica_of|standby_of|rejoin .. wait|until|lag|zero|then ... swap|switch|promote|change|roles',

          'return .. planned|never|only|not|after|once|when|in .. change|first|window|night|weekend|<duration>|stable|replicated|agreed|hours|days',
          'returning|going_back|moving_back|switching_back|coming_back|move_back|switch_back|way_back|go_back|swing_back|return|homecoming|journey_home .. planned|after|once|when|only|not_before|earliest|never|within|window|night|weekend ... <duration>|night|weekend|sunday|saturday|window|stable|healthy|replicat*|sync*|caught|agreed|approved|repaired|rebuilt',
          'replicate|replicates|sync|copy|dump|mirror|reverse|resync|rebuild .. back|towards|from .. primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code> ... switch|move|freeze|promote|until|before|then|lag|delay',
          'freeze|stop|block writes|users|orders ... compare|copy|switch|point|promote ... back|primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code>',
          'replicate|sync|copy|mirror <code>|<region>|<host>|<name> <code>|<region>|<host>|<name> until|till|for',
          'move|switch|go|come|swing|shift|bring|fail|failback|return|relocate .. back .. when|once|after|only|not|on|at|over|during|in|if ... <duration>|night|weekend|sunday|saturday|window|repaired|rebuilt|healthy|stable|caught|sync*|synced|agreed|approves|decides|day|power|line',
          'stay|stays|remain|remains|run|runs|live|lives there|here|on|in|at .. until|for|good|permanently|next|months|weeks|repaired|rebuilt|<duration>',
          'once|when|after|as_soon_as .. primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code> .. repaired|rebuilt|back|healthy|stable|again|ready|dry|reachable|fixed ... back|return|replicate|sync|copy|rejoin',
        ],
        'exercise-report': [
          'failback|returned|moved_back|switched_back|went_back|return .. took|at|after|in|lasted|<time>|<duration>',
          'back on|to|at|in .. primary|original|old|home|main|first|former|normal|usual|<region>|<name>|<host>|<code> .. <time>|<duration>',
        ],
      },
      readsCode: true,
      headings: [
        'stand down',
        'plan deactivation|deactivation',
        'finishing up',
        'after .. recovery|failover|incident',

        'failback',
        'failback to|from|procedure|process|step|of|after|runbook|test',
        'switch|switching|move|moving|fail|cut|cutting|migrate|migrating back',
        'return|returning|revert|reverting back? to .. primary|normal|original|production|home|standard|main',
        'back to normal|primary|original',
        'switchback|reconstitution|repatriation|fallback_to_primary',
        'restoring|restore normal service|operation',
        'resume|resuming|resumption normal service|operation',
        'failover .. failback',
        'return|returning|homecoming',
        'the way back',
        'going|moving|coming|getting|swinging home|back',
        'home again',
        'back to .. site|<name>|normality|business|start',
        'how we .. return|back',
        'normal again',
        'return to .. operation|site|production|plant|building|office|region',
      ],
      topics: [
        'incorporate|incorporating|merge|sync changes .. when|once|after .. available|back|recovered',

        'stand down',
        'plan deactivation|deactivated',
        'finishing up',
        'as_soon_as|once .. recovered|restored|confident|back ... revert|switch|return|move|undo',
        'revert the? changes|change|previous',
        'returning .. normal',

        'failback',
        'fail|fails|failing .. back to|from',
        'switch|switches|switched|switching|move|moves|moved|moving|migrate|migrated|cut|shift|point|direct|route|swing|transfer|transition|bring .. back to? .. primary|original|main|home|normal|first|old|former|production|standard',
        'return|returns|returned|returning|revert|reverting|reverted .. primary|original|home|former|normal site|region|datacenter|datacentre|cluster|node|server|location|environment|operation|service|business|running|mode|working|state',
        'back to|on|in .. primary|original|old|former|normal site|region|datacenter|datacentre|cluster|node|server|operation|service|location|environment',
        'switchback|reconstitution|repatriation',
        'reverse|reversed|reversing replication|direction',
        'replicate|replication|sync .. back to|from',
        'reprotect|reprotection|re_protect',
        'once|when|after|until .. primary|original|main site|region|datacenter|datacentre|cluster|node|server .. back|restored|repaired|healthy|available|rebuilt|recovered',
        'resume|resumes|resumption|restore|restores of? normal operation|service|business',
        'swap|swapped roles? back',
        'move|moved|shift|bring|route|send .. traffic|users|load|service|workload|production|customers back',
        'once|after .. site|region|datacenter|datacentre|cluster|hardware .. repaired|rebuilt|fixed',
        'rebuild|rebuilt|reinstall .. old|former|original|failed primary|site|cluster|master|node',
        'go|goes back to .. original|primary|old|main|first',
        'promote .. again|back',
        'going|coming|moving|getting back',
        'back|return to .. frankfurt|primary|original|home|old|first',
        'swap|swaps|swapped .. roles|back|sites',
        'return|returning .. planned|change|primary|home|original|normality',
        'way back',
        'back home',
        'normality',
        'undo|reverse the? failover|switch|move',
        'return to .. site|region|plant|building|normality|production',
      ],
      evidence: [
        'once|when|after|until|if ... not? ... healthy|stable|available|back|repaired|restored|recovered|verified|confirmed|rebuilt|fixed',
        '<duration>',
        '<code>',
        '<region>|<host>|<name>',
        'maintenance|low|quiet|agreed|planned|approved|change|off_peak|quieter window|traffic|hours|time|outage|downtime|switchover|failover',
        'lag|resync*|re_sync*|reverse|reprotect|rewind|pg_rewind|resynchron*|caught_up|catch_up|catches_up|replica|replicate|replication|sync',
        'reconcile|reconciles|compare|compared|row_count|merge|copied_back|copy_back|delta|differences',
        'permanent|permanently|stays|remain|remains|for_good',
        '<role> .. approve|approves|decide|decides|agree|agrees|authorise|authorises|authorize|authorizes',
        'dns|load_balancer|traffic|write|read_only|drain|demote|promote|freeze|stop',
        'never|not .. first|before|until|in',
        'compare|count|row counts|rows|counts',
        'planned change|window|work',
        'night|weekend|sunday|saturday',
      ],
      min: 2,
      proof: [
        'execute|run|perform|carry|do|repeat .. reverse|opposite failover|switchover|direction|order',
        'as_soon_as|once|when .. recovered|restored|back ... revert|switch|return|move|undo|<step>',
        'stand down .. declared|when|by',

        'failback ... once|when|only|after|until ... not? ... <duration>|lag|stable|synchronised|synchronized|synced|rebuilt|caught',
        'failback ... maintenance|planned|agreed|quiet|low window|outage|downtime|traffic|hours',
        'failback ... <role> .. decides|approves|agrees|authorises|authorizes',
        'failback ... reverse|reversed|resync*|replicate|replication|pg_rewind|replica|dump|restore',
        'failback <code>',
        'no|not failback|return|switch_back required|needed|planned|necessary|performed|attempted',
        'no failback|switchback',
        'switch|move|migrate|return|cut|shift|point|route .. back to? .. primary|original|main|home|normal|old|former ... maintenance_window|window|<duration>|lag|replication|dns|<code>',
        'reverse|reversed replication|direction ... then|before|until|and ... switch|move|promote|failover|return|failback|lag',
        'new region|site|cluster|server|primary|datacenter|datacentre .. becomes|stays|remains .. permanent|permanently|primary|production',
        'once|when|after .. primary|original|old|former .. back|healthy|available|repaired|rebuilt|restored|recovered ... replica|standby|resync*|replicat*|switch|failover|promote|move|return|rejoin*|pg_rewind',
        'old|former|failed|original primary .. rejoin|rejoins|rebuilt|reattached|added|becomes|start|started|resync* .. as? .. replica|standby|secondary|follower',
        'when|once|after .. site|region|datacenter|datacentre|cluster|hardware|server .. repaired|rebuilt|fixed|healthy|restored|back ... switch|move|bring|fail|migrate|shift|return .. back ... night|window|sunday|saturday|weekend|<duration>|lag|sync|maintenance|caught|catch',
        'move|shift|bring|route|switch .. traffic|users|load|service|workload back .. night|window|sunday|saturday|weekend|maintenance|<duration>|once|after',
        'rebuild|rebuilt|re_add|reinstall|resync .. old|former|original|failed primary|master|node|server as .. replica|standby|secondary|follower',
        'go|switch|move|return back? to .. original|primary|old|main|first .. cluster|site|region|server|database|datacenter|datacentre ... stop|dump|<code>|replicat*|load_balancer|dns|lag',
        'going|coming|moving|getting|return|returning|way back ... sync|synced|drbd|replicat*|caught|catch|swap|window|night|weekend|lag|resync*|dump',
        'returning|return to .. done|happens|takes|only|after|once|planned ... caught|catch|agreed|approved|window|weekend|night|lag|sync|replica',
        'not move|return|go|switch|failback back? .. new|stays|remains|becomes|permanent',
        'new region|site|cluster|server|datacenter|datacentre|environment .. becomes|stays|remains .. primary|production|one|home|permanent',
        'soon|once|when|after .. primary|main|original|first|old site|datacenter|datacentre|region|cluster .. again|available|back|repaired|healthy ... switch|move|fail|migrate|return|bring|shift .. back ... night|window|weekend|<duration>',
        'replication reversed ... switch|move|fail|return|migrate|back',
        'soon|once|when|after .. primary|main|original|first|old site|datacenter|datacentre|region|cluster .. again|available|back|repaired|healthy ... replication .. reversed|reverse|resync*',
        'going|moving|move|switch|return|returning|go|coming back|home .. when|once|only|after|quiet|window|night|weekend|stable|<duration>|green',
        'only during|in .. quiet|window|maintenance|weekend|night ... back|return|original|primary|home',
        'switch|move|fail|go back between|at|on|only|in .. <time>|<weekday>|nights|night|steps|<percent>',
        'nights|weekends|sundays only .. rejoin|back|swap|return',
        'stay there|put .. move back|only|unless',
        'rejoin|resync|reseed .. then|leave|day .. swap|switch|roles|back',
        'choose|select|click|press|run|start failback ... commit|test|tested|confirm|finish|finalise|undo',
      ],
      not: [
        'main|master|feature branch',
        'git checkout|switch|revert',
        'revert .. commit|pr|merge|pull_request|release|deployment|change',
        'fallback image|font|page|value|locale|route',
        'lag|latency|cpu|load|memory|usage|metric|traffic|queue .. returns|return|back to normal',
        'nothing|never to_failback|to_return',
        'not needed|necessary|required .. restart|reboot',
        'calls|call|comes|phones back',
        'return code|value|status|goods|address|label|to_office|to_step',
        'returns',
        'tax return',
        'way back .. step|snapshot|if',
      ],
    },
    de: {
      within: {
        'dr-plan': [
          'zurück|rückkehr|rückumzug|rückwechsel ... nachts|wochenende|sonntag*|samstag*|fenster|erst|frühestens|<duration>|abgleich*|synchron*|repariert|stabil',
          'wieder .. hauptstandort|normalbetrieb|alte*|stammhaus .. sobald|wenn|nach|erst|<duration>',
        ],
      },
      headings: [
        'rückkehr|rückschwenk|rückschaltung|rückführung|failback|rückumschaltung',
        'rückkehr in|zum|zur|auf .. normalbetrieb|primär*|hauptstandort|regelbetrieb',
        'zurück zum|in|auf .. normalbetrieb|primär*|hauptstandort|regelbetrieb',
        'wiederherstellung normalbetrieb*|regelbetrieb*',
        'zurück',
        'zurück .. haus|standort|normal*|alltag',
        'normalbetrieb|regelbetrieb',
        'wieder normal*',
      ],
      topics: [
        'failback|rückschwenk*|rückschaltung|rückumschaltung|rückführung',
        'zurück .. normalbetrieb|primär*|hauptstandort|regelbetrieb|ursprünglich*',
        'zurückgeschaltet|zurückgeschwenkt|zurückschalten|zurückgeführt|zurückgewechselt',
        'rückkehr|rückumzug|rückverlagerung|rückwechsel',
        'wieder .. normalbetrieb|hauptstandort|alte*|primär*',
        'zurück .. alte*|haus|standort|rechenzentrum',
      ],
      evidence: [
        'sobald|erst|wenn|nachdem ... stabil|verfügbar|wiederhergestellt|repariert|synchron*|bestätigt',
        '<duration>',
        '<code>',
        '<region>|<host>|<name>',
        'wartungsfenster|nachts|wochenende',
        'replikation|synchronis*|abgleich*|verzögerung',
        'leitung|leiter*|krisenstab .. entscheidet|genehmigt|gibt',
      ],
      min: 2,
      proof: [
        'rückkehr|rückschwenk*|rückschaltung|rückführung|failback ... wartungsfenster|replikation|synchronis*|abgleich*|<duration>',
        'zurückgeschaltet|zurückgeschwenkt|zurückgeführt ... sobald|wenn|nachdem|wartungsfenster|<duration>',
        'sobald|wenn|nachdem|erst ... stabil|repariert|wiederhergestellt|synchron* ... zurückgeschaltet|zurückgeschwenkt|zurückgeführt|zurück|rückschwenk*|rückkehr',
        'rückkehr|rückumzug|rückverlagerung|zurück|rückwechsel .. nachts|wochenende|sonntag*|samstag*|wartungsfenster|frühestens|erst|<duration>',
        'erst|frühestens|sobald|wenn|nachdem ... zurück|rückkehr|rückumzug|zurückgeschaltet|zurückwechsel*|zurückzieh*',
        'keine rückkehr|rückschaltung|rückschwenk',
        'zurückgezogen|zurückverlegt|zurückgewechselt|zurückgekehrt|zurückgeschaltet|zurückgeschwenkt .. erst|nur|frühestens|sobald|wenn|nachts',
      ],
    },
    fr: {
      within: {
        'dr-plan': [
          'retour|revenir|retourner|rebascul* ... nuit|week_end|dimanche|samedi|fenêtre|<duration>|synchron*|réparé*|stable|accord',
        ],
      },
      headings: [
        'failback|rebascule',
        'retour normale|nominal',
        'retour site|situation|région|mode .. principal|normale|nominal|nominale|origine',
        'retour arrière site',
        'bascule retour',
        'retour',
        'le retour',
        'retour .. maison|site|salle|service',
      ],
      topics: [
        'failback|rebascul*',
        'retour .. normale|nominal|nominale|principal|principale|origine',
        'revenir|retourner|rebasculer .. principal|principale|normale|nominal|origine',
        'retour|revenir|retourner .. site|salle|serveur|principal|initial|habituel|origine',
      ],
      evidence: [
        'dès|après|lorsque|quand|une_fois ... stable|disponible|rétabli*|réparé*|synchron*|validé*',
        '<duration>',
        '<code>',
        '<region>|<host>|<name>',
        'fenêtre|nuit|week_end|heures_creuses|maintenance',
        'réplication|resynchron*|synchron*|comparaison|écarts',
        'responsable|direction|dsi .. décide|valide|autorise',
      ],
      min: 2,
      proof: [
        'retour|rebascule|rebasculer|failback ... fenêtre|réplication|synchron*|resynchron*|<duration>|maintenance',
        'dès|lorsque|quand|après ... stable|rétabli*|réparé*|disponible ... retour|revenir|rebascul*|rebasculer',
        'retour|revenir|retourner|rebascul* .. nuit|week_end|dimanche|samedi|fenêtre|jamais|seulement|après|dès|<duration> ... <duration>|stable|synchron*|réparé*|nuit|dimanche|samedi|fenêtre|accord',
        'pas de? rebascule|retour_prévu|retour_en_arrière',
      ],
      not: ['essai|test|exercice|retour .. expérience|un_jour'],
    },
    es: {
      within: {
        'dr-plan': [
          'vuelta|volver|vuelve|regresar|regreso|retorno ... noche|fin_de_semana|domingo|sábado|ventana|<duration>|sincron*|reparad*|estable|acuerdo',
        ],
      },
      headings: [
        'failback|retorno|conmutación_inversa',
        'retorno|vuelta normalidad|operación|sitio|centro .. normal|principal|primario',
        'vuelta normalidad',
        'regreso normalidad|sitio|operación',
        'vuelta|regreso|retorno',
        'la vuelta',
        'vuelta .. casa|sede|centro|sala|normalidad',
        'volver|vuelta|regreso|retorno',
      ],
      topics: [
        'failback|conmutación_inversa',
        'retorno|vuelta|regreso .. normalidad|principal|primario|primaria|original',
        'volver|regresar|retornar .. normalidad|principal|primario|primaria|original|normal',
        'vuelta|volver|regresar|regreso .. sede|centro|sala|servidor|principal|habitual|origen',
      ],
      evidence: [
        'cuando|tras|después|una_vez ... estable|disponible|restablecid*|reparad*|sincroniz*|validad*',
        '<duration>',
        '<code>',
        '<region>|<host>|<name>',
        'ventana|noche|fin_de_semana|mantenimiento',
        'replicación|resincroniz*|sincroniz*|comparación|diferencias',
        'responsable|dirección|comité .. decide|aprueba|autoriza',
      ],
      min: 2,
      proof: [
        'retorno|vuelta|regreso|failback|volver|regresar ... ventana|replicación|sincroniz*|resincroniz*|<duration>',
        'cuando|tras|después ... estable|reparad*|restablecid*|disponible ... volver|vuelve|regresa|retorno|vuelta|regreso',
        'vuelta|volver|regresar|regreso|retorno .. noche|fin|domingo|sábado|ventana|nunca|solo|tras|cuando|<duration> ... <duration>|estable|sincron*|reparad*|noche|domingo|sábado|ventana|acuerdo',
        'no hay? vuelta|retorno|regreso',
        'volver|vuelta|regreso|retorno .. <moment>|cuando|se_repite|copian|copiar|revés|ventana|con|estable|domingo',
        'para volver|regresar .. <role>|madrugada|repite|revés|copia|sincroniza',
      ],
    },
  },
  fields: ['spec.failback'],
  falseFriends: [
    { text: 'A fallback image is shown if the download fails.', why: 'a substitute' },
    { text: 'Wait until the replication lag returns to normal.', why: 'a metric' },
    { text: 'Switch back to the main branch and pull.', why: 'version control' },
    { text: 'Revert the commit and open a pull request.', why: 'a change to code' },
    { text: 'The supplier calls back on Monday.', why: 'a telephone call' },
    { text: 'Goods are returned within 14 days.', why: 'a sale' },
  ],
  scaffold: {
    markdown: `## Failback to normal operation

Only when \${1:TBD: what has been stable, and for how long}. Decided by \${2:TBD: role}.

1. \${3:TBD: build a replica at the primary site, and how long that takes}
2. \${4:TBD: how far the replica may lag before the switch}
3. \${5:TBD: the window, and the command that switches}
4. \${6:TBD: what is compared afterwards}
`,
    yaml: `failback:
  conditions:
    - "\${1:TBD: what has been stable, and for how long}"
  procedure: "\${2:TBD: procedure}"
  permanent_move_possible: \${3|TBD,true,false|}
`,
  },
  examples: [
    {
      name: 'a sentence under a heading about the end',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Loss of eu-west-1

## Stand down

Once eu-west-1 has been healthy for 24 hours, replicate the data back and switch back to the primary region in a maintenance window.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'steps below a heading',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Failback to site A

1. Build a replica on db-01, about 90 minutes.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2. Wait until the lag is below five seconds.
3. Switch over in the agreed window.
`,
    },
    {
      name: 'a move for good',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Rebuild in another account

There is no failback: the new account remains the home of the service.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a wish without conditions',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Fail back to the primary site when it is available.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an empty section',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Failback

TBD
^^^
`,
    },
    {
      name: 'a way back, but of a release',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Bad release

Revert the commit and wait until the error rate is back to normal.
`,
    },
    {
      name: 'a German sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Notfallhandbuch

Sobald der Hauptstandort stabil läuft, wird im nächsten Wartungsfenster nach Abgleich der Daten zurückgeschaltet.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

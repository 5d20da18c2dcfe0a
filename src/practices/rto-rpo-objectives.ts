/** Practice: how long each system may be down and how much data it may lose, in numbers. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'rto-rpo-objectives',
  title: 'Recovery objectives',
  titles: { de: 'Wiederanlaufziele', fr: 'Objectifs de reprise', es: 'Objetivos de recuperación' },
  group: 'Objectives',
  requirement:
    'For every system in scope, give a recovery time objective and a recovery point objective, each as a number with a unit.',
  why: 'Backup intervals, step times and standby sizes can only be judged against a number. Without one, nobody can tell a good plan from a bad one before the disaster.',
  goodEvidence: [
    'an RTO and an RPO for each system, with units',
    'when the clock starts: outage, detection or declaration',
    'who agreed the numbers, and on which date',
  ],
  severity: { missing: 'error', vague: 'error' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'optional',
    'restore-procedure': 'optional',
    'exercise-report': 'required',
  },
  controls: [
    'nist-800-34r1:3.2.1',
    'nist-800-53r5:CP-2',
    'nist-800-53r5:CP-10',
    'iso22301:8.2.2',
    'iso27001:A.5.30',
    'dora:12(6)',
    'dora-rts:24(1)(b)',
    'nis2-ir:4.2.2(a)',
    'aws-waf:REL13-BP01',
    'azure-waf:RE:04',
    'gcp-dr:rto-rpo',
    'fedramp-20x:KSI-RPL-01',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'most|maximum|up to? <duration> of',
          'allows|allow|grants|permits|tolerates|accepts|accept|concedes|agrees .. <duration>',
          'no|not .. loss|lost .. beyond|older|more|over|than .. <duration>',
          'interruption|unavailability|standstill|stoppage|closure .. <duration>',
          'patience|tolerance|limit|ceiling .. <duration>',
          'newer|younger|older than <duration> .. lost|gone|lose|saved|kept',

          'back|restored|recovered|recoverable|running|available|working|online|operational|usable|reachable|live|serving .. within|in|after|inside|under <duration>',
          'back|restored|recovered|recoverable <duration>',
          'lose|loses|losing|lost|loss|gone|missing|repeat|repeated|re_enter|retype .. <duration>',
          '<duration> .. lost|lose|loss|missing|repeated|gone',
          'promise|promised|target|goal|objective|commitment .. <duration>',
          'without|down|out|offline|still|closed|unavailable|outage .. no|at|up most|longer|more|to than? <duration>',
          'can|could|may|must|should|able not? .. live|wait|do|cope|manage|survive|stand|bear|be without? .. for? <duration>',
          'age|old|older|staleness of? data|copy .. <duration>',
          'data .. no|at|up most|longer|more|older|to than? <duration> old?',
          'meant|supposed|expected|allowed|permitted|promised|agreed|able to .. within|in|inside <duration>',
          'stale|behind .. most|up|than <duration>',
        ],
        'restore-procedure': [
          'goal|target|objective|promised|promise|agreed|allowed|expected|meant|supposed .. <duration>',
          'must|should|has be? .. back|restored|recovered|recoverable|running|available|working|online|operational|usable|reachable|live|serving|done|finished|over .. within|in|after|inside|under <duration>',
        ],
        'backup-procedure': [
          'goal|target|objective|promised|promise|agreed|allowed|tolerated .. <duration>',
          'lose|loses|losing|lost at|up|no most|more|to than? .. <duration>',
        ],
        'exercise-report': [
          'goal|target|objective|planned|rto|rpo|limit|allowed|promised|agreed|permitted .. <duration>',
          'meant|supposed|expected|allowed|promised|have be? .. within|in|inside|under <duration>',
          'took|needed|achieved|measured|actual .. <duration> .. instead|against|versus|vs|target|goal|allowed|promised|limit|planned|of',
          '<duration> .. against|versus|vs|instead|target|goal|allowed|promised|limit|planned .. <duration>',
        ],
      },
      headings: [
        'rto|rpo',
        'rto rpo',
        'rpo rto',
        'recovery objective|target|goal|metric',
        'recovery time|point',
        'recovery .. time objective',
        'availability|downtime target|objective',
        'service level objective|target',
        'maximum|acceptable|tolerable downtime|outage|data_loss',
        'how long|fast|quickly|soon|much|old',
        'time|times allowed|agreed|promised',
        'promises|commitments|agreed_times|service_levels',
        'what .. promised|agreed|owe',
      ],
      topics: [
        'rto|rpo|rtos|rpos',

        'recovery time|point objective|target|goal',
        'recovery objective|target|goal',
        'recovery time',
        'acceptable|tolerable|maximum|max|allowable|allowed|permitted|target|expected downtime|outage|interruption|unavailability',
        'acceptable|tolerable|maximum|max|allowable|allowed|permitted|potential|expected data_loss',
        'how much data .. lose|lost',
        'how long .. afford|tolerate|survive|without|down',
        'data_loss|downtime|outage tolerance|window|objective|target',
        'back|restored|recovered|running|online quickly|promptly|soon as_possible',
        'afford|tolerate to? .. lose|loss|downtime|outage',
        'fast|quickly|soon as possible',
        'minimal|little|acceptable|tolerable|maximum downtime|data_loss',
        'little|minimal loss of? data',
        'time to restore|recover|recovery',
        'restore|restoration time',
        'mttr',
        'target|objective|promise|limit time|figure',
      ],
      evidence: [
        '<duration>',
        'zero|near_zero data? loss|rpo',
        'hours|minutes <number>',
        'within one|the|same working|business? day',
      ],
      proof: [
        'rto|rtos .. no? .. <duration>',
        'rpo|rpos .. no? .. <duration>',
        'rto|rpo hours|minutes|hrs|mins|days|min|h <number>',
        'rpo .. zero|nil|none|0',
        'rto|rpo|objective|target .. <number> h|d|w|s|sec',
        'recovery time|point objective|target|goal .. no? .. <duration>',
        'recovery time .. under|within|below|most|maximum|target|exceed .. <duration>',
        '<duration> .. rto|rpo',
        '<duration> recovery time|point objective|target',
        'restore|recover|resume|reinstate|restored|recovered|resumed|recovering|restoring .. within <duration>',
        'restore|recover|resume|return|rebuild ... in less|under|most|max than? <duration>',
        'back|available|operational|online|running|usable|up|restored|recovered .. within|under .. <duration>',
        'maximum|max|acceptable|tolerable|allowable|allowed|permitted|target downtime|outage|unavailability|interruption .. no? .. <duration>',
        'downtime|outage|unavailability not|no? exceed|more|longer|above|over|limited|most|under|below .. <duration>',
        'tolerate*|accept*|afford*|survive* .. <duration> .. downtime|outage|interruption|data|loss',
        'lose|loses|losing|lost .. most|maximum|more|up|than|last .. no? .. <duration>',
        'most|maximum|up|last to? <duration> .. data|transactions|writes|changes|orders|records|work .. lost',
        'data loss up|limited|most|least|under|below|less|maximum|exceed|window? .. not? .. <duration>',
        'maximum|max|acceptable|tolerable|allowed|permitted|expected|worst|potential|possible data loss .. <duration>',
        '<duration> of data|transactions|writes|updates|work|changes may|might|could|lost|loss|missing',
        'usable|back|available|running|online|working|operational|restored|recovered|open again? <duration> after',
        'time to restore|recover|recovery .. <duration>',
        'restore|restoration|rebuild time .. <duration>',
        'last|latest <duration> of data|transactions|writes|changes|orders|records|work .. lost|lose|missing',
        'lose|loses|lost|losing .. last|latest? .. <duration>',
        'one|the|a|same|next business|working day ... back|restored|recovered|available|online',
        'back|restored|recovered|available|online|running .. within one|a|the|same|next business|working day',
        'mttr .. <duration>',
        'no more than <duration> .. down|offline|unavailable|data|lost',
        'promise|promised|guarantee|guaranteed|commit|committed|agreed|must|shall|should .. back|restored|recovered|available|online|running|up .. in|within|after .. <duration>',
        'back|restored|recovered|available|online|running|up .. in <duration> .. latest|most|maximum',
        'allowed|permitted|accepted|tolerated .. <duration> .. outage|downtime|data|loss|missing|lost',
        'outage|downtime for|of|is|allowed|accepted .. one|a working|business day',
        'recovery|restoration|restart|failover within|under|below <duration> .. expected|required|promised|agreed|target|maximum|for|must',
        'expected|required|promised|agreed|target recovery|restoration|restart .. within|under|in <duration>',
        'system|service|application|process .. back|up|running|live|available|usable in|within|after|by <duration>',
        'may|can|might lose|miss .. <duration>',
        'tolerable|acceptable|allowed|maximum|max|permitted loss|gap|delay|outage|downtime <duration>',
        'no more than <duration> .. data|work|transactions|orders|entries|records|writes',
        'oldest data .. <duration>',
        'back|running|working|available|up|restored|open again? inside|within|in|under|after .. <duration> ... lose|lost|loss|gone|missing|old|data|orders|minutes',
        'wants|want|target|aim|goal|promise|must|agreed .. back|running|restored|recovered|up .. under|within|below|inside|less|<duration>',
        'leadership|management|board|business|we wants|want .. under|within|below <duration>',
        'longest|maximum|tolerable|acceptable|most|worst outage|downtime|loss|gap|interruption .. <duration>',
        'no more|most|maximum than|of <duration> .. lost|gone|loss|data|orders|entries|records|work',
        'do|manage|cope|survive|live without .. <duration>|week|day',
        'losing|lose|loss .. day|<duration>|morning|hour .. fine|acceptable|tolerable|ok|bearable|most|typing|work',
        'back by|within|in|inside .. may_lose|lose|loss',
        'must be back .. <duration>',
        'goal|target|aim .. <duration> .. lost|loss|lose',
        'worst case .. down|offline|back|out|lose|lost ... day|<duration>|hours|midnight|night',
        'lose|lost|losing whatever|everything|all|what .. since .. midnight|last|night|backup|morning|<duration>|evening',
        'down|out|offline for|at_most|up_to|max? <duration>|day .. lose|loses|lost|losing',
        'longest|most .. without .. <duration>',
        'do|be|manage|live|work without ... <duration>|half_a_day|day',
        'priority|tier|class|p 1|2|3|4|one|two|three .. within|in <duration>',
        'back|up|running|restored|available|working again? within|in <duration>',
        'target|goal|promised|promise|tolerable|acceptable|allowed|tolerate|afford .. <duration>',
        '<duration> .. target|outage|downtime|data_loss',
      ],
      not: [
        'rto working|committee group?',
        'rto policy|compliance|mandate|rule',
        'return to office',
        'retained|kept for|no|at_least|up <duration>',
        'minimum retention',
        'when|if|once ... more|longer than <duration>',
        'prior|before to? scheduled|planned downtime|maintenance|outage',
        'minutes rto',
        'within <duration> of? deletion|deleting|purchase|removal',
        'soft deleted|delete',
        'deleted .. restored|recovered within',
        'joining|onboarding|probation|hired|hire',
        'calls|call|called|calling|phones|report|reports|answers|answer back .. within|in|after',
        'trained|train|training|certified|refresher|course .. within|every|after',
        'days rto',
      ],
    },
    de: {
      headings: [
        'wiederanlaufziele|wiederherstellungsziele|wiederanlaufzeiten|wiederherstellungszeiten|zielvorgaben',
        'rto rpo',
        'maximale|tolerierbare ausfallzeit|ausfallzeiten|datenverlust',
        'ziele .. wiederherstellung|wiederanlauf',
      ],
      topics: [
        'wiederanlaufzeit*|wiederherstellungszeit*|wiederanlaufziel*|wiederherstellungsziel*',
        'maximal*|höchstens|tolerierbar*|zulässig*|akzeptabl* ausfallzeit*|ausfalldauer|datenverlust*|stillstand*',
        'rto|rpo',
        'wie lange .. ausfall*|ausfallen|stillstehen',
        'wie viel* daten .. verlieren|verloren',
      ],
      evidence: ['<duration>', 'kein datenverlust', 'innerhalb .. <duration>'],
      proof: [
        'wiederanlaufzeit*|wiederherstellungszeit*|rto|rpo .. <duration>',
        'innerhalb|binnen <duration> ... wieder|wiederhergestellt|verfügbar|betriebsbereit',
        'spätestens|höchstens nach? <duration> .. wieder|verfügbar|betrieb|offline|ausfallen',
        'höchstens|maximal <duration> daten|datenverlust|ausfall*|verloren',
        'datenverlust .. höchstens|maximal|bis <duration>',
        'maximal*|tolerierbar*|zulässig* ausfallzeit*|datenverlust* .. <duration>',
        'ausfallen|stillstehen|fehlen|wegfallen|ausfall .. <duration>',
        '<duration> .. ausfallen|stillstehen|fehlen|wegfallen|entbehren|auskommen|verkraften|aushalten|verschmerzen',
        'in|nach|binnen|innerhalb|unter|spätestens <duration> .. wieder|zurück|wiederhergestellt|verfügbar|lauffähig|betriebsbereit|erreichbar',
        'wieder|zurück|wiederhergestellt|verfügbar|lauffähig|betriebsbereit|erreichbar .. in|nach|binnen|innerhalb|unter|spätestens <duration>',
        'höchstens|maximal|bis zu? <duration> .. daten|datenverlust|verlust|verloren|arbeit|buchungen|einträge',
        'daten|datenverlust|verlust|verloren .. höchstens|maximal|bis|längstens zu? <duration>',
        '<duration> datenverlust|verlust|ausfall|ausfallzeit|daten',
        'wiederanlauf|wiederherstellung|wiederinbetriebnahme .. in|binnen|innerhalb|nach|unter <duration>',
        'wiederanlauf|wiederherstellung|ausfall|verlust|datenverlust <duration>',
        'datenverlust* .. <duration>',
        'ausfallzeit*|ausfalldauer|stillstand* .. <duration>',
        'ohne .. <duration> aus|auskommen|arbeiten',
        '<duration> .. ohne|aus',
        'letzten <duration> .. verloren|neu|nach|erfass*|fehlen|wiederhol*',
        'frist|grenze|vorgabe|ziel|soll|zusage .. <duration>',
        'kommen|komme|auskommen|verkraften|ausfall|ausfallzeit|stillstand .. <duration>|<count> .. ohne|aus|höchstens|maximal',
        'höchstens|maximal|spätestens <duration> .. alt|verlust|verloren|daten|wieder|läuft|laufen',
        '<duration> .. wieder|zurück .. laufen|läuft|verfügbar|online|arbeiten',
        'dürfen|darf höchstens|maximal .. <duration>|<count> .. alt|fehlen|verloren',
      ],
      not: ['einarbeitung|schulung|einstellung .. <duration>', 'ruft|rückruf|meldet .. <duration>'],
    },
    fr: {
      headings: [
        'objectifs reprise',
        'rto rpo',
        'objectifs rto|rpo|continuité',
        'durée|délai maximal* interruption|indisponibilité',
        'dmia|pdma',
      ],
      topics: [
        'rto|rpo|dmia|pdma|dima',
        'objectif temps|délai|point reprise|récupération|restauration',
        "durée|temps|délai maximal* .. interruption|d'interruption|d'indisponibilité|indisponibilité|reprise",
        'perte données maximal*|admissible|acceptable|tolérée',
        'délai reprise|rétablissement',
      ],
      evidence: ['<duration>', 'aucune perte', 'moins <duration>'],
      proof: [
        'rto|rpo|dmia|pdma .. <duration>',
        'rétabli*|restaur*|repris*|redémarr* ... moins|délai|sous <duration>',
        'perte .. données .. <duration>',
        "interruption|d'interruption|indisponibilité|d'indisponibilité .. <duration>",
        'délai reprise|rétablissement .. <duration>',
        'reprise|rétablissement|redémarrage|remise|retour|rétabli*|disponible*|opérationnel*|repart* .. en|sous|dans|moins <duration>',
        'en|sous|dans|moins <duration> .. rétabli*|disponible*|opérationnel*|restaur*|repris*|repart*',
        '<duration> .. données|saisies|travail|commandes|écritures perdu*|perte*|manqu*',
        'perd* .. <duration>',
        'perte .. <duration>',
        'maximum|plus|max|moins <duration> .. perte|perdu*|arrêt|interruption|indisponib*|données',
        'se_passer|attendre|tenir|supporter|vivre|arrêté|arrêt .. <duration>',
        'indisponib*|arrêt|coupure .. plus|maximum|max|moins|tolér*|admis* .. <duration>',
        'sans .. pendant|durant <duration>',
        '<duration> sans',
        'dernières|derniers|dernière <duration> .. perdu*|ressais*',
        'engagement|objectif|cible|limite|seuil .. <duration>',
        'tourner|fonctionner|rétabli*|repartir|redémarr* .. <duration>',
        'perdre|perte|perdues|perdus|accepte .. plus|maximum|dernière|derniers|dernières .. <duration>|journée|heures',
        '<duration> .. maximum|max|au_plus .. arrêt|interruption|perte|données',
      ],
      not: ['formation|embauche|arrivée .. <duration>', 'rappelle|rappel* .. <duration>'],
    },
    es: {
      headings: [
        'objetivos recuperación',
        'rto rpo',
        'objetivos rto|rpo|continuidad',
        'tiempo* máximo* .. interrupción|recuperación|inactividad',
      ],
      topics: [
        'rto|rpo',
        'objetivo tiempo|punto recuperación',
        'tiempo* máximo* .. interrupción|inactividad|recuperación|caída',
        'pérdida* datos máxima|aceptable|tolerable|admisible',
        'tiempo recuperación',
      ],
      evidence: ['<duration>', 'ninguna pérdida', 'menos de <duration>'],
      proof: [
        'rto|rpo .. <duration>',
        'recuper*|restaur*|restablec*|reanud* ... menos|plazo|antes|máximo .. <duration>',
        'pérdida .. datos .. <duration>',
        'interrupción|inactividad|caída .. <duration>',
        'tiempo recuperación .. <duration>',
        'recuperación|recuperad*|restaurad*|restablecid*|operativ*|disponible*|funcionando|vuelta|volver|vuelve .. en|dentro|menos|antes de? <duration>',
        'en|dentro|menos|antes de? <duration> .. recuperad*|restaurad*|restablecid*|operativ*|disponible*|funcionando|volver|vuelve',
        '<duration> .. datos|trabajo|pedidos|registros perdid*|pérdida|pierd*',
        'perder|pierd*|perdid*|pérdida .. <duration>',
        'máximo|más|menos <duration> .. pérdida|datos|parad*|caíd*|inactividad|interrupción',
        'esperar|aguantar|soportar|tolerar|vivir|parado|parada sin? .. <duration>',
        'sin .. durante <duration>',
        '<duration> sin',
        'últimas|últimos|última <duration> .. perd*|introduc*|repet*',
        'compromiso|objetivo|meta|límite .. <duration>',
        'máximo|como_mucho|menos|antes .. <duration> .. parado|parados|parada|caído|sin|datos|pérdida|perdidos|servicio',
        '<duration> .. parado|parada|sin_servicio|datos|perdidos|de_pérdida',
        'volver|funcionar|operativo|operativa|disponible|restablecer .. <duration>',
      ],
      not: ['formación|incorporación|contratación .. <duration>', 'llama|devuelve .. <duration>'],
    },
  },
  fields: [
    'spec.systems[].rto',
    'spec.systems[].rpo',
    'spec.objectives[].rto_target',
    'spec.objectives[].rpo_target',
    'rto',
    'RTO',
    'rto_minutes',
    'rto_hours',
    'recovery_time_objective',
    'rpo',
    'RPO',
    'rpo_minutes',
    'rpo_hours',
    'recovery_point_objective',
  ],
  falseFriends: [
    {
      text: 'The plan applies when the building is shut for more than two days.',
      why: 'a threshold',
    },
    { text: 'The RTO working group met for 90 minutes.', why: 'a meeting' },
    { text: 'RTO policy: three days a week in the office.', why: 'return to office' },
    {
      text: 'Deleted messages can be recovered within 30 days of deletion.',
      why: 'a recycle bin, not an objective',
    },
    { text: 'Sessions time out after 30 minutes.', why: 'a setting of the product' },
    {
      text: 'New staff restore the portal alone within 6 weeks of joining.',
      why: 'training, not an objective',
    },
    { text: 'The vendor calls back within 2 hours.', why: 'a term of support' },
  ],
  scaffold: {
    markdown: `## Recovery objectives

The clock starts at \${1:TBD: outage, detection or declaration}.

| System | RTO | RPO | Agreed by | Agreed on |
| --- | --- | --- | --- | --- |
| \${2:TBD: system} | \${3:TBD: such as 4 h} | \${4:TBD: such as 15 min} | \${5:TBD: role} | \${6:TBD: date} |
`,
    yaml: `systems:
  - id: \${1:orders-db}
    tier: \${2:1}
    stateful: true
    rto: "\${3:TBD: duration}"
    rto_clock: \${4|TBD,declaration,detection,outage|}
    rpo: "\${5:TBD: duration}"
`,
  },
  examples: [
    {
      name: 'labels below each other, one of them open',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Parcel desk

**RTO:** 3 hours
  ^^^^^^^^^^^^^^
**Last tested:** TBD
`,
    },
    {
      name: 'a promise in a sentence, under a heading that does not name it',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

## What the business expects

After the loss of site A we restore full operations within 6 hours. Customers accept this.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of systems',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Targets by system

| System | RTO | RPO |
| --- | --- | --- |
| orders-db | 4 hours | 15 minutes |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| reports | 2 days | 24 hours |
`,
    },
    {
      name: 'front matter',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `---
title: Restore the order database
rto_minutes: 240
             ^^^
---

# Restore the order database
`,
    },
    {
      name: 'names without numbers',
      kind: 'dr-plan',
      state: 'vague',
      text: `## Recovery objectives

RTO and RPO follow from the service tier of each system.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'numbers still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery objectives

- RTO: TBD
  ^^^^^^^^
- RPO: TBD
`,
    },
    {
      name: 'a duration, but of an alert',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Monitoring

The probe alerts after the endpoint has been silent for 15 minutes.
`,
    },
    {
      name: 'a German sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Notfallplan

Der Shop muss nach einem Ausfall innerhalb von 8 Stunden wieder verfügbar sein, und es dürfen höchstens 30 Minuten Daten verloren gehen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

/** Practice: the people with a part in the recovery are trained for it. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-training',
  title: 'Recovery training',
  titles: { de: 'Schulungen', fr: 'Formations', es: 'Capacitación' },
  columns: {
    de: 'Rolle | Schulung | Wie oft | Letzte Schulung | Teilnehmer',
    fr: 'Rôle | Formation | Fréquence | Dernière session | Participants',
    es: 'Rol | Capacitación | Frecuencia | Última sesión | Participantes',
  },
  group: 'People',
  seed: '9',
  requirement:
    'Say who must be trained for which part of the recovery, how, how often, and when each was last trained.',
  why: 'Roles without trained people are names on paper, and the one who is trained is on holiday.',
  goodEvidence: [
    'roles or names',
    'the cadence, and the limit for newcomers',
    'the date and attendance of the last session',
    'trained deputies',
    'a link to the material',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'training-plan': 'required', 'exercise-report': 'optional' },
  controls: [
    'nist-800-34r1:3.5.2',
    'nist-800-53r5:CP-3',
    'nist-800-53r5:CP-3(1)',
    'nist-800-53r5:AT-3',
    'iso22301:7.2',
    'iso22301:7.3',
    'iso27001:A.6.3',
    'nist-csf-2.0:PR.AT-02',
    'dora:13(6)',
    'pci-dss-4:12.10.4',
    'cis-v8:14.9',
    'gcp-dr:train-users',
    'fedramp-20x:KSI-CED-04',
    'itil4:workforce-and-talent-management',
  ],
  signals: {
    en: {
      within: {
        'training-plan': [
          'attendance|attended|present|came .. <date>|<day>|<count>',
          'newcomer|newcomers|joiner|joiners|starter|trainee|junior|new .. restore|drill|failover|shadow|shadows|buddy|runbook',
        ],
      },
      headings: [
        'training|awareness|onboarding|competence|shadowing|attendance|curriculum|courses',
        'dr|recovery|staff|team|oncall|role|incident|emergency|personnel training',
        'training plan|schedule|record|programme|program|matrix|material|requirement|log',
        'training and awareness|exercises|testing',
        'testing and training',
        'skills matrix',
        'cross training',
        'team|oncall readiness',
        'runbook walkthrough',
        'wheel of misfortune',
        'who can|must|is able .. what|restore|recover',
        'learning|practice|practising|teaching|induction|instruction',
        'new colleague|starter|joiner|engineer|hire',
        'session|course held|offered|planned|record',
        'competence|skill|qualification .. role|team|person',
      ],
      topics: [
        'train|trained|training|trains|retrained .. staff|team|personnel|engineer|employee|people|everyone|oncall|role|dr|disaster|recovery|restore|runbook|failover|procedure|member|operator|responder|deputy|deputies|administrator|plan',
        'staff|team|personnel|engineer|employee|people|everyone|oncall|role|member|operator|dba|sre|responder|deputy|deputies|administrator|newcomer|joiner .. train|trained|training|refresher|shadow|shadows|shadowing|walkthrough',
        'dr|disaster_recovery|recovery|restore|failover|runbook|incident_response|oncall training|walkthrough|workshop|course|refresher|onboarding',
        'onboarding .. oncall|runbook|recovery|dr|restore|failover|drill',
        'cross trained|train|training',
        'wheel of misfortune',
        'skills matrix',
        'walkthrough|walk_through .. runbook|plan|procedure .. team|staff|engineer|oncall|new',
        'new|every|each oncall? engineer|member|joiner|hire|employee|operator .. performs|perform|practise|practises|practice|practices|does|completes|complete|runs|shadows .. restore|failover|recovery|drill|training|runbook|shift',
        'training session|course|record|material|plan|schedule|video|attendance',
        'attended|attendance|attendees .. training|session|course|workshop',
        'familiar with plan|runbook|procedure|recovery',
        'course|session|workshop .. restore|recovery|failover|disaster|dr|runbook',
        'training provided|given|offered|held|organised|organized|arranged|mandatory|compulsory',
        'everyone|everybody|engineer|engineers|colleague|colleagues|member|members|operator|operators|dba|dbas|sre|newcomer|joiner|joiners|starter|starters|junior|deputy|deputies|administrator|responder|technician|technicians|staff|nurse|clerk .. learn|learns|taught|instructed|coached|practise|practises',
        'learn|learns .. restore|recovery|failover|drill|plan|runbook',
        'shadow|shadows|pairs|pair with|the .. oncall|restore|drill|lead',
        'done by .. junior|newcomer|new|trainee',
        'induction .. plan|recovery|emergency|runbook|oncall',
        'people|everyone|staff|team know|knows what|how .. do|act',
        'officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone ... repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed ... restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough',
        'officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone ... restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough ... repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed',
        'repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed ... officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone ... restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough',
        'repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed ... restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough ... officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone',
        'restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough ... officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone ... repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed',
        'restore|failover|drill|exercise|downtime|runbook|recovery|elearning|e_learning|course|training|briefing|walkthrough ... repeats|repeat|completed|completes|attended|attends|practises|practices|rehearses|learns|refresher|certified|supervised|supervision|shadowed ... officer|officers|operators|engineers|nurses|doctors|staff|deputies|newcomers|admins|dbas|technicians|clerks|leads|managers|shift|responders|everyone',
        'new staff|people|starters|colleagues|nurses|hires|joiners see|sees|shown|get|meet|walk|learn',
      ],
      evidence: [
        '<frequency>',
        '<handle>|<email>',
        'dba|sre|oncall|engineer|administrator|lead|coordinator|deputy|deputies|operator|commander|responder|manager|newcomer|joiner|new_hire|contractor',
        '<count> of <count>',
        'attended|attendance|attendees|participants|signed|certified|completed_by|certificate',
        'handson|practical|exercise|workshop|video|slides|walkthrough|shadowing|classroom|elearning|simulation',
        'hands on',
        'material|record|slides|recording|video|matrix <link>|<url>|<path>|<file>|<code>',
        '<link>|<url>|<file>',
        'owner|owned|organised|organized|run|given|led by? <person>',
        'once|twice a|per? year|month|quarter',
        'junior|newcomer|everyone|everybody',
        '<date>|<month>',
        'within|before|after first|joining|shift|<duration>',
        'led|taught|held|given by .. <person>',
        'course|session|module|lesson',
        'elearning|e_learning|supervision|supervised|buddy|mentor',
      ],
      proof: [
        'train|trained|training|refresher|walkthrough .. <frequency>|<date> .. engineer|team|staff|oncall|dba|sre|operator|role|lead|deputy|administrator|attended',
        'staff|team|personnel|engineer|employee|oncall|role|member|operator|dba|sre|responder|administrator|deputy ... trained|training|refresher|walkthrough|shadows .. <frequency>|<date>|within',
        'dr|disaster|recovery|restore|failover|runbook|oncall training|workshop|course .. <frequency>|<date>',
        '<frequency> .. dr|disaster|recovery|restore|failover|runbook training|workshop|course|refresher',
        'person|name|role|who|employee|trainee ... course|training|session|topic|module ... date|last|completed|next .. <date>|<frequency>',
        'training|course|session|trained .. <date> ... <person>|attended|attendees',
        'new|every|each oncall? engineer|member|joiner|hire|operator ... within|every|each|before <duration>|<unit>|first|shift',
        'everyone|everybody|engineer|engineers|colleague|colleagues|member|members|operator|operators|dba|dbas|sre|newcomer|joiner|joiners|starter|starters|junior|deputy|deputies|administrator|responder|technician|technicians|staff|nurse|clerk .. does|do|performs|perform|runs|run|practises|practise|practices|practice|repeats|repeat|completes|complete|restores|restore|leads .. restore|restores|drill|drills|failover|recovery|rehearsal|exercise|walkthrough|rebuild|switch|tabletop ... <frequency>|before|within|joining|alone|supervised|under',
        'restore|restores|drill|drills|failover|recovery|rehearsal|exercise|walkthrough|rebuild|switch|tabletop ... everyone|everybody|engineer|engineers|colleague|colleagues|member|members|operator|operators|dba|dbas|sre|newcomer|joiner|joiners|starter|starters|junior|deputy|deputies|administrator|responder|technician|technicians|staff|nurse|clerk .. does|do|performs|perform|runs|run|practises|practise|practices|practice|repeats|repeat|completes|complete|restores|restore|leads .. <frequency>|before|joining',
        'new|each|every|junior everyone|everybody|engineer|engineers|colleague|colleagues|member|members|operator|operators|dba|dbas|sre|newcomer|joiner|joiners|starter|starters|junior|deputy|deputies|administrator|responder|technician|technicians|staff|nurse|clerk .. shadows|shadow|pairs|watches|assists|learns|practises|restores .. before|first|within|weeks|drill|restore|shift',
        'before .. first shift|oncall|rota|duty ... restore|drill|walkthrough|training|runbook|shadow|shadows',
        'must able .. restore|recover|fail_over|bring|rebuild|declare|switch ... joining|<frequency>',
        'course|session|training|workshop|module <date>|<month> .. <count>|attended|came|present|trainer|led|<role>',
        'everyone|everybody|engineer|engineers|colleague|colleagues|member|members|operator|operators|dba|dbas|sre|newcomer|joiner|joiners|starter|starters|junior|deputy|deputies|administrator|responder|technician|technicians|staff|nurse|clerk .. trained|taught|instructed|drilled|briefed|coached ... <frequency>|<date>|within|before|joining|<month>',
        'train|trains|teach|teaches|instruct|brief .. rota|oncall|deputies|staff|team|newcomers|joiners|operators .. <frequency>|<date>|before|within|<month>',
        'learn|learns|learned|practise|practises|practice .. restore|restores|drill|drills|failover|recovery|rehearsal|exercise|walkthrough|rebuild|switch|tabletop .. <frequency>|within|before|<date>|by',
        'date <date> ... course|session|topic|subject ... came|attended|attendees|missing|trainer|who|present',
        'within <duration> .. joining|starting|hire|arrival|start ... restore|restores|drill|runbook|training|trained|failover|plan',
        'nobody|no_one|noone .. rota|oncall|duty|shift .. without|before ... restore|drill|training|trained|shadowed|walkthrough',
        'new|every|each|any engineer|member|joiner|hire|operator|colleague|administrator ... restore|drill|failover|walkthrough .. before|within|every|yearly|once|twice',
        'does|do|completes|complete|performs|perform|runs|done .. supervised|guided|accompanied restore|drill|failover|rebuild',
        'newcomer|joiner|trainee|junior .. buddy|shadow|shadows|pairs|watches|assists ... restore|drill|oncall|shift',
        'course|training|workshop|session .. every|each <month>|spring|summer|autumn|winter|quarter|year',
        'participate|participates|attend|attends|part|joins|join .. tabletop|drill|exercise|restore|rehearsal|course .. <frequency>|every|each|once|twice',
        'onboarding|induction .. week|day|month <number> .. restore|failover|drill|runbook|recovery',
        'completes|complete|takes|take .. course|training|module|certificate .. by|before|until|every|each|within <date>|<month>|<duration>|<unit>',
        'training|trained|train|taught|showed|shown|instructed|briefed|coached|shadow|shadows ... <date>|<month>|<day>|<frequency>|first|quarter|year|spring|autumn|new',
        'new|every new joiner|joiners|starter|starters|member|members|engineer|engineers|hire|hires|staff|operator|operators|colleague|apprentice|apprentices .. shadow|shadows|practise|practice|restore|restores|drill|trained|learn|learns|run|does|lead|leads .. once|first|within|before|quarter|year|month',
        '<role>|people|staff|person|names .. can|able|allowed .. alone|solo|unaided|each|both|every .. job|task|restore|recovery|night|procedure|step',
        'how it is learned|learnt|taught .. hour|then|with|repeated',
        'able|can .. following|do .. without help|alone|unaided',
        'run|done .. by .. newest|new|junior|different',
        'sessions .. <date>|<month>|<day>',
        'new|each|every|all|any <role>|oncallers|on_callers|people|staff|nurses|doctors|operators|hire|starters|joiner|member|engineer|colleague .. do|does|restore|restores|shadow|shadowed|shadows|sit|sits|join|joins|run|runs|take|takes|get|gets .. first|buddy|mentor|within|month|week|before|induction|twice|yearly|<frequency>',
        'everyone|everybody|nobody|no_one|anyone|people|staff on|in? rota|shift|oncall|team|pager? .. shadowed|shadows|trained|taken_part|attended|done|practised|rehearsed|walked|completed .. before|without|first|until|once|every',
        'briefing|refresher|demonstration|hands_on|shadowing|buddy|mentor ... induction|joining|yearly|annual|year|<frequency>|<date>|first|month|week',
        '<role>|deputies|team|shift|staff|people|nurses|crew .. walked|taken|led|guided through .. runbook|plan|procedure|restore|failover|steps|forms ... <date>|<month>|<frequency>|year',
        '<role>|deputies|team|shift|staff|people|crew .. shown|instructed|briefed|coached|drilled .. <date>|<month>|<frequency>|induction|joining',
        'new staff|people|starters|colleagues|nurses|hires|joiners .. first day|week|month',
      ],
      not: [
        'model is|are|was trained|training',
        'training job|run|data|dataset|set|environment|pipeline|loss|cluster|server',
        'train station|ticket|ride',
        'machine_learning',
        'trained .. gpu|dataset|epoch',
        'gym|fitness|fire training',
        'onboarding customer|tenant|client',
        'classifier|model|neural|machine_learning|ml|spam_filter|filter training|trained',
        'training .. classifier|model|filter|gpu',
        'lab|sports|driving|safety exercise|training|course',
        'fire_safety|first_aid training',
        'will be trained',
        'only .. can restore',
        'security|cyber|phishing|privacy|data_protection awareness',
      ],
      min: 2,
    },
    de: {
      headings: [
        'schulung|schulungen|training|trainings|schulungsplan|einweisung|sensibilisierung|unterweisung',
        'schulung|training der mitarbeiter*|beteiligten|und',
        'schulungen|ausbildung|einarbeitung|kenntnisse|qualifikation|fortbildung|übung_für_neue',
        'schulung|ausbildung|einarbeitung|einweisung mitarbeit*|neue*|team|bereitschaft|personal|beteiligte*',
        'wer kann|muss|können was',
        'schulungsplan|schulungsnachweis|schulungsübersicht|schulungskalender',
      ],
      topics: [
        'training|schulung*',

        'geschult|schulung*|unterwiesen|unterweisung*|eingewiesen|einweisung* .. mitarbeiter*|personal|team|notfall*|wiederherstell*|wiederanlauf*|bereitschaft*|administrator*|rollen',
        'mitarbeiter*|personal|team|administrator*|bereitschaft*|beteiligte* .. geschult|schulung*|unterwiesen|eingewiesen|trainiert',
        'notfallschulung*|schulungsplan*|schulungsnachweis*',
        'geschult|unterwiesen|eingewiesen|ausgebildet|eingearbeitet werden|wird|sind',
        'schulung*|einweisung*|unterweisung*|einarbeitung .. neue*|mitarbeit*|bereitschaft*|wiederherstell*|notfall*|rücksicherung*',
        'neue* kolleg*|mitarbeit*|administrator* .. lernen|eingewiesen|geschult|üben|begleiten|eingearbeitet',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'innerhalb|binnen <duration>',
        'teilnehmer*|teilgenommen|teilnahme|anwesen*',
        'administrator*|rufbereitschaft|stellvertret*|leiter*|mitarbeiter*',
        'praktisch*|workshop|unterlagen|übung*',
        'neue*|vertretung*|kolleg*|alle',
        'vor|nach .. dienst|schicht|bereitschaft|eintritt|einstellung',
        '<month>|halbjahr|quartal',
        'bescheinigung|nachweis*|unterschrift|liste',
        'kurs|modul|termin|halbtags|stunde*',
      ],
      min: 2,
      proof: [
        'mitarbeit*|personal|team|administrator*|bereitschaft*|beteiligte*|kolleg*|vertretung*|techniker*|neue* ... <frequency>|<date>|binnen|innerhalb|vor|nach ... geschult|unterwiesen|eingewiesen|trainiert|ausgebildet|übt|üben|schulung|einweisung',
        'schulung*|einweisung*|unterweisung*|notfallschulung*|workshop .. <frequency>|<date>|<month> ... mitarbeit*|administrator*|bereitschaft*|teilnehmer*|leitung|kolleg*|neue*|wiederherstell*|notfall*|rücksicherung*|team',
        'wiederherstell*|notfall*|rücksicherung*|wiederanlauf* .. schulung*|workshop|training .. <frequency>|<date>|<month>',
        'rolle|wer|person|name ... schulung|kurs|thema|kann|muss ... datum|zuletzt|wann|turnus|nächste* .. <date>|<frequency>|<month>',
        'jede*|neue* .. mitarbeit*|administrator*|kolleg*|techniker* ... spielt|stellt|führt|begleitet|übt|macht ... <frequency>|binnen|innerhalb|vor|ersten',
        'datum <date> ... thema|kurs|schulung|inhalt ... teilnehmer*|anwesend|leitung',
        'jede*|neue* .. mitarbeit*|administrator*|kolleg*|techniker* .. spielt|stellt|führt|begleitet|übt|macht .. einmal|zweimal|dreimal|jährlich|monatlich',
        'mitarbeit*|team|administrator*|bereitschaft*|vertretung*|techniker* .. einmal|zweimal|jährlich .. geschult|unterwiesen|eingewiesen|trainiert|üben',
        'vor|bevor .. bereitschaft|rufbereitschaft|dienst|schicht|einsatz ... rücksicherung|wiederherstell*|übung|schulung|einweisung|unterweisung',
        'rücksicherung|wiederherstell*|übung ... unter_aufsicht|begleitet|angeleitet ... bereitschaft|dienst|neue*|jede*',
        'jede*|neue* .. rücksicherung|wiederherstell*|übung .. aufsicht|begleitung|begleitet',
        'nehmen|nimmt .. <frequency>|einmal|zweimal .. planspiel|übung*|schulung*|rücksicherung|wiederherstell*',
        'nehmen|nimmt .. planspiel|übung*|schulung*|rücksicherung|wiederherstell* .. <frequency>|teil',
        'schulung|geschult|unterwiesen|eingewiesen|unterweisung|einweisung|gezeigt .. <date>|<frequency>|<month>|neue|jährlich',
        'neue* kolleg*|mitarbeit*|techniker* ... ersten|binnen|innerhalb|monat|wochen ... sicherung|rücksicherung|wiederherstell*|übung|handbuch|notfall*',
        'spielen|spielt|üben|übt ... sicherung|rücksicherung ... jährlich|einmal|zweimal|monatlich|<frequency>',
      ],
      not: [
        'modell*|klassifikator*|neuronale* .. training|trainiert',
        'brandschutz*|erste_hilfe|ersthelfer* .. schulung|unterweisung',
      ],
    },
    fr: {
      headings: [
        'formation|formations|sensibilisation',
        'formation personnel|équipe|équipes|intervenants',
        'plan formation',
        'formation|formations|accueil nouveaux|agents|personnel|astreinte',
        'compétences|apprentissage|habilitations|tutorat',
        'qui sait|doit .. faire|restaurer',
        'sessions|stages tenues|prévues|réalisées',
      ],
      topics: [
        "formation|formé*|formés .. personnel|équipe|équipes|ingénieur*|administrateur*|reprise|pra|secours|restauration|intervenants|astreinte|l'équipe|d'équipe|l'équipes|d'équipes|l'administrateur*|d'administrateur*|l'astreinte|d'astreinte",
        "personnel|équipe|équipes|ingénieur*|administrateur*|intervenants|astreinte|l'équipe|d'équipe|l'équipes|d'équipes|l'administrateur*|d'administrateur*|l'astreinte|d'astreinte .. formé*|formation",
        'plan|session|sessions formation',
        'agents|membres|nouveaux|techniciens|suppléants|collaborateurs .. formé*|formation|accompagné*',
        'formé* .. procédures|plan|pra|restauration|reprise|bascule*',
        'formation|formations dispensée*|prévue*|assurée*|obligatoire*',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'sous|dans <duration>',
        'participants|participé|présents|émargement',
        "administrateur*|ingénieur*|astreinte|suppléant*|responsable*|l'administrateur*|d'administrateur*|l'astreinte|d'astreinte",
        "atelier|pratique|supports|exercice|l'exercice|d'exercice",
        'nouveaux|nouvel|arrivant*|chaque|tout|tous',
        "avant .. première|astreinte|garde|l'astreinte|d'astreinte",
        '<month>|semestre|trimestre',
        'attestation|feuille|liste',
        'module|stage|demi_journée|séance|session',
      ],
      min: 2,
      proof: [
        "personnel|équipe|équipes|ingénieur*|administrateur*|agents|techniciens|membres|arrivant*|suppléant*|astreinte|l'équipe|d'équipe|l'équipes|d'équipes|l'administrateur*|d'administrateur*|l'astreinte|d'astreinte ... formé*|formation|entraîne*|accompagné*|restaure ... <frequency>|<date>|sous|avant|dans|fois|<month>",
        "formation|session|atelier|stage .. <frequency>|<date>|<month> ... agents|équipe|administrateur*|participants|astreinte|présents|reprise|restauration|pra|l'équipe|d'équipe|l'administrateur*|d'administrateur*|l'astreinte|d'astreinte",
        'restauration|reprise|pra|bascule* .. formation|atelier|stage .. <frequency>|<date>|<month>',
        "chaque|tout|nouvel|nouveau .. administrateur*|agent|technicien*|arrivant*|membre|l'administrateur*|d'administrateur*|l'agent|d'agent ... restaure|réalise|fait|suit|rejoue ... <frequency>|sous|avant|dans|fois",
        'rôle|qui|nom|personne ... formation|module|savoir|thème ... date|dernière|prochaine|fréquence .. <date>|<frequency>|<month>',
        'date <date> ... thème|formation|module ... participants|présents|animateur*',
        "avant .. astreinte|l'astreinte|garde|service|tour ... restauration|restaure|exercice|formation|bascule*",
        'restauration|bascule*|exercice .. accompagné*|supervisé*|encadré*',
        'participent|participe .. restauration|exercice|formation|bascule* .. <frequency>|semestre|trimestre|an|mois',
        'formation|formé|formés|formée|formées|sensibilisé*|montré|démonstration .. <date>|<frequency>|chaque|<month>|nouvel|nouveaux',
      ],
      not: ['formation modèle|classifieur', 'modèle .. entraîné', 'secourisme|incendie formation'],
    },
    es: {
      headings: [
        'capacitación|formación|entrenamiento|concienciación',
        'capacitación|formación personal|equipo',
        'plan capacitación|formación',
        'formación|capacitación nuevos|personal|guardia',
        'competencias|aprendizaje|tutoría|inducción',
        'quién sabe|debe|puede .. restaurar|hacer',
        'sesiones|cursos realizadas|realizados|previstos|previstas',
      ],
      topics: [
        'capacitación|formación|capacita*|entrena*|formado* .. personal|equipo|ingenier*|administrador*|recuperación|contingencia|restauración|guardia',
        'personal|equipo|ingenier*|administrador*|guardia .. capacita*|formado*|formación|entrena*|capacitación',
        'plan|sesión|sesiones capacitación|formación',
        'personal|miembros|nuevos|técnicos|suplentes|compañeros .. formad*|formación|capacita*|acompañad*',
        'formad*|capacitad* .. procedimiento*|plan|restauración|recuperación',
        'formación|capacitación impart*|prevista|obligatoria|ofrece',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'en|dentro <duration>',
        'participantes|asistencia|asistieron|asistentes',
        'administrador*|ingenier*|guardia|suplente*|responsable*',
        'taller|práctic*|material|ejercicio',
        'nuevos|nuevo|nueva|cada|todo|todos',
        'antes .. primera|guardia|turno',
        '<month>|semestre|trimestre',
        'certificado|lista|firma',
        'módulo|curso|sesión|taller',
      ],
      min: 2,
      proof: [
        'personal|equipo|ingenier*|administrador*|técnico*|miembros|guardia|suplente*|nuevos ... forma*|formación|capacita*|entrena*|practica*|restaura ... <frequency>|<date>|antes|plazo|dentro|vez|veces|<month>',
        'formación|capacitación|sesión|taller|curso .. <frequency>|<date>|<month> ... equipo|administrador*|técnico*|participantes|asistentes|guardia|personal|recuperación|restauración',
        'restauración|recuperación|contingencia .. formación|capacitación|curso|taller .. <frequency>|<date>|<month>',
        'cada|todo|nuevo|nueva .. administrador*|técnico*|ingenier*|miembro|incorporación ... restaura|realiza|hace|practica|repite ... <frequency>|antes|dentro|vez|veces',
        'rol|quién|nombre|persona ... curso|formación|módulo|tema ... fecha|última|próxima|frecuencia .. <date>|<frequency>|<month>',
        'fecha <date> ... tema|curso|formación ... asistentes|participantes|formador*',
        'antes .. guardia|turno|servicio ... restauración|restaura|simulacro|formación|ejercicio|conmutación',
        'restauración|conmutación|ejercicio .. supervisad*|acompañad*|tutelad*',
        'participan|participa .. restauración|simulacro|formación|ejercicio .. <frequency>|semestre|trimestre|año|mes',
        'formación|formado|formados|curso|instrucción|enseñó|capacitación .. <date>|<frequency>|<month>|nuevos|nuevas',
      ],
      not: [
        'modelo .. entrenad*|entrena',
        'entrenamiento modelo',
        'primeros_auxilios|incendios formación|curso',
      ],
    },
  },
  fields: [
    'spec.courses',
    'spec.records',
    'last_training',
    'last_trained',
    'training_cadence',
    'training_record',
  ],
  falseFriends: [
    { text: 'The screen shows 12 disks.', why: 'what a screen says' },
    { text: 'The model is trained nightly.', why: 'machine learning' },
    { text: 'Restart the training job on the GPU node.', why: 'machine learning' },
    { text: 'Restore the training environment.', why: 'the name of an environment' },
    {
      text: 'Security awareness training is mandatory.',
      why: 'awareness in general; vague at most',
    },
    { text: 'Take the train to site B.', why: 'travel' },
    { text: 'Customer onboarding takes two days.', why: 'new customers' },
    { text: 'Training of the classifier model runs nightly on node 4.', why: 'machine learning' },
    { text: 'The operators run the bottling line every day.', why: 'daily work' },
    { text: 'Everyone does a fire safety course each year.', why: 'safety at work' },
  ],
  scaffold: {
    markdown: `## Recovery training

| Role to be trained | Training | How often | Last session | Attended by |
| --- | --- | --- | --- | --- |
| \${1:TBD: role and deputy} | \${2:TBD: restore, failover, decisions} | \${3:TBD: how often} | \${4:TBD: date} | \${5:TBD: people} |

New on-call engineers are trained within: \${6:TBD: days}. Training material: \${7:TBD: link}.
`,
    yaml: `courses:
  - id: "\${1:TBD: name of the course}"
    content: "\${2:TBD: what is learnt}"
    cadence: "\${3:TBD: period}"
    required_for:
      - "\${4:TBD: role}"
records:
  - person: "\${5:TBD: person}"
    course: "\${6:TBD: name of the course}"
    date: "\${7:TBD: date}"
`,
  },
  examples: [
    {
      name: 'newcomers, cadence and attendance',
      kind: 'training-plan',
      state: 'satisfied',
      text: `# On-call

Every on-call engineer is trained in the restore within 30 days of joining, and again every 6 months.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Six of seven attended the last session on 2026-10-08.
`,
    },
    {
      name: 'a buddy in the first month, and again',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# People

New engineers do a restore with a buddy in their first month, and all of us twice a year.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of sessions',
      kind: 'training-plan',
      state: 'satisfied',
      text: `## Training records

| Person | Course | Date |
| --- | --- | --- |
| DBA on duty | restore of orders-db | 2026-10-08 |
`,
    },
    {
      name: 'trained, and no word how',
      kind: 'dr-plan',
      state: 'vague',
      text: `# People

All staff are trained in disaster recovery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Training
   ^^^^^^^^

TBD
`,
    },
    {
      name: 'the training of a model',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Recommendations
  ^^^^^^^^^^^^^^^

The model is trained nightly. Restart the training job when the node is back.
`,
    },
  ],
} satisfies Practice;

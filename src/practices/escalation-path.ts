/** Practice: who is told first, who comes next when nobody answers, and after how long. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'escalation-path',
  title: 'Escalation and notification',
  titles: { de: 'Eskalation', fr: 'Escalade', es: 'Escalado' },
  group: 'People',
  requirement:
    'Say who is told first and in which order, after how long without an answer the next person is called, and when management is brought in.',
  why: 'At three in the morning the usual answer to a call is silence.',
  goodEvidence: [
    'levels in order',
    'minutes to wait on each level',
    'events that bring in management',
    'the path outside working hours',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:4.2.2',
    'nist-800-34r1:4.3.3',
    'nist-800-34r1:A.3-4.3',
    'dora-rts:24(1)(b)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      readsSteps: true,
      readsCode: true,
      headings: [
        'escalation|notification',
        'escalation path|matrix|procedure|tree|level|process|plan|point|policy|chain|list',
        'notification procedure|order|process|sequence|matrix',
        'internal|recovery|incident|oncall escalation',
        'alerting|contact|communication .. escalation',
        'escalation .. notification|contact|communication',
        'when|who|how to escalate',
        'escalating|escalate to',
        'call|calling order|sequence|chain|down',
        'nobody|noone|no .. answers|answer|reachable',
        'next level',
        'line of alert|reporting',
      ],
      topics: [
        'notify|notifies|inform|informs|call|alert|page .. in this|following order|sequence',
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached .. call|page|notify|next|deputy|escalate',
        'notification order|sequence|chain|procedure',
        'first .. notify|call|page|inform|notified|called|paged .. then|next',
        'engage|involve .. oncall|support|lead|vendor',
        'next level|person|contact .. called|paged|notified|call|page',
        'chain of notification',
        'nobody|noone|no one answers|picks|responds|reacts|reachable|acknowledges|available',
        'unacknowledged|unanswered page|call|alert',
        'wake|wakes .. cto|ceo|head|manager|director|deputy|boss',
        'first|second|third|1st|2nd|3rd line|level support?',
        'p1|sev1|priority_1 .. reported|escalated|raised|goes',
        'reported|raised|passed|handed to .. cio|cto|ceo|management|board|director|executives',
        'escalate|escalates|escalated|escalating',
        'escalation path|matrix|procedure|tree|level|process|plan|point|policy|chain|list|contact|order|step|route|time',
        'escalation ... manager|management|lead|director|head|team|owner|oncall|cto|cio|support|appropriate|needed|necessary|required',
        'involve|involves .. management|manager|director|leadership|board|executives',
        "cannot|can't|not reached|reachable|answering|available .. ring|call|page|then|next",
        'work|go|goes down .. list|table|tree',
        'management|manager|director|board|executives .. informed|told|notified|involved when|if|as necessary|needed|required|appropriate',
      ],
      evidence: [
        '<duration>',
        'level|tier|stage <number>|one|two|three',
        'l1|l2|l3|p1|p2|sev1|sev2|1st|2nd|3rd|first|second|third line|level|contact|responder|<role>|escalation',
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached|resolved|fixed',
        'then|next|afterwards|finally|followed',
        '<handle>|<email>|<phone>',
        'recovery|incident|head|duty|platform|service|technical|engineering|operations|it|database|network|shift lead|of|manager|commander|director|owner|officer|coordinator',
        'cto|cio|ciso|ceo|director|deputy|vp|executive',
        'outside|out|after|non office|working|business|of hours',
        'next|following line|name|person|number|entry|one',
        "cannot|can't|doesn't reach|reached|answer|pick|respond",
        'manager|director|chief|head|superintendent|headmaster|editor|officer',
      ],
      min: 2,
      proof: [
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached .. in|within|after|for <duration> ... call|page|notify|escalate|deputy|next|<role>',
        'after|within|for <duration> ... no|not answer|response|reply|acknowledge*|respond* ... call|page|notify|escalate|deputy|next|<role>',
        'after <duration> ... escalate|call|page|notify|deputy|escalated|escalates',
        'escalate|escalates|escalated|escalation .. after|within|if .. not? .. <duration>',
        'escalate|escalates|escalated to? .. <handle>|<email>|<phone>',
        'escalate|escalates|escalated to? .. manager|lead|director|head|cto|cio|ciso|commander|deputy|owner|officer|vp .. after|if|when|within .. not? .. <duration>|exceed*|answer*|resolve*|resolved|overrun*',
        'level|tier|stage <number>|one|two|three .. <role>|<handle>|<email>|<phone> ... <duration>|level|tier|stage',
        'escalation level|tier <number>|1|2 .. <role>|<handle>|<email>|<phone>|<duration>',
        'nobody|noone|no one answers|picks|responds|reacts|reachable|acknowledges .. call|wake|page|ring|notify|inform|<duration>',
        'unacknowledged|unanswered|unresolved ... after|for|within <duration>',
        'another <duration> ... call|wake|page|ring|escalate|inform|<role>',
        'takes|lasts|longer|more|exceeds|overruns than? <duration> .. inform|call|notify|tell|involve|escalate|wake|page .. head|cto|ceo|manager|management|director|lead|board|owner|executive',
        'inform|call|notify|tell|involve|escalate|wake|page .. head|cto|ceo|manager|management|director|board .. if|when|after .. not? .. <duration>',
        'first|second|third|1st|2nd|3rd line|level|tier .. <duration> ... second|third|next|goes|passes|handed|escalat*',
        'reported|escalated|raised|goes|passed|handed|referred to .. cio|cto|ceo|management|director|head|board|executives|second|third .. within|after|line .. <duration>',
        'p1|p2|sev1|sev2|critical .. within|after <duration> .. <role>|cio|cto|management',
        'after|within|for <duration> ... no? ... escalate|escalates|escalated',
        'no progress|fix|solution|improvement .. after|within|for <duration> ... escalate|call|inform|wake|page|notify',
        "not|no|cannot|can't|doesn't|don't|nobody|without pick|picks|answer|answers|answered|respond|responds|response|reply|replies|react|reacts|reaction|reach|reached|reachable|acknowledge|acknowledges|ack|acknowledgement|acknowledgment|word ... <duration> ... ring|rings|call|calls|page|pages|phone|wake|wakes|tell|inform|informs|notify|alert|contact|involve|manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent",
        "not|cannot|can't|no|nobody reached|reach|reachable|available|answering|answers|answer ... then|next|after|second .. <duration>|another",
        'after|within <duration> .. without|nobody|noone|silence|nothing ... ring|rings|call|calls|page|pages|phone|wake|wakes|tell|inform|informs|notify|alert|contact|involve|manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent|<role>',
        'unanswered|unacknowledged|silent|silence|unreachable|unresolved|unclaimed for|after|longer|more? .. <duration>',
        'then ... after <duration>|another ... manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent',
        'still down|unresolved|broken|red|failing|unavailable|offline|open|stuck after <duration> ... ring|rings|call|calls|page|pages|phone|wake|wakes|tell|inform|informs|notify|alert|contact|involve|escalate|manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent|<role>',
        'l1|first|tier|level|line|stage <number>? .. <duration> ... l2|l3',
        'tier|level|line|stage <number> .. <duration> ... tier|level|line|stage <number>',
        'wait|waits|waiting|give|gives <duration> .. then|before|each ... deputy|manager|lead|director|head|boss|commander|<role>',
        'more|longer|beyond|over|past than? <duration> ... ring|rings|call|calls|page|pages|phone|wake|wakes|tell|inform|informs|notify|alert|contact|involve|escalate|escalates|goes .. manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent|mayor|<role>',
        'ring|rings|call|calls|page|pages|phone|wake|wakes|tell|inform|informs|notify|alert|contact|involve .. <role>|manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|headmaster|commander|superintendent .. after|if|when|once .. <duration>',
        'order|level|step|position <number> .. <role>|<phone> ... wait|waits|after|minutes .. <duration>|<number>',
        'wait|after|minutes|time <duration>|<number> .. call|who|contact|next|escalate .. <role>|<phone>|<handle>',
        'still .. down|red|failing|unavailable|offline|stuck|broken|unresolved after <duration>',
        'l1|l2|first_line|second_line .. <duration> ... l2|l3|second_line|third_line|cto|manager|director',
        "nobody|no_one|noone|not|no|doesn't|without answering|answers|answer|pick|picks|responds|respond|reply|response ... <duration> ... next name|person|number|contact|line|entry|one",
        'takes|lasts|longer|more|exceeds|beyond|over than? <duration> ... head|manager|director|chief|lead|owner|cto|cio|ceo|board|management|deputy|boss|mayor|principal|headteacher ... told|informed|notified|called|woken|involved|rung|paged|decides',
        'after|within <duration> ... head|manager|director|chief|lead|owner|cto|cio|ceo|board|management|deputy|boss|mayor|principal|headteacher .. told|informed|notified|called|woken|involved|rung|paged',
        'after|within <duration> .. silence|nothing|no_answer ... head|manager|director|chief|lead|owner|cto|cio|ceo|board|management|deputy|boss|mayor|principal|headteacher',
        'after <duration> the? manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|superintendent',
        '<duration> later the? manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|superintendent',
        'both|all|neither .. unreachable|unavailable|unanswered ... <duration> ... manager|director|chief|head|lead|owner|deputy|board|cto|cio|ceo|boss|management|superintendent',
        'ring|call|phone|try|page|contact|rota .. order|next|sequence .. <duration>|minutes|before|after|until|then',
        'not|without|no|nobody pick|picks|answer|answers|pick_up|respond|reply .. <duration>',
        '<duration> .. without|no answer|reply|pick_up|response',
        'after|over|longer <duration> .. <role> .. told|called|informed|paged|phoned|as_well|too|brought',
        'lasts|longer|over|beyond <duration> .. <role>|regulator|board|management .. told|informed|called|notified',
        '<role> .. if|when .. does|not pick|answer|respond|reachable|reached .. <duration>|<role>',
        'wait|waits|waiting <duration> .. try|call|ring|page|phone|deputy',
        'still dark|down|out|nothing|unsolved|open .. <role>',
        'no cause|answer|progress|improvement found? .. <role>',
        'wakes|calls|rings|pages <role>? .. within|after|when .. <duration>|minutes',
        'gets|has|given <duration> ... then|after ... paged|called|phoned|rung|woken|told|informed|alerted',
        'paged|called|phoned|rung|woken|told|alerted .. after <duration>|<number>|<count> ... <role>',
        'after <number>|<count>|<duration> .. <role> ... after <number>|<count>|<duration> .. <role>',
        'help_desk|helpdesk|service_desk|oncall|on_duty|<role> .. <duration> ... <role> .. <duration>',
        'policy|rule|schedule|chain .. primary|first <duration> .. secondary|second|backup <duration>',
        'primary <duration> secondary',
        "not|no|still|isn't .. fixed|solved|resolved|back|restored|cured|better in|within|after? <duration> .. call|ring|page|phone|wake|tell|inform|<role>",
        'nobody|no_one|noone .. in|within|for|after <duration> ... <role>|rings|calls|next',
      ],
      not: [
        'privilege|permission escalation',
        'escalate|escalates privilege|permission',
        'escalation of privilege|rights',
        'vulnerability|exploit|cve',
        'push notification',
        'notification email|service|api|topic|queue|channel setting|template',
        'privilege|privileges|rights .. escalated|escalate|escalation',
        'health_check|healthcheck|watchdog|keepalive|heartbeat|retry|retries',
      ],
    },
    de: {
      headings: [
        'eskalation|eskalationsweg|eskalationsstufen|eskalationsplan|eskalationskette|alarmierung|alarmierungskette|alarmierungsplan|meldekette|meldeweg|meldewege|alarmkette',
        'alarmierung|eskalation und|bei',
        'wenn niemand|keiner',
      ],
      topics: [
        'eskalier*|eskalationsweg*|eskalationsstufe*|eskalationskette|alarmierungskette|meldekette|meldeweg*|alarmkette',
        'eskalation ... leitung|leiter*|vorstand|geschäftsführ*|management|bedarf|vorgesetzt*',
        'niemand|keiner .. erreichbar|erreicht|meldet|antwortet|abnimmt|rangeht',
        'stellvertret*|vertretung|vorgesetzt*|geschäftsleitung .. anrufen|verständigen|informieren|einschalten|hinzuziehen|hinzuzuziehen',
        'bereitschaft|leitung|leiter*|verantwortliche* .. nicht erreichbar|erreicht',
      ],
      evidence: [
        '<duration>',
        'stufe|ebene|level <number>|eins|zwei|drei',
        'nicht|niemand|keine .. erreichbar|erreicht|antwort*|rückmeldung|reagiert|meldet',
        'dann|danach|anschließend|zuletzt|nächste*',
        '<handle>|<email>|<phone>',
        'leitung|leiter*|vorstand|geschäftsführ*|stellvertret*|vertretung|vorgesetzt*|chef*|direktor*',
      ],
      proof: [
        'nicht|niemand|keiner|keine|ohne .. erreichbar|erreicht|meldet|antwort*|reagiert|abnimmt|abhebt|rückmeldung|reaktion|quittiert|quittierung ... <duration> ... anrufen|ruft|rufen|angerufen|verständig*|alarmier*|informier*|eskalier*|stellvertret*|vertretung|leitung|leiter*|geschäftsführ*|vorgesetzt*|chef*|vorstand',
        'nach|binnen|innerhalb <duration> ... nicht|keine|niemand|keiner|ohne .. erreichbar|erreicht|meldet|antwort*|reagiert|rückmeldung|reaktion|lösung|abnimmt ... anrufen|ruft|rufen|angerufen|verständig*|alarmier*|informier*|eskalier*|stellvertret*|vertretung|leitung|leiter*|geschäftsführ*|vorgesetzt*|chef*|vorstand',
        'nach <duration> .. eskalier*|verständig*|alarmier*|rückt',
        'nach <duration> ... ruft|rufen|anrufen|angerufen|informiert|geht .. stellvertret*|vertretung|leitung|leiter*|geschäftsführ*|vorgesetzt*|chef*|vorstand|nächste*',
        'nach <duration> .. stellvertret*|vertretung|geschäftsführ*|vorgesetzt*|vorstand|it_leitung',
        'dauert|überschreitet|länger|mehr als? <duration> ... informier*|verständig*|eskalier*|anrufen|ruft|einzubeziehen|hinzuzuziehen|entscheidet',
        'eskalationsstufe|stufe|ebene <number> .. <duration>|<role>|<phone>',
        'meldet|antwortet|reagiert|erreichbar|abnimmt|nimmt|hebt|quittiert ... nicht|keiner|niemand .. <duration> ... anrufen|ruft|rufen|angerufen|verständig*|alarmier*|informier*|eskalier*|stellvertret*|vertretung|leitung|leiter*|geschäftsführ*|vorgesetzt*|chef*|vorstand',
        'nach|ab|länger .. <duration> ... leitung|leiter*|geschäftsführ*|vorgesetzt*|chef*|vorstand|stellvertret* ... informiert|verständigt|angerufen|alarmiert|einbezogen|eingeschaltet',
        'meldet|antwortet|reagiert|nimmt|hebt|quittiert .. <duration> .. nicht|niemand|keiner ... anrufen|ruft|rufen|angerufen|verständig*|alarmier*|informier*|teamleit*|abteilungsleit*|schichtleit*|bereichsleit*|leitung|leiter*|chef*|geschäftsführ*|vorstand|stellvertret*|vertretung|vorgesetzt*',
        'nicht|niemand|keiner .. erreichbar|erreicht|meldet|antwortet|reagiert|rangeht ... <duration> ... teamleit*|abteilungsleit*|schichtleit*|bereichsleit*|leitung|leiter*|chef*|geschäftsführ*|vorstand|stellvertret*|vertretung|vorgesetzt*',
        'nach|ab <duration> ... teamleit*|abteilungsleit*|schichtleit*|bereichsleit*|geschäftsführ*|vorstand|vorgesetzt* ... anrufen|ruft|informier*|verständig*|alarmier*|einschalten|eingeschaltet',
        'nach|ab|binnen <duration> ... keine|kein|nicht|ohne lösung|ergebnis|fortschritt|behoben|besserung|erfolg ... abteilungsleit*|teamleit*|schichtleit*|bereichsleit*|werkleit*|betriebsleit*|leitung|leiter*|geschäftsführ*|vorstand|vorgesetzt*|stellvertret*|vertretung',
        'keine|niemand|nicht ... <duration>|viertelstunde|halbe_stunde ... abteilungsleit*|teamleit*|schichtleit*|bereichsleit*|werkleit*|betriebsleit*|leitung|leiter*|geschäftsführ*|vorstand|vorgesetzt*|stellvertret*|vertretung',
        'meldet|erreichbar|abhebt|antwort|rückmeldung .. nicht|keine ... <duration>|<role>|nächste*',
        'nach <duration> .. <role>|geschäftsführung|leitung|nächste* .. informiert|angerufen|alarmiert|verständigt',
        'reihenfolge .. anrufen|angerufen|telefon*|minuten',
        'erst .. wenn .. <duration> .. zurückruft|abnimmt|meldet|rangeht|erreichbar',
        'wenn .. <duration> nicht zurückruft|abnimmt|antwortet|meldet',
      ],
      not: ['rechte|rechteausweitung|privilegien'],
      min: 2,
    },
    fr: {
      headings: [
        'escalade|alerte',
        "chaîne|procédure|schéma|niveaux d'alerte|alerte|escalade|d'escalade",
        "remontée alerte|d'alerte|incident",
        'personne répond',
      ],
      topics: [
        "escalade|escalader|l'escalade|d'escalade",
        "chaîne|procédure|niveaux d'alerte|d'escalade",

        'injoignable*',
        'prévenir|avertir|alerter|informer .. hiérarchie|direction|directeur|directrice|dsi|responsable',
        'personne .. répond|décroche|joignable',
        "astreinte|l'astreinte|responsable .. pas répond|décroche|joignable",
      ],
      evidence: [
        '<duration>',
        'niveau <number>|un|deux|trois',
        'pas|sans|aucune réponse|répond|décroche|joignable|retour|solution',
        'puis|ensuite|enfin',
        '<handle>|<email>|<phone>',
        'responsable|directeur|directrice|direction|dsi|chef|suppléant*|adjoint*|maire|hiérarchie',
      ],
      proof: [
        'pas|sans|aucune|aucun|personne|répond|décroche .. réponse|répond|décroche|retour|joignable|réagit|réaction|nouvelles|pas ... <duration> ... appel*|prévenir|prévient|alert*|avert*|contact*|joindre|escalad*|responsable|directeur|directrice|chef|suppléant*|adjoint*|dsi|direction',
        'après|sous|bout|dans|delà|passé|passées <duration> ... sans|pas|aucune réponse|retour|répond|solution|rétablissement|joignable|amélioration ... appel*|prévenir|prévient|alert*|avert*|contact*|joindre|escalad*|responsable|directeur|directrice|chef|suppléant*|adjoint*|dsi|direction',
        'injoignable* ... <duration>',
        'après|bout|dépasse|delà|plus|excède .. <duration> ... escalad*|prévenir|prévient|prévenu|alert*|appeler|appelle|appelé|avert* ... directeur|directrice|direction|dsi|responsable|chef|maire|suppléant*|adjoint*|hiérarchie',
        "niveau <number> .. <duration>|<phone>|responsable|astreinte|directeur|dsi|l'astreinte|d'astreinte",
        'après|bout|delà|dépasse|plus|sous .. <duration> ... directeur|directrice|direction|dsi|responsable|chef|maire|suppléant*|adjoint*|hiérarchie ... prévenu*|alerté*|averti*|informé*|appelé*|contacté*',
        'passé|passées|depuis|pendant <duration> .. sans|pas|aucune réponse|retour|solution|nouvelles ... appel*|prévenir|prévient|alert*|responsable|directeur|directrice|chef|direction',
        'sans réponse .. <duration>|<role>|suivant',
        'ne répond|décroche .. <duration>|<role>|suivant|appeler|directeur|directrice',
        'au_delà|après|dépasse <duration> .. <role>|direction|prévenu|prévenue|informé|informée',
        'appeler|prévenir .. dans l_ordre|cet_ordre|puis .. <duration>|<phone>|<role>',
      ],
      min: 2,
    },
    es: {
      headings: [
        'escalado|escalamiento|escalada|escalación|alerta',
        'cadena|niveles|matriz|procedimiento|ruta escalado|escalamiento|escalada|aviso|avisos|mando|alerta',
        'nadie contesta|responde',
      ],
      topics: [
        'escalar|escalado|escalamiento|escalación',
        'cadena|niveles aviso|avisos|alerta|mando',

        'tarda|demora|dura|prolonga|retrasa .. avisar|llamar|escalar|informar|contactar',
        'avisar|informar|llamar .. dirección|gerente|gerencia|superior|director*|jefe|jefa',
        'nadie contesta|responde|coge|atiende',
        'guardia|responsable no contesta|responde|localizable|coge',
      ],
      evidence: [
        '<duration>',
        'nivel <number>|uno|dos|tres',
        'no|sin|nadie contesta|responde|respuesta|localizable|coge',
        'luego|después|finalmente|siguiente',
        '<handle>|<email>|<phone>',
        'responsable|director*|dirección|gerente|jefe|jefa|suplente|superior',
      ],
      proof: [
        'no|sin|nadie|ninguna contesta|responde|respuesta|localiza|localizable|coge|atiende|contestación|reacciona ... <duration> ... llamar|llama|llamad|avisar|avisa|avisad|escalar|escala|contactar|responsable|director*|jefe|jefa|gerente|suplente|dirección|siguiente',
        'tras|después|pasados|pasada|pasadas|cabo|transcurridos|en .. <duration> .. sin|no|nadie respuesta|contestar|contestación|contesta|responde|solución|noticias|localiza ... llamar|llama|llamad|avisar|avisa|escalar|escala|contactar|responsable|director*|jefe|jefa|gerente|suplente|dirección|siguiente',
        'tras|después|pasados|pasadas|cabo|supera|dura|tarda|más .. <duration> ... llamar|llama|avisar|avisa|escalar|escala|informar|informa .. director*|dirección|gerente|gerencia|jefe|jefa|responsable|suplente|alcalde*',
        'nivel <number> .. <duration>|<phone>|responsable|guardia|director*',
        'tras|después|pasados|pasadas|cabo|más|supera .. <duration> ... director*|dirección|gerente|jefe|jefa|responsable|suplente ... avisad*|informad*|llamad*',
        'los <duration> .. sin|no|nadie respuesta|contestar|contesta|responde|solución|noticias ... llamar|llama|avisar|avisa|escalar|responsable|director*|jefe|jefa|gerente|suplente|dirección',
        'si no contesta|responde|coge|atiende .. <role>|siguiente|decide|llamar|<duration>',
        'a los|tras|pasados|después <duration> .. <role>|dirección|gerencia|avisa|llama',
        'llamar|avisar .. orden .. <duration>|siguiente',
      ],
      min: 2,
    },
  },
  fields: ['spec.escalation', 'escalation', 'escalation_policy'],
  falseFriends: [
    { text: 'A privilege escalation vulnerability was fixed in 16.4.', why: 'security' },
    { text: 'The push notification service runs in two zones.', why: 'a product' },
    { text: 'The notification email template is in the repository.', why: 'a mail of a product' },
    {
      text: 'If the health check gets no response for 30 seconds, the balancer removes the node and notifies the owner.',
      why: 'a program',
    },
    {
      text: 'The account has no rights to escalate its privileges at the registrar.',
      why: 'rights',
    },
    { text: 'Wait 10 minutes, then run the next step.', why: 'a step that takes time' },
  ],
  scaffold: {
    markdown: `## Escalation and notification

| Level | Who | Wait for an answer | Then |
| --- | --- | --- | --- |
| 1 | \${1:TBD: on-call engineer} | \${2:TBD: minutes} | level 2 |
| 2 | \${3:TBD: deputy} | \${4:TBD: minutes} | level 3 |
| 3 | \${5:TBD: recovery lead} | \${6:TBD: minutes} | \${7:TBD: management} |

Management is told when \${8:TBD: event, such as a step that overruns by half}.
`,
    yaml: `escalation:
  - to: "\${1:TBD: role on call}"
    after: "\${2:0 min}"
  - to: \${3:recovery-lead}
    after: "\${4:TBD: duration}"
    trigger: "\${5:TBD: event}"
`,
  },
  examples: [
    {
      name: 'a sentence with waiting times',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# At night

Page the database on-call. If there is no reply within 10 minutes, call the deputy, then the head of platform.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of levels',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Who is called when

| Escalation level | Who | Wait |
| --- | --- | --- |
| 1 | database on-call | 10 min |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| 2 | recovery lead | 20 min |
`,
    },
    {
      name: 'a wish without a path',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Escalate to management if needed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'levels to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Escalation matrix

Level 1: TBD
^^^^^^^^^^^^
`,
    },
    {
      name: 'an escalation, but of rights',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Patch the host

The update closes a privilege escalation vulnerability. Install it before the restore.
`,
    },
  ],
} satisfies Practice;

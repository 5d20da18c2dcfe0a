/** Practice: who tells whom during a recovery, how often, and through which channel. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'communication-plan',
  title: 'Communication during the recovery',
  titles: {
    de: 'Kommunikation im Notfall',
    fr: 'Communication de crise',
    es: 'Comunicación de crisis',
  },
  group: 'People',
  requirement:
    'Say who informs staff, customers, partners and the press, through which channel, how often and with which template, and what replaces a channel that is down.',
  why: 'Everyone who hears nothing calls the people who are busy with the recovery.',
  goodEvidence: [
    'audiences with channel, interval and sender',
    'message templates',
    'a channel that works when chat and mail are down',
    'the one person who speaks to the outside',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'iso22301:8.4.3',
    'nist-800-53r5:CP-2',
    'nist-csf-2.0:RC.CO-03',
    'nist-csf-2.0:RC.CO-04',
    'dora:14(1)',
    'dora:11(2)(e)',
    'nis2-ir:4.1.2(c)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      headings: [
        'communication|comms|announcement',
        'communication|comms plan|procedure|strategy|channel|template|matrix|process|guideline|team|step',
        'crisis|stakeholder|customer|internal|external|incident|emergency|public|media|user|client communication|comms',
        'communication .. customer|stakeholder|user|staff|incident|outage',
        'warning .. communication',
        'status update|page|report',
        'stakeholder|customer|user|client|staff|internal|external notification|update',
        'notification|message|email|announcement template',
        'inform*|notify*|tell*|updating .. customer|user|stakeholder|staff|client|everyone|people|business',
        'who to inform|tell|notify|update',
        'press|media|public relation|inquiry|statement|contact|communication',
        'keeping people|everyone|stakeholder|customer informed|updated',
        'informing|telling|notifying|warning customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'who hears|learns|tells|says what|whom|when',
        'message|messages to customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'resident|patient|parent|passenger|press|media|public',
        'news|word to|for customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
      ],
      topics: [
        'notification of|when|that',
        'personnel|staff|employees|people .. notified',
        'ways|way|how to engage|contact|reach us|team|support',

        'escalate to',
        'notify|inform|contact|tell .. team|customers|users|management|staff|executive|manager',
        'status|banner page|update',

        'communication|comms plan|lead|strategy|template|channel|manager|bridge',
        'crisis|stakeholder|customer|internal|external communication|comms',
        'inform|informs|notify|notifies|tell|tells|update|updates|email|emails|message|warn|brief .. customer|user|stakeholder|staff|employee|client|management|partner|press|media|tenant|business|leadership|executive|everyone|public|community|colleague',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|everyone .. informed|notified|told|updated|briefed|warned',
        'communicate|communicates|communicating .. with|to|status|progress|outage|stakeholder|customer|user',
        'status page|statuspage',
        'post|posts|publish|publishes|send|sends|issue|write|give .. update|announcement|notice|statement|message',
        'announce|announces|announced .. outage|recovery|incident|maintenance|downtime|failover|in|on',
        'spokesperson|spokesman|spokeswoman|press_release|press_statement|war_room',
        'stakeholder',
        'keep .. informed|updated|posted|loop',
        'mail|mails|sends|send .. to .. all|tenants|customers|users|staff|employees|clients',
        'keep|keeps .. up_to_date|updated|informed|posted',
        'outage|incident mail|notice|message|announcement|email',
        'bridge|conference call',
        'press|media office|officer|team|relations|contact',
        'hear|hears from us',
        'journalists|reporters|media .. answered|answers|talk|talks|speak|speaks|referred',
        'write|mail|email|post to <email>|<handle>',
        'talk|talks|speak|speaks to .. press|journalists|media|customers|public',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop .. informed|notified|told|updated|briefed|warned|alerted|reassured',
        'inform|informs|notify|notifies|tell|tells|warn|warns|brief|briefs|alert|alerts .. customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'say|says|said nothing to .. customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'text|texts|ring|rings round|around .. customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'notices|posters|leaflets|announcement .. outage|recovery|downtime|disaster|incident|failover|restore|disruption|emergency|interruption',
        'communicate|communication .. clearly|often|early|openly|regularly',
      ],
      evidence: [
        'customer|user|client|staff|employee|partner|press|media|management|leadership|executive|tenant|regulator|supplier',
        'status_page|statuspage|slack|email|e_mail|sms|mailing_list|twitter|zoom|phone_bridge|conference_bridge|conference_call|whatsapp|signal|intranet|mattermost|mail|teams_channel|text_message|chat|banner|noticeboard',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'within|after|first|initial .. <duration>',
        'template|wording|draft_text|canned',
        'spokesperson|spokesman|spokeswoman|press_officer|communications_lead|comms_lead|communication_lead|communications_manager|incident_commander|support_lead|service_desk|helpdesk|duty_manager|product_owner',
        'if|when .. chat|mail|email|slack|channel|network down|unavailable|fails|out',
      ],
      min: 2,
      proof: [
        '<role> .. responsible|accountable for .. communication|communications|communicating',
        'executive|staff|employees|customers|users|management|personnel|stakeholders .. notified|informed|contacted of|when|by|via|through|within|if',

        'post|posts|publish|publishes|send|sends|update|updates|write|writes|give|gives .. update|announcement|notice|message|statement .. <handle>|<email>|<url>|<frequency>',
        'post|posts|publish|publishes|send|sends|update|updates|write|writes|give|gives .. <handle>|<email>|<url>|status_page|statuspage .. <frequency>',
        'update|updates|updated .. status_page|statuspage|stakeholder|customer|user|staff|management .. <frequency>',
        'inform|informs|notify|notifies|tell|tells|warn|update|updates .. customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone .. by|via|in|on|through|using|with .. email|e_mail|mail|slack|status_page|statuspage|sms|phone|chat|<handle>|<email>|<url>|template|mailing_list',
        'informed|notified|told|updated .. by|via|in|on|through .. email|e_mail|mail|slack|status_page|statuspage|sms|<handle>|<email>|<url>|mailing_list|<frequency>',
        'announce|announces|announcement .. in|on|to|via <handle>|<email>|<url>',
        'audience .. channel|medium .. interval|frequency|sent|owner|who|every|by|template',
        'communications|communication|comms lead|manager .. posts|sends|updates|informs|publishes|writes|tells|<handle>|<email>',
        'let .. customer|user|staff|everyone|people know .. email|slack|status_page|<handle>|<url>|<frequency>',
        'mail|mails|sends|send|distributes .. to .. all? .. tenants|customers|users|staff|employees|clients|subscribers',
        'keep|keeps|kept .. <handle>|channel|status_page|customers|users|stakeholders .. up_to_date|updated|informed|posted .. <frequency>',
        '<handle> .. updated|up_to_date|update|posted .. <frequency>',
        'outage|incident mail|notice|message|announcement|email .. template|tenants|customers|users|staff|<email>|list',
        'write|writes|mail|mails|email|emails|post|posts to|in|on? <email>|<handle>|<url> .. when|once|as_soon|every|after|before|within|at|hourly',
        'staff|customers|users|employees|clients .. hear|hears|learn|learns|told|informed .. by|via|through|from|on .. sms|mail|email|phone|status|slack|radio|app|portal|intranet',
        'press|media|journalists|reporters .. answered|answers|handled|referred|talk|talks|speak|speaks .. office|officer|spokes*|only|nobody|lead|manager|director',
        'update|updates|updated <url>|status_page .. when|once|least|every|per',
        'inform|informs|notify|notifies|tell|tells|warn|warns|brief|briefs|alert|alerts customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop .. by|via|in|on|through|using|with|over .. email|e_mail|mail|slack|status_page|statuspage|sms|phone|telephone|chat|teams|discord|whatsapp|radio|loudspeaker|poster|intranet|website|banner|<handle>|<email>|<url>|template|bridge|newsletter|text_message|tannoy|intercom',
        'tell|tells|inform|informs|post|posts|announce|announces|say|write|writes discord|slack|teams|mattermost|telegram|whatsapp|zulip|irc|forum|mastodon|twitter|facebook|newsroom|switchboard|reception .. <handle>|first|<frequency>|then|when|once|every|within|template|wording',
        'notice|notices|poster|posters|leaflets|leaflet .. put|posted|hung|pinned|displayed|handed ... outage|recovery|downtime|disaster|incident|failover|restore|disruption|emergency|interruption|longer|lasts|text|template|wording',
        'announced|announcement|announcements|told over|by|on loudspeaker|tannoy|radio|intercom|megaphone',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop .. get|gets|receive|receives .. sms|text_message|mail|email|call|letter|message ... outage|recovery|downtime|disaster|incident|failover|restore|disruption|emergency|interruption',
        'audience|recipient|whom .. channel|medium|means|how|via|tool|by_what .. frequency|often|interval|every|when|sender|speaks|owner|responsible|timing|template|text|wording',
        'first|initial update|message|notice|statement|announcement|post .. within|after|in|by <duration>',
        'status|customer|stakeholder|public|incident|internal|external|progress update|updates|message|messages|report|reports|mail every|each|hourly <duration>?',
        'updates|update|bulletin|messages every|each <duration> .. email|e_mail|mail|slack|status_page|statuspage|sms|phone|telephone|chat|teams|discord|whatsapp|radio|loudspeaker|poster|intranet|website|banner|<handle>|<email>|<url>|template|bridge|newsletter|text_message|tannoy|intercom|customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop',
        'spokesperson|spokesman|spokeswoman|press_officer|press_office|communications_lead|comms_lead|communications_officer .. only|alone|speaks|answers|talks|sends|writes|posts|publishes|<role>|<handle>|<email>|<phone>',
        'only|nobody .. talks|speaks|answers|comments .. press|media|journalists|reporters|public',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop .. informed|notified|told|updated|briefed|warned|alerted .. by|via|in|on|through|over .. email|e_mail|mail|slack|status_page|statuspage|sms|phone|telephone|chat|teams|discord|whatsapp|radio|loudspeaker|poster|intranet|website|banner|<handle>|<email>|<url>|template|bridge|newsletter|text_message|tannoy|intercom|<frequency>|poster|loudspeaker',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone|resident|patient|parent|pupil|student|member|guest|citizen|public|press|volunteer|school|driver|branch|subscriber|player|supplier|colleague|passenger|reader|ward|warehouse|store|shop <email>|<handle>|<url>|status_page|sms|mailing_list|intranet .. every|each|hourly <duration>?',
        'call|ring|phone|text|texts|email|mail .. all|every|the? .. branch|branches|stores|shops|wards|schools|drivers|residents|patients|parents|tenants|clients|customers .. template|list|script|wording|text|every|within|hourly',
        'if|when .. chat|mail|email|slack|teams|discord|intranet down|dead|unavailable|gone|problem|too .. use|we|switch|radio|phone|sms|signal|whatsapp|bridge|poster|runner|runners|<phone>|<url>',
        'write|writes|mail|mails|email|emails .. customer|user|staff|employee|client|partner|tenant|resident|patient|parent|pupil|student|member|guest|citizen|subscriber|supplier|colleague|everyone|driver|branch .. from|with|using .. <email>|template|text|list|wording',
        'put|puts|hang|hangs|pin|pins|stick|sticks|post|posts .. notice|poster|sign|leaflet ... outage|downtime|door|stairwell|entrance|lasts|ends|end',
        'update|updates|updated|post|posts|feeds status .. every|each|hourly|<frequency>',
        'customer|user|staff|employee|client|partner|tenant|resident|patient|parent|pupil|student|member|guest|citizen|subscriber|supplier|colleague|everyone|driver|branch .. learn|learns|hear|hears|told|warned .. by|via|through|over|on .. sms|text|app|radio|speaker|tannoy|mail|email|phone|poster|website|status_page',
        'nobody|only .. gives|give|makes|make|issues|issue statement|statements|comment|comments|interview|interviews',
        'staff|client|customer|user|employee|tenant|partner|parent|patient|resident|member|supplier|driver|colleague|guest|citizen intranet|email|e_mail|mail|sms|newsletter|radio|phone|status_page|letter|poster .. from|by|within|every|hourly|via|after <role>|<duration>|hour|manager|managers|desk?',
        'press|media .. informed|answered|handled|contacts|statements by .. office|officer|lead|manager|director|mayor|spokes*',
        'template|templates|text|texts|wording .. staff|client|customer|user|employee|tenant|partner|parent|patient|resident|member|supplier|driver|colleague|guest|citizen|press|status .. <path>|<file>|<url>|folder|in',
        'office|officer|spokesperson|mayor|lead|manager informs|answers|briefs press|media|journalists',
        'press|media|journalists informed|answered|briefed by .. office|officer|lead|manager|director|mayor',
        'sign|poster|notice|leaflet .. text|wording .. annex|appendix|template|folder|drawer',
        'update|updates|report|message .. every|each <duration> .. to',
        'every|each <duration> .. sends|posts|mails|publishes|calls|writes .. update|message|status|report|mail|email|notice',
        '<role>|desk|office|team|duty|support|manager|reception .. text|texts|sms|mails|email|posts|writes|informs|tells .. customers|staff|parents|patients|tenants|press|partners|crews|managers|suppliers',
        'customers|staff|parents|patients|tenants|press|partners|crews|managers|suppliers|members|public|residents|passengers|drivers|users .. hear|told|informed|get|receive|learn .. sms|text|mail|banner|website|radio|phone|<frequency>|<duration>|status_page|from',
        'press|media|journalists|questions .. only|go|goes|answered|handled|referred .. <role>|communications|mayor|office|team',
        'statement|template|wording|text|message .. annex|template|first|within|status_page .. <duration>|<frequency>|<number>|hourly|annex',
        '<frequency> .. <role> .. news|update|walks|rounds|informs|tells',
        'tell|tells support|desk|reception|press_office .. banner|texts|wording|customers|affected|countries',
        'post|posts on .. website|radio|page|board|social daily|twice|hourly|every',
        'staff|members .. ring|call .. recorded|message|<phone>',
        'shops|branches|wards|customers|parents|staff|employees|members|tenants|partners|users|stores|patients|drivers|suppliers get|gets|receive|receives|hear|hears .. message|mail|email|sms|text|call|letter|banner|update|updates|notice',
        'announces|announce|announced|repeats|repeated|broadcasts|broadcast .. <frequency>|every <duration>?',
        '<role>|office|desk|team|switchboard|reception mails|writes|texts|phones|rings|calls|informs|tells|updates .. customers|clients|members|staff|parents|shops|guests|wards|partners|suppliers|users|tenants|patients|branches|employees|lenders|drivers|councillors',
        'customers|clients|members|staff|parents|shops|guests|wards|partners|suppliers|users|tenants|patients|branches|employees|lenders|drivers|councillors told|informed|updated|notified|warned|texted|mailed|phoned by|with|at|through|over .. notice|text|message|mail|email|letter|phone|radio|banner|noon|<role>|<frequency>|<time>',
      ],
      not: [
        'communicates|communicate with .. repository|server|database|api|cluster|port|backend|service',

        'node|network|process|pod|server|cluster|machine|agent|replica communication',
        'to service|server|node communication',
        'communication protocol|link|port|layer|error|failure|between|timeout',
        'communicate|communicates .. over|port|socket|tls|mtls|grpc|http|https|tcp',
        'update|updates .. user|customer table|record|row|column|password|group|account',
        'notify restart|handler|reload|systemd',
        'users receive|get|set .. password|invoice|newsletter|role|permission',
        'nodes|hosts|services|daemons notified',
        'press any|a|the|enter key|button|enter',
        'vulnerability|vulnerabilities|exploit',
        'please write|mail|email|report',
      ],
    },
    de: {
      headings: [
        'kommunikation|krisenkommunikation|kommunikationsplan|kommunikationswege|benachrichtigungen|statusmeldungen',
        'interne|externe kommunikation',
        'information der? kunden|mitarbeiter*|anwender*|nutzer*',
        'kommunikation im? notfall|krise|ausfall',
        'information|benachrichtigung|unterrichtung',
        'information|benachrichtigung kunden|mitarbeiter*|anwender*|nutzer*|patient*|eltern|presse|bürger*|mieter*',
        'wer informiert|sagt|erfährt',
        'presse|öffentlichkeitsarbeit|pressearbeit|meldungen|aushang',
      ],
      topics: [
        'krisenkommunikation|kommunikationsplan*|statusseite|statusmeldung*|pressesprecher*|pressemitteilung*',
        'informier*|benachrichtig*|unterricht* .. kunden|mitarbeiter*|anwender*|nutzer*|geschäftsleitung|partner|presse|benutzer*',
        'kunden|mitarbeiter*|anwender*|nutzer*|geschäftsleitung|partner|benutzer* .. informiert|benachrichtigt|unterrichtet',
        'interne|externe kommunikation',
        'informier*|benachrichtig*|unterricht*|verständig* .. öffentlichkeit|belegschaft|kolleg*|patient*|eltern|bürger*|mieter*|bewohner*|gäste|fachbereich*|abteilung*|mandant*|angehörige*|betriebsrat',
        'öffentlichkeit|belegschaft|patient*|eltern|bürger*|mieter*|bewohner*|gäste|fachbereich*|abteilung*|mandant*|angehörige*|alle .. informiert|benachrichtigt|unterrichtet|verständigt',
        'rundmail|durchsage*|aushang|aushänge|telefonansage|bandansage|lagemeldung*|zwischenmeldung*',
      ],
      evidence: [
        'kunden|mitarbeiter*|anwender*|nutzer*|partner|presse|geschäftsleitung|benutzer*',
        'statusseite|e_mail|email|mail|telefonkonferenz|rundmail|intranet|sms|slack|chat|aushang',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'vorlage|textbaustein*|mustertext',
        'pressesprecher*|kommunikationsleiter*|servicedesk|leitung',
        'öffentlichkeit|belegschaft|patient*|eltern|bürger*|mieter*|bewohner*|fachbereich*|abteilung*|stationen',
        'durchsage*|telefonansage|bandansage|rundruf|homepage|webseite|teams|whatsapp|lautsprecher*|anschlag',
      ],
      min: 2,
      proof: [
        'informier*|benachrichtig* .. kunden|mitarbeiter*|anwender*|nutzer*|partner|benutzer* .. über|per|via|auf|alle ... statusseite|e_mail|email|mail|sms|slack|<handle>|<email>|<url>|<duration>',
        'kunden|mitarbeiter*|anwender*|nutzer*|partner|benutzer* ... über|per|via|auf|alle ... statusseite|e_mail|email|mail|sms|<url>|<duration> ... informiert|benachrichtigt',
        'alle <duration> ... statusseite|statusmeldung|aktualisier*|informier*|update',
        'kunden|mitarbeit*|anwender*|nutzer*|partner|benutzer*|mieter*|patient*|eltern|schüler*|bürger*|öffentlichkeit|presse|belegschaft|kolleg*|gäste|bewohner*|mandant*|fachbereich*|abteilung*|stationen|filialen .. über|per|via|auf|durch|mit .. statusseite|e_mail|email|mail|sms|slack|teams|rundmail|intranet|telefon|aushang|aushänge|durchsage*|lautsprecher*|telefonansage|bandansage|whatsapp|webseite|website|homepage|funk|<handle>|<email>|<url>|<frequency> ... informier*|benachrichtig*|unterrichtet|verständigt|erfahren|hören|auf_dem_laufenden',
        'informier*|benachrichtig*|unterricht*|verständig*|schreib* .. kunden|mitarbeit*|anwender*|nutzer*|partner|benutzer*|mieter*|patient*|eltern|schüler*|bürger*|presse|belegschaft|kolleg*|fachbereich*|abteilung*|stationen|filialen|vorstand ... statusseite|e_mail|email|mail|sms|slack|teams|rundmail|intranet|telefonisch|aushang|durchsage*|webseite|website|homepage|funk|<handle>|<email>|<url>|<frequency>|vorlage',
        'pressestelle|pressesprecher*|öffentlichkeitsarbeit|presseanfragen|presse .. auskunft|auskünfte|antwortet|spricht|beantwortet|ausschließlich|nur|allein',
        'auskünfte|anfragen .. presse|pressestelle|medien .. nur|ausschließlich|pressestelle|leitung|durch',
        'aushang|aushänge|durchsage*|rundmail|telefonansage|bandansage|lagemeldung*|statusmeldung*|zwischenstand|statusseite .. <frequency>|vorlage|mustertext|halbstündlich|sobald|alle|ausfall',
        'zielgruppe|adressat*|empfänger*|wer|wen .. kanal|medium|weg|womit|worüber .. takt|wann|wie_oft|häufigkeit|intervall|vorlage|durch|absender|wer',
        'kunden|mitarbeit*|anwender*|nutzer*|mieter*|patient*|eltern|bürger*|filialen|partner|mandant* .. erhalten|bekommen ... e_mail|email|mail|sms|nachricht|anruf|brief|meldung',
        'veröffentlicht|verschickt|sendet|stellt|schreibt|postet .. meldung|nachricht|hinweis|info|mitteilung|text .. website|webseite|homepage|intranet|statusseite|<frequency>|<url>|verteiler|alle',
        'halten|hält .. kunden|mitarbeit*|anwender*|nutzer*|leitung|vorstand .. laufenden|informiert',
        'unterricht*|informier*|benachrichtig* .. stationen|kunden|mitarbeit*|fachbereich*|abteilung*|filialen ... telefonisch|stündlich|schriftlich|mündlich|persönlich|<frequency>',
        'informiert|informieren|benachrichtigt|unterrichtet|sms|mail|anruf|aushang|durchsage|rundmail .. kunden|mitarbeiter*|belegschaft|presse|bürger*|eltern|patienten|mitglieder|lieferanten|fahrer .. <frequency>|<duration>|sms|mail|telefon|aushang|webseite|website|alle|stündlich',
        'presse .. nur|ausschließlich .. <role>|bürgermeister*|pressestelle|geschäftsführung|vorstand',
      ],
    },
    fr: {
      headings: [
        'communication|annonces',
        'communication crise|interne|externe|clients',
        'plan communication',
        'information|informer utilisateurs|clients|parties_prenantes',
        'information|communication usagers|clients|utilisateurs|agents|patients|parents|élus|presse|public|personnel',
        'informer|prévenir|avertir usagers|clients|utilisateurs|agents|patients|presse|public',
        'qui prévient|informe|parle',
        'presse|messages|usagers',
      ],
      topics: [
        'communication crise|interne|externe',
        'plan communication',
        'inform*|préven*|avert* .. clients|utilisateurs|direction|partenaires|collaborateurs|personnel|presse',
        'clients|utilisateurs|partenaires|collaborateurs .. informés|prévenus|avertis|tenus_au_courant',
        "page statut|état|d'état",
        'porte_parole|communiqué',
        'inform*|préven*|prévien*|avert* .. public|usagers|agents|patients|parents|élus|habitants|familles|adhérents|services|magasins|médias',
        'public|usagers|agents|patients|parents|élus|habitants|familles|adhérents|services|magasins|médias|clients|utilisateurs .. informé*|prévenu*|averti*',
        'message|messages|point|annonce|annonces .. usagers|clients|utilisateurs|agents|presse|affiché*|affichage',
        'cellule|service|responsable|chargé* communication',
      ],
      evidence: [
        'clients|utilisateurs|partenaires|collaborateurs|presse|direction|personnel',
        'page_de_statut|mail|courriel|e_mail|email|sms|téléphone|intranet|slack|visioconférence',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'modèle*|gabarit*|message_type',
        'porte_parole|responsable_de_la_communication|service_client',
        'public|usagers|agents|patients|parents|élus|habitants|familles|médias',
        'affichage|affiche*|panneau*|haut_parleur|site_web|site_internet|radio|répondeur|whatsapp|teams|courrier',
      ],
      min: 2,
      proof: [
        'inform*|préven*|avert* .. clients|utilisateurs|partenaires|collaborateurs|direction ... par|via|sur|toutes|tous ... mail|courriel|email|e_mail|sms|statut|<handle>|<email>|<url>|<duration>',
        'clients|utilisateurs|partenaires|collaborateurs .. informés|prévenus|avertis .. par|via|sur|toutes ... mail|courriel|email|sms|statut|<url>|<email>|<duration>',
        'inform*|préven*|prévien*|avert* .. clients|utilisateurs|partenaires|collaborateurs|direction|public|usagers|agents|patients|parents|élus|habitants|familles|services|magasins|personnel ... mail|courriel|email|e_mail|sms|statut|intranet|affich*|site|téléphone|radio|répondeur|teams|slack|<handle>|<email>|<url>|<frequency>',
        'clients|utilisateurs|partenaires|collaborateurs|public|usagers|agents|patients|parents|élus|habitants|familles|services|magasins|personnel .. informé*|prévenu*|averti* .. par|via|sur|toutes|tous ... mail|courriel|email|sms|statut|intranet|affich*|site|téléphone|radio|répondeur|<url>|<email>|<handle>|<duration>',
        "seul|seule|uniquement .. parle|répond|communique|s'exprime .. presse|médias|journalistes",
        "presse|médias|journalistes .. seul|seule|uniquement|directeur|directrice|porte_parole|communication|maire .. répond|parle|s'exprime|communique",
        'message|messages|affiche*|point|annonce .. toutes|chaque|tous .. <duration>|heures|heure|demi_heure',
        'destinataire*|public|cible .. canal|moyen|média .. fréquence|rythme|quand|émetteur|modèle|qui',
        'publie|diffuse|envoie|poste|affiche .. message|point|communiqué|annonce|information|bandeau .. site|intranet|<frequency>|<url>|statut|page|réseaux',
        'clients|utilisateurs|usagers|agents|personnel|patients|magasins .. reçoivent .. mail|courriel|sms|message|appel',
        'bandeau|message|affiche*|annonce .. informe|prévient .. usagers|clients|utilisateurs|agents|public',
        'prévenir|informer|prévenus|informés|informées|avertir|avertis|message .. usagers|clients|personnel|agents|presse|élus|parents|habitants|patients|familles|abonnés|fournisseurs .. par|sms|courriel|affiche|site|standard|toutes|chaque|<frequency>',
        'presse .. seul|seule|uniquement|maire|direction|porte_parole|<role>',
      ],
    },
    es: {
      headings: [
        'comunicación|comunicaciones|avisos',
        'comunicación crisis|interna|externa|clientes',
        'plan comunicación',
        'información|informar usuarios|clientes',
        'comunicación|información|aviso usuarios|clientes|ciudadanos|personal|empleados|pacientes|padres|prensa',
        'informar|avisar usuarios|clientes|ciudadanos|personal|empleados|pacientes|prensa',
        'quién informa|avisa|habla',
        'prensa|mensajes|usuarios',
      ],
      topics: [
        'comunicación crisis|interna|externa',
        'plan comunicación',
        'inform*|avis*|notific* .. clientes|usuarios|dirección|socios|personal|empleados|prensa|proveedores',
        'clientes|usuarios|socios|empleados .. informados|avisados|notificados',
        'página estado',
        'portavoz',
        'inform*|avis*|notific* .. público|ciudadan*|pacientes|padres|vecinos|tiendas|almacenes|departamentos|medios|alumnos',
        'público|ciudadan*|pacientes|padres|vecinos|tiendas|departamentos|medios|personal|clientes|usuarios .. informad*|avisad*|notificad*',
        'se informa|informará|avisa|avisará .. usuarios|clientes|personal|dirección|público',
        'comunicado*|megafonía|nota_de_prensa',
      ],
      evidence: [
        'clientes|usuarios|socios|empleados|prensa|dirección|personal',
        'página_de_estado|correo|email|e_mail|sms|teléfono|intranet|slack|videollamada',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'plantilla*|modelo_de_mensaje',
        'portavoz|responsable_de_comunicación|atención_al_cliente',
        'público|ciudadan*|pacientes|padres|vecinos|tiendas|medios',
        'megafonía|cartel|carteles|web|sitio_web|whatsapp|teams|radio|tablón|llamada',
      ],
      min: 2,
      proof: [
        'inform*|avis*|notific* .. clientes|usuarios|socios|empleados|dirección ... por|mediante|vía|cada|página ... correo|email|sms|estado|<handle>|<email>|<url>|<duration>',
        'clientes|usuarios|socios|empleados .. informados|avisados|notificados .. por|mediante|vía|cada ... correo|email|sms|estado|<url>|<email>|<duration>',
        'inform*|avis*|notific* .. clientes|usuarios|socios|empleados|dirección|personal|público|ciudadan*|pacientes|padres|vecinos|tiendas|almacenes|departamentos ... correo|email|sms|estado|intranet|cartel*|web|megafonía|teléfono|whatsapp|teams|slack|<handle>|<email>|<url>|<frequency>',
        'clientes|usuarios|socios|empleados|personal|público|ciudadan*|pacientes|padres|vecinos|tiendas .. informad*|avisad*|notificad* .. por|mediante|vía|cada|en ... correo|email|sms|estado|intranet|cartel*|web|megafonía|whatsapp|<url>|<email>|<handle>|<duration>',
        'solo|sólo|únicamente|nadie .. habla|responde|atiende|declara .. prensa|medios|periodistas',
        'prensa|medios|periodistas .. solo|sólo|únicamente|portavoz|director*|gabinete .. habla|responde|atiende',
        'mensaje*|comunicado*|aviso*|actualización .. cada <duration>|hora|media',
        'destinatario*|audiencia|público .. canal|medio .. frecuencia|cuándo|quién|plantilla|responsable',
        'publica|difunde|envía|pone .. aviso|mensaje|comunicado|nota|información .. web|intranet|<frequency>|<url>|página|redes',
        'clientes|usuarios|empleados|personal|pacientes|tiendas .. reciben .. correo|sms|mensaje|llamada',
        'responde|contesta|atiende .. usuarios|clientes|llamadas .. plantilla|guion|mensaje|texto',
        'avisar|avisa|informar|informa|escribe|comunica .. recepción|clientes|personal|público|prensa|consignatarios|usuarios|familias|proveedores|plantilla .. cada|por|desde|sms|correo|radio|megafonía|cuaderno|<frequency>|<role>',
        'prensa .. solo|habla|atiende|responde .. dirección|<role>|portavoz',
      ],
    },
  },
  fields: ['spec.communication'],
  falseFriends: [
    { text: 'Service-to-service communication uses mTLS.', why: 'a protocol' },
    { text: 'The nodes communicate over port 2380.', why: 'a network port' },
    { text: 'Update the users table after the import.', why: 'data in a database' },
    { text: 'The network communication between the sites is encrypted.', why: 'a link' },
    { text: 'Users get a password mail when they register.', why: 'a mail of a product' },
    { text: 'Press any key to continue.', why: 'a program' },
    {
      text: 'The press releases of the year are on the website of the town.',
      why: 'a page, and no outage',
    },
    {
      text: 'The plant manager posts the shift plan at the gate every week.',
      why: 'daily business',
    },
  ],
  scaffold: {
    markdown: `## Communication during the recovery

| Audience | Channel | If that is down | How often | Sent by | Template |
| --- | --- | --- | --- | --- | --- |
| Customers | \${1:TBD: status page} | \${2:TBD: channel} | \${3:TBD: interval} | \${4:TBD: role} | \${5:TBD: link} |
| Staff | \${6:TBD: chat channel} | \${7:TBD: phone bridge} | \${8:TBD: interval} | \${9:TBD: role} | \${10:TBD: link} |
`,
    yaml: `communication:
  - audience: \${1:customers}
    channel: "\${2:TBD: status page}"
    alternate_channel: "\${3:TBD: what works when that is down}"
    every: "\${4:TBD: duration}"
    by: \${5:communications-lead}
`,
  },
  examples: [
    {
      name: 'a sentence in the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

1. Stop the API.
2. Post an update to #orders-incident every 30 minutes until the restore is done.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of audiences',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Who hears what

| Audience | Channel | Interval | Sent by |
| --- | --- | --- | --- |
| Customers | https://status.example.org | every 30 minutes | communications lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| Staff | phone bridge | hourly | scribe |
`,
    },
    {
      name: 'a wish without a channel',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Communicate with stakeholders during the outage.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an empty section',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Communication plan

TODO
^^^^
`,
    },
    {
      name: 'communication, but of machines',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Network

Service-to-service communication uses mTLS on port 8443.
`,
    },
    {
      name: 'a French sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de reprise

Pendant la reprise, les clients sont informés par courriel et sur la page de statut toutes les 30 minutes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;

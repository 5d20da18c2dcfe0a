/** The marks of pages that speak of recovery and are no recovery documents: to teach, to sell, to hire, to decide. */
import type { Runbook } from '../runbook.ts';

const NAMES: readonly RegExp[] = [
  /\b(?:changelogs?|(?:module|unit|week|session|lesson) \d+(?=:? )|(?:chapter|part) \d+(?= )|(?:chapter|volume|domain) ?\d+|(?:commands|skills?|agents?|prompts?|plugins?)(?= \/)|stor(?:y|ies) (?:\S{1,5} ){0,2}\d+|(?:issues?|goals?|milestones?) \W?\d+|m\d{1,2}\.\d{1,2}\b|epics?|tasks?:|executive summary|(?:delivery|completion|progress) reports?|risk (?:register|assessment|analysis)|(?:target|reference|solution) architecture|as a service|adr|prd|decisions?|rfcs?|proposals?|licen[cs]e$|contributing|code of conduct|interview\w*|hiring|careers?|jobs?|vacanc(?:y|ies)|tutorials?|workshops?|courses?|lessons?(?! learn)|lectures?|slides|webinars?|white ?papers?|e ?books?|case stud(?:y|ies)|delet(?:es?|ing)|remov(?:es?|ing)|clean ?up|prun(?:e|ing)|migrat(?:es?|ing|ion)|upgrad(?:es?|ing)|install(?:ing|ation)?(?! media)|configur(?:es?|ing|ation)|releas(?:es?|ing)|glossary|questionnaires?|rfps?|rfis?|tenders?|bids?|labs? \d+|help|knowledge base|talks?|abstracts?|keynotes?|speakers?|compared|threat (?:model|analys)\w*|deep (?:analysis|dives?)|(?:disaster recovery|continuity|dr|bcp) manager|(?:recovery|continuity|backup|resilience|dr) (?:engineer|specialist|architect|consultant|analyst)|phase \d[^/]{0,40} summary|guardrails?|capacity|forecast|insurance|inc \d{3,9}|cases? \d{3,9}|data ?sheet|cheat ?sheets?|(?:file )?formats?|pull requests?|legal|terms|(?:good |the \S{1,12} )?practices|principles|ansible (?:for|roles?|playbooks?)|helm charts?|charts|(?:terraform|backup|recovery|vault) modules?|deploy(?:ing|ments? (?:of|guide|steps))?|exams?|certifications?|faq|blogs?|posts?|articles?|magazine|news(?:letter)?|best practices?|basics|fundamentals|essentials|explained|guidelines?|audits?|findings?|contracts?|service levels?|terms of|papers?|notes on|thoughts on|invitations?|invited|events?|enrol\w*|on call|(?:password|account|seed phrase|wallet) (?:recover\w*|restor\w*|reset)|(?:recovery|reset|restore) (?:e ?mails?|links?|codes?|phrases?)|e ?mail templates?|incident (?:process|management|response|handling|policy|severity|levels)|transcript|episode|podcast|specs?|user stor(?:y|ies)|tickets?|toolkit|in a box|seminars?|conference|how to (?:choose|build|write|create|pick|prepare|implement|develop|design|plan|set ?up)|learning(?! from)|(?<!restoring \w{1,20} )functionality|implementation (?:summary|status|notes|report|details)|introduction|alerts?|reference(?! card)|api|designs?|pricing|products?|features?|marketing|brochure|minutes|meetings?|stand ?ups?|weekly|retro\w*|post ?mortems?|incident re(?:ports?|views?)|roadmap|okrs?|backlog|reviews? of|(?:technical|peer) reviews?|comparison|versus|survey|curriculum|quiz|homework|assignment|student)\b/,
  /(?:^|\P{L})(?:ratgeber|aufgaben\p{L}*|stellen|magazin|fachartikel|artikel|anleitung zu|leitfaden|tipps|erstellen|stellenangebot\p{L}*|stellenanzeige|karriere|protokoll der|sitzung|kurs|vorlesung|übungsblatt|astuces|conseils|comment|formation en ligne|offre d'emploi|recrutement|réunion|tutoriel|cours|artículos?|consejos|cómo|curso|empleo|oferta|vacante|reunión|acta de la reunión|tutorial(?:es)?|taller(?:es)?|jornada|congreso|academia|vertrag|verträge|blogbeitrag|rückblick|contrat|por qué|pourquoi|warum|configuraci[oó]n|instalaci[oó]n|konfiguration|einrichtung)(?!\p{L})/u,
  /\bprivacy (?:policy|notice|statement)\b|datenschutzerklärung|politique de confidentialité|política de privacidad|\bimplementation plans?\b|\brequirements for (?:an?|(?:the )?new)\b|\b(?:lasten|pflichten)heft|cahier des charges|pliego de|\b(?:essential|key) elements of\b/,
];

/** What ends in "recovery plan" or begins with "runbook: failover" is called ours, whatever the system is for. */
const CALLED =
  /\b(?:restor\w{1,9}|recovery|fail ?over|rebuild|backup|disaster|dr|continuity|contingency|outage) (?:runbook|plan|policy|procedures?|playbook|checklist|(?:\w{1,20} ){0,2}(?:test|drill|exercise) (?:results?|reports?|log))\W{0,3}(?:$|\/)|\brunbook:? (?:\w{1,20} ){0,4}(?:restor|recover|fail ?over|rebuild|outage)|\bresponse (?:(?:and|&) )?(?:disaster recovery|business continuity)|\b(?:disaster recovery|dr|continuity) faq\b|\bfaq (?:disaster recovery|dr|business continuity)\b/;

/** Words of `NAMES` that may as well be what such a document is about: "Ticket system recovery plan". */
const SUBJECTS =
  /\b(?:functionality|faq|events?|products?|tickets?|students?|courses?|exams?|contracts?|insurance|incident (?:response|management)|alerts?|api|jobs?|legal|marketing|reference|meetings?|on call|deployments?|news|magazine|conference|help|bids?|careers?|pricing|features?|audits?|forecast)\b/g;

/** How software is installed, and its licence: with both of them a page is about software that is published. */
const SOFTWARE: readonly RegExp[] = [
  /\b(?:npm (?:ci|i|install|start|test|run)|npx \w|yarn (?:add|install)|cargo add|gem install|composer require)\b/,
  /\b(?:mit|apache|bsd|gpl|isc|mpl) licen[cs]e\b|\blicen[cs]ed under\b|<!-- ?(?:auto-?)?generated (?:by|from)\b/,
];

/** Each is one mark, however often it stands there. */
const TEXTS: readonly RegExp[] = [
  // To teach.
  /\b(?:in this (?:article|lab|tutorial|how ?to|course|lesson|module|chapter|guide|post|section,? you)|you(?:'ll| will) learn|learning (?:objectives|outcomes)|by the end of this|hand in|(?:after|in) this (?:module|course|unit|chapter)|this assignment|homework|learn how to|comprehensive guide|curriculum|quiz|capstone|solution:|in diesem (?:artikel|beitrag|kurs|kapitel)|lernziele?|aufgabe \d+|abgabe bis|dans cet article|dans ce (?:cours|chapitre|tutoriel)|en este (?:artículo|curso|tutorial|capítulo))\b/,
  /^#{1,6}\W{0,12}(?:understanding|types of|introduction to|quick ?start|setup instructions|what (?:this|it) (?:\w{1,20} ){0,2}does)\b/m,
  /^#{1,6}\W{0,12}(?:key concepts\b|qu'est-ce qu|¿?qué (?:es|son)\b|was (?:ist|sind) (?:ein|eine|der|die|das)?\b|what (?:is|are) (?:an? )?(?:disaster|backups?|business|recovery|r[tp]o|dr|high|failover|replication|resilience)\b)/m,
  /^\W{0,6}(?:definition|définition|definición)\b\W{0,4}:|\ban? [*_]{1,2}[\w -]{3,30}[*_]{1,2} (?:is|says|means|defines|describes|lets)\b/m,
  /\/\/(?:[\w-]{1,20}\.)?(?:wikipedia|youtube|udemy|coursera|medium)\.(?:org|com)\//,
  /\b(?:in this lab|labs? \d{1,2}:|upload your (?:notes|answers|solution)|course page|learning goals?|multiple choice|proficiency|practitioners?)\b/,
  /\brules? of thumb\b|\b(?:some|extra|general|additional|following|these|common) best practices\b/,
  /\b(?:get|getting) you started\b|^#{1,6}[^\n]{0,40}\bwhy (?:is|are|do|does|use|should|you)\b/m,
  /\bthis (?:repository|repo|project) (?:contains|provides|simulates|demonstrates|showcases|aims)\b|\bthis (?:github action|(?:ansible )?role (?:installs|configures|sets)|chart|extension|library|module|operator|package|plugin|(?:github )?(?:actions )?workflow)\b/,
  // To ask others.
  /\b(?:questionnaire|please answer|answer (?:each|every|all) questions?|bidders?|tenderers?|offers are weighed|yes, no or|question \| answer|respondents?)\b/,
  // To show with names that nobody bears, or to print a catalogue of controls, or the pages of a vendor.
  /\bmy[-_]?(?:sample\w{1,8}|app|db|database|backup|cluster|bucket|namespace)\b|=<?your[-_]|\bpath\/to\/your\b/,
  /\bcontrol (?:statement|guidance|description)\b|\[(?:assignment|selection):|^(?:ms\.(?:date|topic)|product_version):|^doc_type: ["']?(?:article|concept|how|reference)/m,
  /\borgani[sz]ation[- ]defined\b|\bimplementation[- ](?:description|status)\b|\bassessment[- ]objectives?\b/,
  // To speak of organisations at large, in a book or a case, or to an assistant.
  /\b(?:many|most) (?:organi[sz]ations|companies|businesses|teams)\b|\ban? (?:organi[sz]ation|business|company) (?:should|can|may|needs|must|has|that)\b|\bfor example, an? (?:hospital|company|bank|business|organi[sz]ation|retailer|team)\b/,
  /\bthis (?:chapter|paper|thesis|essay)\b|\bour findings\b|\bwe investigated\b|\(chapter \d|\bcase study\b/,
  /\bthis (?:skill|agent|prompt|plugin|artifact)\b|\byou are an? (?:expert|senior|experienced)\b/,
  // To report what was built.
  /\b(?:successfully (?:implemented|delivered|created|added)|deliverables|what was (?:delivered|built|implemented))\b/,
  /\b(?:files (?:created|changed|modified)|archivos (?:creados|modificados)|fichiers (?:créés|modifiés)|(?:erstellte|geänderte) dateien|lines of code|production[- ]ready|mission accomplished)\b/,
  // To persuade, and to praise a tool.
  /(?:%|half|most) of (?:all |small )?(?:companies|businesses)\b|\bdisaster strikes\b|\bprotects? against (?:various|all|data)|\blast line of defen[cs]e\b|\bpeace of mind\b|\b(?:is|are) (?:crucial|essential) (?:when|for|to|in|components?)\b/,
  // To say to whom a product is offered.
  /\bwe (?:offer|provide|utili[sz]e)\b|\bwir bieten\b|\bnous proposons\b|\b(?:different|all|paid|larger|higher) plans\b|\bplan users\b|\bdeine[mnrs]?\b/,
  // To publish.
  /^chapter = true|^(?:reading_?time|readtime|difficulty|personas|slug|sku|price)(?::| =)|^layout: post/m,
  // To keep as a note of what was learnt.
  /^(?:tags: ?#|links: ?\[\[)/m,
  // To print a reference.
  /^[\W_]{0,4}(?:columns|syntax|synopsis|arguments|returns)\b[*_]{0,2}:?$/m,
  // To say what an alert means.
  /\bth(?:is|e) alert (?:fires|triggers|means|is (?:fired|raised))\b/,
  // To help those who use a product.
  /\b(?:in the (?:recycle )?bin\b|write to support|contact support|our support team|on the (?:free|starter|team|pro|plus|business|premium|enterprise) plan|settings\W{1,6}(?:>|→|›))/,
  // To insure, to order, to serve whoever asks.
  /\b(?:insured sum|deductible|the insured\b|policyholder|claims hotline|the (?:system|solution|tool|product) shall|time spent:|requester:|steps to reproduce|story points)/,
  // To give out work.
  /\b(?:acceptance|closing) criteria\b|\bcritères d'acceptation\b|\bcriterios de aceptación\b|\bakzeptanzkriterien\b|\b(?:non-)?functional requirements\b|\bbusiness value\b/,
  /^[\W_]{0,4}(?:assignees?|labels|milestone|sprint|epic|implementation)\b[*_]{0,2}(?::|$)/m,
  // To wish for features, one below the other.
  /(?:requirements|capabilities|options)\n[ \t]{0,8}- [\w -]{3,50}(?:requirements|capabilities|options)$/m,
  // To sell.
  /\b(?:contact (?:us|our sales)|talk to (?:us|our)|get in touch|free (?:trial|assessment|demo)|trusted? (?:us|by)|ask for (?:an offer|a quote)|book a|our (?:solution|experts|[\w -]{2,40}-as-a-service)|sign up|subscribe|download (?:our|the) (?:free|white)|pricing|learn more|unser tipp|unsere (?:kunden|experten|lösung)|kostenlose[rsn]?|beraten lassen|nos (?:clients|experts)|demandez|contactez nous|nuestros (?:clientes|expertos)|solicite|contáctenos|inscripción|precio:|\d-day trial|start your|talk to an expert|tickets? at|register (?:until|by|now|with)|enrol (?:now|by|through)|join us|in den kommentaren?|kommentare|in the comments)\b/,
  // To hire.
  /\b(?:you will (?:own|join|lead)|what (?:you bring|we offer)|apply (?:now|at|by)|(?:the|successful|ideal|our) candidates?|candidates (?:must|should|will|who)|salary|we are hiring|years of experience|bachelor's degree|key certifications|job (?:summary|description)|m\/f\/d|m\/w\/d|bewerbung|wir bieten|ihr profil|candidature|profil recherché|nous offrons|ofrecemos|sueldo|requisitos del puesto)(?!\p{L})/u,
  // To tell of what happened.
  /\b(?:root cause|five whys|contributing factors|what went (?:well|wrong)|customer impact|ursachenanalyse|cause racine|causa raíz)\b/,
  // To meet.
  /\b(?:next meeting|agenda|any other business|nächste sitzung|tagesordnung|ordre du jour|prochaine réunion|orden del día|próxima reunión)\b/,
  // To write to somebody.
  /^(?:hi|hello|dear|hallo|liebe|bonjour|hola)\b[^\n]{0,30},[ \t]*$/m,
  // To oblige or to judge.
  /\bthe (?:provider|customer|supplier|contractor|licensor) (?:will|shall|agrees|undertakes|backs|performs|warrants|receives|grants|is (?:responsible|liable|entitled))\b|\b(?:management response|recommendation\.|observation\.|service (?:credits?|catalogue|descriptions?)\b)/,
  // To describe a product.
  /\b(?:allow(?:s|ing)?|lets|enabl(?:es?|ing)) (?:you|users|admins|administrators) to\b|\bas an? [\w ]{3,30},? i want\b|\byour [\w ]{1,40} instance\b/,
  /\b(?:(?:is|are) deprecated|deprecation|custom resources?\b|since (?:version|v) ?\d|feature flags?|command[- ]line flags?)\b/,
  ...SOFTWARE,
  // To hand out a program: its import, and what its parameters must be.
  /\brequire\(['"][\w@/.-]{1,60}['"]\)|^[ \t]{0,8}import [^\n]{1,120} from ['"]|^[ \t]{0,8}(?:pip|go|helm) (?:install|get|repo add)\b/m,
  /[(/*|] ?(?:required|optional|default: [^)\n]{1,20}) ?(?:[)|]|\*\/)/,
  // To propose.
  /\b(?:alternatives considered|non[- ]goals|we propose|this proposal|motivation|trade[- ]offs?|pros (?:and|\|) cons)\b/,
];

/** Headings that together give a page away. */
const OUTLINES: readonly (readonly string[])[] = [
  [
    'steps to reproduce',
    'expected',
    'actual',
    'environment',
    'expected behavior',
    'actual behavior',
  ],
  ['context', 'decision', 'consequences', 'status', 'considered options'],
  ['meaning', 'impact', 'diagnosis', 'mitigation', 'alert'],
  ['added', 'fixed', 'changed', 'deprecated', 'removed', 'unreleased'],
  ['usage', 'installation', 'license', 'contributing', 'configuration', 'getting started'],
  ['limitations', 'how it works', 'compatibility', 'known issues', 'quick start', 'features'],
  ['parameters', 'returns', 'examples', 'synopsis', 'options'],
  [
    'layout',
    'variables',
    'role variables',
    'requirements',
    'running',
    'inputs',
    'outputs',
    'values',
  ],
  ['what satisfies it', 'what does not', 'controls', 'rationale', 'false friends', 'how to fix'],
  ['summary', 'motivation', 'proposal', 'drawbacks', 'open questions', 'unresolved questions'],
];

/** What whoever praises or explains a product says over and over, and whoever runs one says once. */
const FAINT: readonly RegExp[] = [
  /\b(?:open[- ]source|standard|popular|feature[- ]rich) (?:backup |command[- ]line )?(?:tool|program|software|solution)\b|\bpowerful\b/,
  /\bby default\b|\bdefaults? (?:is|to)\b|\b(?:it is|it's) possible to\b|\bfor (?:more|detailed) information\b|\bstandardmäßig\b|\bweitere informationen\b|\bpar défaut\b|\bil est possible de\b|\bpor defecto\b|\bes posible\b|\bmás información\b/,
  /\b(?:built-in|lightweight|out of the box)\b|\b(?:supports|available in) (?:two|three|several|multiple|different)\b/,
];

/** Of a long document no more than this is looked at: pages of these sorts show early what they are. */
const LOOKED_AT = 20_000;

export interface Others {
  /** 1 where it is named as something else, else 0. */
  readonly name: number;
  /** Marks of something else in the text, up to 3. */
  readonly text: number;
  /** It is called a runbook or a plan. */
  readonly called: boolean;
}

/** @param names its file and its title, folded to lower case. */
export function othersIn(runbook: Runbook, names: string, path: string): Others {
  const text = runbook.source.text.slice(0, LOOKED_AT).toLowerCase().replaceAll('\u2019', "'");
  const headings = runbook.sections.slice(1, 80).map(({ heading }) =>
    (heading?.value ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\s.]/gu, '')
      .trim(),
  );
  const releases = runbook.sections
    .slice(1, 80)
    .filter(({ heading }) => RELEASE.test(heading?.value ?? ''));
  const marks =
    TEXTS.filter((pattern) => pattern.test(text)).length +
    Math.max(FAINT.filter((pattern) => pattern.test(text)).length - 1, 0) +
    OUTLINES.filter((outline) => outline.filter((one) => headings.includes(one)).length >= 2)
      .length +
    (releases.length >= 2 ? 2 : 0) +
    (isMadeOf(text, BADGE) ||
    isAssistant(text) ||
    isAdvice(text) ||
    isForAnySystem(text) ||
    CHAPTER.test(names)
      ? 2
      : 0) +
    (BULLETS.test(text) ? 1 : 0) +
    (isAddressed(text) ? 1 : 0) +
    (isMadeOf(text, NOBODYS) ? 1 : 0) +
    (isMadeOf(text, SETTINGS) ? 1 : 0);
  const called = CALLED.test(names);
  const named = called ? names.replace(SUBJECTS, '') : names;
  const isOther =
    NAMES.some((pattern) => pattern.test(named)) ||
    (GUIDE.test(named) && (marks > 1 || !RESTORING_GUIDE.test(named))) ||
    SOFTWARE.every((pattern) => pattern.test(text)) ||
    FOLDER.test(path.toLowerCase()) ||
    isAssistant(text) ||
    MANIFEST.test(text) ||
    isMadeOf(text, LAYOUT) ||
    isMadeOf(text, CITATION) ||
    isLinks(text);
  return { name: isOther ? 1 : 0, text: Math.min(marks, 3), called };
}

/** Where articles, courses, proposals and tales are kept, however deep; what happened lies right in its folder. */
const FOLDER =
  /(?:^|\/)(?:(?:_?posts|blogs?|tutorials?|courses?|cours|lessons?|workshops?|stories|proposals|adrs?|rfcs?|features|specs?|articles?|learn(?:ing)?|i18n|certifications?)\/|(?:incidents?|post-?mortems?)\/[^/]{1,200}$)/;

/** To teach, mostly; but a guide to a recovery is as often that of the house. */
const GUIDE = /\b(?:guides?|guía)\b/;
const RESTORING_GUIDE =
  /\b(?:re(?:stor|cover|build)\w{0,9}|backups?|dr|outage|emergency) (?:\w{1,20} ){0,2}guide\b|\bgu(?:ide|ía) (?:d[eu] |d'|et )?(?:l[ae] |l')?(?:re(?:stau|pris|cup)|sauvegarde|respaldo|copias|backup|disaster|secours|emergencia|urgence)/;

/** Of a textbook, or of a handbook for emergencies: what it says decides. */
const CHAPTER = /\b(?:chapter|part) \d{1,3}: /;

/** Where every third line says what should be, it is said to others. */
function isAdvice(text: string): boolean {
  const wishes = text.match(/\bshould (?:be|have|do|know|keep|test|use|not)\b/g)?.length ?? 0;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return wishes >= 4 && wishes * 3 >= lines;
}

/** What is said to "you" in every other sentence is said to whoever has such a thing. */
function isAddressed(text: string): boolean {
  const times = text.match(/\byou(?:r|rs)?\b/g)?.length ?? 0;
  return times >= 5 && times * 40 >= text.split(/\s+/).length;
}

/** Who says how to install it on one system and on the next does not say it of a server that is there. */
function isForAnySystem(text: string): boolean {
  return new Set(text.match(INSTALLERS)).size >= 2;
}

const INSTALLERS =
  /\b(?:apt|dnf|yum|pacman|brew|apk|zypper|choco|pip)(?=(?:-get)? (?:install|add|-s)\b)/g;

/** The parts that the pages of a firm on the web are made of. */
const LAYOUT =
  /\b(?:hero (?:section|title|image)|call to action|cta|landing page|tagline|testimonials?|(?:sub)?headline)\b/g;

/** The badges of a program. */
const BADGE =
  /\[!\[[^\]\n]{0,60}\b(?:build|npm|license|licence|downloads|coverage|ci|tests?|version|release)\b[^\]\n]{0,60}\]\(/g;

/** The names that commands have in a collection of commands. */
const NOBODYS =
  /\b(?:(?:my_?)?db_?name|database_?name|path_to_\w+|(?:db_?|pg_?)?user_?name|host_?name|pg_user)\b/g;

/** What may be set in a program, by whoever uses it: "the `backup.schedule` option". */
const SETTINGS =
  /(?:\b[\w-]{1,30}\.[\w.-]{1,60}[`*]{0,2}|`[\w.-]{1,60}`) (?:subsection|key|option|field|parameter|variable|setting)s?\b/g;

/** What papers are cited with. */
const CITATION =
  /\b(?:doi|et al|arxiv|ieee|acm|journal of|proceedings of|conference on|in press|pp\. \d)/g;

/** Whether at least two of the words stand there. */
function isMadeOf(text: string, words: RegExp): boolean {
  return new Set(text.match(words)).size >= 2;
}

/** Where every other line is a link to somebody else's page, it is a collection of them. */
function isLinks(text: string): boolean {
  const lines = text.split('\n').filter((line) => /^[ \t]*[^#\s]/.test(line));
  const links = lines.filter((line) => LINK.test(line)).length;
  return links >= 5 && links * 2 >= lines.length;
}

const LINK = /^[ \t]{0,8}(?:[-*+]|\d{1,3}\.) {1,4}\[[^\]\n]{1,200}\]\(https?:/;

/** The front matter of what an assistant is told to be, or to do and when. */
const ASSISTANT: readonly RegExp[] = [
  /^name:/m,
  /^description:/m,
  /^(?:model|tools|allowed-tools|when_to_use|trigger|script|agents|argument-hint):|^description:.{0,400}\buse (?:for|when|this)\b/m,
];

function isAssistant(text: string): boolean {
  return text.startsWith('---') && ASSISTANT.every((pattern) => pattern.test(text));
}

/** A resource of a cluster, printed in a page of another kind than ours. */
const MANIFEST = /^(?:---\s{1,4})?apiversion: (?!dr-runbook\/)/;

/** "## 3.2.0 - 2026-06-11", "2026-06-11, Version 3.2.0", "[Unreleased]": a change log of software, not of systems. */
const RELEASE =
  /^(?:\[?v?\d{1,4}\.\d{1,4}(?:\.\d{1,4})?\b|\[?unreleased|.{0,16}\bversion \d{1,4}\.\d)/i;

const BULLETS =
  /^[-*] (?:added|fixed|changed|deprecated|removed|feat|fix|chore)(?:\([\w-]{1,30}\))?:/m;

/** Practice: what the document covers, what it takes for granted, and what it leaves out. */
import type { Practice, Signals } from '../core/practice.ts';
import { KINDS } from '../core/runbook.ts';

/** Where the subject goes without saying: a recovery document that says "not for laptops" speaks of itself. */
const ENGLISH = [
  'not for|part_of|about|concerned|meant_for|subject .. <name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover|people|staff|everyone|everybody',
  'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log not .. <name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover|people|staff|everyone|everybody',
  'not covered|included|in_scope|part|addressed|described|treated|our|handled',
  'covers|concerns|about|for|applies_to only|just|solely <name>|<host>|<code>|<region>|database|cluster|server|servers|machines|production',
  'not in here|scope|this',
  'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log covers|describes|deals|handles|concerns|treats|documents the|our|only|what|how|restoring|losing|loss|rebuilding|recovering|getting|everything|<name>|<host>|<code>|<region>',
  'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log for|about|of the|our|only|<name>|<host>|<code>|<region>|everyone|everybody|staff',
  'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log applies|relates|limited|restricted to the|our|only|<name>|<host>|<code>|<region>|everyone|everybody|staff|machines|servers',
  'applies to|only the|our|<name>|<host>|<code>|<region>',

  'belongs|belong to .. team|department|group|plan|page|runbook|handbook|owner|supplier|<name>',
  'has|have|with|own|follow|follows own|their|its|another|separate|other plan|plans|page|pages|manual|manuals|runbook|runbooks|procedure|procedures|document|documents|handbook|routine|arrangements',

  'handled|treated|described|covered|dealt|looked_after|managed|run|restored|found elsewhere|separately',
  'handled|treated|described|covered|dealt|looked_after|managed|see|found in|by .. other|another|separate|own|their|its .. team|plan|runbook|page|document|manual|handbook|<link>',
  'handled|dealt|looked_after|managed by .. supplier|vendor|provider|landlord|carrier|team|maker|manufacturer',
  'not for the|our|these|those|any',
  'leave|leaves|left|leaving out|aside',
  'who|whom .. for everyone|everybody|staff|all|<role>|<name>|<host>',
  'own|their|other|another|different|separate team|department plan|pages|manual|runbook|procedure|document|handbook',
  'nothing .. here|about|covered',
  'we|it|this|the|everything|all|rests|relies|relying|counts|depends|built on|upon .. still|being|remaining|staying|available|reachable|working|up|intact|alive|exist|exists',
  'take|takes|taken|taking for granted',
  'assume|assumes|assumed|assuming|assumption|presume|presumes|suppose|supposes|presupposes|premise .. available|up|reachable|intact|access|working|works|exists|exist|running|survives|survive|healthy|alive|lost|there|answers|holds|valid|stays|stay|remains|remain|left|least|two|one|people|staff|online|same|not',
  'needs|requires|works only|to only? .. still up|alive|available|reachable|working|intact|running|online',
  'we describe|cover|treat|plan|deal|look for|with|at|after|the|our|only|<name>',
  'what happens to|with .. in|see|elsewhere|another|own|manual|handbook',
  'excluded|excludes|exempt|exempted|omitted|left_out are|is|the|our|all',
  'is|are|stands|found in the? .. manual|handbook|plan_of|plan_for|page_of|page_for',
  'someone|somebody|others else|look|care|after|do|handle',
  'scope|this|plan|policy|document|procedure .. limits|limited|limit|restricts|restricted|confined to .. <name>|<host>|<code>|<region>|the|our',
  'concerns|covers|describes|treats both|two|three|one',
  'follow|follows|see|use|uses the|their|its .. handbook|manual',
  'rely|depend|count|counting on|upon .. up|available|reachable|working|intact|running|there',
  'nothing else|more here|covered?',
] as const;

const GERMAN = [
  'plan|dokument|handbuch|anleitung|verfahren|konzept|liste|seite|runbook gilt|betrifft|behandelt|umfasst|regelt|beschreibt|deckt .. für? das|die|den|dem|der|unser*|nur|<name>|<host>|<code>',
  'gilt|gelten nur|nicht für .. das|die|den|dem|der|unser*|<name>|<host>|<code>|server|standort',
  'nicht für|enthalten|teil|gegenstand|umfasst|behandelt|betroffen|erfasst|abgedeckt|eingeschlossen|inbegriffen|hier|dabei|gemeint',
  'ausgenommen|ausgeschlossen|ausdrücklich_nicht|außen_vor|abgegrenzt',
  'eigene*|eigenes|eigener|separate*|andere*|anderes plan|pläne|anleitung*|handbuch|handbücher|verfahren|seite|konzept|runbook|dokument*|regelung*',
  'regelt|regeln|beschreibt|siehe|steht|stehen|geregelt|beschrieben .. handbuch|plan|anleitung|konzept|dokument|seite|abteilung|dienstleister',
  'nur für|die|der|das <name>|<host>|<code>|server|datenbank*|produktiv*|produktion|standort',
  'setzt|setzen|vorausgesetzt|voraussetzung|annahme*|angenommen|unterstellt .. voraus|verfügbar|erreichbar|vorhanden|intakt|läuft|funktioniert|dass|steht|bleibt|internet|strom|personal',
  'gehen|geht|ausgegangen davon aus|dass',
  'kümmert|zuständig|verantwortet|betreut .. sich|selbst|eigene*|andere*|abteilung|dienstleister|hersteller',
  'erfasst|abgedeckt|behandelt|enthalten das|die|der|den|<name>|<host>',
  'außerhalb .. plans|bereichs|umfangs',
] as const;

const FRENCH = [
  "plan|document|procédure|page|manuel|guide|liste|runbook|note concerne|couvre|porte|applique|s'applique|vise|décrit|traite le|la|les|l'|du|notre|nos|uniquement|seulement|<name>|<host>|<code>",
  "ne|n'est|n'est_pas|pas concern*|couvert*|inclus*|inclu|traité*|compris*|visé*|prévu|dans|ici",
  'exclu|exclus|exclue|exclues|excepté*|sauf|hors périmètre|champ|plan|du|de|les|le|la|<name>',
  'propre*|autre|séparé*|leur*|distinct* plan|procédure*|manuel*|document*|fiche|runbook|page',
  'géré*|traité*|décrit*|suivi*|couvert* ailleurs|séparément|par|dans .. équipe|service|prestataire|fournisseur|plan|document|manuel|mairie|<name>',
  'uniquement|seulement|seul|seuls|limité* le|la|les|à|aux|<name>|<host>|<code>|serveur*|base*',
  'suppos*|hypothèse*|postulat|part|partons|considér* .. disponible*|intact*|accessible*|fonctionne*|joignable*|survit|reste*|présent*|que|principe',
  'périmètre le|la|les|<name>|<host>',
  'non couvert*|concerné*|inclus*|traité*|compris*|visé*',
  'couvert*|concerné*|visé*|inclus le|la|les|l|<name>|<host>',
] as const;

const SPANISH = [
  'plan|documento|procedimiento|página|manual|guía|lista|runbook|nota cubre|abarca|aplica|comprende|describe|trata|afecta|vale a? el|la|los|las|al|nuestro|nuestra|solo|<name>|<host>|<code>',
  'no cubre|incluye|aplica|entra|entran|abarca|vale|afecta|contempla|cubierto*|incluido*|forma|está|están',
  'excluido*|excluida*|quedan|queda fuera|el|la|los|las',
  'fuera alcance|plan',
  'propio|propios|propia|otro|otra|aparte|su|sus plan|planes|procedimiento*|manual|manuales|documento*|ficha|página',
  'se|lo|los|la gestion*|trata*|describe*|lleva*|encarga*|cubre* aparte|por|en|otro .. equipo|proveedor|plan|documento|manual|ayuntamiento|<name>',
  'solo|sólo|únicamente|limitado el|la|los|las|a|al|<name>|<host>|<code>|servidor*|base*',
  'supone*|suponemos|asume*|asumimos|hipótesis|supuesto*|da|damos .. disponible*|intact*|accesible*|funciona*|sobrevive*|sigue|queda|que|hecho',
  'cubierto*|incluido*|incluidos el|la|los|las|<name>|<host>',
  'fuera .. alcance|plan|queda|quedan',
] as const;

export default {
  id: 'scope-and-assumptions',
  title: 'Scope, assumptions and exclusions',
  titles: {
    de: 'Geltungsbereich und Annahmen',
    fr: 'Périmètre et hypothèses',
    es: 'Alcance y supuestos',
  },
  group: 'Objectives',
  requirement:
    'Say which systems, sites and events the document covers, what it takes for granted, and what other documents cover.',
  why: 'Without it, readers spend the first hour finding out whether this is the right document at all.',
  goodEvidence: [
    'a list of the systems in scope',
    'what is left out, with a link to where it is covered',
    'assumptions that can be checked, such as a region that must be up',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'required',
    'restore-procedure': 'required',
    'training-plan': 'optional',
    'exercise-report': 'required',
    inventory: 'optional',
    'change-log': 'optional',
  },
  controls: [
    'nist-800-34r1:4.1',
    'nist-800-34r1:A.3-1.2',
    'nist-800-34r1:A.3-1.3',
    'dora-rts:24(1)(a)',
    'nis2-ir:4.1.2(a)',
  ],
  signals: {
    en: {
      within: everywhere(ENGLISH),
      headings: [
        'scope|assumption|exclusion|applicability|limitation',
        'purpose .. scope',
        'scope .. assumption|limitation|objective|purpose|exclusion|applicability',
        'scope of .. plan|document|runbook|backup|exercise|test|recovery|procedure',
        'in|out|outside of? scope',
        'planning|recovery assumption',
        'assumption .. limitation|constraint|dependency',
        'what .. covers|covered|cover|included|excluded',
        'covered|affected|involved system|service|component',
        'system in scope',
        'system overview|covered',
        'not covered|included',
        'what not in? here|scope|covered',
        'not in scope|covered',
        'what .. about|for|in|not',
        'who .. for',
        'coverage|boundaries|limits|applicability',
        'in out',
        'what we assume|presume|rely',
        'premises|preconditions',
        'systems covered|concerned|included|in_scope',
        'audience|field_of_application',
        'applicability|applies',
        'what this? covers|cover',
        'what is|it covered|included',
        "what .. not|doesn't cover|covers|included",
      ],
      topics: [
        'this|the plan|document|runbook|procedure|policy|page|playbook|guide|exercise|report|inventory covers|covered|applies|addresses|concerns|for',
        'this|the plan|document|runbook|procedure|policy|page|playbook not cover|apply|include|describe|address',
        'in|within|out|outside|beyond of? scope',
        'plan|document|runbook|procedure|we .. assume|assumes|assumed|presume|presumes|presupposes',
        'assumption|taken_for_granted',
        'assume|assumes|assumed|assuming|presume|presupposes .. available|up|reachable|intact|access|working|works|exists|running|survives|healthy|lost|staff|region|site|network|provider',
        'excluded|excludes|exclusion .. plan|scope|document|backup|recovery|runbook|exercise',
        'covers .. system|service|database|site|region|<name>|<host>',
        'covered elsewhere|separately|by|in .. plan|runbook|document',
        'covered here|elsewhere|separately|below',
        'presumes|presupposes|takes_for_granted',
        'handled|looked|covered by|after|elsewhere|in .. helpdesk|own|another|other|separate plan|runbook|document|team|procedure?',
        'scope',
        'assumes|assuming|presumes',
        'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log for|about',
        'not covered|concerned|included',
        'excluded|exclusions|boundaries',
        'document|policy|plan|procedure|standard applied|applicable .. to|all|entire|whole|every',
        'applies to',
      ],
      evidence: [
        '<name>|<host>|<region>|<code>|<address>',
        'database|cluster|server|datacenter|datacentre|mailserver|fileserver|website|storage|network|vm|workload|bucket|repository|tenant|virtual_machine',
        'out of scope',
        'excluded|excludes|excluding|except|exclusion',
        'assume|assumes|assumed|assuming|assumption ... available|up|reachable|intact|access|working|works|reached|exists|exist|running|survives|healthy',
        'loss|failure|outage|destruction|corruption of',
        '<link>',
        'not|no|without|only|own|elsewhere|separate|separately',
        'production|staging|plant|office|branch|warehouse|laptops|workstations|erp|portal|payroll|clients',
        'except|apart|other_than',
        'service|services|application|applications|app|platform|systems',
        'process|processes|api|pipeline|queue|dashboard|locations|departments|team|data',
      ],
      min: 2,
      proof: [
        'policy|standard|plan .. apply|applies .. all .. members|employees|staff|users|systems|contractors|servers',
        'plan|document|runbook|procedure|page|playbook|policy|guide|inventory .. covers|applies|concerns|covering .. <name>|<host>|<region>|<code>',
        'plan|document|runbook|procedure|page|playbook|policy|guide .. not cover|apply|include|address .. <name>|<host>|database|network|<link>|laptop|workstation|office|site|warehouse|desktop|client|application|plan|loss|failure',
        'covers .. <name>|<host> ... not|excludes|except|excluding',
        'out|outside of? scope .. <name>|<host>|<link>|database|network|laptop|workstation|office|site|desktop|client',
        'in|within scope .. <name>|<host>|<region>|<code>|database',
        'assume|assumes|assumed|assuming .. <name>|<host>|<region>|provider|network|staff|site|people|access|identity|datacenter|datacentre|replica|backup ... not? ... available|up|reachable|intact|working|works|reached|exists|running|survives|healthy|access|lost',
        'scope .. <name>|<host> .. <name>|<host>',
        'we|plan|document|runbook|procedure assume|assumes|assuming|assumed .. region|provider|network|staff|site|people|identity|datacenter|datacentre|replica|backup|backups|keys|account|internet|<name>|<region> ... survive|survives|available|up|reachable|intact|exist|exists|working|remains|remain|accessible|usable',
        'covered here|below .. <name>|<host>|database|cluster|server|site',
        'plan|document|runbook|procedure|we .. assume|assumes|presume|presumes|presupposes .. dns|network|region|provider|identity|site|internet|power|staff|people|backup|backups ... keeps|stays|remains|hosted|works|working|available|up|there|reachable|survive|survives',
        'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log not cover|covers|include|includes|apply|applies|concern|deal|describe|extend|address .. <name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover|people|staff|everyone|everybody',
        'out of scope .. <name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover|people|staff|everyone|everybody',
        '<name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover .. out_of_scope|excluded_from_this|covered_elsewhere|covered_separately',
        'in scope .. <name>|<host>|<region>|<code>|<link>|database|databases|network|laptop|laptops|workstation|workstations|office|site|sites|warehouse|desktop|desktops|client|clients|pcs|tablets|printers|phones|telephony|telephones|machines|instruments|plant|factory|building|branch|branches|cluster|clusters|server|servers|website|portal|tenant|erp|crm|mail|email|payroll|wiki|staging|test|development|archive|queue|store|stores|stateful|stateless|robots|devices|cameras|switches|backups|restores|restore|recovery|failover|people|staff|everyone|everybody',
        '<name>|<host>|database|cluster|site .. in_scope',
        'this|the plan|document|runbook|procedure|page|playbook|policy|guide|inventory|report|note|handbook|sheet|register|list|checklist|exercise|drill|training|log covers|applies|concerns|covering .. database|databases|cluster|clusters|website|portal|erp|crm|mail|payroll|warehouse|office|factory|plant|branch|datacenter|datacentre|tenant|telephony|servers|production',
        'scope .. only|without|except|excluding|not .. <name>|<host>|the|follow|follows|later|next|in',
        'scope .. only',
        'systems|machines|covered|concerns|for .. cluster|server|servers|database|<name>|<host> ... not|except|without .. application|applications|clients|laptops|network|the',
        'not in here|this_document|this_plan|this_runbook|this_page',
        'has|have their|its own plan|plans|manual|manuals|runbook|runbooks|page|pages|handbook|handbooks|procedure|procedures',
        'teams|team|vendor|supplier|owners own|owns|have|has|keep|keeps|maintain|maintains .. their|its|own .. plan|pages|page|runbook|runbooks|manual|manuals',
        '<name>|<host>|database|databases|network|laptops|workstations|office|warehouse|desktops|clients|printers|phones|telephony|instruments|cluster|servers|website|portal|archive not covered|included|in_scope|part',
        'tested|exercised|drilled .. not tested|exercised|drilled',
        'covers|applies|cover|about .. not|never|excludes|except|without|outside .. cover|covered|include|looks|part|<name>|apply',
        'covered|handled|dealt|described|elsewhere .. by|in|under .. <code>|<link>|<file>|<ticket>|<name>|separate|another|own',
        'applies to .. everything|all|every|systems|services|sites|offices ... not|except|covered|excluded|only|tills|payment|<name>',
        'assumes|assume|assumed|taken_for_granted|rests_on|relies_on .. that|exists|available|up|reachable|works|account|access',
        'covers .. and .. have|has|own|their procedure|plan|runbook|<ticket>|<code>',
        'plan|page|document|runbook for the? loss|outage|failure .. not|own|part',
        "not|doesn't|does_not cover|covered|include|included|about|apply|deal .. laptops|saas|office|phones|mail|desktops|plant|warehouse|site|country|tools|clients|telephony|network|applications|servers|<name>|payroll|backups|cloud",
        'outside|beyond|not_part of? this|the sheet|page|plan|document|runbook',
        'only <name>|cluster|database|system|site|plant|building .. page|plan|runbook|document of|has|own',
        'it|this|page|runbook|plan|document|guide|policy not cover|include|apply|describe|address',
      ],
      not: [
        'assess|determine|confirm|identify|establish|understand|validate|verify .. scope',
        'covers|describes|explains|outlines how',
        'identification scope',
        'scope of exposure|impact|damage|compromise|loss|outage|breach|incident',
        'oscilloscope|oauth|token|npm|variable|global|local|lexical|function scope',
        'scope read|write|parameter|variable|creep',
        'assume role|arn|identity',
        'assume .. role',
        'assumed role',
        'excluded|exclude|excludes path|file|directory|pattern|list|glob',
        'test coverage',
        'insurance covers|covered',
        'robots|tokens|keys|credentials|roles .. scope',
        'scope of work|supply|variables',
        'claims|permission|permissions scope',
        'scopes',
        'namespaced|cluster scoped',
        'needs|need|requires|require|grants|grant|has the? scope',
      ],
    },
    de: {
      within: everywhere(GERMAN),
      headings: [
        'geltungsbereich|abgrenzung|anwendungsbereich|annahmen|umfang|gültigkeit|ausschlüsse|rahmenbedingungen',
        'geltungsbereich|umfang|zweck .. annahmen|abgrenzung|plans|dokuments|geltungsbereich',
        'nicht enthalten|abgedeckt',
        'gilt für|nicht',
        'betroffene|erfasste systeme|dienste',
      ],
      topics: [
        'geltungsbereich|anwendungsbereich|abgrenzung',
        'plan|dokument|handbuch|anleitung|verfahren|konzept gilt|betrifft|behandelt|umfasst|regelt|beschreibt|deckt',
        'annahme*|vorausgesetzt|voraussetzung*',
        'ausgenommen|ausgeschlossen',
      ],
      evidence: [
        '<name>|<host>|<region>|<code>|<link>',
        'datenbank*|server|standort*|rechenzentrum|system*|arbeitsplätze|telefonanlage|netz*|anwendung*',
        'nicht|ausgenommen|außer|nur|eigene*',
      ],
      min: 2,
      proof: ['gilt|umfasst|betrifft|deckt .. nicht|ohne|außer|ausgenommen|nur'],
    },
    fr: {
      within: everywhere(FRENCH),
      headings: [
        'périmètre|hypothèses|portée|exclusions|postulats',
        "champ d'application|application",
        "domaine d'application|application",
        'périmètre .. hypothèses|exclusions|plan|document',
        'hors périmètre',
        'objet .. périmètre',
        'systèmes|services concernés|couverts',
        'ce qui est? couvert',
        'périmètre|champ',
      ],
      topics: [
        'périmètre|hypothèse*|hypothèses|exclusions',
        "champ_d'application",
        "plan|document|procédure|page|manuel concerne|couvre|porte|applique|s'applique|vise|décrit|traite",
        'pas concern*|couvert*',
      ],
      evidence: [
        '<name>|<host>|<region>|<code>|<link>',
        'base*|serveur*|site*|réseau|poste*|application*|téléphonie|messagerie|catalogue',
        'pas|sauf|hors|uniquement|seulement|propre*',
      ],
      min: 2,
      proof: [
        'couvre|concerne|porte|périmètre .. pas|sauf|hors|exclu|seulement|uniquement',
        'couvert .. relève|chaîne|paie|site',
        'relève de .. hébergeur|prestataire|direction|service',
      ],
    },
    es: {
      within: everywhere(SPANISH),
      headings: [
        'alcance|supuestos|hipótesis|exclusiones|ámbito',
        'ámbito aplicación',
        'alcance .. supuestos|exclusiones|plan|documento',
        'fuera alcance',
        'objeto .. alcance',
        'sistemas|servicios cubiertos|incluidos',
        'qué cubre|abarca|incluye',
        'alcance',
        'supuestos',
      ],
      topics: [
        'alcance|supuestos|hipótesis|exclusiones',
        'plan|documento|procedimiento|página|manual cubre|abarca|aplica|comprende|describe|trata',
        'no cubre|incluye',
      ],
      evidence: [
        '<name>|<host>|<region>|<code>|<link>',
        'base*|servidor*|sede*|red|puesto*|aplicaci*|telefonía|correo|almacén',
        'no|salvo|excepto|solo|propio*',
      ],
      min: 2,
      proof: [
        'cubre|abarca|aplica|alcanza .. fuera|excepto|salvo|no|solo|queda|quedan',
        'fuera|excluido|excluida queda|quedan|alcance|plan',
      ],
    },
  },
  fields: [
    'spec.scope',
    // A procedure is for certain events, and an exercise was held somewhere.
    'spec.use_when',
    'spec.do_not_use_when',
    'spec.environment',
    'spec.excluded',
    'metadata.systems',
    'systems',
    'services',
    'scope',
    'assumptions',
  ],
  falseFriends: [
    { text: 'Access to the copies is restricted to the CTO.', why: 'who may, not what for' },
    { text: 'Take the oscilloscope readings at the panel.', why: 'a part of a word' },
    { text: 'The token needs the scope repo:read.', why: 'a permission' },
    { text: 'Assume the role restore-operator.', why: 'a cloud permission' },
    { text: 'Test coverage of the script is above 80 %.', why: 'tests of code' },
    { text: 'Robots get tokens with the scope registry:pull.', why: 'a permission' },
  ],
  scaffold: {
    markdown: `## Scope, assumptions and exclusions

This document covers:

- \${1:TBD: system and site}

It does not cover \${2:TBD: system}, which has \${3:TBD: name of the other document}.

Taken for granted: \${4:TBD: what must be up, such as a region or the identity provider}
`,
    yaml: `scope:
  covers: ["\${1:TBD: system and site}"]
  excludes: ["\${2:TBD: system, and the document that covers it}"]
  assumptions: ["\${3:TBD: what must be up}"]
`,
  },
  examples: [
    {
      name: 'whom a policy binds',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

This policy shall apply to all members of the institute.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'how much is hit',
      kind: 'dr-plan',
      state: 'missing',
      text: `# First look

- [ ] Determine the scope of the damage
`,
    },
    {
      name: 'two sentences at the top',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

This document covers orders-db and orders-api in eu-west-1. The warehouse has a plan of its own.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'lists below headings',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Out of scope

- Laptops, which are covered by the desktop team
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- the warehouse-db cluster: see [its runbook](warehouse.md)
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
  scope:
    covers: [orders-db, orders-api]
             ^^^^^^^^^
`,
    },
    {
      name: 'everything, which is nothing',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

This plan covers all IT systems.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a scope to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Scope

Systems covered by this plan: [list of systems]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a scope, but of a token',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Sign in

Create a token with the scope repo:read and assume the role restore-operator.
`,
    },
  ],
} satisfies Practice;

function everywhere(phrases: readonly string[]): NonNullable<Signals['within']> {
  return Object.fromEntries(KINDS.map((kind) => [kind, phrases]));
}

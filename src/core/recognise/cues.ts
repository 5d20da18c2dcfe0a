/**
 * What takes the weight off a sentence, in whichever practice: wishes, examples, refusals, gaps. And what tells
 * an organisation's own document (`own`) from advice to a reader and from a product's manual. In the phrase
 * language, so that a language is added by data.
 */

export type Cue = 'hedge' | 'negation' | 'placeholder' | 'advice' | 'own' | 'product' | 'technical';

export const CUES: Readonly<Record<Cue, readonly string[]>> = {
  hedge: [
    'for example|instance',
    'e g',
    'plan|plans|planning|intend|intends|hope|want|aim to',
    'is|are planned',
    'planned to|for',
    'not yet',
    'ideally',
    'would like|be',
    'might|could',
    'in the? future',
    'under consideration',
    'considering',
    'idea* for',
    'we|you may want',
    'some day',
    'eventually',
    'wish list',
    'nice to have',
    'zum beispiel',
    'z b',
    'geplant*|idealerweise|zukünftig*|künftig*',
    'par exemple',
    'prévu*|idéalement',
    'por ejemplo',
    'previsto*|planificad*|idealmente',
  ],
  negation: [
    'no|not|never|none|neither|without|lacks|lacking|nobody|cannot',
    "don't|doesn't|isn't|aren't|wasn't|haven't|hasn't|can't|won't|didn't",
    'kein|keine|keinen|nicht|nie|niemals|ohne',
    'ne|pas|aucun|aucune|jamais|sans',
    'no|ningún|ninguna|nunca|sin|jamás',
  ],
  placeholder: [
    'tbd|tbc|tba|todo|fixme|xxx',
    'to be determined|confirmed|defined|decided|completed|written|added|advised|announced|filled|documented|done',
    'coming soon',
    'work in progress',
    'needs work',
    'placeholder',
    'lorem ipsum',
    'fill this in',
    'insert here|name|date|number',
    'yyyy mm dd',
    'dd mm yyyy',
    'mm dd yyyy',
    'changeme',
    'noch offen',
    'noch zu klären|ergänzen|definieren',
    'wird noch ergänzt|definiert',
    'à définir|compléter|déterminer|préciser',
    'por definir|completar|determinar',
  ],
  own: [
    'we|our|us|ours',
    'production|staging|prod',
    'oncall|pagerduty|slack|jira|confluence|opsgenie',
    'wir|unser|unsere|unserer|unseren|produktion*',
    'nous|notre|nos',
    'nosotros|nuestro|nuestra|nuestros',
  ],
  technical: [
    'server|database|cluster|network|storage|disk|application|software|hardware|datacenter|cloud',
    'host|vm|vms|node|dns|repository|bucket|namespace|kubernetes|api|vpn|firewall|router|ups|website|saas|account|region',
    'system|service|infrastructure|data|login|replica|failover|rto|rpo',
    'rechenzentrum*|datenbank*|anwendung*|netz*|dienst*|daten*|speicher*|server*|system*|verarbeitung*',
    'serveur|données|réseau|sauvegarde|base_de_données|logiciel|application|système|informatique',
    'servidor*|datos|red|copia|aplicación|sistema*|informátic*',
  ],
  product: [
    'plugin|annotation|parameter|argument|deprecated|changelog|api|crd|namespace_scoped',
    'feature|flag|option|default',
    'supports|supported|unsupported|supporting',
    'release|version <version>',
    'users|customers can|may|should',
    'pull_request|contributor|maintainers|proposal|alternatives|limitations|compatibility',
    'for more information',
    'learn more',
    'getting_started|quickstart|tutorial',
  ],
  advice: [
    'you can|should|could|may|might|must|need|will|want|have',
    'your',
    'best practice',
    'we recommend',
    'it is recommended|important|essential|advisable',
    'make sure',
    'be sure to',
    'consider',
  ],
};

/** Gaps that are not made of words: blanks, brackets to fill, template fields. Bounded, linear. */
export const BLANKS =
  /_{3,}|\.{5,}|…{2,}|\[(?:insert|your|list|name|date|company|organi[sz]ation|person|job title|system|phone|email|address|add|set|amount|enter|describe|specify|todo|tbd|x{1,3}|eintragen|datum)\b[^\]\n]{0,120}\](?!\()|<(?:insert|your|name|date|company|system|host|phone|email|bucket|region|todo|enter|describe|specify)[^>\n]{0,80}>|\{\{ ?[\w .-]{1,60} ?\}\}|\b(?:YYYY|JJJJ|AAAA)-(?:MM|DD)\b/i;

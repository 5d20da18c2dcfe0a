/** The words that tell tests and reviews, in English, German, French and Spanish. */

const TEST_EN =
  /\b(?:dr|disaster|recovery|restor\w{1,6}|fail-?over|backups?|contingency|continuity|plan|runbook|procedures?|this|tabletop)\b.{0,80}\b(?:test(?:s|ed|ing)?|drills?|exercis\w{1,3}|rehears\w{1,4}|practi[sc]ed)\b|\b(?:test(?:s|ed)?|drills?|exercise) .{0,60}\b(?:dr plan|disaster recovery|restores?|fail-?over|backups?|recovery plan|contingency|runbook)\b/i;

const TEST_DE =
  /(?:wiederherstellung|wiederanlauf|rücksicherung|umschaltung|notfall|restore|sicherungen|backups?|handbuch).{0,80}(?:geübt|getestet|geprobt|übung(?:en)?\b|\btests?\b|probe[ns]?\b)|(?:übung(?:en)?|tests?) (?:der|des|zur|zum) (?:wiederherstellung|wiederanlauf|rücksicherung|umschaltung|notfall)/i;

const TEST_FR =
  /\b(?:tests?|exercices?|essais?) (?:de |du |des |d['’])(?:la |l['’]|plan |restauration|reprise|bascule|pra\b|secours|sauvegarde)|\b(?:plan de reprise|pra|restauration|bascule|sauvegardes?)\b.{0,60}(?:\btestée?s?(?!\p{L})|\bexercices?\b)/iu;

const TEST_ES =
  /\b(?:pruebas?|simulacros?|ensayos?) (?:de |del )(?:la |los |las )?(?:restauraci|recuperaci|conmutaci|plan|respaldo|copias)|\b(?:plan|restauración|recuperación|conmutación|copias)(?!\p{L}).{0,60}\b(?:se (?:prueban?|ensayan?)|probad[oa]s?|ensayad[oa]s?)\b/iu;

/** Whether a sentence speaks of tests of a recovery. */
export function tellsTest(text: string): boolean {
  return TEST_EN.test(text) || TEST_DE.test(text) || TEST_FR.test(text) || TEST_ES.test(text);
}

const REVIEW_EN =
  /\b(?:this|the) (?:[\w-]{1,20} ){0,3}(?:plan|document|page|runbook|policy|procedure)\b.{0,60}\breview(?:ed|s)?\b|\breviews? (?:this|the) (?:[\w-]{1,20} ){0,3}(?:plan|document|page|runbook|policy|procedure)\b/i;

const REVIEW_ABROAD =
  /\b(?:dieser?s?|der|das) (?:\p{L}{1,20}plan|plan|\p{L}{0,20}handbuch|dokument)\b.{0,60}(?:überprüft|durchgesehen)\b|\b(?:ce|le) (?:plan|document|pra)\b.{0,60}\b(?:revu|révisé|réexaminé)(?!\p{L})|\b(?:este|el) (?:plan|documento)\b.{0,60}\b(?:se revisa|revisado|es revisado)\b/iu;

/** Whether a sentence speaks of reviews of the document. */
export function tellsReview(text: string): boolean {
  return REVIEW_EN.test(text) || REVIEW_ABROAD.test(text);
}

export const TEST_LABEL =
  /^(?:last |most recent |latest )?(?:dr |recovery |restore |failover |plan )?(?:test(?:ed|ing)?|drill(?:ed)?s?|exercise[ds]?|tabletop)(?: date| frequency| cadence| schedule| interval| on)?$|^(?:letzte[rs]? )?(?:übung|notfallübung|wiederanlauftest|rücksicherungstest|restore-test)(?: am)?$|^(?:dernier )?(?:test|exercice)(?: de (?:restauration|reprise|bascule)| du pra)?$|^(?:últim[ao] )?(?:prueba|simulacro)(?: de (?:restauración|recuperación))?$/;

export const REVIEW_LABEL =
  /^(?:(?:last|next|latest) )?(?:reviewed|review(?: date| due)?|review (?:interval|frequency|cycle|cadence|period)|next review(?: date| due)?|reviewed on|review by)(?: on| date)?$|^(?:letzte|nächste) (?:überprüfung|revision|durchsicht)(?: am)?$|^(?:zuletzt )?überprüft(?: am)?$|^(?:prüf|überprüfungs|revisions)(?:intervall|zyklus|turnus)$|^(?:dernière|prochaine) (?:revue|révision)(?: le)?$|^(?:fréquence|périodicité) (?:de|des) (?:la )?(?:revues?|révisions?)$|^(?:última|próxima) revisión(?: el)?$|^(?:frecuencia|periodicidad) de (?:la )?revisión$/;

/** What most statements are not about. */
export const ABOUT_RECURRENCE =
  /test|drill|exercis|rehears|practi[sc]|tabletop|review|geübt|übung|prob|prüf|durchgesehen|durchsicht|exercice|essai|revu|révis|réexamin|prueba|simulacro|ensay|revis/i;

/** Something that is still to come. */
export const NEXT_LABEL = /\bnext\b|\bdue\b|\bby\b|^nächste|^prochaine?\b|^próxim[ao]\b/;

/** Stands in a label before the day on which it was done. */
export const DONE_NAME =
  /^(?:last|latest|most recent)\b|\b(?:tested|reviewed|drilled)(?: on)?$|^(?:letzte|zuletzt|dernier|últim[ao])|^überprüft(?: am)?$/;

/** Stands in a sentence before the day on which it was done. */
export const DONE_BEFORE =
  /\b(?:last|latest|most recent|recently|tested|reviewed|held|performed|carried out|conducted|done|completed)\b[\s\w:,*()]{0,30}$|(?:\bletzte[rnsm]?|\bzuletzt|\bderni(?:er|ère)|(?:^|[\s(])últim[ao])[\s\p{L}:,*()-]{0,40}$/iu;

/**
 * A sentence that only says when the last one was, of what the sentence before it tells:
 * "The last one was on …", "It was last held on …", "Die letzte Übung fand am …".
 */
export const LAST_ONE =
  /^(?:(?:the |our |its )?(?:last|latest|most recent)(?: successful| full)?(?: (?:one|time|run|test|drill|exercise|rehearsal|review|restore|fail-?over|tabletop)){0,2} (?:was|were|took place|happened|ran|is dated|dates)\b|(?:it|this|that) was last (?:done|held|run|tested|tried|exercised|reviewed|performed)\b|last (?:done|held|run|tested|tried|exercised|reviewed|performed)\b|(?:der|die|das) letzte (?:\p{L}{3,25} )?(?:fand|war|wurde|erfolgte)\b|zuletzt (?:geübt|getestet|geprobt|überprüft|durchgeführt)\b|(?:le dernier|la dernière)(?: \p{L}{3,12})? (?:a|date|remonte|s['’]est)\b|(?:la última|el último)(?: \p{L}{3,12})? (?:fue|se|tuvo)(?!\p{L}))/iu;

/** Words of "last" that no English sentence has. */
export const ABROAD =
  /(?:^|[^\p{L}])(?:letzte[rnsm]?|zuletzt|derni(?:er|ère)|últim[ao])(?!\p{L})/iu;

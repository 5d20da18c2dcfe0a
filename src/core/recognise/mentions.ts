/** A look at the raw text, before anything is parsed: most files of a workspace say nothing of recovery at all. */
import { syntaxOf } from '../syntax.ts';
import { isOurYaml, isRunbookName } from '../yaml/yaml.ts';

/**
 * Whether a file could be a runbook by itself. Never false for one that calls itself a runbook, nor for one
 * whose content is: `assess` asks the same of the text, so that a host which skips the others misses nothing.
 */
export function couldBeRunbook(path: string, text: string): boolean {
  if (syntaxOf(path) === 'yaml') return isRunbookName(path) || isOurYaml(text);
  return DECLARES.test(text) || mentionsRecovery(text);
}

/** Whether one of the words stands anywhere in the text without which no recovery document does. */
export function mentionsRecovery(text: string): boolean {
  return STEMS.test(text);
}

/** The keys of a header, in whatever notation; all other words that declare are among the stems. */
const DECLARES = /dr-runbook|\bkind["']?[ \t]{0,20}:/;

/**
 * Stems of the languages with signals, wide on purpose: what they let through is judged, not taken. Each letter
 * stands once, since the engine tries every alternative at every place: one by one they take three times as long.
 */
const STEMS = new RegExp(
  [
    '\\b(?:(?:bcp|bia|drp?|dumps?|rpo|rto|s/n|ups)\\b|essai)',
    'a(?:larmierung|nnuaire|rchiv|sset|ufbewahr|usfall)',
    'b(?:ack[ -]?(?:ed )?up|acking up|ascul)',
    'c(?:all tree|ambios|apacitaci|aída|hange[ -]?log|onmuta|ontinge|ontinuit|opias?\\b|opie|ris[ei])',
    'd(?:ata loss|esastre|isaster|ongle|owntime|rill)',
    'e(?:mergenc|rsatz|scalat|vacuat|xercice|xercise)',
    'f(?:ail(?:ing|ed|s)?[ -]?(?:over|back)|irmware|ormation)',
    'g(?:ame ?day|arantía|enerator)',
    'hardware',
    'i(?:mmutab|ncident|nventaire|nventar|nventor)',
    'krise',
    'l(?:essons|lamadas|icen[cs]e (?:key|file))',
    'maintenance',
    'n(?:o answer|otfall|uméro de série|\\.º de serie)',
    'o(?:ff-?site|n-call|utage)',
    'p(?:anne|atch|hone tree|romot)',
    'r(?:ansomware|eboot|ebuil|ecover|ecreat|ecupera|edundan|ehears|einstall|eplica|epris|eserva|esilien)',
    'r(?:espald|estaur|estor|etention|oll(?:ed)?[ -]?back|ufbaum|unbook|ücks)',
    's(?:auvegard|chulung|chwenk|ecours|erial|eriennr|eriennummer|ervfail|icherung|imulacro|inistre)',
    's(?:ite-?loss|napshot|pare|tand-?by|törung|wapped|witch(?:ing|ed)?[ -]?over)',
    't(?:able ?top|ake ?over|elefonkette|raining)',
    'umschalt',
    'verzeichnis',
    'w(?:artung|iederanlauf|iederherstell|orkaround)',
    'änderung',
    'übung',
    '(?:are|be(?:en)?|goes|is|went) (?:dead|down|gone|lost|out)\\b',
    '(?:cluster|host|node|server)s? crash',
  ].join('|'),
  'i',
);

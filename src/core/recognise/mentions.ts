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

/** Stems of the languages with signals, wide on purpose: what they let through is judged, not taken. */
const STEMS = new RegExp(
  [
    'back[ -]?(?:ed )?up|backing up|restor|recover|recreat|rebuil|reinstall|roll(?:ed)?[ -]?back',
    'fail(?:ing|ed|s)?[ -]?(?:over|back)|switch(?:ing|ed)?[ -]?over|take ?over|disaster|outage|emergenc',
    'snapshot|replica|standby|stand-by|redundan|off-?site|immutab|retention|archiv|\\bdumps?\\b',
    '\\brto\\b|\\brpo\\b|\\bdr\\b|\\bbcp\\b|\\bdrp\\b|\\bbia\\b|continuit|contingenc|resilien|escalat',
    'drill|table ?top|game ?day|exercise|rehears|lessons|training|inventor|spare|hardware|asset|firmware',
    'change[ -]?log|maintenance|patch|incident|data loss|ransomware|evacuat|workaround|on-call',
    'downtime|reboot|serial|\\bs/n\\b|dongle|licen[cs]e (?:key|file)|generator|runbook|promot|\\bups\\b',
    '(?:is|are|be|been|goes|went) (?:down|dead|gone|lost|out)\\b|(?:server|cluster|node|host)s? crash|\\bcopies\\b|swapped|site-?loss|no answer|servfail',
    'seriennummer|seriennr|panne|\\bessai|copie|numéro de série|caída|reserva|n\\.º de serie|garantía',
    'sicherung|wiederherstell|wiederanlauf|notfall|ausfall|störung|krise|übung|schulung|änderung|rücks',
    'umschalt|schwenk|aufbewahr|inventar|verzeichnis|ersatz|wartung',
    'sauvegard|restaur|repris|bascul|secours|sinistre|continuité|crise|exercice|formation|inventaire',
    'respald|copias?\\b|recupera|desastre|continge|conmuta|simulacro|capacitaci|inventario|cambios|emergencia',
  ].join('|'),
  'i',
);

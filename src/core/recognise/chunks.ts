/**
 * Facts that can be told from one run of text without white space: addresses, paths, hosts, dates, numbers.
 * What needs several words is told by `vocabulary.ts`.
 */
import {
  AT,
  BACKSLASH,
  BAR,
  COLON,
  DASH,
  DIGIT,
  DOT,
  isClosing,
  isOpening,
  PERCENT,
  PLUS,
  SLASH,
  TICK,
} from './characters.ts';
import { addAtom, type Words } from './words.ts';

interface ChunkClass {
  readonly class: string;
  /** Marks without which the pattern cannot match: most chunks are spared most patterns. */
  readonly needs: number;
  /** Matches the whole chunk, its brackets, quotes and full stop taken off. Linear: no nested repetition. */
  readonly whole: RegExp;
}

/** A full stop between other characters. */
const INSIDE = 2048;

const CLASSES: readonly ChunkClass[] = [
  { class: 'url', needs: SLASH | COLON, whole: /^(?:https?|ftp):\/\/\S+$/i },
  {
    class: 'email',
    needs: AT | INSIDE,
    whole: /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/,
  },
  { class: 'handle', needs: AT, whole: /^[@#][a-z][\w./-]{1,60}$/i },
  {
    class: 'store',
    needs: COLON,
    whole:
      /^(?:s3|gs|gcs|az|azblob|abfss?|wasbs?|b2|r2|oss|swift|rclone|restic|borg|nfs|smb|cifs|sftp|rsync|ssh|file|minio):\/{0,3}[^\s:]\S*$/i,
  },
  { class: 'store', needs: BACKSLASH, whole: /^\\\\[\w.$-]+\\\S+$/ },
  {
    class: 'store',
    needs: COLON | SLASH,
    whole: /^(?!https?:|ftp:)[\w.@-]{2,60}:\/[\w./-]{2,200}$/i,
  },
  { class: 'path', needs: SLASH, whole: /^(?:~|\.{1,2})?\/[\w.@${}<>*-]+(?:\/[\w.@${}<>*:-]*)*$/ },
  { class: 'path', needs: BACKSLASH | COLON, whole: /^[A-Za-z]:\\\S*$/ },
  { class: 'path', needs: SLASH | DOT, whole: /^\$?\{?[\w.-]+\}?(?:\/[\w.${}*-]+){2,}\/?$/ },
  { class: 'path', needs: SLASH | BAR, whole: /^\$?\{?[\w.-]+\}?(?:\/[\w.${}*-]+){2,}\/?$/ },
  { class: 'path', needs: SLASH | DIGIT, whole: /^\$?\{?[\w.-]+\}?(?:\/[\w.${}*-]+){2,}\/?$/ },
  { class: 'path', needs: SLASH | TICK, whole: /^\$?\{?[\w.-]+\}?(?:\/[\w.${}*-]+){2,}\/?$/ },
  {
    class: 'file',
    needs: INSIDE,
    whole:
      /^[\w./${}-]{1,100}\.(?:sh|ps1|py|rb|pl|sql|ya?ml|json|toml|tf|conf|cfg|md|pdf|xlsx?|docx?|csv|tar|gz|tgz|zip|dump|bak|iso|img|service|timer|cmd|bat)$/i,
  },
  {
    class: 'address',
    needs: DIGIT | INSIDE,
    // The number of a section, 3.4.2.1, has no address's look.
    whole: /^(?=[\d.]{0,13}\d\d)\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d{1,5})?$/,
  },
  {
    class: 'host',
    needs: INSIDE,
    whole:
      /^[A-Za-z0-9][A-Za-z0-9-]{0,62}\.(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,12}(?::\d{1,5})?$/,
  },
  { class: 'host', needs: DIGIT, whole: /^[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}-?\d{1,3}$/ },
  { class: 'name', needs: DASH, whole: /^[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){1,6}$/ },
  { class: 'name', needs: BAR, whole: /^[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){1,6}$/ },
  {
    class: 'region',
    needs: DIGIT | DASH,
    whole:
      /^(?:us|eu|ap|ca|sa|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d[a-f]?$/i,
  },
  {
    class: 'region',
    needs: DIGIT | DASH,
    whole:
      /^(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d{1,2}(?:-[a-f])?$/i,
  },
  {
    class: 'date',
    needs: DIGIT | DASH,
    whole: /^(?:19|20)\d{2}-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?(?:T[\d:.+Z-]+)?$/,
  },
  { class: 'date', needs: DIGIT, whole: /^(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d{2}$/ },
  { class: 'date', needs: DIGIT, whole: /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/ },
  { class: 'date', needs: DIGIT, whole: /^(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}$/ },
  { class: 'year', needs: DIGIT, whole: /^(?:19[89]|20[0-4])\d$/ },
  {
    class: 'time',
    needs: DIGIT | COLON,
    whole: /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:am|pm|z|h)?$/i,
  },
  { class: 'time', needs: DIGIT, whole: /^(?:1[0-2]|0?\d)(?:am|pm)$/i },
  {
    class: 'duration',
    needs: DIGIT,
    whole:
      /^[<>≤≥~]?=?(?:\d{1,3}[hmd]?[-\u2013])?\d{1,5}(?:[.,]\d{1,2})?-?(?:s|sec|secs|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|weeks?|months?|y|years?)$/i,
  },
  {
    class: 'duration',
    needs: DIGIT,
    whole: /^P(?=\d|T\d)(?:\d{1,4}[YMWD]){0,4}(?:T(?:\d{1,4}[HMS]){1,3})?$/,
  },
  {
    class: 'size',
    needs: DIGIT,
    whole: /^[~<>]?\d{1,6}(?:[.,]\d{1,3})?(?:k|m|g|t|p)i?b?(?:\/s)?$/i,
  },
  {
    class: 'version',
    needs: DIGIT | INSIDE,
    whole: /^v?\d{1,4}\.\d{1,4}(?:\.\d{1,6}){0,3}(?:[-+][\w.]{1,30})?$/i,
  },
  { class: 'version', needs: DIGIT, whole: /^v\d{1,4}$/i },
  { class: 'percent', needs: DIGIT | PERCENT, whole: /^\d{1,3}(?:[.,]\d{1,6})?%$/ },
  {
    class: 'number',
    needs: DIGIT,
    whole: /^[<>≤≥~#]?[$€£¥]?\d{1,12}(?:[.,'’]\d{1,6}){0,4}(?:k|m|bn|mio)?[$€£¥]?$/i,
  },
  {
    class: 'ticket',
    needs: DIGIT,
    whole:
      /^(?:(?!(?:SHA|UTF|AES|RSA|ECB|ISO|IEC|TLS|LTO|RAID|EN|DIN|BS|PCI|CAT|USB|COVID|TIER|SEV|PL|MD)-)[A-Z][A-Z0-9]{1,9}-\d{1,7}|(?:CHG|INC|RFC|CR|PRB|KB)\d{3,9}|CVE-\d{4}-\d{4,7}|#\d{2,7})$/,
  },
  // A range counts as a number: "24-48 hours".
  { class: 'number', needs: DIGIT, whole: /^[<>~]?\d{1,3}[-\u2013]\d{1,3}$/ },
  { class: 'phone', needs: PLUS | DIGIT, whole: /^\+\d{6,15}$/ },
];

/** Finds the facts of the chunk `[start, end)`, whose first word is `first`; `telling` are its marks. */
export function chunkFacts(
  words: Words,
  first: number,
  start: number,
  end: number,
  telling: number,
): void {
  const { text } = words;
  let from = start;
  let to = end;
  while (from < to && isOpening(text.charCodeAt(from))) from += 1;
  while (to > from && isClosing(text.charCodeAt(to - 1))) to -= 1;
  if (to <= from || to - from > LONGEST_CHUNK) return;
  const written = text.slice(from, to);
  // Word processors write a hyphen at which no line breaks.
  const chunk = (telling & DASH) === 0 ? written : written.replace(/[\u2010\u2011]/g, '-');
  const found = [...namesFor(chunk, marksOf(chunk, telling))];
  const prose = (telling & (DIGIT | BAR | TICK)) === 0 && found.includes('name');
  if (prose && chunk.split('-').some((part) => PROSE.has(part))) {
    found.splice(found.indexOf('name'), 1);
  }
  if (telling & TICK) found.push('code');
  if ((telling & DIGIT) !== 0 && (isPhone(text, start) || (from > start && isPhone(text, from)))) {
    found.push('phone');
  }
  if (chunk === 'todo' && text.charCodeAt(to) === 58) found.push('open');
  // The star of "*/15" is no emphasis.
  const field = from > start && text.charCodeAt(from - 1) === 42 ? from - 1 : from;
  if (isCron(text.slice(field, to), text, field)) found.push('cron');
  if (found.includes('url')) collapse(words, first);
  const last = words.word.length;
  for (const name of found) addAtom(words, first, name, last);
}

/** The marks of the whole run, less what only ends a sentence or leads in a list. */
function marksOf(chunk: string, telling: number): number {
  let marks = telling;
  if (telling & DOT && chunk.includes('.')) marks |= INSIDE;
  if (telling & COLON && !chunk.includes(':')) marks &= ~COLON;
  return marks;
}

/** The classes of a chunk: hosts, days and numbers come again and again. */
function namesFor(chunk: string, marks: number): readonly string[] {
  const { classes, known } = classesFor(marks);
  const before = known.get(chunk);
  if (before) return before;
  const found: string[] = [];
  for (const { whole, class: name } of classes) {
    if (!found.includes(name) && whole.test(chunk)) found.push(name);
  }
  if (known.size >= MOST_CHUNKS) known.clear();
  // A copy, since a slice would keep the whole text of its document alive.
  known.set(`${chunk} `.slice(0, -1), found);
  return found;
}

/** Of each set of marks. */
const MOST_CHUNKS = 1_000;

interface MarkedClasses {
  readonly classes: readonly ChunkClass[];
  readonly known: Map<string, readonly string[]>;
}

/** The classes whose marks are all there; remembered for each set of marks, of which few are met. */
function classesFor(marks: number): MarkedClasses {
  const known = byMarks.get(marks);
  if (known) return known;
  const classes = CLASSES.filter(({ needs }) => (needs & marks) === needs);
  const made = { classes, known: new Map() };
  byMarks.set(marks, made);
  return made;
}

const byMarks = new Map<number, MarkedClasses>();

const LONGEST_CHUNK = 400;

/** Parts of the compounds of running text: "point-in-time" and "read-only" name nothing. */
const PROSE = new Set(
  (
    'a an and as at by co cold cross day demand disk down easy end ended first for free full half hand hard high hot hour how in key life like line ' +
    'long loss low made month multi new next night non of off on one only open or out over own part per point post pre premises ' +
    're read ready real right round self semi set short side single site specific step sub term text third time to top two up use way ' +
    'week well wide work write year agreed aware based built called compliant defined driven friendly grade level managed oriented owned party related sensitive tier timed tolerant way'
  ).split(' '),
);

/** The words inside an address are not said: `https://example.org/backup` is no talk of backups. */
function collapse(words: Words, first: number): void {
  words.word[first] = words.lexicon.vocables.of('');
  words.word.length = first + 1;
  words.atoms.length = first + 1;
}

const CRON_START =
  /^(?:[\d*]{1,3}(?:[/,-]\d{1,3}){0,8}|@(?:hourly|daily|midnight|weekly|monthly|yearly|annually))$/;

const CRON =
  /(?:@(?:hourly|daily|midnight|weekly|monthly|yearly|annually)\b|(?:[\d*]{1,3}(?:[/,-]\d{1,3}){0,12}[ \t]{1,4}){2}(?:[\d*?L]{1,3}(?:[/,-]\d{1,3}){0,12}[ \t]{1,4})(?:(?:[\d*]{1,3}|[a-z]{3})(?:[/,-](?:\d{1,3}|[a-z]{3})){0,12}[ \t]{1,4})(?:[\d*?L]{1,3}|[a-z]{3})(?:[/,#-](?:\d{1,2}|[a-z]{3})){0,7}(?![\w.]))/iy;

function isCron(chunk: string, text: string, at: number): boolean {
  const code = chunk.charCodeAt(0);
  const mayStart = (code >= 48 && code <= 57) || code === 42 || code === 64;
  if (!mayStart || !CRON_START.test(chunk)) return false;
  CRON.lastIndex = at;
  return CRON.test(text);
}

/** Written with spaces, dots or hyphens; a date or a version has fewer parts, or shorter ones. */
const PHONE =
  /(?:\+\d{1,3}(?:[ .()/-]{1,2}\d{1,6}){2,6}|\(0\d{1,5}\)[ -]?\d{2,6}(?:[ -]\d{2,6}){0,3}|0\d{2,4}[ /-]\d{3,8}(?:[ -]\d{2,6}){0,3}|0\d(?:[ .]\d{2}){4}|[6-9]\d{2}[ .]\d{3}[ .]\d{3}|(?:1[ -])?\(\d{3}\) ?\d{3}-\d{4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4}|\b555-\d{4}|\bext\.? ?\d{2,6})(?![\d:])/iy;

function isPhone(text: string, at: number): boolean {
  PHONE.lastIndex = at;
  return PHONE.test(text);
}

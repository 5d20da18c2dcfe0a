/**
 * Facts that can be told from one run of text without white space: addresses, paths, hosts, dates, numbers.
 * What needs several words is told by `vocabulary.ts`.
 */
import type { Atom, Words } from './words.ts';

interface ChunkClass {
  readonly class: string;
  /** Matches the whole chunk, its brackets, quotes and full stop taken off. Linear: no nested repetition. */
  readonly whole: RegExp;
}

const CLASSES: readonly ChunkClass[] = [
  { class: 'url', whole: /^(?:https?|ftp):\/\/\S+$/i },
  { class: 'email', whole: /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}$/ },
  { class: 'handle', whole: /^[@#][a-z][\w./-]{1,60}$/i },
  {
    class: 'store',
    whole:
      /^(?:s3|gs|gcs|az|azblob|abfss?|wasbs?|b2|r2|oss|swift|rclone|restic|borg|nfs|smb|cifs|sftp|rsync|ssh|file|minio):\/{0,3}[^\s:]\S*$/i,
  },
  { class: 'store', whole: /^\\\\[\w.$-]+\\\S+$/ },
  { class: 'store', whole: /^[\w.-]{2,60}:\/[\w./-]{2,200}$/ },
  { class: 'path', whole: /^(?:~|\.{1,2})?\/[\w.@${}<>*-]+(?:\/[\w.@${}<>*:-]*)*$/ },
  { class: 'path', whole: /^[A-Za-z]:\\\S*$/ },
  { class: 'path', whole: /^\$?\{?[\w.-]+\}?(?:\/[\w.${}*-]+){2,}\/?$/ },
  {
    class: 'file',
    whole:
      /^[\w./${}-]{1,100}\.(?:sh|ps1|py|rb|pl|sql|ya?ml|json|toml|tf|conf|cfg|md|pdf|xlsx?|docx?|csv|tar|gz|tgz|zip|dump|bak|iso|img|service|timer|cmd|bat)$/i,
  },
  { class: 'address', whole: /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d{1,5})?$/ },
  { class: 'host', whole: /^(?:[a-z0-9][a-z0-9-]{0,62}\.){2,6}[a-z]{2,12}(?::\d{1,5})?$/ },
  { class: 'host', whole: /^[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}-?\d{1,3}$/ },
  { class: 'name', whole: /^[a-z][a-z0-9]{1,30}(?:[-_][a-z0-9]{1,30}){1,6}$/ },
  { class: 'name', whole: /^[a-z]{2,20}(?:[A-Z][a-z0-9]{1,20}){1,4}$/ },
  {
    class: 'region',
    whole:
      /^(?:us|eu|ap|ca|sa|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d[a-f]?$/i,
  },
  {
    class: 'region',
    whole:
      /^(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d{1,2}(?:-[a-f])?$/i,
  },
  {
    class: 'region',
    whole:
      /^(?:north|south|east|west|central|uk|germany|france|japan|australia|canada|sweden|norway|switzerland|brazil|korea|uae)(?:north|south|east|west|central|westcentral|northcentral|southcentral)?(?:us|europe|asia|india|central|east|west|north|south)\d?$/i,
  },
  {
    class: 'date',
    whole: /^(?:19|20)\d{2}-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?(?:T[\d:.+Z-]+)?$/,
  },
  { class: 'date', whole: /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}$/ },
  { class: 'date', whole: /^(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}$/ },
  { class: 'year', whole: /^(?:19[89]|20[0-4])\d$/ },
  { class: 'time', whole: /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:am|pm|z|h)?$/i },
  { class: 'time', whole: /^(?:1[0-2]|0?\d)(?:am|pm)$/i },
  {
    class: 'duration',
    whole:
      /^[<>≤≥~]?=?\d{1,5}(?:[.,]\d{1,2})?-?(?:s|sec|secs|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|weeks?|months?|y|years?)$/i,
  },
  { class: 'duration', whole: /^P(?=\d|T\d)(?:\d{1,4}[YMWD]){0,4}(?:T(?:\d{1,4}[HMS]){1,3})?$/ },
  { class: 'size', whole: /^[~<>]?\d{1,6}(?:[.,]\d{1,3})?(?:k|m|g|t|p)i?b?(?:\/s)?$/i },
  { class: 'version', whole: /^v?\d{1,4}\.\d{1,4}(?:\.\d{1,6}){0,3}(?:[-+][\w.]{1,30})?$/i },
  { class: 'version', whole: /^v\d{1,4}$/i },
  { class: 'percent', whole: /^\d{1,3}(?:[.,]\d{1,6})?%$/ },
  { class: 'number', whole: /^[<>≤≥~#]?\d{1,12}(?:[.,]\d{1,6})?$/ },
  {
    class: 'ticket',
    whole:
      /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,7}|(?:CHG|INC|RFC|CR|PRB|KB)\d{3,9}|CVE-\d{4}-\d{4,7}|#\d{2,7})$/,
  },
  { class: 'phone', whole: /^\+\d{6,15}$/ },
];

const OPENING = '([{<"\'`*_~\u201c\u2018|=';
const CLOSING = ')]}>"\'`*_~.,;:!?\u201d\u2019|';

/** Adds the classes of the chunk `[start, end)`, whose first word is `first`. */
export function chunkFacts(words: Words, first: number, start: number, end: number): void {
  const { text } = words;
  let from = start;
  let to = end;
  const quoted = text.charCodeAt(start) === 96 || text.charCodeAt(end - 1) === 96;
  while (from < to && OPENING.includes(text.charAt(from))) from += 1;
  while (to > from && CLOSING.includes(text.charAt(to - 1))) to -= 1;
  if (to <= from || to - from > 400) return;
  const chunk = text.slice(from, to);
  const last = words.word.length;
  const atoms: Atom[] = quoted ? [{ class: 'code', end: last }] : [];
  for (const { class: name, whole } of CLASSES) {
    if (whole.test(chunk)) atoms.push({ class: name, end: last });
  }
  if (CRON_START.test(chunk) && isCron(text, from)) atoms.push({ class: 'cron', end: last });
  const named = atoms.some((atom) => atom.class === 'url');
  if (named) collapse(words, first);
  if (atoms.length > 0) {
    const at = words.word.length;
    words.atoms[first] = named ? atoms.map((atom) => ({ ...atom, end: at })) : atoms;
  }
}

/** The words inside an address are not said: `https://example.org/backup` is no talk of backups. */
function collapse(words: Words, first: number): void {
  words.end[first] = words.end[words.end.length - 1] ?? 0;
  words.word[first] = '';
  words.word.length = first + 1;
  words.start.length = first + 1;
  words.end.length = first + 1;
  words.atoms.length = first + 1;
}

const CRON_START =
  /^(?:[\d*]{1,3}(?:[/,-]\d{1,3}){0,8}|@(?:hourly|daily|midnight|weekly|monthly|yearly|annually))$/;

const CRON =
  /(?:@(?:hourly|daily|midnight|weekly|monthly|yearly|annually)\b|(?:[\d*]{1,3}(?:[/,-]\d{1,3}){0,12}[ \t]{1,4}){2}(?:[\d*?L]{1,3}(?:[/,-]\d{1,3}){0,12}[ \t]{1,4})(?:(?:[\d*]{1,3}|[a-z]{3})(?:[/,-](?:\d{1,3}|[a-z]{3})){0,12}[ \t]{1,4})(?:[\d*?L]{1,3}|[a-z]{3})(?:[/,#-](?:\d{1,2}|[a-z]{3})){0,7}(?![\w.]))/iy;

function isCron(text: string, at: number): boolean {
  CRON.lastIndex = at;
  return CRON.test(text);
}

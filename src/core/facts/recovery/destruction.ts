/** Commands that destroy data for good, and the words that show that somebody has thought of it. */
import type { Located } from '../../text.ts';

export interface Destruction {
  /** The command itself, without what stands before and behind. */
  readonly at: Located<string>;
  /** As a person would name it. */
  readonly name: string;
}

/** The first command in a text that destroys something; `undefined` when it only shows what it would do. */
export function destructionIn({ value, span }: Located<string>): Destruction | undefined {
  if (DRY.test(value)) return undefined;
  for (const [name, pattern] of DESTROYS) {
    const match = pattern.exec(value);
    if (match === null || isHarmless(value, match.index)) continue;
    const start = span.start + match.index;
    const written = match[0].trimEnd();
    return { at: { value: written, span: { start, end: start + written.length } }, name };
  }
  return undefined;
}

const DESTROYS: readonly (readonly [string, RegExp])[] = [
  ['rm -rf', /\brm\s{1,3}-(?:rf|fr|Rf|r -f|f -r)\w{0,2}\b/],
  ['DROP', /\bdrop (?:database|schema|table|tablespace|keyspace|collection)\b/i],
  ['dropdb', /\bdropdb\b/],
  ['dropDatabase', /\bdropDatabase\(\)/],
  ['TRUNCATE', /\btruncate (?:table )?[a-z"`]/i],
  ['--clean', /\bpg_restore\b[^|;&\n]{0,120}(?:--clean\b|\s-c\b)/],
  ['--drop', /\bmongorestore\b[^|;&\n]{0,120}--drop\b/],
  ['terraform destroy', /\b(?:terraform|tofu)\b[^|;&\n]{0,80}\sdestroy\b/],
  [
    'kubectl delete',
    /\bkubectl\b[^|;&\n]{0,60}\sdelete\s{1,3}(?:ns|namespaces?|pvc|pv|persistentvolume\w{0,7})\b/,
  ],
  ['zfs destroy', /\bzfs destroy\b/],
  ['mkfs', /\bmkfs(?:\.\w{2,6})?\s/],
  ['dd', /\bdd\b[^|;&\n]{0,80}\bof=\/dev\/(?!null)/],
  ['wipefs', /\bwipefs\s{1,3}-a/],
  ['aws s3 rm', /\baws s3 rm\b[^|;&\n]{0,120}--recursive/],
  ['aws s3 rb', /\baws s3 rb\b[^|;&\n]{0,120}--force/],
  ['FLUSHALL', /\bflush(?:all|db)\b/i],
  ['delete-db-instance', /\baws rds delete-db-(?:instance|cluster)\b/],
];

const DRY = /--dry-run|--help\b|\becho\b.{0,10}\brm\b|^\s{0,4}#/;

/** What it takes away can be made again, or is not production. */
function isHarmless(text: string, at: number): boolean {
  const rest = text.slice(Math.max(0, at - 40), at + 240);
  return HARMLESS.test(rest);
}

/** A folder `dev` is a place for development, but `/dev/` holds the disks. */
const HARMLESS =
  /(?:\/tmp\b|\/var\/tmp\b|\bte?mp\b|\bcache\b|\bscratch\b|\bsandbox\b|(?:[-_. ]|\w\/)dev\b|[-_./ ](?:test|tests|drill|staging|demo|broken|failed|corrupt\w{0,3}|node_modules|lost\+found)\b|[-_.](?:old|bak|backup)\b|\b(?:test|drill|staging|demo|old|dummy|restored?|new)[-_/]|\bdev[-_]|[-_](?:new|restored|clone)\b|\bif not exists\b|\.(?:lock|pid|tmp|log)\b)/i;

/** A copy made before, a question asked, a warning given, a way back. */
export function isGuardedBy(text: string): boolean {
  return GUARD.test(text);
}

const GUARD =
  /\b(?:(?:back|backs|backed|backing)[- ]up|(?:tak\w{1,3}|creat\w{1,3}|mak\w{1,3}|another|fresh|new|full|final|safety) (?:a |an |one )?(?:\w{1,12} )?back-?up|back-?up (?:of|first|before)|(?:tak\w{1,3}|creat\w{1,3}|mak\w{1,3}|keep\w{0,3}|new|another|final|last|zfs|volume|vm) (?:a |an |the |one )?(?:\w{1,12} )?snapshots?|create-[\w-]{0,12}snapshot|snapshot (?:save|create|it|the|first|before)|pg_dump\w{0,3}|mysqldump|mongodump|cop(?:y|ies|ied) (?:of|the|aside|away|everything|it|them)|cp -|mv |rename\w{0,3}|move (?:the|it|them|aside|away)|moved|set aside|keep (?:the|a|it)|sav(?:e|ed) (?:the|a|it)|export(?:ed)? the|dump (?:of|the)|confirm\w{0,5}|(?<!auto-)approv\w{1,5}|permission|sign(?:ed)?[- ]off|four[- ]eyes|two[- ]person|second person|both|make sure|be (?:absolutely |very |really )?sure|ensure|double[- ]?check|verif\w{1,6}|check (?:that|the|if|whether|you)|caution|careful\w{0,2}|warning|danger\w{0,3}|destructive|destroys?|wip(?:e|es|ed|ing)|irrevers\w{1,5}|irrevocabl\w|cannot be (?:undone|reversed|taken back|recovered)|can't be undone|no way back|point of no return|delet(?:es?|ed|ing) (?:all|the|any|every|existing|everything)|will (?:delete|remove|erase|overwrite|lose|drop)|data (?:loss|will be lost|is lost)|overwrit\w{1,5}|erase\w{0,2}|lost|only (?:if|when|on|after)|never|do not|don't|not (?:on|the) production|test (?:host|server|database|cluster|environment)|new host|empty (?:host|database|server|cluster|directory)|fresh|clean (?:host|machine|server)|undo|roll ?back|way back|revert|(?:delet|remov|drop|discard)\w{0,4} (?:the |this )?(?:newly |freshly )?(?:restored|cloned|temporary|half-restored) (?:copy|clone|database|db|instance|cluster|volume)|achtung|vorsicht|unwiderruflich|sicherung|attention|irréversible|cuidado|irreversible)\b|⚠|❗|🚨/i;

/** The words, options and units in which it is said how long backups are kept. Bounded and linear. */
import type { Minutes } from '../time/duration.ts';

const DAY: Minutes = 1440;

/** How far one step of each ladder reaches, months counted short. */
export const LADDER: Readonly<Record<string, Minutes>> = {
  hourly: 60,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 28 * DAY,
  yearly: 365 * DAY,
};

/** A column or a label that says how long something is kept. */
export const KEEP_LABEL =
  /^(?:backup |snapshot |data |log |wal )?(?:retention(?: (?:period|time|policy))?|keep|keeps|kept(?: for)?|retained(?: for)?|how long(?: kept)?|aufbewahrung(?:s(?:frist|dauer|zeit))?|(?:dur[ée]e de )?conservation|r[ée]tention|gard[ée]e?s?|conservaci[oó]n|retenci[oó]n)(?: \([a-z ]{1,12}\))?$/;

/** A verb of keeping, before the length or the number. */
export const KEEPS =
  /\b(?:kept|keeps?|keeping|retain(?:s|ed)?|retention(?: (?:period|time))?|aufbewahrung\w{0,6}|conservation|r[ée]tention|retenci[oó]n|conservaci[oó]n|stored for|held for|aufbewahrt|behalten|vorgehalten|gard(?:e|ons|ent|[ée]e?s?)|conserv(?:e|ons|ent|[ée]e?s?)|conservan|conservamos|guardan|guardamos)(?![\p{L}])/giu;

/** What removes backups at an age: "deleted after 60 days". */
export const REMOVES =
  /\b(?:delet\w{1,4}|remov\w{1,4}|expir\w{1,3}|prun\w{1,3}|purg\w{1,3}|gel[öo]scht|supprim\w{1,4}|borra\w{0,3})\b[^.;|]{0,60}\b(?:after|older than|nach|apr[èe]s|al cabo de|despu[ée]s de)\s{1,3}$/iu;

/** Other things that are kept and removed. */
export const OTHER_THINGS =
  /\b(?:restored|drills?|tests?|exercises?|log lines|logs are|metrics|traces|telemetry|recordings?|tickets?|e-?mails?|messages?|employees?|spares?|replica|phones?|before-restore|failed-restore|images?|hosts? (?:is|are)|reports?|records of|minutes of)\b/i;

/** Kept as they are, and not for how long. */
export const LOG_WORDS =
  /\b(?:wal|binlogs?|binary logs?|transaction logs?|archive logs?|redo logs?|log backups?|oplog|journaux|archivelogs?)\b/i;

export const FULL_WORDS =
  /\b(?:fulls?|full backups?|base ?backups?|vollsicherung\w{0,2}|compl[èe]tes?|completas?)(?![\p{L}])/iu;

export const INCREMENTAL_WORDS =
  /\b(?:incrementals?|differentials?|incr|diffs?|inkrementell\w{0,2}|differenziell\w{0,2}|incr[ée]mentiel\w{0,4}|incrementales)(?![\p{L}])/iu;

/** One only: "only the latest backup is kept", "one dump is kept", "we keep only the last snapshot". */
export const ONLY_ONE: readonly RegExp[] = [
  /\b(?:only (?:the |one )?(?:last |latest |newest |most recent )?|one |1 |a single |just the (?:last |latest )?)(?:full |nightly |daily |database )?(?:backup|dump|snapshot|archive|generation)(?: file)? is (?:kept|retained)\b/i,
  /\b(?:keeps?|retains?) (?:a single|only one|just one) (?:full |nightly |daily |database )?(?:backup|dump|snapshot|archive|generation)\b/i,
  /\b(?:keeps?|retains?) (?:only|just) (?:the |one )?(?:last |latest |newest |most recent )?(?:one )?(?:full |nightly |daily |database )?(?:backup|dump|snapshot|archive|generation)\b/i,
  /\boverwrites? (?:the )?(?:previous|last|old|existing) (?:backup|dump|snapshot|copy|one)\b|\breplaces the (?:one|backup|dump|snapshot|copy) of the (?:day|night|week) before\b/i,
  /\bnur (?:die|das) (?:letzte|neueste) (?:sicherung|backup)\b.{0,20}\b(?:behalten|aufbewahrt|vorgehalten)\b|\bseule la derni[èe]re sauvegarde est (?:gard[ée]e|conserv[ée]e)(?![\p{L}])|\bne (?:garde|gardons|conserve|conservons) que la derni[èe]re (?:sauvegarde|copie)|\bsolo se (?:guarda|conserva) la [uú]ltima copia\b/iu,
];

/** The whole of a value: "1 copy", "the last backup only". */
export const ONE_VALUE =
  /^(?:only |just )?(?:(?:the )?(?:last|latest|newest|most recent)(?: (?:one|backup|copy|dump|snapshot|version))?|(?:1|one|a single) (?:full |daily )?(?:backup|copy|dump|snapshot|version|generation))(?: only| is kept)?$/;

/** Options of restic, borg and their like: `--keep-daily 7`, `keep_last: 1`. */
export const KEEP_OPTION =
  /\bkeep[-_](last|hourly|daily|weekly|monthly|yearly|within)["']?[=:\s]{1,3}["']?(\d{1,5})([hdwmy])?\b/g;

/** Numbers of backups in other options. */
export const COUNT_OPTION =
  /\b(?:retain FULL|delete retain|repo\d?-retention-full=|--retention-full[= ]|--keep-last-n[= ]|--remove-all-but-n-full|TO REDUNDANCY)\s{0,2}(\d{1,4})\b/i;

/** Ages in other options, with the unit that the number is in: hours, else days. */
export const AGE_OPTION =
  /(?:-mtime \+(\d{1,5})\b(?=.{0,200}(?:-delete|\brm\b))|(?:--ttl[= ]|\bttl: (?=\d{1,6}h0m))(\d{1,6})h|(?:RECOVERY WINDOW OF |backup[-_]retention[-_](?:period|days)["']?\s{0,3}[=: ]\s{0,3}["']?)(\d{1,5})\b)/i;

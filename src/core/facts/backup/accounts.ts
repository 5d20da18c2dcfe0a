/** Whose account things lie in: production and its backups in one, or apart, or behind a lock. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located, textBetween } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { isStated } from '../statements.ts';
import { TALK } from './backup-words.ts';

export interface AccountTalk {
  readonly written: Located<string>;
  readonly runbook: Runbook;
}

/** Sentences that say that backups lie in the account of production, or can be deleted with its credentials. */
export const sharedAccounts: (facts: SetFacts) => readonly AccountTalk[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts }) =>
    withCue(runbook, facts.statements.said, SHARED).flatMap((statement): AccountTalk[] => {
      const written = located(runbook.source, statement.span);
      const text = written.value;
      if (text.length > 600 || !TALK.test(text) || RESTORES.test(text)) return [];
      const isShared = SAME_ACCOUNT.test(text) && OF_PRODUCTION.test(text);
      return (isShared || CAN_DELETE.test(text)) && isStated(statement)
        ? [{ written, runbook }]
        : [];
    }),
  ),
);

/** Where production runs and where backups lie, each with its account, as sentences name them. */
export const namedAccounts: (facts: SetFacts) => {
  readonly production: readonly AccountTalk[];
  readonly backups: readonly AccountTalk[];
} = perSet(({ members }) => {
  const production: AccountTalk[] = [];
  const backups: AccountTalk[] = [];
  for (const { runbook, facts } of members) {
    for (const statement of withCue(runbook, facts.statements.said, ACCOUNTS)) {
      const { value: text, span } = located(runbook.source, statement.span);
      const match = text.length > 600 ? null : ACCOUNT.exec(text);
      const name = match?.[1];
      if (match === null || name === undefined || !isStated(statement)) continue;
      const start = span.start + match.index + match[0].indexOf(name);
      const written = { value: name, span: { start, end: start + name.length } };
      const isOfBackups = TALK.test(text);
      const isOfProduction = PRODUCTION.test(text);
      // A sentence about both says more than this reads.
      if (isOfBackups && !isOfProduction) backups.push({ written, runbook });
      else if (isOfProduction && !isOfBackups) production.push({ written, runbook });
    }
  }
  return { production, backups };
});

/** Anything in the set that keeps a copy out of reach: a lock, a tape, another account. A generous answer. */
export const hasLock: (facts: SetFacts) => boolean = perSet(({ members }) =>
  members.some(
    ({ runbook, facts: { statements } }) =>
      withCue(runbook, statements.said, LOCKS).some((one) => {
        const text = textBetween(runbook.source, one.span);
        // "Nobody can delete them" denies what it says, and is the lock.
        return (LOCK.test(text) && isStated(one)) || (one.isReal && UNDELETABLE.test(text));
      }) ||
      withCue(runbook, statements.rows, LOCKS).some(({ span }) =>
        LOCK.test(textBetween(runbook.source, span)),
      ) ||
      (runbook.syntax === 'yaml' &&
        /immutable:(?!\s{0,9}false)|separate_credentials:\s{0,9}true/.test(runbook.source.text)),
  ),
);

/** How words begin in all that the patterns below match. */
const SHARED = cuesOf('shar same selb glei mêm mem mism acco subs tena proj prod');
const ACCOUNTS = cuesOf('acco subs tena proj kont comp cuen');
const LOCKS = cuesOf(
  'obje immu worm writ vaul appe air offl tape rete comp cros acco subs tena proj cred usb dele log',
);

/** What is done in a recovery says nothing of where backups lie. */
const RESTORES = /\b(?:restor\w{1,4}|recover\w{0,3}|rebuil[dt]|import\w{0,3}|log in|sign in)\b/i;

const CAN_DELETE =
  /\b(?:production|prod)\b.{0,60}\b(?:can|may) (?:also )?(?:delete|erase|wipe|remove)\b.{0,40}\b(?:backups?|snapshots?|dumps?|copies)\b/i;

const SAME_ACCOUNT =
  /\b(?:share (?:one|an|the same|a single) (?:aws |azure |gcp |google |cloud )?(?:account|subscription|tenant|project)|(?:the )?same (?:aws |azure |gcp |google |cloud )?(?:account|subscription|tenant|project|credentials?|admin(?:istrator)?s?(?: accounts?)?|log-?in|user|password|api key)|im (?:selben|gleichen) (?:konto|account|mandanten)|(?:dans )?le m[êe]me (?:compte|abonnement)|la misma cuenta|in (?:the|our) (?:production|prod|live) (?:aws |azure |gcp |google |cloud )?(?:account|subscription|tenant|project))\b/i;

const OF_PRODUCTION =
  /\b(?:as (?:the )?(?:production|prod|database|live|primary|systems?|servers?|application|service)|production|prod\b|database|live|wie (?:die )?(?:produktion|datenbank)|que la (?:production|base)|que (?:la )?producci[oó]n)\b/i;

const ACCOUNT =
  /\b(?:account|subscription|tenant|project|konto|compte|cuenta)(?: id| number| no\.?)?[ :]{1,2}[`*"]{0,2}([A-Za-z]{0,20}[-_]?\d[\w-]{2,30}|[a-z][a-z0-9]{1,20}-[a-z0-9-]{2,30})\b/;

const PRODUCTION = /\b(?:production|prod\b|primary|live (?:system|service|database))\b/i;

const LOCK =
  /\b(?:object[- ]lock\w{0,3}|immutab\w{1,5}|worm|write[- ]once|vault lock|append[- ]only|air[- ]?gap\w{0,4}|offline|tapes?|retention lock|compliance mode|cross[- ]account|(?:second|another|separate|different|dedicated|other|own|backup) (?:aws |azure |gcp |cloud |backup )?(?:account|subscription|tenant|project|credentials?)|account \*?backup|usb)/i;

const UNDELETABLE = /\b(?:cannot|can not|no one can|nobody can) (?:be )?(?:deleted?|log)\b/i;

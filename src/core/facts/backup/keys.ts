/** Where the keys of encrypted backups lie, as sentences and fields say. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located, type Span } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { headingsAround, isStated, type Statement } from '../statements.ts';
import { isFirm } from '../weight.ts';
import { TALK } from './backup-words.ts';

/** The keys of one entry of the data model. */
export interface KeyList {
  readonly runbook: Runbook;
  readonly at: Span;
  readonly backup: string | undefined;
  readonly covers: readonly Located<string>[];
  readonly keys: readonly {
    readonly where: Located<string>;
    readonly needs: readonly Located<string>[];
  }[];
}

export const keyLists: (facts: SetFacts) => readonly KeyList[] = perSet(({ members }) =>
  members.flatMap(({ runbook }) => {
    if (runbook.syntax !== 'yaml' || !runbook.metadata.declared) return [];
    return itemsAt(runbook.data, 'spec', 'backups').flatMap((entry): KeyList[] => {
      const list = at(entry, 'encryption', 'keys');
      const keys = itemsAt(entry, 'encryption', 'keys').flatMap((key) => {
        const where = textAt(key, 'where');
        return where === undefined ? [] : [{ where, needs: textsAt(key, 'needs') }];
      });
      if (list === undefined || keys.length === 0) return [];
      const backup = textAt(entry, 'id')?.value;
      return [{ runbook, at: list.span, backup, covers: textsAt(entry, 'covers'), keys }];
    });
  }),
);

/** A sentence about where the key of the backups is. */
export interface KeyTalk {
  readonly written: Located<string>;
  /** A row of a table about the keys of backups, in which a name is a place without a verb. */
  readonly isRow: boolean;
  readonly runbook: Runbook;
}

export const keyTalk: (facts: SetFacts) => readonly KeyTalk[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts: { statements } }) => [
    ...withCue(runbook, statements.said, KEY_CUES).flatMap((statement) => {
      const written = located(runbook.source, statement.span);
      return isOfKey(runbook, statement, written.value) ? [{ written, runbook, isRow: false }] : [];
    }),
    ...withCue(runbook, statements.rows, KEY_CUES).flatMap(({ span, isReal }) => {
      const written = located(runbook.source, span);
      const text = written.value;
      const isOwn = isReal && text.length < 600 && KEY.test(text) && !OTHER_KEY.test(text);
      const isPlace = TALK.test(text) && isFirm(text);
      return isOwn ? [{ written, runbook, isRow: isPlace }] : [];
    }),
  ]),
);

function isOfKey(runbook: Runbook, statement: Statement, text: string): boolean {
  if (text.length > 600 || !KEY.test(text) || OTHER_KEY.test(text)) return false;
  if (!isStated(statement)) return false;
  return (
    OF_BACKUPS.test(text) ||
    TALK.test(text) ||
    isInTalkOfBackups(runbook, statement) ||
    headingsAround(runbook, statement.section).some(
      ({ value }) => OF_BACKUPS.test(value) || TALK.test(value),
    )
  );
}

/** The sentences around it speak of encrypted backups. */
function isInTalkOfBackups({ blocks, source }: Runbook, { block }: Statement): boolean {
  const span = blocks[block]?.span;
  const text =
    span === undefined ? '' : source.text.slice(span.start, Math.min(span.end, span.start + 1_000));
  return OF_BACKUPS.test(text) && TALK.test(text);
}

const KEY_CUES = cuesOf('key pass schl clé cle phra clav');

const KEY =
  /\b(?:keys?|passphrases?|keyfiles?|key files?|schl[üu]ssel\w{0,3}|passwort der sicherung|(?:repository|repo|encryption|backup|restic|borg) passwords?|cl[ée]s?|phrase secr[èe]te|claves?)(?![\p{L}-])/iu;

const OTHER_KEY =
  /\b(?:ssh|api|primary|foreign|licen[cs]e|public|hardware|access|door|house|car|product|hot|key (?:contacts?|people|personnel|staff|systems?|steps?|points?|tasks?|roles?)|prim[äa]rschl[üu]ssel|cl[ée] primaire)(?: keys?)?\b/i;

const OF_BACKUPS =
  /\b(?:encrypt\w{0,5}|decrypt\w{0,5}|repositor\w{1,3}|passphrase|verschl[üu]ssel\w{0,3}|chiffr\w{1,6}|cifrad\w{1,2}|kms)\b/i;

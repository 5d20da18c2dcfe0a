/** Whether the documents of a set speak of copies on other machines, in whatever words. */

import type { Runbook } from '../../runbook.ts';
import { type Span, textBetween } from '../../text.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { isStated } from '../statements.ts';

/**
 * Somewhere a bucket, a share, a tape or another machine is named, or a command that sends files away. A
 * generous answer: it is asked to keep silent.
 */
export const storesElsewhere: (facts: SetFacts) => boolean = perSet(({ members }) =>
  members.some(({ runbook, facts }) => {
    const { said, rows, code } = facts.statements;
    const text = (span: Span) => textBetween(runbook.source, span);
    return (
      code.some(({ value }) => SENDS.test(value.value)) ||
      rows.some(({ span }) => isCopyElsewhere(text(span))) ||
      said.some((one) => isCopyElsewhere(text(one.span)) && isStated(one)) ||
      (runbook.syntax === 'yaml' && facts.backups.copies.length > 0)
    );
  }),
);

/** Statements that there are other copies, without a place. */
export const vagueElsewhere: (
  facts: SetFacts,
) => readonly { readonly runbook: Runbook; readonly span: Span }[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts }) =>
    facts.backups.copies
      .filter(({ offsite, place }) => offsite === true && place === undefined)
      .slice(0, 2)
      .map(({ span }) => ({ runbook, span })),
  ),
);

function isCopyElsewhere(text: string): boolean {
  return ELSEWHERE.test(text) && COPY.test(text);
}

const COPY =
  /\b(?:backups?|back(?:ed|s|ing)? ?up|cop(?:y|ies|ied)|dumps?|snapshots?|archives?|archived|stored?|upload\w{0,3}|sync\w{0,6}|replicat\w{1,4}|pulls?|ship(?:s|ped)?|mirror\w{0,3}|rsync\w{0,2}|rclone|restic|borg)\b/i;

const ELSEWHERE =
  /\b(?:s3|buckets?|blob|glacier|gcs|cloud|backblaze|b2|wasabi|dropbox|tapes?|nas|san|nfs|smb|share|remote|rsync\w{0,2}|rclone|borg\w{0,6}|restic|another (?:host|server|machine|site|location|data ?cent(?:er|re)|region|provider|disk)|other (?:host|server|machine|site|region)|second (?:host|server|machine|site|location|data ?cent(?:er|re)|region)|different (?:host|server|machine|site|location|data ?cent(?:er|re)|region)|backup (?:server|host|machine|storage|appliance)|storage account|object storage|data ?cent(?:er|re)|vault|veeam|rds|azure|aws|gcp|google|external (?:disk|drive|hard)|usb|duplicity|velero|proxmox|bkp-\d+)\b|\bs3:\/\//i;

const SENDS =
  /\b(?:aws s3|s3cmd|gsutil|gcloud storage|azcopy|rclone|rsync|scp|sftp|restic|borg|duplicity|mc (?:cp|mirror)|velero|wal-g|pgbackrest|barman)\b|\|\s{0,3}ssh\b/;

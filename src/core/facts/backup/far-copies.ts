/** Copies to another site, in sentences that say when they are made: "replicated to the second site once a day". */
import type { Located, Span } from '../../text.ts';
import type { Subject } from '../systems/systems.ts';
import { isAmbiguous } from '../time/duration.ts';
import { findSchedules, type Schedule } from '../time/schedule.ts';
import type { BackupCopy } from './backups.ts';

/** The one of a sentence, if there is any; its schedule is the one that stands right behind the place. */
export function farCopyIn(text: string, span: Span, subject: Subject): BackupCopy | undefined {
  if (!SENT.test(text)) return undefined;
  for (const { value, span: at } of findSchedules(text)) {
    if (isAmbiguous(value) || !SENT_BEFORE.test(text.slice(0, at.start))) continue;
    const own = { start: at.start + span.start, end: at.end + span.start };
    const schedule: Located<Schedule> = { value, span: own };
    const place = undefined;
    const backup = undefined;
    return { subject, span, place, offsite: true, schedule, transfer: 0, backup, isCommand: false };
  }
  return undefined;
}

const SENT =
  /\b(?:copied|replicated|synced|synchronised|sent|shipped|transferred|mirrored|uploaded) to\b/i;

const SENT_BEFORE =
  /\b(?:copied|replicated|synced|synchronised|sent|shipped|transferred|mirrored|uploaded) to (?:the |a |our )?(?:second|secondary|other|another|remote|dr) (?:site|region|data ?cent(?:er|re)|location)\s$/i;

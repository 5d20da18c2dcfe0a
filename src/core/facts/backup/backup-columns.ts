/** What the headers of a table say of backups, asked once for each table. */
import { ofHeaders } from '../statements.ts';
import {
  BACKUP_COLUMN,
  OFFSITE,
  OTHER_TABLE,
  PLACE_HEADER,
  SCHEDULE_HEADER,
  TALK,
} from './backup-words.ts';

/** Whether the table is one of backups; `undefined` where its headers leave it open. */
export const tellsOfBackups = ofHeaders((headers): boolean | undefined => {
  if (headers.some((header) => OTHER_TABLE.test(header))) return false;
  return headers.some((header) => TALK.test(header)) ? true : undefined;
});

/** What each column of such a table holds. */
export const backupColumns = ofHeaders((headers) =>
  headers.map((header) => ({
    isSchedule: SCHEDULE_HEADER.test(header) || BACKUP_COLUMN.test(header),
    isPlace: PLACE_HEADER.test(header),
    isOffsite: OFFSITE.test(header),
  })),
);

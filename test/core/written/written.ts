/** What the core makes of texts, by the name of the file, beside this one, that it is written to. */
import { faultsPaper } from './faults.ts';
import { parsedPaper } from './parsed.ts';

export const WRITTEN: Readonly<Record<string, () => string>> = {
  'faults.txt': faultsPaper,
  'parsed.txt': parsedPaper,
};

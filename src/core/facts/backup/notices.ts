/** After how long a fault in the data is noticed, as plans say: until then a clean copy must be kept. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { plain } from '../statements.ts';
import { type Duration, findDurations, isAmbiguous, readDuration } from '../time/duration.ts';
import { isFirm } from '../weight.ts';

/** Of a day or more: what is noticed within minutes asks nothing of backups. */
export function noticesOf(runbook: Runbook): Located<Duration>[] {
  const { said, rows } = factsOf(runbook).statements;
  const sentences = withCue(runbook, said, FAULTS).flatMap(({ label, value, isReal }) => {
    if (!isReal) return [];
    return label !== undefined && LABEL.test(plain(label.value)) ? whole(value) : inSentence(value);
  });
  const pairs = rows.flatMap(({ cells: [label, value, ...more], isReal }) =>
    isReal && label && value && more.length === 0 && LABEL.test(plain(label.text.value))
      ? whole(value.text)
      : [],
  );
  return [...sentences, ...pairs].filter(({ value }) => value.minutes >= DAY);
}

const DAY = 1440;

const FAULTS = cuesOf(
  'dete time dwel entd dét tiem corr rans intr brea atta malw dama faul dele wron data',
);

const LABEL =
  /^(?:(?:typical |longest |maximum |mean )?(?:detection time|time to (?:detect|detection|notice)|dwell time)|entdeckungszeit|délai de détection|tiempo de detección)$/;

function whole({ value, span }: Located<string>): Located<Duration>[] {
  const reading = isFirm(value) ? readDuration(value) : undefined;
  return reading === undefined || isAmbiguous(reading) ? [] : [{ value: reading, span }];
}

/** "Corruption is noticed after about 30 days." */
function inSentence({ value: text, span }: Located<string>): Located<Duration>[] {
  if (text.length > 400 || !FAULT.test(text)) return [];
  return findDurations(text).flatMap(({ value, span: at }) => {
    const verb = text.slice(0, at.start).search(NOTICED);
    if (verb < 0 || !isFirm(text.slice(verb))) return [];
    return [{ value, span: { start: at.start + span.start, end: at.end + span.start } }];
  });
}

const FAULT =
  /\b(?:corruption|corrupted|ransomware|intru\w{2,5}|breach\w{0,2}|attack\w{0,3}|malware|damage|faults?|deletions?|wrong data|data errors?)\b/i;

const NOTICED =
  /\b(?:noticed|detected|discovered|found|comes? to light) (?:only |usually |often |typically |on average )?(?:after|within) $|\b(?:noticed|detected|discovered|found) (?:only |usually |often |typically |on average )?$/i;

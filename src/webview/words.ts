/** The words of the panel that are no document's: the extension hands them in, in the language of the editor. */
import { inEnglish } from '../core/words.ts';

/** `{0}`, `{1}` and so on stand for the values. */
export interface PanelWords {
  readonly panel: string;
  readonly loading: string;
  readonly readiness: string;
  readonly reviewed: string;
  readonly tested: string;
  readonly overdue: string;
  readonly never: string;
  readonly today: string;
  readonly yesterday: string;
  readonly daysAgo: string;
  readonly count: string;
  readonly time: string;
  readonly timeOf: string;
  readonly timeLeft: string;
  readonly timeOver: string;
  readonly timeOnly: string;
  readonly untimedOne: string;
  readonly untimed: string;
  readonly longestPath: string;
  readonly fromOutage: string;
  readonly ticked: string;
  readonly steps: string;
  readonly wayBack: string;
  readonly expected: string;
  readonly rollback: string;
  readonly after: string;
  readonly copy: string;
  readonly copied: string;
  readonly partial: string;
  readonly critical: string;
  readonly omitted: string;
  readonly noSteps: string;
  readonly drill: string;
  readonly drillClock: string;
  readonly drillOf: string;
  readonly drillOver: string;
  readonly drillPaused: string;
  readonly drillPause: string;
  readonly drillResume: string;
  readonly drillBack: string;
  readonly drillNotBack: string;
  readonly drillFinish: string;
  readonly drillUnsaved: string;
  readonly drillLost: string;
  readonly drillBegin: string;
  readonly drillBegan: string;
  readonly drillDone: string;
  readonly drillAdd: string;
  readonly drillNote: string;
  readonly drillDeviation: string;
  readonly nowDone: string;
  readonly nowOpen: string;
}

export function fill(message: string, ...values: readonly (string | number)[]): string {
  return inEnglish(message, ...values);
}

/** The words as the shell of the page carries them. */
export function wordsIn(text: string | undefined): PanelWords {
  // The extension has written it; the page is nobody else's.
  return JSON.parse(text ?? '{}') as PanelWords;
}

/** Reads how long it may be from one review to the next: a duration, or how often there is one. */
import type { Metadata } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { isAmbiguous, type Minutes, readDuration } from '../time/duration.ts';
import { readSchedule } from '../time/schedule.ts';

/** What the header asks for; `undefined` when it says nothing that is clear. */
export function statedInterval({ reviewInterval }: Metadata): Located<Minutes> | undefined {
  const reading = reviewInterval && readReviewInterval(reviewInterval.value);
  return reviewInterval === undefined || reading === undefined || isAmbiguous(reading)
    ? undefined
    : { value: reading.minutes, span: reviewInterval.span };
}

/** `quarterly` is as long as its longest gap. */
export function readReviewInterval(text: string): ReturnType<typeof readDuration> {
  const reading = readDuration(text);
  if (reading !== undefined) return reading;
  const schedule = readSchedule(text);
  if (schedule === undefined || isAmbiguous(schedule)) return schedule;
  const { longestGap: minutes, assumption } = schedule;
  if (typeof minutes === 'string') return undefined;
  return { minutes, atLeast: minutes, basis: 'calendar', operator: undefined, assumption };
}

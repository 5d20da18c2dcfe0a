/** A length of time as ISO 8601. */
import type { Duration } from '../facts/time/duration.ts';

/** `PT1H30M`; `undefined` where it is no exact number of minutes, and no single number was meant. */
export function isoDuration({
  minutes,
  atLeast,
  operator,
  assumption,
}: Duration): string | undefined {
  if (operator !== undefined || assumption !== undefined || minutes !== atLeast) return undefined;
  if (!Number.isInteger(minutes) || minutes <= 0) return undefined;
  if (minutes % DAY === 0) return `P${minutes / DAY}D`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 ? '' : `${rest}M`}`;
}

const DAY = 1440;

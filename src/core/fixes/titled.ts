/** The title of a fix: in English for reports, and as a phrase for editors in other languages. */
import type { Fix } from '../finding.ts';
import { inEnglish } from '../words.ts';

/** @param message imperative, without a full stop, with `{0}` for the first value. */
export function titled(
  message: string,
  ...values: readonly (string | number)[]
): Pick<Fix, 'title' | 'says'> {
  return { title: inEnglish(message, ...values), says: { message, values } };
}

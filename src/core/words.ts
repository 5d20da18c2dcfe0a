/** Our own words in the language of whoever reads: written in English, translated by the host that shows them. */

/** `{0}`, `{1}` and so on stand for the values. */
export type Words = (message: string, ...values: readonly (string | number)[]) => string;

/** A message whose values are still apart, so that it can be said in any language. */
export interface Phrase {
  readonly message: string;
  readonly values: readonly (string | number)[];
}

/** The words as they are written: for the command line, reports and tests. */
export const inEnglish: Words = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (mark, index: string) => String(values[Number(index)] ?? mark));

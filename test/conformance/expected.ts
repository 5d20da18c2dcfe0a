/** The shape of what every host must say of a document of the conformance set. */

export interface Expected {
  readonly isRunbook: boolean;
  readonly kind: string | null;
  readonly language: string;
  /** By practice, the document by itself. */
  readonly states: Readonly<Record<string, string>>;
  /** Each as `line character line character severity rule message`, zero-based and sorted. */
  readonly findings: readonly string[];
}

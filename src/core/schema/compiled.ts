/** The shape of what `npm run generate` makes of a schema. */

export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly CompiledError[] | null;
}

export interface CompiledError {
  /** A JSON pointer into the data. */
  readonly instancePath: string;
  /** The name of a definition, and the path from there to the schema that was not met. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: ErrorParams;
}

/** Which of these there are depends on the keyword. */
export interface ErrorParams {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly type?: string | readonly string[];
  readonly limit?: number;
  readonly comparison?: string;
}

/** The keys that a mapping may have, by the name of its definition. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a value, in the terms of JSON Schema: the same as ajv says. */

export interface SchemaError {
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

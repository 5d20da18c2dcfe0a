/** The YAML extension of Red Hat: what it says of our files, by our schemas, we do not say again. */
import * as vscode from 'vscode';

/** It reads `yamlValidation` from our manifest. */
const OTHER = 'redhat.vscode-yaml';

/** The names under which our manifest hands it the schemas. */
const HANDED = /(?:\.runbook\.ya?ml|^\.dr-runbook\.yaml)$/;

/** Whether it offers keys and words in the file, tells what breaks the schema (both can be turned off there), or outlines it. */
export function isServedByOther(
  uri: vscode.Uri,
  does: 'completion' | 'validate' | 'outline',
): boolean {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  // It outlines every file.
  if (does !== 'outline' && !HANDED.test(name)) return false;
  // It may be about to start, as it does with the first YAML file, and nothing would tell.
  if (vscode.extensions.getExtension(OTHER) === undefined) return false;
  return vscode.workspace.getConfiguration('yaml', uri).get(does) !== false;
}

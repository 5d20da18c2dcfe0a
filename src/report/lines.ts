/** One line for each finding, as compilers write them: for tasks of editors, and for tools that read lines. */
import { askedSentence } from '../core/asked.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { CheckOutcome, Unread } from './outcome.ts';
import { printable, printablePath } from './terminal.ts';

/** `path:line:column: severity: message [rule]`, counted from 1 in UTF-16 code units. */
export function linesReport({ files, notChecked }: CheckOutcome): string {
  const lines = [
    ...notChecked.map(unreadLine),
    ...files.flatMap(({ path, diagnostics }) =>
      diagnostics.map((diagnostic) => findingLine(path, diagnostic)),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function findingLine(path: string, { range, severity, message, rule, controls }: Diagnostic) {
  const { line, character } = range.start;
  const said = `${message} ${askedSentence(controls)}`.trim();
  return `${place(path)}:${line + 1}:${character + 1}: ${severity}: ${printable(said)} [${printable(rule)}]`;
}

function unreadLine({ path, reason, place: at }: Unread) {
  const { line = 0, character = 0 } = at?.range.start ?? {};
  return `${place(path)}:${line + 1}:${character + 1}: error: Not checked: ${printable(reason)} [not-checked]`;
}

/** The first colon ends the path, whatever a file is called. */
function place(path: string): string {
  return printablePath(path).replaceAll(':', '%3A');
}

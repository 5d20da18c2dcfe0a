/** Makes a document say what it is, so that it is checked: the `kind` in its header. */
import { KINDS, type Kind, type Runbook } from '../runbook.ts';

export interface Declaration {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** A snippet: the kind is a choice. */
  readonly body: string;
}

/**
 * `undefined` when the document says so already, in whatever words. The kind that it was taken for stands first
 * in the choice.
 */
export function kindDeclaration(
  { source, syntax, metadata, data }: Runbook,
  likely: Kind | undefined,
): Declaration | undefined {
  if (metadata.kind !== undefined) return undefined;
  const kinds = likely === undefined ? KINDS : [likely, ...KINDS.filter((each) => each !== likely)];
  const kind = `kind: \${1|${kinds.join(',')}|}\n`;
  const start = source.text.startsWith('\ufeff') ? 1 : 0;
  if (syntax === 'yaml') return { offset: start, body: `apiVersion: dr-runbook/v1\n${kind}` };
  const hasHeader =
    data !== undefined && /^---[ \t]*$/.test(source.line(0).slice(start, start + 80));
  if (hasHeader) return { offset: source.lineStart(1), body: kind };
  return { offset: start, body: `---\n${kind}---\n\n` };
}

/** Reads a document for the pack, whichever its syntax; what cannot be read is shown as it is written. */
import type { Runbook } from '../../core/runbook.ts';
import type { Content } from './content.ts';
import { type MarkdownReader, markdownContent } from './read-markdown.ts';
import { yamlContent } from './read-yaml.ts';

/**
 * Never throws.
 *
 * @param firstLines the zero-based lines on which a step of a procedure begins; `undefined` for a document that
 * tells what was, in which nothing is to be ticked.
 */
export function contentOf(
  runbook: Runbook,
  prefix: string,
  firstLines: ReadonlySet<number> | undefined,
  markdown: MarkdownReader,
): Content {
  if (!isWhole(runbook)) return asWritten(runbook);
  if (runbook.syntax === 'markdown') {
    return markdownContent(runbook, prefix, firstLines ?? new Set(), markdown);
  }
  return yamlContent(runbook, prefix, firstLines !== undefined) ?? asWritten(runbook);
}

/** The readers gave up on it, or took only a part. */
function isWhole({ problems }: Runbook): boolean {
  return !problems.some(({ rule }) => UNREAD.has(rule));
}

const UNREAD: ReadonlySet<string> = new Set(['over-limit', 'unreadable', 'yaml-syntax']);

function asWritten({ source }: Runbook): Content {
  const blocks = [{ type: 'code', text: source.text } as const];
  return { blocks, landmarks: [], anchors: new Map(), isAsWritten: true };
}

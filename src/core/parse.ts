/** Picks the reader for a file by its name. */
import { overLimit } from './limits.ts';
import { readingMarkdown } from './markdown/read.ts';
import { readMetadata } from './metadata.ts';
import type { Problem, Runbook } from './runbook.ts';
import { atOnce, type Steps } from './steps.ts';
import { syntaxOf } from './syntax.ts';
import type { SourceText } from './text.ts';
import { readingYaml } from './yaml/yaml.ts';

/**
 * Never throws. A text that is too large, or that a reader fails on, gives an empty runbook with the
 * problem. A file of another kind is read as Markdown, since somebody has asked for it.
 */
export function parse(source: SourceText, path: string): Runbook {
  return atOnce(parsing(source, path));
}

/** The same in steps. */
export function* parsing(source: SourceText, path: string): Steps<Runbook> {
  const syntax = syntaxOf(path) ?? 'markdown';
  const large = overLimit(source);
  if (large !== undefined) return unread(source, syntax, large);
  try {
    const mdx = MDX.test(path);
    return yield* syntax === 'yaml' ? readingYaml(source) : readingMarkdown(source, { mdx });
  } catch (error) {
    return unread(source, syntax, failure(error));
  }
}

const MDX = /\.mdx(?:\.|$)/i;

/** No reader may fail; when one does, the others of a run must not pay for it. */
function failure(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : 'no reason given';
  return {
    rule: 'unreadable',
    span: { start: 0, end: 0 },
    message: `This document was not checked, because reading it failed (${reason}). Please report it.`,
  };
}

function unread(source: SourceText, syntax: 'markdown' | 'yaml', problem: Problem): Runbook {
  const span = { start: 0, end: source.text.length };
  return {
    source,
    syntax,
    title: undefined,
    metadata: readMetadata(undefined, syntax),
    data: undefined,
    sections: [
      { heading: undefined, level: 0, parent: undefined, span, body: span, style: 'document' },
    ],
    blocks: [],
    steps: [],
    tasks: [],
    references: [],
    waivers: [],
    suppressions: [],
    problems: [problem],
  };
}

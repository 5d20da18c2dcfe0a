/** A runbook that is one paragraph, for tests of what is done with words. */
import type { Block, Metadata, Runbook } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

export const NO_METADATA: Metadata = {
  kind: undefined,
  declared: false,
  id: undefined,
  title: undefined,
  owner: undefined,
  approvedBy: undefined,
  version: undefined,
  status: undefined,
  plan: undefined,
  lastReviewed: undefined,
  lastUpdated: undefined,
  nextReview: undefined,
  reviewInterval: undefined,
  rto: undefined,
  rpo: undefined,
  systems: [],
};

export function paragraph(text: string): Runbook {
  const span = { start: 0, end: text.length };
  const block: Block = {
    kind: 'paragraph',
    span,
    section: 0,
    depth: 0,
    cells: undefined,
    path: undefined,
    key: undefined,
    language: undefined,
    ordinal: undefined,
  };
  return {
    source: sourceText('memory:/paragraph.md', text),
    syntax: 'markdown',
    title: undefined,
    metadata: NO_METADATA,
    data: undefined,
    sections: [
      { heading: undefined, level: 0, parent: undefined, span, body: span, style: 'document' },
    ],
    blocks: [block],
    steps: [],
    tasks: [],
    references: [],
    waivers: [],
    suppressions: [],
    problems: [],
  };
}

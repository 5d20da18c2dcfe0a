/** Analyses made by hand for the tests of the features: real readers, and a coverage that the test says. */
import type { Analysis } from '../../../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import type { Evidence, State } from '../../../src/core/coverage.ts';
import { parse } from '../../../src/core/parse.ts';
import type { Group, Practice } from '../../../src/core/practice.ts';
import { compileLexicon } from '../../../src/core/recognise/lexicon.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { sourceText } from '../../../src/core/text.ts';
import { buildWorkspace } from '../../../src/core/workspace.ts';

/** The state of a practice and the piece of the text that is its evidence. */
export type Found = readonly [state: State, piece?: string, via?: Evidence['via']];

export function analysisOf(
  path: string,
  text: string,
  found: Readonly<Record<string, Found>> = {},
): Analysis {
  const runbook = parse(sourceText(`file:///${path}`, text), path);
  const coverage = Object.entries(found).map(([id, [state, piece, via = 'text']]) => {
    const start = piece === undefined ? -1 : text.indexOf(piece);
    if (piece !== undefined && start < 0) throw new Error(`No "${piece}" in the text.`);
    const span = { start, end: start + (piece ?? '').length };
    return [id, { state, evidence: start < 0 ? [] : [{ span, via }] }] as const;
  });
  return {
    runbook,
    recognition: {
      isRunbook: true,
      confidence: 1,
      by: 'document',
      kind: 'dr-plan',
      language: 'en',
    },
    coverage: new Map(coverage),
    secrets: [],
  };
}

export function practice(
  id: string,
  group: Group = 'Backup',
  more: Partial<Practice> = {},
): Practice {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return {
    id,
    title,
    group,
    requirement: `Say it about ${id}.`,
    why: 'Nobody can tell otherwise.',
    goodEvidence: [],
    severity: { missing: 'error', vague: 'warning' },
    applies: { 'dr-plan': 'required' },
    controls: [],
    signals: { en: { headings: [], topics: [], evidence: [] } },
    fields: [],
    falseFriends: [],
    scaffold: {
      markdown: `## ${title}\n\nSay \${1:TBD: what}.\n\n### More\n\n- \${2:TBD: it}\n`,
      yaml: `${id}:\n  - what: "\${1:TBD: what}"\n`,
    },
    examples: [{ name: 'nothing', kind: 'dr-plan', state: 'missing', text: '# Plan\n' }],
    ...more,
  };
}

/** The first analysis is judged; the others are around it. */
export function contextOf(analysis: Analysis, ...others: readonly Analysis[]): RuleContext {
  const config = DEFAULT_CONFIG;
  const workspace = buildWorkspace([analysis, ...others], {
    config,
    exists: () => false,
    pathOf: (uri) => uri.slice('file:///'.length),
  });
  const set = workspace.setOf(analysis.runbook.source.uri);
  const today = { year: 2026, month: 1, day: 15 };
  const catalogue = { practices: [], rules: [], frameworks: [], lexicon: compileLexicon([]) };
  return { runbook: analysis.runbook, analysis, set, workspace, config, catalogue, today };
}

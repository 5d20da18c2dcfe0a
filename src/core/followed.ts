/** What a document says of a practice when its links are followed to the other runbooks. */
import type { Analysis } from './analysis.ts';
import type { PracticeState } from './coverage.ts';
import type { Workspace } from './workspace.ts';

export interface Said {
  readonly state: PracticeState;
  /** The document that the evidence stands in. */
  readonly holder: Analysis;
  /** All there is are links that lead nowhere, which is a finding of its own. */
  readonly dangling: boolean;
}

/** Links that lead from runbook to runbook are followed no further than this. */
const MOST_STEPS = 4;

/**
 * A link to a runbook that satisfies the practice satisfies it. When everything that is linked can be read
 * and none of it says enough, the link is a name without content: `vague`.
 */
export function saidBy(
  analysis: Analysis,
  id: string,
  follow: Workspace['follow'],
  steps = MOST_STEPS,
): Said {
  const own = analysis.coverage.get(id) ?? { state: 'missing', evidence: [] };
  if (own.state !== 'linked') return { state: own, holder: analysis, dangling: false };
  const { source, references } = analysis.runbook;
  const links = references.filter(({ text }) =>
    own.evidence.some(({ span }) => span.start < text.span.end && text.span.start < span.end),
  );
  const leads = new Set<string>();
  for (const { target, as } of links) {
    if (target.value.startsWith('#')) {
      leads.add('here');
      continue;
    }
    const found = follow(source.uri, target.value, as);
    leads.add(typeof found === 'object' ? 'here' : found);
    if (typeof found !== 'object' || found === analysis || steps === 0) continue;
    const said = saidBy(found, id, follow, steps - 1);
    if (said.state.state === 'satisfied') return said;
  }
  const readable = leads.has('here') && !leads.has('file') && !leads.has('unknown');
  const state = readable ? ({ ...own, state: 'vague' } as const) : own;
  return { state, holder: analysis, dangling: leads.size === 1 && leads.has('nowhere') };
}

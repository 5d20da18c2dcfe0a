/** `check --since`: judges what a change concerns, and tells what is new from what was there before. */
import { saidBy } from '../core/followed.ts';
import { globMatcher } from '../core/globs.ts';
import { lint } from '../core/lint.ts';
import { buildWorkspace } from '../core/workspace.ts';
import { compareFindings, knownFindings } from '../report/comparison.ts';
import type { SetReadiness } from '../report/details.ts';
import { openConfigs } from './configs.ts';
import { documentOpener } from './documents.ts';
import type { Entry } from './engine.ts';
import type { Judged } from './judge.ts';
import { configFiles, judgedOn } from './judged.ts';
import { setReadiness } from './readiness.ts';
import type { Question } from './since/compare.ts';
import type { ComparedSides, Engine, JudgedFiles } from './since/since.ts';
import { walk } from './walk.ts';

const ENGINE: Engine = {
  buildWorkspace,
  documentOpener,
  globMatcher,
  lint,
  openConfigs,
  saidBy,
  walk,
};

/** What was judged, or why nothing could be compared: whole sentences. */
export function judgeChange(question: Question, entry: Entry): Judged | string {
  const compared = entry.loadSince().compare(question, ENGINE);
  if (typeof compared === 'string') return compared;
  const { base, head, commit, notChecked, skipped, filesRead } = compared;
  const { today, ref } = question;
  const files = [...configFiles(head.scopes, today), ...head.files];
  const before = knownFindings([...configFiles(base.scopes, today), ...base.files]);
  const comparison = {
    with: { ref, commit },
    byTime: new Set<never>(),
    ...compareFindings(before, files),
  };
  return {
    outcome: { files, notChecked, skipped, filesRead, comparison },
    project: head,
    sets: () => readiness(compared, question),
    on: (day) => [...configFiles(head.scopes, day), ...judgedOn(day, head.documents, head)],
  };
}

function readiness(
  { head, base, toHead }: ComparedSides,
  question: Question,
): readonly SetReadiness[] {
  const before = new Map(
    setsOf(base, question).map(({ plan, met, required }) => [toHead(plan), { met, required }]),
  );
  return setsOf(head, question).map((set) => ({ ...set, before: before.get(set.plan) }));
}

/** Only those that are known as a whole. */
function setsOf(side: JudgedFiles, { today }: Question): readonly SetReadiness[] {
  return setReadiness(side.documents, side, today).filter(({ plan }) => side.plans.has(plan));
}

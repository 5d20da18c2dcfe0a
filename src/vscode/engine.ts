/**
 * All that reads and judges runbooks, but for the checks (`rules.ts`): a module of its own beside the extension,
 * imported when the first file asks for it, never on activation.
 */
import type { Catalogue } from '../core/catalogue.ts';

export { default as ignore } from 'ignore';
export { default as markdown } from 'markdown-it';
export { analysing, analysingIfOurs } from '../core/analyse.ts';
export { catalogueFor, makeCatalogue } from '../core/catalogue.ts';
export { lintConfig } from '../core/config-lint.ts';
export { loadConfigLater } from '../core/config-loading.ts';
export { readConfig } from '../core/config-reader.ts';
export { factsOf } from '../core/facts/document-facts.ts';
export { exercisesHeld, newestHeld } from '../core/facts/exercises/held.ts';
export { lastReview } from '../core/facts/exercises/reviewed.ts';
export { targetsFor } from '../core/facts/objectives/targets.ts';
export {
  contactListsInData,
  contactListsInText,
} from '../core/facts/people/contact-channels.ts';
export { personKey } from '../core/facts/people/people.ts';
export { heldRolesInData, heldRolesInText } from '../core/facts/people/role-holders.ts';
export { timesElsewhere } from '../core/facts/recovery/linked-times.ts';
export { limitOf } from '../core/facts/recovery/procedure-limit.ts';
export { ownerOf, proceduresOf } from '../core/facts/recovery/procedures.ts';
export { stepMinutes, stepTimes } from '../core/facts/recovery/step-times.ts';
export { factsAround } from '../core/facts/set-facts.ts';
export { systemKey } from '../core/facts/systems/systems.ts';
export { isAmbiguous, readDuration } from '../core/facts/time/duration.ts';
export { findSchedules } from '../core/facts/time/schedule.ts';
export { isOpen } from '../core/facts/weight.ts';
export { checklist, onlyOpen } from '../core/features/checklist.ts';
export { kindDeclaration } from '../core/features/declare.ts';
export { hovers } from '../core/features/hover.ts';
export { hash, namer, sectionNames } from '../core/features/identity.ts';
export { insertion } from '../core/features/insert.ts';
export { knownFacts } from '../core/features/known-facts.ts';
export { taskIdentities, tickAll } from '../core/features/tasks.ts';
export { trainingsOf } from '../core/features/training-matrix.ts';
export { fileRules, globMatcher } from '../core/globs.ts';
export { contextOf, lint, linting } from '../core/lint.ts';
export { withSnippets } from '../core/practice-snippets.ts';
export { severityOf } from '../core/profiles.ts';
export { askedVerdicts, readinessOf } from '../core/readiness.ts';
export { isLikely } from '../core/recognise/assess.ts';
export { readTables } from '../core/recognise/tables-file.ts';
export { redactedSource } from '../core/secrets/redact.ts';
export { begun } from '../core/steps.ts';
export { sourceText } from '../core/text.ts';
export { coverageOf, verdicts } from '../core/verdicts.ts';
export { grantedBy } from '../core/waivers.ts';
export { inEnglish as words } from '../core/words.ts';
export { buildWorkspace } from '../core/workspace.ts';
export { illustrated, pageAt } from '../report/page.ts';

/** The code, with the knowledge that it works by. */
export type Engine = typeof import('./engine.ts') & {
  readonly catalogue: Catalogue;
};

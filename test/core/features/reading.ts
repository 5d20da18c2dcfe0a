/** What the extension hands to the list of a runbook, from the engine's own modules. */
import { exercisesHeld, newestHeld } from '../../../src/core/facts/exercises/held.ts';
import { lastReview } from '../../../src/core/facts/exercises/reviewed.ts';
import { timesElsewhere } from '../../../src/core/facts/recovery/linked-times.ts';
import { limitOf } from '../../../src/core/facts/recovery/procedure-limit.ts';
import { ownerOf, proceduresOf } from '../../../src/core/facts/recovery/procedures.ts';
import { stepMinutes, stepTimes } from '../../../src/core/facts/recovery/step-times.ts';
import { factsAround } from '../../../src/core/facts/set-facts.ts';
import { hash, namer, sectionNames } from '../../../src/core/features/identity.ts';
import type { RunReading } from '../../../src/core/features/run-reading.ts';
import { taskIdentities } from '../../../src/core/features/tasks.ts';
import { readinessOf } from '../../../src/core/readiness.ts';

export const reading: RunReading = {
  exercisesHeld,
  factsAround,
  hash,
  lastReview,
  limitOf,
  namer,
  newestHeld,
  ownerOf,
  proceduresOf,
  readinessOf,
  sectionNames,
  stepMinutes,
  stepTimes,
  taskIdentities,
  timesElsewhere,
};

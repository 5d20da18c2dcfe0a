/** What the list of a runbook needs of the engine: handed in, so that its bundle holds none of it again. */
import type { exercisesHeld, newestHeld } from '../facts/exercises/held.ts';
import type { lastReview } from '../facts/exercises/reviewed.ts';
import type { timesElsewhere } from '../facts/recovery/linked-times.ts';
import type { limitOf } from '../facts/recovery/procedure-limit.ts';
import type { ownerOf, proceduresOf } from '../facts/recovery/procedures.ts';
import type { stepMinutes, stepTimes } from '../facts/recovery/step-times.ts';
import type { factsAround } from '../facts/set-facts.ts';
import type { readinessOf } from '../readiness.ts';
import type { hash, namer, sectionNames } from './identity.ts';
import type { taskIdentities } from './tasks.ts';

export interface RunReading {
  readonly exercisesHeld: typeof exercisesHeld;
  readonly factsAround: typeof factsAround;
  readonly hash: typeof hash;
  readonly lastReview: typeof lastReview;
  readonly limitOf: typeof limitOf;
  readonly namer: typeof namer;
  readonly newestHeld: typeof newestHeld;
  readonly ownerOf: typeof ownerOf;
  readonly proceduresOf: typeof proceduresOf;
  readonly readinessOf: typeof readinessOf;
  readonly sectionNames: typeof sectionNames;
  readonly stepMinutes: typeof stepMinutes;
  readonly stepTimes: typeof stepTimes;
  readonly taskIdentities: typeof taskIdentities;
  readonly timesElsewhere: typeof timesElsewhere;
}

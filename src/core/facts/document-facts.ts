/** The typed facts of one document, the same from Markdown and from YAML: what checks compute with. */

import type { Runbook } from '../runbook.ts';
import { begun, type Steps } from '../steps.ts';
import type { Located } from '../text.ts';
import { at } from '../yaml/look.ts';
import { type Backups, NO_BACKUPS } from './backup/backups.ts';
import { backupsInData } from './backup/backups-data.ts';
import { backupsInText } from './backup/backups-text.ts';
import { cuesOf, withCue } from './cues.ts';
import {
  type HeldTest,
  heldInData,
  heldInText,
  type Recurrence,
  recurrencesInData,
  recurrencesInText,
} from './exercises/recurrences.ts';
import { type Objectives, objectivesInData, objectivesInText } from './objectives/objectives.ts';
import { type People, peopleInData, peopleInText } from './people/people.ts';
import { type Trainings, trainingsInData, trainingsInText } from './people/trainings.ts';
import { perRunbook } from './per-runbook.ts';
import { isStated, type Statements, statementsOf } from './statements.ts';
import { type Place, placeIn } from './systems/places.ts';
import { type System, systemsInData, systemsInText } from './systems/systems.ts';
import type { Duration } from './time/duration.ts';
import { durationAt } from './time/duration-field.ts';

export interface DocumentFacts {
  readonly systems: readonly System[];
  readonly objectives: Objectives;
  readonly backups: Backups;
  readonly people: People;
  /** Tests and reviews with their cadences and last dates. */
  readonly recurrences: readonly Recurrence[];
  /** The test that the document is about, if it is a report of one. */
  readonly held: readonly HeldTest[];
  readonly trainings: Trainings;
  /** Where production runs, as a sentence or label says that names no system. */
  readonly primaryPlaces: readonly Place[];
  /** How long it may take until the plan is activated. */
  readonly decision: Located<Duration> | undefined;
  /** What a Markdown document says, in parts; nothing in YAML, whose fields say what they mean. */
  readonly statements: Statements;
}

/** Read once for each runbook. Never throws; what is ambiguous, hedged, denied or left open is no fact. */
export const factsOf: (runbook: Runbook) => DocumentFacts = perRunbook((runbook) =>
  runbook.syntax === 'markdown' ? fromText(runbook).finish() : fromData(runbook),
);

/** Has the facts read in steps, so that `factsOf` finds them read. */
export function* readFacts(runbook: Runbook): Steps<void> {
  if (runbook.syntax !== 'markdown') return;
  const reading = fromText(runbook);
  while (!reading.goOn()) yield;
}

const fromText = perRunbook((runbook) => begun(readText(runbook)));

function* readText(runbook: Runbook): Steps<DocumentFacts> {
  const statements = statementsOf(runbook);
  yield;
  const systems = systemsInText(runbook, statements);
  yield;
  const objectives = objectivesInText(runbook, statements);
  yield;
  const backups = backupsInText(runbook, statements);
  yield;
  const people = peopleInText(runbook, statements);
  yield;
  const recurrences = recurrencesInText(statements);
  const held = heldInText(runbook, statements);
  const trainings = trainingsInText(runbook, statements);
  const primaryPlaces = primaryPlacesIn(runbook, statements);
  return {
    systems,
    objectives,
    backups,
    people,
    recurrences,
    held,
    trainings,
    primaryPlaces,
    decision: undefined,
    statements,
  };
}

/** YAML of another format has other fields: nothing is guessed from it. */
function fromData(runbook: Runbook): DocumentFacts {
  const spec = runbook.metadata.declared ? at(runbook.data, 'spec') : undefined;
  return {
    systems: systemsInData(runbook, spec),
    objectives: objectivesInData(runbook, spec),
    backups: spec === undefined ? NO_BACKUPS : backupsInData(spec),
    people: peopleInData(runbook, spec),
    recurrences: recurrencesInData(spec),
    held: heldInData(spec),
    trainings: trainingsInData(spec),
    primaryPlaces: [],
    decision: durationAt(at(spec, 'activation'), 'decide_within'),
    statements: { said: [], rows: [], code: [] },
  };
}

function primaryPlacesIn(runbook: Runbook, { said }: Statements): Place[] {
  return withCue(runbook, said, OF_PRODUCTION).flatMap((statement) => {
    const { label, value } = statement;
    if (!PRIMARY.test(label?.value ?? value.value) || !isStated(statement)) return [];
    const place = placeIn(value);
    return place === undefined || (place.region ?? place.site) === undefined ? [] : place;
  });
}

const OF_PRODUCTION = cuesOf('prim main prod');

const PRIMARY =
  /\b(?:primary|main|production) (?:region|site|location|data ?cent(?:er|re))\b|\bproduction (?:runs|is hosted|is deployed|lives)\b/i;

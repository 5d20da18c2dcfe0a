/** The typed facts of one document, the same from Markdown and from YAML: what checks compute with. */
import type { Runbook } from '../runbook.ts';
import { at } from '../yaml/look.ts';
import { type Backups, NO_BACKUPS } from './backups.ts';
import { backupsInData } from './backups-data.ts';
import { backupsInText } from './backups-text.ts';
import { type Objectives, objectivesInData, objectivesInText } from './objectives.ts';
import { type Statements, statementsOf } from './statements.ts';
import { type System, systemsInData, systemsInText } from './systems.ts';

export interface DocumentFacts {
  readonly systems: readonly System[];
  readonly objectives: Objectives;
  readonly backups: Backups;
  /** What a Markdown document says, in parts; nothing in YAML, whose fields say what they mean. */
  readonly statements: Statements;
}

/** Read once for each runbook. Never throws; what is ambiguous, hedged, denied or left open is no fact. */
export function factsOf(runbook: Runbook): DocumentFacts {
  const known = kept.get(runbook);
  if (known !== undefined) return known;
  const facts = runbook.syntax === 'markdown' ? fromText(runbook) : fromData(runbook);
  kept.set(runbook, facts);
  return facts;
}

const kept = new WeakMap<Runbook, DocumentFacts>();

function fromText(runbook: Runbook): DocumentFacts {
  const statements = statementsOf(runbook);
  return {
    systems: systemsInText(runbook, statements),
    objectives: objectivesInText(runbook, statements),
    backups: backupsInText(runbook, statements),
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
    statements: { said: [], rows: [], code: [] },
  };
}

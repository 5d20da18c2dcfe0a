/** How long backups are kept, and how many: read from tables, labels, sentences, commands and YAML. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook, perSet } from '../per-runbook.ts';
import type { SetFacts, Told } from '../set-facts.ts';
import { type Subject, systemsOf } from '../systems/systems.ts';
import type { Minutes } from '../time/duration.ts';
import { retentionsInData } from './retention-data.ts';
import { retentionsInText } from './retention-text.ts';

/** Which backups are meant. `log`: what is shipped between two backups, such as WAL. */
export type Kept = 'all' | 'full' | 'incremental' | 'log';

export interface Retention {
  readonly subject: Subject;
  /** The words, the option or the fields that say it. */
  readonly written: Located<string>;
  readonly of: Kept;
  /** How old the oldest backup is at least, months counted short; `undefined` when only a number is said. */
  readonly reach: Minutes | undefined;
  /** How many are kept; `undefined` when only an age is said. */
  readonly count: number | undefined;
  /** How far back any moment can be restored. */
  readonly window: Minutes | undefined;
  /** What a law or a contract asks for, as far as a length is said. */
  readonly required: Located<Minutes> | undefined;
  /** The entry of the data model. */
  readonly backup: string | undefined;
  /** It is an archive beside the backups. */
  readonly isArchive: boolean;
}

/** Every retention of a document. Never throws; what is hedged, denied or left open is none. */
export function retentionsOf(runbook: Runbook): readonly Retention[] {
  return readOnce(runbook).filter(({ reach, count }) => reach !== undefined || count !== undefined);
}

/** Those of a set, each with the systems that it is about. */
export const retentionsAround: (facts: SetFacts) => readonly Told<Retention>[] = perSet((facts) =>
  toldOf(facts, retentionsOf),
);

/** What a law or a contract asks for, in a set: `required` is given. */
export const requirementsAround: (facts: SetFacts) => readonly Told<Retention>[] = perSet((facts) =>
  toldOf(facts, (runbook) => readOnce(runbook).filter(({ required }) => required !== undefined)),
);

function toldOf(
  { members, names }: SetFacts,
  pick: (runbook: Runbook) => readonly Retention[],
): Told<Retention>[] {
  const found = members.flatMap(({ runbook }) => pick(runbook).map((fact) => ({ fact, runbook })));
  return found.slice(0, MOST_IN_SET).map(({ fact, runbook }) => ({
    fact,
    runbook,
    systems: systemsOf(fact.subject, runbook, names),
  }));
}

const readOnce: (runbook: Runbook) => readonly Retention[] = perRunbook((runbook) => {
  const found =
    runbook.syntax === 'markdown'
      ? retentionsInText(runbook, factsOf(runbook).statements)
      : retentionsInData(runbook.metadata.declared ? at(runbook.data, 'spec') : undefined);
  return found.slice(0, MOST_FACTS);
});

const MOST_FACTS = 500;

/** They are compared with each other. */
const MOST_IN_SET = 1_000;

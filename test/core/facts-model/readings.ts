/** What every reader of facts reads, each in a line that people can check against the text. */
import type { Analysis } from '../../../src/core/analysis.ts';
import { hasLock, namedAccounts, sharedAccounts } from '../../../src/core/facts/backup/accounts.ts';
import { backupRunsIn } from '../../../src/core/facts/backup/backup-runs.ts';
import { besideSource, speaksOfFarCopies } from '../../../src/core/facts/backup/beside-source.ts';
import { chainJobs } from '../../../src/core/facts/backup/chains.ts';
import { copySets } from '../../../src/core/facts/backup/copy-sets.ts';
import { detectionsAround, speaksOfArchive } from '../../../src/core/facts/backup/detection.ts';
import { storesElsewhere, vagueElsewhere } from '../../../src/core/facts/backup/elsewhere.ts';
import { lonelyKeys } from '../../../src/core/facts/backup/key-services.ts';
import { keyLists, keyTalk } from '../../../src/core/facts/backup/keys.ts';
import { noticesOf } from '../../../src/core/facts/backup/notices.ts';
import { replicationIn } from '../../../src/core/facts/backup/replication.ts';
import { requirementsAround, retentionsOf } from '../../../src/core/facts/backup/retention.ts';
import { retrievalsInText, storedCopies } from '../../../src/core/facts/backup/retrievals.ts';
import { toolNamed, toolUses } from '../../../src/core/facts/backup/tools.ts';
import { blanksIn } from '../../../src/core/facts/blanks.ts';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { drillTargetsOf } from '../../../src/core/facts/exercises/drill-targets.ts';
import { exercisesListed } from '../../../src/core/facts/exercises/exercise-lists.ts';
import { exercisesHeld } from '../../../src/core/facts/exercises/held.ts';
import { hasOutcome } from '../../../src/core/facts/exercises/outcome.ts';
import { plannedOf } from '../../../src/core/facts/exercises/planned.ts';
import { lastReview } from '../../../src/core/facts/exercises/reviewed.ts';
import { unmeasuredInText } from '../../../src/core/facts/exercises/unmeasured.ts';
import { verificationsOf } from '../../../src/core/facts/exercises/verifications.ts';
import { correctionIn } from '../../../src/core/facts/objectives/corrections.ts';
import { dataFlowIn } from '../../../src/core/facts/objectives/data-volumes.ts';
import { decisionIn } from '../../../src/core/facts/objectives/decisions.ts';
import {
  bestLoss,
  firstObjectives,
  offsiteLosses,
} from '../../../src/core/facts/objectives/losses.ts';
import { measurementsIn } from '../../../src/core/facts/objectives/measurements.ts';
import { promisesIn } from '../../../src/core/facts/objectives/promises.ts';
import { takeoversIn } from '../../../src/core/facts/objectives/takeovers.ts';
import { contactListsInText } from '../../../src/core/facts/people/contact-channels.ts';
import { contactChecksOf } from '../../../src/core/facts/people/contact-checks.ts';
import { declarersIn } from '../../../src/core/facts/people/declarers.ts';
import { heldRolesInText } from '../../../src/core/facts/people/role-holders.ts';
import { openActionsOf } from '../../../src/core/facts/records/actions.ts';
import { significantChanges } from '../../../src/core/facts/records/changes.ts';
import { daysOf } from '../../../src/core/facts/records/days.ts';
import { endsOf } from '../../../src/core/facts/records/ends.ts';
import {
  keptInScope,
  planCopies,
  planCopiesInText,
  speaksOfCopies,
} from '../../../src/core/facts/records/own-copies.ts';
import { versionsOf } from '../../../src/core/facts/records/versions.ts';
import {
  alternatesOf,
  recoveryPlaces,
  zonesAsAnswer,
} from '../../../src/core/facts/recovery/alternates.ts';
import { commandsIn } from '../../../src/core/facts/recovery/commands.ts';
import { changesState, isChecked } from '../../../src/core/facts/recovery/deeds.ts';
import { destructionIn, isGuardedBy } from '../../../src/core/facts/recovery/destruction.ts';
import { needsInText } from '../../../src/core/facts/recovery/needs.ts';
import { personalPlaces } from '../../../src/core/facts/recovery/personal-places.ts';
import { proceduresOf } from '../../../src/core/facts/recovery/procedures.ts';
import { recoveryGraph } from '../../../src/core/facts/recovery/recovery-graph.ts';
import { ordersInText } from '../../../src/core/facts/recovery/recovery-order.ts';
import { replacementsIn } from '../../../src/core/facts/recovery/replacements.ts';
import { stepOrder } from '../../../src/core/facts/recovery/step-order.ts';
import {
  hasCommonOwner,
  isNobody,
  isOwned,
  ownerTables,
} from '../../../src/core/facts/recovery/step-owners.ts';
import { stepTimes } from '../../../src/core/facts/recovery/step-times.ts';
import { factsAround, type SetFacts } from '../../../src/core/facts/set-facts.ts';
import { inventoryOf } from '../../../src/core/facts/systems/inventory.ts';
import { labelledSites } from '../../../src/core/facts/systems/labelled-sites.ts';
import { namesOfNeeds } from '../../../src/core/facts/systems/need-names.ts';
import {
  imagesIn,
  listedSoftware,
  namedVersions,
} from '../../../src/core/facts/systems/product-versions.ts';
import { listedHosts, listedSystems } from '../../../src/core/facts/systems/scope.ts';
import { tiersAround, tiersOf } from '../../../src/core/facts/systems/tiers.ts';
import {
  type CalendarDate,
  findDates,
  formatDate,
  readDate,
} from '../../../src/core/facts/time/date.ts';
import { findDurations, readDuration } from '../../../src/core/facts/time/duration.ts';
import { findSchedules, readSchedule } from '../../../src/core/facts/time/schedule.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import type { Kind, Runbook, Step } from '../../../src/core/runbook.ts';
import type { Span } from '../../../src/core/text.ts';

type Reader = (runbook: Runbook, facts: SetFacts) => unknown;

const READERS: Readonly<Record<string, Reader>> = {
  dates: ({ source }) => findDates(source.text),
  durations: ({ source }) => findDurations(source.text),
  schedules: ({ source }) => findSchedules(source.text),
  systems: (runbook) => factsOf(runbook).systems,
  objectives: (runbook) => factsOf(runbook).objectives,
  'backup jobs': (runbook) => factsOf(runbook).backups,
  people: (runbook) => factsOf(runbook).people,
  recurrences: (runbook) => factsOf(runbook).recurrences,
  held: (runbook) => factsOf(runbook).held,
  trainings: (runbook) => factsOf(runbook).trainings,
  'primary places': (runbook) => factsOf(runbook).primaryPlaces,
  'backup runs': backupRunsIn,
  notices: noticesOf,
  replication: replicationIn,
  retention: retentionsOf,
  'stored copies': storedCopies,
  retrievals: retrievalsInText,
  tools: (runbook) =>
    commandsIn(runbook).flatMap((command) => [
      ...toolUses(command, 'backup'),
      ...toolUses(command, 'restore'),
    ]),
  blanks: blanksIn,
  'drill targets': drillTargetsOf,
  'exercises listed': exercisesListed,
  outcome: hasOutcome,
  planned: plannedOf,
  reviewed: lastReview,
  unmeasured: unmeasuredInText,
  verifications: verificationsOf,
  correction: correctionIn,
  'data flow': dataFlowIn,
  decision: decisionIn,
  measurements: measurementsIn,
  promises: promisesIn,
  takeovers: takeoversIn,
  'contact lists': (runbook) => contactListsInText(runbook, factsOf(runbook).statements),
  'contact checks': contactChecksOf,
  declarers: (runbook) => declarersIn(runbook, factsOf(runbook).statements),
  'held roles': (runbook) => heldRolesInText(runbook, factsOf(runbook).statements),
  'open actions': openActionsOf,
  changes: significantChanges,
  days: daysOf,
  ends: endsOf,
  'plan copies': planCopies,
  'plan copies in text': planCopiesInText,
  versions: versionsOf,
  alternates: alternatesOf,
  'zones as answer': zonesAsAnswer,
  'recovery places': recoveryPlaces,
  destruction: (runbook) => commandsIn(runbook).flatMap((command) => destructionIn(command) ?? []),
  guards: (runbook) =>
    factsOf(runbook).statements.said.flatMap(({ value }) =>
      isGuardedBy(value.value) ? value : [],
    ),
  'named tools': (runbook) =>
    factsOf(runbook).statements.said.flatMap(({ value }) => toolNamed(value.value) ?? []),
  'step times': (runbook) =>
    proceduresOf(runbook).flatMap((procedure) => stepTimes(runbook, procedure) ?? []),
  needs: (runbook, { names }) => needsInText(runbook, factsOf(runbook).statements, names),
  'personal places': personalPlaces,
  procedures: (runbook) =>
    proceduresOf(runbook).map((procedure) => ({
      steps: procedure.steps.map((step) => ({
        step,
        owned: isOwned(step),
        nobody: step.owner !== undefined && isNobody(step.owner),
        changes: changesState(step),
        checked: isChecked(runbook, step),
      })),
      isReturn: procedure.isReturn,
      order: stepOrder(runbook, procedure),
      commonOwner: hasCommonOwner(runbook, procedure),
    })),
  orders: (runbook) => ordersInText(runbook, factsOf(runbook).statements),
  replacements: replacementsIn,
  'owner tables': (runbook) => ownerTables(factsOf(runbook).statements.rows),
  inventory: inventoryOf,
  images: imagesIn,
  'named versions': (runbook, facts) => namedVersions(runbook, [...listedSoftware(facts).keys()]),
  tiers: tiersOf,
};

const SET_READERS: Readonly<Record<string, (facts: SetFacts) => unknown>> = {
  'all systems': ({ systems }) => [...systems.keys()],
  'shared accounts': sharedAccounts,
  'named accounts': namedAccounts,
  'has a lock': hasLock,
  'beside its source': besideSource,
  'far copies': (facts) =>
    facts.members.flatMap(({ facts: { statements } }) =>
      statements.said.slice(0, 1).map(({ value }) => speaksOfFarCopies(facts, value)),
    ),
  requirements: requirementsAround,
  chains: chainJobs,
  'copy sets': copySets,
  'speaks of archiving': speaksOfArchive,
  detections: detectionsAround,
  'stores elsewhere': storesElsewhere,
  'vague elsewhere': vagueElsewhere,
  'lonely keys': lonelyKeys,
  'key lists': keyLists,
  'key talk': keyTalk,
  'exercises held': exercisesHeld,
  losses: (facts) => firstObjectives(facts, 'rpo').flatMap((one) => bestLoss(facts, one, 0) ?? []),
  'off-site losses': (facts) => offsiteLosses(facts, undefined),
  'kept in scope': keptInScope,
  'speaks of copies of the plan': (facts) => speaksOfCopies(facts, 'plan'),
  'speaks of copies of contacts': (facts) => speaksOfCopies(facts, 'contacts'),
  graph: recoveryGraph,
  sites: labelledSites,
  'names of needs': ({ members }) =>
    members.map(({ runbook, facts }) => namesOfNeeds(runbook, facts.statements.said)),
  software: listedSoftware,
  'systems in scope': listedSystems,
  'hosts in scope': listedHosts,
  'tiers around': tiersAround,
};

/** Of a text that is nothing but one value. */
const WHOLE: Readonly<Record<string, Reader>> = {
  'as a date': ({ source }) => readDate(source.text),
  'as a duration': ({ source }) => readDuration(source.text),
  'as a schedule': ({ source }) => readSchedule(source.text),
};

/** What is read of one document, taken for one of that kind: what each of the readers found, in lines of its own. */
export function readings(
  runbook: Runbook,
  kind: Kind | undefined,
  readers: readonly string[] = [...Object.keys(READERS), ...Object.keys(SET_READERS)],
): string[] {
  const { text } = runbook.source;
  const facts = factsOfOne(runbook, kind);
  return readers.flatMap((name) => {
    const [one, ofSet] = [READERS[name] ?? WHOLE[name], SET_READERS[name]];
    if (one === undefined && ofSet === undefined) throw new Error(`There is no reader ${name}.`);
    return lines(name, one?.(runbook, facts) ?? ofSet?.(facts), text);
  });
}

/** Readers ask of an analysis nothing but what stands in the document and what kind it is. */
function factsOfOne(runbook: Runbook, kind: Kind | undefined): SetFacts {
  const analysis = { runbook, recognition: { kind } } as Analysis;
  return factsAround({ set: undefined, analysis } as RuleContext);
}

function lines(name: string, read: unknown, text: string): string[] {
  if (Array.isArray(read)) return read.flatMap((one) => lines(name, one, text));
  const one = shown(read, text);
  return one === '' ? [] : [`${name}: ${one}`];
}

/** Notes that readers keep for others, and what is said elsewhere already. */
const NOT_SHOWN = new Set(['runbook', 'statements', 'within', 'subject']);

function shown(read: unknown, text: string): string {
  if (read === undefined || read === false) return '';
  if (typeof read === 'function') return shown(read(), text);
  if (typeof read === 'string') return read.replace(/\s+/g, ' ');
  if (typeof read === 'number') return String(Math.round(read * 100) / 100);
  if (typeof read !== 'object' || read === null) return String(read);
  if (read instanceof Set || Array.isArray(read)) return listed([...read], text);
  if (read instanceof Map) {
    const entries = [...read].map(([key, value]) => `${shown(key, text)} → ${shown(value, text)}`);
    return listed(entries, text);
  }
  return shownObject(read, text);
}

function listed(items: readonly unknown[], text: string): string {
  return items.length === 0 ? '' : `[${items.map((item) => shown(item, text)).join(', ')}]`;
}

function shownObject(read: object, text: string): string {
  if ('year' in read && 'month' in read && 'day' in read) return formatDate(read as CalendarDate);
  if ('commands' in read && 'rollback' in read) return `"${excerpt((read as Step).text.value)}"`;
  if (isSpan(read)) return `"${excerpt(text.slice(read.start, read.end))}"`;
  if ('value' in read && 'span' in read && Object.keys(read).length === 2) {
    const there = shown(read.span, text);
    return typeof read.value === 'string' ? there : `${shown(read.value, text)} ${there}`;
  }
  const parts = Object.entries(read).flatMap(([name, value]) => {
    // Candidates that other readers look through.
    if (NOT_SHOWN.has(name) || name.startsWith('maybe')) return [];
    const part = shown(value, text);
    return part === '' ? [] : part === 'true' ? [name] : [`${name} ${part}`];
  });
  return parts.length === 0 ? '' : `{${parts.join(', ')}}`;
}

function isSpan(read: object): read is Span {
  return 'start' in read && 'end' in read && Object.keys(read).length === 2;
}

/** Where words begin and end is seen, and a line does not grow beyond reading. */
function excerpt(words: string): string {
  const one = words.replace(/\s+/g, ' ');
  return one.length <= 60 ? one : `${one.slice(0, 36)} … ${one.slice(-16)}`;
}

/** What a workspace already says of a service: its plan, owner, systems, objectives, tools and roles. */
import type { Analysis } from '../analysis.ts';
import type { Config } from '../config.ts';
import type { TableRow } from '../facts/statements.ts';
import type { Duration } from '../facts/time/duration.ts';
import { isoDuration } from '../fixes/iso.ts';
import type { globMatcher } from '../globs.ts';
import type { Runbook } from '../runbook.ts';
import { hasBlot } from '../secrets/redact.ts';
import { type Located, textBetween } from '../text.ts';
import type { Workspace } from '../workspace.ts';
import { at, itemsAt, textAt, textsAt } from '../yaml/look.ts';
import { idLike, isId } from './ids.ts';
import type { Reading } from './reading.ts';

/** What is needed of the engine: handed in, so that a bundle beside it holds none of it again. */
type Knowing = Pick<Reading, 'factsOf' | 'personKey' | 'systemKey'>;

interface Matching {
  readonly globMatcher: typeof globMatcher;
}

/** A length of time in the words of its document, and as ISO 8601 where it is an exact one. */
export interface KnownDuration {
  readonly written: string;
  readonly iso: string | undefined;
}

export interface KnownSystem {
  /** In small letters, as ids are. */
  readonly id: string;
  /** As it is written first. */
  readonly name: string;
  readonly rto: KnownDuration | undefined;
  readonly rpo: KnownDuration | undefined;
  /** What backs it up. */
  readonly tool: string | undefined;
  /** Where its backups are stored. */
  readonly store: string | undefined;
}

export interface KnownRole {
  readonly name: string;
  readonly holder: string | undefined;
  readonly deputy: string | undefined;
}

export interface Known {
  /** As people call it. */
  readonly service: string;
  /** By what its documents name it: an id, or the name of its file. */
  readonly plan: string | undefined;
  readonly owner: string | undefined;
  readonly systems: readonly KnownSystem[];
  readonly roles: readonly KnownRole[];
  /** Ids of backups. */
  readonly backups: readonly string[];
}

/** A service and its documents. */
export interface Service {
  readonly name: string;
  readonly plan: Analysis | undefined;
  readonly members: readonly Analysis[];
}

/** Those that the configuration names, and those that have a plan, by name. */
export function servicesIn(
  workspace: Workspace,
  { services }: Config,
  { globMatcher }: Matching,
): readonly Service[] {
  const named = services.map(({ name, documents }): Service => {
    const set = workspace.sets.find((each) => each.name === name);
    if (set !== undefined) return { name, plan: set.plan, members: set.members };
    const matches = globMatcher(documents);
    const members = [...workspace.documents.values()].filter(({ runbook }) =>
      matches(workspace.pathOf(runbook.source.uri)),
    );
    return { name, plan: undefined, members };
  });
  const taken = new Set(named.flatMap(({ plan }) => plan ?? []));
  const planned = workspace.sets.flatMap(({ plan, members }): Service[] =>
    taken.has(plan) ? [] : [{ name: serviceOf(plan.runbook), plan, members }],
  );
  return [...named, ...planned].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The service that is called so; a new one has the documents whose ids begin with its name. */
export function serviceNamed(
  workspace: Workspace,
  config: Config,
  name: string,
  matching: Matching,
): Service {
  const wanted = idLike(name);
  const known = servicesIn(workspace, config, matching).find(
    (each) => idLike(each.name) === wanted,
  );
  if (known !== undefined) return known;
  const members = [...workspace.documents.values()].filter(
    ({ runbook }) => wanted !== '' && runbook.metadata.id?.value.startsWith(`${wanted}-`),
  );
  return { name, plan: undefined, members };
}

/** The service whose plan is the document; `undefined` when it is no plan. */
export function serviceWithPlan(
  workspace: Workspace,
  config: Config,
  uri: string,
  matching: Matching,
): Service | undefined {
  return servicesIn(workspace, config, matching).find(
    ({ plan }) => plan?.runbook.source.uri === uri,
  );
}

/** Only what is stated: gaps, hedged words and secrets are nothing known. */
export function knownOf({ name, plan, members }: Service, reading: Knowing): Known {
  const runbooks = members.map(({ runbook }) => runbook);
  const planned = plan?.runbook.metadata;
  return {
    service: name,
    plan: planned && (usable(planned.id) ?? fileOf(plan.runbook)),
    owner: usable(planned?.owner),
    systems: systemsOf(runbooks, reading),
    roles: rolesOf(runbooks, reading),
    backups: [...new Set(runbooks.flatMap(backupIds))],
  };
}

/** Of whom nothing is known. */
export function unknownService(name: string): Known {
  return { service: name, plan: undefined, owner: undefined, systems: [], roles: [], backups: [] };
}

/** From the plan's title, else its id: `Disaster recovery plan: Orders` is that of `Orders`. */
function serviceOf({ title, metadata, source }: Runbook): string {
  const told = (title?.value ?? '')
    .slice(0, 120)
    .replace(
      /^(?:the )?(?:disaster|dr|recovery|it|contingency|plan|[ -])*(?:for |of |[:–—-] ?)?(?:the )?/i,
      '',
    )
    .replace(/[ :–—-]{0,5}(?:(?:disaster|dr|recovery|contingency|plan)[ -]{0,3}){0,6}$/i, '')
    .trim();
  const id = metadata.id?.value.replace(/-(?:dr-|recovery-)?plan$/, '');
  return [told, id].find((each) => each) ?? fileOf({ source });
}

function fileOf({ source }: Pick<Runbook, 'source'>): string {
  return source.uri.slice(source.uri.lastIndexOf('/') + 1);
}

/** In the order in which the documents define them, the plan first. */
function systemsOf(runbooks: readonly Runbook[], reading: Knowing): readonly KnownSystem[] {
  const found = new Map<string, { -readonly [K in keyof KnownSystem]: KnownSystem[K] }>();
  for (const runbook of runbooks) {
    for (const { name } of reading.factsOf(runbook).systems) {
      const key = reading.systemKey(name.value);
      const text = usable(name);
      const id = text === undefined ? '' : isId(text) ? text : idLike(text);
      if (text === undefined || id === '' || found.has(key) || found.size >= MOST_SYSTEMS) continue;
      const none = { rto: undefined, rpo: undefined, tool: undefined, store: undefined };
      found.set(key, { id, name: text, ...none });
    }
  }
  for (const runbook of runbooks) {
    for (const { kind, value, subject, scope, only } of reading.factsOf(runbook).objectives.clear) {
      if ((kind !== 'rto' && kind !== 'rpo') || scope !== '' || only !== undefined) continue;
      for (const { value: name } of subject.names) {
        const system = found.get(reading.systemKey(name));
        if (system !== undefined) system[kind] ??= durationIn(runbook, value);
      }
    }
    for (const { systems, tool, store } of backupsIn(runbook, reading)) {
      for (const { value: name } of systems) {
        const system = found.get(reading.systemKey(name));
        if (system === undefined) continue;
        system.tool ??= usable(tool);
        system.store ??= usable(store);
      }
    }
  }
  return [...found.values()];
}

/** A new document is not to begin with a table of hundreds of rows. */
const MOST_SYSTEMS = 12;

function durationIn(
  { source }: Runbook,
  { value, span }: Located<Duration>,
): KnownDuration | undefined {
  const written = clean(textBetween(source, span));
  return written === undefined ? undefined : { written, iso: isoDuration(value) };
}

interface BackupWords {
  readonly systems: readonly Located<string>[];
  readonly tool: Located<string> | undefined;
  readonly store: Located<string> | undefined;
}

/** From the entries of YAML, and from tables that have a row for each system. */
function backupsIn(runbook: Runbook, { factsOf }: Knowing): readonly BackupWords[] {
  if (runbook.syntax === 'markdown') {
    return factsOf(runbook).statements.rows.flatMap((row) => (row.isReal ? rowWords(row) : []));
  }
  return itemsAt(runbook.data, 'spec', 'backups').map((item) => ({
    systems: textsAt(item, 'covers'),
    tool: textAt(item, 'tool', 'name'),
    store: textAt(itemsAt(item, 'copies')[0], 'location', 'path'),
  }));
}

function rowWords({ cells }: TableRow): BackupWords[] {
  const cell = (pattern: RegExp) => cells.find(({ header }) => pattern.test(header))?.text;
  const system = cell(/^(?:systems?|backups? of|databases?|services?)$/);
  const tool = cell(/^(?:(?:backup )?tool|program)(?: and version)?$/);
  const store = cell(/^(?:stored (?:in|at|on)|bucket|kept in|backup location)$/);
  return system && (tool ?? store) ? [{ systems: [system], tool, store }] : [];
}

function backupIds({ data, metadata }: Runbook): readonly string[] {
  if (!metadata.declared) return [];
  return itemsAt(at(data, 'spec'), 'backups').flatMap((item) => usable(textAt(item, 'id')) ?? []);
}

/** Each with all whom the documents name for it, the holder before the deputy. */
function rolesOf(
  runbooks: readonly Runbook[],
  { factsOf, personKey }: Pick<Knowing, 'factsOf' | 'personKey'>,
): KnownRole[] {
  const found = new Map<string, { readonly name: string; readonly holders: Map<string, string> }>();
  for (const runbook of runbooks) {
    for (const { role, holders } of factsOf(runbook).people.roles) {
      const name = usable(role);
      if (name === undefined) continue;
      const key = personKey(role.value);
      const known = found.get(key) ?? { name, holders: new Map() };
      found.set(key, known);
      for (const holder of holders) {
        const person = usable(holder);
        const who = personKey(holder.value);
        if (person !== undefined && !known.holders.has(who)) known.holders.set(who, person);
      }
    }
  }
  return [...found.values()].map(({ name, holders }) => {
    const [holder, deputy] = holders.values();
    return { name, holder, deputy };
  });
}

function usable(text: Located<string> | undefined): string | undefined {
  return text && clean(text.value);
}

/** One short line without marks; nothing of a gap or of what was redacted. */
function clean(text: string): string | undefined {
  const bare = text.replace(/[`*]/g, '').trim();
  if (bare === '' || bare.length > 80 || hasBlot(bare)) return undefined;
  return /[\p{Cc}|\]]|\bTB[ADC]\b|\bTODO\b|\?\?|^[-–—._]+$/u.test(bare) ? undefined : bare;
}

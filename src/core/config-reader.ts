/** Reads `.dr-runbook.yaml`: what it says, and what is wrong with it, on the node that is wrong. */
import { type Cadences, type Config, DEFAULT_CONFIG, PROFILES, type Profile } from './config.ts';
import { readPractices } from './config-practices.ts';
import { type CalendarDate, dayOf, readDate } from './facts/time/date.ts';
import { isAmbiguous, type Minutes, readDuration } from './facts/time/duration.ts';
import type { Severity } from './finding.ts';
import { isUsableGlob } from './glob-text.ts';
import type { Entry, Problem, Value } from './runbook.ts';
import { isKind } from './runbook.ts';
import { schemas } from './schema/config.generated.ts';
import { certainIssues, schemaIssues } from './schema/validate.ts';
import type { Located, SourceText } from './text.ts';
import { at, itemsAt, mapping, textAt, textOf, textsAt } from './yaml/look.ts';
import { readData } from './yaml/read.ts';

export interface ConfigReading {
  /** With the defaults for what is not written. What is faulty is left out. */
  readonly config: Config;
  /** Only what is written: what `mergeConfig` lays over the configuration that this one extends. */
  readonly written: Partial<Config>;
  /** Another configuration, as a path from this one; the host follows it, inside the workspace only. */
  readonly extends: Located<string> | undefined;
  /** The whole file as a tree; `undefined` when nothing is written. */
  readonly data: Value | undefined;
  readonly problems: readonly Problem[];
}

/** The id under which faults of a configuration are reported. */
export const CONFIG_RULE = 'config-invalid';

/** Never throws; a faulty configuration still says what it can. */
export function readConfig(source: SourceText): ConfigReading {
  const { data, problems } = readData(source, { start: 0, end: source.text.length });
  const faults =
    data === undefined ? [] : certainIssues(schemaIssues(data, schemas), problems, source);
  const practices = readPractices(at(data, 'practices'));
  const written = { uri: source.uri, ...writtenIn(data), ...found('practices', practices.read) };
  return {
    config: { ...DEFAULT_CONFIG, ...written },
    written,
    extends: textAt(data, 'extends'),
    data,
    problems: [
      ...problems,
      ...[
        ...faults,
        ...globFaults(data),
        ...negationFaults(data),
        ...dateFaults(data),
        ...practices.faults,
      ].map((fault) => ({ ...fault, rule: CONFIG_RULE })),
    ].sort((a, b) => a.span.start - b.span.start),
  };
}

/**
 * Lays one configuration over another. Single values are replaced; of `files` the upper ones come
 * first, since the first that matches counts; services and practices are replaced by name.
 */
export function mergeConfig(base: Config, over: Partial<Config>): Config {
  return {
    uri: over.uri ?? base.uri,
    profile: over.profile ?? base.profile,
    frameworks: [...new Set([...base.frameworks, ...(over.frameworks ?? [])])],
    files: [...(over.files ?? []), ...base.files],
    exclude: [...base.exclude, ...(over.exclude ?? [])],
    services: replaced(base.services, over.services ?? [], ({ name }) => name),
    severities: { ...base.severities, ...over.severities },
    cadences: { ...base.cadences, ...over.cadences },
    waivers: [...base.waivers, ...(over.waivers ?? [])],
    practices: replaced(base.practices, over.practices ?? [], ({ id }) => id),
  };
}

function replaced<T>(base: readonly T[], over: readonly T[], nameOf: (item: T) => string): T[] {
  const names = new Set(over.map(nameOf));
  return [...base.filter((item) => !names.has(nameOf(item))), ...over];
}

function writtenIn(data: Value | undefined): Partial<Config> {
  const profile = textAt(data, 'profile')?.value;
  return {
    ...found(
      'profile',
      PROFILES.find((each): each is Profile => each === profile),
    ),
    ...found('frameworks', list(at(data, 'frameworks'))),
    ...found('files', filesIn(at(data, 'files'))),
    ...found('exclude', globsIn(at(data, 'exclude'))),
    ...found('services', servicesIn(at(data, 'services'))),
    ...found('severities', severitiesIn(at(data, 'severities'))),
    ...found('cadences', cadencesIn(at(data, 'cadences'))),
    ...found('waivers', waiversIn(at(data, 'waivers'))),
  };
}

/** An absent key is absent here too, so that it does not hide what lies below. */
function found<K extends keyof Config>(key: K, value: Config[K] | undefined): Partial<Config> {
  return value === undefined ? {} : { [key]: value };
}

function list(value: Value | undefined): string[] | undefined {
  return value === undefined ? undefined : textsAt(value).map((text) => text.value);
}

function globsIn(value: Value | undefined): string[] | undefined {
  return list(value)?.filter(isUsableGlob);
}

function filesIn(value: Value | undefined): Config['files'] | undefined {
  if (value === undefined) return undefined;
  return itemsAt(value).flatMap((item) => {
    const glob = textAt(item, 'glob')?.value;
    if (glob === undefined || !isUsableGlob(glob) || glob.startsWith('!')) return [];
    const kind = textAt(item, 'kind')?.value ?? '';
    return { glob, kind: isKind(kind) ? kind : undefined };
  });
}

function servicesIn(value: Value | undefined): Config['services'] | undefined {
  return mapping(value)?.entries.map((entry) => ({
    name: entry.key.value,
    documents: globsIn(at(entry.value, 'documents')) ?? [],
    minReadiness: percentIn(at(entry.value, 'min_readiness')),
  }));
}

/** What is written as a whole number; the schema says so where it is none. */
function percentIn(value: Value | undefined): number | undefined {
  const written = value === undefined ? undefined : textOf(value)?.value;
  if (written === undefined || !/^\d{1,3}$/.test(written)) return undefined;
  return Math.min(100, Number(written));
}

function severitiesIn(value: Value | undefined): Config['severities'] | undefined {
  const severities: Record<string, Severity | 'off'> = Object.create(null);
  const entries = mapping(value)?.entries;
  for (const entry of entries ?? []) {
    const severity = SEVERITY_WORDS.find((each) => each === textOf(entry.value)?.value);
    if (severity !== undefined) severities[entry.key.value] = severity;
  }
  return entries === undefined ? undefined : severities;
}

const SEVERITY_WORDS = ['error', 'warning', 'info', 'off'] as const;

function cadencesIn(value: Value | undefined): Partial<Cadences> | undefined {
  const cadences: Partial<Record<keyof Cadences, Minutes>> = {};
  const entries = mapping(value)?.entries;
  for (const [name, key] of CADENCES) {
    const reading = readDuration(textAt(value, key)?.value ?? '', { strict: true });
    if (reading !== undefined && !isAmbiguous(reading)) cadences[name] = reading.minutes;
  }
  return entries === undefined ? undefined : cadences;
}

const CADENCES: readonly (readonly [keyof Cadences, string])[] = [
  ['test', 'test'],
  ['restoreDrill', 'restore_drill'],
  ['review', 'review'],
  ['training', 'training'],
  ['contacts', 'contacts'],
];

function waiversIn(value: Value | undefined): Config['waivers'] | undefined {
  if (value === undefined) return undefined;
  return itemsAt(value).flatMap((item) => {
    const rule = textAt(item, 'rule')?.value;
    const reason = textAt(item, 'reason')?.value;
    const until = dayAt(item, 'until');
    // An end that cannot be read must not make a waiver without end.
    const endless = at(item, 'until') !== undefined && until === undefined;
    if (rule === undefined || reason === undefined || endless) return [];
    const files = globsIn(at(item, 'files')) ?? [];
    // Nor may patterns that mean nothing make one that holds everywhere.
    if (at(item, 'files') !== undefined && files.length === 0) return [];
    return { rule, reason, approvedBy: textAt(item, 'approved_by')?.value, until, files };
  });
}

function dayAt(value: Value, key: string): CalendarDate | undefined {
  return dayOf(readDate(textAt(value, key)?.value ?? ''));
}

/** Patterns that the schema lets through, and that cannot be used. */
function globFaults(data: Value | undefined): Omit<Problem, 'rule'>[] {
  const globs = [
    ...itemsAt(data, 'files').map((item) => textAt(item, 'glob')),
    ...textsAt(data, 'exclude'),
    ...(mapping(at(data, 'services'))?.entries ?? []).flatMap(({ value }: Entry) =>
      textsAt(value, 'documents'),
    ),
    ...itemsAt(data, 'waivers').flatMap((item) => textsAt(item, 'files')),
  ];
  return globs
    .flatMap((glob) => glob ?? [])
    .filter(({ value }) => value.length <= 200 && !isUsableGlob(value))
    .map(({ span }) => ({
      span,
      message: 'This pattern has more than six stars between two slashes. Use fewer.',
    }));
}

/** Each entry of `files` stands alone, so that there is nothing that `!` could take away from. */
function negationFaults(data: Value | undefined): Omit<Problem, 'rule'>[] {
  return itemsAt(data, 'files').flatMap((item) => {
    const glob = textAt(item, 'glob');
    if (glob === undefined || !glob.value.startsWith('!')) return [];
    const message =
      'A pattern of `files` cannot begin with `!`. Name what is left out under `exclude`.';
    return [{ span: glob.span, message }];
  });
}

/** Days that look right and that no calendar has. */
function dateFaults(data: Value | undefined): Omit<Problem, 'rule'>[] {
  return itemsAt(data, 'waivers').flatMap((item) => {
    const until = textAt(item, 'until');
    if (
      until === undefined ||
      !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until.value)
    )
      return [];
    if (dayAt(item, 'until') !== undefined) return [];
    const message = `No calendar has the day \`${until.value}\`. The waiver does not hold until this is fixed.`;
    return [{ span: until.span, message }];
  });
}

/** Reads a configuration with those that it extends: one way for every host, whichever way it reads files. */
import type { Catalogue } from './catalogue.ts';
import { type Config, DEFAULT_CONFIG } from './config.ts';
import { idFaults } from './config-ids.ts';
import { CONFIG_RULE, mergeConfig, readConfig } from './config-reader.ts';
import { resolveLink } from './links.ts';
import type { Problem, Value } from './runbook.ts';
import type { Located, SourceText } from './text.ts';

/** What a host says of a path: its text, or a clause that says why there is none ("does not exist"). */
export type ConfigText = SourceText | { readonly unread: string };

export interface LoadedConfig {
  readonly config: Config;
  /** The configuration itself, and then those that it extends, as far as they could be read. */
  readonly files: readonly ConfigFile[];
}

export interface ConfigFile {
  readonly source: SourceText;
  readonly data: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Yields the addresses of the files that it extends; the host answers each with its text, and refuses those
 * outside the workspace. Never throws. What is written above counts before what it extends; see
 * `mergeConfig`. Patterns hold for the folder of the configuration that was asked for.
 */
function* loadConfig(
  source: SourceText,
  base: Catalogue,
): Generator<string, LoadedConfig, ConfigText> {
  const chain: Link[] = [];
  let next: SourceText | undefined = source;
  while (next !== undefined) {
    const reading = readConfig(next);
    const link: Link = { source: next, reading, faults: [] };
    chain.push(link);
    next = yield* extended(link, chain);
  }
  // From the lowest one up: each may speak of what those below it add.
  let config = DEFAULT_CONFIG;
  const files: ConfigFile[] = [];
  for (const { source: file, reading, faults } of chain.reverse()) {
    config = mergeConfig(config, reading.written);
    const found = [...faults, ...idFaults(reading.data, config, base)];
    const problems = [...reading.problems, ...found.map((one) => ({ ...one, rule: CONFIG_RULE }))];
    problems.sort((a, b) => a.span.start - b.span.start);
    files.unshift({ source: file, data: reading.data, problems });
  }
  return { config: { ...config, uri: source.uri }, files };
}

/** For hosts that read at once. */
export function loadConfigNow(
  source: SourceText,
  base: Catalogue,
  read: (address: string) => ConfigText,
): LoadedConfig {
  const loading = loadConfig(source, base);
  let step = loading.next();
  while (!step.done) step = loading.next(read(step.value));
  return step.value;
}

/** For hosts that wait for files. */
export async function loadConfigLater(
  source: SourceText,
  base: Catalogue,
  read: (address: string) => Promise<ConfigText>,
): Promise<LoadedConfig> {
  const loading = loadConfig(source, base);
  let step = loading.next();
  while (!step.done) step = loading.next(await read(step.value));
  return step.value;
}

interface Link {
  readonly source: SourceText;
  readonly reading: ReturnType<typeof readConfig>;
  readonly faults: Omit<Problem, 'rule'>[];
}

/** Nobody can follow more. */
const LONGEST_CHAIN = 10;

/** The text of the next configuration, or a fault on the path that should lead to it. */
function* extended(
  { source, reading, faults }: Link,
  chain: readonly Link[],
): Generator<string, SourceText | undefined, ConfigText> {
  const target = reading.extends;
  if (target === undefined) return undefined;
  const refuse = (message: string) => {
    faults.push({ span: target.span, message });
    return undefined;
  };
  const address = addressOf(target, source.uri);
  if (address === undefined) {
    return refuse('This must be a path from here to another configuration, as in `../base.yaml`.');
  }
  if (chain.some((link) => link.source.uri === address)) {
    return refuse(
      'This leads back to a configuration that extends this one. Remove one of the two.',
    );
  }
  if (chain.length >= LONGEST_CHAIN) {
    return refuse(`More than ${LONGEST_CHAIN} configurations extend each other. Use fewer.`);
  }
  const found = yield address;
  if ('text' in found) return found;
  return refuse(`\`${target.value.slice(0, 100)}\` ${found.unread}, so nothing is taken from it.`);
}

function addressOf({ value }: Located<string>, from: string): string | undefined {
  if (value.startsWith('/') || value.includes('\\')) return undefined;
  // A `#` is part of a file's name here.
  return /[#?]/.test(value) ? undefined : resolveLink(from, value);
}

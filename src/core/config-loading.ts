/** Reads a configuration with those that it extends: one way for every host, whichever way it reads files. */
import type { Catalogue } from './catalogue.ts';
import { type Config, DEFAULT_CONFIG } from './config.ts';
import { CONFIG_FILE_NAME } from './config-discovery.ts';
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
    return refuse(
      'This must be a path from here to another configuration, as in `../base.yaml`, or the name of a package.',
    );
  }
  if (chain.length >= LONGEST_CHAIN) {
    return refuse(`More than ${LONGEST_CHAIN} configurations extend each other. Use fewer.`);
  }
  const inPackage = packageFile(target.value);
  const places = inPackage === undefined ? [address] : [address, ...around(source.uri, inPackage)];
  let unread = '';
  for (const place of places) {
    if (chain.some((link) => link.source.uri === place)) {
      return refuse(
        'This leads back to a configuration that extends this one. Remove one of the two.',
      );
    }
    const found = yield place;
    if ('text' in found) return found;
    unread ||= found.unread;
  }
  const name = `\`${target.value.slice(0, 100)}\``;
  return refuse(
    inPackage === undefined
      ? `${name} ${unread}, so nothing is taken from it.`
      : `${name} is neither a file here nor an installed package: there is no \`${inPackage.slice(0, 200)}\` from here up to the top of the workspace. Install it, or write a path such as \`../base.yaml\`.`,
  );
}

/** What begins with a scope, or is a name without the ending of a file: where its configuration lies. */
function packageFile(value: string): string | undefined {
  const [, name, scope, inside] = PACKAGE.exec(value) ?? [];
  if (name === undefined || inside?.split('/').includes('..')) return undefined;
  const isFile = /\.ya?ml$/i.test(value);
  // Without a scope a name that ends so is a path, as in `policies/base.yaml`.
  if (isFile && scope === undefined) return undefined;
  if (inside === undefined) return isFile ? undefined : `node_modules/${name}/${CONFIG_FILE_NAME}`;
  return `node_modules/${name}/${inside}${isFile ? '' : '.yaml'}`;
}

/** The names that npm allows. */
const PACKAGE = /^((@[a-z0-9~-][a-z0-9._~-]{0,200}\/)?[a-z0-9~-][a-z0-9._~-]{0,200})(?:\/(.+))?$/;

/** Deeper than repositories are. */
const MOST_FOLDERS = 12;

/** Beside a file, and in the folders around it, the nearest first. */
function around(uri: string, path: string): readonly string[] {
  const places = Array.from({ length: MOST_FOLDERS }, (_, up) =>
    resolveLink(uri, `${'../'.repeat(up)}${path}`),
  );
  return [...new Set(places)].filter((place) => place !== undefined);
}

function addressOf({ value }: Located<string>, from: string): string | undefined {
  if (value.startsWith('/') || value.includes('\\')) return undefined;
  // A `#` is part of a file's name here.
  return /[#?]/.test(value) ? undefined : resolveLink(from, value);
}

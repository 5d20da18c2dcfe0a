/** Versions of products: what inventories list, and what procedures install or start. */
import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { commandsIn } from '../recovery/commands.ts';
import type { SetFacts } from '../set-facts.ts';
import { plain } from '../statements.ts';
import { inventoryOf, type Software } from './inventory.ts';

/** One product under one key, whatever it is called. */
export function productKey(name: string): string {
  const bare = plain(name)
    .replace(/\s?\(.{0,100}\)/g, '')
    .replace(/\b(?:server|community|enterprise|edition|database|oss)\b/g, '')
    .replace(/[^a-z0-9+.-]+/g, ' ')
    .trim()
    .replace(/ /g, '-');
  return ALIASES[bare] ?? bare;
}

const ALIASES: Readonly<Record<string, string>> = {
  postgresql: 'postgres',
  postgre: 'postgres',
  pg: 'postgres',
  mongo: 'mongodb',
  'ms-sql': 'sql-server',
  mssql: 'sql-server',
  'microsoft-sql': 'sql-server',
  'hashicorp-vault': 'vault',
  elastic: 'elasticsearch',
  'apache-kafka': 'kafka',
  node: 'node.js',
  nodejs: 'node.js',
};

/** The names under which a product stands in commands and images. */
function productNames(key: string): readonly string[] {
  const others = Object.entries(ALIASES).flatMap(([name, to]) => (to === key ? [name] : []));
  return [key, ...others].filter((name) => name.length > 2);
}

export interface ListedSoftware extends Software {
  readonly runbook: Runbook;
  readonly major: string;
}

/** What the inventories of a set list, by product; a version that is a range or a word is left out. */
export function listedSoftware({
  members,
}: SetFacts): ReadonlyMap<string, readonly ListedSoftware[]> {
  const found = new Map<string, ListedSoftware[]>();
  for (const { runbook, kind } of members) {
    if (kind !== 'inventory') continue;
    for (const software of inventoryOf(runbook).software) {
      const key = productKey(software.name.value);
      const major = MAJOR.exec(plain(software.version.value))?.[1];
      if (key.length < 2) continue;
      const others = found.get(key) ?? [];
      others.push({ ...software, runbook, major: major ?? '' });
      found.set(key, others);
    }
  }
  // Where one version cannot be read, nobody knows which of them a step means.
  return new Map([...found].filter(([, all]) => all.every(({ major }) => major !== '')));
}

const MAJOR = /^v?(\d{1,4})(?:\.[\dx*]{1,6}){0,4}(?:$|[\s,;(+-])/;

/** A container image with its tag, in a command or a manifest. */
export interface Image {
  readonly name: string;
  readonly tag: string;
  readonly written: Located<string>;
  readonly command: string;
}

export function imagesIn(runbook: Runbook): Image[] {
  const commands = commandsIn(runbook);
  const manifests = runbook.blocks
    .filter(({ kind, language }) => kind === 'fence' && /^ya?ml$/.test(language ?? ''))
    .map(({ span }) => located(runbook.source, span));
  return [...commands, ...manifests].flatMap(({ value, span }) => {
    if (value.length > 4_000 || !USES_IMAGES.test(value)) return [];
    return [...value.matchAll(IMAGE)].slice(0, 20).map((match): Image => {
      const [, whole = '', name = '', tag = ''] = match;
      const start = span.start + match.index + match[0].indexOf(whole);
      const written = { value: whole, span: { start, end: start + whole.length } };
      return { name: name.toLowerCase(), tag, written, command: value };
    });
  });
}

const USES_IMAGES = /\b(?:docker|podman|nerdctl|image|images|crictl|kubectl|helm)\b/i;

const IMAGE =
  /(?:^|[\s"'=])((?:[\w.-]{1,60}(?::\d{2,5})?\/){0,4}([a-z][a-z0-9._-]{1,50}):(v?\d{1,3}(?:\.\d{1,4}){0,3}|latest))(?![\w:/])/gm;

/** "PostgreSQL 14", `postgresql-14`, `/usr/lib/postgresql/14/bin`: a product with its major version. */
export interface NamedVersion {
  readonly product: string;
  readonly major: string;
  readonly written: Located<string>;
}

export function namedVersions(runbook: Runbook, products: readonly string[]): NamedVersion[] {
  const names = products.flatMap((product) =>
    productNames(product).map((name) => [product, name] as const),
  );
  const said = runbook.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'row');
  return said.slice(0, MOST_BLOCKS).flatMap(({ span }): NamedVersion[] => {
    const end = Math.min(span.end, span.start + LONGEST);
    const text = runbook.source.text.slice(span.start, end);
    const low = text.toLowerCase();
    const found = names.filter(([, name]) => low.includes(name));
    if (found.length === 0 || MOVES.test(text)) return [];
    return found.flatMap(([product, name]) =>
      versionsBehind(runbook, span.start, text, low, product, name),
    );
  });
}

function versionsBehind(
  runbook: Runbook,
  from: number,
  text: string,
  low: string,
  product: string,
  name: string,
): NamedVersion[] {
  const found: NamedVersion[] = [];
  for (let at = low.indexOf(name); at >= 0 && found.length < 20; at = low.indexOf(name, at + 1)) {
    if (/[\w.-]/.test(low.charAt(at - 1))) continue;
    const match = BEHIND.exec(text.slice(at + name.length, at + name.length + 30));
    const major = match?.[1];
    if (match === null || major === undefined) continue;
    // `redis-2` is a machine, unless something is installed, started or read under that name.
    if (!match[0].startsWith(' ') && !PACKAGES.test(text)) continue;
    const start = from + at;
    const written = located(runbook.source, { start, end: start + name.length + match[0].length });
    found.push({ product, major, written });
  }
  return found;
}

const LONGEST = 4_000;

const MOST_BLOCKS = 2_000;

/** A version, and no number of nodes or port: nothing that is counted stands behind it. */
const BEHIND =
  /^(?: |[-/]|-server-|server-)v?([1-9]\d{0,2})(?:\.\d{1,4}){0,3}(?=$|[.,;:)`"'/\n\\]| (?:on|in|is|and|with|to|from|cluster|server|image|container|instance|database|packages?|binaries|-)\b)/;

const PACKAGES =
  /\b(?:apt|apt-get|yum|dnf|apk|zypper|brew|choco|install|packages?|systemctl|lib|bin|etc|share)\b/;

const MOVES =
  /\b(?:upgrad\w{1,4}|migrat\w{1,4}|downgrad\w{1,4}|older|newer|earlier|since|until|formerly|previous\w{0,2}|compatib\w{1,6}|at least|minimum|or later|supports?|end of (?:life|support))\b/i;

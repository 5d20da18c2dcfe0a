/** A first configuration for a project: its files, kinds and services, each with the reason why it is there. */
import type { Analysis } from '../analysis.ts';
import type { Config } from '../config.ts';
import { globOf } from '../glob-text.ts';
import { KINDS, type Kind } from '../runbook.ts';
import type { DocumentSet } from '../workspace.ts';

/** A document of the project. */
export interface Found {
  /** Relative to the folder of the configuration, with `/`. */
  readonly path: string;
  readonly analysis: Analysis;
}

export interface Proposal {
  /** Of `.dr-runbook.yaml`. */
  readonly text: string;
  /** One line each: what is proposed, and why. */
  readonly reasons: readonly string[];
  /** What has no safe pattern, and what is just below certainty: left to people. */
  readonly left: readonly string[];
  readonly isEmpty: boolean;
}

/**
 * @param runbooks all that were found. @param likely what may be runbooks; never configured, only told.
 * @param has what an existing configuration says already: only what it lacks is proposed.
 */
export function proposeConfig(
  runbooks: readonly Found[],
  sets: readonly DocumentSet[],
  likely: readonly string[],
  has: Config | undefined,
): Proposal {
  const paths = new Map(runbooks.map(({ path, analysis }) => [analysis, path]));
  const reasons: string[] = has
    ? []
    : ['profile starter: errors only for what every recovery needs'];
  const left: string[] = likely.map(
    (path) => `${path} may be a runbook. If it is, say so at its top, or add it under files.`,
  );
  const files: string[] = [];
  for (const { path, analysis } of [...runbooks].sort(byPath)) {
    const { by, kind } = analysis.recognition;
    if (kind === undefined || by === 'configuration') continue;
    if (by === 'document') {
      reasons.push(`${path}: ${kind}, as it says itself, so that nothing has to be written`);
      continue;
    }
    const glob = globOf(path);
    if (glob === undefined) left.push(`${path} has a name that no pattern can match.`);
    else {
      files.push(`  - {glob: ${glob}, kind: ${kind}}`);
      reasons.push(
        `${path}: ${kind}, by what it says; written down, it stays that whatever is edited`,
      );
    }
  }
  const services = servicesOf(sets, paths, has, reasons, left);
  const isEmpty = files.length === 0 && services.length === 0;
  const lines = [
    ...(has ? [] : ['profile: starter']),
    ...(files.length > 0 ? ['files:', ...files] : []),
    ...(services.length > 0 ? ['services:', ...services] : []),
  ];
  return { text: `${lines.join('\n')}\n`, reasons, left, isEmpty };
}

/** Each plan with its set; what lies in the folder of one plan alone belongs to it as well. */
function servicesOf(
  sets: readonly DocumentSet[],
  paths: ReadonlyMap<Analysis, string>,
  has: Config | undefined,
  reasons: string[],
  left: string[],
): string[] {
  const taken = new Set(has?.services.map(({ name }) => name));
  const lines: string[] = [];
  for (const { name, plan, members } of sets) {
    const home = paths.get(plan);
    if (home === undefined || taken.has(name)) continue;
    const folder = folderOf(home);
    const isOnlyPlan = sets.every(
      (other) => other.plan === plan || folderOf(paths.get(other.plan) ?? '') !== folder,
    );
    const beside = [...paths].filter(([, path]) => isOnlyPlan && folderOf(path) === folder);
    const all = new Set([...members, ...beside.map(([analysis]) => analysis)]);
    const documents = [...all].flatMap((member) => paths.get(member) ?? []).sort();
    const globs = documents.flatMap((path) => globOf(path) ?? []);
    if (globs.length < documents.length)
      left.push(`${name}: a name that no pattern can match is left out.`);
    const key = serviceKey(plan, taken);
    taken.add(key);
    lines.push(`  ${key}:`, '    documents:', ...globs.map((glob) => `      - ${glob}`));
    const others = documents.length - 1;
    const count = others === 1 ? '1 document' : `${others} documents`;
    reasons.push(
      `service ${key}: the plan ${home}${others === 0 ? '' : ` and ${count} that it links, that name it or that lie beside it`}`,
    );
  }
  return lines;
}

/** By the plan's id, else its folder, else its file; with a number where that is taken. */
function serviceKey({ runbook }: Analysis, taken: ReadonlySet<string>): string {
  const uri = runbook.source.uri.split('/');
  const own = runbook.metadata.id?.value.replace(/-(?:dr-|recovery-)?plan$/, '');
  const file = (uri.at(-1) ?? '')
    .replace(/\.[a-z.]{1,20}$/i, '')
    .replace(/[-_ ]?(?:disaster|dr|recovery|plan|[-_ ]){0,12}$/i, '');
  const name = [own, file, uri.at(-2)].map(slug).find((each) => each !== '') ?? 'service';
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  return free;
}

function slug(name = ''): string {
  const bare = name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]{1,60}/g, '-')
    .replace(/^-|-$/g, '');
  return (KINDS as readonly string[]).includes(bare as Kind) || !/^[a-z]/.test(bare) ? '' : bare;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function byPath(a: Found, b: Found): number {
  return a.path < b.path ? -1 : 1;
}

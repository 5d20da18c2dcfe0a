/** A baseline: the findings that a team knows of and has not mended yet, as a file that people review. */
import { SEVERITIES, type Severity } from '../core/finding.ts';
import type { CheckedFile } from './outcome.ts';

export interface Baseline {
  /** The day on which the findings were judged, as `YYYY-MM-DD`. */
  readonly judged: string;
  /** By path, rule and fingerprint. */
  readonly findings: readonly BaselineFinding[];
}

export interface BaselineFinding {
  /** Relative to the folder of the baseline, with `/`. */
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint: string;
}

/** A file, and the fingerprints of its findings with the path that a baseline has for it. */
export interface NamedFile extends Pick<CheckedFile, 'diagnostics'> {
  readonly path: string;
  readonly fingerprints: readonly string[];
  /** Those under which the baseline knows them: others, when the document has moved since. */
  readonly knownAs: readonly string[];
}

/**
 * What could be known, by the fingerprint that a baseline has for it: what only today's date causes is no part of
 * it, and comes back with every day.
 */
export function baselineFindings(
  files: readonly NamedFile[],
): readonly (readonly [string, BaselineFinding])[] {
  return files.flatMap(({ path, diagnostics, fingerprints, knownAs }) =>
    diagnostics.flatMap(({ rule, severity, cause }, at) => {
      if (cause === 'time') return [];
      const finding = { path, rule, severity, fingerprint: fingerprints[at] ?? '' };
      return [[knownAs[at] ?? '', finding] as const];
    }),
  );
}

/** The same text for the same findings: one line for each, in order. */
export function baselineText({ judged, findings }: Baseline): string {
  const lines = [...findings]
    .sort(
      (a, b) =>
        compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    )
    .map(({ path, rule, severity, fingerprint }) =>
      JSON.stringify({ path, rule, severity, fingerprint }),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "judged": ${JSON.stringify(judged)},\n  "findings": ${list}\n}\n`;
}

/** What a baseline says, or as a clause why it cannot be read. */
export function readBaseline(text: string): Baseline | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  if (!isRecord(data) || data['version'] !== 1) return 'is not a baseline of version 1';
  const { judged, findings } = data;
  if (typeof judged !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(judged)) {
    return 'does not say in `judged` on which day it was made';
  }
  if (!Array.isArray(findings)) return 'has no list of `findings`';
  const read: BaselineFinding[] = [];
  for (const [at, finding] of findings.entries()) {
    const known = readFinding(finding);
    if (known === undefined) return `has an entry that is not a finding: number ${at + 1}`;
    read.push(known);
  }
  return { judged, findings: read };
}

function readFinding(data: unknown): BaselineFinding | undefined {
  if (!isRecord(data)) return undefined;
  const { path, rule, fingerprint } = data;
  const severity = SEVERITIES.find((each) => each === data['severity']);
  if (typeof path !== 'string' || typeof rule !== 'string') return undefined;
  if (typeof fingerprint !== 'string' || severity === undefined) return undefined;
  return { path, rule, severity, fingerprint };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

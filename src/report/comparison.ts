/** What a change, or the time since a baseline, made worse and better: findings matched by their fingerprints. */
import { type Diagnostic, SEVERITIES, type Severity } from '../core/finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckedFile, Compared, Comparison, FixedFinding } from './outcome.ts';

/** A finding that was there before, under its fingerprint. */
export interface KnownFinding extends FixedFinding {
  readonly fingerprint: string;
}

/** What earlier files say, with the paths that they have now. */
export function knownFindings(files: readonly CheckedFile[]): readonly KnownFinding[] {
  return files.flatMap((file) => {
    const names = fingerprints(file);
    return file.diagnostics.map(({ rule, state, severity, message, cause, range }, at) => ({
      fingerprint: names[at] ?? '',
      path: file.path,
      rule,
      ...(state === undefined ? {} : { state }),
      severity,
      message,
      ...(cause === undefined ? {} : { cause }),
      line: range.start.line,
    }));
  });
}

/**
 * New is what was not there before, or was less serious. Lines that moved make no difference, and neither does
 * another wording of a message.
 *
 * @param nameOf the fingerprints of a file, when its path is to be another one in them.
 */
export function compareFindings(
  before: readonly KnownFinding[],
  now: readonly CheckedFile[],
  nameOf: (file: CheckedFile) => readonly string[] = fingerprints,
): Pick<Comparison, 'news' | 'fixed'> {
  const known = new Map(before.map((finding) => [finding.fingerprint, finding]));
  const news = new Set<Diagnostic>();
  const met = new Set<string>();
  for (const file of now) {
    const names = nameOf(file);
    for (const [at, diagnostic] of file.diagnostics.entries()) {
      const name = names[at] ?? '';
      const earlier = known.get(name);
      met.add(name);
      if (earlier === undefined || isWorse(diagnostic.severity, earlier.severity)) {
        news.add(diagnostic);
      }
    }
  }
  return { news, fixed: before.filter(({ fingerprint }) => !met.has(fingerprint)) };
}

function isWorse(now: Severity, before: Severity): boolean {
  return SEVERITIES.indexOf(now) < SEVERITIES.indexOf(before);
}

/** The files with only what is new in them; those without anything new stay, as having been checked. */
export function onlyNew(
  files: readonly CheckedFile[],
  news: ReadonlySet<Diagnostic>,
): CheckedFile[] {
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter((diagnostic) => news.has(diagnostic)),
  }));
}

/** `since origin/main (1a2b3c4)`, `beyond the baseline runbooks.json`, or both. */
export function comparedSaid({ ref, commit, baseline }: Compared): string {
  const said = [
    ref === undefined
      ? ''
      : `since ${ref}${commit === undefined ? '' : ` (${commit.slice(0, 7)})`}`,
    baseline === undefined ? '' : `beyond the baseline ${baseline}`,
  ];
  return said.filter((part) => part !== '').join(' and ');
}

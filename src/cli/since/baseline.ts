/** `dr-runbook baseline`, and `check --baseline`: what is known already, and so is not new. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CalendarDate } from '../../core/facts/time/date.ts';
import type { Diagnostic } from '../../core/finding.ts';
import {
  type Baseline,
  type BaselineFinding,
  baselineFindings,
  baselineText,
  readBaseline,
} from '../../report/baseline.ts';
import { compareFindings } from '../../report/comparison.ts';
import { fingerprints } from '../../report/fingerprint.ts';
import { movedFiles } from '../../report/moved.ts';
import type { CheckedFile, CheckOutcome } from '../../report/outcome.ts';
import { unreadReport } from '../../report/pretty.ts';
import { count, plain, printable } from '../../report/terminal.ts';
import type { BaselineCommand } from '../arguments.ts';
import type { CommandResult } from '../engine.ts';
import type { Judged } from '../judge.ts';
import { absolute, relativePath } from '../paths.ts';
import { reasonOfError, reasonOfType } from '../read.ts';
import { readToday } from '../today.ts';

export interface BaselineHost {
  /** Judges what the command names. */
  judge(today: CalendarDate): Promise<Judged>;
  /** Writes a file, by its absolute path; says as a clause why it could not. */
  write(path: string, text: string): string | undefined;
}

/** Writes what is known. What is there already only gets shorter, unless everything is to be taken in. */
export async function baseline(
  command: BaselineCommand,
  folder: string,
  { judge, write }: BaselineHost,
): Promise<CommandResult<string>> {
  const today = readToday(command.today);
  if (today === undefined) return failed(`--today takes a day such as 2026-11-22`);
  const path = absolute(command.file, folder);
  const before = existsSync(path) ? openBaseline(path) : undefined;
  if (typeof before === 'string') return failed(`"${printable(command.file)}" ${before}`);
  const { files, notChecked } = (await judge(today)).outcome;
  if (notChecked.length > 0) {
    const text = unreadReport('Not checked', notChecked, plain);
    const kept = before === undefined ? 'was not written' : 'stays as it is';
    return { text, complaint: `dr-runbook: The baseline ${kept}.`, code: 2 };
  }
  const name = namer(path, folder, before?.findings ?? [], files);
  const now = findingsBy(name, files);
  const judged = new Set(files.map(name.path));
  const isJudged = ({ path: of }: BaselineFinding) =>
    judged.has(of) || !existsSync(absolute(of, dirname(path)));
  const kept = before === undefined || command.all ? undefined : before.findings;
  const findings = kept === undefined ? [...now.values()] : pruned(kept, now, isJudged);
  const text = baselineText({ judged: written(today), findings });
  const reason = write(path, text);
  if (reason !== undefined)
    return failed(`"${printable(command.file)}" was not written: ${reason}`);
  return { text: said(command.file, findings, [...now.values()], before), code: 0 };
}

/** What is found now, by the fingerprints under which a baseline may know it. */
function findingsBy(
  name: Namer,
  files: readonly CheckedFile[],
): ReadonlyMap<string, BaselineFinding> {
  const named = files.map((file) => {
    const path = name.path(file);
    return {
      ...file,
      path,
      fingerprints: fingerprints({ ...file, path }),
      knownAs: name.knownAs(file),
    };
  });
  return new Map(baselineFindings(named));
}

/** Entries that nothing answers to any more go; others get the path and the severity that they have now. */
function pruned(
  kept: readonly BaselineFinding[],
  found: ReadonlyMap<string, BaselineFinding>,
  isJudged: (finding: BaselineFinding) => boolean,
): readonly BaselineFinding[] {
  return kept.flatMap((finding) => {
    const present = found.get(finding.fingerprint);
    if (present === undefined) return isJudged(finding) ? [] : finding;
    const isLess = RANK[finding.severity] > RANK[present.severity];
    return { ...present, severity: isLess ? finding.severity : present.severity };
  });
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function said(
  file: string,
  findings: readonly BaselineFinding[],
  now: readonly BaselineFinding[],
  before: Baseline | undefined,
): string {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const left = now.filter(({ fingerprint }) => !known.has(fingerprint)).length;
  const gone = Math.max(0, (before?.findings.length ?? 0) - findings.length);
  const sentences = [`${printable(file)} holds ${count(findings.length, 'finding')}`];
  if (before !== undefined) sentences.push(`${gone} fewer than before`);
  const more =
    left === 0 ? '' : ` ${count(left, 'finding')} not taken in: to do so, run it with --all.`;
  return `${sentences.join(', ')}.${more}\n`;
}

function failed(clause: string): CommandResult<string> {
  return { text: '', complaint: `dr-runbook: ${clause}.`, code: 2 };
}

function written({ year, month, day }: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** A baseline, or as a clause why it cannot be read. */
export function openBaseline(path: string): Baseline | string {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return reasonOfType(stats);
    if (stats.size > MOST_BYTES) return 'is larger than 64 MiB';
    return readBaseline(readFileSync(path, 'utf8'));
  } catch (error) {
    return reasonOfError(error);
  }
}

/** Ten thousand findings take about 1.5 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Namer {
  path(file: CheckedFile): string;
  /** The fingerprints of its findings at the path that the baseline has for it. */
  knownAs(file: CheckedFile): readonly string[];
}

/** The paths of a baseline are relative to its own folder: where it is used from makes no difference. */
function namer(
  path: string,
  folder: string,
  known: readonly BaselineFinding[],
  files: readonly CheckedFile[],
): Namer {
  const inside = (file: CheckedFile) => relativePath(dirname(path), absolute(file.path, folder));
  const moved = movedFiles(
    known,
    files.map((file) => ({ ...file, path: inside(file) })),
    (each) => !existsSync(absolute(each, dirname(path))),
  );
  return {
    path: inside,
    knownAs: (file) => {
      const now = inside(file);
      return fingerprints({ ...file, path: moved.get(now) ?? now });
    },
  };
}

/**
 * Takes what a baseline knows out of what is new. A finding that the documents did not have on the day of the
 * baseline, had it been that day, and that is not marked as a matter of time is still one: its waiver has ended.
 *
 * @param on judges the same documents on another day.
 */
export function beyondBaseline(
  outcome: CheckOutcome,
  { file, known }: { readonly file: string; readonly known: Baseline },
  folder: string,
  on: (day: CalendarDate) => readonly CheckedFile[],
): CheckOutcome {
  const { files, comparison } = outcome;
  const name = namer(absolute(file, folder), folder, known.findings, files);
  const { news, fixed } = compareFindings(known.findings, files, name.knownAs);
  const isNew = (each: Diagnostic) => comparison === undefined || comparison.news.has(each);
  const beyond = new Set([...news].filter(isNew));
  const day = readToday(known.judged);
  const names = new Set(
    beyond.size === 0 || day === undefined ? [] : on(day).flatMap(name.knownAs),
  );
  const byTime = files.flatMap((each) => {
    const own = name.knownAs(each);
    return each.diagnostics.filter(
      (diagnostic, at) => day !== undefined && beyond.has(diagnostic) && !names.has(own[at] ?? ''),
    );
  });
  const judged = new Set(files.map(name.path));
  const isGone = ({ path }: { readonly path: string }) =>
    judged.has(path) || !existsSync(absolute(path, dirname(absolute(file, folder))));
  return {
    ...outcome,
    comparison: {
      with: { ...comparison?.with, baseline: file },
      news: beyond,
      byTime: new Set(byTime),
      fixed: comparison?.fixed ?? fixed.filter(isGone),
    },
  };
}

/** Copies that must be fetched before anything can be restored from them: tapes at a vault, archive tiers. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, scalar, textsAt } from '../../yaml/look.ts';
import { cuesOf, hasCue, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { isStated } from '../statements.ts';
import { type Subject, systemKey } from '../systems/systems.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';

export interface Retrieval {
  readonly subject: Subject;
  readonly takes: Located<Duration>;
  /** From an archive tier, to which copies move as they get old. */
  readonly isArchive: boolean;
}

/** A copy of the data model. */
export interface StoredCopy {
  /** Keys of the systems whose data it holds. */
  readonly systems: readonly string[];
  readonly isOffsite: boolean;
  readonly takes: Located<Duration> | undefined;
}

/** The copies of a YAML runbook; what is archived besides is for old data, and not counted. */
export function storedCopies({ metadata, data, syntax }: Runbook): StoredCopy[] {
  if (syntax !== 'yaml' || !metadata.declared) return [];
  return itemsAt(at(data, 'spec'), 'backups').flatMap((entry) => {
    const systems = textsAt(entry, 'covers').map(({ value }) => systemKey(value));
    return itemsAt(entry, 'copies').map((copy) => ({
      systems,
      isOffsite: scalar(at(copy, 'offsite'))?.value === true,
      takes: durationAt(copy, 'retrieval'),
    }));
  });
}

const MEDIA =
  /\b(?:tapes?|cartridges?|glacier|deep archive|cold storage|archive tier|safe deposit|vaulted|off-?site (?:media|disks?|cop(?:y|ies)|backups?))\b/i;

const ARCHIVE = /\b(?:glacier|deep archive|cold storage|archive tier)\b/i;

/** Said of the oldest copies, beside which newer ones lie. */
const OLD =
  /\b(?:after \d{1,3} (?:days|weeks|months|years)|older|oldest|long[- ]term|archiv(?:al|ed|es)|lifecycle|yearly|monthly|annual|compliance|legal)\b/i;

const FETCHED =
  /\b(?:courier|retriev(?:e|ed|es|al|ing)|recall(?:ed|s)?|fetch(?:ed|es|ing)?|brought back|returned|deliver(?:ed|y|s)|come|comes|arrives?)\b[^.;,()]{0,60}$/i;

const JOINT = /\b(?:within|in|takes?|after|to|of|is|about|needs|lasts) $/i;

const STORES = cuesOf('tape cart glac deep cold arch safe vaul off');

/** Sentences that say how long fetching takes. */
export function retrievalsInText(runbook: Runbook): Retrieval[] {
  if (!hasCue(runbook, STORES) || runbook.source.text.search(MEDIA) < 0) return [];
  const { said } = factsOf(runbook).statements;
  return withCue(runbook, said, STORES).flatMap((statement): Retrieval[] => {
    const { value, span, section } = statement;
    const text = value.value;
    if (text.length > 500 || !MEDIA.test(text) || OLD.test(text) || !isStated(statement)) return [];
    return findDurations(text).flatMap(({ value: takes, span: found }) => {
      const before = text.slice(Math.max(0, found.start - 80), found.start);
      const isLimit = takes.operator === '≤' || takes.operator === '<';
      if (!FETCHED.test(before) || !(isLimit || JOINT.test(before))) return [];
      const start = value.span.start + found.start;
      const own = { start, end: value.span.start + found.end };
      const subject: Subject = { names: [], within: span, at: start, section };
      return [{ subject, takes: { value: takes, span: own }, isArchive: ARCHIVE.test(text) }];
    });
  });
}

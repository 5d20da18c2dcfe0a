/** What a set says already, to be written where a new section would ask for it again. */

import { backupToolIn } from '../facts/backup/tools.ts';
import { factsAround, nameOf, type SetFacts } from '../facts/set-facts.ts';
import type { RuleContext } from '../rule.ts';
import { unmarked } from '../text.ts';

/** Only what is certain: of two owners, tools or stores neither is known. Each value is safe to write anywhere. */
export interface KnownFacts {
  /** The names of the systems, in the order of the set; few enough for a table. */
  readonly systems: readonly string[];
  /** Who owns the document, or else its plan. */
  readonly owner: string | undefined;
  /** The program that makes the backups. */
  readonly tool: string | undefined;
  /** Where the backups are put: a bucket, a vault or a path. */
  readonly store: string | undefined;
  /** As written, by the name of the system. */
  readonly rto: ReadonlyMap<string, string>;
  readonly rpo: ReadonlyMap<string, string>;
}

export const NOTHING_KNOWN: KnownFacts = {
  systems: [],
  owner: undefined,
  tool: undefined,
  store: undefined,
  rto: new Map(),
  rpo: new Map(),
};

/** Worked out once for each document and snapshot: every gap of a document asks. */
export function knownFacts(context: RuleContext): KnownFacts {
  const key = context.set ?? context.analysis;
  const known = kept.get(context.analysis);
  if (known?.key === key) return known.facts;
  const facts = readFacts(context);
  kept.set(context.analysis, { key, facts });
  return facts;
}

const kept = new WeakMap<object, { readonly key: object; readonly facts: KnownFacts }>();

function readFacts(context: RuleContext): KnownFacts {
  const around = factsAround(context);
  const keys = [...around.systems.keys()].slice(0, MOST_SYSTEMS + 1);
  const names = keys.map((key) => ({ key, name: nameOf(around, key) }));
  const writable = names.filter(({ name }) => isWritable(name));
  // A list that would have to leave some out says that the others do not exist.
  const systems = writable.length > MOST_SYSTEMS ? [] : writable;
  return {
    systems: systems.map(({ name }) => name),
    owner: ownerOf(context),
    tool: onlyOne(toolsOf(context)),
    store: onlyOne(around.copies.flatMap(({ fact }) => fact.place?.path ?? [])),
    rto: objectivesOf('rto', systems, around),
    rpo: objectivesOf('rpo', systems, around),
  };
}

const MOST_SYSTEMS = 12;

function ownerOf({ runbook, set }: RuleContext): string | undefined {
  const own = runbook.metadata.owner ?? set?.plan.runbook.metadata.owner;
  return own && onlyOne([own.value]);
}

/** Named where the set says by what its backups are made. */
function toolsOf({ set, analysis }: RuleContext): readonly string[] {
  return (set?.members ?? [analysis]).flatMap(({ coverage, runbook }) => {
    const said = coverage.get('backup-tooling');
    if (said?.state !== 'satisfied') return [];
    const { text } = runbook.source;
    return said.evidence.flatMap(
      ({ span }) =>
        backupToolIn(text.slice(span.start, Math.min(span.end, span.start + 500))) ?? [],
    );
  });
}

function objectivesOf(
  kind: 'rto' | 'rpo',
  systems: readonly { readonly key: string; readonly name: string }[],
  { objectives, members }: SetFacts,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, name } of systems) {
    const said = objectives
      .filter(({ fact, systems: about }) => {
        const isWhole = fact.scope === '' && fact.only === undefined;
        return fact.kind === kind && isWhole && about.includes(key);
      })
      .map(({ fact, runbook }) => {
        const { start, end } = fact.value.span;
        return runbook.source.text.slice(start, end);
      });
    const one = onlyOne(said);
    if (one !== undefined && members.length > 0) found.set(name, one);
  }
  return found;
}

function onlyOne(values: readonly string[]): string | undefined {
  const [one, ...others] = new Set(values.map((value) => unmarked(value)));
  return one !== undefined && others.length === 0 && isWritable(one) ? one : undefined;
}

/** In a cell, in a sentence and behind a key in YAML, without quotes and without meaning something else there. */
function isWritable(value: string): boolean {
  return (
    /^[\p{L}\p{N}/][\p{L}\p{N} ._:/@()+-]{0,79}$/u.test(value) &&
    !/: |\s$|:$|^(?:tbd|todo|none|n\/a)\b/i.test(value)
  );
}

/** The ids that a document may name at a place: of its set, of the catalogue, of the workspace. */
import type { Analysis } from '../analysis.ts';
import type { Catalogue } from '../catalogue.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import type { KnownId } from './completion.ts';
import type { IdKind } from './id-fields.ts';
import { type IdPlace, idLike, idPlaces, isId } from './ids.ts';
import type { Reading } from './reading.ts';

/** In the order in which the set defines them, and what is only named behind. `offset` is where one is typed. */
export function knownIds(
  context: RuleContext,
  kind: IdKind,
  offset: number,
  reading: Reading,
): readonly KnownId[] {
  if (kind === 'rule' || kind === 'framework') return catalogueIds(context.catalogue, kind);
  if (kind === 'document') return documentIds(context);
  return knownNames(context, kind, offset, reading).flatMap(({ name, detail }) => {
    const id = isId(name) ? name : idLike(name);
    return id === '' ? [] : { id, detail };
  });
}

/** A thing of the set in the words of the document that defines it. */
export interface KnownName {
  readonly name: string;
  /** Where it comes from. */
  readonly detail: string;
}

/** In the same order, each thing once. */
export function knownNames(
  context: RuleContext,
  kind: IdKind,
  offset: number,
  reading: Reading,
): readonly KnownName[] {
  const found = new Map<string, KnownName & { readonly isDefinition: boolean }>();
  for (const member of membersFor(context, kind)) {
    for (const place of idPlaces(member, reading)) {
      const { id, key, isDefinition } = place;
      const isTyped =
        member === context.runbook && id.span.start <= offset && offset <= id.span.end;
      const before = found.get(key);
      if (place.kind !== kind || isTyped || (before && (before.isDefinition || !isDefinition))) {
        continue;
      }
      found.set(key, { name: id.value, detail: detailOf(place, member), isDefinition });
    }
  }
  const all = [...found.values()];
  return [
    ...all.filter(({ isDefinition }) => isDefinition),
    ...all.filter(({ isDefinition }) => !isDefinition),
  ];
}

/** Of rules and practices, or of frameworks. */
export function catalogueIds(
  { practices, rules, frameworks }: Catalogue,
  kind: 'rule' | 'framework',
): readonly KnownId[] {
  if (kind === 'framework') return frameworks.map(({ id, title }) => ({ id, detail: title }));
  return [
    ...practices.map(({ id, title }) => ({ id, detail: title })),
    ...rules.map(({ id, summary }) => ({ id, detail: summary })),
  ];
}

/** A step is known in its own procedure only. */
function membersFor({ runbook, set }: RuleContext, kind: IdKind): readonly Runbook[] {
  if (kind === 'step') return [runbook];
  const others = set?.members.map((member) => member.runbook) ?? [];
  return others.includes(runbook) ? others : [runbook, ...others];
}

function detailOf({ isDefinition }: IdPlace, { title, source }: Runbook): string {
  const where = title?.value ?? source.uri.slice(source.uri.lastIndexOf('/') + 1);
  return `${isDefinition ? 'in' : 'named in'} ${where.slice(0, 60)}`;
}

function documentIds({ workspace, runbook }: RuleContext): readonly KnownId[] {
  const others: Analysis[] = [...workspace.documents.values()];
  return others.flatMap((other) => {
    const { metadata, title } = other.runbook;
    if (other.runbook.source.uri === runbook.source.uri || metadata.id === undefined) return [];
    const detail = title?.value.slice(0, 80) ?? other.recognition.kind ?? '';
    return [{ id: metadata.id.value, detail }];
  });
}

/** Goes by ids through a set: where a thing is defined, where it is named, and another name for it. */
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import type { Span } from '../text.ts';
import type { IdKind } from './id-fields.ts';
import { type IdPlace, idPlaces, isId } from './ids.ts';
import type { Reading } from './reading.ts';

/** A place in a document of the set. */
export interface Found {
  readonly runbook: Runbook;
  readonly span: Span;
}

/** Where the thing whose id stands at the offset is defined. `from` is the id itself. */
export function definitions(
  context: RuleContext,
  offset: number,
  reading: Reading,
): { readonly from: Span; readonly to: readonly Found[] } | undefined {
  const place = idAt(context.runbook, offset, reading);
  if (place === undefined) return undefined;
  const to = allOf(context, place, reading).filter(({ isDefinition }) => isDefinition);
  return { from: place.id.span, to: to.map(foundOf) };
}

/** Every place that names it, those that define it first. */
export function references(
  context: RuleContext,
  offset: number,
  withDefinition: boolean,
  reading: Reading,
): readonly Found[] {
  const place = idAt(context.runbook, offset, reading);
  if (place === undefined) return [];
  const all = allOf(context, place, reading);
  const defined = all.filter(({ isDefinition }) => isDefinition);
  const named = all.filter(({ isDefinition }) => !isDefinition);
  return [...(withDefinition ? defined : []), ...named].map(foundOf);
}

/** The id that can be renamed, or why it cannot. */
export function renameable(
  context: RuleContext,
  offset: number,
  reading: Reading,
): { readonly span: Span } | { readonly refused: string } {
  const { words } = reading;
  const place = idAt(context.runbook, offset, reading);
  if (place === undefined)
    return {
      refused: words('Only ids of systems, roles, documents, steps and the like can be renamed.'),
    };
  const all = allOf(context, place, reading);
  const other = all.find(({ id }) => id.value !== place.id.value);
  if (other !== undefined) {
    return {
      refused: words(
        'It is also written "{0}" ({1}); write it everywhere the same first.',
        other.id.value.slice(0, 80),
        nameOf(other.runbook),
      ),
    };
  }
  if (place.kind === 'document' && all.filter((one) => one.isDefinition).length > 1) {
    return { refused: words('Several documents have this id; give each its own by hand first.') };
  }
  return isId(place.id.value)
    ? { span: place.id.span }
    : { refused: words('This is a name, not an id.') };
}

/** Every place to write the new id to, or why it cannot be. */
export function renaming(
  context: RuleContext,
  offset: number,
  newId: string,
  reading: Reading,
): { readonly places: readonly Found[] } | { readonly refused: string } {
  const { words } = reading;
  const able = renameable(context, offset, reading);
  const place = idAt(context.runbook, offset, reading);
  if ('refused' in able || place === undefined)
    return { refused: 'refused' in able ? able.refused : '' };
  if (!isId(newId)) {
    return {
      refused: words(
        'An id consists of small letters, digits, dots, hyphens and underscores, and begins with a letter or digit.',
      ),
    };
  }
  const taken = documentsFor(context, place.kind).some((runbook) =>
    idPlaces(runbook, reading).some(({ kind, id }) => kind === place.kind && id.value === newId),
  );
  if (taken && newId !== place.id.value)
    return { refused: words('There is a "{0}" already.', newId) };
  return { places: allOf(context, place, reading).map(foundOf) };
}

function idAt(runbook: Runbook, offset: number, reading: Reading): IdPlace | undefined {
  const place = idPlaces(runbook, reading).find(
    ({ id }) => id.span.start <= offset && offset <= id.span.end,
  );
  return place && NAVIGABLE.has(place.kind) ? place : undefined;
}

/** Rules and frameworks are no documents' own. */
const NAVIGABLE: ReadonlySet<IdKind> = new Set([
  'system',
  'person',
  'document',
  'step',
  'backup',
  'machine',
  'contract',
  'course',
]);

type PlaceIn = IdPlace & { readonly runbook: Runbook };

function allOf(context: RuleContext, { kind, key }: IdPlace, reading: Reading): PlaceIn[] {
  return documentsFor(context, kind).flatMap((runbook) =>
    idPlaces(runbook, reading)
      .filter((place) => place.kind === kind && place.key === key)
      .map((place) => ({ ...place, runbook })),
  );
}

/** A step is known in its own procedure, a document in the whole workspace, everything else in the set. */
function documentsFor({ runbook, set, workspace }: RuleContext, kind: IdKind): readonly Runbook[] {
  if (kind === 'step') return [runbook];
  const around = kind === 'document' ? [...workspace.documents.values()] : (set?.members ?? []);
  const others = around.map((each) => each.runbook).filter((each) => each !== runbook);
  return [runbook, ...others];
}

function foundOf({ runbook, id }: PlaceIn): Found {
  return { runbook, span: id.span };
}

function nameOf({ source: { uri } }: Runbook): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** The sets of one side, of which only those are put together that something asks for. */
import { baseName } from '../../core/links.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { Scope } from '../configs.ts';
import type { Document } from '../documents.ts';
import { absolute, relativePath } from '../paths.ts';
import type { Engine } from './engine-parts.ts';
import type { Side } from './side.ts';

export interface Sets {
  /** Where a reference of a document leads. */
  follow(document: Document): Workspace['follow'];
  /** Every plan whose set holds the document, by path. */
  plansWith(document: Document): readonly Document[];
  /** The plan of the set that the document is judged in. */
  planOf(document: Document): Document | undefined;
  /** A plan and the documents of its set. */
  membersOf(plan: Document): readonly Document[];
  /** Those that may call a document by one of its names. */
  namersOf(document: Document): readonly string[];
}

/** @param folder of the run, absolute. */
export function openSets(side: Side, folder: string, engine: Engine): Sets {
  const follows = new Map<Scope, Workspace['follow']>();
  const follow = ({ scope }: Document) => {
    const known = follows.get(scope) ?? side.workspaceOf([], scope).follow;
    follows.set(scope, known);
    return known;
  };
  const inScope = (shown: string, scope: Scope) => {
    const document = side.runbook(shown);
    return document?.scope === scope ? document : undefined;
  };
  const services = memo((scope: Scope) => servicesOf(scope, side, folder, engine));
  const namedPlan = (document: Document) => {
    const { metadata } = document.analysis.runbook;
    const { shown } = document;
    const found = metadata.plan && follow(document)(shown, metadata.plan.value, 'plan');
    return typeof found === 'object' && isPlan(found) ? found.runbook.source.uri : undefined;
  };
  const linked = memo((plan: Document): ReadonlySet<string> => {
    const found = plan.analysis.runbook.references.flatMap(({ as, target }) => {
      const to = as === 'plan' ? undefined : follow(plan)(plan.shown, target.value, as);
      return typeof to === 'object' && !isPlan(to) ? [to.runbook.source.uri] : [];
    });
    return new Set(found);
  });
  const namersOf = memo((document: Document) => namers(document, side));

  const holds = (plan: Document, document: Document) =>
    plan === document ||
    (!isPlan(document.analysis) &&
      (linked(plan).has(document.shown) ||
        namedPlan(document) === plan.shown ||
        services(plan.scope).some(
          ({ plan: first, paths }) => first === plan.shown && paths.has(document.shown),
        )));

  function* plansHolding(document: Document): Generator<Document> {
    if (isPlan(document.analysis)) {
      yield document;
      return;
    }
    const named = namedPlan(document);
    const candidates = new Set([
      ...(named === undefined ? [] : [named]),
      ...side.register.linkersOf(document.shown),
      ...namersOf(document),
      ...services(document.scope).flatMap(({ plan, paths }) =>
        plan !== undefined && paths.has(document.shown) ? [plan] : [],
      ),
    ]);
    for (const shown of [...candidates].sort()) {
      const plan = inScope(shown, document.scope);
      if (plan && isPlan(plan.analysis) && holds(plan, document)) yield plan;
    }
  }

  const membersOf = memo((plan: Document): readonly Document[] => {
    const grouped = services(plan.scope)
      .filter(({ plan: first }) => first === plan.shown)
      .flatMap(({ paths }) => [...paths]);
    const candidates = new Set([
      ...linked(plan),
      ...side.register.linkersOf(plan.shown),
      ...namersOf(plan),
      ...grouped,
    ]);
    const members = [...candidates].flatMap((shown) => inScope(shown, plan.scope) ?? []);
    return [plan, ...members.filter((each) => each !== plan && holds(plan, each))];
  });

  return {
    follow,
    plansWith: (document) => [...plansHolding(document)],
    planOf: (document) => plansHolding(document).next().value ?? undefined,
    membersOf,
    namersOf,
  };
}

export function isPlan({ recognition }: Document['analysis']): boolean {
  return recognition.kind === 'dr-plan';
}

interface Service {
  /** The first plan among its documents. */
  readonly plan: string | undefined;
  readonly paths: ReadonlySet<string>;
}

function servicesOf(
  scope: Scope,
  side: Side,
  folder: string,
  { globMatcher }: Engine,
): readonly Service[] {
  return scope.config.services.map(({ documents }) => {
    const matches = globMatcher(documents);
    const paths = side.register.paths.filter(
      (shown) =>
        matches(relativePath(scope.folder, absolute(shown, folder))) &&
        side.scopeOf(shown) === scope,
    );
    const plan = paths.find((shown) => {
      const analysis = side.runbook(shown)?.analysis;
      return analysis !== undefined && isPlan(analysis);
    });
    return { plan, paths: new Set(paths) };
  });
}

/** Without those that lie nearer to another document that surely has the same name: they mean that one. */
function namers({ shown, analysis }: Document, { register }: Side): readonly string[] {
  const { metadata, title } = analysis.runbook;
  const asPlan = isPlan(analysis);
  const names = [metadata.id?.value, baseName(shown), asPlan ? title?.value : undefined];
  const found = new Set<string>();
  for (const name of names) {
    const key = name?.trim().toLowerCase();
    if (!key) continue;
    const saying = register.saying(key);
    for (const other of saying.naming) {
      if (other === shown || found.has(other)) continue;
      for (const group of saying.from(other)) {
        if (group.includes(shown)) {
          found.add(other);
          break;
        }
        if (group.some((each) => saying.declares(each, asPlan))) break;
      }
    }
  }
  return [...found];
}

function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Directed graphs of what needs what: circles, and the longest path through the rest. Linear in nodes and edges. */

/** For each node the nodes that it needs; what is no key of the map is ignored. */
export type Graph<T> = ReadonlyMap<T, readonly T[]>;

/**
 * One circle for each knot, each as the nodes on the way round: every node needs the next one, and the last
 * needs the first. No node stands in two of them.
 */
export function circlesIn<T>(graph: Graph<T>): T[][] {
  const circles: T[][] = [];
  const closed = new Set<T>();
  for (const start of graph.keys()) {
    const path: Visit<T>[] = [];
    const places = new Map<T, number>();
    const open = (node: T) => {
      places.set(node, path.length);
      path.push({ node, next: 0, taken: path.at(-1)?.taken ?? -1 });
    };
    if (!closed.has(start)) open(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const needed = graph.get(here.node)?.[here.next];
      if (needed === undefined) {
        closed.add(here.node);
        places.delete(here.node);
        path.pop();
        continue;
      }
      here.next += 1;
      if (closed.has(needed) || !graph.has(needed)) continue;
      const place = places.get(needed);
      if (place === undefined) open(needed);
      else if (place > here.taken) {
        const circle = path.slice(place);
        for (const [index, visit] of circle.entries()) visit.taken = place + index;
        circles.push(circle.map(({ node }) => node));
      }
    }
  }
  return circles;
}

interface Visit<T> {
  readonly node: T;
  /** The need to look at next. */
  next: number;
  /** How far the path up to here belongs to a circle that is already told. */
  taken: number;
}

/**
 * The path of the greatest weight, from what needs nothing to what waits for all of it. `undefined` when some
 * nodes need each other in a circle. Among equals the first counts.
 */
export function heaviestPath<T>(graph: Graph<T>, weightOf: (node: T) => number): T[] | undefined {
  const waiting = new Map<T, number>();
  const followers = new Map<T, T[]>();
  for (const [node, needs] of graph) {
    const known = new Set(needs.filter((needed) => graph.has(needed)));
    waiting.set(node, known.size);
    for (const needed of known) {
      const after = followers.get(needed);
      if (after === undefined) followers.set(needed, [node]);
      else after.push(node);
    }
  }
  const ready = [...graph.keys()].filter((node) => waiting.get(node) === 0);
  const reached = new Map<T, { readonly total: number; readonly before: T | undefined }>();
  for (const node of ready) {
    const total = (reached.get(node)?.total ?? 0) + weightOf(node);
    reached.set(node, { total, before: reached.get(node)?.before });
    for (const after of followers.get(node) ?? []) {
      const best = reached.get(after);
      if (best === undefined || total > best.total) reached.set(after, { total, before: node });
      const left = (waiting.get(after) ?? 0) - 1;
      waiting.set(after, left);
      if (left === 0) ready.push(after);
    }
  }
  if (ready.length < graph.size) return undefined;
  let end: T | undefined;
  for (const [node, { total }] of reached) {
    if (end === undefined || total > (reached.get(end)?.total ?? 0)) end = node;
  }
  const path: T[] = [];
  for (let node = end; node !== undefined; node = reached.get(node)?.before) path.push(node);
  return path.reverse();
}

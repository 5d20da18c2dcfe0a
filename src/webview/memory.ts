/** What the panel remembers of each document while it is hidden or the window loads anew. */

export interface Memory {
  /** The phases that somebody has folded away. */
  closed(uri: string): ReadonlySet<string>;
  setClosed(uri: string, phase: string, isClosed: boolean): void;
  /** How far the page was scrolled, in pixels. */
  top(uri: string): number;
  setTop(uri: string, top: number): void;
}

interface Host {
  getState(): unknown;
  setState(state: unknown): void;
}

interface Kept {
  closed: readonly string[];
  top: number;
}

/** Of more documents than this nobody remembers where they were. */
const MOST = 30;

export function memory(host: Host): Memory {
  const documents = read(host.getState());

  const change = (uri: string, what: Partial<Kept>) => {
    const before = documents.get(uri) ?? { closed: [], top: 0 };
    documents.delete(uri);
    documents.set(uri, { ...before, ...what });
    const [oldest] = documents.keys();
    if (documents.size > MOST && oldest !== undefined) documents.delete(oldest);
    host.setState({ documents: Object.fromEntries(documents) });
  };

  return {
    closed: (uri) => new Set(documents.get(uri)?.closed),
    setClosed: (uri, phase, isClosed) => {
      const closed = new Set(documents.get(uri)?.closed);
      if (closed.has(phase) === isClosed) return;
      if (isClosed) closed.add(phase);
      else closed.delete(phase);
      change(uri, { closed: [...closed] });
    },
    top: (uri) => documents.get(uri)?.top ?? 0,
    setTop: (uri, top) => {
      if (documents.get(uri)?.top !== top) change(uri, { top });
    },
  };
}

/** Of an earlier version, or of none, it is no memory. */
function read(state: unknown): Map<string, Kept> {
  const documents = isRecord(state) && isRecord(state['documents']) ? state['documents'] : {};
  const kept = new Map<string, Kept>();
  for (const [uri, value] of Object.entries(documents)) {
    if (!isRecord(value) || !Array.isArray(value['closed'])) continue;
    const closed = value['closed'].filter((one): one is string => typeof one === 'string');
    kept.set(uri, { closed, top: typeof value['top'] === 'number' ? value['top'] : 0 });
  }
  return kept;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

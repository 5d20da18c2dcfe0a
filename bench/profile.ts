/** Where the time of many documents goes, by the rooms of the source: V8's own profile, in one process. */
import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import { forgetFacts } from '../src/core/facts/per-runbook.ts';
import { lint } from '../src/core/lint.ts';
import { buildWorkspace } from '../src/core/workspace.ts';
import { markdownRunbook } from './generate.ts';

export interface Part {
  readonly room: string;
  /** Of all samples. */
  readonly share: number;
}

/** The most first. What built-in functions and regular expressions take is charged to who calls them. */
export async function whereTimeGoes(documents: number): Promise<readonly Part[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  checkAll(documents);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return partsOf(profile);
}

function checkAll(documents: number): void {
  const analyses = Array.from({ length: documents }, (_, seed) => {
    const { name, text } = markdownRunbook(seed, 13_000);
    return analyse(name, name, text, catalogue);
  });
  const config = DEFAULT_CONFIG;
  const around = { config, exists: () => true, pathOf: (uri: string) => uri };
  const workspace = buildWorkspace(analyses, around);
  const today = { year: 2026, month: 11, day: 22 };
  for (const analysis of analyses) {
    lint(analysis, { catalogue, workspace, config, today, withoutInsertions: true });
    forgetFacts(analysis);
  }
}

function partsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Part[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const rooms = new Map<number, string>();
  const roomOf = (id: number): string => {
    const known = rooms.get(id);
    if (known !== undefined) return known;
    const node = byId.get(id);
    const own = node === undefined ? 'elsewhere' : ownRoom(node.callFrame);
    const parent = parents.get(id);
    const room = own ?? (parent === undefined ? 'elsewhere' : roomOf(parent));
    rooms.set(id, room);
    return room;
  };
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const time = Math.min(LONGEST, timeDeltas[index] ?? 0);
    const room = roomOf(id);
    if (room === 'bench' || room === 'waiting') continue;
    total += time;
    times.set(room, (times.get(room) ?? 0) + time);
  }
  return [...times]
    .map(([room, time]) => ({ room, share: time / total }))
    .sort((a, b) => b.share - a.share);
}

/** Microseconds between two samples: of more, the rest went to somebody else on the machine. */
const LONGEST = 2_000;

/** `undefined` for what belongs to no file: built-in functions and regular expressions. */
function ownRoom({
  url,
  functionName,
}: {
  readonly url: string;
  readonly functionName: string;
}): string | undefined {
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (/^\((?:idle|program|root)\)$/.test(functionName)) return 'waiting';
  const library = /\/node_modules\/(markdown-it|yaml)\//.exec(url)?.[1];
  if (library !== undefined) return library;
  if (/\/bench\//.test(url)) return 'bench';
  return ROOMS.find(([, path]) => url.includes(path))?.[0];
}

const ROOMS: readonly (readonly [room: string, path: string])[] = [
  ['facts', '/src/core/facts/'],
  ['recognition', '/src/core/recognise/'],
  ['reading Markdown', '/src/core/markdown/'],
  ['front matter', '/src/core/yaml/'],
  ['secrets', '/src/core/secrets/'],
  ['rules', '/src/rules/'],
  ['judgement', '/src/core/'],
];

/** Joins what people write in one word, in two, or with a hyphen, so that a phrase needs one spelling. */
import type { Words } from './words.ts';

/** First word → second word → the one that both become. */
const COMPOUNDS = new Map<string, ReadonlyMap<string, string>>(
  Object.entries({
    back: { up: 'backup', ups: 'backups', out: 'rollback' },
    backs: { up: 'backup' },
    backed: { up: 'backup' },
    backing: { up: 'backup' },
    off: { site: 'offsite', line: 'offline' },
    on: { site: 'onsite', call: 'oncall', premises: 'onpremises', prem: 'onpremises' },
    fail: { over: 'failover', back: 'failback' },
    failing: { over: 'failover', back: 'failback' },
    fails: { over: 'failover', back: 'failback' },
    failed: { over: 'failover', back: 'failback' },
    switch: { over: 'switchover' },
    roll: { back: 'rollback' },
    rolling: { back: 'rollback' },
    data: {
      center: 'datacenter',
      centre: 'datacenter',
      centers: 'datacenters',
      centres: 'datacenters',
    },
    stand: { by: 'standby' },
    hot: { fix: 'hotfix', fixes: 'hotfixes' },
    table: { top: 'tabletop' },
    game: { day: 'gameday', days: 'gamedays' },
    run: { book: 'runbook', books: 'runbooks' },
    time: { out: 'timeout' },
    post: { mortem: 'postmortem' },
    work: { around: 'workaround' },
    re: { store: 'restore', build: 'rebuild', deploy: 'redeploy' },
    life: { cycle: 'lifecycle' },
    change: { log: 'changelog' },
    sign: { off: 'signoff' },
    hand: { over: 'handover' },
    check: { list: 'checklist', lists: 'checklists', sum: 'checksum', sums: 'checksums' },
  }).map(([first, seconds]) => [first, new Map(Object.entries(seconds))]),
);

/** The one word for two; `undefined` when they are no compound. */
export function compound(first: string, second: string): string | undefined {
  return COMPOUNDS.get(first)?.get(second);
}

/** Joins compounds among the words from an index on, in place. */
export function joinCompounds(words: Words, from: number): void {
  let to = from;
  let moved = false;
  const renumber: number[] = [];
  for (let at = from; at < words.word.length; at += 1) {
    renumber.push(to);
    const joined = COMPOUNDS.get(words.word[at] ?? '')?.get(words.word[at + 1] ?? '');
    const near = (words.start[at + 1] ?? 0) - (words.end[at] ?? 0) <= 2;
    if (joined !== undefined && near) {
      words.word[to] = joined;
      words.start[to] = words.start[at] ?? 0;
      words.end[to] = words.end[at + 1] ?? 0;
      words.atoms[to] = words.atoms[at] ?? words.atoms[at + 1];
      renumber.push(to);
      at += 1;
      moved = true;
    } else {
      words.word[to] = words.word[at] ?? '';
      words.start[to] = words.start[at] ?? 0;
      words.end[to] = words.end[at] ?? 0;
      words.atoms[to] = words.atoms[at];
    }
    to += 1;
  }
  if (!moved) return;
  words.word.length = to;
  words.start.length = to;
  words.end.length = to;
  words.atoms.length = to;
  const end = (index: number) => renumber[index - from] ?? to;
  for (let at = from; at < to; at += 1) {
    const atoms = words.atoms[at];
    if (atoms)
      words.atoms[at] = atoms.map((atom) => ({
        class: atom.class,
        end: Math.max(at + 1, end(atom.end)),
      }));
  }
}

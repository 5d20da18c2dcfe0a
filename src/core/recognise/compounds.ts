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
  const places: number[] = [];
  for (let at = from; at < words.word.length - 1; at += 1) {
    if (joinedAt(words, at) === undefined) continue;
    places.push(at);
    at += 1;
  }
  if (places.length === 0) return;
  const joinedBefore = (index: number) => places.filter((place) => place < index).length;
  for (const atoms of words.atoms.slice(from)) {
    if (!atoms) continue;
    for (const [index, { class: name, end }] of atoms.entries()) {
      atoms[index] = { class: name, end: end - joinedBefore(end - 1) };
    }
  }
  for (const at of places.reverse()) {
    const joined = joinedAt(words, at);
    if (joined === undefined) continue;
    words.word.splice(at, 2, words.lexicon.vocable(joined));
    words.start.splice(at + 1, 1);
    words.end.splice(at, 1);
    words.atoms.splice(at, 2, words.atoms[at] ?? words.atoms[at + 1]);
  }
}

function joinedAt({ word, start, end }: Words, at: number): string | undefined {
  const seconds = COMPOUNDS.get(word[at]?.folded ?? '');
  if (!seconds) return undefined;
  const isNear = (start[at + 1] ?? 0) - (end[at] ?? 0) <= 2;
  return isNear ? seconds.get(word[at + 1]?.folded ?? '') : undefined;
}

/** Joins what people write in one word, in two, or with a hyphen, so that a phrase needs one spelling. */

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

/** What a word becomes with each word that may follow; `undefined` when it starts no compound. */
export function compoundsOf(first: string): ReadonlyMap<string, string> | undefined {
  return COMPOUNDS.get(first);
}

/** The one word for two; `undefined` when they are no compound. */
export function compound(first: string, second: string): string | undefined {
  return COMPOUNDS.get(first)?.get(second);
}

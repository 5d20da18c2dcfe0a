/** What single runs of characters are taken for: all classes of each, and of those that only look like one. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { readWords } from '../../../src/core/recognise/words.ts';
import { paragraph } from './paragraph.ts';

/** The kind of thing, what is written, and the classes that it has, in the order of the alphabet. */
const CHUNKS: Readonly<Record<string, readonly (readonly [written: string, classes: string])[]>> = {
  addresses: [
    ['https://example.org/a', 'url'],
    ['ftp://example.org', 'url'],
    ['HTTPS://EXAMPLE.ORG', 'url'],
    ['http://', ''],
    ['dba@example.org', 'email'],
    ['first.last+dr@mail.example.org', 'email'],
    ['dba@example', ''],
    ['@dba', 'handle'],
    ['#ops-alerts', 'handle'],
    ['@1', ''],
    ['192.0.2.7/24', 'address'],
    ['192.0.2.7:5432', 'address'],
    ['192.0.2.7x', ''],
    ['192.0.2.7', 'address number version'],
    ['3.4.2.1', 'number version'],
    ['192.0.2.7.9', 'number version'],
  ],
  stores: [
    ['s3://example-backups/orders', 'store'],
    ['restic:rest', 'store'],
    ['file:///srv/dump', 'store'],
    ['\\\\nas\\dumps', 'store'],
    ['\\\\nas', ''],
    ['vault01:/srv/dumps', 'store'],
    ['backup@vault:/srv/dumps', 'store'],
    ['http:/srv', ''],
    ['a:/srv', ''],
  ],
  'paths and files': [
    ['/srv/dumps', 'path'],
    ['~/dumps', 'path'],
    ['../run', 'path'],
    ['C:\\dumps', 'path'],
    ['9:\\dumps', ''],
    ['srv/dumps', ''],
    ['srv/dumps/daily', ''],
    ['srv.d/dumps/daily', 'path'],
    ['srv1/dumps/daily', 'path'],
    ['srv_a/dumps/daily', 'path'],
    ['`srv/dumps/daily`', 'code path'],
    ['restore.sh', 'file'],
    ['restore.sh!', 'file'],
    ['plan.txt', ''],
    ['/opt/run.sh', 'file path'],
  ],
  hosts: [
    ['db1.example.org', 'host'],
    ['db1.example.org:5432', 'host'],
    ['example.org', ''],
    ['db1.example.o1', ''],
    ['db1', 'host'],
    ['“db1”', 'host'],
    ['„db1“', 'host'],
    ['»db1«', 'host'],
    ['«db1»', 'host'],
    ['orders\u2011db1', 'host name'],
    ['db\u20101.example.org', 'host'],
    ['1db', ''],
    ['bkp-01', 'host name'],
    ['db-1234', 'host name'],
    ['orders-db-prod-2', 'host name'],
    ['eu-central-1', 'host name region'],
    ['us-gov-west-1', 'host name region'],
    ['eu-central-1a', 'name region'],
    ['europe-west3-a', 'name region'],
    ['eu-central', 'name'],
    ['xx-west-1', 'host name'],
  ],
  names: [
    ['orders-db', 'name'],
    ['orders_db', 'name'],
    ['`pg_dump`', 'code name'],
    ['Orders-db', ''],
    ['o-db', ''],
    ['point-in-time', ''],
    ['read-only', ''],
  ],
  days: [
    ['2026-03-04', 'date'],
    ['2026-03', 'date'],
    ['2026-3-4', 'date'],
    ['2026-03-04T02:00Z', 'date'],
    ['2026-13-04', ''],
    ['2026-03-32', ''],
    ['1826-03-04', ''],
    ['04.03.2026', 'date number version'],
    ['03/2026', 'date'],
    ['2026/03/04', 'date path'],
    ['2026/ab/04', 'path'],
    ['1826/03/04', 'path'],
    ['1979', 'number'],
    ['1980', 'number year'],
    ['2049', 'number year'],
    ['2050', 'number'],
  ],
  'times of the day': [
    ['02:00', 'time'],
    ['24:00', 'time'],
    ['02:00:30', 'time'],
    ['2:00pm', 'time'],
    ['02:00z', 'time'],
    ['12pm', 'time'],
    ['13pm', ''],
    ['25:00', ''],
    ['2:60', ''],
  ],
  'lengths of time': [
    ['4h', 'duration'],
    ['1.5h', 'duration'],
    ['<4h', 'duration'],
    ['≤15min', 'duration'],
    ['2days', 'duration'],
    ['PT15M', 'duration'],
    ['P1DT2H', 'duration'],
    ['P3M', 'duration'],
    ['P', ''],
    ['T15M', ''],
    ['4x', ''],
    ['123456h', ''],
  ],
  numbers: [
    ['42', 'number'],
    ['1,000', 'number'],
    ['€500', 'number'],
    ['500€', 'number'],
    ['10mio', 'number'],
    ['~20', 'number'],
    ['3k', 'number size'],
    ['20GB', 'size'],
    ['1.5TiB', 'size'],
    ['100MB/s', 'size'],
    ['~20g', 'size'],
    ['20gx', ''],
    ['99.95%', 'percent'],
    ['99,9%', 'percent'],
    ['95%.', 'percent'],
    ['1000%', ''],
    ['2.1', 'number version'],
    ['2.1.3-beta', 'version'],
    ['v2', 'version'],
    ['v2.1', 'version'],
    ['v99999', 'host'],
    ['12.3.4.5.6.7', ''],
  ],
  'tickets and telephones': [
    ['OPS-412', 'ticket'],
    ['CHG12345', 'ticket'],
    ['CVE-2026-1234', 'ticket'],
    ['#42', 'number ticket'],
    ['#4', 'number'],
    ['ops-412', 'host name'],
    ['OPS-12345678', ''],
    ['KB12', ''],
    ['SHA-256', ''],
    ['TIER-1', ''],
    ['CVE-26-1', ''],
    ['+4930123456', 'phone'],
    ['+44 20 7946 0000', 'number phone'],
    ['(030) 123456', 'number phone'],
    ['555-0100', 'phone'],
    ['+49301', ''],
    ['+491234567890123456', ''],
  ],
  'other things': [
    ['@daily', 'cron handle'],
    ['@often', 'handle'],
    ['todo:', 'open'],
    ['todo', ''],
    ['0 2 * * *', 'cron number'],
    ['*/15 * * * *', 'cron path'],
    ['`*/15 2 * * mon-fri`', 'code cron name number path'],
    ['0 2 * x', 'number'],
    ['(orders-db),', 'name'],
    ['“db1”', 'host'],
    ['[db1]:', 'host'],
    ["'db1'?", 'host'],
    ['**db1**', 'host'],
    ['``', ''],
    ['()', ''],
    [`${'a'.repeat(20)}-${'b'.repeat(20)}`, 'name'],
    [`/${'a'.repeat(398)}`, 'path'],
    [`/${'a'.repeat(400)}`, ''],
  ],
};

for (const [kind, chunks] of Object.entries(CHUNKS)) {
  describe(`among words, ${kind}`, () => {
    for (const [written, classes] of chunks) {
      const shown = written.length > 60 ? `${written.length} characters` : written;
      it(`${shown}: ${classes || 'nothing'}`, () => {
        // Twice, since what a run of characters is taken for is remembered.
        for (let time = 0; time < 2; time += 1) assert.equal(classesOf(written), classes);
      });
    }
  });
}

describe('among words, an address', () => {
  it('says none of the words that are in it', () => {
    const words = readWords(paragraph('see https://example.org/backup now'), catalogue.lexicon);
    assert.deepEqual(
      words.word.map(({ folded }) => folded),
      ['see', '', 'now'],
    );
  });
});

function classesOf(written: string): string {
  const words = readWords(paragraph(`at ${written} now`), catalogue.lexicon);
  const found = new Set(words.atoms.flatMap((atoms) => atoms ?? []).map((atom) => atom.class));
  return [...found].sort().join(' ');
}

/** What is taken for a secret, what is not, and that finding them is linear and leaves every offset as it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BLOT, redactedSource, secretsIn } from '../../../src/core/secrets/redact.ts';

/** Written in two halves, so that no scanner takes this file for a leak. */
const key = (start: string, rest: string) => start + rest;

const ALPHABET = 'q7Rk2mXw9LtZ4vBc8NyHd3PsJf6GaT5eUiO1zKxQbWnMoCrVhYgSjEpDuFlAtI';
const HEX = '7c1e90b4d2f8a6350e9b71c4f2d8a063'.repeat(2);
const mixed = (length: number) => ALPHABET.repeat(5).slice(0, length);

/** The text, and what in it is a secret. */
const SECRETS: readonly (readonly [text: string, secret: string])[] = [
  ...[
    key('AKIA', 'Q7RK2MXW3LTZ4VBC'),
    key('ghp_', mixed(36)),
    key('github_pat_', `${mixed(22)}_${mixed(59)}`),
    key('glpat-', mixed(20)),
    key('AIza', mixed(35)),
    key('xoxb-', `123456789012-${mixed(24)}`),
    key('https://hooks.slack', `.com/services/T0${'Q7RK2MXW'}/B0${'3LTZ4VBC'}/${mixed(24)}`),
    key('sk_live_', mixed(24)),
    key('SG.', `${mixed(22)}.${mixed(43)}`),
    key('hvs.', mixed(28)),
    key('npm_', mixed(36)),
    key('dapi', HEX.slice(0, 32)),
    key('dop_v1_', HEX),
    key('eyJhbGciOiJIUzI1NiJ9', `.eyJ${mixed(30)}.${mixed(43)}`),
    key('AGE-SECRET-KEY-1', mixed(58).toUpperCase()),
  ].map((each) => [`Use ${each} for it.`, each] as const),
  ['PGPASSWORD=krokus71 psql', 'krokus71'],
  ['export DB_PASS="Wald&Wiese"', 'Wald&Wiese'],
  ['db_password: krokus71Weide', 'krokus71Weide'],
  ['- Root password: `krokus71!`', 'krokus71!'],
  ['**Password:** krokus71!', 'krokus71!'],
  ['The root password is `krokus71`.', 'krokus71'],
  ['Das Passwort lautet "krokus71".', 'krokus71'],
  ['Kennwort: krokus71', 'krokus71'],
  ['Mot de passe : krokus71', 'krokus71'],
  ['| Root password | krokus71 |', 'krokus71'],
  ['{user: shop, password: krokus71, host: db}', 'krokus71'],
  ['{"password": "krokus71"}', 'krokus71'],
  [String.raw`-d "{\"password\": \"krokus71\"}"`, 'krokus71'],
  ['restic --password krokus71 init', 'krokus71'],
  ['mysqldump --password=krokus71 shop', 'krokus71'],
  ['mysqldump -u root -pkrokus71 shop', 'krokus71'],
  ['sshpass -p krokus71 ssh db', 'krokus71'],
  ['redis-cli -a krokus71 ping', 'krokus71'],
  ['curl -u admin:krokus71 https://shop/health', 'krokus71'],
  ["ALTER USER shop PASSWORD 'krokus71';", 'krokus71'],
  ["CREATE USER shop IDENTIFIED BY 'krokus71';", 'krokus71'],
  ['Server=db;User Id=shop;Password=krokus71;', 'krokus71'],
  ['postgres://shop:krokus71@shop-db/shop', 'krokus71'],
  ['amqps://shop:Wald-4Wiese9x@mq:5671', 'Wald-4Wiese9x'],
  [`api_key = "${mixed(32)}"`, mixed(32)],
  [`Unseal Key 1: ${mixed(43)}=`, `${mixed(43)}=`],
  [`aws_secret_access_key = ${mixed(40)}`, mixed(40)],
  [`Authorization: Bearer ${mixed(30)}`, mixed(30)],
  [`client_secret: ${HEX}`, HEX],
];

const NONE: readonly string[] = [
  'Password: see the safe',
  'Password: 1Password',
  'The password is in the vault under shop/db1.',
  'password: ${DB_PASSWORD1}',
  'password=$DB_PASSWORD1',
  'password: {{ vault.db1 }}',
  'password: <your-password-1>',
  'password: "********"',
  'password: xxxxxxxx1',
  'password: changeme1',
  'password: MyPassword123',
  'password: example-pw-4711',
  'PGPASSWORD="$(vault read -field=pw1 shop/db)"',
  'PGPASSWORD=%DB_PASSWORD1%',
  'password = os.environ["DB1"]',
  'password = get_secret("db1")',
  'password: vault:shop/db#pw1',
  'password: op://shop/db/pw1',
  'password: arn:aws:secretsmanager:eu-central-1:111122223333:secret:db1',
  'password: ENC[AES256_GCM,data:k2m]',
  'password: /run/secrets/db1',
  'password: ./db1.txt',
  'password_length: 16chars',
  'max_password_age: 90days',
  'Password expires: 90days',
  'Password rotated: 2026-10-01',
  '| Password | 2026-10-01 |',
  '| Password | Owner | Where |',
  'The token is valid for 24h.',
  'token: 8f14e45f-ceea-467f-a8f0-36d1b2a0c1de',
  'secretName: shop-db-tls-2026',
  'secret: shop-db-credentials-2026',
  'secret: secret/data/shop/db-admin-1',
  'credentials: team-platform-oncall-2026',
  `AWS_ACCESS_KEY_ID=${key('AKIA', 'IOSFODNN7EXAMPLE')}`,
  `aws_secret_access_key = ${key('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')}`,
  `token: ghp_${'x'.repeat(36)}`,
  'postgres://shop:${PW1}@shop-db/shop',
  'postgres://user:password@host/db',
  'postgres://postgres:postgres@localhost/db',
  'https://shop:krokus71@db.example.org/',
  'redis://:***@cache:6379',
  'git clone https://git.example.org/a:b1/c',
  'docker run -u 1000:1000 shop',
  'mysql -u root -p shop < dump1.sql',
  'mysqldump -p"$PW1" shop',
  'curl -u "$USER1:$PW1" https://shop/',
  'Basic authentication is off.',
  'Look for `-----BEGIN RSA PRIVATE KEY-----` in the file.',
  '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
  'sha256:7c1e90b4d2f8a6350e9b71c4f2d8a063',
  'image: shop@sha256:7c1e90b4d2f8a6350e9b71c4f2d8a0637c1e90b4d2f8a6350e9b71c4f2d8a063',
];

describe('secrets', () => {
  for (const [text, secret] of SECRETS) {
    it(`are found in: ${text.slice(0, 50)}`, () => {
      for (const around of [text, `x\n${text}\ny`, `> ${text}`]) {
        const found = secretsIn(around).map(({ span }) => around.slice(span.start, span.end));
        assert.deepEqual(found, [secret]);
      }
    });
  }

  for (const text of NONE) {
    it(`are not seen in: ${text.slice(0, 50)}`, () => {
      assert.deepEqual(secretsIn(text), []);
    });
  }

  it('are the lines of a private key, whatever stands around them', () => {
    const body = [mixed(64), mixed(60), 'Zm9v'].join('\n    ');
    for (const closing of ['\n    -----END RSA PRIVATE KEY-----\n', '\n']) {
      const text = `key: |\n    -----BEGIN RSA ${'PRIVATE KEY'}-----\n    ${body}${closing}next: step\n`;
      const { source, secrets } = redactedSource('x.yaml', text);
      assert.deepEqual(
        secrets.map(({ what }) => what),
        ['a private key'],
      );
      assert.ok(!source.text.includes(mixed(10)) && !source.text.includes('Zm9v'));
      assert.ok(source.text.includes('\nnext: step\n') && source.text.includes('-----BEGIN RSA'));
    }
  });

  it('are found in the columns of a table, below their header only', () => {
    const text =
      '| User | Password |\n|---|---|\n| a | krokus71 |\n| b | see safe 4 |\n\n| c | wald71 |\n';
    assert.deepEqual(
      secretsIn(text).map(({ span }) => text.slice(span.start, span.end)),
      ['krokus71'],
    );
  });
});

describe('a redacted text', () => {
  it('has every character where it was, and none of a secret', () => {
    const joint = fc.constantFrom('\n', '\n\n', ' | ', '\r\n', '. ', '\n- ', '\n# x\n', ' `', '"');
    const texts = fc
      .array(fc.tuple(fc.constantFrom(...SECRETS), joint), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.map(([[text], after]) => text + after).join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { source } = redactedSource('x.md', text);
        assert.equal(source.text.length, text.length);
        for (let at = 0; at < text.length; at += 1) {
          const now = source.text[at];
          assert.ok(now === text[at] || (now === BLOT && /\S/.test(text[at] ?? '')));
        }
      }),
    );
  });

  it('is the text itself where there is no secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { source, secrets } = redactedSource('x.md', text);
        assert.equal(source.text.length, text.length);
        if (secrets.length === 0) assert.equal(source.text, text);
      }),
    );
  });

  const HOSTILE: readonly string[] = [
    'password=',
    'password ',
    'password: "',
    "password: '",
    '--',
    '://a',
    '://a:b',
    'mysql -',
    'curl ',
    'Bearer a',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----\n',
    'eyJa',
    'eyJaaaaaaaaaaaaaaaaaa.',
    '|',
    '| password |\n|---|\n',
    '|-',
    'token_',
    'sk-',
    'pass',
    '-pass-pass',
    'https://hooks.',
    'A',
    '.',
    '\\',
  ];
  for (const piece of HOSTILE) {
    // The runner ends a test after seconds; a quadratic reader takes minutes.
    it(`comes soon of many times ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(Math.floor(900_000 / piece.length));
      assert.equal(redactedSource('x.md', text).source.text.length, text.length);
    });
  }
});

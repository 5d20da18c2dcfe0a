/** What is taken for a secret, what is not, and that finding them is linear and leaves every offset as it was. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BLOT, redactedSource, secretsIn } from '../../../src/core/secrets/redact.ts';

/** Written in two halves, so that no scanner takes this file for a leak. */
const key = (start: string, rest: string) => start + rest;

const ALPHABET = 'q7Rk2mXw9LtZ4vBc8NyHd3PsJf6GaT5eUiO1zKxQbWnMoCrVhYgSjEpDuFlAtI';
const HEX = '7c1e90b4d2f8a6350e9b71c4f2d8a063'.repeat(2);
const mixed = (length: number) => ALPHABET.repeat(5).slice(0, length);

/** What issuers give out, each as short as it can be: a character less, and it is none. */
const ISSUED: readonly (readonly [what: string, key: string])[] = [
  ...['AKIA', 'ASIA', 'ABIA'].map(
    (start) => ['an AWS access key', key(start, 'Q7RK2MXW3LTZ4VBC')] as const,
  ),
  ['a private key', key('AGE-SECRET-KEY-1', mixed(50).toUpperCase())],
  ['a Google API key', key('AIza', `${mixed(20)}-_${mixed(13)}`)],
  ['an Atlassian token', key('ATATT3', `${mixed(57)}-_=`)],
  ['a Databricks token', key('dapi', HEX.slice(0, 32))],
  ['a Docker token', key('dckr_pat_', `${mixed(18)}-_`)],
  ...['doo_', 'dop_', 'dor_'].map(
    (start) => ['a DigitalOcean token', key(start, `v1_${HEX}`)] as const,
  ),
  ['a signed token', key('eyJ', `${mixed(8)}-_.eyJ${mixed(8)}-_.${mixed(14)}-_`)],
  ...['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_'].map(
    (start) => ['a GitHub token', key(start, mixed(36))] as const,
  ),
  ['a GitHub token', key('github_pat_', `${mixed(22)}_${mixed(37)}`)],
  ...['glpat-', 'glrt-', 'gldt-', 'glcbt-', 'glptt-'].map(
    (start) => ['a GitLab token', key(start, `${mixed(17)}.-_`)] as const,
  ),
  ...['glsa_', 'glc_'].map((start) => ['a Grafana token', key(start, `${mixed(28)}_+/=`)] as const),
  ['a Google client secret', key('GOCSPX-', `${mixed(26)}-_`)],
  ['a Hugging Face token', key('hf_', mixed(34))],
  [
    'a webhook address',
    key('https://hooks.slack', `.com/services/T${'Q7RK2M'}/B${'3LTZ4V'}/${mixed(20)}`),
  ],
  ...['hvs.', 'hvb.', 'hvr.'].map(
    (start) => ['a Vault token', key(start, `${mixed(22)}-_`)] as const,
  ),
  ['an npm token', key('npm_', mixed(36))],
  ['a New Relic key', key('NRAK-', mixed(27).toUpperCase())],
  ['a 1Password token', key('ops_eyJ', `${mixed(58)}-_`)],
  ['a PyPI token', key('pypi-', `AgE${mixed(48)}-_`)],
  ...['rk_live_', 'sk_live_'].map((start) => ['a Stripe key', key(start, mixed(20))] as const),
  ...['shpat_', 'shpss_', 'shpca_'].map(
    (start) => ['a Shopify token', key(start, HEX.slice(0, 32))] as const,
  ),
  ...['sk-', 'sk-proj-', 'sk-ant-api03-'].map(
    (start) => ['an API key', key(start, mixed(32))] as const,
  ),
  ['a SendGrid key', key('SG.', `${mixed(14)}-_.${mixed(30)}-_`)],
  ...['xapp-', 'xoxb-', 'xoxp-'].map(
    (start) => ['a Slack token', key(start, `${mixed(15)}-`)] as const,
  ),
];

/** The text, and what in it is a secret. */
const SECRETS: readonly (readonly [text: string, secret: string])[] = [
  ...ISSUED.map(([, each]) => [`Use ${each} for it.`, each] as const),
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
  ["Das Passwort ist 'krokus71'", 'krokus71'],
  ["Le mot de passe est 'krokus71'", 'krokus71'],
  ['La contraseña es "krokus71"', 'krokus71'],
  ['The passphrase was set to `krokus71`', 'krokus71'],
  ['passcode := krokus71', 'krokus71'],
  ["'password' => 'krokus71'", 'krokus71'],
  ['password 1: krokus71', 'krokus71'],
  ['[password] = krokus71', 'krokus71'],
  ['mysqladmin -u root -pkrokus71 ping', 'krokus71'],
  ['mysql -pkrokus71 shop', 'krokus71'],
  ['mariadb -pkrokus71 shop', 'krokus71'],
  ['mariadb-dump -pkrokus71 shop', 'krokus71'],
  ['sshpass -pkrokus71 ssh db', 'krokus71'],
  ['curl --user "admin:krokus71" https://shop/health', 'krokus71'],
  ['wget --user=admin:krokus71 https://shop/', 'krokus71'],
  [`curl -H "Authorization: Basic ${mixed(30)}"`, mixed(30)],
  [`postgres://shop:${mixed(40)}@shop-db/shop`, mixed(40)],
  ['password: "krokus\\"71x"', 'krokus\\"71x'],
  ["password: 'kro''kus71'", "kro''kus71"],
  ['password: krokus71.', 'krokus71'],
  ['**password: krokus71**', 'krokus71'],
  ['The password: krokus71, or another', 'krokus71'],
  ['password: Krokus-Weide!', 'Krokus-Weide!'],
  ['The "password" is `krokus71`', 'krokus71'],
  ['--password krokus71 init', 'krokus71'],
  ['postgres://shop:krokus71@server1/shop', 'krokus71'],
  ['| User | **Root password** |\n| --- | --- |\n| root | krokus71 |', 'krokus71'],
  ['User | API key\n--- | ---\nroot | krokus71', 'krokus71'],
  ['| DB token | User |\n| :-- | --- |\n| **krokus71** | root |', 'krokus71'],
];

/** What is written where a secret would stand: where it is kept, a blank, a sample, a name, a measure. */
const IN_PLACE: readonly string[] = [
  ...[
    '$Weide!4x',
    '%Weide!4x',
    '@Weide!4x',
    '~/Weide!4x',
    '../Weide!4x',
    '/Weide!4x',
    'gs://Weide!4x',
  ],
  ...[
    'arn:Weide!4x',
    'vault:Weide!4x',
    'vault/Weide!4x',
    'op:Weide!4x',
    'ssm:Weide!4x',
    'secret:Weide!4x',
  ],
  ...[
    'secrets/Weide!4x',
    'kv/Weide!4x',
    'kv2/Weide!4x',
    'env:Weide!4x',
    'env.Weide!4x',
    'file:Weide!4x',
  ],
  ...[
    'pass:Weide!4x',
    'process.env!Weide4x',
    'os.Weide!4x',
    'ENC[Weide!4x',
    '!Weide4x',
    '{SSHA2}Weide!4x',
  ],
  ...[
    'sops!Weide4x',
    'sha2!Weide4x',
    'Weide!4${x}',
    'Weide!4$(x)',
    'Weide!4{{x',
    'Weide!4}}x',
    'Weide!4%(x',
  ],
  ...[
    'Weide!4<x',
    'Weide!4[YOUR KEY]',
    'weide!4x.txt',
    'Weide!4x.pem',
    'Weide!4x.yaml',
    'Weide!4x.htm',
  ],
  ...['Weide!4***', 'Weide!4xxx', 'Weide4…', '123456Weide!', 'qwertz!4', 'abc123!W'],
  ...[
    'Example!4x',
    'my-sample!4x',
    'Dummy!4x',
    'Placeholder!4',
    'Redacted!4',
    'Removed!4',
    'change-me!4',
  ],
  ...[
    'change_me!4',
    'changethis!4',
    'replaceme!4',
    'replace-me!4',
    'replace_me!4',
    'yourpass!4',
    'your-pw!4',
  ],
  ...[
    'your_pw!4',
    'my-secret!4',
    'my_secret!4',
    'foobar!4',
    'notarealkey!4',
    'Fake!4xy',
    'secret4!',
    'Test12!',
  ],
  ...[
    'Admin1!',
    'hashicorp1',
    'Keepass2!',
    '90days',
    '2026-10-01',
    '01.10.2026',
    '1/10/2026',
    'shop-db-1',
  ],
  ...[
    'Shop_DB_12',
    'a.b.c1',
    'db:shop1',
    'weidenbusch',
    'Wd4!x',
    '2026-10-01T02h',
    '1.1.26T2h4',
    '12345!',
    'Weide',
    '4711!@#',
  ],
];

/** Behind a label of keys, which machines make: what no machine makes. */
const NO_KEY: readonly string[] = [
  ...[mixed(15), 'krokusweidebusch', '4711081547110815', `${mixed(20)}!${mixed(9)}`],
  ...['aaaaaaaaaaaaaaaaaaab1', '8f14e45f-ceea-467f-a8f0-36d1b2a0c1de'],
];

const NONE: readonly string[] = [
  '| Password policy | User |\n| --- | --- |\n| krokus71 | root |',
  '| Password | User |\n| --- | --- |\n| krokus71 and more | root |',
  '| Password | User |\n\n| --- | --- |\n| krokus71 | root |',
  '| Password | User |\n| krokus71 | root |',
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
    it(`are found in: ${JSON.stringify(text.slice(0, 50))}`, () => {
      for (const around of [text, `x\n${text}\ny`, `> ${text}`]) {
        const found = secretsIn(around).map(({ span }) => around.slice(span.start, span.end));
        assert.deepEqual(found, [secret]);
      }
    });
  }

  for (const [what, each] of ISSUED) {
    it(`are ${what} in: ${each.slice(0, 12)}`, () => {
      const [found] = secretsIn(`Use ${each} for it.`);
      assert.deepEqual(found?.what, what);
      assert.deepEqual(secretsIn(`Use ${each.slice(0, -1)} for it.`), []);
      assert.deepEqual(secretsIn(`Use x${each} for it.`), []);
    });
  }

  it('are none where something else stands in their place', () => {
    const taken = [
      ...IN_PLACE.map((each) => `password: "${each}"`),
      ...NO_KEY.map((each) => `token: ${each}`),
    ];
    assert.deepEqual(
      taken.filter((text) => secretsIn(text).length > 0),
      [],
    );
  });

  it('are called what they open', () => {
    const called = [
      'password: krokus71',
      `token: ${mixed(20)}`,
      'redis-cli -a krokus71',
      `Bearer ${mixed(20)}`,
    ]
      .concat('amqp://shop:krokus71@mq/', '| Password |\n|---|\n| krokus71 |')
      .map((text) => secretsIn(text).map(({ what }) => what));
    assert.deepEqual(called, [
      ['a password'],
      ['a secret key or token'],
      ['a password'],
      ['a token of a request'],
      ['a password in an address'],
      ['a password'],
    ]);
  });

  for (const text of NONE) {
    it(`are not seen in: ${JSON.stringify(text.slice(0, 50))}`, () => {
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

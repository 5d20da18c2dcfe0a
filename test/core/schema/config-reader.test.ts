/** The configuration: what it says, what is wrong in it, and how one lies over another. */
import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import { type ConfigReading, mergeConfig, readConfig } from '../../../src/core/config-reader.ts';
import { sourceText } from '../../../src/core/text.ts';

const FULL = `profile: regulated
frameworks: [nist-800-53]
files:
  - {glob: docs/dr/**/*.md, kind: dr-plan}
  - {glob: runbooks/}
exclude: [drafts/]
services:
  shop:
    documents: [docs/shop/]
    min_readiness: 60
severities:
  offsite-backup-location: error
  spare-hardware: off
cadences:
  restore_drill: P3M
  review: 12 months
waivers:
  - rule: alternate-site
    reason: the service may stay down for two weeks
    approved_by: service-owner
    until: 2027-03-31
    files: [docs/shop/]
practices:
  - id: crypto-inventory
    title: Inventory of certificates
    group: Records
    requirement: List the certificates that a recovery needs.
    why: An expired certificate stops a recovery that has worked otherwise.
    severity: {missing: warning, vague: info}
    applies: {inventory: required}
    signals:
      en:
        headings: [certificates]
        topics: [certificate]
        evidence: [expires .. <date>]
`;

describe('readConfig', () => {
  it('reads everything that a configuration may say', () => {
    const { config, problems } = read(FULL);
    assert.deepEqual(problems, []);
    assert.equal(config.profile, 'regulated');
    assert.deepEqual(config.files, [
      { glob: 'docs/dr/**/*.md', kind: 'dr-plan' },
      { glob: 'runbooks/', kind: undefined },
    ]);
    assert.deepEqual(config.services, [
      { name: 'shop', documents: ['docs/shop/'], minReadiness: 60 },
    ]);
    assert.deepEqual(
      { ...config.severities },
      {
        'offsite-backup-location': 'error',
        'spare-hardware': 'off',
      },
    );
    assert.equal(config.cadences.restoreDrill, 92 * 1440);
    assert.deepEqual(config.waivers[0]?.until, { year: 2027, month: 3, day: 31 });
    assert.equal(config.practices[0]?.signals.en.evidence[0], 'expires .. <date>');
    assert.match(config.practices[0]?.scaffold.markdown ?? '', /^## Inventory of certificates/);
  });

  it('falls back to the defaults when nothing is written', () => {
    for (const text of ['', '# nothing\n', '{}\n']) {
      const { config, problems } = read(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(config, { ...DEFAULT_CONFIG, uri: '.dr-runbook.yaml' });
    }
  });

  for (const [text, place, message] of [
    ['profil: starter', 'profil', /`profile`/],
    ['profile: standart', 'standart', /`standard`/],
    ['files: [{glob: "a*b*c*d*e*f*g*h"}]', 'a*b*c*d*e*f*g*h', /six stars/],
    [`exclude: ["${'x'.repeat(201)}"]`, `"${'x'.repeat(201)}"`, /200 characters/],
    ['severities: {a-b: fatal}', 'fatal', /`error`, `warning`, `info`, `off`/],
    ['cadences: {review: 12}', '12', /no unit/],
    [
      'waivers: [{rule: a-b, reason: not needed here, until: 2026-02-30}]',
      '2026-02-30',
      /No calendar/,
    ],
    ['- a', '-', /mapping/],
    ['profile: [', '[', /not closed|missing/],
  ] as const) {
    it(`says what is wrong in ${text.slice(0, 50)}`, () => {
      const { problems } = read(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const { span, message: said } = problems[0] ?? { span: { start: 0, end: 0 }, message: '' };
      assert.equal(text.slice(span.start, span.end), place);
      assert.match(said, message);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = read(
      'profile: starter\nfiles: [{glob: a/}, {kind: dr-plan}]\nx: 1\n',
    );
    assert.equal(config.profile, 'starter');
    assert.deepEqual(config.files, [{ glob: 'a/', kind: undefined }]);
    assert.equal(problems.length, 2);
  });

  it('does not let a waiver hold for longer or for more than it was meant to', () => {
    const { config } = read(
      'waivers:\n  - {rule: a-b, reason: good enough now, until: soon}\n  - {rule: a-c, reason: good enough now, files: ["a*a*a*a*a*a*a*a"]}\n',
    );
    assert.deepEqual(config.waivers, []);
  });

  it('reports phrases that cannot be looked for, and takes the practice without them', () => {
    const { config, problems } = read(FULL.replace('[certificate]', '[certificate, "<nonsense"]'));
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /cannot be looked for/);
    assert.deepEqual(config.practices[0]?.signals.en.topics, ['certificate']);
  });

  it('gives no key a meaning of its own', () => {
    const { config } = read('severities: {__proto__: error, constructor: off}\n');
    assert.equal(config.severities['offsite-backup-location'], undefined);
    assert.deepEqual(Object.keys(config.severities), ['__proto__', 'constructor']);
  });

  it('never throws on the beginning of a configuration', () => {
    for (let end = 0; end <= FULL.length; end += 1) read(FULL.slice(0, end));
  });
});

describe('mergeConfig', () => {
  it('lays what is written over what lies below, and nothing else', () => {
    const base = read(FULL).config;
    const over = read(
      'files: [{glob: x/}]\nseverities: {spare-hardware: info}\nservices: {shop: {documents: [y/]}}\n',
    );
    const merged = mergeConfig(base, over.written);
    assert.equal(merged.profile, 'regulated');
    assert.deepEqual(
      merged.files.map(({ glob }) => glob),
      ['x/', 'docs/dr/**/*.md', 'runbooks/'],
    );
    assert.equal(merged.severities['spare-hardware'], 'info');
    assert.equal(merged.severities['offsite-backup-location'], 'error');
    assert.deepEqual(merged.services, [
      { name: 'shop', documents: ['y/'], minReadiness: undefined },
    ]);
    assert.equal(merged.practices.length, 1);
  });

  it('names what is extended, for the host to follow', () => {
    assert.equal(read('extends: ../base.yaml\n').extends?.value, '../base.yaml');
  });
});

function read(text: string): ConfigReading {
  return readConfig(sourceText('.dr-runbook.yaml', text));
}

/** Profiles: what they make of severities and of cadences that nobody states. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/catalogue.generated.ts';
import { askedBy, askedSentence, frameworkIds } from '../../src/core/asked.ts';
import { type Config, DEFAULT_CONFIG, PROFILES } from '../../src/core/config.ts';
import { cadenceFor, severityOf } from '../../src/core/profiles.ts';
import type { Rule } from '../../src/core/rule.ts';
import { lintText } from '../judge.ts';
import { smallPractice } from './small-catalogue.ts';

const FRAMEWORKS = [
  {
    id: 'books',
    title: 'The books',
    controls: {
      A: { title: 'a', verified: 'memory', baseline: 'low' },
      B: { title: 'b', verified: 'memory', baseline: 'high' },
      C: { title: 'c', verified: 'memory' },
    },
  },
  { id: 'rules', title: 'The rules', controls: { X: { title: 'x', verified: 'memory' } } },
] as const;

const MILD = smallPractice('mild-care', 'mild', {
  severity: { missing: 'warning', vague: 'info' },
  controls: ['books:B', 'rules:X'],
});

const ESSENTIAL = smallPractice('restore-drill', 'drill', {
  severity: { missing: 'warning', vague: 'info' },
});

const RULE: Rule = {
  id: 'some-fault',
  summary: 'A fault',
  category: 'structure',
  severity: 'error',
  why: 'x.',
  remedy: 'x.',
  examples: [{ name: 'none', text: '' }],
  check: () => [],
};

describe('severities', () => {
  it('are those of the catalogue in the standard profile', () => {
    assert.equal(weigh(MILD, 'missing', {}), 'warning');
    assert.equal(weigh(MILD, 'placeholder', {}), 'warning');
    assert.equal(weigh(MILD, 'vague', {}), 'info');
    assert.equal(weigh(MILD, 'linked', {}), 'info');
    assert.equal(weigh(RULE, undefined, {}), 'error');
  });

  it('are errors for starters only where no recovery works without it', () => {
    const starter = { profile: 'starter' } as const;
    assert.equal(weigh(ESSENTIAL, 'missing', starter), 'error');
    assert.equal(weigh(ESSENTIAL, 'vague', starter), 'warning');
    assert.equal(weigh(ESSENTIAL, 'linked', starter), 'info');
    assert.equal(weigh(MILD, 'missing', starter), 'info');
    assert.equal(weigh(RULE, undefined, starter), 'info');
    assert.equal(weigh({ ...RULE, category: 'reading' }, undefined, starter), 'error');
  });

  it('rise one step where a chosen framework asks for it', () => {
    const held = (...frameworks: string[]) =>
      ['missing', 'vague', 'linked'].map((state) =>
        weigh(MILD, state, { profile: 'regulated', frameworks }),
      );
    assert.deepEqual(held('rules'), ['error', 'warning', 'warning']);
    assert.deepEqual(held('books'), ['error', 'warning', 'warning']);
    assert.deepEqual(held('books-high'), ['error', 'warning', 'warning']);
    assert.deepEqual(held('books-moderate'), ['warning', 'info', 'info']);
    assert.deepEqual(held('rules-high'), ['warning', 'info', 'info']);
    assert.deepEqual(held(), ['warning', 'info', 'info']);
    assert.equal(weigh(MILD, 'missing', { frameworks: ['rules'] }), 'warning');
  });

  it('are what the configuration says, whatever the profile', () => {
    for (const profile of PROFILES) {
      const config = { profile, severities: { 'mild-care': 'off', 'some-fault': 'info' } } as const;
      assert.equal(weigh(MILD, 'missing', config), 'off');
      assert.equal(weigh(RULE, undefined, config), 'info');
    }
  });

  it('are warnings in every profile where only the day has changed', () => {
    const header =
      '---\nkind: inventory\nwaivers:\n  - {rule: spare-hardware, reason: none needed here, approved_by: lead, until: 2020-01-01}\nlast_reviewed: 2020-01-01\n---\n\n# x\n';
    const late = (config: Partial<Config>) =>
      lintText('x.md', header, { config })
        .filter(({ cause }) => cause === 'time')
        .map(({ rule, severity }) => `${rule}: ${severity}`);
    const warnings = ['review-overdue: warning', 'waiver-expired: warning'];
    for (const profile of PROFILES) {
      const frameworks = ['nist-800-53r5', 'iso22301'];
      assert.deepEqual(late({ profile, frameworks }).sort(), warnings, profile);
    }
    assert.deepEqual(late({ severities: { 'waiver-expired': 'error' } }).sort(), warnings);
    assert.deepEqual(late({ severities: { 'waiver-expired': 'info', 'review-overdue': 'off' } }), [
      'waiver-expired: info',
    ]);
  });
});

describe('frameworks', () => {
  it('are named by their ids, and by the baselines that select their controls', () => {
    assert.deepEqual(frameworkIds(FRAMEWORKS), [
      'books',
      'books-low',
      'books-moderate',
      'books-high',
      'rules',
    ]);
    const real = frameworkIds(catalogue.frameworks);
    for (const id of ['nist-800-53r5-moderate', 'nist-800-53r5-high', 'dora', 'cis-v8', 'hipaa']) {
      assert.ok(real.includes(id), id);
    }
  });
});

describe('the profile regulated', () => {
  const PLAN = '---\nkind: dr-plan\n---\n\n# Plan\n\nBackups of shop-db run nightly.\n';
  const regulated = (...frameworks: string[]) =>
    lintText('plan.md', PLAN, { config: { profile: 'regulated', frameworks } });

  it('shows on each finding which controls ask for it, and how each was verified', () => {
    const standard = new Map(lintText('plan.md', PLAN).map((each) => [each.rule, each.severity]));
    for (const id of frameworkIds(catalogue.frameworks)) {
      const found = regulated(id);
      const asked = found.flatMap(({ controls = [] }) => controls);
      const own = id === 'nis2' ? 'nis2-ir' : id.replace(/-(?:low|moderate|high)$/, '');
      assert.ok(
        asked.every((control) => control.id.startsWith(`${own}:`)),
        id,
      );
      assert.ok(found.every(({ controls }) => controls === undefined || controls.length > 0));
      for (const { rule, severity, controls } of found) {
        const usual = standard.get(rule);
        if (controls && usual) assert.ok(severity !== 'info', `${rule} is raised`);
        if (!controls && usual) assert.equal(severity, usual, rule);
      }
    }
    const ids = regulated('cis-v8', 'dora').flatMap(({ controls = [] }) => controls);
    assert.ok(
      ids.some(({ id }) => id.startsWith('cis-v8:')) &&
        ids.some(({ id }) => id.startsWith('dora:')),
    );
  });

  it('shows none under other profiles, or without a framework', () => {
    assert.ok(regulated().every(({ controls }) => controls === undefined));
    const found = lintText('plan.md', PLAN, { config: { frameworks: ['dora'] } });
    assert.ok(found.every(({ controls }) => controls === undefined));
  });

  it('accepts every id that its frameworks are known by', () => {
    const real = frameworkIds(catalogue.frameworks);
    for (const id of [
      'dora',
      'nis2',
      'hipaa',
      'soc2',
      'pci-dss-4',
      'iso27001',
      'iso22301',
      'fedramp-20x',
      'cis-v8',
      'nist-800-53r5-moderate',
    ]) {
      assert.ok(real.includes(id), id);
      assert.ok(
        regulated(id).some(({ controls }) => controls),
        `${id} asks for something`,
      );
    }
  });

  it('says it in one sentence', () => {
    const config = { profile: 'regulated', frameworks: ['books-high', 'rules'] } as const;
    assert.equal(
      askedSentence(
        askedBy({ controls: ['books:A', 'books:B', 'books:C', 'rules:X'] }, config, FRAMEWORKS),
      ),
      'Asked for by The books A (a; not checked), B (b; not checked); The rules X (x; not checked).',
    );
    assert.equal(askedSentence([]), '');
  });

  it('asks for what is optional as a note, once in a set', () => {
    // A whole speaks for its parts under every profile.
    const always = new Set(lintText('plan.md', PLAN).map(({ rule }) => rule));
    const optional = catalogue.practices.filter(
      ({ id, applies }) => applies['dr-plan'] === 'optional' && !always.has(id),
    );
    const notes = regulated('dora').filter(({ rule }) => optional.some(({ id }) => id === rule));
    assert.deepEqual(notes.map(({ rule }) => rule).sort(), optional.map(({ id }) => id).sort());
    assert.ok(notes.length > 0 && notes.every(({ severity }) => severity === 'info'));
    const page = '---\nkind: backup-procedure\nplan: shop\n---\n\n# Backups\n\nNightly.\n';
    const config = { profile: 'regulated', frameworks: ['dora'] } as const;
    const beside = { 'plan.md': PLAN.replace('---\n\n', 'id: shop\n---\n\n') };
    const elsewhere = lintText('backup.md', page, { config, beside }).filter(({ rule }) => {
      const applies = catalogue.practices.find(({ id }) => id === rule)?.applies;
      return applies?.['backup-procedure'] === 'optional' && applies['dr-plan'] !== undefined;
    });
    assert.deepEqual(elsewhere, []);
  });
});

describe('cadences', () => {
  it('are the profile’s where nobody says more, and say whose they are', () => {
    const quarter = 92 * 24 * 60;
    assert.deepEqual(cadenceFor('restoreDrill', DEFAULT_CONFIG), {
      minutes: quarter,
      from: 'profile',
    });
    const config: Config = { ...DEFAULT_CONFIG, cadences: { restoreDrill: 60 } };
    assert.deepEqual(cadenceFor('restoreDrill', config), { minutes: 60, from: 'configuration' });
  });

  it('are known for every profile', () => {
    for (const profile of PROFILES) {
      for (const what of ['test', 'restoreDrill', 'review', 'training', 'contacts'] as const) {
        const { minutes } = cadenceFor(what, { ...DEFAULT_CONFIG, profile });
        assert.ok(minutes >= 89 * 24 * 60 && minutes <= 366 * 24 * 60, `${profile} ${what}`);
      }
    }
  });
});

function weigh(
  entry: Parameters<typeof severityOf>[0],
  state: string | undefined,
  config: Partial<Config>,
) {
  return severityOf(entry, state, {
    config: { ...DEFAULT_CONFIG, ...config },
    catalogue: { frameworks: FRAMEWORKS },
  });
}

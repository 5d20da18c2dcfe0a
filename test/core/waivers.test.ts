/** Waivers and comments: what they let off, for how long, and what is said of those that do nothing. */
import assert from 'node:assert/strict';
import type { Config, ConfiguredWaiver } from '../../src/core/config.ts';
import { checklist } from '../../src/core/features/checklist.ts';
import type { Diagnostic } from '../../src/core/finding.ts';
import { coverageOf, verdict } from '../../src/core/verdicts.ts';
import { type Around, contextFor, lintText, TODAY } from '../judge.ts';
import { ANVIL, BARREL, document, SMALL, said } from './small-catalogue.ts';

const WAIVED = waiver('anvil-care');

describe('waivers', () => {
  it('let a document off, and show in its checklist', () => {
    const text = document('inventory', '', WAIVED);
    assert.deepEqual(about('anvil-care', text), []);
    const context = contextFor('x.md', text, { catalogue: SMALL });
    const { items } = checklist(context, SMALL.practices).groups[0] ?? { items: [] };
    const item = items.find(({ practice }) => practice.id === 'anvil-care');
    assert.equal(item?.state, 'waived');
    assert.equal(item?.evidence[0]?.text, 'rule: anvil-care');
    assert.equal(coverageOf(context).get('anvil-care')?.state, 'waived');
  });

  it('are not needed where the document says it', () => {
    assert.equal(state(document('inventory', said('anvil'), WAIVED)), 'satisfied');
  });

  it('hold on their last day, and not on the next', () => {
    const on = (today: string) => state(document('inventory', '', WAIVED), { today });
    assert.equal(on('2026-12-31'), 'waived');
    assert.equal(on('2027-01-01'), 'missing');
  });

  it('do not hold without a reason, nor with an end that cannot be read', () => {
    const without = 'waivers:\n  - {rule: anvil-care, approved_by: lead, until: 2026-12-31}\n';
    assert.equal(state(document('inventory', '', without)), 'missing');
    assert.equal(state(document('inventory', '', WAIVED.replace('2026-12-31', 'soon'))), 'missing');
  });

  it('for a whole cover its parts', () => {
    const context = contextFor('x.md', document('inventory', '', waiver('cellar-care')), {
      catalogue: SMALL,
    });
    assert.equal(verdict(context, BARREL).state.state, 'waived');
  });

  it('of the plan hold for its set; those of a member that must say it hold for the plan', () => {
    const plan = document('dr-plan', '');
    const list = document('inventory', '', 'plan: plan\n');
    const waivedList = document('inventory', '', `plan: plan\n${WAIVED}`);
    const waivedPlan = document('dr-plan', '', WAIVED);
    assert.equal(state(list, { beside: { 'plan.md': waivedPlan } }), 'waived');
    assert.equal(state(plan, { beside: { 'list.md': waivedList } }, 'plan.md'), 'waived');
    const other = document('training-plan', '', `plan: plan\n${WAIVED}`);
    assert.equal(state(plan, { beside: { 'other.md': other } }, 'plan.md'), 'missing');
  });

  it('of the configuration hold for the files that they name', () => {
    const config = (more: Partial<ConfiguredWaiver>): Partial<Config> => ({
      waivers: [
        {
          rule: 'anvil-care',
          reason: 'none here',
          approvedBy: undefined,
          until: undefined,
          files: [],
          ...more,
        },
      ],
    });
    const text = document('inventory', '');
    assert.equal(state(text, { config: config({}) }), 'waived');
    assert.equal(state(text, { config: config({ files: ['docs/'] }) }), 'missing');
    assert.equal(state(text, { config: config({ files: ['docs/'] }) }, 'docs/x.md'), 'waived');
    const over = config({ until: { year: 2026, month: 1, day: 1 } });
    assert.equal(state(text, { config: over }), 'missing');
  });

  it('let off rules as well', () => {
    const text = document('inventory', '[x](gone.md)', waiver('dangling-reference'));
    assert.deepEqual(about('dangling-reference', text), []);
    assert.equal(about('dangling-reference', document('inventory', '[x](gone.md)')).length, 1);
  });

  it('are no evidence of anything', () => {
    const header = WAIVED.replace('not needed here', 'the barrel care was done on 2026-03-04');
    assert.equal(
      contextFor('x.md', document('inventory', '', header), {
        catalogue: SMALL,
      }).analysis.coverage.get('barrel-care')?.state,
      'missing',
    );
  });
});

describe('comments', () => {
  const SILENT = '<!-- dr-runbook-disable-file anvil-care: made by hand -->';

  it('silence what they name, and are not reported then', () => {
    assert.deepEqual(about('anvil-care', document('inventory', SILENT)), []);
    assert.deepEqual(about('unused-suppression', document('inventory', SILENT)), []);
  });

  it('are reported when they silence nothing', () => {
    const [unused] = about(
      'unused-suppression',
      document('inventory', `${said('anvil')}\n${SILENT}`),
    );
    assert.equal(unused?.severity, 'info');
    assert.match(unused?.message ?? '', /`anvil-care` has no finding here/);
  });

  it('for everything cannot hide themselves', () => {
    const text = document('inventory', '<!-- dr-runbook-disable-file -->');
    const found = lintText('x.md', text, { catalogue: SMALL });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['suppression-without-reason'],
    );
  });

  it('that name such a finding silence it', () => {
    const text = document(
      'inventory',
      `${said('anvil')}\n\n<!-- dr-runbook-disable-file unused-suppression: kept for later -->\n\n${SILENT}`,
    );
    assert.deepEqual(about('unused-suppression', text), []);
  });
});

function waiver(rule: string): string {
  return `waivers:\n  - rule: ${rule}\n    reason: not needed here\n    approved_by: lead\n    until: 2026-12-31\n`;
}

function about(id: string, text: string): readonly Diagnostic[] {
  return lintText('x.md', text, { catalogue: SMALL, today: TODAY }).filter(
    ({ rule }) => rule === id,
  );
}

function state(text: string, around: Around = {}, path = 'x.md'): string {
  return verdict(contextFor(path, text, { catalogue: SMALL, ...around }), ANVIL).state.state;
}

/** What is said to be missing: once for each cause, in the document's language, with what to write. */
import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import type { Rule } from '../../src/core/rule.ts';
import { type Around, contextFor, lintText } from '../judge.ts';
import { ANVIL, document, SMALL, said, smallCatalogue, smallPractice } from './small-catalogue.ts';

describe('gaps', () => {
  it('say what is missing, where, and what to write', () => {
    const [anvil] = practices(document('inventory', said('cellar')));
    assert.equal(
      anvil?.message,
      'Anvil care: this document says nothing about it. Say who cares for the anvil.',
    );
    assert.equal(anvil?.state, 'missing');
    assert.equal(anvil?.severity, 'error');
  });

  it('are the same where nobody asks what could be inserted', () => {
    const text = document('inventory', said('cellar'));
    const context = contextFor('x.md', text, { catalogue: SMALL });
    const told = lint(context.analysis, context);
    assert.ok(told.some(({ fixes }) => fixes.length > 0));
    const bare = lint(context.analysis, { ...context, withoutInsertions: true });
    assert.deepEqual(
      bare,
      told.map((each) => (each.state === undefined ? each : { ...each, fixes: [] })),
    );
  });

  it('speak of the set where the plan answers for it', () => {
    const plan = document('dr-plan', said('cellar'));
    const beside = (...names: string[]) =>
      Object.fromEntries(
        names.map((name) => [`${name}.md`, document('inventory', said('cask'), 'plan: plan\n')]),
      );
    const message = (around: Around) => practices(plan, around, 'plan.md')[0]?.message ?? '';
    assert.match(message({}), /: this document says nothing about it\./);
    assert.match(message({ beside: beside('a') }), /: neither of the 2 documents of this set says/);
    assert.match(
      message({ beside: beside('a', 'b') }),
      /: none of the 3 documents of this set says/,
    );
  });

  it('name the parts of a missing whole in one finding, with the worst of their severities', () => {
    const found = practices(document('inventory', said('anvil')));
    assert.deepEqual(ids(found), ['cellar-care']);
    assert.match(found[0]?.message ?? '', /about barrel care and cask care\./);
    assert.equal(found[0]?.severity, 'error');
  });

  it('name the parts one by one where the whole is off', () => {
    const found = practices(document('inventory', said('anvil')), {
      config: { severities: { 'cellar-care': 'off' } },
    });
    assert.deepEqual(ids(found), ['barrel-care', 'cask-care']);
  });

  it('leave a part out of the whole where a comment silences it', () => {
    const silenced = (name: string) =>
      `<!-- dr-runbook-disable-file ${name}: it is somebody else's -->\n\n${said('anvil')}`;
    const all = (name: string) =>
      ids(lintText('x.md', document('inventory', silenced(name)), { catalogue: SMALL }));
    assert.deepEqual(all('cask-care'), ['barrel-care']);
    assert.deepEqual(all('cellar-care'), []);
    assert.deepEqual(all('anvil-care'), ['cellar-care', 'unused-suppression']);
  });

  it('leave the whole to its parts where some of them are said', () => {
    const found = practices(document('inventory', `${said('anvil')}\n\n${said('cask')}`));
    assert.deepEqual(ids(found), ['barrel-care']);
  });

  it('say that something is named, left open or only linked', () => {
    const body = (text: string) => practices(document('inventory', `${said('cellar')}\n\n${text}`));
    const anvil = (text: string) => body(text).find(({ rule }) => rule === 'anvil-care');
    assert.match(anvil('We believe in anvil care.')?.message ?? '', /named here without saying/);
    assert.match(anvil('## Anvil care\n\nTBD')?.message ?? '', /left open here\./);
    const linked = anvil('## Anvil care\n\nSee [the wiki](https://wiki.example.org/anvil).');
    assert.match(linked?.message ?? '', /only linked here, and what is linked cannot be checked/);
    assert.equal(linked?.severity, 'info');
  });

  it('do not ask for a field that the schema says is missing', () => {
    const fielded = smallCatalogue(
      smallPractice('anvil-care', 'anvil', { fields: ['spec.contacts'], applies: PLAN }),
      smallPractice('cask-care', 'cask', { fields: ['metadata.owner'], applies: PLAN }),
      smallPractice('barrel-care', 'barrel', { fields: ['spec.notices'], applies: PLAN }),
    );
    const text =
      'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata: {id: a, title: The plan, ownr: lead}\nspec: {}\n';
    const found = lintText('a.runbook.yaml', text, { catalogue: fielded });
    assert.ok(
      found.some(({ rule, message }) => rule === 'schema-violation' && /contacts/.test(message)),
    );
    assert.deepEqual(ids(found.filter(({ state }) => state)), ['barrel-care']);
    const off = lintText('a.runbook.yaml', text, {
      catalogue: fielded,
      config: { severities: { 'schema-violation': 'off' } },
    });
    assert.deepEqual(ids(off), ['anvil-care', 'barrel-care', 'cask-care']);
  });

  it('are not told again by a rule about gaps in general', () => {
    const general: Rule = {
      id: 'left-open',
      summary: 'A gap',
      category: 'structure',
      severity: 'warning',
      why: 'x.',
      remedy: 'x.',
      examples: [{ name: 'none', text: '' }],
      yieldsToPlaceholders: true,
      *check({ runbook }) {
        for (const { index } of runbook.source.text.matchAll(/TBD/g)) {
          yield { span: { start: index, end: index + 3 }, message: 'TBD' };
        }
      },
    };
    const catalogue = { ...SMALL, rules: [general] };
    const text = document(
      'inventory',
      `${said('cellar')}\n\n## Anvil care\n\nTBD\n\n## Guests\n\nTBD`,
    );
    const found = lintText('x.md', text, { catalogue }).filter(({ rule }) => rule === 'left-open');
    assert.deepEqual(
      found.map(({ span }) => span.start),
      [text.lastIndexOf('TBD')],
    );
  });

  it('are told only in languages that a practice has words for', () => {
    const german = smallPractice('cask-care', 'cask', {
      signals: { ...ANVIL.signals, de: { headings: ['fasspflege'], topics: [], evidence: [] } },
    });
    const catalogue = smallCatalogue(ANVIL, german);
    const body =
      'Der Plan ist für alle Systeme, die nicht mit der Datenbank gesichert werden und das Rechenzentrum ist wichtig.';
    const text = `---\nkind: inventory\n---\n\n# Verzeichnis\n\n${body}\n`;
    assert.deepEqual(ids(lintText('x.md', text, { catalogue })), ['cask-care']);
    const english = smallCatalogue(ANVIL);
    assert.deepEqual(ids(lintText('x.md', text, { catalogue: english })), [
      'language-not-supported',
    ]);
  });
});

const PLAN = { 'dr-plan': 'required' } as const;

function practices(text: string, around: Around = {}, path = 'x.md'): readonly Diagnostic[] {
  const found = lintText(path, text, { catalogue: SMALL, ...around });
  return found.filter(({ state }) => state !== undefined);
}

function ids(found: readonly Diagnostic[]): string[] {
  return found.map(({ rule }) => rule).sort();
}

/** The notes of the preview: what they say, where they stand, that they do nothing, and that other pages stay. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { State } from '../../../src/core/coverage.ts';
import { previewNotes } from '../../../src/core/features/preview-notes.ts';
import { NOTE, type Token, withNotes } from '../../../src/core/features/preview-tokens.ts';
import { lint } from '../../../src/core/lint.ts';
import { readinessOf } from '../../../src/core/readiness.ts';
import { inEnglish } from '../../../src/core/words.ts';
import * as engine from '../../../src/vscode/engine.ts';
import { type Around, contextFor } from '../../judge.ts';

const PLAN = `---
kind: restore-procedure
systems: [shop-db]
rto: 1 h
next_review: 2024-03-01
---

# Restore *shop-db*

Text.

## Backups

pgBackRest takes a full backup of shop-db every night at 01:00 UTC to s3://example-bkp/shop.

Restore procedure
-----------------

1. Load the dump (dba, 90 min)

## Checks

- [ ] count the orders
- [x] call the customers
`;

const reading = { ...engine, words: inEnglish, stateWord: (state: State) => state };

function notesOf(text: string, around: Around = {}) {
  const context = contextFor('plan.md', text, around);
  const notes = previewNotes(context, lint(context.analysis, context), reading);
  return { notes, readiness: readinessOf(context) };
}

describe('the notes of the preview', () => {
  const { notes, readiness } = notesOf(PLAN);
  const lineOf = (piece: string) => PLAN.slice(0, PLAN.indexOf(piece)).split('\n').length - 1;
  const at = (piece: string) => notes.get(lineOf(piece)) ?? '';

  it('say readiness, tasks, what is overdue and what is missing below the title', () => {
    const top = at('# Restore');
    assert.match(top, new RegExp(`<strong>${readiness.met} of ${readiness.required} covered`));
    assert.match(top, /<progress max="2" value="1" aria-label="1 of 2 tasks done">/);
    assert.match(top, /<li class="dr-runbook-overdue">Overdue since 2024-03-01: review<\/li>/);
    assert.match(top, /<li class="dr-runbook-missing">[^<]+: missing<\/li>/);
  });

  it('say below a heading what stands there, and what its steps take', () => {
    assert.match(at('Restore procedure'), /Steps of 1 h 30 min, 30 min over the RTO of 1 h/);
    const states = [...notes.values()].join('').match(/class="dr-runbook-satisfied"/g) ?? [];
    assert.equal(states.length, readiness.met);
  });

  it('name each practice once', () => {
    const names = [...notes.values()]
      .join('')
      .match(/<li class="dr-runbook-(?:satisfied|vague|placeholder|linked|waived|missing)">[^<]+/g);
    assert.equal(names?.length, readiness.required);
    assert.equal(new Set(names).size, names?.length);
  });

  it('stand before all text where the title is in the header', () => {
    const { notes: own } = notesOf('---\nkind: dr-plan\ntitle: Plan\n---\n\nText.\n');
    assert.ok(own.get(-1)?.includes('dr-runbook-summary'));
  });

  it('hold nothing that acts, whatever the names of a team’s own practices', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const context = contextFor('plan.md', PLAN);
    const practices = context.catalogue.practices.map((one) => ({ ...one, title: hostile }));
    const worse = { ...context, catalogue: { ...context.catalogue, practices } };
    const words = (message: string, ...values: readonly (string | number)[]) =>
      inEnglish(message, ...values.map((value) => `${value}${hostile}`));
    for (const html of previewNotes(worse, [], { ...reading, words }).values()) {
      assert.doesNotMatch(html, /<script|<img|onerror=[^&]*>/i);
      const tags = html.match(/<\/?[a-z]+/g) ?? [];
      for (const tag of tags)
        assert.match(tag, /^<\/?(?:div|p|strong|progress|ul|li|details|summary)$/);
    }
  });
});

describe('a page with notes', () => {
  const md = new MarkdownIt();
  md.renderer.rules[NOTE] = (tokens, index) => tokens[index]?.content ?? '';
  const page = (text: string, notes: ReadonlyMap<number, string> | undefined) => {
    const tokens = md.parse(text, {});
    const before = JSON.stringify(tokens);
    const added = withNotes(tokens as readonly Token[], notes) as typeof tokens;
    const out = md.renderer.render(added, md.options, {});
    assert.equal(JSON.stringify(tokens), before, 'the tokens stay as they are');
    return out;
  };

  it('is the page itself where there are none', () => {
    assert.equal(page(PLAN, undefined), md.render(PLAN));
    assert.equal(page(PLAN, new Map()), md.render(PLAN));
  });

  it('has each behind its heading, atx or setext, nested or not, and all else as it was', () => {
    const text = '# One\n\ntext\n\nTwo\n---\n\n> ## Three\n\n- ## Four\n';
    const notes = new Map([0, 4, 7, 9, -1].map((line) => [line, `<i>${line}</i>`]));
    const out = page(text, notes);
    assert.match(out, /^<i>-1<\/i><h1>One<\/h1>\n<i>0<\/i>/);
    assert.match(out, /<h2>Two<\/h2>\n<i>4<\/i>/);
    assert.match(out, /<h2>Three<\/h2>\n<i>7<\/i>/);
    assert.match(out, /<h2>Four<\/h2>\n?<i>9<\/i>/);
    assert.equal(out.replace(/<i>-?\d<\/i>/g, ''), md.render(text));
  });
});

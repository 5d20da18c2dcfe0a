/** `dr-runbook export` as it is called: which service, what is in its pack, and what never is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { HOSTILE_DOCUMENTS, TRAP } from '../hostile-documents.ts';
import { type Files, inFolder, run } from './scenario.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const DAY = ['--today', '2026-11-23'];

const PLAN = `---
kind: dr-plan
id: shop-plan
owner: platform-lead
version: "1.4"
last_reviewed: 2024-11-01
review_interval: P1Y
---

# Shop recovery plan

<!-- dr-runbook-disable-next-line placeholder-text: an example -->

## Roles

| Role | Holder | Deputy |
| --- | --- | --- |
| database | senior-dba | second-dba |

## Contacts

| Contact | Mobile | Pager |
| --- | --- | --- |
| senior-dba | +44 7700 900103 | 4103 |
| support-lead | +44 7700 900107 | |

See the [restore steps](restore.md#steps), the [wall chart](chart.pdf) and the
[status page](https://status.example.org/), or ![the racks](racks.png).
`;

const RESTORE = `---
kind: restore-procedure
plan: shop-plan
---

# Restore the shop

## Steps

1. Load the dump of <backup-id><br>into the shop (database, 10 min)

   \`\`\`sh
   pg_restore -d shop dump
   \`\`\`

   Expected: done
2. [Back to the plan](plan.md), [gone](#nowhere)

- [ ] Tell everybody
- [x] Read this
`;

const FILES: Files = { 'plan.md': PLAN, 'restore.md': RESTORE, 'chart.pdf': 'x' };

function markdownOf(folder: string, args: readonly string[] = []): string {
  const { stdout, stderr } = run(folder, ['export', '--format', 'markdown', ...DAY, ...args]);
  assert.equal(stderr, '');
  return stdout;
}

describe('dr-runbook export', () => {
  it('puts what is missing and stale first, then contacts with their roles, then the documents', () =>
    inFolder(FILES, (folder) => {
      const pack = markdownOf(folder);
      const order = [
        '**Missing: ',
        '**Stale: 1 date overdue**',
        '- 2025-11-01: ',
        '**Named, and not in this pack: 1 file**',
        '- chart.pdf',
        '## Contents',
        '## Who to call',
        '| senior-dba | database | Mobile: +44 7700 900103; Pager: 4103 | 1 |',
        '| support-lead |  | Mobile: +44 7700 900107 | 1 |',
        '## 1 Shop recovery plan',
        '*End of document 1, version 1.4, reviewed 2024-11-01.*',
        '## 2 Restore the shop',
      ].map((words) => pack.indexOf(words));
      assert.ok(!order.includes(-1), JSON.stringify(order));
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
    }));

  it('keeps links within the pack, and shows the address of every other', () =>
    inFolder(FILES, (folder) => {
      const pack = markdownOf(folder);
      assert.match(pack, /\[restore steps\]\(#d2-steps\)/);
      assert.match(pack, /\[Back to the plan\]\(#d1\)/);
      assert.match(pack, /wall chart \(`chart\.pdf`\)/);
      assert.match(pack, /status page \(`https:\/\/status\.example\.org\/`\)/);
      assert.match(pack, /\(picture: the racks, `racks\.png`, not in this pack\)/);
      assert.match(pack, /gone \(`#nowhere`\)/);
      assert.doesNotMatch(pack, /disable-next-line/);
      assert.match(pack, /dump of \\<backup-id>/);
    }));

  it('gives steps and tasks a box, ticked where the document is', () =>
    inFolder(FILES, (folder) => {
      const pack = markdownOf(folder);
      assert.match(pack, /^1\. \[ \] Load the dump/m);
      assert.match(pack, /^- \[ \] Tell everybody$/m);
      assert.match(pack, /^- \[x\] Read this$/m);
      assert.match(pack, /^ {3}pg_restore -d shop dump$/m);
    }));

  it('writes a file whole, by the format that its name asks for, and is no runbook itself', () =>
    inFolder(FILES, (folder) => {
      const { code, stdout } = run(folder, ['export', ...DAY, '-o', 'pack.md']);
      assert.deepEqual([code, stdout], [0, '']);
      const written = readFileSync(join(folder, 'pack.md'), 'utf8');
      assert.equal(written, markdownOf(folder));
      const html = run(folder, ['export', ...DAY, '--output', 'pack.html']);
      assert.equal(html.code, 0);
      assert.match(readFileSync(join(folder, 'pack.html'), 'utf8'), /^<!doctype html>/);
      const over = run(folder, ['export', ...DAY, '-o', 'plan.md']);
      assert.equal(over.code, 2);
      assert.match(over.stderr, /it is a file that this run reads/);
      assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), PLAN);
    }));

  it('asks which service where there are several, and knows it by name, plan and id', () => {
    const { code, stderr } = run(EXAMPLES, ['export', ...DAY]);
    assert.equal(code, 2);
    assert.match(stderr, /There are 2 services: .*"Webshop Disaster Recovery Plan".*--service/);
    for (const name of ['webshop disaster recovery plan', 'webshop-dr-plan']) {
      const pack = markdownOf(EXAMPLES, ['--service', name]);
      assert.match(pack, /^# Recovery pack: Webshop Disaster Recovery Plan$/m);
    }
    const unknown = run(EXAMPLES, ['export', '--service', 'shoes', ...DAY]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /There is no service "shoes"\. There is "/);
  });

  it('finds the whole service of one of its documents, and says when there is none', () =>
    inFolder({ ...FILES, 'notes.md': '# Notes\n' }, (folder) => {
      assert.equal(markdownOf(folder, ['restore.md']), markdownOf(folder));
      const { code, stderr } = run(folder, ['export', 'notes.md']);
      assert.equal(code, 2);
      assert.match(stderr, /No plan was found there/);
    }));

  it('holds no secret, and says that it left one out and where', () => {
    const secret = 'Vb7$kQ2!xZ9w';
    const plan = `${PLAN}\n## Login\n\npassword: ${secret}\n`;
    return inFolder({ ...FILES, 'plan.md': plan }, (folder) => {
      for (const format of ['html', 'markdown']) {
        const { code, stdout, stderr } = run(folder, ['export', '--format', format, ...DAY]);
        assert.equal(code, 0);
        assert.ok(!stdout.includes(secret) && !stderr.includes(secret));
        assert.match(stdout, /Blotted out: 1 secret/);
        assert.match(stdout, /a password, plan\.md line \d+/);
        assert.match(stderr, /A secret is redacted in the pack/);
      }
    });
  });

  it('is incomplete when something could not be read, and says so: 2', () =>
    inFolder({ ...FILES, 'old.runbook.yaml': new Uint8Array([0xff, 0xfe, 0x41]) }, (folder) => {
      const { code, stdout, stderr } = run(folder, ['export', '--format', 'markdown', ...DAY]);
      assert.equal(code, 2);
      assert.match(stderr, /The pack may be incomplete: old\.runbook\.yaml/);
      assert.match(stdout, /\*\*Not read: 1 document\*\*/);
    }));

  it(`holds no markup of ${HOSTILE_DOCUMENTS.length} hostile documents in its Markdown`, () => {
    const files = HOSTILE_DOCUMENTS.map(({ path, text }, at): [string, string] => {
      const says = /^(?:---|apiVersion)/.test(text) ? '' : '---\nkind: restore-procedure\n---\n\n';
      return [`${at}-${path}`, says + text];
    });
    const all: Files = {
      ...Object.fromEntries(files),
      '.dr-runbook.yaml': 'services:\n  all:\n    documents: ["*"]\n',
      'plan.md': PLAN,
    };
    return inFolder(all, (folder) => {
      const { stdout } = run(folder, ['export', '--format', 'markdown', ...DAY]);
      const tokens = new MarkdownIt({ html: true }).parse(stdout, {});
      const inner = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
      const markup = inner
        .filter(({ type }) => type === 'html_block' || type === 'html_inline')
        .map(({ content }) => content.trim())
        .filter((content) => !/^(?:<a id="[\p{L}\p{N}_-]+">(?:<\/a>)?|<\/a>)$/u.test(content));
      assert.deepEqual(markup.slice(0, 5), []);
      assert.equal(inner.filter(({ type }) => type === 'image').length, 0);
      const targets = inner.flatMap((token) => token.attrGet('href') ?? []).map(String);
      assert.ok(targets.length > HOSTILE_DOCUMENTS.length);
      assert.deepEqual(
        targets.filter((target) => !target.startsWith('#')),
        [],
      );
      assert.ok(stdout.includes(TRAP), 'addresses are shown, and lead nowhere');
    });
  }).timeout(60_000);
});

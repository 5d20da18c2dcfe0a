/** Marks of pages that speak of recovery and are no runbooks. */
import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse.ts';
import { othersIn } from '../../../src/core/recognise/look-alikes.ts';
import { sourceText } from '../../../src/core/text.ts';

describe('a page that is something else', () => {
  it('says how to install a program on any system, which nobody says of a server that is there', () => {
    assert.equal(marks('# Vault\n\nsudo apt install vault, or brew install vault\n'), 2);
    assert.equal(marks('# Rebuild the host\n\nsudo apt install restic\n'), 0);
  });

  it('shows with names that nobody bears, or prints controls', () => {
    assert.equal(marks('# Restore\n\nvelero restore create my-app\n'), 1);
    assert.equal(marks('# CP-9\n\nControl statement: back up the system.\n'), 1);
  });

  it('is a task to be done, an article, or what an alert means', () => {
    assert.equal(marks('# Backups\n\nLabels: storage\n\nAcceptance criteria: copies exist.\n'), 2);
    assert.equal(marks('# Backups\n\nreading_time: 4\n'), 1);
    assert.equal(marks('# Backups\n\nHalf of all companies never test.\n'), 1);
    assert.equal(marks('# Copies\n\nsku = "B-7"\n'), 1);
    assert.equal(marks('---\ndoc_type: article\n---\n\n# Copies\n'), 1);
    assert.equal(marks('---\ndoc_type: policy\n---\n\n# Copies\n'), 0);
    assert.equal(marks("# Copies\n\nCritères d'acceptation : une copie existe.\n"), 1);
    assert.equal(marks('# Keeper\n\nIn this how to we copy.\n\n## Key concepts\n'), 2);
    assert.equal(marks('# backup_log\n\nColumns:\n\n- `day`: when\n'), 1);
    assert.equal(marks('# CopyTooOld\n\nThis alert fires when no copy is new enough.\n'), 1);
    assert.equal(marks('# Failover\n\nkeeperctl failover --candidate db-02\n'), 0);
  });

  it('says and praises over and over what a product does, where who runs one says it once', () => {
    const kept = 'By default copies are kept for 30 days.';
    assert.equal(marks(`# Copies\n\n${kept}\n`), 0);
    assert.equal(marks('# Copies\n\nVault is an open-source backup tool.\n'), 0);
    assert.equal(marks(`# Copies\n\n${kept} The built-in scheduler makes them.\n`), 1);
  });

  it('speaks to whoever has such a thing, of what may be set in it', () => {
    const said = 'Your copies are made in your cluster when you say so';
    assert.equal(marks(`# Copies\n\n${said}, and you say so in your file.\n`), 1);
    assert.equal(marks(`# Copies\n\n${said}. Ours are made at 02:00 on vault-01.\n`), 0);
    const set = '# Copies\n\nThe `copies.at` option says when';
    assert.equal(marks(`${set}, the \`copies.kept\` field how long.\n`), 1);
    assert.equal(marks(`${set}: 02:00 on vault-01.\n`), 0);
    assert.equal(marks('# Copies\n\n## What this job does\n\nThis module makes copies.\n'), 2);
    assert.equal(
      marks('# Copies\n\nThis role needs a deputy, and this action cannot be undone.\n'),
      0,
    );
  });

  it('describes a service to those who order it, or tells what was found out', () => {
    assert.equal(marks('# Copies\n\n## Service description\n\nOne copy a day.\n'), 1);
    assert.equal(marks('# Copies\n\nOur findings show that names are kept.\n'), 1);
    assert.equal(others('# x', 'copies.md / copies quick reference').name, 1);
    assert.equal(others('# x', 'copies.md / copies quick reference card').name, 0);
  });

  it('is a resource of a cluster, printed, but not one of ours', () => {
    const printed = 'apiVersion: keeper.example.org/v1\nkind: Schedule\nspec:\n  kept: 30d\n';
    assert.equal(others(printed, 'schedule.md').name, 1);
    assert.equal(
      others(printed.replace('keeper.example.org', 'dr-runbook'), 'schedule.md').name,
      0,
    );
  });

  it('offers something, and shows commands with names that nobody bears', () => {
    assert.equal(marks('# Copies\n\nOur orchard-as-a-service copies itself.\n'), 1);
    assert.equal(marks('# Copies\n\nCopies are in all plans.\n'), 1);
    assert.equal(marks('# Copies\n\nkeep dump db_name\n\nkeep load --as username\n'), 1);
    assert.equal(marks('# Copies\n\nkeep dump db_name\n\nkeep load --into orders\n'), 0);
    assert.equal(marks('# Copies\n\nUnder our plan they are kept for 30 days.\n'), 0);
  });

  it('looks for people, in words that end in any letter', () => {
    assert.equal(marks('# Keeper of copies\n\nThe ideal candidate restores.\n'), 1);
    assert.equal(marks('# Sauvegardes\n\nLe profil recherché restaure.\n'), 1);
  });

  it('lists what there shall be, and says nothing of it', () => {
    assert.equal(marks('# Backups\n\n- Full backup options\n- Remote backup options\n'), 1);
    assert.equal(marks('# Backups\n\n- Full backup options\n- Remote backup at 02:00\n'), 0);
  });

  it('is a guide, unless to a recovery, and then too when it speaks as articles do', () => {
    assert.equal(others('# x', 'page.md / storage guide').name, 1);
    assert.equal(others('# x', 'page.md / server restoration guide').name, 0);
    const article = 'Backups are essential for firms. A rule of thumb is three of them.';
    assert.equal(others(`# x\n\n${article}`, 'page.md / server restoration guide').name, 1);
  });

  it('is what an assistant is told to be', () => {
    const told =
      '---\nname: keeper\ndescription: keeps backups\ntools: shell\n---\n\nYou restore.\n';
    assert.equal(others(told).name, 1);
    assert.equal(others(told.replace('tools: shell\n', '')).name, 0);
    assert.equal(others(told.replace('tools: shell', 'agents:\n  - db-admin')).name, 1);
    assert.equal(others(told.replace('tools: shell', 'owner: it')).name, 0);
  });

  it('shows the badges of a program, more than one', () => {
    const badge = (name: string) =>
      `[![${name}](https://example.org/${name}.svg)](https://example.org)`;
    assert.equal(marks(`# Keeper\n\n${badge('build')} ${badge('licence')}\n`), 2);
    assert.equal(marks(`# Restore\n\n${badge('build')}\n`), 0);
  });

  it('cites more than once, or is links for the most part', () => {
    const cited = 'Ada et al., Copies, Journal of Backups.';
    assert.equal(others(`# Copies\n\n${cited}\n`).name, 1);
    assert.equal(others('# Copies\n\nSee the Journal of Backups.\n').name, 0);
    const link = '- [Copies](https://www.example.org/copies)\n';
    assert.equal(others(`# Copies\n\n${link.repeat(5)}`).name, 1);
    assert.equal(others(`# Copies\n\n${link.repeat(5)}${'- ours\n'.repeat(6)}`).name, 0);
  });

  it('is named so, unless it is called a runbook or a plan for such a thing', () => {
    assert.equal(others('# x', 'tickets.md / tickets').name, 1);
    assert.equal(others('# x', 'tickets.md / tickets recovery plan').name, 0);
    assert.equal(others('# x', 'runbook.md / runbook: restore the student database').called, true);
    assert.equal(others('# x', 'page.md / guidelines for backups').name, 1);
    assert.equal(others('# x', 'page.md / privacy policy of the backup service').name, 1);
    assert.equal(others('# x', 'page.md / goal #3: recreate what is lost').name, 1);
  });

  it('lies where articles, courses and tales are kept', () => {
    const lies = (path: string) => others('# x', 'page.md / page', path).name;
    assert.equal(lies('site/posts/2024/restore.md'), 1);
    assert.equal(lies('docs/features/backup/schedule.md'), 1);
    assert.equal(lies('ops/incidents/2024-02-03.md'), 1);
    assert.equal(lies('ops/incidents/playbooks/site-lost.md'), 0);
    assert.equal(lies('outposts/restore.md'), 0);
  });

  it('tells what users may do with it, or what somebody wants', () => {
    assert.equal(marks('# Copies\n\nA copy is kept, allowing users to bring files back.\n'), 1);
    assert.equal(marks('# Copies\n\nAs a librarian, I want copies.\n'), 1);
    assert.equal(marks('# Copies\n\nAccess is only for administrators to restore.\n'), 0);
  });
});

function marks(text: string): number {
  return others(text).text;
}

function others(text: string, names = 'page.md / page', path = 'page.md') {
  return othersIn(parse(sourceText(path, text), path), names, path);
}

/** Hovers: which findings answer, and what they say. */
import assert from 'node:assert/strict';
import { hovers } from '../../../src/core/features/hover.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { practice } from './fixture.ts';

const at = (rule: string, start: number, end: number): Diagnostic => ({
  rule,
  severity: 'error',
  message: 'x',
  uri: 'file:///a.md',
  span: { start, end },
  range: { start: { line: 0, character: start }, end: { line: 0, character: end } },
  related: [],
  docs: '',
  fixes: [],
});

describe('hover', () => {
  const schedule = practice('backup-schedule', 'Backup', {
    goodEvidence: ['a cron line', 'a time zone'],
    controls: ['fw:1.2', 'fw:9', 'other:x'],
  });
  const frameworks = [
    {
      id: 'fw',
      title: 'Framework 2',
      controls: {
        '1.2': { title: 'Backups', verified: 'source' as const },
        '9': { title: 'Tests', verified: 'memory' as const },
      },
    },
  ];
  const find = (offset: number) =>
    hovers(
      [at('a', 0, 20), at('backup-schedule', 5, 9), at('none', 5, 9)],
      offset,
      frameworks,
      (id) => (id === 'none' ? undefined : { ...schedule, id }),
    );

  it('answers on the findings at the place, the narrowest first', () => {
    assert.deepEqual(
      find(6).map(({ id }) => id),
      ['backup-schedule', 'a'],
    );
    assert.deepEqual(
      find(12).map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(find(21), []);
  });

  it('says what is asked, why, what counts and who asks', () => {
    assert.equal(
      find(6)[0]?.markdown,
      [
        '**Backup schedule**',
        'Say it about backup-schedule.',
        '*Why:* Nobody can tell otherwise.',
        '*What counts:* a cron line; a time zone.',
        "*Who asks for it:* Framework 2 1.2 (Backups; read in the issuer's text), 9 (Tests; not checked); other x.",
      ].join('\n\n'),
    );
  });

  it('does not repeat what the message has said', () => {
    const told = {
      ...at('backup-schedule', 5, 9),
      message: `It is missing. ${schedule.requirement}`,
    };
    const [hover] = hovers([told], 6, frameworks, () => schedule);
    assert.equal(hover?.markdown.includes(schedule.requirement), false);
  });
});

/** Drills of one procedure, for the tests: its list, and a clock that the test moves. */
import {
  begun,
  type Drill,
  type DrillEvent,
  happened,
  type Setup,
} from '../../../src/core/drill/drill.ts';
import { refsOf } from '../../../src/core/drill/plan-steps.ts';
import type { Answers, Subject } from '../../../src/core/drill/report.ts';
import { type RunList, runList } from '../../../src/core/features/run-list.ts';
import { contextFor } from '../../judge.ts';
import { reading } from '../features/reading.ts';

export const START = Date.parse('2026-11-21T09:00:00Z');
export const MINUTE = 60_000;

export const PLAN = `---
kind: dr-plan
id: shop-plan
owner: shop-lead
systems: [shop-db]
---

# Recovery plan of the shop

The shop has RTO 2 h and RPO 15 min. The plan is tested every 3 months.
`;

export const PROCEDURE = `---
kind: restore-procedure
plan: shop-plan
owner: dba
systems: [shop-db]
---

# Restore shop-db

## Restore steps

1. Stop the writers (platform, 10 min)
2. Load the dump (dba, 60 min)
3. Tell the desk (lead, 5 min)

## Failback procedure

1. Copy the data back (dba, 60 min)
`;

export const SUBJECT: Subject = {
  title: 'Restore shop-db',
  plan: 'shop-plan',
  owner: 'dba',
  systems: [{ system: 'shop-db', rto: 120, rpo: 15 }],
};

export function listOf(text: string, uri = 'restore.md'): RunList {
  return runList(contextFor(uri, text, { beside: { 'plan.md': PLAN } }), reading);
}

export function drillOf(more: Partial<Setup> = {}): Drill {
  return begun({
    id: 'drill-2026-11-21',
    type: 'restore-drill',
    participants: ['dba', 'platform'],
    uri: 'restore.md',
    syntax: 'markdown',
    started: START,
    day: '2026-11-21',
    ...more,
  });
}

/** What is said of the step of a text whose words begin so, minutes after the start. */
export type Said = readonly [
  minutes: number,
  type: DrillEvent['type'],
  step?: string,
  text?: string,
];

export function later(drill: Drill, list: RunList, ...all: readonly Said[]): Drill {
  const refs = [...refsOf(list).values()];
  return all.reduce((before, [minutes, type, words = '', text = '']) => {
    const step = refs.find((ref) => ref.text.startsWith(words));
    if (step === undefined) throw new Error(`No step "${words}".`);
    const at = START + minutes * MINUTE;
    // What an event does not need it may have all the same.
    return happened(before, { at, type, step, text } as DrillEvent);
  }, drill);
}

/** A restore that goes well, with a pause and words that mean something in tables and Markdown. */
export const STORY: readonly Said[] = [
  [8, 'done', 'Stop'],
  [10, 'pause'],
  [30, 'resume'],
  [75, 'done', 'Load'],
  [76, 'deviation', 'Load', 'the dump lay in another bucket | see `bkp-2`'],
  [80, 'note', 'Tell', 'the desk was *busy*'],
  [81, 'done', 'Tell'],
  [81, 'recovered'],
  [90, 'finish'],
];

/** What the team says of it at the end. */
export const ANSWERS: Answers = {
  scenario: 'host-loss',
  environment: 'isolated-test',
  result: 'passed-with-findings',
  loss: 5,
};

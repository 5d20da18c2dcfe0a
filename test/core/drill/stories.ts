/** Drills as they go well and badly, and their reports as they are written. */
import { DRILL_TYPES } from '../../../src/core/drill/drill.ts';
import { type Answers, reportOf, type Subject } from '../../../src/core/drill/report.ts';
import { reportMarkdown } from '../../../src/core/drill/report-markdown.ts';
import { reportYaml } from '../../../src/core/drill/report-yaml.ts';
import {
  ANSWERS,
  drillOf,
  later,
  listOf,
  PROCEDURE,
  type Said,
  STORY,
  SUBJECT,
} from './fixture.ts';

interface Story {
  readonly title: string;
  readonly setup?: Parameters<typeof drillOf>[0];
  readonly said: readonly Said[];
  readonly subject?: Subject;
  readonly answers: Answers;
}

const NOBODY: Subject = { title: 'Restore', plan: undefined, owner: undefined, systems: [] };

const STORIES: readonly Story[] = [
  { title: 'as planned, with a pause', said: STORY, answers: ANSWERS },
  {
    title: 'too slow, with too much lost',
    said: [
      [8, 'done', 'Stop'],
      [200, 'done', 'Load'],
      [240, 'recovered'],
      [250, 'finish'],
    ],
    answers: { ...ANSWERS, result: 'failed', loss: 60 },
  },
  {
    title: 'broken off while it paused',
    said: [
      [8, 'done', 'Stop'],
      [10, 'pause'],
      [40, 'finish'],
    ],
    answers: { ...ANSWERS, result: 'aborted', loss: undefined },
  },
  {
    title: 'of one person, for no plan',
    setup: { participants: ['dba'] },
    said: STORY,
    subject: NOBODY,
    answers: { ...ANSWERS, result: 'passed', loss: 0 },
  },
  ...DRILL_TYPES.map((type) => ({
    title: `a ${type} in which nothing was done`,
    setup: { type, participants: [] },
    said: [[5, 'finish']] as const,
    answers: { ...ANSWERS, environment: 'paper' as const },
  })),
];

/** Every story with its report in both formats. */
export function reportsWritten(): string {
  return STORIES.map(({ title, setup, said, subject = SUBJECT, answers }) => {
    const list = listOf(PROCEDURE);
    const report = reportOf(later(drillOf(setup), list, ...said), [list], subject, answers);
    return `==== ${title}\n\n${reportMarkdown(report)}\n----\n\n${reportYaml(report)}`;
  }).join('\n');
}

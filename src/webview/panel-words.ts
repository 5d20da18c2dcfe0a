/** The words of the side panel, for the extension to translate. */
import type { Words } from '../core/words.ts';
import type { PanelWords } from './words.ts';

export function panelWords(words: Words): PanelWords {
  return {
    panel: words('Runbook'),
    loading: words('Reading the runbook…'),
    readiness: words('Readiness'),
    reviewed: words('Reviewed'),
    tested: words('Tested'),
    overdue: words('overdue'),
    never: words('no date'),
    today: words('today'),
    yesterday: words('yesterday'),
    daysAgo: words('{0} days ago'),
    count: words('{0} of {1}'),
    time: words('Time of the steps'),
    timeOf: words('{0} of {1}'),
    timeLeft: words('{0} left of the RTO'),
    timeOver: words('{0} longer than the RTO'),
    timeOnly: words('No RTO is stated for it'),
    untimedOne: words('1 step does not say its time'),
    untimed: words('{0} steps do not say their times'),
    longestPath: words('along the longest path'),
    fromOutage: words('the clock starts with the outage'),
    ticked: words('Ticked'),
    steps: words('Steps'),
    wayBack: words('way back'),
    expected: words('Expected'),
    rollback: words('If it fails'),
    after: words('after {0}'),
    copy: words('Copy the command'),
    copied: words('Copied.'),
    partial: words('Not whole here: take it from the document'),
    critical: words('on the longest path'),
    omitted: words('{0} more steps are not listed.'),
    noSteps: words(
      'No steps were found in this document: no tasks, no numbered steps of a procedure, no steps of YAML.',
    ),
    nowDone: words('Ticked. {0} of {1} done.'),
    nowOpen: words('No longer ticked. {0} of {1} done.'),
  };
}

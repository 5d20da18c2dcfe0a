/** How long a step takes that sends its reader to another procedure: as long as that procedure. */
import type { RuleContext } from '../../rule.ts';
import type { Reference, Runbook, Step } from '../../runbook.ts';
import type { Workspace } from '../../workspace.ts';
import { proceduresOf } from './procedures.ts';
import { stepTimes, type TimeElsewhere } from './step-times.ts';

/** Follows the links of steps to documents with one procedure. */
export function timesElsewhere({ runbook, workspace }: RuleContext): TimeElsewhere {
  return follower(runbook, workspace, [runbook]);
}

/** Procedures that call procedures deeper than this are followed no further. */
const DEEPEST = 4;

function follower(runbook: Runbook, workspace: Workspace, path: readonly Runbook[]): TimeElsewhere {
  return (step) => {
    const [link, ...others] = linksIn(runbook, step);
    if (link === undefined || others.length > 0 || path.length > DEEPEST) return undefined;
    if (link.text.span.end > step.text.span.end || IN_PASSING.test(step.text.value))
      return undefined;
    const target = workspace.follow(runbook.source.uri, link.target.value);
    if (typeof target !== 'object' || target.recognition.kind !== 'restore-procedure')
      return undefined;
    const other = target.runbook;
    if (path.includes(other)) return undefined;
    const [procedure, ...more] = proceduresOf(other).filter(({ isReturn }) => !isReturn);
    if (procedure === undefined || more.length > 0) return undefined;
    const times = stepTimes(other, procedure, follower(other, workspace, [...path, other]));
    if (times === undefined) return undefined;
    const { minutes } = times;
    return {
      value: {
        minutes,
        atLeast: minutes,
        basis: 'exact',
        operator: undefined,
        assumption: undefined,
      },
      span: step.text.span,
    };
  };
}

/** It is named for another case, or to read more. */
const IN_PASSING =
  /\b(?:if|unless|otherwise|instead|alternativ\w{1,5}|in case|when|optional\w{0,2}|background|more|details?|see also|as described|roll(?:ing)? ?back|fail(?:ing)? ?back|already|before|like|same|not)\b/i;

/** The links that stand in a step. Both are in the order of the text. */
function linksIn({ references }: Runbook, { span }: Step): Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.text.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let at = low; at < references.length; at += 1) {
    const reference = references[at];
    if (reference === undefined || reference.text.span.start >= span.end) break;
    if (reference.as === 'link') found.push(reference);
  }
  return found;
}

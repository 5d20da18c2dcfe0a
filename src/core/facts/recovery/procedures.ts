/** Procedures: steps that are done one after the other. */
import type { Runbook, Step } from '../../runbook.ts';
import { perRunbook } from '../per-runbook.ts';
import { headingsAround } from '../statements.ts';

export interface Procedure {
  readonly steps: readonly Step[];
  readonly section: number;
  /** It leads back to the normal place, after the service has been recovered. */
  readonly isReturn: boolean;
}

/** The procedures of a document: in Markdown one for each list or run of numbered headings. */
export const proceduresOf: (runbook: Runbook) => Procedure[] = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook),
);

function inData(runbook: Runbook): Procedure[] {
  const { steps } = runbook;
  const first = steps[0];
  if (first === undefined) return [];
  return [{ steps, section: first.section, isReturn: isReturn(runbook, first.section) }];
}

/** A list ends where its section ends, or where counting starts anew. */
function inText(runbook: Runbook): Procedure[] {
  const groups: { section: number; steps: Step[]; last: number }[] = [];
  for (const step of runbook.steps) {
    const section = ownerOf(runbook, step);
    const ordinal = Number(/^\d{1,4}$/.exec(step.id?.value ?? '')?.[0] ?? Number.NaN);
    const group = groups.at(-1);
    // Some number every item with 1, and leave the counting to whatever shows the page.
    const goesOn =
      group !== undefined && (ordinal === group.last + 1 || (ordinal === 1 && group.last === 1));
    if (group !== undefined && group.section === section && (goesOn || Number.isNaN(ordinal))) {
      group.steps.push(step);
      if (goesOn) group.last = ordinal;
    } else groups.push({ section, steps: [step], last: ordinal });
  }
  return groups.map(({ section, steps }) => ({
    section,
    steps,
    isReturn: isReturn(runbook, section),
  }));
}

/** The section of a list; of a heading that is a step itself the one around it. */
export function ownerOf({ sections }: Runbook, { section, text }: Step): number {
  const heading = sections[section]?.heading;
  const isHeading =
    heading !== undefined &&
    text.span.start >= heading.span.start &&
    text.span.end <= heading.span.end;
  return isHeading ? (sections[section]?.parent ?? 0) : section;
}

function isReturn(runbook: Runbook, section: number): boolean {
  const headings = headingsAround(runbook, section);
  return [...headings, ...(runbook.title ? [runbook.title] : [])].some(({ value }) =>
    RETURN.test(value),
  );
}

const RETURN =
  /\b(?:fail(?:ing)?[- ]?back|switch(?:ing)?[- ]?back|(?:move|moving|return\w{0,3}) (?:back )?to (?:normal|site|the primary|production)|clean[- ]?up|post[- ]|after\w{0,5}|rollback|roll back|undo|prepar\w{1,6}|prevent\w{1,5})/i;

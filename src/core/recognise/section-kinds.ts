/** What the sections of a document are about: a chapter on backups says what a backup procedure says. */
import type { Block, Kind, Runbook } from '../runbook.ts';

/** The kinds that each section speaks for, by its own heading, else by those around it; in the order of the sections. */
export function sectionKinds({ sections }: Runbook): readonly (readonly Kind[])[] {
  const kinds: (readonly Kind[])[] = [];
  for (const { heading, level, parent } of sections) {
    // The title is what the document as a whole is called.
    const own = level > 1 && heading ? kindsIn(heading.value.toLowerCase()) : undefined;
    const around = kinds[parent ?? -1] ?? NONE;
    kinds.push(own === undefined || (own === BACKUP && around === STEPS) ? around : own);
  }
  return kinds;
}

/** The kinds that a paragraph or item speaks for by the label before it: "**Backups:** nightly, to the vault". */
export function labelKinds({ kind, span }: Block, text: string): readonly Kind[] | undefined {
  if (kind !== 'paragraph' && kind !== 'item') return undefined;
  const start = text.slice(span.start, 1 + Math.min(span.end, span.start + LONGEST_LABEL));
  // The colon of an address ends no label.
  const end = start.search(/:[\s*_]/);
  return end > 0 || start.startsWith('**')
    ? kindsIn(start.slice(0, end > 0 ? end : LONGEST_LABEL).toLowerCase())
    : undefined;
}

/** Characters of a label, its mark included. */
const LONGEST_LABEL = 30;

const NONE: readonly Kind[] = [];
/** Of steps to take, in which a name or a path says nothing of backups in general. */
const STEPS: readonly Kind[] = [];
const BACKUP: readonly Kind[] = ['backup-procedure'];
const EXERCISE: readonly Kind[] = ['exercise-report'];

/** What a heading names; `undefined` when it names nothing of ours. */
function kindsIn(heading: string): readonly Kind[] | undefined {
  if (EXERCISES.test(heading)) return EXERCISE;
  if (DOING.test(heading)) return STEPS;
  return BACKUPS.test(heading) ? BACKUP : undefined;
}

const EXERCISES =
  /\b(?:tests?|tested|testing|drills?|exercises?|rehears|game ?days?|practi[cs]e|exercices?|essais?|simulacros?|pruebas?)|übung/;

const DOING =
  /restor|recover|rebuil|how to|wiederherst|rücksicher|restaur|recuper|\b(?:take|taking|make|making|create|creating|run|list|manual)\b/;

const BACKUPS =
  /back(?:ed|ing)?[- ]?ups?\b|\b(?:snapshots?|dumps?|sauvegardes?|respaldos?|copias)\b|sicherung/;

/** What a practice is: data about one thing that a good set of recovery documents says. */
import type { Severity } from './finding.ts';
import type { Kind } from './runbook.ts';

/** The groups of the checklist, in the order in which a person reads them. */
export const GROUPS = [
  'Objectives',
  'Backup',
  'Prevention',
  'Resilience',
  'Recovery',
  'People',
  'Exercises',
  'Records',
] as const;

export type Group = (typeof GROUPS)[number];

/**
 * `required`: this document must say it. `set`: once in the set, reported on the plan.
 * `optional`: shown in the checklist, never reported by default.
 */
export type Applicability = 'required' | 'set' | 'optional';

/** Languages whose signals a practice may hold, as ISO 639-1 codes. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** All text is in our own words; facts and control numbers come from the sources that `controls` names. */
export interface Practice {
  /** In the field's terms, kebab case; also the file name. Never reused. */
  readonly id: string;
  /** A short noun phrase; also the heading that *insert* writes. */
  readonly title: string;
  /** The heading that *insert* writes in documents of other languages; its own signals know it. */
  readonly titles?: Readonly<Partial<Record<Exclude<Language, 'en'>, string>>>;
  /** The heads of the table that stands below such a heading, with bars between. */
  readonly columns?: Readonly<Partial<Record<Exclude<Language, 'en'>, string>>>;
  readonly group: Group;
  /** The practice that this one is a part of; one finding for the parent carries its parts. */
  readonly partOf?: string;
  /** The number in the founding list, where it stands there. */
  readonly seed?: string;
  /** One or two sentences in the imperative. */
  readonly requirement: string;
  /** What goes wrong in a recovery without it. */
  readonly why: string;
  /** What counts, for people: short noun phrases. */
  readonly goodEvidence: readonly string[];
  readonly severity: { readonly missing: Severity; readonly vague: Severity };
  readonly applies: Readonly<Partial<Record<Kind, Applicability>>>;
  /** Ids of `src/controls`, `framework:control`. */
  readonly controls: readonly string[];
  readonly signals: Readonly<Partial<Record<Language, Signals>>> & { readonly en: Signals };
  /**
   * Paths of YAML and front-matter fields whose presence with real content satisfies the practice,
   * such as `spec.backups[].copies[].location`; front matter has no `spec.` or `metadata.`.
   */
  readonly fields: readonly string[];
  /** Sentences that look like the topic and are not; tests hold that none of them counts. */
  readonly falseFriends: readonly FalseFriend[];
  /** Snippet bodies with tab stops: `${1:…}`. The Markdown one starts with a `## ` heading. */
  readonly scaffold: { readonly markdown: string; readonly yaml: string };
  readonly examples: readonly [PracticeExample, ...PracticeExample[]];
}

/**
 * What the engine looks for, in the phrase language of `recognise/phrase.ts`. All of it is data, so that a
 * native speaker can add a language and a team can add a practice without code.
 */
export interface Signals {
  /** Headings that name the practice; what stands below them is about it. */
  readonly headings: readonly string[];
  /** Phrases that bring up the subject in running text. */
  readonly topics: readonly string[];
  /** Phrases and facts that make it concrete where the subject is up. */
  readonly evidence: readonly string[];
  /** Phrases that are subject and evidence at once. */
  readonly proof?: readonly string[];
  /**
   * Phrases that are proof in documents of a kind, where the subject goes without saying: in a backup
   * procedure a nightly job is a backup.
   */
  readonly within?: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** Phrases that say that a sentence is about something else. */
  readonly not?: readonly string[];
  /** Whether commands and configuration in code blocks count; they rarely mean more than they do. */
  readonly readsCode?: boolean;
  /**
   * Whether steps and tasks can bring the subject up. They can of what is done while recovering, as in the group
   * Recovery; what is arranged beforehand they only use.
   */
  readonly readsSteps?: boolean;
  /** How many different evidence phrases are needed; 1 unless given. */
  readonly min?: number;
  /** How far from the topic evidence may stand: the sentence, the block (default), or the section. */
  readonly window?: 'sentence' | 'block' | 'section';
}

export interface FalseFriend {
  readonly text: string;
  readonly why: string;
}

/** Test, documentation and `explain` at once. */
export interface PracticeExample {
  /** What it shows, as a noun phrase. */
  readonly name: string;
  readonly kind: Kind;
  readonly syntax?: 'markdown' | 'yaml';
  /** The state of this practice in `text`, judged alone. */
  readonly state: 'satisfied' | 'vague' | 'placeholder' | 'linked' | 'missing';
  /**
   * A document of a few lines. A line of carets marks the text above it: the first evidence, or where
   * the finding stands. The carets are removed before it is read.
   */
  readonly text: string;
}

/** What a rule is: a pure check over one document and what stands around it. */
import type { Analysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { CalendarDate } from './facts/time/date.ts';
import type { Finding, Severity } from './finding.ts';
import type { Kind, Runbook } from './runbook.ts';
import type { Suppressed } from './suppress.ts';
import type { DocumentSet, Workspace } from './workspace.ts';

export type Category =
  | 'reading'
  | 'structure'
  | 'objectives'
  | 'backup'
  | 'steps'
  | 'people'
  | 'freshness'
  | 'safety';

/** One thing to fix in a document, and why it matters at three in the morning. */
export interface Rule {
  /** Names the defect, kebab case; also the file name. Never reused. */
  readonly id: string;
  /** One line without a full stop. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Markdown: what goes wrong in a recovery when this stays. */
  readonly why: string;
  /** Markdown: what to write instead. */
  readonly remedy: string;
  /** Ids of `src/controls`, `framework:control`. */
  readonly controls?: readonly string[];
  /** The kinds it looks at; all of them unless given. */
  readonly kinds?: readonly Kind[];
  /** It says of any gap what a practice says of its own: silent where a practice is reported as left open. */
  readonly yieldsToPlaceholders?: true;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
  check(context: RuleContext): Iterable<Finding>;
  /** For rules about the comments that silence others: what those did, once all other findings are known. */
  review?(context: RuleContext, outcome: Suppressed<unknown>): Iterable<Finding>;
}

export interface RuleContext {
  readonly runbook: Runbook;
  readonly analysis: Analysis;
  /** The set that the document belongs to; `undefined` when it stands alone. */
  readonly set: DocumentSet | undefined;
  readonly workspace: Workspace;
  readonly config: Config;
  /** Every practice and rule, the team's own ones among them. */
  readonly catalogue: Catalogue;
  /** The day of the run. Rules never read a clock. */
  readonly today: CalendarDate;
}

/** Documentation and test at once. */
export interface RuleExample {
  /** What it shows, as a noun phrase. */
  readonly name: string;
  readonly syntax?: 'markdown' | 'yaml';
  /** A line of carets expects a finding on the text above it; no carets, no finding of this rule. */
  readonly text: string;
  /** The text after its fixes, where the rule has any. */
  readonly fixed?: string;
  /** Other documents of the set, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the configuration says of services. */
  readonly services?: Config['services'];
  /** `YYYY-MM-DD`; the day that the project's tests share unless given. */
  readonly today?: string;
}

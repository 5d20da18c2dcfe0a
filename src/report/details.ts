/** What the formats for other tools know of a run besides what it found. */
import type { Catalogue } from '../core/catalogue.ts';
import type { Severity } from '../core/finding.ts';
import type { Readiness } from '../core/readiness.ts';

export interface RunDetails {
  /** Of DR Runbook. */
  readonly version: string;
  /** With the practices that configurations of the run add. */
  readonly catalogue: Pick<Catalogue, 'practices' | 'rules'>;
  /** From which severity on the run fails. */
  readonly failOn: Severity;
  /** Each set that was checked, in the order of its plan. Asked only by the formats that show it. */
  sets(): readonly SetReadiness[];
}

export interface SetReadiness extends Readiness {
  /** The name of the service in the configuration, else the plan's title. */
  readonly name: string;
  readonly plan: string;
  /** How many documents belong to it, the plan among them. */
  readonly documents: number;
  /** Of a run that compares: how ready it was; `undefined` when there was no such set. */
  readonly before?: Readiness | undefined;
}

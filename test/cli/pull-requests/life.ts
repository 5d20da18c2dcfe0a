/** What a pull request is, as data: what it does, and exactly what it makes worse and better. */
import type { Edits } from './repository.ts';

export const GOOD = 'services/bookings';
export const SHOP = 'services/webshop';
export const ORDERS = 'services/orders';

export interface PullRequest {
  readonly name: string;
  /** What the branch does; all of it is committed, unless it says otherwise. */
  readonly change: (edits: Edits) => void;
  /** Leaves the work uncommitted. */
  readonly uncommitted?: true;
  /** The rules that find something new, by path and in order; one for each finding. */
  readonly news?: Found;
  readonly fixed?: Found;
  /** 0 where nothing is said. */
  readonly code?: 1 | 2;
}

export type Found = Readonly<Record<string, readonly string[]>>;

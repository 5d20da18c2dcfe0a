/** A new runbook: complete in its structure, with what is known of its service, and a gap for all else. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import { idLike } from './ids.ts';
import type { Known } from './known-service.ts';
import { KIND_TITLES, skeleton } from './skeleton.ts';
import { plainText } from './snippet.ts';

export interface NewRunbookRequest {
  readonly kind: Kind;
  readonly syntax: 'markdown' | 'yaml';
  readonly known: Known;
  /** In the order of the catalogue, the team's own among them. */
  readonly practices: readonly Practice[];
  /** Names of files and ids that are in use already, in lower case. */
  readonly taken: ReadonlySet<string>;
}

export interface NewRunbook {
  readonly id: string;
  /** Without a folder. */
  readonly fileName: string;
  /** A snippet with tab stops. */
  readonly body: string;
  /** What the snippet leaves behind when nobody fills it in. */
  readonly text: string;
}

/**
 * Its file and id are called after service and kind, with a number where that is taken. Every gap is marked as
 * one, and is reported until it is filled.
 */
export function newRunbook(request: NewRunbookRequest): NewRunbook {
  const { kind, syntax, known, practices, taken } = request;
  const service = serviceName(known.service);
  const id = freeId(`${slug(service)}-${kind}`, syntax, taken);
  const title = `${KIND_TITLES[kind]}: ${service}`;
  const named = { id, title, known };
  const body = skeleton(kind, syntax, practices, named);
  return { id, fileName: fileNameOf(id, syntax), body, text: plainText(body) };
}

/** A name on one line, without what no name has; `service` where nothing is left. */
export function serviceName(typed: string): string {
  const name = typed
    .slice(0, MOST_LETTERS)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]{1,100}/gu, ' ')
    .trim();
  return name === '' ? 'service' : name;
}

const MOST_LETTERS = 80;

/** Letters with marks lose them; a name in another script gives no id of its own. */
function slug(service: string): string {
  const id = idLike(service.normalize('NFD').replace(/\p{M}{1,20}/gu, ''));
  return id === '' ? 'service' : id;
}

function freeId(wanted: string, syntax: 'markdown' | 'yaml', taken: ReadonlySet<string>): string {
  const isFree = (id: string) => !taken.has(id) && !taken.has(fileNameOf(id, syntax));
  let id = wanted;
  for (let count = 2; !isFree(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

function fileNameOf(id: string, syntax: 'markdown' | 'yaml'): string {
  return syntax === 'yaml' ? `${id}.runbook.yaml` : `${id}.md`;
}

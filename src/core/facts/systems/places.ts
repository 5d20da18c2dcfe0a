/** Where things stand: places as tuples, compared from the provider down to the host. */
import type { Value } from '../../runbook.ts';
import { type Located, type Span, withoutTail } from '../../text.ts';
import { mapping, textAt, textOf } from '../../yaml/look.ts';

/** What is not written is `undefined`, and neither matches nor differs. */
export interface Place {
  readonly span: Span;
  readonly provider: string | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly site: string | undefined;
  readonly host: string | undefined;
  readonly path: string | undefined;
}

/** Reads a mapping of the data model, or the words of a sentence or cell; `undefined` when it names no place. */
export function placeIn(written: Value | Located<string> | undefined): Place | undefined {
  if (written === undefined) return undefined;
  if ('type' in written) {
    const tree = mapping(written);
    if (tree === undefined) {
      const text = textOf(written);
      return text && placeIn(text);
    }
    const field = (key: string) => textAt(tree, key)?.value.toLowerCase();
    return {
      span: tree.span,
      provider: field('provider'),
      account: field('account'),
      region: field('region'),
      site: field('site'),
      host: field('host'),
      path: textAt(tree, 'path')?.value,
    };
  }
  return placeInText(written);
}

/** Of two regions in one sentence nobody knows which is meant. */
function placeInText({ value, span }: Located<string>): Place | undefined {
  const region = onlyOne(value.match(REGION));
  const site = region === undefined ? onlyOne(value.match(SITE)) : undefined;
  const store = STORE.exec(value);
  const path = store === null ? undefined : withoutTail(store[0], '.,');
  const host = path === undefined ? undefined : HOST_OF_STORE.exec(path)?.[1]?.toLowerCase();
  if (region === undefined && site === undefined && path === undefined) return undefined;
  const start = span.start + (store?.index ?? 0);
  const own = path === undefined ? span : { start, end: start + path.length };
  return { span: own, provider: undefined, account: undefined, region, site, host, path };
}

function onlyOne(found: readonly string[] | null): string | undefined {
  const [one, ...others] = new Set(
    found?.map((name) => name.toLowerCase().replace(/[\s-]+/g, '-')),
  );
  return others.length === 0 ? one : undefined;
}

/** One site or region for both: a fire takes both. Two zones of a region are not two sites. */
export function isSameSite(a: Place, b: Place): boolean {
  if (differ(a.provider, b.provider) || differ(a.account, b.account)) return false;
  if (differ(a.region, b.region) || differ(a.site, b.site)) return false;
  return isBoth(a.region, b.region) || isBoth(a.site, b.site);
}

/** A path on the machine itself: no bucket, share, or address of another host. */
export function isLocalPath(path: string): boolean {
  return (
    /^(?:\/|~\/|[A-Za-z]:\\)/.test(path) &&
    !/^\/\//.test(path) &&
    !/^\/(?:mnt|media|net|nfs|Volumes)\b/.test(path)
  );
}

/** As a person would name it. */
export function placeName({ provider, region, site, host, path }: Place): string {
  const where = region ?? site;
  if (host !== undefined && path !== undefined && isLocalPath(path))
    return `\`${path}\` on ${host}`;
  return where ?? host ?? (path === undefined ? (provider ?? 'the same place') : `\`${path}\``);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function isBoth(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

/** Regions as the large providers name them, without the letter of a zone. */
const REGION =
  /\b(?:(?:us|eu|ap|ca|sa|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d|(?:us|europe|asia|australia|southamerica|northamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d{1,2}|(?:north|west)europe|(?:uk|norway|sweden|france|germany|switzerland)(?:south|west|central|east|north|westcentral)|(?:north|south|west)?(?:east|west|central)us\d?)(?=[a-f]?\b)/gi;

const SITE = /(?<!\b(?:from|than|outside|of|leaves?) )\bsite[ -][a-z0-9]\b/gi;

const STORE =
  /(?:\b(?:s3|gs|gcs|b2|az|rclone|sftp|smb|nfs|ssh):\/{0,2}[^\s`),;|]{2,200}|\\\\[\w.$-]{1,60}\\[^\s`),;|]{1,200}|\b[\w.-]{2,60}:\/(?!\/)[\w./-]{2,200}|(?<![\w./:-])(?:~|\.{0,2})\/[\w.-]{2,60}(?:\/[\w.$%+=@{}()-]{1,80}){0,12}|\b[A-Za-z]:\\[^\s`),;|]{1,200})/;

const HOST_OF_STORE = /^(?!s3|gs|gcs|b2|az|rclone|smb|nfs)([\w.-]{2,60}):\/(?!\/)/;

/** How much data a recovery brings back, and how fast data comes back. */
import type { Runbook } from '../../runbook.ts';
import { behindLast, type Located, relocated, type Span, textBetween } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { isStated, plain, type Statement, type TableRow } from '../statements.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import { type Bytes, findRates, findSizes, type Rate, readRate, readSize } from './data-size.ts';

export interface DataVolume {
  readonly subject: Subject;
  readonly size: Located<Bytes>;
}

export interface RestoreRate {
  readonly subject: Subject;
  readonly rate: Located<Rate>;
  /** Of a line: more than data flows there, and never at its full speed. */
  readonly isLine: boolean;
}

export interface DataFlow {
  readonly volumes: readonly DataVolume[];
  readonly rates: readonly RestoreRate[];
}

/** Of one document, read once. */
export const dataFlowIn: (runbook: Runbook) => DataFlow = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook),
);

function inData({ metadata, data }: Runbook): DataFlow {
  const volumes: DataVolume[] = [];
  const rates: RestoreRate[] = [];
  for (const item of metadata.declared ? itemsAt(at(data, 'spec'), 'systems') : []) {
    const name = textAt(item, 'id');
    const names = name === undefined ? [] : [name];
    const subjectAt = (span: Span) => ({ names, within: span, at: span.start, section: 0 });
    const written = textAt(item, 'data_size');
    const size = written && readSize(written.value);
    if (written !== undefined && size !== undefined) {
      const { span } = written;
      volumes.push({ subject: subjectAt(span), size: { value: size, span } });
    }
    const fast = textAt(item, 'restore_rate');
    const rate = fast && readRate(fast.value);
    if (fast !== undefined && rate !== undefined) {
      const { span } = fast;
      rates.push({ subject: subjectAt(span), rate: { value: rate, span }, isLine: false });
    }
  }
  return { volumes, rates };
}

function inText(runbook: Runbook): DataFlow {
  if (!/\d[ \u00a0-]?(?:[kMGTP]i?B|[KMGTPkmgt]?b(?:it|ps)|\w{4}byte)/.test(runbook.source.text)) {
    return { volumes: [], rates: [] };
  }
  const { said, rows } = factsOf(runbook).statements;
  const parts = [
    ...said.map((statement) => fromStatement(runbook, statement)),
    ...rows.map((row) => fromRow(row)),
  ];
  return {
    volumes: parts.flatMap(({ volumes }) => volumes).slice(0, MOST_FACTS),
    rates: parts.flatMap(({ rates }) => rates).slice(0, MOST_FACTS),
  };
}

const MOST_FACTS = 200;

const NOTHING: DataFlow = { volumes: [], rates: [] };

const SIZE_LABEL =
  /^(?:(?:total )?data(?:base)? (?:size|volume)|(?:database|backup|dump) size|size of (?:the )?(?:data|database|backup|dump)|amount of data|data(?: to restore)?|datenmenge|datenvolumen|(?:volume|taille) des données|volumen de datos)$/;

const RATE_LABEL =
  /^(?:(?:measured |tested )?(?:restore|recovery) (?:rate|speed|throughput)|wiederherstellungsrate|débit de restauration|velocidad de restauraci[oó]n)$/;

const LINE_LABEL =
  /^(?:(?:wan |internet |network )?(?:link|line|uplink|network|bandwidth)(?: (?:speed|bandwidth))?)$/;

const HOLDS = /\b(?:databases?|data|holds|stores|backups?|repository|dumps?|files)\b/i;

/** Amounts of other things, or of a part. */
const OTHER_SIZE =
  /\b(?:ram|memory|disks?|free|capacity|quota|per|each|grow\w{0,3}|growth|segments?|logs?|wal|cache|uploads?|limit|maximum|partition|volume type|instance|nodes?|compress\w{0,4}|dedup\w{0,10}|at least|raid|streams?|parallel)\b|\d ?[x×] ?\d/i;

const RESTORES =
  /\b(?:restor\w{1,6}|recover\w{0,3}|copied back|downloads?|downloaded|fetch\w{0,3})\b/i;

const LINE = /\b(?:links?|lines?|uplinks?|bandwidth|network|wan|vpn|internet|connection|leased)\b/i;

const MANY =
  /\b(?:streams?|parallel|compress\w{0,4}|dedup\w{0,10}|each|per (?:node|host|stream|disk|thread))\b/i;

function fromStatement({ source }: Runbook, statement: Statement): DataFlow {
  const { label, span, section } = statement;
  const text = textBetween(source, span);
  if (text.length > 400 || !/\d/.test(text) || !isStated(statement)) return NOTHING;
  const name = label === undefined ? '' : plain(label.value);
  const subjectAt = (at: number): Subject => ({ names: [], within: span, at, section });
  const moved = <T>(found: Located<T>) => relocated(found, span.start);
  const sizes = findSizes(text);
  const rates = findRates(text);
  const [size, ...moreSizes] = sizes;
  const [rate, ...moreRates] = rates;
  const isSize =
    SIZE_LABEL.test(name) ||
    (HOLDS.test(text) && !OTHER_SIZE.test(text) && !isRecurring(text, size));
  const isLine =
    rate?.value.isInBits === true &&
    (LINE_LABEL.test(name) || LINE.test(text) || /\bover\b/.test(text));
  const isRate = !MANY.test(text) && (RATE_LABEL.test(name) || RESTORES.test(text) || isLine);
  const volumes =
    size !== undefined && moreSizes.length === 0 && isSize
      ? [{ subject: subjectAt(size.span.start + span.start), size: moved(size) }]
      : [];
  const flows =
    rate !== undefined && moreRates.length === 0 && isRate && !/\bwal|\blog/i.test(text)
      ? [{ subject: subjectAt(rate.span.start + span.start), rate: moved(rate), isLine }]
      : [];
  return { volumes, rates: flows };
}

/** "12 GB every day"; but not "12 TB, incremental every 12 hours". */
function isRecurring(text: string, size: Located<Bytes> | undefined): boolean {
  if (size === undefined) return false;
  const before = behindLast(text.slice(0, size.span.start), ',;');
  const behind = /^[^,;]*/.exec(text.slice(size.span.end))?.[0] ?? '';
  return /\b(?:every|daily)\b/i.test(`${before} ${behind}`);
}

const SIZE_HEADER =
  /^(?:data(?:base)?(?: (?:size|volume))?|size|volume|data to restore|db size|amount of data|datenmenge|datenvolumen|(?:volume|taille) des données|volumen de datos)$/;

function fromRow(row: TableRow): DataFlow {
  const name = systemCell(row);
  if (name === undefined || !row.isReal) return NOTHING;
  const subjectOf = ({ span }: Located<string>) => ({
    names: [name],
    within: row.span,
    at: span.start,
    section: row.section,
  });
  const volumes = row.cells.flatMap(({ header, text }): DataVolume[] => {
    const size = SIZE_HEADER.test(header) ? readSize(text.value) : undefined;
    return size === undefined
      ? []
      : [{ subject: subjectOf(text), size: { value: size, span: text.span } }];
  });
  const rates = row.cells.flatMap(({ header, text }): RestoreRate[] => {
    const rate = RATE_LABEL.test(header) ? readRate(text.value) : undefined;
    return rate === undefined
      ? []
      : [{ subject: subjectOf(text), rate: { value: rate, span: text.span }, isLine: false }];
  });
  return { volumes, rates };
}

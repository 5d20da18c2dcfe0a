/** What is counted to tell a recovery document of an organisation from all that merely speaks of recovery. */
import type { Kind, Runbook } from '../runbook.ts';
import { isCalled, kindOf } from './kind.ts';
import { othersIn } from './look-alikes.ts';
import { fileWords } from './names.ts';
import type { Recognised } from './recognise.ts';
import type { Use } from './tables.ts';
import type { Words } from './words.ts';

/** Numbers from 0 up, each bounded; kept apart from the weights so that both can be looked at. */
export interface Signs {
  /** The name of the file speaks of recovery outright (2), of backup, restore or failover (1), or of neither. */
  readonly name: number;
  /** The title, likewise. */
  readonly title: number;
  /** Practices about backup and recovery that are addressed, and those said concretely. */
  readonly addressed: number;
  readonly concrete: number;
  /** Other practices said concretely: people, records, reviews. */
  readonly general: number;
  /** The share of what its kind requires that it says. */
  readonly fit: number;
  /** The same for inventories, change logs, training plans and exercise reports; 0 for other kinds. */
  readonly record: number;
  /** The share of sentences that speak of backup and recovery. */
  readonly density: number;
  /** Headings that speak of it, up to 5. */
  readonly headings: number;
  /** There are numbered steps. */
  readonly steps: number;
  /** The share of sentences that speak to a reader ("you should"). */
  readonly advice: number;
  /** The share of sentences that explain what such things are, or say what anybody's organisation does. */
  readonly lecture: number;
  /** The share of sentences that speak as an organisation does of its own: "we", "production". */
  readonly own: number;
  /** The share of sentences that name something of their own: a host, a number to call, a date, a bucket. */
  readonly particular: number;
  /** The share of sentences that ask. */
  readonly asks: number;
  /** How much more it speaks of what a product can do than of what an organisation does. */
  readonly manual: number;
  /** The share of sentences that speak of computers at all: a cake can be recovered too. */
  readonly technical: number;
  /** The name or title is of other things: articles, decisions, alerts, product pages, posts to fill. */
  readonly other: number;
  /** The text has the marks of such things, up to 3. */
  readonly look: number;
  /** Neither the name nor the title speaks of recovery, nor is it a record; 2 for the front page of a folder. */
  readonly uncalled: number;
}

const OUTRIGHT =
  /\b(?:disaster|dr (?:plan|runbook|procedure|test|drill|exercise|strategy)|drp|bcdr|bcp|iscp|business continuity|contingency|recovery plan|wiederanlauf\w*|notfall\w*|geschäftsfortführung\w*|betriebskontinuität|krisenhandbuch|reprise d|plan de (?:reprise|secours)|pra|continuité d(?:'activité|es activités|e service)|desastres?|sinistres?|contingencias?|plan de (?:recuperaci[oó]n|continuidad)|continuidad (?:de negocio|del negocio|operativa))(?!\p{L})|plan de continuité/u;
const ABOUT =
  /\b(?:back ?ups?|re(?:stor|cover|build|creat)\w*|fail ?(?:over|back)|snapshots?|switch ?over|replica promotion|data loss|gameday|game day|continuity|outages?|drills?|rehears\w*|tabletops?|black ?start|downtime|emergenc(?:y|ies|ias?)|urgences?|crisis|stand ?by|\S{1,40} (?:is|are|has) lost|\S{1,40} dies|to wake|caídas?|panne|evacuat\w*|in (?:case|the event) of|take ?over|interruptions?|(?:server|primary|cluster|database|db|site|region|disk|node|mail|host|array|hardware|power|zone|system|cent(?:er|re)) (?:is |are |has )?(?:lost|dead|down|gone|failures?|failed|loss|crash(?:ed)?|unreachable)|from scratch|from zero|bare metal|loss of|rto|rpo|(?:when|if) \S{1,40}(?: \S{1,40}){0,3} (?:is|are|goes) (?:gone|down|dead|lost|out)|(?:call|phone|calling) tree|alarmierung\w*|notruf\w*|telefonkette\w*|rufbaum|krisen?\w*|crise|llamadas|(?:est|sont) (?:mort|perdu|tombé)\w*|se cae|backup(?:konzept|plan|handbuch)\w*|datensicherung\w*|sicherung\w*|rücksicher\w*|rückspiel\w*|zurückspielen|wiederherstell\w*|ausf[aä]ll\w*|umschaltung|schwenktest|wiederaufbau|neuaufbau|datenverlust|planspiel\w*|sauvegard\w*|restaur\w*|bascul\w*|remise en (?:service|route)|reprise|secours|perte de données|exercices? de (?:reprise|crise)|copias?(?: de seguridad)?|respaldos?|recupera\w*|continuidad|conmuta\w*|simulacros?|p[eé]rdida de datos)\b/;
const HEADING = new RegExp(`${OUTRIGHT.source}|${ABOUT.source}`);

/** Practices that only recovery documents are about are not among these: the others are met everywhere. */
const GENERIC = new Set([
  'change-record',
  'proactive-monitoring',
  'preventive-measures',
  'patch-availability',
  'hardware-inventory',
  'software-inventory',
  'installation-media',
  'fault-tolerance',
  'document-control',
  'contact-list',
  'roles-and-responsibilities',
  'plan-review-schedule',
  'scope-and-assumptions',
  'communication-plan',
  'external-dependencies',
  'vendor-contacts',
  'escalation-path',
  'step-rollback',
  'step-verification',
]);

/** What makes a record one of its kind. */
const CORES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  inventory: ['hardware-inventory', 'software-inventory'],
  'change-log': ['change-record'],
  'training-plan': ['dr-training'],
  'exercise-report': ['exercise-record'],
};

/** The share of a record's sentences that name a host, a number, a day. */
const MOSTLY_ITS_OWN = 0.25;

/** The front page of a folder leads to all that lies in it. */
const FRONT = /(?:^|\/ )(?:readme|index|home|overview)$/;

export function signsOf(runbook: Runbook, recognised: Recognised, path: string): Signs {
  const { coverage, reading } = recognised;
  const file = fileWords(path);
  const title = `${runbook.title?.value ?? ''} / ${runbook.metadata.title?.value ?? ''}`
    .toLowerCase()
    .replace(/[-_]/g, ' ');
  const ours = [...coverage].filter(([id]) => !GENERIC.has(id)).map(([, { state }]) => state);
  const general = [...coverage].filter(
    ([id, { state }]) => GENERIC.has(id) && state === 'satisfied',
  );
  const shares = sharesOf(recognised);
  const kind = kindOf(runbook, path) ?? reading.kind;
  const fit = fitOf(recognised, kind);
  const headings = runbook.sections
    .slice(1)
    .filter(({ heading }) => HEADING.test((heading?.value ?? '').toLowerCase()));
  // Lists of hosts and days stand in many texts: a record says what it is, or holds little else.
  const isRecord =
    (kind !== undefined && isCalled(kind, `${file} / ${title}`)) ||
    shares.particular >= MOSTLY_ITS_OWN;
  const record = isRecord ? recordOf(recognised, kind, fit) : 0;
  const called = ABOUT.test(`${file} / ${title}`) || OUTRIGHT.test(`${file} / ${title}`);
  // The steps below a heading that speaks of it are what such a page is for.
  const leads = headings.length > 0 && runbook.steps.length > 3;
  const others = othersIn(runbook, `${file} / ${title}`, path);
  return {
    name: OUTRIGHT.test(file) ? 2 : ABOUT.test(file) ? 1 : 0,
    title: OUTRIGHT.test(title) ? 2 : ABOUT.test(title) ? 1 : 0,
    addressed: Math.min(ours.filter((state) => state !== 'missing').length, 10),
    concrete: Math.min(ours.filter((state) => state === 'satisfied').length, 8),
    general: Math.min(general.length, 6),
    fit,
    record,
    density: Math.min(shares.about, 0.7),
    headings: Math.min(headings.length, 5),
    steps: runbook.steps.length > 0 ? 1 : 0,
    advice: Math.min(shares.advice, 0.5) * (isToStrangers(shares) ? 2 : 1),
    lecture: Math.min(shares.lecture, 0.5),
    own: Math.min(shares.own, 0.4),
    particular: Math.min(shares.particular, 0.6),
    asks: Math.min(shares.asks, 0.4),
    manual:
      kind === 'inventory' && record > 0
        ? 0
        : Math.min(shares.product / (shares.own + 0.05), others.called ? 0.4 : 3),
    technical: Math.min(shares.technical, 0.6),
    other: others.name,
    look: others.text,
    uncalled: called || record > 0 ? 0 : FRONT.test(file) && !leads ? 2 : 1,
  };
}

/** Much advice, beside nothing of one's own, is for whoever reads it. */
function isToStrangers({ advice, own, particular }: ReturnType<typeof sharesOf>): boolean {
  return advice >= 0.2 && own === 0 && particular === 0;
}

/** The share of sentences that each cue stands in, and of those about backup and recovery. */
function sharesOf({ reading, hits }: Recognised) {
  const { words, runbook } = reading;
  // An option of a command is not the voice of its maker.
  const isCode = (sentence: number) =>
    runbook.blocks[words.sentences[sentence]?.block ?? -1]?.kind === 'fence';
  const found = {
    about: new Set<number>(),
    advice: new Set<number>(),
    lecture: new Set<number>(),
    own: new Set<number>(),
    product: new Set<number>(),
    technical: new Set<number>(),
  };
  for (const { phrase, sentence } of hits) {
    const { use } = phrase;
    if (isCounted(use) && (use !== 'product' || !isCode(sentence))) found[use].add(sentence);
    const practice = reading.lexicon.practices[phrase.practice];
    if (practice && !GENERIC.has(practice.id) && use !== 'not') found.about.add(sentence);
  }
  const all = Math.max(words.sentences.length, 1);
  return {
    about: found.about.size / all,
    advice: found.advice.size / all,
    lecture: found.lecture.size / all,
    own: found.own.size / all,
    product:
      found.product.size / Math.max(words.sentences.filter((_, at) => !isCode(at)).length, 1),
    technical: found.technical.size / all,
    particular: particularIn(words) / all,
    asks: words.sentences.filter(({ isQuestion }) => isQuestion).length / all,
  };
}

const COUNTED = ['advice', 'lecture', 'own', 'product', 'technical'] as const;

function isCounted(use: Use): use is (typeof COUNTED)[number] {
  return COUNTED.some((one) => one === use);
}

/** How much of a record it is: half of one, at least, as soon as it says what such records are for. */
function recordOf({ coverage }: Recognised, kind: Kind | undefined, fit: number): number {
  const core = kind === undefined ? undefined : CORES[kind];
  if (!core) return 0;
  const isOne = core.some((id) => coverage.get(id)?.state === 'satisfied');
  return isOne ? Math.max(fit, 0.5) : fit / 2;
}

const PARTICULARS = new Set([
  'host',
  'store',
  'address',
  'phone',
  'email',
  'date',
  'ticket',
  'region',
]);

/** What is named, measured or typed in somewhere, be it of others. */
const NAMED = new Set([
  ...PARTICULARS,
  ...['tool', 'name', 'file', 'path', 'command', 'handle', 'time', 'duration', 'size', 'frequency'],
]);

/** Whether it names and measures nothing at all, as only talk does. */
export function namesNothing({ atoms }: Words): boolean {
  return !atoms.some((found) => found?.some((atom) => NAMED.has(atom.class)));
}

function particularIn({ sentences, atoms }: Words): number {
  return sentences.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) {
      if (atoms[at]?.some((atom) => PARTICULARS.has(atom.class))) return true;
    }
    return false;
  }).length;
}

function fitOf({ coverage, reading }: Recognised, kind: Kind | undefined): number {
  if (kind === undefined) return 0;
  const required = reading.lexicon.practices.filter(({ applies }) => applies[kind] === 'required');
  const said = required.filter(({ id }) => coverage.get(id)?.state === 'satisfied');
  return required.length === 0 ? 0 : said.length / required.length;
}

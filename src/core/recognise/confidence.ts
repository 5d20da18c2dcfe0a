/**
 * How sure it is that a document is a recovery document of an organisation, from its name, its title, its
 * structure and what it says, taken together: a name alone never decides, nor does talk alone.
 */
import type { Runbook } from '../runbook.ts';
import { fileWords } from './names.ts';
import type { Recognised } from './recognise.ts';

/** What was counted; each from 0 up. Kept apart from the weights so that both can be looked at. */
export interface Signs {
  /** The name or title speaks of recovery outright (2), of backup, restore or failover (1), or of neither. */
  readonly name: number;
  /** The title, likewise. */
  readonly title: number;
  /** Practices about backup and recovery that are addressed, and those said concretely. */
  readonly addressed: number;
  readonly concrete: number;
  /** The share of sentences that speak of backup and recovery. */
  readonly density: number;
  /** Headings that speak of it. */
  readonly headings: number;
  /** Steps below a heading, or in a document, about recovery: 0 none, 1 some. */
  readonly steps: number;
  /** The share of sentences that speak to a reader ("you should"). */
  readonly advice: number;
  /** The share of sentences that speak as an organisation does of its own: "we", "production". */
  readonly own: number;
  /** The share of sentences that read like a product's manual. */
  readonly product: number;
  /** The share of sentences that speak of computers at all: a cake can be recovered too. */
  readonly technical: number;
  /** Signs of other things: articles, changelogs, decisions, alerts, product pages. */
  readonly other: number;
  /** Sentences in all; a very short page says too little. */
  readonly sentences: number;
}

const OUTRIGHT =
  /\b(?:disaster|dr (?:plan|runbook|procedure|test|drill|exercise|strategy)|drp|bcdr|bcp|iscp|business continuity|contingency|recovery plan|wiederanlauf\w*|notfall\w*|geschäftsfortführung\w*|betriebskontinuität|krisenhandbuch|reprise d|plan de (?:reprise|secours)|pra|continuité d(?:'activité|es activités|e service)|desastres?|sinistres?|contingencias?|plan de (?:recuperaci[oó]n|continuidad)|continuidad (?:de negocio|del negocio|operativa))\b|plan de continuité/;
const ABOUT =
  /\b(?:back ?ups?|restor\w*|recover\w*|fail ?over|fail ?back|snapshots?|rebuild\w*|recreat\w*|switch ?over|replica promotion|data loss|gameday|game day|backup(?:konzept|plan|handbuch)\w*|datensicherung\w*|(?:rück)?sicherungs(?:konzept|plan|verfahren|lauf|anleitung|strategie|test)\w*|rücksicher\w*|rückspiel\w*|zurückspielen|wiederherstell\w*|umschaltung|schwenktest|wiederaufbau|neuaufbau|datenverlust|planspiel\w*|sauvegard\w*|restaur(?:er|ation)|bascul(?:e|er|ement)|remise en (?:service|route)|perte de données|exercices? de (?:reprise|crise)|copias?(?: de seguridad)?|respaldos?|restaurar|restauraci[oó]n|recuperar|recuperaci[oó]n|conmutar|conmutaci[oó]n|simulacros?|p[eé]rdida de datos)\b/;
const HEADING = new RegExp(`${OUTRIGHT.source}|${ABOUT.source}|\\b(?:rto|rpo)\\b`);
const OTHER_NAME =
  /\b(?:change ?log|changes|release notes|history|adr|decisions?|rfcs?|proposals?|license|contributing|code of conduct|interview\w*|hiring|tutorials?|workshop|delet(?:e|es|ing)|remov(?:e|es|ing)|clean ?up|prun(?:e|ing)|migrat(?:e|es|ing|ion)|upgrad(?:e|es|ing)|install(?:ing|ation)?|configur(?:e|es|ing|ation)|releas(?:e|es|ing)|glossary|faq|blog|posts?|best practices?|checklist|guides?|introduction|alerts?|reference|api|designs?)\b/;

/** Practices that only recovery documents are about; the others are met everywhere. */
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

export function signsOf(
  runbook: Runbook,
  { coverage, reading, hits }: Recognised,
  path: string,
): Signs {
  const file = fileWords(path);
  const title = `${runbook.title?.value ?? ''} / ${runbook.metadata.title?.value ?? ''}`
    .toLowerCase()
    .replace(/[-_]/g, ' ');
  const states = [...coverage].filter(([id]) => !GENERIC.has(id)).map(([, { state }]) => state);
  const sentences = reading.words.sentences.length;
  const about = new Set<number>();
  const cued = {
    advice: new Set<number>(),
    own: new Set<number>(),
    product: new Set<number>(),
    technical: new Set<number>(),
  };
  for (const { phrase, sentence } of hits) {
    const { use } = phrase;
    if (isCounted(use)) cued[use].add(sentence);
    const practice = reading.lexicon.practices[phrase.practice];
    if (practice && !GENERIC.has(practice.id) && use !== 'not') about.add(sentence);
  }
  const share = (found: ReadonlySet<number>) => (sentences === 0 ? 0 : found.size / sentences);
  const headings = runbook.sections
    .slice(1)
    .filter(({ heading }) => HEADING.test((heading?.value ?? '').toLowerCase()));
  return {
    name: OUTRIGHT.test(file) ? 2 : ABOUT.test(file) ? 1 : 0,
    title: OUTRIGHT.test(title) ? 2 : ABOUT.test(title) ? 1 : 0,
    addressed: states.filter((state) => state !== 'missing').length,
    concrete: states.filter((state) => state === 'satisfied').length,
    density: share(about),
    headings: headings.length,
    steps: runbook.steps.length > 0 ? 1 : 0,
    advice: share(cued.advice),
    own: share(cued.own),
    product: share(cued.product),
    technical: share(cued.technical),
    other: OTHER_NAME.test(`${file} ${title}`) ? 1 : 0,
    sentences,
  };
}

/** Less than one sentence in twelve about computers: not ours. */
const LEAST_TECHNICAL = 0.08;

function isCounted(use: string): use is 'advice' | 'own' | 'product' | 'technical' {
  return use === 'advice' || use === 'own' || use === 'product' || use === 'technical';
}

/** 0 to 1. The weights come from a logistic fit over labelled documents, rounded. */
export function confidenceOf(runbook: Runbook, recognised: Recognised, path: string): number {
  const signs = signsOf(runbook, recognised, path);
  if (signs.sentences < 4 || signs.addressed === 0 || signs.technical < LEAST_TECHNICAL) return 0;
  // A manual describes what the product can do; an organisation's own page says what it does.
  const manual = Math.min(signs.product / (signs.own + 0.05), 3);
  const score =
    -3.45 +
    1.0 * signs.name +
    1.3 * signs.title +
    0.07 * Math.min(signs.addressed, 10) +
    0.37 * Math.min(signs.concrete, 8) +
    3.4 * Math.min(signs.density, 0.7) -
    0.5 * Math.min(signs.own, 0.4) -
    4.0 * Math.min(signs.advice, 0.5) -
    2.8 * manual -
    5.1 * signs.other;
  return 1 / (1 + Math.exp(-score));
}

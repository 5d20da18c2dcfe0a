/** From the places of a practice's phrases to its state in one document. */
import type { Evidence, PracticeState, State } from '../coverage.ts';
import type { Practice, Signals } from '../practice.ts';
import type { Kind, Runbook } from '../runbook.ts';
import { counts, isDenied, isOfFrequency, isSilenced } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import { finder, type Hit } from './match.ts';
import type { SentenceContext } from './sentences.ts';
import { isOfSteps, isStep, readsSteps } from './step-words.ts';
import { isNaming, isRowLabel, isStretched, isSubject } from './subjects.ts';
import type { Words } from './words.ts';

/** Everything that is known about the document before any practice is judged. */
export interface Reading {
  readonly runbook: Runbook;
  readonly words: Words;
  readonly contexts: readonly SentenceContext[];
  readonly lexicon: Lexicon;
  readonly language: string;
  /** What the document says that it is, or its name and title point to. */
  readonly kind: Kind | undefined;
}

const MOST_EVIDENCE = 6;

/** Judges one practice from the hits of its headings, topics, proofs and false friends. */
export function decide(reading: Reading, practice: number, hits: readonly Hit[]): PracticeState {
  if (hits.length === 0) return MISSING;
  const { contexts } = reading;
  const not = hits.filter(({ phrase }) => phrase.use === 'not');
  const definition = reading.lexicon.practices[practice];
  const readsCode = definition?.signals.en.readsCode === true;
  const live = hits.filter((hit) => {
    const context = contexts[hit.sentence];
    if (!context || context.contents || isSilenced(hit, not)) return false;
    const { use, kind } = hit.phrase;
    if (kind !== undefined && kind !== reading.kind && !context.about.includes(kind)) return false;
    return use !== 'not' && (readsCode || context.kind !== 'code');
  });
  const proofs = live.filter(
    (hit) => hit.phrase.use === 'proof' && counts(reading, hit) && !isOpenBelow(reading, hit),
  );
  if (proofs.length > 0) return state(reading, 'satisfied', sentencesOf(proofs));
  const subjects = live.filter((hit) => isSubject(reading, hit));
  const best = mostEvidence(reading, practice, subjects, not);
  if (best) return state(reading, 'satisfied', sentencesOf(best));
  const isAStep = (hit: Hit) => isStep(reading.runbook, reading.words, hit.sentence);
  const about = isOfSteps(definition, reading.kind) ? subjects.filter(isAStep) : subjects;
  const isPart = definition?.partOf !== undefined;
  const gaps = about
    .filter((hit) => !isPart || isNaming(hit))
    .flatMap((hit) => gapOf(reading, hit));
  if (gaps.length > 0) return state(reading, 'placeholder', gaps);
  const links = about.filter(isNaming).flatMap((hit) => linkOf(reading, hit));
  if (links.length > 0) return state(reading, 'linked', links);
  const named = [
    ...live.filter((hit) => hit.phrase.use === 'proof'),
    ...about.filter((hit) => isNaming(hit) && !isStretched(hit) && !isRowLabel(reading, hit)),
  ].filter((hit) => !isDenied(reading, hit) && (readsSteps(definition) || !isAStep(hit)));
  const said = sentencesOf(named).filter((sentence) => isSaid(reading, sentence));
  if (said.length === 0) return MISSING;
  const isHeading = (sentence: number) => contexts[sentence]?.kind === 'heading';
  return state(reading, 'vague', [
    ...said.filter((sentence) => !isHeading(sentence)),
    ...said.filter(isHeading),
  ]);
}

const MISSING: PracticeState = { state: 'missing', evidence: [] };

/** A question, a command's words and a title bring nothing up by themselves. */
function isSaid({ contexts, runbook }: Reading, sentence: number): boolean {
  const context = contexts[sentence];
  if (!context || context.question || context.kind === 'code') return false;
  return context.kind !== 'heading' || runbook.sections[context.section]?.level !== 1;
}

function sentencesOf(hits: readonly Hit[]): number[] {
  return hits.map(({ sentence }) => sentence);
}

/** The signals of a practice in a language, its English ones when it has none of that language. */
export function signalsOf(practice: Practice, language: string): Signals {
  return practice.signals[language as 'en'] ?? practice.signals.en;
}

function needed(practice: Practice, language: string): number {
  return signalsOf(practice, language).min ?? practice.signals.en.min ?? 1;
}

/** The first window around a subject that holds enough different evidence, one hit for each. */
function mostEvidence(
  reading: Reading,
  practice: number,
  subjects: readonly Hit[],
  not: readonly Hit[],
): readonly Hit[] | undefined {
  const { lexicon, language, words } = reading;
  const definition = lexicon.practices[practice];
  if (!definition) return undefined;
  const enough = needed(definition, language);
  if (subjects.length === 0) return undefined;
  const find = finder(words, lexicon.index(language).evidence(practice));
  const known = new Map<number, readonly Hit[]>();
  const evidenceIn = (sentence: number) => {
    const found = known.get(sentence) ?? find(sentence);
    known.set(sentence, found);
    return found;
  };
  for (const subject of subjects) {
    if (subject.phrase.use === 'topic' && !counts(reading, subject)) continue;
    const different: Hit[] = [];
    for (const sentence of windowOf(reading, subject, signalsOf(definition, language).window)) {
      const isCode = reading.contexts[sentence]?.kind === 'code';
      if (isCode && !definition.signals.en.readsCode) continue;
      for (const hit of evidenceIn(sentence)) {
        if (isSilenced(hit, not) || isSame(hit, subject) || isOfFrequency(words, hit)) continue;
        if (isNew(hit, different) && counts(reading, hit)) different.push(hit);
      }
    }
    if (different.length >= enough) return different;
  }
  return undefined;
}

/** The very words that bring a subject up prove nothing of it. */
function isSame(hit: Hit, { phrase, sentence, from, to }: Hit): boolean {
  const same = hit.sentence === sentence && hit.from === from && hit.to === to;
  return same && phrase.use === 'topic';
}

/** Evidence counts once for each phrase and for each place. */
function isNew({ phrase, sentence, from, to }: Hit, found: readonly Hit[]): boolean {
  return !found.some(
    (other) =>
      other.phrase.twin === phrase.twin ||
      (other.sentence === sentence && other.from < to && from < other.to),
  );
}

/** The sentences in which evidence may stand. */
function windowOf(reading: Reading, subject: Hit, window: Signals['window']): readonly number[] {
  const { contexts, runbook } = reading;
  const own = contexts[subject.sentence];
  if (!own) return [];
  if (own.kind === 'heading') {
    const section = runbook.sections[own.section];
    if (!section) return [];
    const deep = section.level > 1 || runbook.sections.length <= 3;
    return within(reading, subject.sentence, ({ section: index }, at) => {
      const start = reading.words.sentences[at]?.span.start ?? 0;
      return deep ? start < section.span.end : index === own.section;
    });
  }
  if (window === 'sentence') return [subject.sentence];
  const isLabel = subject.phrase.use === 'heading';
  if (isLabel && !isLead(reading, subject.sentence)) return inBlock(reading, subject.sentence);
  if (window === 'section' && !isLabel) {
    return around(reading, subject.sentence, (context) => context.section === own.section);
  }
  return around(reading, subject.sentence, (context) => context.group === own.group);
}

/** "Restore:" with a list below it. */
function isLead({ words, runbook }: Reading, sentence: number): boolean {
  const block = runbook.blocks[words.sentences[sentence]?.block ?? -1];
  return block?.kind === 'item' && runbook.source.text.charCodeAt(block.span.end - 1) === 58;
}

/** What stands behind a label: the sentences of its block. */
function inBlock(reading: Reading, sentence: number): number[] {
  const { sentences } = reading.words;
  const block = sentences[sentence]?.block;
  return around(reading, sentence, (_, at) => sentences[at]?.block === block);
}

type Test = (context: SentenceContext, sentence: number) => boolean;

/** The sentences from the one after the heading on, as long as they pass. */
function within({ contexts }: Reading, from: number, passes: Test): number[] {
  const sentences: number[] = [];
  for (let at = from + 1; at < contexts.length && sentences.length < 400; at += 1) {
    const context = contexts[at];
    if (!context || !passes(context, at)) break;
    if (!context.contents) sentences.push(at);
  }
  return sentences;
}

/** The sentence and its neighbours, as long as they pass. */
function around({ contexts }: Reading, from: number, passes: Test): number[] {
  const sentences = [from];
  for (let at = from + 1; at < contexts.length && at < from + 60; at += 1) {
    const context = contexts[at];
    if (!context || !passes(context, at)) break;
    sentences.push(at);
  }
  for (let at = from - 1; at >= 0 && at > from - 60; at -= 1) {
    const context = contexts[at];
    if (!context || !passes(context, at)) break;
    sentences.push(at);
  }
  return sentences;
}

/** A heading proves nothing while what stands below it is left open. */
function isOpenBelow(reading: Reading, hit: Hit): boolean {
  const { contexts } = reading;
  if (contexts[hit.sentence]?.kind !== 'heading') return false;
  return gapOf(reading, hit).some((at) => contexts[at]?.placeholder);
}

/** The gap that a subject leaves: its own sentence, or what is open below its heading; the empty heading itself. */
function gapOf(reading: Reading, { phrase, sentence }: Hit): number[] {
  const { contexts, runbook, words } = reading;
  const own = contexts[sentence];
  if (own?.placeholder) return [sentence];
  if (own?.kind !== 'heading') {
    if (phrase.use !== 'heading') return [];
    return inBlock(reading, sentence).filter((at) => contexts[at]?.placeholder);
  }
  const section = runbook.sections[own.section];
  if (!section) return [];
  const inside = within(reading, sentence, (_, at) => {
    const range = words.sentences[at];
    return range !== undefined && range.span.start < section.span.end;
  });
  const said = inside.filter((at) => contexts[at]?.kind !== 'heading');
  if (said.length === 0) return [sentence];
  const open = said.length <= MOST_AROUND_GAP ? said.filter((at) => contexts[at]?.placeholder) : [];
  return open.length > 0 ? [...open, sentence] : [];
}

/** In a section that says more than this, one gap is not the whole of it. */
const MOST_AROUND_GAP = 6;

/** The sentence of a subject that says only where to read on. */
function linkOf(reading: Reading, { sentence }: Hit): number[] {
  const own = reading.contexts[sentence];
  const sentences =
    own?.kind === 'heading'
      ? within(reading, sentence, (context) => context.section === own.section)
      : [sentence];
  if (sentences.length > 3) return [];
  return sentences.filter((at) => isMostlyLink(reading.words, at)).slice(0, 1);
}

function isMostlyLink({ sentences, atoms }: Words, sentence: number): boolean {
  const range = sentences[sentence];
  if (!range || range.to - range.from > LONGEST_LINK) return false;
  for (let word = range.from; word < range.to; word += 1) {
    if (atoms[word]?.some((atom) => atom.class === 'link' || atom.class === 'url')) return true;
  }
  return false;
}

/** A sentence of more words than this says something besides its link. */
const LONGEST_LINK = 30;

function state(reading: Reading, name: State, sentences: readonly number[]): PracticeState {
  const evidence: Evidence[] = [];
  const seen = new Set<number>();
  for (const sentence of sentences) {
    const range = reading.words.sentences[sentence];
    const context = reading.contexts[sentence];
    if (!range || !context || seen.has(sentence)) continue;
    seen.add(sentence);
    evidence.push({ span: range.span, via: name === 'linked' ? 'link' : context.kind });
    if (evidence.length >= MOST_EVIDENCE) break;
  }
  return { state: name, evidence };
}

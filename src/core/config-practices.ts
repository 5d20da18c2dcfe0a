/** Reads a team's own practices from the configuration: the shape of `practice.ts`, as data. */
import type { Finding, Severity } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type {
  Applicability,
  FalseFriend,
  Language,
  Practice,
  PracticeExample,
  Signals,
} from './practice.ts';
import { GROUPS } from './practice.ts';
import { readPhrase } from './recognise/phrase.ts';
import type { Kind, Value } from './runbook.ts';
import { isKind, KINDS } from './runbook.ts';
import type { Located } from './text.ts';
import { at, itemsAt, mapping, scalar, textAt, textsAt } from './yaml/look.ts';

/** What can be used, and what is wrong in phrases; the schema has said the rest. */
export function readPractices(value: Value | undefined): {
  readonly read: readonly Practice[] | undefined;
  readonly faults: readonly Finding[];
} {
  if (value === undefined) return { read: undefined, faults: [] };
  const read = new Map<string, Practice>();
  const faults: Finding[] = [];
  for (const item of itemsAt(value)) {
    const practice = practiceOf(item, faults);
    if (practice === undefined) continue;
    const id = textAt(item, 'id');
    if (read.has(practice.id) && id !== undefined) {
      const message = `A practice named \`${practice.id}\` stands above already. Give each its own id.`;
      faults.push({ span: id.span, message });
      continue;
    }
    read.set(practice.id, practice);
  }
  return { read: [...read.values()], faults };
}

function practiceOf(item: Value, faults: Finding[]): Practice | undefined {
  const text = (key: string) => textAt(item, key)?.value;
  const [id, title, requirement, why] = [
    text('id'),
    text('title'),
    text('requirement'),
    text('why'),
  ];
  const group = GROUPS.find((each) => each === text('group'));
  const signals = signalsIn(at(item, 'signals'), faults);
  const applies = appliesIn(at(item, 'applies'));
  if (id === undefined || title === undefined || requirement === undefined) return undefined;
  if (why === undefined || group === undefined || signals === undefined) return undefined;
  const partOf = text('part_of');
  const [first] = Object.keys(applies).filter(isKind);
  if (first === undefined) return undefined;
  return {
    id,
    title,
    group,
    ...(partOf === undefined ? {} : { partOf }),
    requirement,
    why,
    goodEvidence: words(item, 'good_evidence'),
    severity: {
      missing: severityAt(item, 'missing') ?? 'warning',
      vague: severityAt(item, 'vague') ?? 'info',
    },
    applies,
    controls: words(item, 'controls'),
    signals,
    fields: words(item, 'fields'),
    falseFriends: falseFriendsIn(item),
    scaffold: {
      markdown:
        meaning(at(item, 'scaffold', 'markdown')) ?? `## ${title}\n\n\${1:${requirement}}\n`,
      yaml: meaning(at(item, 'scaffold', 'yaml')) ?? '',
    },
    examples: examplesIn(item, first),
  };
}

function words(value: Value | undefined, ...keys: readonly string[]): string[] {
  return textsAt(value, ...keys).map((text) => text.value);
}

function severityAt(item: Value, state: string): Severity | undefined {
  const word = textAt(item, 'severity', state)?.value;
  return SEVERITIES.find((each) => each === word);
}

function appliesIn(value: Value | undefined): Practice['applies'] {
  const applies: Partial<Record<Kind, Applicability>> = {};
  for (const kind of KINDS) {
    const word = textAt(value, kind)?.value;
    const applicability = APPLICABILITIES.find((each) => each === word);
    if (applicability !== undefined) applies[kind] = applicability;
  }
  return applies;
}

const APPLICABILITIES = ['required', 'set', 'optional'] as const;

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es'];

function signalsIn(value: Value | undefined, faults: Finding[]): Practice['signals'] | undefined {
  const signals: Partial<Record<Language, Signals>> = {};
  for (const language of LANGUAGES) {
    const tree = mapping(at(value, language));
    if (tree !== undefined) signals[language] = signalsOf(tree, faults);
  }
  const { en } = signals;
  return en === undefined ? undefined : { ...signals, en };
}

function signalsOf(tree: Value, faults: Finding[]): Signals {
  const phrases = (key: string) => phrasesIn(textsAt(tree, key), faults);
  const proof = phrases('proof');
  const not = phrases('not');
  const min = scalar(at(tree, 'min'))?.value;
  const within = withinIn(at(tree, 'within'), faults);
  const readsCode = scalar(at(tree, 'reads_code'))?.value;
  const window = WINDOWS.find((each) => each === textAt(tree, 'window')?.value);
  return {
    headings: phrases('headings'),
    topics: phrases('topics'),
    evidence: phrases('evidence'),
    ...(proof.length === 0 ? {} : { proof }),
    ...(within === undefined ? {} : { within }),
    ...(not.length === 0 ? {} : { not }),
    ...(typeof readsCode === 'boolean' ? { readsCode } : {}),
    ...(typeof min === 'number' ? { min } : {}),
    ...(window === undefined ? {} : { window }),
  };
}

function withinIn(value: Value | undefined, faults: Finding[]): Signals['within'] {
  if (mapping(value) === undefined) return undefined;
  const within: Partial<Record<Kind, readonly string[]>> = {};
  for (const kind of KINDS) {
    const phrases = phrasesIn(textsAt(value, kind), faults);
    if (phrases.length > 0) within[kind] = phrases;
  }
  return within;
}

const WINDOWS = ['sentence', 'block', 'section'] as const;

/** Only phrases that can be read, so that the lexicon never meets others. */
function phrasesIn(texts: readonly Located<string>[], faults: Finding[]): string[] {
  return texts.flatMap(({ value, span }) => {
    const read = readPhrase(value);
    if (typeof read !== 'string') return value;
    faults.push({ span, message: `This phrase cannot be looked for: ${read}.` });
    return [];
  });
}

function falseFriendsIn(item: Value): FalseFriend[] {
  return itemsAt(item, 'false_friends').flatMap((friend) => {
    const text = meaning(at(friend, 'text'));
    const why = meaning(at(friend, 'why'));
    return text === undefined || why === undefined ? [] : { text, why };
  });
}

function examplesIn(item: Value, kind: Kind): Practice['examples'] {
  const [first, ...others] = itemsAt(item, 'examples').flatMap((tree) => exampleOf(tree) ?? []);
  const none: PracticeExample = { name: 'Nothing said', kind, state: 'missing', text: '' };
  return [first ?? none, ...others];
}

function exampleOf(tree: Value): PracticeExample | undefined {
  const name = textAt(tree, 'name')?.value;
  const kind = textAt(tree, 'kind')?.value ?? '';
  const state = STATES.find((each) => each === textAt(tree, 'state')?.value);
  const text = meaning(at(tree, 'text'));
  const syntax = textAt(tree, 'syntax')?.value === 'yaml' ? 'yaml' : 'markdown';
  if (name === undefined || !isKind(kind) || state === undefined || text === undefined)
    return undefined;
  return { name, kind, syntax, state, text };
}

const STATES = ['satisfied', 'vague', 'placeholder', 'linked', 'missing'] as const;

/** What a text means, its escapes and indentation resolved: for texts that are used as a whole. */
function meaning(value: Value | undefined): string | undefined {
  const here = scalar(value)?.value;
  return typeof here === 'string' ? here : undefined;
}

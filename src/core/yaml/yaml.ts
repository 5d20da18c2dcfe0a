/** Reads a YAML file as a runbook, and tells other people's YAML before it is parsed. */
import { readMetadata, readWaivers } from '../metadata.ts';
import type { Runbook, Section } from '../runbook.ts';
import { atOnce, type Steps } from '../steps.ts';
import { readSuppressions } from '../suppress.ts';
import type { SourceText } from '../text.ts';
import { at, textAt } from './look.ts';
import { readingData } from './read.ts';
import { headerReferences, specReferences } from './references.ts';
import { documentSection, readSections } from './sections.ts';
import { readSteps } from './steps.ts';

/** What `apiVersion` says in every version of the format. */
const API_PREFIX = 'dr-runbook/';

/** Never fails. A file that is not ours gives an empty runbook that is not declared. */
export function readYaml(source: SourceText): Runbook {
  return atOnce(readingYaml(source));
}

/** The same in steps. */
export function* readingYaml(source: SourceText): Steps<Runbook> {
  const named = isRunbookName(source.uri);
  if (!named && !isOurYaml(source.text)) return foreign(source);
  const whole = { start: 0, end: source.text.length };
  const { data, comments, problems } = yield* readingData(source, whole);
  yield;
  const version = textAt(data, 'apiVersion')?.value ?? '';
  const ours = version.startsWith(API_PREFIX);
  // A later document of the stream may say that it is ours; the first one is what counts.
  if (!named && data !== undefined && !ours) return foreign(source);
  const metadata = { ...readMetadata(data, 'yaml'), declared: true };
  const { sections, blocks } = readSections(source, data);
  const sectionAt = sectionFinder(sections);
  const spec = at(data, 'spec');
  return {
    source,
    syntax: 'yaml',
    title: metadata.title,
    metadata,
    data,
    sections,
    blocks,
    // A report says when steps were done: they are none to follow.
    steps: metadata.kind?.value === 'exercise-report' ? [] : readSteps(spec, sectionAt),
    tasks: [],
    references: [
      ...headerReferences(at(data, 'metadata'), 0),
      ...specReferences(spec, sectionAt),
    ].sort((a, b) => a.target.span.start - b.target.span.start),
    waivers: readWaivers(data),
    suppressions: readSuppressions(source, comments),
    problems,
  };
}

/** By the file's name alone, `*.runbook.yaml`, as other editors' schema association has it. */
export function isRunbookName(uri: string): boolean {
  return /\.runbook\.ya?ml$/i.test(uri);
}

/** A look at the lines alone: whether `apiVersion: dr-runbook/…` stands at the top level. */
export function isOurYaml(text: string): boolean {
  let found = text.indexOf(API_PREFIX);
  if (found < 0) return false;
  // JSON, or YAML in its brackets: a key may stand anywhere.
  if (BRACKETS.test(text.slice(0, 500))) return FLOW_VERSION.test(text);
  while (found >= 0) {
    const line = text.slice(lineStart(text, found), found);
    if (BLOCK_VERSION.test(line)) return true;
    found = text.indexOf(API_PREFIX, found + 1);
  }
  return false;
}

/** At the start of a text without what may stand before it. */
const BRACKETS = /^[\s\uFEFF]*(?:---\s*)?\{/;

const FLOW_VERSION = /["']?apiVersion["']?\s{0,80}:\s{0,80}["']?dr-runbook\//;

const BLOCK_VERSION = /^\uFEFF?(["']?)apiVersion\1[ \t]*:[ \t]+["']?$/;

function lineStart(text: string, offset: number): number {
  // Farther back than any such line reaches, the line is none.
  const nearest = Math.max(0, offset - 200);
  for (let at = offset; at > nearest; at -= 1) {
    const before = text[at - 1];
    if (before === '\n' || before === '\r') return at;
  }
  return nearest;
}

/** Sections of YAML nest properly and follow in the order of their start. */
function sectionFinder(sections: readonly Section[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    let index = low;
    while (index > 0 && (sections[index]?.span.end ?? 0) <= offset) {
      index = sections[index]?.parent ?? 0;
    }
    return index;
  };
}

function foreign(source: SourceText): Runbook {
  return {
    source,
    syntax: 'yaml',
    title: undefined,
    metadata: readMetadata(undefined, 'yaml'),
    data: undefined,
    sections: [documentSection(source)],
    blocks: [],
    steps: [],
    tasks: [],
    references: [],
    waivers: [],
    suppressions: [],
    problems: [],
  };
}

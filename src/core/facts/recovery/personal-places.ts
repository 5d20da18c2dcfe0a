/** Places that belong to one person: home directories, downloads, laptops. */

import type { Block, Runbook } from '../../runbook.ts';
import { type Located, located, textBetween, withoutTail } from '../../text.ts';
import { cuesOf, hasCue } from '../cues.ts';

export interface PersonalPlace {
  readonly at: Located<string>;
  /** As a message names it. */
  readonly whose: string;
}

/** In the order of the text. What an earlier command has written there is no surprise. */
export function personalPlaces(runbook: Runbook): PersonalPlace[] {
  if (!runbook.source.text.includes('~/') && !hasCue(runbook, MACHINES)) return [];
  const found: PersonalPlace[] = [];
  const written = new Set<string>();
  for (const block of runbook.blocks) {
    const text = textBetween(runbook.source, block.span);
    if (!MAY_BE.test(text) || isAboutData(block)) continue;
    for (const [pattern, whose] of PLACES) {
      for (const match of text.matchAll(pattern)) {
        const path = withoutTail(match[0], '.,;:');
        const start = block.span.start + match.index;
        const line = lineBefore(text, match.index);
        if (!/[/\\]/.test(path) && !THINGS.test(sentenceBefore(text, match.index))) continue;
        if (isOpen(path) || written.has(path) || REMOTE.test(line)) continue;
        if (WRITES.test(line)) written.add(path);
        else
          found.push({ at: located(runbook.source, { start, end: start + path.length }), whose });
      }
    }
  }
  return found.sort((a, b) => a.at.span.start - b.at.span.start);
}

/** Settings, logs and the header are no places of a recovery. */
function isAboutData({ kind, path, language }: Block): boolean {
  return (
    kind === 'heading' ||
    (kind === 'fence' &&
      /^(?:json[5c]?|ya?ml|toml|ini|xml|log|output|diff)$/.test(language ?? '')) ||
    (path?.startsWith('metadata') ?? false)
  );
}

const MACHINES = cuesOf('user lapt work macb desk home');

const MAY_BE =
  /\/Users\/|\\Users\\|~\/|laptop|workstation|macbook|desktop|home (?:directory|folder)/i;

const PATH = String.raw`[\w./%+@-]{0,160}`;

const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      String.raw`(?<![\w/.:])/Users/(?!(?:Shared|runner|admin|user|username|me|you|name)\b)[a-z][\w.-]{1,30}/${PATH}`,
      'g',
    ),
    'on the machine of one person',
  ],
  [
    /\b[A-Z]:\\Users\\(?!(?:Public|Administrator|Default|user|username|name)\b)[A-Za-z][\w.-]{1,30}\\[\w.\\-]{0,160}/g,
    'on the machine of one person',
  ],
  [
    new RegExp(
      String.raw`(?<![\w/.:])~/(?:Downloads|Desktop|Documents|OneDrive|Dropbox)/${PATH}`,
      'g',
    ),
    'on the machine of whoever wrote this',
  ],
  [
    /(?<![\w/.:])~\/[a-z][\w./-]{0,100}\.(?:sh|py|rb|pl|ps1|kdbx)\b/g,
    'in the home directory of whoever wrote this',
  ],
  [
    /\b(?:my|[A-Z][a-z]{2,15}(?:'|’)s) (?:laptop|workstation|macbook|home (?:directory|folder))\b/g,
    'on the machine of one person',
  ],
];

/** A blank to fill, a variable. */
function isOpen(path: string): boolean {
  return /[<>{}$%]/.test(path) || /\b(?:your|username|example)\b/i.test(path);
}

/** What somebody else would look for there. */
const THINGS =
  /\b(?:scripts?|files?|keys?|tools?|configs?|configuration|credentials?|passwords?|playbooks?|certificates?|cop(?:y|ies)|run|execute|stored|kept|saved|lives?|lies?)\b/i;

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.slice(before.lastIndexOf('. ') + 1);
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200, text.lastIndexOf('\n', at) + 1), at);
}

/** On another machine, where it is the home of an account. */
const REMOTE = /\b(?:ssh|sudo -u|su -|runuser|docker exec|kubectl exec|scp|rsync)\b/;

/** It puts the file there, or takes it from everybody's place to there. */
const WRITES =
  /\b(?:aws s3 (?:cp|sync)|gsutil|rclone|curl|wget|git clone|download\w{0,3}|save\w{0,2}|cp|mv|tar|unzip|mkdir|touch|tee|write|create|export|dump\w{0,3}|pg_dump|mysqldump|copy|fetch)\b|>\s{0,2}$|(?:\s-o|--output|--file|-O)\s{0,2}$/i;

/** Reads a document and judges it by itself: the one way from text to an analysis, for every host. */
import type { Analysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import { parse } from './parse.ts';
import { assess } from './recognise/assess.ts';
import { kindOf } from './recognise/kind.ts';
import { couldBeRunbook } from './recognise/mentions.ts';
import { recognise } from './recognise/recognise.ts';
import type { Kind, Runbook } from './runbook.ts';
import { redactedSource } from './secrets/redact.ts';

/** What is known of a file before it is read. */
export interface Hint {
  /** The configuration names it as a runbook, perhaps with its kind. */
  readonly configured: { readonly kind: Kind | undefined } | undefined;
}

/**
 * Never throws. Secrets are blotted out of the text before anything reads it. `path` is relative to the workspace, with `/`; its words help to tell what it is.
 */
export function analyse(
  uri: string,
  path: string,
  text: string,
  catalogue: Catalogue,
  hint: Hint = { configured: undefined },
): Analysis {
  const { source, secrets } = redactedSource(uri, text);
  const runbook = parse(source, path);
  const declared = runbook.metadata.kind?.value ?? hint.configured?.kind;
  const kind = declared ?? kindOf(runbook, path);
  const recognised = recognise(withoutWaivers(runbook), catalogue.lexicon, kind);
  const recognition = assess(runbook, recognised, path, hint);
  return { runbook, recognition, coverage: recognised.coverage, secrets };
}

/** The same for hosts that look for runbooks among many files: `undefined` for one that cannot be one. */
export function analyseIfOurs(
  uri: string,
  path: string,
  text: string,
  catalogue: Catalogue,
  hint: Hint,
): Analysis | undefined {
  if (!hint.configured && !couldBeRunbook(uri, text)) return undefined;
  return analyse(uri, path, text, catalogue, hint);
}

/** What a document is let off it does not say: the words of a waiver are no evidence of anything. */
function withoutWaivers(runbook: Runbook): Runbook {
  if (runbook.waivers.length === 0) return runbook;
  const blocks = runbook.blocks.filter(
    ({ path }) => !/^(?:dr-runbook\.)?waivers\b/.test(path ?? ''),
  );
  return { ...runbook, blocks };
}

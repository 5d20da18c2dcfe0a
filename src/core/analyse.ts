/** Reads a document and judges it by itself: the one way from text to an analysis, for every host. */
import type { Analysis } from './analysis.ts';
import type { Catalogue } from './catalogue.ts';
import { parsing } from './parse.ts';
import { assess } from './recognise/assess.ts';
import { kindOf } from './recognise/kind.ts';
import { couldBeRunbook } from './recognise/mentions.ts';
import { recognising } from './recognise/recognise.ts';
import type { Kind, Runbook } from './runbook.ts';
import { redactedSource } from './secrets/redact.ts';
import { atOnce, type Steps } from './steps.ts';

/** What is known of a file before it is read. */
export interface Hint {
  /** The configuration names it as a runbook, perhaps with its kind. */
  readonly configured: { readonly kind: Kind | undefined } | undefined;
}

/**
 * Never throws. Secrets are redacted in the text before anything reads it. `path` is relative to the workspace, with `/`; its words help to tell what it is.
 */
export function analyse(...asked: Parameters<typeof analysing>): Analysis {
  return atOnce(analysing(...asked));
}

/** The same in steps. */
export function* analysing(
  uri: string,
  path: string,
  text: string,
  catalogue: Catalogue,
  hint: Hint = { configured: undefined },
): Steps<Analysis> {
  const { source, secrets } = redactedSource(uri, text);
  yield;
  const runbook = yield* parsing(source, path);
  yield;
  const declared = runbook.metadata.kind?.value ?? hint.configured?.kind;
  const kind = declared ?? kindOf(runbook, path);
  yield;
  const recognised = yield* recognising(withoutWaivers(runbook), catalogue.lexicon, kind);
  yield;
  const recognition = assess(runbook, recognised, path, hint);
  return { runbook, recognition, coverage: recognised.coverage, secrets };
}

/** The same for hosts that look for runbooks among many files: `undefined` for one that cannot be one. */
export function analyseIfOurs(
  ...asked: Required<Parameters<typeof analysing>>
): Analysis | undefined {
  return atOnce(analysingIfOurs(...asked));
}

/** The same in steps. */
export function* analysingIfOurs(
  ...asked: Required<Parameters<typeof analysing>>
): Steps<Analysis | undefined> {
  const [uri, , text, , hint] = asked;
  if (!hint.configured && !couldBeRunbook(uri, text)) return undefined;
  yield;
  return yield* analysing(...asked);
}

/** What a document is let off it does not say: the words of a waiver are no evidence of anything. */
function withoutWaivers(runbook: Runbook): Runbook {
  if (runbook.waivers.length === 0) return runbook;
  const blocks = runbook.blocks.filter(
    ({ path }) => !/^(?:dr-runbook\.)?waivers\b/.test(path ?? ''),
  );
  return { ...runbook, blocks };
}

/** What a holder of the pack would miss in it: secrets, files and pictures that are only named, unread documents. */
import type { Analysis } from '../../core/analysis.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { Unread } from '../outcome.ts';
import { count } from '../terminal.ts';
import { inlinesIn } from './links.ts';
import type { LeftOut, PackDocument } from './model.ts';

interface Surroundings {
  readonly workspace: Pick<Workspace, 'follow'>;
  readonly members: readonly Analysis[];
  readonly unread: readonly Unread[];
  shownPath(uri: string): string;
}

export function leftOutOf(
  { workspace, members, unread, shownPath }: Surroundings,
  documents: readonly PackDocument[],
): readonly LeftOut[] {
  return [
    ...unread.map(({ path, reason }): LeftOut => ({ what: 'unread', said: `${path} ${reason}` })),
    ...members.flatMap((member) => secretsIn(member, shownPath)),
    ...filesNamed(workspace, members),
    ...imagesNamed(documents),
    ...documents
      .filter(({ content }) => content.isAsWritten)
      .map(
        ({ number }): LeftOut => ({
          what: 'unread',
          said: `Document ${number} could not be read as a whole and is shown as it is written`,
        }),
      ),
  ];
}

/** Never the secret itself: nothing of it has come in. */
function secretsIn(
  { runbook: { source }, secrets }: Analysis,
  shownPath: (uri: string) => string,
): readonly LeftOut[] {
  return secrets.map(({ what, span }) => {
    const line = source.positionAt(span.start).line + 1;
    return { what: 'secret', said: `${what}, ${shownPath(source.uri)} line ${line}` };
  });
}

/** Files of the workspace that a document links or names, and that are no part of the set. */
function filesNamed(
  workspace: Pick<Workspace, 'follow'>,
  members: readonly Analysis[],
): readonly LeftOut[] {
  const inside = new Set(members);
  const found = new Set<string>();
  for (const { runbook } of members) {
    for (const { target, as } of runbook.references) {
      if (as === 'link' && target.value.startsWith('#')) continue;
      const there = workspace.follow(runbook.source.uri, target.value, as);
      if (there === 'unknown' || (typeof there === 'object' && inside.has(there))) continue;
      found.add(
        there === 'nowhere' && as === 'link' ? `${target.value} (not found)` : target.value,
      );
    }
  }
  return [...found].map((said) => ({ what: 'file', said }));
}

function imagesNamed(documents: readonly PackDocument[]): readonly LeftOut[] {
  return documents.flatMap(({ number, content }): readonly LeftOut[] => {
    let images = 0;
    for (const { type } of inlinesIn(content.blocks)) if (type === 'image') images += 1;
    if (images === 0) return [];
    return [{ what: 'image', said: `${count(images, 'picture')} of document ${number}` }];
  });
}

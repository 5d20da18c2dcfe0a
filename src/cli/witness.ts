/** Notes what a judgement asks about the documents around it: with the same answers it would be the same. */
import { type DocumentSet, documentSet, uriOf, type Workspace } from '../core/workspace.ts';

export interface Witness {
  /** What to judge in. Its sets are its own, and what is read of them goes with it. */
  readonly workspace: Workspace;
  /** What it has heard; holds no document. */
  readonly testimony: Testimony;
}

export interface Testimony {
  /** Whether another workspace gives all the answers that were given. */
  holdsIn(other: Workspace): boolean;
}

type Question =
  | readonly ['set', uri: string]
  | readonly ['follow', ...Parameters<Workspace['follow']>]
  | readonly ['file', from: string, target: string]
  | readonly ['id', wanted: string, as: 'plan' | 'document'];

export function witnessOf(around: Workspace): Witness {
  const testimony = openTestimony();
  const note = (question: Question) => testimony.note(question, around);
  const follow: Workspace['follow'] = (...asked) => {
    note(['follow', ...asked]);
    return around.follow(...asked);
  };
  const sets = new Map<DocumentSet, DocumentSet>();
  const workspace: Workspace = {
    // Whoever looks through all of them may have seen anything.
    get documents() {
      testimony.giveUp();
      return around.documents;
    },
    get sets() {
      testimony.giveUp();
      return around.sets;
    },
    setOf(uri) {
      note(['set', uri]);
      const set = around.setOf(uri);
      if (set === undefined) return undefined;
      const { name, plan, members } = set;
      const known = sets.get(set) ?? documentSet(name, plan, members, follow);
      sets.set(set, known);
      return known;
    },
    follow,
    near: () => ({
      file(from, target) {
        note(['file', from, target]);
        return around.near().file(from, target);
      },
      id(wanted, as) {
        note(['id', wanted, as]);
        return around.near().id(wanted, as);
      },
    }),
    pathOf: around.pathOf,
  };
  return { workspace, testimony };
}

function openTestimony() {
  /** By the question as JSON: one string is all that stays of it. */
  const answers = new Map<string, string>();
  let isComplete = true;
  return {
    note(question: Question, around: Workspace): void {
      const key = JSON.stringify(question);
      if (!answers.has(key)) answers.set(key, answerTo(question, around));
    },
    giveUp(): void {
      isComplete = false;
    },
    holdsIn: (other: Workspace) =>
      isComplete &&
      [...answers].every(([key, answer]) => answerTo(JSON.parse(key), other) === answer),
  };
}

/** As text that differs where answers do. A document is told by its address: a run reads each once. */
function answerTo(question: Question, workspace: Workspace): string {
  switch (question[0]) {
    case 'set': {
      const set = workspace.setOf(question[1]);
      return set === undefined ? '' : JSON.stringify([set.name, ...set.members.map(uriOf)]);
    }
    case 'follow': {
      const [, from, target, as] = question;
      const found = workspace.follow(from, target, as ?? undefined);
      return typeof found === 'string' ? found : `=${uriOf(found)}`;
    }
    case 'file':
      return JSON.stringify(workspace.near().file(question[1], question[2])) ?? '';
    case 'id':
      return JSON.stringify(workspace.near().id(question[1], question[2])) ?? '';
  }
}

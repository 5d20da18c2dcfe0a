/** Where the questions of the first minutes are answered, by the evidence of the practices that ask them. */
import type { RuleContext } from '../../core/rule.ts';
import type { Verdict } from '../../core/verdicts.ts';
import type { Landmark } from './content.ts';
import type { FirstPlace, PackDocument } from './model.ts';

/** What somebody who was woken asks, in that order, with the words by which headings answer it. */
const QUESTIONS: readonly {
  readonly practice: string;
  readonly question: string;
  readonly heading: RegExp;
}[] = [
  {
    practice: 'activation-criteria',
    question: 'Is this a disaster, and who declares it?',
    heading: /\b(?:activat|declar|invo[ck]|trigger|when to)/i,
  },
  { practice: 'damage-assessment', question: 'How bad is it?', heading: /\b(?:assess|triage)/i },
  {
    practice: 'roles-and-responsibilities',
    question: 'Who does what?',
    heading: /\b(?:roles?|responsib|teams?)\b/i,
  },
  {
    practice: 'escalation-path',
    question: 'Who is next when nobody answers?',
    heading: /\b(?:escalat|call tree)/i,
  },
  {
    practice: 'recovery-sequence',
    question: 'What comes back first?',
    heading: /\b(?:order|sequence|priorit)/i,
  },
  {
    practice: 'break-glass-access',
    question: 'How do I get in without single sign-on?',
    heading: /\b(?:emergency access|break.?glass|access)/i,
  },
  {
    practice: 'encryption-keys',
    question: 'Where are the keys?',
    heading: /\b(?:encrypt|keys?\b|passphrase)/i,
  },
  {
    practice: 'offsite-backup-location',
    question: 'Where are the copies off site?',
    heading: /\b(?:off.?site|backup (?:location|storage|plan)|backups?\b)/i,
  },
  {
    practice: 'alternate-site',
    question: 'Where does it run meanwhile?',
    heading: /\b(?:(?:recovery|alternate|standby|second|dr) (?:site|region)|site b)\b/i,
  },
  {
    practice: 'vendor-contacts',
    question: 'Which supplier do I call?',
    heading: /\b(?:suppliers?|vendors?|contracts?)\b/i,
  },
  {
    practice: 'communication-plan',
    question: 'Whom do we tell, and what?',
    heading: /\b(?:communicat|notif)/i,
  },
  {
    practice: 'recovery-validation',
    question: 'How do I know that it is back?',
    heading: /\b(?:validat|acceptance|stand.?down)/i,
  },
  {
    practice: 'failback-procedure',
    question: 'How do we return?',
    heading: /\b(?:fail.?back|return to|switch.?back)/i,
  },
];

/** @param numbers of the documents, by the key of each. */
export function firstPlaces(
  verdicts: readonly Verdict[],
  context: RuleContext,
  numbers: ReadonlyMap<string, number>,
  documents: readonly PackDocument[],
): readonly FirstPlace[] {
  const procedures = documents
    .filter(({ kind }) => kind === 'restore-procedure')
    .map(({ number, title, anchor }) => ({
      question: 'How do I bring it back?',
      document: number,
      title,
      anchor,
    }));
  const answers = QUESTIONS.flatMap(({ practice, question, heading }) => {
    const verdict = verdicts.find((each) => each.practice.id === practice);
    if (verdict?.state.state !== 'satisfied') return [];
    const said = verdict.state.evidence.flatMap(({ span }) => {
      const held = verdict.holder && context.workspace.documents.get(verdict.holder);
      const { source } = (held || context).runbook;
      const document = documents[(numbers.get(source.uri) ?? 0) - 1];
      if (document === undefined) return [];
      const { line } = source.positionAt(span.start);
      const mark = document.content.landmarks.findLast((each) => each.line <= line);
      return mark === undefined ? [] : [{ document, mark }];
    });
    const titled = documents.flatMap((document) =>
      document.content.landmarks.map((mark) => ({ document, mark })),
    );
    // The section that is about it, before one that only mentions it.
    const about = ({ mark }: Place) => mark.depth >= 0 && heading.test(mark.title);
    const place = said.find(about) ?? titled.find(about) ?? said[0];
    return place === undefined ? [] : [answer(question, place)];
  });
  const [declared, ...others] = answers;
  return [...(declared === undefined ? [] : [declared]), ...procedures, ...others];
}

interface Place {
  readonly document: PackDocument;
  readonly mark: Landmark;
}

function answer(question: string, { document, mark }: Place): FirstPlace {
  return {
    question,
    document: document.number,
    title: mark.depth < 0 ? document.title : mark.title,
    anchor: mark.anchor,
  };
}

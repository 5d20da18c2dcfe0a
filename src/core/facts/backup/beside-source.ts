/** Sentences that say themselves that backups lie where the data is: on its machine, or at its site. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { isStated } from '../statements.ts';
import { OFFSITE_COPY, TALK } from './backup-words.ts';

export interface BesideSource {
  readonly written: Located<string>;
  readonly runbook: Runbook;
  /** What both stand on or in. */
  readonly share: 'host' | 'site';
  /** The machine, where it is named. */
  readonly host: string | undefined;
}

/** In the order of the documents. Sentences about keys, about cases and about the past say no such thing. */
export const besideSource: (facts: SetFacts) => readonly BesideSource[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts: { statements } }) =>
    withCue(runbook, statements.said.slice(0, MOST), TOGETHER).flatMap(
      (statement): BesideSource[] => {
        const written = located(runbook.source, statement.span);
        const text = written.value;
        if (text.length > 500 || OTHER.test(text)) return [];
        const copies = text.search(COPIES);
        const isOfBackups = TALK.test(text) || OFFSITE_COPY.test(text) || copies >= 0;
        if (!isOfBackups || !LIES.test(text) || !isStated(statement)) return [];
        if (SAME_HOST.test(text)) return [{ written, runbook, share: 'host', host: undefined }];
        const host = DISK_OF.exec(text)?.[1]?.toLowerCase();
        if (host !== undefined) return [{ written, runbook, share: 'host', host }];
        return SAME_SITE.test(text) ? [{ written, runbook, share: 'site', host: undefined }] : [];
      },
    ),
  ),
);

/** Whether a set speaks of another region, site or provider anywhere else. A generous answer, asked to keep silent. */
export function speaksOfFarCopies({ members }: SetFacts, except: Located<string>): boolean {
  return members.some(({ runbook, facts: { statements } }) =>
    [...statements.said, ...statements.rows, ...statements.code].some(({ span }) => {
      if (span.start === except.span.start && span.end === except.span.end) return false;
      return FAR.test(runbook.source.text.slice(span.start, Math.min(span.end, span.start + 600)));
    }),
  );
}

const MOST = 2_000;

/** In every sentence that names what both share: see the last three patterns below. */
const TOGETHER = cuesOf('same dems ders glei selb mêm mism disk driv volu part wher');

const COPIES = /^\s{0,3}(?:the |all |our )?copies\b/i;

const LIES =
  /\b(?:stored|kept|saved|written|held|located|placed|go|goes|lies?|live|lives|are (?:on|in)|is (?:on|in)|liegen|liegt|gespeichert|abgelegt|stockées?|conservées?|enregistrées?|guardan?|almacenan?|están)(?!\p{L})/iu;

const OTHER =
  /\b(?:keys?|passphrases?|passwords?|schlüssel\w{0,3}|clés?|claves?|if|when|before|until|temporar\w{2,3}|staged|first|then|also(?! where| runs)|copied|other|another|second copy|vorübergehend|restor\w{1,6})(?!\p{L})/iu;

const SAME_HOST =
  /\b(?:on|in) the same (?:physical |virtual )?(?:server|host|machine|vm|disk|drive|computer|volume|box) (?:as|where) (?!the (?:other |old )?(?:backups?|dumps?|copies|snapshots?|repository))|\bauf (?:demselben|dem gleichen|derselben|der gleichen) (?:server|rechner|host|maschine|platte|festplatte) wie\b|\bsur (?:le|la) même (?:serveur|machine|disque|hôte) que\b|\ben (?:el mismo|la misma) (?:servidor|disco|máquina|equipo) que\b/iu;

const DISK_OF =
  /\b(?:on|in) (?:a |the )?(?:second |local |separate |internal |extra )?(?:disk|drive|volume|partition) (?:of|in|on) (?:the (?:server|host) )?[`*]{0,2}([a-z][a-z-]{0,20}\d{1,3})\b/i;

const SAME_SITE =
  /\bwhere (?:the )?production (?:also )?(?:runs|lives|is hosted|is deployed|is)\b|\b(?:in|at) the same (?:region|site|data ?cent(?:er|re)|building|location) (?:as|where) (?:the )?(?:production|primary|live|main|database|servers?|systems?)\b|\bim (?:selben|gleichen) (?:rechenzentrum|gebäude|standort) wie (?:die )?(?:produktion|server|systeme?)\b|\bdans (?:le même centre de données|la même région) que la production\b|\ben (?:el mismo centro de datos|la misma región) que (?:la )?producción(?!\p{L})/iu;

const FAR =
  /\b(?:another|second|other|different|remote|secondary|separate) (?:\w{1,20} )?(?:regions?|sites?|data ?cent(?:er|re)s?|locations?|providers?|buildings?|city|country|accounts?)\b|\boff-?site\b|\bcross-region\b|\btapes?\b|\bglacier\b|\b(?:zweite[nrs]?|andere[nrs]?) (?:rechenzentrum|standort|region)|\bausgelagert|\bhors site\b|\b(?:autre|second) (?:site|centre|région)|\botr[oa] (?:centro|región|sitio)/iu;

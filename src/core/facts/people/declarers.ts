/** Who declares the disaster or activates the plan, as sentences say. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { cuesOf, withCue } from '../cues.ts';
import type { Statements } from '../statements.ts';
import { isFirm } from '../weight.ts';

/** One role a sentence, without its article. A person, a team or a wish is left out. */
export function declarersIn(runbook: Runbook, { said }: Statements): Located<string>[] {
  return withCue(runbook, said, DECLARERS).flatMap((statement) => {
    const { value } = statement;
    if (!DECLARING.test(value.value)) return [];
    for (const pattern of [ENGLISH, GERMAN, FRENCH, SPANISH]) {
      const match = pattern.exec(value.value);
      const role = match?.[1];
      if (match === null || role === undefined || !statement.isReal) continue;
      // Who may declare is said with a "may".
      if (!isFirm(value.value.replace(ALLOWED, ''))) continue;
      const start = value.span.start + match.index + match[0].indexOf(role);
      return [located(runbook.source, { start, end: start + role.length })];
    }
    return [];
  });
}

const DECLARERS = cuesOf('decl acti invo erkl ruft löst décl');

const DECLARING = /declar|activat|invok|erklärt|ruft|löst|déclar|déclench|active/i;

const ALLOWED = /\b(?:may|can)\b/i;

const ENGLISH =
  /^(?:[-*+]\s)?(?:only )?the ((?:[A-Za-z][\w/-]{1,20} ){0,3}(?:coordinator|manager|lead|leader|director|officer|commander|cio|cto|ciso|ceo|coo))(?: on (?:call|duty))? (?:(?:can|may|must|alone|formally|then) ){0,2}(?:declares?|activates?|invokes?) (?:the |a |an |this )?(?:disaster|emergency|plan|dr|recovery|bcp|incident)\b/i;

const GERMAN =
  /^(?:der|die) ((?:\p{L}[\p{L}-]{1,20} ){0,2}(?:\p{L}{0,20}-?)(?:koordinator(?:in)?|leiter(?:in)?|leitung|beauftragte|manager(?:in)?)) (?:erklärt den (?:notfall|katastrophenfall|k-fall)|ruft den (?:notfall|katastrophenfall|k-fall) aus|löst (?:den plan|den notfall|den alarm) aus)(?!\p{L})/iu;

const FRENCH =
  /^(?:le |la |l['’])((?:coordinat(?:eur|rice)|responsable|direct(?:eur|rice)|chef)(?: (?!déclar|déclench|active)\p{L}{1,20}){0,3}) (?:déclare|déclenche|active) (?:le |la |l['’])(?:sinistre|plan|pra|crise|alerte)(?!\p{L})/iu;

const SPANISH =
  /^(?:el |la )((?:coordinador|coordinadora|responsable|director|directora|jefe|jefa)(?: (?!declara|activa)\p{L}{1,20}){0,3}) (?:declara|activa) (?:el |la )(?:desastre|plan|emergencia|contingencia)(?!\p{L})/iu;

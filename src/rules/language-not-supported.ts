/** Rule: the document is in a language that the practices can read. */
import { titleOf } from '../core/gaps.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'language-not-supported',
  summary: 'A document in a language that no practice has words for',
  category: 'reading',
  severity: 'info',
  why: 'Practices are found by words. In a language without such words a gap cannot be told from a sentence that was not understood, so nothing is reported as missing, and that silence must not look like praise.',
  remedy:
    'Nothing has to change in the document. Dates, links, waivers and YAML fields are still checked. Words for another language can be added to the practices as data.',
  examples: [
    {
      name: 'A plan in Italian',
      text: `
        ---
        kind: dr-plan
        ---

        # Piano di ripristino
          ^^^^^^^^^^^^^^^^^^^

        Il servizio è critico per gli uffici che sono nella sede di Torino. I dati sono copiati ogni notte
        nella sede di Milano, e il responsabile della sala macchine è avvisato per telefono. Il piano non è
        valido per gli ambienti di prova, che sono ricreati dalla squadra di sviluppo.
      `,
    },
    {
      name: 'A plan in English',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        The service is critical for the offices that are in Turin. All of the data is copied to Milan.
      `,
    },
  ],
  *check({ runbook, analysis, catalogue }) {
    const { language } = analysis.recognition;
    if (language === 'und' || catalogue.practices.length === 0) return;
    if (catalogue.practices.some(({ signals }) => language in signals)) return;
    const message = `This document seems to be in a language (\`${language}\`) that the practices have no words for, so it is not checked for what is missing.`;
    yield { span: titleOf(runbook), message };
  },
};

export default rule;

/** Controls of HIPAA security rule, 45 CFR 164. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'hipaa',
  title: 'HIPAA security rule, 45 CFR 164',
  controls: {
    '164.308(a)(7)(i)': { title: 'Contingency plan (standard)', verified: 'transcription' },
    '164.308(a)(7)(ii)(A)': { title: 'Data backup plan (Required)', verified: 'transcription' },
    '164.308(a)(7)(ii)(B)': {
      title: 'Disaster recovery plan (Required)',
      verified: 'transcription',
    },
    '164.308(a)(7)(ii)(C)': {
      title: 'Emergency mode operation plan (Required)',
      verified: 'transcription',
    },
    '164.308(a)(7)(ii)(D)': {
      title: 'Testing and revision procedures (Addressable)',
      verified: 'transcription',
      frequency: 'yours',
    },
    '164.308(a)(7)(ii)(E)': {
      title: 'Applications and data criticality analysis (Addressable)',
      verified: 'transcription',
    },
    '164.312(a)(2)(ii)': { title: 'Emergency access procedure (Required)', verified: 'memory' },
    '164.316(b)(2)(i)': { title: 'Time limit: retain documentation six years', verified: 'memory' },
  },
} satisfies Framework;

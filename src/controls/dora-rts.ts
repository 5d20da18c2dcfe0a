/** Controls of Delegated Regulation (EU) 2024/1774 (DORA technical standards). */
import type { Framework } from '../core/control.ts';

export default {
  id: 'dora-rts',
  title: 'Delegated Regulation (EU) 2024/1774 (DORA technical standards)',
  controls: {
    '8(2)(c)(ii)': { title: 'Support and escalation contacts', verified: 'transcription' },
    '8(2)(c)(iii)': {
      title: 'Restart, rollback and recovery procedures',
      verified: 'transcription',
    },
    '24(1)(a)': {
      title: 'Continuity policy: objectives, scope, timeframe, activation criteria',
      verified: 'transcription',
    },
    '24(1)(b)': {
      title: 'Continuity policy: governance, roles, escalation, recovery objectives',
      verified: 'transcription',
    },
    '25': { title: 'Testing of the ICT business continuity plans', verified: 'transcription' },
    '25(5)': { title: 'Document test results, fix deficiencies', verified: 'transcription' },
    '26(1)(a)': { title: 'Conditions of activation and deactivation', verified: 'transcription' },
    '26(1)(b)': {
      title: 'Actions for availability, integrity, continuity, recovery',
      verified: 'transcription',
    },
    '26(1)(d)': { title: 'Available to staff, readily accessible', verified: 'transcription' },
    '26(1)(f)': { title: 'Conditions to declare successful execution', verified: 'transcription' },
    '26(2)': { title: 'Scenarios', verified: 'transcription' },
    '26(4)': { title: 'Measures for third-party failures', verified: 'transcription' },
    '39(2)': {
      title: 'Contents of the plan in the simplified framework (a)-(j)',
      verified: 'transcription',
    },
  },
} satisfies Framework;

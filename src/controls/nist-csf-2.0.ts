/** Controls of NIST Cybersecurity Framework 2.0. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'nist-csf-2.0',
  title: 'NIST Cybersecurity Framework 2.0',
  controls: {
    'DE.CM-09': {
      title: 'Hardware, software and their data are monitored',
      verified: 'transcription',
    },
    'ID.AM-01': { title: 'Hardware inventories', verified: 'transcription' },
    'ID.AM-02': {
      title: 'Inventories of software, services and systems',
      verified: 'transcription',
    },
    'ID.IM-02': { title: 'Improvements from tests and exercises', verified: 'transcription' },
    'PR.AT-02': { title: 'Training for specialised roles', verified: 'transcription' },
    'PR.DS-11': { title: 'Backups made, protected, kept and tested', verified: 'transcription' },
    'PR.IR-03': { title: 'Mechanisms for resilience', verified: 'transcription' },
    'PR.PS-01': { title: 'Configuration management', verified: 'transcription' },
    'PR.PS-02': {
      title: 'Software maintained, replaced and removed by risk',
      verified: 'transcription',
    },
    'RC.CO-03': { title: 'Recovery progress told to stakeholders', verified: 'transcription' },
    'RC.CO-04': { title: 'Public updates on recovery', verified: 'transcription' },
    'RC.RP-03': { title: 'Integrity of backups verified before use', verified: 'transcription' },
    'RC.RP-05': { title: 'Integrity of restored assets verified', verified: 'transcription' },
    'RC.RP-06': { title: 'End of recovery declared and documented', verified: 'transcription' },
  },
} satisfies Framework;

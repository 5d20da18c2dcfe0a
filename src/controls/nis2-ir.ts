/** Controls of Implementing Regulation (EU) 2024/2690 (NIS 2), annex. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'nis2-ir',
  title: 'Implementing Regulation (EU) 2024/2690 (NIS 2), annex',
  controls: {
    '4.1.2(a)': { title: 'Purpose, scope and audience', verified: 'transcription' },
    '4.1.2(b)': { title: 'Roles and responsibilities', verified: 'transcription' },
    '4.1.2(c)': { title: 'Key contacts and communication channels', verified: 'transcription' },
    '4.1.2(d)': { title: 'Conditions for activation and deactivation', verified: 'transcription' },
    '4.1.2(e)': { title: 'Order of recovery', verified: 'transcription' },
    '4.1.2(f)': { title: 'Recovery plans incl. objectives', verified: 'transcription' },
    '4.1.2(h)': {
      title: 'Restoring and resuming from temporary measures',
      verified: 'transcription',
    },
    '4.1.3': { title: 'Business impact analysis', verified: 'transcription' },
    '4.1.4': { title: 'Test, review, lessons', verified: 'transcription', frequency: 'yours' },
    '4.2.2': { title: 'Backup plans', verified: 'transcription' },
    '4.2.2(a)': { title: 'Recovery times', verified: 'transcription' },
    '4.2.2(b)': { title: 'Completeness and accuracy of copies', verified: 'transcription' },
    '4.2.2(c)': {
      title: 'Storage not in the same network and at sufficient distance',
      verified: 'transcription',
    },
    '4.2.2(d)': { title: 'Access controls to copies', verified: 'transcription' },
    '4.2.2(e)': { title: 'Restoring data', verified: 'transcription' },
    '4.2.2(f)': { title: 'Retention periods', verified: 'transcription' },
    '4.2.3': { title: 'Integrity checks on copies', verified: 'transcription' },
    '4.2.4': {
      title: 'Redundancy of systems, assets, people, channels',
      verified: 'transcription',
    },
    '4.2.6': {
      title: 'Regular recovery tests, documented',
      verified: 'transcription',
      frequency: 'yours',
    },
    '4.3.2': { title: 'Crisis management elements', verified: 'transcription' },
  },
} satisfies Framework;

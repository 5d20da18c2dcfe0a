/** Controls of SOC 2 trust services criteria. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'soc2',
  title: 'SOC 2 trust services criteria',
  note: 'The criteria have no titles; the labels are ours.',
  controls: {
    'A1.2': {
      title: 'Environment, software, backups and recovery infrastructure',
      verified: 'transcription',
    },
    'A1.3': { title: 'Tests of recovery procedures', verified: 'transcription' },
    'CC7.2': { title: 'Monitoring for anomalies', verified: 'transcription' },
    'CC7.5': { title: 'Recovery from incidents', verified: 'transcription' },
    'CC8.1': { title: 'Change management', verified: 'transcription' },
    'CC9.1': { title: 'Mitigation of business disruption', verified: 'transcription' },
  },
} satisfies Framework;

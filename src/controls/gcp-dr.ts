/** Controls of Google Cloud disaster recovery planning guide. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'gcp-dr',
  title: 'Google Cloud disaster recovery planning guide',
  note: 'The guide numbers nothing; these ids are ours.',
  controls: {
    'control-measures': { title: 'Control measures', verified: 'transcription' },
    'prepare-software': { title: 'Software made ready', verified: 'memory' },
    'recovered-data': {
      title: 'Recovered data treated like production data',
      verified: 'transcription',
    },
    'rto-rpo': { title: 'Recovery objectives', verified: 'transcription' },
    'specific-tasks': { title: 'Specific tasks', verified: 'memory' },
    'test-regularly': { title: 'Regular tests of the plan', verified: 'transcription' },
    'train-users': { title: 'Training of users', verified: 'transcription' },
  },
} satisfies Framework;

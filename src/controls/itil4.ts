/** Controls of ITIL 4 practices. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'itil4',
  title: 'ITIL 4 practices',
  note: 'Practices have names and no numbers; these ids are ours.',
  controls: {
    'availability-management': { title: 'Availability management', verified: 'transcription' },
    'change-enablement': { title: 'Change enablement', verified: 'transcription' },
    'it-asset-management': { title: 'IT asset management', verified: 'transcription' },
    'monitoring-and-event-management': {
      title: 'Monitoring and event management',
      verified: 'transcription',
    },
    'service-configuration-management': {
      title: 'Service configuration management',
      verified: 'transcription',
    },
    'service-continuity-management': {
      title: 'Service continuity management',
      verified: 'transcription',
    },
    'workforce-and-talent-management': {
      title: 'Workforce and talent management',
      verified: 'transcription',
    },
  },
} satisfies Framework;

/** Controls of ISO 22301:2019. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'iso22301',
  title: 'ISO 22301:2019',
  note: 'The standard itself was not read.',
  controls: {
    '5.3': { title: 'Roles, responsibilities and authorities', verified: 'transcription' },
    '7.2': { title: 'Competence', verified: 'transcription' },
    '7.3': { title: 'Awareness', verified: 'transcription' },
    '7.5.2': { title: 'Creating and updating', verified: 'transcription' },
    '7.5.3': { title: 'Control of documented information', verified: 'transcription' },
    '8.2.2': { title: 'Business impact analysis', verified: 'transcription' },
    '8.2.3': { title: 'Risk assessment', verified: 'transcription' },
    '8.3.2': { title: 'Identification of strategies and solutions', verified: 'transcription' },
    '8.3.4': { title: 'Resource requirements', verified: 'transcription' },
    '8.4.2': { title: 'Response structure', verified: 'transcription' },
    '8.4.3': { title: 'Warning and communication', verified: 'transcription' },
    '8.4.4': { title: 'Business continuity plans', verified: 'transcription' },
    '8.4.5': { title: 'Recovery', verified: 'transcription' },
    '8.5': { title: 'Exercise programme', verified: 'transcription' },
    '8.6': {
      title: 'Evaluation of business continuity documentation and capabilities',
      verified: 'transcription',
    },
    '10.1': { title: 'Nonconformity and corrective action', verified: 'transcription' },
  },
} satisfies Framework;

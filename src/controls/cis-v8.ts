/** Controls of CIS Controls v8. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'cis-v8',
  title: 'CIS Controls v8',
  controls: {
    '1.1': { title: 'Inventory of enterprise assets', verified: 'memory' },
    '2.1': { title: 'Inventory of software', verified: 'memory' },
    '7.3': { title: 'Automated patching of operating systems', verified: 'memory' },
    '11.1': { title: 'Data recovery process', verified: 'transcription' },
    '11.2': { title: 'Automated backups', verified: 'transcription' },
    '11.3': { title: 'Protection of recovery data', verified: 'transcription' },
    '11.4': { title: 'Isolated copy of recovery data', verified: 'transcription' },
    '11.5': { title: 'Tests of data recovery', verified: 'transcription' },
    '14.9': { title: 'Role-specific training', verified: 'memory' },
    '17.2': { title: 'Contacts for reporting incidents', verified: 'memory' },
  },
} satisfies Framework;

/** Controls of PCI DSS v4.0. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'pci-dss-4',
  title: 'PCI DSS v4.0',
  note: 'Not compared with v4.0.1 clause by clause.',
  controls: {
    '6.3.2': { title: 'Inventory of own and custom software', verified: 'transcription' },
    '6.3.3': { title: 'Security patches, critical ones within a month', verified: 'transcription' },
    '6.5.1': { title: 'Change procedures', verified: 'transcription' },
    '9.4.1.1': { title: 'Offline backups in a secure place', verified: 'transcription' },
    '9.4.1.2': {
      title: 'Yearly look at the security of the offline backup location',
      verified: 'transcription',
    },
    '12.5.1': { title: 'Inventory of components in scope', verified: 'transcription' },
    '12.10.1': {
      title: 'Incident response plan with recovery and backup',
      verified: 'transcription',
    },
    '12.10.2': { title: 'Plan reviewed and tested every 12 months', verified: 'transcription' },
    '12.10.4': { title: 'Responders trained', verified: 'transcription' },
  },
} satisfies Framework;

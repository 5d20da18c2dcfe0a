/** Controls of FedRAMP 20x key security indicators. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'fedramp-20x',
  title: 'FedRAMP 20x key security indicators',
  note: 'Identifiers have been renamed and still move.',
  controls: {
    'KSI-CED-04': {
      title: 'Role-specific recovery training; renamed KSI-CED-RRT',
      verified: 'transcription',
    },
    'KSI-RPL-01': {
      title: 'Recovery objectives; also named KSI-RPL-RRO',
      verified: 'transcription',
    },
    'KSI-RPL-04': {
      title: 'Regular recovery tests; renamed KSI-RPL-TRC',
      verified: 'transcription',
    },
  },
} satisfies Framework;

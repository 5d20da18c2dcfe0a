/** Controls of Azure Well-Architected Framework, reliability checklist. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'azure-waf',
  title: 'Azure Well-Architected Framework, reliability checklist',
  note: 'Codes have been renumbered before.',
  controls: {
    'RE:02': { title: 'Flows identified and rated', verified: 'source' },
    'RE:03': { title: 'Failure mode analysis', verified: 'source' },
    'RE:04': { title: 'Reliability and recovery targets', verified: 'source' },
    'RE:05': { title: 'Redundancy at several levels', verified: 'source' },
    'RE:08': { title: 'Tests of resilience and availability', verified: 'source' },
    'RE:09': {
      title: 'Disaster recovery plans, structured, tested and written down',
      verified: 'source',
    },
    'RE:10': { title: 'Health measured and tracked all the time', verified: 'source' },
  },
} satisfies Framework;

/** Controls of AWS Well-Architected Framework, reliability pillar. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'aws-waf',
  title: 'AWS Well-Architected Framework, reliability pillar',
  controls: {
    'REL09-BP01': {
      title: 'All data that cannot be reproduced is identified and backed up',
      verified: 'source',
    },
    'REL09-BP02': { title: 'Backups are encrypted and guarded', verified: 'source' },
    'REL09-BP03': { title: 'Backups run without hands', verified: 'source' },
    'REL09-BP04': { title: 'Periodic restores that prove the backups', verified: 'source' },
    'REL10-BP01': { title: 'Workload spread over several locations', verified: 'memory' },
    'REL11-BP01': { title: 'Every component is watched for failure', verified: 'source' },
    'REL13-BP01': { title: 'Objectives for downtime and data loss', verified: 'source' },
    'REL13-BP02': { title: 'Recovery strategy that fits the objectives', verified: 'source' },
    'REL13-BP03': { title: 'Disaster recovery is tested', verified: 'source' },
    'REL13-BP04': {
      title: 'Drift between the recovery site and production is controlled',
      verified: 'source',
    },
  },
} satisfies Framework;

/** Controls of Regulation (EU) 2022/2554 (DORA). */
import type { Framework } from '../core/control.ts';

export default {
  id: 'dora',
  title: 'Regulation (EU) 2022/2554 (DORA)',
  controls: {
    '8(4)': { title: 'Identify and map ICT assets', verified: 'transcription' },
    '9(4)(e)': { title: 'Documented ICT change management', verified: 'transcription' },
    '9(4)(f)': { title: 'Policies for patches and updates', verified: 'transcription' },
    '10(1)': { title: 'Detection', verified: 'transcription' },
    '11(2)(d)': { title: 'Estimate impacts, damages, losses', verified: 'transcription' },
    '11(2)(e)': { title: 'Communication and crisis management', verified: 'transcription' },
    '11(4)': { title: 'Continuity plans incl. third-party providers', verified: 'transcription' },
    '11(5)': { title: 'Business impact analysis', verified: 'transcription' },
    '11(6)': { title: 'Test plans at least yearly', verified: 'transcription' },
    '11(8)': {
      title: 'Records of activities before and during disruption',
      verified: 'transcription',
    },
    '11(10)': {
      title: 'Estimate of annual costs and losses on request',
      verified: 'transcription',
    },
    '12(1)(a)': {
      title: 'Backup policies: scope and minimum frequency',
      verified: 'transcription',
    },
    '12(1)(b)': { title: 'Restoration and recovery procedures', verified: 'transcription' },
    '12(2)': {
      title: 'Backup systems, security on activation, periodic testing',
      verified: 'transcription',
    },
    '12(3)': {
      title: 'Restore on physically and logically segregated systems',
      verified: 'transcription',
    },
    '12(4)': { title: 'Redundant ICT capacities', verified: 'transcription' },
    '12(5)': {
      title: 'Secondary processing site (central securities depositories)',
      verified: 'transcription',
    },
    '12(6)': { title: 'Recovery time and point objectives', verified: 'transcription' },
    '12(7)': {
      title: 'Integrity checks and reconciliations on recovery',
      verified: 'transcription',
    },
    '13(6)': { title: 'Training', verified: 'transcription' },
    '14(1)': { title: 'Crisis communication plans', verified: 'transcription' },
  },
} satisfies Framework;

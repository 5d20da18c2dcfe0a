/** Controls of ISO/IEC 27001:2022, annex A. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'iso27001',
  title: 'ISO/IEC 27001:2022, annex A',
  note: 'The standard itself was not read.',
  controls: {
    'A.5.2': {
      title: 'Information security roles and responsibilities',
      verified: 'transcription',
    },
    'A.5.9': {
      title: 'Inventory of information and other associated assets',
      verified: 'transcription',
    },
    'A.5.19': {
      title: 'Information security in supplier relationships',
      verified: 'transcription',
    },
    'A.5.27': { title: 'Learning from information security incidents', verified: 'transcription' },
    'A.5.29': { title: 'Information security during disruption', verified: 'transcription' },
    'A.5.30': { title: 'ICT readiness for business continuity', verified: 'transcription' },
    'A.5.33': { title: 'Protection of records', verified: 'transcription' },
    'A.5.37': { title: 'Documented operating procedures', verified: 'transcription' },
    'A.6.3': {
      title: 'Information security awareness, education and training',
      verified: 'transcription',
    },
    'A.7.10': { title: 'Storage media', verified: 'transcription' },
    'A.8.2': { title: 'Privileged access rights', verified: 'transcription' },
    'A.8.6': { title: 'Capacity management', verified: 'transcription' },
    'A.8.8': { title: 'Management of technical vulnerabilities', verified: 'transcription' },
    'A.8.9': { title: 'Configuration management', verified: 'transcription' },
    'A.8.10': { title: 'Information deletion', verified: 'transcription' },
    'A.8.13': { title: 'Information backup', verified: 'transcription' },
    'A.8.14': {
      title: 'Redundancy of information processing facilities',
      verified: 'transcription',
    },
    'A.8.16': { title: 'Monitoring activities', verified: 'transcription' },
    'A.8.19': {
      title: 'Installation of software on operational systems',
      verified: 'transcription',
    },
    'A.8.24': { title: 'Use of cryptography', verified: 'transcription' },
    'A.8.32': { title: 'Change management', verified: 'transcription' },
    'A.8.33': { title: 'Test information', verified: 'transcription' },
  },
} satisfies Framework;

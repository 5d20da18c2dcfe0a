/** Controls of NIST SP 800-53 Rev. 5. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'nist-800-53r5',
  title: 'NIST SP 800-53 Rev. 5',
  controls: {
    'AC-2(2)': {
      title: 'Account Management: Automated Temporary and Emergency Account Management',
      verified: 'source',
      baseline: 'moderate',
    },
    'AT-3': { title: 'Role-based Training', verified: 'source', baseline: 'low' },
    'AU-11': { title: 'Audit Record Retention', verified: 'source', baseline: 'low' },
    'CM-2': { title: 'Baseline Configuration', verified: 'source', baseline: 'low' },
    'CM-2(3)': {
      title: 'Baseline Configuration: Retention of Previous Configurations',
      verified: 'source',
      baseline: 'moderate',
    },
    'CM-3': { title: 'Configuration Change Control', verified: 'source', baseline: 'moderate' },
    'CM-8': { title: 'System Component Inventory', verified: 'source', baseline: 'low' },
    'CP-2': { title: 'Contingency Plan', verified: 'source', baseline: 'low', frequency: 'yours' },
    'CP-2(2)': {
      title: 'Contingency Plan: Capacity Planning',
      verified: 'source',
      baseline: 'high',
    },
    'CP-2(5)': {
      title: 'Contingency Plan: Continue Mission and Business Functions',
      verified: 'source',
      baseline: 'high',
    },
    'CP-2(6)': {
      title: 'Contingency Plan: Alternate Processing and Storage Sites',
      verified: 'transcription',
    },
    'CP-2(7)': {
      title: 'Contingency Plan: Coordinate with External Service Providers',
      verified: 'transcription',
    },
    'CP-2(8)': {
      title: 'Contingency Plan: Identify Critical Assets',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-3': {
      title: 'Contingency Training',
      verified: 'source',
      baseline: 'low',
      frequency: 'yours',
    },
    'CP-3(1)': {
      title: 'Contingency Training: Simulated Events',
      verified: 'source',
      baseline: 'high',
    },
    'CP-4': {
      title: 'Contingency Plan Testing',
      verified: 'source',
      baseline: 'low',
      frequency: 'yours',
    },
    'CP-4(2)': {
      title: 'Contingency Plan Testing: Alternate Processing Site',
      verified: 'source',
      baseline: 'high',
    },
    'CP-4(4)': {
      title: 'Contingency Plan Testing: Full Recovery and Reconstitution',
      verified: 'transcription',
    },
    'CP-6': { title: 'Alternate Storage Site', verified: 'source', baseline: 'moderate' },
    'CP-6(1)': {
      title: 'Alternate Storage Site: Separation from Primary Site',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-7': { title: 'Alternate Processing Site', verified: 'source', baseline: 'moderate' },
    'CP-7(1)': {
      title: 'Alternate Processing Site: Separation from Primary Site',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-7(4)': {
      title: 'Alternate Processing Site: Preparation for Use',
      verified: 'source',
      baseline: 'high',
    },
    'CP-7(6)': {
      title: 'Alternate Processing Site: Inability to Return to Primary Site',
      verified: 'transcription',
    },
    'CP-8': { title: 'Telecommunications Services', verified: 'source', baseline: 'moderate' },
    'CP-8(2)': {
      title: 'Telecommunications Services: Single Points of Failure',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-9': { title: 'System Backup', verified: 'source', baseline: 'low' },
    'CP-9(1)': {
      title: 'System Backup: Testing for Reliability and Integrity',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-9(2)': {
      title: 'System Backup: Test Restoration Using Sampling',
      verified: 'source',
      baseline: 'high',
    },
    'CP-9(3)': {
      title: 'System Backup: Separate Storage for Critical Information',
      verified: 'source',
      baseline: 'high',
    },
    'CP-9(5)': {
      title: 'System Backup: Transfer to Alternate Storage Site',
      verified: 'source',
      baseline: 'high',
    },
    'CP-9(6)': { title: 'System Backup: Redundant Secondary System', verified: 'transcription' },
    'CP-9(7)': {
      title: 'System Backup: Dual Authorization for Deletion or Destruction',
      verified: 'transcription',
    },
    'CP-9(8)': {
      title: 'System Backup: Cryptographic Protection',
      verified: 'source',
      baseline: 'moderate',
    },
    'CP-10': { title: 'System Recovery and Reconstitution', verified: 'source', baseline: 'low' },
    'CP-10(4)': {
      title: 'System Recovery and Reconstitution: Restore Within Time Period',
      verified: 'source',
      baseline: 'high',
    },
    'CP-10(6)': {
      title: 'System Recovery and Reconstitution: Component Protection',
      verified: 'transcription',
    },
    'CP-13': { title: 'Alternative Security Mechanisms', verified: 'transcription' },
    'IR-6': { title: 'Incident Reporting', verified: 'source', baseline: 'low' },
    'MA-6': { title: 'Timely Maintenance', verified: 'source', baseline: 'moderate' },
    'MP-4': { title: 'Media Storage', verified: 'source', baseline: 'moderate' },
    'MP-5': { title: 'Media Transport', verified: 'source', baseline: 'moderate' },
    'PE-11': { title: 'Emergency Power', verified: 'source', baseline: 'moderate' },
    'SC-12': {
      title: 'Cryptographic Key Establishment and Management',
      verified: 'source',
      baseline: 'low',
    },
    'SC-12(1)': {
      title: 'Cryptographic Key Establishment and Management: Availability',
      verified: 'source',
      baseline: 'high',
    },
    'SC-36': { title: 'Distributed Processing and Storage', verified: 'transcription' },
    'SI-2': { title: 'Flaw Remediation', verified: 'source', baseline: 'low' },
    'SI-4': { title: 'System Monitoring', verified: 'source', baseline: 'low' },
    'SI-12': { title: 'Information Management and Retention', verified: 'source', baseline: 'low' },
    'SI-12(2)': {
      title:
        'Information Management and Retention: Minimize Personally Identifiable Information in Testing, Training, and Research',
      verified: 'transcription',
    },
    'SI-13': { title: 'Predictable Failure Prevention', verified: 'transcription' },
  },
} satisfies Framework;

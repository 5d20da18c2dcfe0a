/** Controls of NIST SP 800-34 Rev. 1. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'nist-800-34r1',
  title: 'NIST SP 800-34 Rev. 1',
  controls: {
    '3.2': { title: 'Business impact analysis', verified: 'transcription' },
    '3.2.1': {
      title: 'Business processes and their recovery criticality',
      verified: 'transcription',
    },
    '3.2.2': { title: 'Identify Resource Requirements', verified: 'transcription' },
    '3.2.3': { title: 'Identify System Resource Recovery Priorities', verified: 'transcription' },
    '3.3': { title: 'Identify Preventive Controls', verified: 'transcription' },
    '3.4.1': { title: 'Backup and Recovery', verified: 'transcription' },
    '3.4.2': { title: 'Backup Methods and Offsite Storage', verified: 'transcription' },
    '3.4.3': { title: 'Alternate Sites', verified: 'transcription' },
    '3.4.4': { title: 'Equipment Replacement', verified: 'transcription' },
    '3.4.5': { title: 'Cost Considerations', verified: 'transcription' },
    '3.4.6': { title: 'Roles and Responsibilities', verified: 'transcription' },
    '3.5': { title: 'Plan Testing, Training, and Exercises (TT&E)', verified: 'transcription' },
    '3.5.1': { title: 'Testing', verified: 'transcription' },
    '3.5.2': { title: 'Training', verified: 'transcription' },
    '3.5.3': { title: 'Exercises', verified: 'transcription' },
    '3.5.4': { title: 'TT&E Program Summary', verified: 'transcription' },
    '3.6': { title: 'Plan Maintenance', verified: 'transcription' },
    '4.1': { title: 'Supporting Information', verified: 'transcription' },
    '4.2.1': { title: 'Activation Criteria and Procedure', verified: 'transcription' },
    '4.2.2': { title: 'Notification Procedures', verified: 'transcription' },
    '4.2.3': { title: 'Outage Assessment', verified: 'transcription' },
    '4.3.1': { title: 'Sequence of Recovery Activities', verified: 'transcription' },
    '4.3.2': { title: 'Recovery Procedures', verified: 'transcription' },
    '4.3.3': { title: 'Recovery Escalation and Notification', verified: 'transcription' },
    '4.4': { title: 'Reconstitution Phase', verified: 'transcription' },
    'A.3-1.2': { title: 'Template A.3: 1.2 Scope', verified: 'transcription' },
    'A.3-1.3': { title: 'Template A.3: 1.3 Assumptions', verified: 'transcription' },
    'A.3-2.3': { title: 'Template A.3: 2.3 Roles and Responsibilities', verified: 'transcription' },
    'A.3-3.1': {
      title: 'Template A.3: 3.1 Activation Criteria and Procedure',
      verified: 'transcription',
    },
    'A.3-3.3': { title: 'Template A.3: 3.3 Outage Assessment', verified: 'transcription' },
    'A.3-4.1': {
      title: 'Template A.3: 4.1 Sequence of Recovery Activities',
      verified: 'transcription',
    },
    'A.3-4.3': {
      title: 'Template A.3: 4.3 Recovery Escalation Notices/Awareness',
      verified: 'transcription',
    },
    'A.3-5.2': { title: 'Template A.3: 5.2 Validation Data Testing', verified: 'transcription' },
    'A.3-5.3': {
      title: 'Template A.3: 5.3 Validation Functionality Testing',
      verified: 'transcription',
    },
    'A.3-5.4': { title: 'Template A.3: 5.4 Recovery Declaration', verified: 'transcription' },
    'A.3-5.8': { title: 'Template A.3: 5.8 Data Backup', verified: 'transcription' },
    'A.3-5.9': { title: 'Template A.3: 5.9 Event Documentation', verified: 'transcription' },
    'A.3-5.10': { title: 'Template A.3: 5.10 Deactivation', verified: 'transcription' },
    'A.3-AppA': {
      title: 'Template A.3: Appendix A Personnel Contact List',
      verified: 'transcription',
    },
    'A.3-AppB': {
      title: 'Template A.3: Appendix B Vendor Contact List',
      verified: 'transcription',
    },
    'A.3-AppC': {
      title: 'Template A.3: Appendix C Detailed Recovery Procedures',
      verified: 'transcription',
    },
    'A.3-AppD': {
      title: 'Template A.3: Appendix D Alternate Processing Procedures',
      verified: 'transcription',
    },
    'A.3-AppF': {
      title: 'Template A.3: Appendix F Alternate Storage, Site, and Telecommunications',
      verified: 'transcription',
    },
    'A.3-AppH': {
      title: 'Template A.3: Appendix H Hardware and Software Inventory',
      verified: 'transcription',
    },
    'A.3-AppI': {
      title: 'Template A.3: Appendix I Interconnections Table',
      verified: 'transcription',
    },
    'A.3-AppJ': {
      title: 'Template A.3: Appendix J Test and Maintenance Schedule',
      verified: 'transcription',
    },
    'A.3-AppL': {
      title: 'Template A.3: Appendix L Business Impact Analysis',
      verified: 'transcription',
    },
    'A.3-AppM': {
      title: 'Template A.3: Appendix M Document Change Page',
      verified: 'transcription',
    },
    'A.3-PA': { title: 'Template A.3: Plan Approval', verified: 'transcription' },
  },
} satisfies Framework;

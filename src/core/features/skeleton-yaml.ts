/** What stands below the metadata in a new YAML runbook: all that the schema asks for. */
import type { Kind } from '../runbook.ts';

const STEP = `    - id: \${20:stop-writers}
      action: "\${21:TBD: what to do}"
      owner: \${22:TBD}
      duration: \${23:TBD}
      command: \${24:TBD}
      verify:
        expect: "\${25:TBD: what shows that it worked}"
      undo: "\${26:TBD: the way back}"
`;

/** Snippet bodies; their tab stops are renumbered after those of the header. */
export const YAML_SPECS: Readonly<Record<Kind, string>> = {
  'dr-plan': `spec:
  scope:
    covers: ["\${1:TBD: systems}"]
    excludes: ["\${2:TBD: what is left out, and why}"]
  systems:
    - id: "\${3:TBD: system}"
      tier: \${4|TBD,1,2,3,0,4|}
      stateful: \${5|TBD,true,false|}
      rto: "\${6:TBD: RTO}"
      rto_clock: \${7|TBD,declaration,detection,outage|}
      rpo: "\${8:TBD: RPO}"
      fault_tolerance:
        mechanism: "\${9:TBD: cluster, replica, second zone}"
  scenarios:
    - scenario: \${10|TBD,site-loss,host-loss,zone-loss,region-loss,data-corruption,accidental-deletion,ransomware|}
      response: \${11|TBD,procedure,automatic,workaround,accepted|}
      note: "\${12:TBD: which procedure}"
  roles:
    - id: recovery-lead
      holder: \${13:TBD}
      deputy: \${14:TBD}
  contacts:
    - id: recovery-lead
      channels:
        - type: \${15|TBD,mobile,phone,pager,email,chat,rota|}
          value: "\${16:TBD: number}"
        - type: \${41|TBD,pager,phone,mobile,email,chat,rota|}
          value: "\${42:TBD: number}"
  activation:
    criteria: ["\${17:TBD: when the plan starts}"]
    declared_by: recovery-lead
  recovery_order:
    - ["\${38:TBD: what comes back first}"]
    - ["\${39:TBD: what comes back next}"]
  alternates:
    - id: \${18:second-site}
      class: \${19|TBD,warm,hot,cold,pilot-light,spare-hardware,rebuild-from-code|}
      covers: [\${10|TBD,site-loss,host-loss,zone-loss,region-loss|}]
      ready_in: \${20:TBD}
  monitoring:
    - watches: "\${21:TBD: what is watched}"
      tool: "\${22:TBD: tool}"
      detects_in: \${23:TBD}
      pages: recovery-lead
  validation:
    tests: ["\${24:TBD: what shows that the service is back}"]
    accepted_by: "\${40:TBD: role}"
    declared_by: recovery-lead
  failback:
    conditions: ["\${28:TBD: when the way back is safe}"]
  communication:
    - audience: "\${29:TBD: who is told}"
      channel: "\${30:TBD: channel}"
      every: \${31:TBD}
      by: recovery-lead
  emergency_access:
    - account: "\${32:TBD: account}"
      opens: ["\${3:TBD: system}"]
      secret_location: "\${33:TBD: safe or hardware key}"
      opened_by: recovery-lead
      last_tested: \${34:TBD}
  testing:
    before_production: "\${25:TBD: what is tested before a system goes live}"
    programme:
      - type: \${26|TBD,restore-drill,tabletop,walkthrough,functional,full-failover|}
        cadence: \${27:TBD}
  distribution:
    - where: "\${35:TBD: where a copy lies}"
      medium: \${36|TBD,paper,mirror,usb,laptop,safe,repository|}
  maintenance:
    triggers: ["\${37:TBD: what makes a review due}"]
`,
  'backup-procedure': `spec:
  excluded:
    - what: "\${1:TBD: what is not backed up}"
      reason: "\${2:TBD: why}"
  backups:
    - id: "\${3:TBD: system}"
      covers: ["\${3:TBD: system}"]
      tool:
        name: "\${4:TBD: program or service}"
      jobs:
        - type: \${5|TBD,full,incremental,differential,log,snapshot|}
          schedule: "\${6:TBD: cron line or interval}"
      copies:
        - id: primary
          medium: \${7|TBD,object-storage,disk,tape,snapshot|}
          location:
            path: "\${8:TBD: bucket, vault or path}"
      verification:
        method: "\${11:TBD: how a copy is checked}"
        schedule: "\${12:TBD: how often}"
      archive:
        schedule: "\${13:TBD: how often}"
        location:
          site: "\${14:TBD: secure place}"
        retention:
          for: \${15:TBD}
      restore_drill:
        cadence: \${16:TBD}
        target: "\${17:TBD: test environment}"
`,
  'restore-procedure': `spec:
  systems: ["\${1:TBD: system}"]
  scenarios: [\${2|TBD,data-corruption,host-loss,site-loss,region-loss,ransomware,accidental-deletion|}]
  use_when: ["\${3:TBD: when this is the right procedure}"]
  do_not_use_when: ["\${4:TBD: when it is not}"]
  backup: "\${5:TBD: id of the backup}"
  choose_recovery_point: "\${6:TBD: which copy, and where it is}"
  prerequisites: ["\${7:TBD: what must be there first}"]
  access:
    - "\${8:TBD: accounts}"
    - "\${31:TBD: where the key of the encrypted backup is kept}"
  steps:
${STEP}  validation: ["\${30:TBD: what shows that the service is back}"]
`,
  'training-plan': `spec:
  onboarding_limit: \${1:TBD}
  courses:
    - id: \${2:restore-basics}
      content: "\${3:TBD: what people learn to do}"
      hands_on: \${4|TBD,true,false|}
      cadence: \${5:TBD}
      required_for: [\${6:TBD}]
  people:
    - id: \${7:TBD}
  records:
    - person: \${7:TBD}
      course: \${2:restore-basics}
      date: \${8:TBD}
      result: \${9|TBD,attended,passed,failed|}
`,
  'exercise-report': `spec:
  type: \${1|TBD,restore-drill,walkthrough,tabletop,functional,component-failover,full-failover|}
  scenario: \${2|TBD,data-corruption,host-loss,site-loss,region-loss,ransomware|}
  date: \${3:TBD}
  environment: \${4|TBD,isolated-test,recovery-site,production,paper|}
  systems: ["\${5:TBD: system}"]
  backup_used: "\${6:TBD: which copy}"
  participants: [\${7:TBD}]
  objectives:
    - system: "\${5:TBD: system}"
      rto_target: "\${8:TBD: RTO}"
      rto_achieved: \${9:TBD}
      rpo_target: "\${10:TBD: RPO}"
      rpo_achieved: \${11:TBD}
  result: \${12|TBD,passed,passed-with-findings,failed,aborted|}
  findings:
    - id: f-1
      text: "\${13:TBD: what was found}"
      action: "\${14:TBD: what is done about it}"
      owner: \${15:TBD}
      due: \${16:TBD}
      status: \${17|TBD,open,in-progress,done,accepted|}
`,
  inventory: `spec:
  hardware:
    - id: \${1:server-1}
      model: "\${2:TBD: model}"
      serial: "\${3:TBD: serial number}"
      location:
        site: "\${4:TBD: site and rack}"
  software:
    - name: "\${5:TBD: product}"
      version: "\${6:TBD: version}"
      hosts: [\${1:server-1}]
  media:
    - what: "\${7:TBD: image or installer}"
      where: "\${8:TBD: where it is kept}"
      offline_copy: "\${9:TBD: second place}"
  updates:
    - what: "\${10:TBD: updates and firmware}"
      where: "\${11:TBD: mirror or folder}"
  licences:
    - for: "\${12:TBD: product}"
      key_location: "\${13:TBD: where the key is}"
  contracts:
    - id: \${14:support}
      vendor: "\${15:TBD: vendor}"
      phone: "\${16:TBD: number}"
      response: \${17:TBD}
`,
  'change-log': `spec:
  entries:
    - date: \${1:TBD}
      systems: ["\${2:TBD: system}"]
      what: "\${3:TBD: what was changed}"
      from: "\${4:TBD: before}"
      to: "\${5:TBD: after}"
      by: \${6:TBD}
      significance: \${7|TBD,minor,significant|}
      plan_effect: "\${8:TBD: what the plan needs to say now}"
`,
};

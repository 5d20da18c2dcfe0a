/** Practice: the way back from a step that overwrites, deletes or redirects. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'step-rollback',
  title: 'Way back for risky steps',
  group: 'Recovery',
  requirement:
    'For each step that overwrites, deletes or redirects, say how it is undone, or that it cannot be undone and who approves it.',
  why: 'Recovery is done tired and in a hurry. The second disaster of a day is mostly home-made.',
  goodEvidence: [
    'the command that undoes the step',
    'a copy that is taken before anything is overwritten',
    'the point of no return, and who approves it',
    'conditions for giving up',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'restore-procedure': 'required' },
  controls: ['dora-rts:8(2)(c)(iii)', 'nist-800-53r5:CM-2(3)', 'nist-800-34r1:4.3.2'],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'undo|rollback|revert|abort|back_out|way_back|go_back|put_back|puts_back|step_back|reverse',
          'if .. fails|fail|wrong|worse|not .. restore|return|go|start|switch|stop|delete|repeat|load|call',
          'before .. save|copy|rename|snapshot|keep',
          'save|keep|rename|copy|snapshot .. before|old|present|current',
          'next to .. old|existing',
          'never on_top|overwrite|over',
        ],
      },
      readsCode: true,
      headings: [
        'rollback|undo|abort|backout|reverting',
        'rollback procedure|plan|step|strategy|instruction|process|option',
        'rollback of .. restore|recovery|failover|change|step',
        'rolling back',
        'back out plan|procedure',
        'abort criterion|criteria|condition|procedure',
        'point of no return',
        'if something|anything|it|this|restore|recovery|step|failover .. wrong|fails|fail|work',
        'when .. goes wrong|fails',
        'how to undo|revert|abort',
        'way back',
        'contingency step|action',
      ],
      topics: [
        'rollback',
        'rolled back to|the|if',
        'undo|undone|back_out',
        'abort|aborted .. recovery|restore|failover|migration|step|switch|procedure|if|when|criteria|criterion',
        'revert|reverted to|the|if|by|dns|change|step|traffic|configuration',
        'point of no return',
        'cannot|not undone|reversed|reversible|revertible',
        'irreversible|destructive',
        'if this|the|a|any? step|restore|recovery|failover|promotion|import|switch|cutover fails|fail|failed|goes|wrong',
        'before overwriting|overwrite|deleting|delete|dropping|drop|wiping|formatting|replacing',
        'keep|keeps|save|rename|move|copy .. old|existing|current|original|damaged|broken|failed data|database|volume|directory|disk|files|cluster',
        'safety|precautionary copy|snapshot|backup|dump',
        'no way|return back',
        'way back',
        'go back to|if|after|afterwards',
        'so|can that .. go|switch|come back',
      ],
      evidence: [
        '<code>',
        'before|first|beforehand .. snapshot|copy|dump|rename|backup|move|clone|save',
        'snapshot|copy|dump|rename|backup|move|clone|save .. before|first|aside',
        'go|return back? to? step <number>',
        'approved|approval|confirmed|signed by|of|from|off .. <person>',
        '<role> .. approve|approves|decide|decides|confirm|confirms|must',
        'two person|people|persons',
        'restore|switch|point|set|start|rename|move|re_attach|reattach|promote .. old|previous|original|former|back|last_good',
        'dns|traffic|record|load_balancer .. back|old|previous|original',
        'mv|cp|undo|revert|rollback <path>|<name>|<host>|<file>',
        'after|within|longer|more <duration> ... stop|abort|rollback|give_up|revert',
      ],
      proof: [
        'undo|rollback|revert|to_undo|backout ... <code>',
        'point of no return ... step|approved|approval|decide|decides|<role>|<number>',
        'before overwriting|overwrite|deleting|delete|dropping|wiping|formatting|replacing|restoring|restore ... snapshot|copy|dump|rename|backup|clone|move|<code>',
        'rename|move|copy|snapshot|keep|save|dump .. old|existing|current|original|damaged|broken|failed data|database|volume|directory|disk|files|cluster .. before|<code>|aside|until|for|as',
        'take|make|create .. snapshot|copy|dump|backup|clone .. before|first',
        'if|when .. fails|fail|failed|wrong .. return|go|switch|point|start|restore|reattach|rename|move .. back|old|previous|original|step <number>?',
        'cannot|not undone|reversed|reversible ... approved|approval|approves|<role>',
        'irreversible|destructive ... approved|approval|approves|two|<role>',
        'rollback|revert|undo|back_out .. by|with|point*|switch*|start*|reattach*|restor*|renam*|mov*|promot* .. old|previous|original|former|volume|snapshot|server|primary|cluster',
        'abort|stop|give_up .. if|when|after|once .. not? .. <duration>|<percent>|<number>',
        'no way|return back ... approval|approved|approves|ask|asks|confirm|confirms|decide|decides|<role>',
        'snapshot|copy|dump|backup|clone .. first|before .. go|come|switch|roll back',
        'if|should|when .. promotion|restore|import|migration|switch|cutover|step|failover|update .. wrong|fail|fails|failed ... start|restart|stop|switch|point|return|go|rename|restore|detach|reattach ... <code>|old|previous|original|again|back',
        'keep|keeps|leave|retain .. old|damaged|original|failed|broken|previous disk|volume|server|database|directory|copy|data|instance .. until|for|as_long',
      ],
      not: [
        'rollback segment|transaction|statement',
        'transaction .. rollback|rolled',
        'sql rollback',
        'helm rollback',
        'rollback .. release|deployment|chart|version_of_the_app',
        'commit|begin rollback',
        'undo tablespace|log|segment|retention',
        'undone work|task|ticket',
        'revert .. commit|pr|merge|pull_request',
      ],
    },
  },
  fields: ['spec.steps[].undo', 'spec.steps[].on_failure', 'spec.steps[].irreversible'],
  falseFriends: [
    { text: 'Each transaction ends in COMMIT or ROLLBACK.', why: 'a statement of a database' },
    { text: 'The undo tablespace is on its own disk.', why: 'storage of a database' },
    { text: 'Use helm rollback for a bad release.', why: 'a deployment' },
    { text: 'Revert the commit that broke the build.', why: 'version control' },
  ],
  scaffold: {
    markdown: `## Way back for risky steps

| Step | Before it | How to undo it | Approved by |
| --- | --- | --- | --- |
| \${1:TBD: step that overwrites} | \${2:TBD: copy that is taken} | \${3:TBD: command} | nobody |
| \${4:TBD: step that cannot be undone} | \${5:TBD: last check} | cannot be undone | \${6:TBD: role} |

Give up and call \${7:TBD: role} when \${8:TBD: condition}.
`,
    yaml: `steps:
  - id: \${1:replace-data}
    action: "\${2:TBD: what is overwritten}"
    owner: \${3:dba-oncall}
    undo: "\${4:TBD: command that takes it back}"
    on_failure: "\${5:TBD: what to do when it fails}"
`,
  },
  examples: [
    {
      name: 'a copy before the step',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

Stop the server and rename the damaged data directory to data.failed before you unpack the dump.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an undo line for a step',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Switch the address

1. Point the record at the new host.
   Undo: \`make dns-primary\`
   ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'restore-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: restore-procedure
spec:
  steps:
    - id: swap
      action: Move the data directory away
      owner: dba
      undo: mv data.failed data
            ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a wish without a command',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# Restore orders-db

Roll back if necessary.
^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a statement of a database',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Fix the row

The transaction ends in a rollback when the row is locked.
`,
    },
  ],
} satisfies Practice;

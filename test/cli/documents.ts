/** The documents that the scenarios share. */

/** Says that it is a plan, and nothing else: every practice of a plan is missing. */
export const BARE_PLAN = `---
kind: dr-plan
id: orders-plan
title: Orders recovery plan
---

# Orders recovery plan

To be continued.
`;

/** Of nobody's interest. */
export const README = `# Orders

A small shop. Run \`make\` to build it.
`;

export const CHILD_RESTORE = `---
kind: restore-procedure
plan: orders-plan
title: Restore the orders database
---

# Restore the orders database

1. Stop the application.
2. Restore the newest dump.
`;

/** The help texts. */
import type { Topic } from './arguments.ts';

export function usage(topic: Topic): string {
  return TEXTS[topic];
}

const READING = `  --config FILE            use this configuration instead of the nearest .dr-runbook.yaml
  --stdin-filename FILE    with the path "-": what the text on the standard input is
  --today YYYY-MM-DD       the day to judge by, instead of the clock's
  --no-color               no colours; they also stay off outside a terminal and under NO_COLOR
  -h, --help               this text`;

const TEXTS: Readonly<Record<Topic, string>> = {
  '': `dr-runbook: checks disaster-recovery runbooks in Markdown and YAML

Usage:
  dr-runbook check [paths…]       say what is missing or wrong
  dr-runbook baseline [paths…]    record the findings of today, so that only new ones count
  dr-runbook coverage [paths…]    say which practices are covered, and where
  dr-runbook report [paths…]      say how ready each service is, for managers and auditors
  dr-runbook merge FILE…          join the reports of several repositories into one
  dr-runbook export [paths…]      write the offline pack of a service: one file to print
  dr-runbook explain [id]         say what a practice or rule asks, and why
  dr-runbook new <kind>           start a new runbook, with TBD for what is not known yet
  dr-runbook init                 propose a configuration for this folder

  dr-runbook <command> --help     options and examples of a command
  dr-runbook --version

Exit codes: 0 clean; 1 findings at or above the threshold; 2 something could not be checked.
`,
  check: `dr-runbook check [paths…]: say what is missing or wrong

Without paths it checks the current folder. Folders are searched for Markdown and YAML files;
.gitignore is honoured, symbolic links are not followed. Documents that are not runbooks are left alone.

Options:
  --format FORMAT[=FILE]   pretty (the default), json, github, sarif, gitlab, junit, rdjson,
                           checkstyle, lines or markdown; to a file when one is named. May be repeated
  --fail-on error|warning|info   exit with 1 from this severity on (default: error)
  --fix                    write what is safe to fix into the files, then report what is left
  --fix --dry-run          print that as a diff instead, and touch no file
  --max-warnings N         exit with 1 also when there are more warnings than this
  --since REF              judge what changed since this branch or commit: what is new, what is fixed
  --baseline FILE          what this file lists is not new; dr-runbook baseline writes it
  --new-only               with one of these: report only what is new
  --verbose                also list the runbooks without findings, and what may be a runbook
  --quiet                  only the findings and what could not be checked, no summary
${READING}

Examples:
  dr-runbook check
  dr-runbook check docs/dr docs/runbooks/restore-orders.md --fail-on warning
  dr-runbook check --format json > findings.json
  dr-runbook check docs/dr --fix --dry-run
  dr-runbook check --since origin/main
  dr-runbook check --format sarif=findings.sarif --format pretty
  git show HEAD:docs/plan.md | dr-runbook check - --stdin-filename docs/plan.md

Exit codes: 0 clean; 1 findings at or above --fail-on; 2 something could not be checked
(bad usage or configuration, a path or pattern without a file, a runbook that cannot be read, a
commit that is not here). With --since or --baseline only new findings count.
2 outranks 1.
`,
  baseline: `dr-runbook baseline [paths…]: record the findings of today

The first run records everything that check finds, except what is due to today's date alone. Later
runs drop what has been fixed and add nothing. check --baseline FILE then counts only what is new.

Options:
  --file FILE              the baseline (default: .dr-runbook-baseline.json)
  --all                    record everything that is found now
  --config FILE            use this configuration instead of the nearest .dr-runbook.yaml
  --today YYYY-MM-DD       the day to judge by, instead of the clock's
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook baseline
  dr-runbook check --baseline .dr-runbook-baseline.json

Exit codes: 0 written; 2 not written, also when something could not be checked.
`,
  coverage: `dr-runbook coverage [paths…]: say which practices are covered, and where

Judges each plan together with the documents that belong to it, then each runbook.

Options:
  --format pretty|json     pretty is the default
  --alone                  each document by itself, whatever it is, with every practice
${READING}

Examples:
  dr-runbook coverage docs/dr
  dr-runbook coverage --alone --format json docs/plan.md

Exit codes: 0 done; 2 something could not be checked.
`,
  report: `dr-runbook report [paths…]: say how ready each service is, for managers and auditors

Gaps first, then what is overdue, the matrix of services and practices, roles and their training,
waivers, and under the configured frameworks each control with the places that are evidence of it.

Options:
  --format FORMAT[=FILE]   markdown (the default), html (one file, without scripts, ready to print) or
                           json; to a file when one is named. May be repeated
  --previous FILE          the JSON of an earlier report: says what has improved and worsened since
  --config FILE            use this configuration instead of the nearest .dr-runbook.yaml
  --today YYYY-MM-DD       the day to judge by, instead of the clock's
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook report > readiness.md
  dr-runbook report --format html=readiness.html
  dr-runbook report docs/dr --format json=readiness.json --previous last-quarter.json

Exit codes: 0 done, whatever the readiness; 2 something could not be checked, read or written.
`,
  merge: `dr-runbook merge FILE…: join the readiness reports of many repositories into one

Each file is what dr-runbook report --format json wrote in one repository. Places lead to the revision
of their repository on the web, where it is known how that is addressed.

Options:
  --format FORMAT[=FILE]   markdown (the default), html or json; to a file when one is named. May be repeated
  -o, --output FILE        the file for the one format
  --previous FILE          the JSON of an earlier merged report: says what has improved and worsened since
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook merge reports/*.json --format html --output readiness.html
  dr-runbook merge shop.json mail.json --format json=all.json --format html=all.html

Exit codes: 0 done, whatever the readiness; 2 a report could not be read (then nothing is written) or written,
or something could not be checked where a report was made.
`,
  export: `dr-runbook export [paths…]: write the offline pack of a service, for the day the wiki is down

All documents of the service in one file that needs nothing else: what is missing and stale on the first
page, then whom to call, where to look first, and each document with boxes to tick with a pen. Links lead
to places in the pack; what is outside is named with its address. Secrets are redacted.

Options:
  --service NAME           which service, by its name, the path of its plan or its id
  --format html|markdown   html (one file, without scripts, ready to print) unless the output is *.md
  -o, --output FILE        write there, whole or not at all; without it to the standard output
  --config FILE            use this configuration instead of the nearest .dr-runbook.yaml
  --today YYYY-MM-DD       the day to judge by, instead of the clock's
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook export --output pack.html
  dr-runbook export --service bookings --format markdown --output pack.md
  dr-runbook export docs/dr/bookings-dr-plan.md > pack.html

Exit codes: 0 written; 2 not written, or something could not be read and the pack may be incomplete.
`,
  explain: `dr-runbook explain [id]: say what a practice or rule asks, and why

Without an id it lists them all.

Options:
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook explain offsite-backup-location
  dr-runbook explain

Exit codes: 0 done; 2 there is no such practice or rule.
`,
  new: `dr-runbook new <kind>: start a new runbook, with TBD for what is not known yet

The kinds are dr-plan, backup-procedure, restore-procedure, training-plan, exercise-report, inventory
and change-log. What the repository knows of the service is filled in: its plan, owner, systems with
their objectives, tools and stores. Every gap is marked with TBD, and check reports it until it is filled.

Options:
  --service NAME           the service; without it that of the plan, or the only one there is
  --plan FILE              the plan that the document belongs to
  --format markdown|yaml   by the name of the output, else markdown
  -o, --output FILE        a file, a folder, or - for the standard output; without it a name after
                           service and kind in the current folder
  --force                  replace a file that is there
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook new dr-plan --service bookings
  dr-runbook new restore-procedure --plan docs/dr/bookings-dr-plan.md --output docs/dr/
  dr-runbook new inventory --service bookings --format yaml --output -

Exit codes: 0 written; 2 not written.
`,
  init: `dr-runbook init: propose a configuration for this folder

Looks for runbooks below the current folder and shows the .dr-runbook.yaml that fits them: files with
their kinds, services with their documents, and the profile starter; and why. A configuration that is
there is never touched; then it says what could be added.

Options:
  --write                  write it without asking; in a terminal it asks, elsewhere it only shows
  --baseline               then also write down what check finds, in .dr-runbook-baseline.json, so that
                           check --baseline counts only what is new
  --today YYYY-MM-DD       the day to judge the baseline by, instead of the clock's
  --no-color               no colours
  -h, --help               this text

Examples:
  dr-runbook init
  dr-runbook init --write
  dr-runbook init --write --baseline

Exit codes: 0 done; 2 could not be written, or checked for the baseline.
`,
};

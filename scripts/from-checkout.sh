#!/bin/sh
# Runs the command line from a checkout of this repository, which it builds the first time.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -f "$here/dist/cli.js" ]; then
  # In its own folder, so that no .npmrc of the repository that is checked counts. Not a word of it
  # may get into a report on the standard output.
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent build) >&2 || exit 2
fi
exec node "$here/dist/cli.js" "$@"

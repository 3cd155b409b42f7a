#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Builds the extensions and runs their tests; the demo's figures are compared with those in its README.
#
#   test.sh [PYTHON [ARGUMENT...]]      the Python to test on (default: the CPython that built them)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 0 ]; then "$here/build.sh"; else "$here/build.sh" --tools; fi
[ $# -gt 0 ] || set -- "$here/.venv/bin/python"

failed=0
for setup in "$here"/*/setup.py; do
    directory=$(dirname "$setup")
    for test in "$directory"/tests/test_*.py; do
        "$@" "$test" || { echo "failed: $test" >&2; failed=1; }
    done
done

result=$("$@" "$here/vector/demo.py") || failed=1
figures=$(printf '%s\n' "$result" | sed -n '1,7p')
expected=$(sed -n 's/^    //p' "$here/vector/README.md" | grep -A6 '^CO2 on Mauna Loa')
if [ "$figures" = "$expected" ]; then
    echo "demo: figures as in its README"
else
    printf 'failed: demo.py printed\n%s\ninstead of\n%s\n' "$figures" "$expected" >&2
    failed=1
fi
exit $failed

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# coverage.sh COMMAND [ARGUMENT...]: runs HPy's tests on that protoPython and writes docs/hpy-coverage.md
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=$(cd "$here/../../.." && pwd)/target
"$here/test.sh" "$@"
HPY_SUITE_ARGUMENTS="--abi universal --used $target/hpy-used.tsv --junit $target/hpy-used.xml" "$here/test.sh" "$@" || true  # trace mode fails what looks at modes
python3 "$here/coverage.py" "$target/surefire-reports-suite/TEST-hpy-suite.xml" "$target/hpy-used.tsv"

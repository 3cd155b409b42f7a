#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Builds copies of the extensions in DIRECTORY with a protoPython alone, from its own virtual environment on, and runs
# their tests on it.
#
#   test-built-by.sh PROTOPYTHON DIRECTORY
set -eu

here=$(cd "$(dirname "$0")" && pwd)
python=$1 copy=$2
rm -rf "$copy"
mkdir -p "$copy"
(cd "$here" && tar -cf - --exclude=.venv --exclude=build --exclude='*.hpy0.so' .) | (cd "$copy" && tar -xf -)
PYTHON=$python
export PYTHON
exec "$copy/test.sh" "$copy/.venv/bin/python"

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Writes what the programs of this directory are expected to print, as CPython of the reference version prints it:
#
#   write-goldens.sh PYTHON [PROGRAM.py...]      PYTHON: language/src/test/scripts/reference-python; default: all programs
#
#   X.out   standard output; X.in is standard input when it is there
#   X.err   standard error, when there is any
#   X.exit  the exit code, when it is not 0 without X.err and 1 with it
#
# This directory's path is left out of what is written. A file mod_*.py, and whatever lies in a package, is imported by
# programs and none itself. Nothing but this script writes these files, and nothing but a person runs it.
set -eu

python=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
root=$(cd "$(dirname "$0")" && pwd)
cd "$root"
[ $# -gt 0 ] || set -- */*.py
"$python" -c 'import sys; sys.exit(sys.version_info[:3] != (3, 14, 3) or sys.implementation.name != "cpython")' \
    || { echo "write-goldens.sh: $python is not CPython 3.14.3" >&2; exit 1; }

for program; do
    case ${program##*/} in mod_*) continue ;; esac
    name=${program%.py}
    input=/dev/null
    [ ! -f "$name.in" ] || input=$name.in
    code=0
    "$python" "$root/$program" <"$input" >"$name.out" 2>"$name.err" || code=$?
    sed -i "s|$root/||g" "$name.out" "$name.err"
    usual=1
    [ -s "$name.err" ] || { rm "$name.err"; usual=0; }
    if [ $code -eq $usual ]; then rm -f "$name.exit"; else echo $code >"$name.exit"; fi
done

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Usage: pack-stdlib.sh CPYTHON REPLACEMENTS OUT [PACKAGES]
# Lays out OUT/lib/python3.14: the pure-Python library of CPYTHON/lib/python3.14, with the files of REPLACEMENTS and of
# PACKAGES over it, and OUT/modified: when they were modified, in seconds, which their .pyc files hold (CompileLibrary.java).
# Does nothing when OUT is up to date.
set -eu
cpython=$1/lib/python3.14 replacements=$2 out=$3 packages=${4:-}
stamp=$out/modified
[ -d "$replacements" ] || { echo "no directory $replacements" >&2; exit 1; }
if [ -f "$stamp" ] && [ -z "$(find "$replacements" ${packages:+"$packages"} "$0" -newer "$stamp" | head -n 1)" ] \
  && [ "$(find "$replacements" ${packages:+"$packages"} -name '*.py' | wc -l)" = "$(cat "$out/../stdlib.replacements" 2>/dev/null)" ]; then
  exit 0
fi
[ -f "$cpython/LICENSE.txt" ] || { echo "no CPython library in $cpython" >&2; exit 1; }
rm -rf "$out"
mkdir -p "$out/lib/python3.14/site-packages"
# What is left out: tests, graphical programs, everything native, everything that names another build's paths.
(cd "$cpython" && tar -cf - \
  --exclude=./test --exclude=./idlelib --exclude=./tkinter --exclude=./turtledemo --exclude=./turtle.py \
  --exclude=./lib-dynload --exclude='./config-*' --exclude='./_sysconfig*' --exclude=./build-details.json \
  --exclude=./site-packages --exclude='./_*_support.py' --exclude='*.exe' \
  --exclude=__pycache__ .) | (cd "$out/lib/python3.14" && tar -xf -)
for directory in "$replacements" ${packages:+"$packages"}; do
  (cd "$directory" && tar -cf - --exclude=__pycache__ .) | (cd "$out/lib/python3.14" && tar -xf -)
done
# The one fact about this implementation that a module has written in itself: the name that platform tells, by which
# packages choose what they depend on.
sed -i "s/^        name = 'CPython'\$/        name = 'protoPython' if 'protoPython' in sys_version else 'CPython'/" \
  "$out/lib/python3.14/platform.py"
grep -q "name = 'protoPython'" "$out/lib/python3.14/platform.py" || { echo "platform.py has changed" >&2; exit 1; }
echo "Third-party packages of this installation." >"$out/lib/python3.14/site-packages/README.txt"
find "$out" -type d -exec chmod 755 {} + && find "$out" -type f -exec chmod 644 {} +
# The same in each build of the same library and another for each other one, from 1980 on, as archives want it.
sum=$(cd "$out" && find lib -type f | LC_ALL=C sort | xargs cat | cksum | cut -d' ' -f1)
modified=$((315532800 + sum % 1000000000))
find "$out" -type f -exec touch -d "@$modified" {} +
find "$replacements" ${packages:+"$packages"} -name '*.py' | wc -l >"$out/../stdlib.replacements"
echo $modified >"$stamp"

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Usage: assemble.sh DISTRIBUTION STDLIB
# Completes the distribution once its jars and its runtime are there: programs, standard library, ahead-of-time cache.
set -eu
dist=$1 stdlib=$2 here=$(dirname "$0")
mkdir -p "$dist/bin" "$dist/lib/python3.14"
cp "$here/bin/protopython" "$dist/bin/protopython"
ln -sf protopython "$dist/bin/polyglot"
chmod 755 "$dist/bin/protopython"
cp -p "$here/../../../../LICENSE" "$dist/LICENSE"

# What the library no longer has goes; site-packages belongs to the user.
(cd "$stdlib" && find . -type f | LC_ALL=C sort) >"$dist/../stdlib.new"
(cd "$dist/lib/python3.14" && find . -path ./site-packages -prune -o -type f -print | LC_ALL=C sort) >"$dist/../stdlib.old"
LC_ALL=C comm -13 "$dist/../stdlib.new" "$dist/../stdlib.old" | while read -r file; do rm "$dist/lib/python3.14/$file"; done
rm "$dist/../stdlib.new" "$dist/../stdlib.old"
# not only what is newer: a file of the library may take the place of a younger one that was ours
cp -Rp "$stdlib/." "$dist/lib/python3.14/"

# Whether something must be made again: it is not there, or a jar of the distribution or its runtime is newer.
outdated() {
  [ ! -e "$1" ] || [ -n "$(find "$dist"/lib/*.jar "$dist/runtime/release" -newer "$1" | head -n 1)" ]
}

# Native libraries are laid out once, not in a cache of each user; the standard library is there already.
resources=$dist/lib/resources
if outdated "$resources"; then
  rm -rf "$resources"
  "$dist/runtime/bin/java" --module-path "$dist/lib" --enable-native-access=org.graalvm.truffle \
    --sun-misc-unsafe-memory-access=allow -Dpolyglotimpl.AttachLibraryFailureAction=ignore \
    -Dpolyglot.engine.WarnInterpreterOnly=false \
    -m org.protopython.launcher/org.protopython.launcher.ResourceUnpacking "$resources"
  rm -rf "$resources/protopython/stdlib"
  touch "$resources"
fi

# The cache is good only for exactly these jars at exactly this place.
cache=$dist/lib/protopython.aot
if outdated "$cache"; then
  rm -f "$cache"
  if ! PROTOPYTHON_TRAIN=1 "$dist/bin/protopython" -sEi "$here/train.py" >"$dist/../train.log" 2>&1 <<'EOF'; then
1 + 1
def double(x):
    return 2 * x

double(2)
for i in range(2): print(i)

import sys
sys.exit("trained" not in globals())
EOF
    rm -f "$cache"
    echo "the training run of the ahead-of-time cache failed:" >&2
    cat "$dist/../train.log" >&2
    exit 1
  fi
  rm -f "$cache.config"
fi

"$here/add-hpy-devel.sh" "$dist" "$dist/../hpy-devel"

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# sanitize.sh DISTRIBUTION   runs HPy's tests on that protoPython with its native side under AddressSanitizer
#
# DISTRIBUTION is launcher/target/protopython after a build of this tree. Needs gcc with libasan. The first error ends the
# process that has it, and its report comes before the failure of the test.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "$here/../../.." && pwd)
distribution=$(cd "$1" && pwd)
out=$module/target/sanitized

rm -rf "$out"
mkdir -p "$out"
CC=gcc CFLAGS="-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g -O1" \
    sh "$module/src/main/c/build.sh" "$module/target/generated-sources/hpy/c" "$out/built"
cp -R "$distribution/lib/resources" "$out/resources"
find "$out/built" -name libprotopython-hpy.so -exec cp {} "$out/resources/protopython/hpy/libprotopython-hpy.so" \;

# Java handles the faults that it makes on purpose, and what Java allocates for good is no leak.
export ASAN_OPTIONS="detect_leaks=0:handle_segv=0:allow_user_segv_handler=1:use_sigaltstack=0"
export LD_PRELOAD="$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so)"
"$here/test.sh" "$distribution/bin/protopython" "--vm.Dpolyglot.engine.resourcePath=$out/resources"

#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
# Usage: build.sh GENERATED_DIR OUTPUT_DIR - compiles the native side and lists it as an internal resource.
set -eu
src=$(dirname "$0") generated=$1 out=$2
os=$(uname -s | tr '[:upper:]' '[:lower:]')
case $(uname -m) in x86_64) arch=amd64 ;; *) arch=aarch64 ;; esac
dir=$out/META-INF/resources/protopython/hpy/$os/$arch
mkdir -p "$dir"
command -v "${CC:-cc}" >/dev/null || { echo "protoPython: no C compiler (cc) found" >&2; exit 1; }
# shellcheck disable=SC2086
"${CC:-cc}" -std=c11 -D_DEFAULT_SOURCE -O2 -fPIC -shared -fvisibility=hidden -Wall -Wextra -Werror \
    -I"$src" -I"$generated" ${CFLAGS:-} -o "$dir/libprotopython-hpy.so" "$src"/*.c "$generated"/*.c -lm
echo "META-INF/resources/protopython/hpy/$os/$arch/libprotopython-hpy.so = rw-r--r--" >"$dir/file-list"
sha256sum <"$dir/libprotopython-hpy.so" | cut -d' ' -f1 >"$dir/sha256"

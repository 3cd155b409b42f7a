#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Builds extensions as HPy universal binaries, each beside its setup.py.
#
#   build.sh [--venv VENV] [--tools] [DIRECTORY...]
#
#   --venv VENV    the virtual environment with the build tools, made when missing (default: .venv beside this script)
#   --tools        make sure that the environment is there even when nothing has to be built
#   DIRECTORY      what to build (default: every directory with a setup.py beside this script)
#
# PYTHON names the CPython (3.9 to 3.11) or protoPython that makes the environment; without it the first CPython found
# is taken, and the protoPython of this tree where there is none.
# What is newer than its sources is left alone. Quiet unless something fails.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
venv=$here/.venv
tools=

fail() {
    echo "extensions/build.sh: $*" >&2
    exit 1
}

# What a Python needs to build extensions, on one line; fails where it cannot. hpy 0.9.0 runs on CPython 3.8 to 3.11,
# setuptools needs 3.8 and hpy's wheels end with 3.11. protoPython has hpy.
requirements() {
    "$1" -c 'import sys, venv
if sys.implementation.name == "cpython":
    print("setuptools>=64,<70 hpy==0.9.0")
    sys.exit(not (3, 9) <= sys.version_info[:2] <= (3, 11))
import hpy
print("setuptools>=64")' 2>/dev/null
}

make_venv() {
    for python in "${PYTHON:-}" python3.11 python3.10 python3.9 python3 /usr/bin/python3 \
            "$HOME"/.pyenv/versions/3.11.*/bin/python "$HOME"/.pyenv/versions/3.10.*/bin/python \
            "$here/../launcher/target/protopython/bin/protopython"; do
        if [ -n "$python" ] && required=$(requirements "$python"); then
            log=$(mktemp)
            rm -rf "$venv"
            # shellcheck disable=SC2086
            if "$python" -m venv "$venv" >"$log" 2>&1 \
                    && "$venv/bin/python" -m pip install --quiet --disable-pip-version-check $required >"$log" 2>&1; then
                rm -f "$log"
                return
            fi
            cat "$log" >&2
            rm -f "$log"
            rm -rf "$venv"
            fail "cannot make a virtual environment with $required in $venv"
        fi
    done
    fail "neither CPython 3.9 to 3.11 with the venv module nor a built protoPython found; set PYTHON to one"
}

# up_to_date DIR: there is a binary, and no source is newer than it
up_to_date() {
    binary=$(find "$1" -maxdepth 1 -name '*.hpy0.so' -print -quit)
    [ -n "$binary" ] && [ -z "$(find "$1/src" "$1/setup.py" -newer "$binary" -print -quit)" ]
}

build() {
    log=$(mktemp)
    if ! (cd "$1" && "$venv/bin/python" setup.py --quiet --hpy-abi=universal build_ext --inplace) >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "building $1 failed"
    fi
    rm -f "$log"
    # setuptools leaves a binary alone that it thinks is new enough
    find "$1" -maxdepth 1 -name '*.hpy0.so' -exec touch {} +
}

have_tools() {
    [ -x "$venv/bin/python" ] && "$venv/bin/python" -c 'import hpy.devel' >/dev/null 2>&1
}

while [ $# -gt 0 ]; do
    case $1 in
        --venv) venv=$2; shift 2 ;;
        --tools) tools=wanted; shift ;;
        -*) fail "unknown option $1" ;;
        *) break ;;
    esac
done
if [ $# -eq 0 ]; then
    for setup in "$here"/*/setup.py; do
        set -- "$@" "$(dirname "$setup")"
    done
fi
[ -z "$tools" ] || have_tools || make_venv
for directory; do
    up_to_date "$directory" && continue
    have_tools || make_venv
    build "$directory"
done

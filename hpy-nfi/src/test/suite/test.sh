#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Runs the tests of HPy 0.9.0 on a protoPython, in universal, debug and trace mode.
#
#   test.sh COMMAND [ARGUMENT...]       the protoPython
#
# The source distribution of HPy comes from PyPI, once, and must have the checksum below; it is unpacked in
# hpy-nfi/target, and so is pytest, as pytest.txt says. HPY_SOURCE=DIRECTORY and HPY_SUITE_PYTEST=DIRECTORY name what is
# there already. HPY_SUITE_SKIP=true skips everything.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
target=$root/hpy-nfi/target
checksum=4545310f3a7f9ac249c0f19a80a9b05f46565afb62b7e9225b79493b7b6c70cc

if [ "${HPY_SUITE_SKIP:-false}" = true ]; then
    echo "hpy-nfi/src/test/suite/test.sh: skipped, as HPY_SUITE_SKIP says" >&2
    exit 0
fi
if [ -z "${HPY_SOURCE:-}" ]; then
    HPY_SOURCE=$target/hpy-0.9.0
    if [ ! -f "$HPY_SOURCE/test/support.py" ]; then
        "$root/extensions/build.sh" --tools "$root/extensions/quickstart"
        mkdir -p "$target"
        echo "hpy==0.9.0 --hash=sha256:$checksum" >"$target/hpy-sdist.txt"
        "$root/extensions/.venv/bin/python" -m pip download --quiet --disable-pip-version-check --no-deps \
            --no-binary hpy --require-hashes --requirement "$target/hpy-sdist.txt" --dest "$target" || {
            echo "hpy-nfi/src/test/suite/test.sh: cannot fetch HPy's source distribution from PyPI; HPY_SOURCE=DIRECTORY" \
                "names one, -Dhpy.suite.skip=true (or HPY_SUITE_SKIP=true) leaves its tests out" >&2
            exit 1
        }
        tar -C "$target" -xzf "$target/hpy-0.9.0.tar.gz"
    fi
fi
pytest=${HPY_SUITE_PYTEST:-$target/pytest}
if [ ! -f "$pytest/pytest/__init__.py" ] || [ "$here/pytest.txt" -nt "$pytest/pytest/__init__.py" ]; then
    "$root/extensions/build.sh" --tools "$root/extensions/quickstart"
    rm -rf "$pytest"
    "$root/extensions/.venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-compile \
        --only-binary :all: --require-hashes --requirement "$here/pytest.txt" --target "$pytest" || {
        echo "hpy-nfi/src/test/suite/test.sh: cannot fetch pytest from PyPI; HPY_SUITE_PYTEST=DIRECTORY names one that is" \
            "installed, -Dhpy.suite.skip=true (or HPY_SUITE_SKIP=true) leaves these tests out" >&2
        exit 1
    }
    touch "$pytest/pytest/__init__.py"
fi
PYTHONPATH=$pytest${PYTHONPATH:+:$PYTHONPATH}
HPY_SUITE_CACHE=${HPY_SUITE_CACHE:-$target/suite-extensions}
export HPY_SOURCE HPY_SUITE_CACHE PYTHONPATH
mkdir -p "$HPY_SUITE_CACHE" "$target/surefire-reports-suite"
exec "$@" "$here/run.py" --junit "$target/surefire-reports-suite/TEST-hpy-suite.xml" ${HPY_SUITE_ARGUMENTS:-}

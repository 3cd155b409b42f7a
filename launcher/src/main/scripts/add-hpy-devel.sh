#!/bin/sh
# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
#
# Usage: add-hpy-devel.sh DISTRIBUTION CACHE
# Adds hpy.devel to the distribution: the headers, sources and setuptools commands with which authors build extensions.
# They are part of HPy's package on PyPI, of which the rest is for CPython. CACHE keeps what was fetched.
set -eu
dist=$1 cache=$2
version=0.9.0
# of the wheel for CPython 3.11 on x86-64; what is taken from it is the same on every platform
checksum=48b42aff81a6797ad01d314940d8aadddedeb987c42f00453079553c15fbf70a
library=$dist/lib/python3.14
information=hpy-$version.dist-info

if [ ! -f "$cache/$information/METADATA" ]; then
  rm -rf "$cache"
  mkdir -p "$cache"
  echo "hpy==$version --hash=sha256:$checksum" >"$cache/requirements.txt"
  if ! PYTHONPATH=$(echo "$library"/ensurepip/_bundled/pip-*.whl) "$dist/bin/protopython" -m pip download --quiet \
    --disable-pip-version-check --no-deps --only-binary :all: --implementation cp --python-version 3.11 --abi cp311 \
    --platform manylinux2014_x86_64 --require-hashes --requirement "$cache/requirements.txt" --dest "$cache"; then
    rm -rf "$cache"
    echo "hpy.devel could not be fetched from PyPI: this distribution builds no extensions until it is built again" >&2
    exit 0
  fi
  "$dist/bin/protopython" -m zipfile --extract "$cache"/hpy-*.whl "$cache"
fi
rm -rf "$library/hpy/devel" "$library/$information"
mkdir "$library/$information"
cp -R "$cache/hpy/devel" "$library/hpy/devel"
rm -rf "$library/hpy/devel/lib" # compiled for one platform, and only to save authors a second
# no RECORD: what belongs to the distribution is not for pip to remove
for file in METADATA LICENSE AUTHORS entry_points.txt top_level.txt; do
  cp "$cache/$information/$file" "$library/$information/$file"
done
echo protoPython >"$library/$information/INSTALLER"

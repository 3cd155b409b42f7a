# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""f-strings with and without format specifications, %% and str.format."""

SIZE, EXPECTED = 96000, 6631120


def run(size):
    length = 0
    for i in range(size):
        name = f"item{i}"
        length += len(f"{name}: {i:>8} {i * 0.5:.2f} {name!r}") + len("%s=%d" % (name, i)) + len("{}-{}".format(i, name))
    return length

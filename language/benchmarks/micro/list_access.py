# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Lists read, written, grown, cut and unpacked."""

SIZE, EXPECTED = 910000, (453342710804, 500, 4380476565, 907720112, 500)


def run(size):
    values = [0] * 1000
    for i in range(size):
        k = i % 1000
        values[k] = values[k - 1] + i
        values[0], values[1] = values[1], values[k] & 65535
    grown = []
    for i in range(size):
        grown.append(i)
        if len(grown) > 500:
            grown.pop()
    return sum(values), len(grown), sum(values[10:100]), max(values), values.index(values[500])

# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""sort and sorted with key, reverse and lambdas; min and max with key."""

SIZE, EXPECTED = 58000, ((0, 1799094000), '1250496027', 285241, 15425853, '1250496027')


def run(size):
    state, values = 42, []
    for _ in range(size):
        state = (state * 1103515245 + 12345) % 2147483648
        values.append(state)
    pairs = sorted(((v % 1000, v) for v in values), key=lambda pair: (pair[0], -pair[1]))
    texts = sorted([str(v) for v in values], key=len, reverse=True)
    values.sort()
    return pairs[10], texts[0], values[5], min(values, key=lambda v: v % 977), max(texts, key=len)

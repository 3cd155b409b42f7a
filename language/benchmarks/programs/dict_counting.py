# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Words counted, grouped and ranked: dicts with str, int and tuple keys."""

SIZE, EXPECTED = 100000, (4998, ("w0", 5883), 90641, 362, 2, 4996, {2: 12590, 3: 14558, 4: 31373, 5: 41479})


def words(n):
    """Pseudo-random words, the same everywhere."""
    state = 42
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        rank = int((state / 2147483648) ** 3 * 5000)
        yield "w" + str(rank)


def run(size):
    counts = {}
    pairs = {}
    lengths = {}
    previous = ""
    for word in words(size):
        counts[word] = counts.get(word, 0) + 1
        pair = (previous, word)
        if pair in pairs:
            pairs[pair] += 1
        else:
            pairs[pair] = 1
        lengths.setdefault(len(word), []).append(word)
        previous = word
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    by_count = {}
    for word, count in counts.items():
        by_count.setdefault(count, set()).add(word)
    singles = sorted(by_count.get(1, ()))
    for word in singles:
        del counts[word]
    return (len(ranking), ranking[0], len(pairs), max(pairs.values()), len(singles), len(counts),
            {length: len(found) for length, found in sorted(lengths.items())})

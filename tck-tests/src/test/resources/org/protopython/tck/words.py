# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Counts words, with a class, a generator, an exception and a comprehension on the way."""


class Counter:
    def __init__(self):
        self.counts = {}

    def add(self, word):
        try:
            self.counts[word] += 1
        except KeyError:
            self.counts[word] = 1


def words(text):
    for line in text.split("\n"):
        yield from line.split()


counter = Counter()
for each in words("the cat and the dog\nand the bird"):
    counter.add(each)

", ".join([f"{word} {count}" for word, count in sorted(counter.counts.items())])

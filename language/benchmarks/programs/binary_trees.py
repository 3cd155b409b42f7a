# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Complete binary trees made, walked and dropped: allocation."""

SIZE, EXPECTED = 12, (16383, [(4096, 4, 126976), (1024, 6, 130048), (256, 8, 130816), (64, 10, 131008), (16, 12, 131056)], 8191)


class Tree:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        return 1 if self.left is None else 1 + self.left.count() + self.right.count()


def tree(depth):
    return Tree(tree(depth - 1), tree(depth - 1)) if depth else Tree(None, None)


def run(size):
    stretch = tree(size + 1).count()
    lasting = tree(size)
    rows = []
    for depth in range(4, size + 1, 2):
        n = 1 << size - depth + 4
        rows.append((n, depth, sum(tree(depth).count() for _ in range(n))))
    return stretch, rows, lasting.count()

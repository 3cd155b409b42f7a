# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Pancake flips over all permutations: list indexing, slicing and reversal."""

SIZE, EXPECTED = 9, (8629, 30)


def run(size):
    """The checksum and the greatest number of flips for the permutations of that many numbers."""
    permutation = list(range(size))
    count = [0] * size
    checksum = most = 0
    sign = 1
    left = size
    while True:
        while left > 1:
            count[left - 1] = left
            left -= 1
        first = permutation[0]
        if first:
            work = permutation[:]
            flips = 0
            while first:
                low, high = 1, first - 1
                while low < high:
                    work[low], work[high] = work[high], work[low]
                    low += 1
                    high -= 1
                following = work[first]
                work[first] = first
                first = following
                flips += 1
            if flips > most:
                most = flips
            checksum += sign * flips
        sign = -sign
        while True:
            if left == size:
                return checksum, most
            front = permutation[0]
            for i in range(left):
                permutation[i] = permutation[i + 1]
            permutation[left] = front
            count[left] -= 1
            if count[left] > 0:
                break
            left += 1

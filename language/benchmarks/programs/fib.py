# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Fibonacci numbers by double recursion: nothing but calls, comparisons and additions."""

SIZE, EXPECTED = 30, 832040


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def run(size):
    return fib(size)

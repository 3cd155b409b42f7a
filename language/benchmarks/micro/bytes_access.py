# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""bytes and bytearray read, written, joined and searched."""

SIZE, EXPECTED = 800000, (104537222, 80, 96, 2399999)


def run(size):
    buffer = bytearray(1000)
    total = 0
    for i in range(size):
        buffer[i % 1000] = i & 255
        total += buffer[(i * 7) % 1000]
    data = bytes(buffer) * 20
    for byte in data:
        total += byte
    return total, data.count(b"abc"), data.find(b"xyz"), len(b"-".join([b"ab"] * size))

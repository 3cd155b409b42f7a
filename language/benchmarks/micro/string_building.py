# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Concatenation, join, slices and methods of str."""

SIZE, EXPECTED = 320000, (2481427, 320638, 2204001, 15950, 59853)


def run(size):
    pieces = []
    text = ""
    for i in range(size):
        text += "ab"
        pieces.append("x" + str(i))
        if len(text) > 1000:
            pieces.append(text[10:60].upper())
            text = ""
    joined = ",".join(pieces)
    parts = joined.split(",")
    kept = [part.replace("x", "yy") for part in parts if part.startswith("x") and not part.endswith("7")]
    return len(joined), len(parts), len("".join(kept)), joined.count("AB"), joined.find("x9999")

# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Text made of pieces and taken apart again: concatenation, join, formatting, splitting, replacing."""

SIZE, EXPECTED = 80000, (4348812, 539920, 2388, "[79999:1387F]")


def hexadecimal(n):
    digits = "0123456789abcDeF"
    text = ""
    while True:
        text = digits[n % 16] + text
        n //= 16
        if n == 0:
            return text


def run(size):
    pieces = []
    line = ""
    for i in range(size):
        word = f"[{i:d}:{hexadecimal(i)}]"
        line += word
        if len(line) > 70:
            pieces.append(line.center(80, "."))
            line = ""
        else:
            line = line + " "
    pieces.append(line)
    text = "\n".join(pieces)
    text = text.replace("a", "<a>").upper() + text.lower() + "".join(reversed(text)) + text
    words = text.split()
    rows = [w for w in words if w.startswith("[1") and w.endswith("]") and "F" in w]
    checksum = 0
    for position, character in enumerate(text[:100000]):
        checksum = (checksum * 31 + ord(character) + position) % 1000003
    return len(text), checksum, len(rows), words[-1].strip(".")

# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
print("  a  b c ".split(), "a\x1fb\u00a0c d".split(), " a b c d ".split(None,2), "".split(), "   ".split(None,0), "x y".split(None,0))
for t in ["7","007","000000000000000000000000000001","999999999999999999","9999999999999999999"," 5 ","-3","1_0","\u0663","²"]:
    try: print(int(t))
    except ValueError as e: print(e)
for v in [0,-5,2**63,2**62,True,1.5,None]: print(f"{v}|{v!r}|{v!s}|{v!a}|{v:>5}" if v is not None else f"{v}")
print(sum([1.5,2]), sum([],1.0), sum([True,2]),sum([2**62,2**62]))
for s in ("a",b"a",bytearray()):
    try: sum([],s)
    except TypeError as e: print(e)

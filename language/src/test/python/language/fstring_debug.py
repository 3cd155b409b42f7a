x, s = 5, "text"
print(f"{x=}", f"{x = }", f"{x + 1=}", f"{ x =}", f"{s=}", f"{s=!s}", f"{x=:>5}", f"{s=!r:>8}", f"{x=:.2f}")
print(f"{x.bit_length()=}", f"{[x, s]=}", f"{len(s) = :03}", f"{'a' + "b"=}")
print(f"a {x=} b {x=} c")
print(f"{x
=}")

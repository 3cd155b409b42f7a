print(5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1, -5 & 3, -5 | 3, -5 ^ 3, -1 & 2**70, -1 | 2**70, -1 ^ 2**70)
big = 0x123456789ABCDEF0123456789
print(hex(big & 0xFFFF_FFFF_FFFF_FFFF), hex(big | 1), hex(big ^ big >> 4), hex(~big), hex(-big & 0xFFFFF))
print(1 << 62, 1 << 63, 1 << 64, 1 << 200, -1 << 63, -1 << 64, 3 << 0, 0 << 1000000, 5 << 61)
print(big >> 64, -big >> 64, 1 >> 1, -1 >> 1, -1 >> 1000, 1 >> 10**30, -5 >> 10**30, 2**100 >> 100, -2**63 >> 63,
      5 >> 64)
print((5).bit_length(), (0).bit_length(), (-5).bit_length(), (2**100).bit_length(), (-2**63).bit_length(),
      (255).bit_count(), (-7).bit_count(), (2**100 - 1).bit_count())
print(True & False, True | 2, True ^ True, type(True & True), type(True & 1))
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 2**70 << -1, lambda: 1 << 10**30, lambda: 1.0 << 1,
          lambda: 1 & 1.0, lambda: "a" | 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = 0
for i in range(0, 130, 13):
    x |= 1 << i
print(x, bin(x).count("1"), [i for i in range(130) if x >> i & 1])

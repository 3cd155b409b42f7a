n, big = 1234567, 12345678901234567890123
print(f"{n:d} {n:,} {n:_} {n:+} {-n: } {n: } {n:12}| {n:<12}| {n:^12}| {n:>+12}| {n:012} {-n:012} {n:*^+13}")
print(f"{255:x} {255:X} {255:#x} {255:#X} {255:b} {255:#b} {255:o} {255:#o} {-255:#x} {255:08b} {255:#010x} {255:_b} {65535:_x} {97:c}")
print(f"{big:,} {big:_} {big:x} {big:+d} {big:30}| {big:e} {n:e} {n:.2f} {n:g} {n:%} {n:.3e} {n:n}")
print(f"{n:=+12} {n:x=12} {n:012,} {n:>012} {-5:=5} {-5:05} {5:#06b}")
print(hex(255), oct(8), bin(5), hex(-255), oct(-8), bin(-5), hex(0), hex(2**70), bin(True), hex(big))
print(str(n), repr(-n), str(2**70), ascii(5), format(n), format(n, ",d"), "{:>10,}".format(n),
      "%d %5d %-5d| %05d %+d %x %X %#x %o %i" % (n, 42, 42, 42, 42, 255, 255, 255, 8, -7))
for spec in ("s", ".2d", "q", "+c", ",b", ",x", "5.3", "#c", "1" * 30):
    try:
        print(format(5, spec))
    except Exception as e:
        print(type(e).__name__, e)

import signal
import struct

# whoever starts this may have signals ignored
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGUSR1, signal.SIG_DFL)


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (struct.error, ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)


print(struct.calcsize("bhilq"), struct.calcsize("<bhilq"), struct.calcsize("3x2s5p?"))
for code, values in [("<b", [-128]), (">H", [65535]), ("<i", [-5]), (">q", [2**40]), ("<Q", [2**64 - 1]), ("e", [1.5]),
                     ("<f", [0.1]), (">d", [3.25]), ("4s", [b"ab"]), ("5p", [b"abcdefg"]), ("?c", [7, b"z"]),
                     ("<2h3x1B", [1, -2, 200]), ("0s", [b""])]:
    packed = struct.pack(code, *values)
    print(code, packed, struct.unpack(code, packed))
for code, values in [("b", [128]), ("B", [-1]), ("h", [40000]), ("<i", [2**31]), ("i", ["x"]), ("f", [1e300]), ("d", ["x"]),
                     ("c", [b"ab"]), ("3s", ["x"]), ("hh", [1]), ("z", [1]), ("3", []), ("<n", [1]), ("e", [1e5])]:
    attempt(struct.pack, code, *values)
attempt(struct.unpack, "i", b"abc")
attempt(struct.unpack_from, "i", b"abcdef", 4)
attempt(struct.unpack_from, "<h", b"abcdef", -2)
attempt(struct.unpack_from, "<h", b"abcdef", -9)
buffer = bytearray(8)
struct.pack_into("<hI", buffer, 1, 1, 2)
print(buffer, list(struct.iter_unpack("<hh", bytes(range(8)))))
attempt(struct.pack_into, "i", buffer, 6, 1)
record = struct.Struct("<ih")
print(record.size, record.format, record.pack(1, 2), record.unpack(record.pack(3, 4)), record)
attempt(struct.Struct, 3)
print(struct.pack("<F", 1 + 2j), struct.unpack("<D", struct.pack("<D", 1 - 2j)))

calls = []
old = signal.signal(signal.SIGUSR1, lambda number, frame: calls.append(number))
print(old, signal.getsignal(signal.SIGINT) is signal.default_int_handler)
signal.raise_signal(signal.SIGUSR1)
print(calls, signal.signal(signal.SIGUSR1, signal.SIG_IGN) is not None, signal.getsignal(signal.SIGUSR1))
signal.raise_signal(signal.SIGUSR1)
attempt(signal.signal, signal.SIGUSR1, 7)
attempt(signal.signal, 1000, signal.SIG_DFL)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")

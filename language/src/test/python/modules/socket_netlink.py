"""Sockets to the kernel, and what Linux's own families want as addresses."""

import socket
import struct


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (OSError, TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)


print(repr(socket.AF_NETLINK), repr(socket.AF_PACKET), socket.AF_VSOCK.name, socket.AddressFamily(16).name)
print(socket.NETLINK_ROUTE, socket.PACKET_OUTGOING, socket.VMADDR_CID_ANY)

with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as kernel:
    print(kernel.family, kernel.type, kernel.proto, kernel.getsockname())
    for address in [1, [0, 0], (1,), (1, 2, 3), ("a", 1), (1, "b"), (1.5, 0)]:
        attempt(kernel.bind, address)
    kernel.bind((0, 2**32))
    port, groups = kernel.getsockname()
    print(port > 0, groups)
    kernel.settimeout(30)
    # all addresses of the loopback interface, as a dump of RTM_GETADDR tells them
    request = struct.pack("=IHHII4BI", 24, 22, 0x301, 7, 0, socket.AF_INET, 0, 0, 0, 0)
    print(kernel.sendto(request, (0, 0)))
    found = set()
    done = False
    while not done:
        data, sender = kernel.recvfrom(1 << 16)
        while data:
            length, kind, flags, number, process = struct.unpack_from("=IHHII", data)
            done = done or kind == 3
            if kind == 20:
                found.add(struct.unpack_from("=4BI", data, 16)[4])
            data = data[(length + 3) // 4 * 4 :]
    print(sender, number, socket.if_nametoindex("lo") in found)
    attempt(kernel.connect, (0, 0))
    print(kernel.getpeername())
    print(kernel.sendmsg([request], [], 0, (0, 0)), kernel.recvmsg(1 << 16)[3])
    print("raddr=(0, 0)" in repr(kernel))

with socket.socket(socket.AF_INET6) as other:
    for rest in [(2**40 + 2**20,), (2**70 - 1,), (-1,), ("x",), (0, "x"), (1.5,)]:
        attempt(other.bind, ("::1", 1, *rest))


def packets():
    """A socket of packets needs rights, without which there is nothing to ask."""
    try:
        return socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    except PermissionError:
        return None


def answer(address):
    with packets() as single:
        try:
            single.bind(address)
            return single.getsockname()
        except (OSError, TypeError, ValueError, OverflowError) as error:
            return str(error)


SHAPE = "AF_PACKET address must be a tuple of two to five elements"
NONE = "[Errno 19] No such device"
expected = {
    1: "bind(): AF_PACKET address must be tuple, not int",
    ("lo",): SHAPE,
    ("lo", 0, 0, 0, b"", 7): SHAPE,
    (b"lo", 0): SHAPE,
    (1, 2): SHAPE,
    ("no such", 0): NONE,
    ("", 0): NONE,
    ("l\0o", 0): "embedded null character",
    ("lo", -1): "bind(): proto must be 0-65535.",
    ("lo", 65536): "bind(): proto must be 0-65535.",
    ("lo", 2**31): "bind(): address argument out of range",
    ("lo", 3, 4, 5, 6): "a bytes-like object is required, not 'int'",
    ("lo", 0, 1, 1, b"123456789"): "Hardware address must be 8 bytes or less",
    ("lo", "x"): "'str' object cannot be interpreted as an integer",
    ("lo", 0x0800): ("lo", 0x0800, 0, 772, bytes(6)),
}
probe = packets()
if probe is not None:
    probe.close()
print([address for address in expected if probe is not None and answer(address) != expected[address]])

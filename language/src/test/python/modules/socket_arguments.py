# What functions of socket say of arguments that are too large, missing or of another kind; scopes of IPv6 addresses.
import socket

def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "errno", 0))

for n in (0, 1, 2 ** 31 - 1, 2 ** 31 - 16, 2 ** 31 - 17, 2 ** 31, 2 ** 63 - 1, 2 ** 63, -1):
    attempt(socket.CMSG_LEN, n)
    attempt(socket.CMSG_SPACE, n)
for index in -1, 2 ** 1000, "a", 99999, 2 ** 32, 2 ** 64, 1:
    attempt(socket.if_indextoname, index)
for name in 0, "nosuch", "lo", b"lo", "l\0o":
    attempt(socket.if_nametoindex, name)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
    for args in (), (b"a",), (b"a", 1, 2, 3), ("a", ("127.0.0.1", 1)), (b"a", None), (b"a", "x", ("127.0.0.1", 1)), (b"a", 0, None):
        attempt(s.sendto, *args)
attempt(socket.getaddrinfo, "localhost", "\ud800")
numbers = socket.NI_NUMERICHOST | socket.NI_NUMERICSERV
for address in (("ff02::1de:c0:face:8d", 1234, 0, 1), ("fe80::1", 1234, 0, 1), ("fe80::1", 1234, 0, 77), ("::1", 1234, 0, 1), ("fe80::1%lo", 1234)):
    attempt(socket.getnameinfo, address, numbers)
attempt(lambda: socket.getaddrinfo("fe80::1%lo", 1234, type=socket.SOCK_STREAM)[0][4])

print([socket.IPPROTO_SCTP, socket.IPPROTO_UDPLITE, socket.IPV6_RTHDRDSTOPTS, socket.UDPLITE_RECV_CSCOV, socket.UDPLITE_SEND_CSCOV])
print([socket.ETHERTYPE_ARP, socket.ETHERTYPE_IP, socket.ETHERTYPE_IPV6, socket.ETHERTYPE_VLAN, socket.ETH_P_ALL])

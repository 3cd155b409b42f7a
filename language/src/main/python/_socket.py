# Not in CPython 3.14 Lib: _socket is a module in C there; here sockets cannot be opened yet.
"""Names of the socket module. Whatever would open a socket raises NotImplementedError."""


error = OSError
timeout = TimeoutError
has_ipv6 = True
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOCK_NONBLOCK, SOCK_CLOEXEC = 0o4000, 0o2000000
AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOL_SOCKET, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_BROADCAST, SO_KEEPALIVE, SO_REUSEPORT = 1, 2, 3, 4, 6, 9, 15
SOMAXCONN = 4096
IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 6, 17, 41
TCP_NODELAY, IPV6_V6ONLY = 1, 26
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
MSG_PEEK, MSG_NOSIGNAL = 2, 0x4000
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_ADDRCONFIG, AI_NUMERICSERV = 1, 2, 4, 0x20, 0x400
EAI_ADDRFAMILY, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_MEMORY, EAI_NONAME, EAI_SERVICE = -9, -3, -4, -6, -10, -2, -8
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7F000001, 0xFFFFFFFF
_default_timeout = None


class gaierror(OSError):
    """An address could not be looked up."""


class herror(OSError):
    """A host could not be looked up."""


def _missing(*arguments, **options):
    raise NotImplementedError("protoPython does not open sockets yet")


class socket:
    """What socket.socket is built on."""

    __slots__ = ()

    timeout = property(lambda self: None)

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _missing()


SocketType = socket
socketpair = getaddrinfo = gethostbyname = gethostbyaddr = getnameinfo = dup = close = sethostname = _missing
gethostbyname_ex = getservbyname = getservbyport = getprotobyname = if_nameindex = if_nametoindex = _missing


def gethostname():
    import posix
    return posix.uname()[1]


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(seconds):
    global _default_timeout
    _default_timeout = seconds


def htons(number):
    return int.from_bytes(number.to_bytes(2, "little"), "big")


def htonl(number):
    return int.from_bytes(number.to_bytes(4, "little"), "big")


ntohs, ntohl = htons, htonl

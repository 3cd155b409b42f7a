"""Names of services and protocols, as the system knows them."""
import socket


def show(function, *arguments):
    try:
        print(function.__name__, arguments, function(*arguments))
    except (OSError, ValueError, OverflowError) as e:
        print(function.__name__, arguments, type(e).__name__, e)


for protocol in ("tcp", "TCP", "ip", "xx", "", "a\0b"):
    show(socket.getservbyname, "http", protocol)
    show(socket.getservbyport, 80, protocol)
for service in ("http", "domain", "80", "HTTP", "", "no such service", "a\0b"):
    show(socket.getservbyname, service)
for port in (80, 53, 0, -1, 1 << 16):
    show(socket.getservbyport, port)
for port in (69, 80):
    show(socket.getservbyport, port, "udp")
show(socket.getservbyname, "tftp")
show(socket.getservbyname, "tftp", "tcp")
for protocol in ("ip", "IP", "Ip", "icmp", "tcp", "udp", "UDP", "ipv6", "esp", "sctp", "ggp", "no such", "", "a\0b"):
    show(socket.getprotobyname, protocol)

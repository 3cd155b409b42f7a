# SPDX-License-Identifier: MIT
# Copyright (c) 2026 the protoPython authors
"""Names of services and protocols, as the system knows them."""

import pathlib
import socket


def show(function, *arguments):
    try:
        print(function.__name__, arguments, function(*arguments))
    except (OSError, ValueError, OverflowError) as error:
        print(function.__name__, arguments, type(error).__name__, error)


def table(name):
    """The words of each line of a table of the system; none where it has no such table."""
    path = pathlib.Path("/etc", name)
    lines = path.read_text().splitlines() if path.exists() else []
    return [line.partition("#")[0].split() for line in lines if line.partition("#")[0].strip()]


def answer(function, *arguments):
    try:
        return function(*arguments)
    except OSError as error:
        return str(error)


ports = {}
for name, place, *aliases in table("services"):
    port, protocol = place.split("/")
    for each in (name, *aliases):
        ports.setdefault((each, protocol), int(port))
print([each for each in ports if answer(socket.getservbyname, *each) != ports[each]])
print([each for each in ports if answer(socket.getservbyport, ports[each], each[1]) == "port/proto not found"])
print([each for each in ports if isinstance(answer(socket.getservbyname, each[0]), str)])
print([each for each in table("protocols") if answer(socket.getprotobyname, each[0]) != int(each[1])])
for protocol in ("ip", "IP", "Ip", "icmp", "tcp", "udp", "UDP", "no such", "", "a\0b"):
    show(socket.getprotobyname, protocol)
for protocol in ("TCP", "xx", "", "a\0b"):
    show(socket.getservbyname, "http", protocol)
    show(socket.getservbyport, 80, protocol)
for service in ("80", "", "no such service", "a\0b"):
    show(socket.getservbyname, service)
for port in (0, -1, 1 << 16):
    show(socket.getservbyport, port)

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _socket}: functions beside the class. */
@PyModule(value = "_socket", doc = "What the module socket is made of. Programs import that one.")
public final class SocketModule {
    @PyConstant("socket")
    static final PyType SOCKET = PySocket.TYPE;

    @PyConstant("SocketType")
    static final PyType SOCKET_TYPE = PySocket.TYPE;

    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    @PyConstant("timeout")
    static final PyType TIMEOUT = ExceptionTypes.TIMEOUT_ERROR;

    @PyConstant("gaierror")
    static final PyType ADDRESS_ERROR = SocketErrors.ADDRESS_ERROR;

    @PyConstant("herror")
    static final PyType HOST_ERROR = SocketErrors.HOST_ERROR;

    private static final int CLOEXEC = 0x80000;
    private static final int F_DUPFD_CLOEXEC = 1030;
    private static final int LONGEST_NAME = 256;
    private static final int NO_ADDRESS = 6;
    private static final int NO_DEVICE = 19;

    private SocketModule() {}

    @PyBuiltin(
            value = "socketpair(family=<unrepresentable>, type=1, proto=0, /)",
            doc = "Two sockets that are connected with each other, AF_UNIX ones by default.")
    static Object pair(PythonContext context, Object family, int type, int proto) {
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        int domain = family == null || family == PyNone.NONE
                ? (int) SocketConstants.AF_UNIX
                : ArgumentConversions.toInt(family);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pair = arena.allocate(ValueLayout.JAVA_INT, 2);
            SystemCalls.call(context, LibcFunction.SOCKETPAIR, domain, type | CLOEXEC, proto, pair.address());
            Object[] sockets = new Object[2];
            for (int i = 0; i < sockets.length; i++) {
                PySocket socket = new PySocket(PySocket.TYPE);
                socket.start(descriptors.own(pair.getAtIndex(ValueLayout.JAVA_INT, i)), domain, type, proto);
                socket.setTimeout(DefaultTimeout.of(context).nanos());
                descriptors.closeWith(socket, socket.descriptor());
                DeadObjects.guardAny(socket);
                sockets[i] = socket;
            }
            return new PyTuple(sockets);
        }
    }

    @PyBuiltin(value = "close(fd, /)", doc = "Close the descriptor of a socket.")
    static void close(PythonContext context, int fd) {
        SystemCalls.run(() -> {
            SystemCalls.descriptors(context).close(fd);
            return null;
        });
    }

    @PyBuiltin(value = "dup(fd, /)", doc = "A further descriptor for a socket, which children do not inherit.")
    static long duplicate(PythonContext context, int fd) {
        return SystemCalls.descriptors(context)
                .own(SystemCalls.call(context, LibcFunction.FCNTL, fd, F_DUPFD_CLOEXEC, 0));
    }

    @PyBuiltin(
            value = "getdefaulttimeout()",
            doc = "Seconds that new sockets wait at most, or None for those that wait forever.")
    static Object defaultTimeout(PythonContext context) {
        return SocketType.seconds(DefaultTimeout.of(context).nanos());
    }

    @PyBuiltin(
            value = "setdefaulttimeout(timeout, /)",
            doc = "Set the seconds that new sockets wait at most, or None for ever.")
    static void setDefaultTimeout(PythonContext context, Object timeout) {
        DefaultTimeout.of(context).set(SocketType.nanos(timeout));
    }

    @PyBuiltin(value = "gethostname()", doc = "Name of this host.")
    static String hostName(PythonContext context) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(LONGEST_NAME);
            SystemCalls.call(context, LibcFunction.GETHOSTNAME, name.address(), LONGEST_NAME - 1);
            return name.getString(0);
        }
    }

    @PyBuiltin(value = "sethostname(name, /)", doc = "Set the name of this host. Needs privileges.")
    static void setHostName(PythonContext context, Object name) {
        byte[] bytes = name instanceof PyBytes value ? value.value() : FileNames.encode(Conversions.toPath(name));
        try (Arena arena = Arena.ofConfined()) {
            SystemCalls.call(
                    context,
                    LibcFunction.SETHOSTNAME,
                    NativeDescriptors.string(arena, bytes).address(),
                    bytes.length);
        }
    }

    @PyBuiltin(value = "getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", doc = """
        List of what connects to a host and port: tuples of family, type, proto, canonical name and address.

        host is a name, an address or None, port a number, the name of a service or None. family, type and proto
        restrict the answer unless they are 0; flags are AI_ constants. Raises gaierror when nothing is found.\
        """)
    static Object addressInformation(
            PythonContext context, Object host, Object port, int family, int type, int proto, int flags) {
        SystemCalls.descriptors(context);
        String name = null;
        if (host != PyNone.NONE) {
            boolean text = Conversions.asText(host) != null || host instanceof PyBytes;
            if (!text) {
                throw Errors.typeError("getaddrinfo() argument 1 must be string or None");
            }
            name = SocketAddress.host(host);
        }
        PyList found = new PyList(new Object[0]);
        for (HostLookup.Found info : HostLookup.find(name, service(port), family, type, proto, flags)) {
            found.append(new PyTuple(
                    (long) info.family(),
                    (long) info.kind(),
                    (long) info.protocol(),
                    PyStrings.of(info.canonicalName()),
                    info.address().toPython()));
        }
        return found;
    }

    private static String service(Object port) {
        if (port == PyNone.NONE) {
            return null;
        } else if (Items.isInt(port)) {
            return org.protopython.ops.Texts.strJava(port);
        } else if (Conversions.asText(port) != null) {
            return latin(
                    Codecs.encode(Conversions.asText(port), "utf-8", "strict").value());
        } else if (port instanceof PyBytes bytes) {
            return latin(bytes.value());
        }
        throw Errors.raise(ExceptionTypes.OS_ERROR, "Int or String expected");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @PyBuiltin(
            value = "getnameinfo(sockaddr, flags, /)",
            doc = "Names of the host and service of an address, as a tuple. flags are NI_ constants.")
    static Object nameInformation(PythonContext context, Object sockaddr, int flags) {
        SystemCalls.descriptors(context);
        if (!(sockaddr instanceof PyTuple address)) {
            throw Errors.typeError("getnameinfo() argument 1 must be a tuple");
        } else if (address.size() < 2 || address.size() > 4) {
            throw Errors.typeError("getnameinfo(): illegal sockaddr argument");
        }
        long flow = address.size() > 2 ? Conversions.toIndexLong(address.get(2)) : 0;
        if (flow < 0 || flow > 0xFFFFF) {
            throw Errors.overflowError("getnameinfo(): flowinfo must be 0-1048575.");
        }
        String port = Long.toString(ArgumentConversions.toInt(address.get(1)));
        List<HostLookup.Found> found =
                HostLookup.find(SocketAddress.host(address.get(0)), port, 0, (int) SocketConstants.SOCK_DGRAM, 0, (int)
                        SocketConstants.AI_NUMERICHOST);
        if (found.size() > 1) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "sockaddr resolved to multiple addresses");
        }
        SocketAddress resolved = found.getFirst().address();
        if (resolved.family() == SocketConstants.AF_INET && address.size() != 2) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "IPv4 sockaddr must be 2 tuple");
        }
        if (resolved.family() == SocketConstants.AF_INET6) {
            long scope = address.size() > 3 ? Conversions.toIndexLong(address.get(3)) : 0;
            resolved = resolved.in6(flow, scope);
        }
        String[] names = HostLookup.names(resolved, flags);
        return new PyTuple(PyStrings.of(names[0]), PyStrings.of(names[1]));
    }

    @PyBuiltin(
            value = "gethostbyname(hostname, /)",
            doc = "The IPv4 address of a host, as text. Raises gaierror when there is none.")
    static Object hostAddress(PythonContext context, Object hostname) {
        SystemCalls.descriptors(context);
        return PyStrings.of(
                HostLookup.text(HostLookup.number(SocketAddress.host(hostname), (int) SocketConstants.AF_INET)));
    }

    @PyBuiltin(
            value = "gethostbyname_ex(hostname, /)",
            doc = "The name of a host, list of its other names and list of its IPv4 addresses, as a tuple.")
    static Object hostAddresses(PythonContext context, Object hostname) {
        SystemCalls.descriptors(context);
        return hostEntry(SocketAddress.host(hostname), (int) SocketConstants.AF_INET, null);
    }

    @PyBuiltin(
            value = "gethostbyaddr(ip_address, /)",
            doc = "The name of the host of an address, list of its other names and list of its addresses, as a tuple.")
    static Object hostOfAddress(PythonContext context, Object address) {
        SystemCalls.descriptors(context);
        HostLookup.Found found = HostLookup.find(
                        SocketAddress.host(address), null, 0, (int) SocketConstants.SOCK_DGRAM, 0, 0)
                .getFirst();
        String name = HostLookup.names(found.address(), (int) SocketConstants.NI_NAMEREQD)[0];
        return hostEntry(SocketAddress.host(address), found.family(), name);
    }

    /** Name, other names, addresses. */
    private static PyTuple hostEntry(String host, int family, String name) {
        LinkedHashSet<String> addresses = new LinkedHashSet<>();
        String canonical = name;
        int flags = name == null ? (int) SocketConstants.AI_CANONNAME : 0;
        for (HostLookup.Found found : HostLookup.find(host, null, family, (int) SocketConstants.SOCK_DGRAM, 0, flags)) {
            byte[] bytes = found.address().bytes();
            boolean four = found.family() == SocketConstants.AF_INET;
            addresses.add(HostLookup.text(four ? Arrays.copyOfRange(bytes, 4, 8) : Arrays.copyOfRange(bytes, 8, 24)));
            if (canonical == null) {
                canonical = found.canonicalName();
            }
        }
        List<Object> texts = new ArrayList<>();
        addresses.forEach(address -> texts.add(PyStrings.of(address)));
        return new PyTuple(
                PyStrings.of(canonical == null ? host : canonical),
                new PyList(new Object[0]),
                new PyList(texts.toArray()));
    }

    @PyBuiltin(
            value = "if_nametoindex(oname, /)",
            doc = "Number of the network interface of a name. Raises OSError when there is none.")
    static long interfaceIndex(PythonContext context, Object oname) {
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            byte[] name = EmbeddedNulls.refuseByte(FileNames.encode(Conversions.toPath(oname)));
            long index = Libc.call(
                    LibcFunction.IF_NAMETOINDEX,
                    NativeDescriptors.string(arena, name).address());
            if (index <= 0) {
                throw OsErrors.of(NO_DEVICE, null);
            }
            return index;
        }
    }

    @PyBuiltin(
            value = "if_indextoname(if_index, /)",
            doc = "Name of the network interface of a number. Raises OSError when there is none.")
    static String interfaceName(PythonContext context, Object number) {
        SystemCalls.descriptors(context);
        long index = ArgumentConversions.toUnsigned(number, Integer.SIZE, "unsigned int");
        String name = InternetNumbers.interfaceName(index);
        if (name.equals(Long.toString(index))) {
            throw OsErrors.of(NO_ADDRESS, null);
        }
        return name;
    }

    @PyBuiltin(value = "if_nameindex()", doc = "List of the network interfaces, as tuples of number and name.")
    static Object interfaces(PythonContext context) {
        SystemCalls.descriptors(context);
        PyList found = new PyList(new Object[0]);
        try {
            for (java.net.NetworkInterface each :
                    java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
                found.append(new PyTuple((long) each.getIndex(), PyStrings.of(each.getName())));
            }
        } catch (java.net.SocketException e) {
            throw OsErrors.of(e, null);
        }
        return found;
    }

    @PyBuiltin(value = "CMSG_LEN(length, /)", doc = """
        Bytes that a control message with length bytes of data has, without any at its end that only fill up.\
        """)
    static long controlLength(long length) {
        if (length < 0 || length > Integer.MAX_VALUE - ControlData.length(0)) {
            throw Errors.overflowError("CMSG_LEN() argument out of range");
        }
        return ControlData.length(length);
    }

    @PyBuiltin(
            value = "CMSG_SPACE(length, /)",
            doc = "Bytes that recvmsg() needs for a control message with length bytes of data.")
    static long controlSpace(long length) {
        if (length < 0 || length > Integer.MAX_VALUE - ControlData.space(1)) {
            throw Errors.overflowError("CMSG_SPACE() argument out of range");
        }
        return ControlData.space(length);
    }

    /** @param hostname bytes-like or str without a null character */
    private static byte[] packed(Object value, int size, String function) {
        byte[] bytes = Buffers.bytes(value);
        if (size != 0 && bytes.length != size) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "packed IP wrong length");
        }
        return bytes;
    }

    @PyBuiltin(value = "inet_aton(ip_addr, /)", doc = """
        The four bytes of an IPv4 address in text such as '127.0.0.1', where parts may be missing.

        Raises OSError when it is none.\
        """)
    static Object addressToNumber(TruffleString address) {
        byte[] number = InternetNumbers.parseLoosely(PyStrings.toJava(address));
        if (number == null) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "illegal IP address string passed to inet_aton");
        }
        return new PyBytes(number);
    }

    @PyBuiltin(
            value = "inet_ntoa(packed_ip, /)",
            doc = "The text of an IPv4 address of four bytes. Raises OSError if there are not four.")
    static String numberToAddress(Object packed) {
        return HostLookup.text(packed(packed, 4, "inet_ntoa"));
    }

    @PyBuiltin(
            value = "inet_pton(address_family, ip_string, /)",
            doc = "The bytes of an address in text of the family AF_INET or AF_INET6. Raises OSError when it is none.")
    static Object parse(int family, TruffleString address) {
        String text = PyStrings.toJava(address);
        byte[] number;
        if (family == SocketConstants.AF_INET) {
            number = InternetNumbers.parse4(text);
        } else if (family == SocketConstants.AF_INET6) {
            number = InternetNumbers.parse6(text);
        } else {
            throw OsErrors.of(97, null);
        }
        if (number == null) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "illegal IP address string passed to inet_pton");
        }
        return new PyBytes(number);
    }

    @PyBuiltin(value = "inet_ntop(address_family, packed_ip, /)", doc = """
        The text of an address in bytes of the family AF_INET or AF_INET6.

        Raises ValueError if there are not 4 or 16 bytes.\
        """)
    static String format(int family, Object packed) {
        byte[] bytes = packed(packed, 0, "inet_ntop");
        int size = family == SocketConstants.AF_INET ? 4 : family == SocketConstants.AF_INET6 ? 16 : 0;
        if (size == 0) {
            throw Errors.valueError("unknown address family %d", family);
        } else if (bytes.length != size) {
            throw Errors.valueError("invalid length of packed IP address string");
        }
        return HostLookup.text(bytes);
    }

    @PyBuiltin(
            value = "htons(integer, /)",
            doc = "A number of 16 bits, from the order of bytes of this machine to that of networks.")
    static long hostToNetworkShort(Object integer) {
        return Short.reverseBytes((short) unsigned(integer, Short.SIZE)) & 0xFFFFL;
    }

    @PyBuiltin(
            value = "ntohs(integer, /)",
            doc = "A number of 16 bits, from the order of bytes of networks to that of this machine.")
    static long networkToHostShort(Object integer) {
        return Short.reverseBytes((short) unsigned(integer, Short.SIZE)) & 0xFFFFL;
    }

    private static long unsigned(Object integer, int bits) {
        Object number = Conversions.toIndex(integer);
        boolean negative = number instanceof Long value
                ? value < 0
                : Conversions.toBigInteger(number).signum() < 0;
        if (negative) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (!(number instanceof Long value) || value >> bits != 0) {
            throw Errors.overflowError("Python int too large for C uint%d_t", bits);
        } else {
            return value;
        }
    }

    @PyBuiltin(
            value = "htonl(integer, /)",
            doc = "A number of 32 bits, from the order of bytes of this machine to that of networks.")
    static long hostToNetwork(Object integer) {
        return Integer.reverseBytes((int) unsigned(integer, Integer.SIZE)) & 0xFFFFFFFFL;
    }

    @PyBuiltin(
            value = "ntohl(integer, /)",
            doc = "A number of 32 bits, from the order of bytes of networks to that of this machine.")
    static long networkToHost(Object integer) {
        return Integer.reverseBytes((int) unsigned(integer, Integer.SIZE)) & 0xFFFFFFFFL;
    }

    @PyBuiltin(
            value = "getprotobyname(name, /)",
            doc = "Number of a protocol of the internet, such as 'tcp'. Raises OSError for an unknown name.")
    static long protocol(PythonContext context, TruffleString name) {
        String text = EmbeddedNulls.refuseCharacter(PyStrings.toJava(name));
        Long number = Libc.isAllowed(context) ? ServiceLookup.protocol(text) : null;
        if (number != null) {
            return number;
        }
        return switch (text) {
            case "ip", "IP" -> 0;
            case "icmp", "ICMP" -> 1;
            case "tcp", "TCP" -> 6;
            case "udp", "UDP" -> 17;
            case "ipv6", "IPv6" -> 41;
            case "ipv6-icmp", "IPv6-ICMP" -> 58;
            default -> throw Errors.raise(ExceptionTypes.OS_ERROR, "protocol not found");
        };
    }

    @PyBuiltin(value = "getservbyname(servicename, protocolname=<unrepresentable>, /)", doc = """
        Port of a service, such as 'http', by a protocol such as 'tcp' or else by any. Raises OSError when there is none.\
        """)
    static long servicePort(PythonContext context, TruffleString name, TruffleString protocolName) {
        SystemCalls.descriptors(context);
        Long port =
                ServiceLookup.port(EmbeddedNulls.refuseCharacter(PyStrings.toJava(name)), protocolOrNull(protocolName));
        if (port == null) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "service/proto not found");
        }
        return port;
    }

    @PyBuiltin(value = "getservbyport(port, protocolname=<unrepresentable>, /)", doc = """
        Name of the service at a port, by a protocol such as 'tcp' or else by any. Raises OSError when there is none.\
        """)
    static String serviceName(PythonContext context, int port, TruffleString protocolName) {
        SystemCalls.descriptors(context);
        String protocol = protocolOrNull(protocolName);
        if (port < 0 || port > 0xFFFF) {
            throw Errors.overflowError("getservbyport: port must be 0-65535.");
        }
        String name = ServiceLookup.name(port, protocol);
        if (name == null) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "port/proto not found");
        }
        return name;
    }

    private static String protocolOrNull(TruffleString name) {
        return name == null ? null : EmbeddedNulls.refuseCharacter(PyStrings.toJava(name));
    }
}

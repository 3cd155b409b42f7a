// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code _socket}: the families that only Linux has, and the numbers that belong to them. */
@PyModule("_socket")
final class LinuxSocketConstants {
    @PyConstant("AF_AX25")
    static final long AF_AX25 = 3L;

    @PyConstant("AF_IPX")
    static final long AF_IPX = 4L;

    @PyConstant("AF_APPLETALK")
    static final long AF_APPLETALK = 5L;

    @PyConstant("AF_NETROM")
    static final long AF_NETROM = 6L;

    @PyConstant("AF_BRIDGE")
    static final long AF_BRIDGE = 7L;

    @PyConstant("AF_ATMPVC")
    static final long AF_ATMPVC = 8L;

    @PyConstant("AF_X25")
    static final long AF_X25 = 9L;

    @PyConstant("AF_ROSE")
    static final long AF_ROSE = 11L;

    @PyConstant("AF_DECnet")
    static final long AF_DECNET = 12L;

    @PyConstant("AF_NETBEUI")
    static final long AF_NETBEUI = 13L;

    @PyConstant("AF_SECURITY")
    static final long AF_SECURITY = 14L;

    @PyConstant("AF_KEY")
    static final long AF_KEY = 15L;

    @PyConstant("AF_NETLINK")
    static final long AF_NETLINK = 16L;

    @PyConstant("AF_ROUTE")
    static final long AF_ROUTE = 16L;

    @PyConstant("AF_ASH")
    static final long AF_ASH = 18L;

    @PyConstant("AF_ECONET")
    static final long AF_ECONET = 19L;

    @PyConstant("AF_ATMSVC")
    static final long AF_ATMSVC = 20L;

    @PyConstant("AF_SNA")
    static final long AF_SNA = 22L;

    @PyConstant("AF_IRDA")
    static final long AF_IRDA = 23L;

    @PyConstant("AF_PPPOX")
    static final long AF_PPPOX = 24L;

    @PyConstant("AF_WANPIPE")
    static final long AF_WANPIPE = 25L;

    @PyConstant("AF_LLC")
    static final long AF_LLC = 26L;

    @PyConstant("AF_PACKET")
    static final long AF_PACKET = 17L;

    @PyConstant("PF_PACKET")
    static final long PF_PACKET = 17L;

    @PyConstant("AF_VSOCK")
    static final long AF_VSOCK = 40L;

    @PyConstant("NETLINK_ROUTE")
    static final long NETLINK_ROUTE = 0L;

    @PyConstant("NETLINK_USERSOCK")
    static final long NETLINK_USERSOCK = 2L;

    @PyConstant("NETLINK_FIREWALL")
    static final long NETLINK_FIREWALL = 3L;

    @PyConstant("NETLINK_NFLOG")
    static final long NETLINK_NFLOG = 5L;

    @PyConstant("NETLINK_XFRM")
    static final long NETLINK_XFRM = 6L;

    @PyConstant("NETLINK_IP6_FW")
    static final long NETLINK_IP6_FW = 13L;

    @PyConstant("NETLINK_DNRTMSG")
    static final long NETLINK_DNRTMSG = 14L;

    @PyConstant("NETLINK_CRYPTO")
    static final long NETLINK_CRYPTO = 21L;

    @PyConstant("PACKET_HOST")
    static final long PACKET_HOST = 0L;

    @PyConstant("PACKET_BROADCAST")
    static final long PACKET_BROADCAST = 1L;

    @PyConstant("PACKET_MULTICAST")
    static final long PACKET_MULTICAST = 2L;

    @PyConstant("PACKET_OTHERHOST")
    static final long PACKET_OTHERHOST = 3L;

    @PyConstant("PACKET_OUTGOING")
    static final long PACKET_OUTGOING = 4L;

    @PyConstant("PACKET_LOOPBACK")
    static final long PACKET_LOOPBACK = 5L;

    @PyConstant("PACKET_FASTROUTE")
    static final long PACKET_FASTROUTE = 6L;

    @PyConstant("SO_VM_SOCKETS_BUFFER_SIZE")
    static final long SO_VM_SOCKETS_BUFFER_SIZE = 0L;

    @PyConstant("SO_VM_SOCKETS_BUFFER_MIN_SIZE")
    static final long SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1L;

    @PyConstant("SO_VM_SOCKETS_BUFFER_MAX_SIZE")
    static final long SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2L;

    @PyConstant("VMADDR_CID_ANY")
    static final long VMADDR_CID_ANY = 4294967295L;

    @PyConstant("VMADDR_PORT_ANY")
    static final long VMADDR_PORT_ANY = 4294967295L;

    @PyConstant("VMADDR_CID_LOCAL")
    static final long VMADDR_CID_LOCAL = 1L;

    @PyConstant("VMADDR_CID_HOST")
    static final long VMADDR_CID_HOST = 2L;

    @PyConstant("VM_SOCKETS_INVALID_VERSION")
    static final long VM_SOCKETS_INVALID_VERSION = 4294967295L;

    @PyConstant("IOCTL_VM_SOCKETS_GET_LOCAL_CID")
    static final long IOCTL_VM_SOCKETS_GET_LOCAL_CID = 1977L;

    private LinuxSocketConstants() {}
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code _socket}: the numbers of Linux. */
@PyModule("_socket")
final class SocketConstants {
    @PyConstant("AI_ADDRCONFIG")
    static final long AI_ADDRCONFIG = 32L;

    @PyConstant("AI_ALL")
    static final long AI_ALL = 16L;

    @PyConstant("AI_CANONNAME")
    static final long AI_CANONNAME = 2L;

    @PyConstant("AI_NUMERICHOST")
    static final long AI_NUMERICHOST = 4L;

    @PyConstant("AI_NUMERICSERV")
    static final long AI_NUMERICSERV = 1024L;

    @PyConstant("AI_PASSIVE")
    static final long AI_PASSIVE = 1L;

    @PyConstant("AI_V4MAPPED")
    static final long AI_V4MAPPED = 8L;

    @PyConstant("EAI_ADDRFAMILY")
    static final long EAI_ADDRFAMILY = -9L;

    @PyConstant("EAI_AGAIN")
    static final long EAI_AGAIN = -3L;

    @PyConstant("EAI_BADFLAGS")
    static final long EAI_BADFLAGS = -1L;

    @PyConstant("EAI_FAIL")
    static final long EAI_FAIL = -4L;

    @PyConstant("EAI_FAMILY")
    static final long EAI_FAMILY = -6L;

    @PyConstant("EAI_MEMORY")
    static final long EAI_MEMORY = -10L;

    @PyConstant("EAI_NODATA")
    static final long EAI_NODATA = -5L;

    @PyConstant("EAI_NONAME")
    static final long EAI_NONAME = -2L;

    @PyConstant("EAI_OVERFLOW")
    static final long EAI_OVERFLOW = -12L;

    @PyConstant("EAI_SERVICE")
    static final long EAI_SERVICE = -8L;

    @PyConstant("EAI_SOCKTYPE")
    static final long EAI_SOCKTYPE = -7L;

    @PyConstant("EAI_SYSTEM")
    static final long EAI_SYSTEM = -11L;

    @PyConstant("ETHERTYPE_ARP")
    static final long ETHERTYPE_ARP = 0x0806L;

    @PyConstant("ETHERTYPE_IP")
    static final long ETHERTYPE_IP = 0x0800L;

    @PyConstant("ETHERTYPE_IPV6")
    static final long ETHERTYPE_IPV6 = 0x86DDL;

    @PyConstant("ETHERTYPE_VLAN")
    static final long ETHERTYPE_VLAN = 0x8100L;

    @PyConstant("ETH_P_ALL")
    static final long ETH_P_ALL = 3L;

    @PyConstant("INADDR_ALLHOSTS_GROUP")
    static final long INADDR_ALLHOSTS_GROUP = 3758096385L;

    @PyConstant("INADDR_ANY")
    static final long INADDR_ANY = 0L;

    @PyConstant("INADDR_BROADCAST")
    static final long INADDR_BROADCAST = 4294967295L;

    @PyConstant("INADDR_LOOPBACK")
    static final long INADDR_LOOPBACK = 2130706433L;

    @PyConstant("INADDR_MAX_LOCAL_GROUP")
    static final long INADDR_MAX_LOCAL_GROUP = 3758096639L;

    @PyConstant("INADDR_NONE")
    static final long INADDR_NONE = 4294967295L;

    @PyConstant("INADDR_UNSPEC_GROUP")
    static final long INADDR_UNSPEC_GROUP = 3758096384L;

    @PyConstant("IPPORT_RESERVED")
    static final long IPPORT_RESERVED = 1024L;

    @PyConstant("IPPORT_USERRESERVED")
    static final long IPPORT_USERRESERVED = 5000L;

    @PyConstant("IPPROTO_AH")
    static final long IPPROTO_AH = 51L;

    @PyConstant("IPPROTO_DSTOPTS")
    static final long IPPROTO_DSTOPTS = 60L;

    @PyConstant("IPPROTO_EGP")
    static final long IPPROTO_EGP = 8L;

    @PyConstant("IPPROTO_ESP")
    static final long IPPROTO_ESP = 50L;

    @PyConstant("IPPROTO_FRAGMENT")
    static final long IPPROTO_FRAGMENT = 44L;

    @PyConstant("IPPROTO_GRE")
    static final long IPPROTO_GRE = 47L;

    @PyConstant("IPPROTO_HOPOPTS")
    static final long IPPROTO_HOPOPTS = 0L;

    @PyConstant("IPPROTO_ICMP")
    static final long IPPROTO_ICMP = 1L;

    @PyConstant("IPPROTO_ICMPV6")
    static final long IPPROTO_ICMPV6 = 58L;

    @PyConstant("IPPROTO_IDP")
    static final long IPPROTO_IDP = 22L;

    @PyConstant("IPPROTO_IGMP")
    static final long IPPROTO_IGMP = 2L;

    @PyConstant("IPPROTO_IP")
    static final long IPPROTO_IP = 0L;

    @PyConstant("IPPROTO_IPIP")
    static final long IPPROTO_IPIP = 4L;

    @PyConstant("IPPROTO_IPV6")
    static final long IPPROTO_IPV6 = 41L;

    @PyConstant("IPPROTO_MPTCP")
    static final long IPPROTO_MPTCP = 262L;

    @PyConstant("IPPROTO_NONE")
    static final long IPPROTO_NONE = 59L;

    @PyConstant("IPPROTO_PIM")
    static final long IPPROTO_PIM = 103L;

    @PyConstant("IPPROTO_PUP")
    static final long IPPROTO_PUP = 12L;

    @PyConstant("IPPROTO_RAW")
    static final long IPPROTO_RAW = 255L;

    @PyConstant("IPPROTO_ROUTING")
    static final long IPPROTO_ROUTING = 43L;

    @PyConstant("IPPROTO_RSVP")
    static final long IPPROTO_RSVP = 46L;

    @PyConstant("IPPROTO_SCTP")
    static final long IPPROTO_SCTP = 132L;

    @PyConstant("IPPROTO_TCP")
    static final long IPPROTO_TCP = 6L;

    @PyConstant("IPPROTO_TP")
    static final long IPPROTO_TP = 29L;

    @PyConstant("IPPROTO_UDP")
    static final long IPPROTO_UDP = 17L;

    @PyConstant("IPPROTO_UDPLITE")
    static final long IPPROTO_UDPLITE = 136L;

    @PyConstant("IPV6_CHECKSUM")
    static final long IPV6_CHECKSUM = 7L;

    @PyConstant("IPV6_DONTFRAG")
    static final long IPV6_DONTFRAG = 62L;

    @PyConstant("IPV6_DSTOPTS")
    static final long IPV6_DSTOPTS = 59L;

    @PyConstant("IPV6_HOPLIMIT")
    static final long IPV6_HOPLIMIT = 52L;

    @PyConstant("IPV6_HOPOPTS")
    static final long IPV6_HOPOPTS = 54L;

    @PyConstant("IPV6_JOIN_GROUP")
    static final long IPV6_JOIN_GROUP = 20L;

    @PyConstant("IPV6_LEAVE_GROUP")
    static final long IPV6_LEAVE_GROUP = 21L;

    @PyConstant("IPV6_MULTICAST_HOPS")
    static final long IPV6_MULTICAST_HOPS = 18L;

    @PyConstant("IPV6_MULTICAST_IF")
    static final long IPV6_MULTICAST_IF = 17L;

    @PyConstant("IPV6_MULTICAST_LOOP")
    static final long IPV6_MULTICAST_LOOP = 19L;

    @PyConstant("IPV6_NEXTHOP")
    static final long IPV6_NEXTHOP = 9L;

    @PyConstant("IPV6_PATHMTU")
    static final long IPV6_PATHMTU = 61L;

    @PyConstant("IPV6_PKTINFO")
    static final long IPV6_PKTINFO = 50L;

    @PyConstant("IPV6_RECVDSTOPTS")
    static final long IPV6_RECVDSTOPTS = 58L;

    @PyConstant("IPV6_RECVERR")
    static final long IPV6_RECVERR = 25L;

    @PyConstant("IPV6_RECVHOPLIMIT")
    static final long IPV6_RECVHOPLIMIT = 51L;

    @PyConstant("IPV6_RECVHOPOPTS")
    static final long IPV6_RECVHOPOPTS = 53L;

    @PyConstant("IPV6_RECVPATHMTU")
    static final long IPV6_RECVPATHMTU = 60L;

    @PyConstant("IPV6_RECVPKTINFO")
    static final long IPV6_RECVPKTINFO = 49L;

    @PyConstant("IPV6_RECVRTHDR")
    static final long IPV6_RECVRTHDR = 56L;

    @PyConstant("IPV6_RECVTCLASS")
    static final long IPV6_RECVTCLASS = 66L;

    @PyConstant("IPV6_RTHDR")
    static final long IPV6_RTHDR = 57L;

    @PyConstant("IPV6_RTHDRDSTOPTS")
    static final long IPV6_RTHDRDSTOPTS = 55L;

    @PyConstant("IPV6_RTHDR_TYPE_0")
    static final long IPV6_RTHDR_TYPE_0 = 0L;

    @PyConstant("IPV6_TCLASS")
    static final long IPV6_TCLASS = 67L;

    @PyConstant("IPV6_UNICAST_HOPS")
    static final long IPV6_UNICAST_HOPS = 16L;

    @PyConstant("IPV6_V6ONLY")
    static final long IPV6_V6ONLY = 26L;

    @PyConstant("IP_ADD_MEMBERSHIP")
    static final long IP_ADD_MEMBERSHIP = 35L;

    @PyConstant("IP_ADD_SOURCE_MEMBERSHIP")
    static final long IP_ADD_SOURCE_MEMBERSHIP = 39L;

    @PyConstant("IP_BIND_ADDRESS_NO_PORT")
    static final long IP_BIND_ADDRESS_NO_PORT = 24L;

    @PyConstant("IP_BLOCK_SOURCE")
    static final long IP_BLOCK_SOURCE = 38L;

    @PyConstant("IP_DEFAULT_MULTICAST_LOOP")
    static final long IP_DEFAULT_MULTICAST_LOOP = 1L;

    @PyConstant("IP_DEFAULT_MULTICAST_TTL")
    static final long IP_DEFAULT_MULTICAST_TTL = 1L;

    @PyConstant("IP_DROP_MEMBERSHIP")
    static final long IP_DROP_MEMBERSHIP = 36L;

    @PyConstant("IP_DROP_SOURCE_MEMBERSHIP")
    static final long IP_DROP_SOURCE_MEMBERSHIP = 40L;

    @PyConstant("IP_FREEBIND")
    static final long IP_FREEBIND = 15L;

    @PyConstant("IP_HDRINCL")
    static final long IP_HDRINCL = 3L;

    @PyConstant("IP_MAX_MEMBERSHIPS")
    static final long IP_MAX_MEMBERSHIPS = 20L;

    @PyConstant("IP_MULTICAST_IF")
    static final long IP_MULTICAST_IF = 32L;

    @PyConstant("IP_MULTICAST_LOOP")
    static final long IP_MULTICAST_LOOP = 34L;

    @PyConstant("IP_MULTICAST_TTL")
    static final long IP_MULTICAST_TTL = 33L;

    @PyConstant("IP_OPTIONS")
    static final long IP_OPTIONS = 4L;

    @PyConstant("IP_PKTINFO")
    static final long IP_PKTINFO = 8L;

    @PyConstant("IP_RECVERR")
    static final long IP_RECVERR = 11L;

    @PyConstant("IP_RECVOPTS")
    static final long IP_RECVOPTS = 6L;

    @PyConstant("IP_RECVORIGDSTADDR")
    static final long IP_RECVORIGDSTADDR = 20L;

    @PyConstant("IP_RECVRETOPTS")
    static final long IP_RECVRETOPTS = 7L;

    @PyConstant("IP_RECVTOS")
    static final long IP_RECVTOS = 13L;

    @PyConstant("IP_RECVTTL")
    static final long IP_RECVTTL = 12L;

    @PyConstant("IP_RETOPTS")
    static final long IP_RETOPTS = 7L;

    @PyConstant("IP_TOS")
    static final long IP_TOS = 1L;

    @PyConstant("IP_TRANSPARENT")
    static final long IP_TRANSPARENT = 19L;

    @PyConstant("IP_TTL")
    static final long IP_TTL = 2L;

    @PyConstant("IP_UNBLOCK_SOURCE")
    static final long IP_UNBLOCK_SOURCE = 37L;

    @PyConstant("MSG_CMSG_CLOEXEC")
    static final long MSG_CMSG_CLOEXEC = 1073741824L;

    @PyConstant("MSG_CONFIRM")
    static final long MSG_CONFIRM = 2048L;

    @PyConstant("MSG_CTRUNC")
    static final long MSG_CTRUNC = 8L;

    @PyConstant("MSG_DONTROUTE")
    static final long MSG_DONTROUTE = 4L;

    @PyConstant("MSG_DONTWAIT")
    static final long MSG_DONTWAIT = 64L;

    @PyConstant("MSG_EOR")
    static final long MSG_EOR = 128L;

    @PyConstant("MSG_ERRQUEUE")
    static final long MSG_ERRQUEUE = 8192L;

    @PyConstant("MSG_FASTOPEN")
    static final long MSG_FASTOPEN = 536870912L;

    @PyConstant("MSG_MORE")
    static final long MSG_MORE = 32768L;

    @PyConstant("MSG_NOSIGNAL")
    static final long MSG_NOSIGNAL = 16384L;

    @PyConstant("MSG_OOB")
    static final long MSG_OOB = 1L;

    @PyConstant("MSG_PEEK")
    static final long MSG_PEEK = 2L;

    @PyConstant("MSG_TRUNC")
    static final long MSG_TRUNC = 32L;

    @PyConstant("MSG_WAITALL")
    static final long MSG_WAITALL = 256L;

    @PyConstant("NI_DGRAM")
    static final long NI_DGRAM = 16L;

    @PyConstant("NI_IDN")
    static final long NI_IDN = 32L;

    @PyConstant("NI_MAXHOST")
    static final long NI_MAXHOST = 1025L;

    @PyConstant("NI_MAXSERV")
    static final long NI_MAXSERV = 32L;

    @PyConstant("NI_NAMEREQD")
    static final long NI_NAMEREQD = 8L;

    @PyConstant("NI_NOFQDN")
    static final long NI_NOFQDN = 4L;

    @PyConstant("NI_NUMERICHOST")
    static final long NI_NUMERICHOST = 1L;

    @PyConstant("NI_NUMERICSERV")
    static final long NI_NUMERICSERV = 2L;

    @PyConstant("SCM_CREDENTIALS")
    static final long SCM_CREDENTIALS = 2L;

    @PyConstant("SCM_RIGHTS")
    static final long SCM_RIGHTS = 1L;

    @PyConstant("SHUT_RD")
    static final long SHUT_RD = 0L;

    @PyConstant("SHUT_RDWR")
    static final long SHUT_RDWR = 2L;

    @PyConstant("SHUT_WR")
    static final long SHUT_WR = 1L;

    @PyConstant("SOCK_CLOEXEC")
    static final long SOCK_CLOEXEC = 524288L;

    @PyConstant("SOCK_DGRAM")
    static final long SOCK_DGRAM = 2L;

    @PyConstant("SOCK_NONBLOCK")
    static final long SOCK_NONBLOCK = 2048L;

    @PyConstant("SOCK_RAW")
    static final long SOCK_RAW = 3L;

    @PyConstant("SOCK_RDM")
    static final long SOCK_RDM = 4L;

    @PyConstant("SOCK_SEQPACKET")
    static final long SOCK_SEQPACKET = 5L;

    @PyConstant("SOCK_STREAM")
    static final long SOCK_STREAM = 1L;

    @PyConstant("SOL_IP")
    static final long SOL_IP = 0L;

    @PyConstant("SOL_SOCKET")
    static final long SOL_SOCKET = 1L;

    @PyConstant("SOL_TCP")
    static final long SOL_TCP = 6L;

    @PyConstant("SOL_UDP")
    static final long SOL_UDP = 17L;

    @PyConstant("SOMAXCONN")
    static final long SOMAXCONN = 4096L;

    @PyConstant("SO_ACCEPTCONN")
    static final long SO_ACCEPTCONN = 30L;

    @PyConstant("SO_BINDTODEVICE")
    static final long SO_BINDTODEVICE = 25L;

    @PyConstant("SO_BINDTOIFINDEX")
    static final long SO_BINDTOIFINDEX = 62L;

    @PyConstant("SO_BROADCAST")
    static final long SO_BROADCAST = 6L;

    @PyConstant("SO_DEBUG")
    static final long SO_DEBUG = 1L;

    @PyConstant("SO_DOMAIN")
    static final long SO_DOMAIN = 39L;

    @PyConstant("SO_DONTROUTE")
    static final long SO_DONTROUTE = 5L;

    @PyConstant("SO_ERROR")
    static final long SO_ERROR = 4L;

    @PyConstant("SO_INCOMING_CPU")
    static final long SO_INCOMING_CPU = 49L;

    @PyConstant("SO_KEEPALIVE")
    static final long SO_KEEPALIVE = 9L;

    @PyConstant("SO_LINGER")
    static final long SO_LINGER = 13L;

    @PyConstant("SO_MARK")
    static final long SO_MARK = 36L;

    @PyConstant("SO_OOBINLINE")
    static final long SO_OOBINLINE = 10L;

    @PyConstant("SO_ORIGINAL_DST")
    static final long SO_ORIGINAL_DST = 80L;

    @PyConstant("SO_PASSCRED")
    static final long SO_PASSCRED = 16L;

    @PyConstant("SO_PASSSEC")
    static final long SO_PASSSEC = 34L;

    @PyConstant("SO_PEERCRED")
    static final long SO_PEERCRED = 17L;

    @PyConstant("SO_PEERSEC")
    static final long SO_PEERSEC = 31L;

    @PyConstant("SO_PRIORITY")
    static final long SO_PRIORITY = 12L;

    @PyConstant("SO_PROTOCOL")
    static final long SO_PROTOCOL = 38L;

    @PyConstant("SO_RCVBUF")
    static final long SO_RCVBUF = 8L;

    @PyConstant("SO_RCVLOWAT")
    static final long SO_RCVLOWAT = 18L;

    @PyConstant("SO_RCVTIMEO")
    static final long SO_RCVTIMEO = 20L;

    @PyConstant("SO_REUSEADDR")
    static final long SO_REUSEADDR = 2L;

    @PyConstant("SO_REUSEPORT")
    static final long SO_REUSEPORT = 15L;

    @PyConstant("SO_SNDBUF")
    static final long SO_SNDBUF = 7L;

    @PyConstant("SO_SNDLOWAT")
    static final long SO_SNDLOWAT = 19L;

    @PyConstant("SO_SNDTIMEO")
    static final long SO_SNDTIMEO = 21L;

    @PyConstant("SO_TYPE")
    static final long SO_TYPE = 3L;

    @PyConstant("TCP_CC_INFO")
    static final long TCP_CC_INFO = 26L;

    @PyConstant("TCP_CONGESTION")
    static final long TCP_CONGESTION = 13L;

    @PyConstant("TCP_CORK")
    static final long TCP_CORK = 3L;

    @PyConstant("TCP_DEFER_ACCEPT")
    static final long TCP_DEFER_ACCEPT = 9L;

    @PyConstant("TCP_FASTOPEN")
    static final long TCP_FASTOPEN = 23L;

    @PyConstant("TCP_FASTOPEN_CONNECT")
    static final long TCP_FASTOPEN_CONNECT = 30L;

    @PyConstant("TCP_FASTOPEN_KEY")
    static final long TCP_FASTOPEN_KEY = 33L;

    @PyConstant("TCP_FASTOPEN_NO_COOKIE")
    static final long TCP_FASTOPEN_NO_COOKIE = 34L;

    @PyConstant("TCP_INFO")
    static final long TCP_INFO = 11L;

    @PyConstant("TCP_INQ")
    static final long TCP_INQ = 36L;

    @PyConstant("TCP_KEEPCNT")
    static final long TCP_KEEPCNT = 6L;

    @PyConstant("TCP_KEEPIDLE")
    static final long TCP_KEEPIDLE = 4L;

    @PyConstant("TCP_KEEPINTVL")
    static final long TCP_KEEPINTVL = 5L;

    @PyConstant("TCP_LINGER2")
    static final long TCP_LINGER2 = 8L;

    @PyConstant("TCP_MAXSEG")
    static final long TCP_MAXSEG = 2L;

    @PyConstant("TCP_MD5SIG")
    static final long TCP_MD5SIG = 14L;

    @PyConstant("TCP_MD5SIG_EXT")
    static final long TCP_MD5SIG_EXT = 32L;

    @PyConstant("TCP_NODELAY")
    static final long TCP_NODELAY = 1L;

    @PyConstant("TCP_NOTSENT_LOWAT")
    static final long TCP_NOTSENT_LOWAT = 25L;

    @PyConstant("TCP_QUEUE_SEQ")
    static final long TCP_QUEUE_SEQ = 21L;

    @PyConstant("TCP_QUICKACK")
    static final long TCP_QUICKACK = 12L;

    @PyConstant("TCP_REPAIR")
    static final long TCP_REPAIR = 19L;

    @PyConstant("TCP_REPAIR_OPTIONS")
    static final long TCP_REPAIR_OPTIONS = 22L;

    @PyConstant("TCP_REPAIR_QUEUE")
    static final long TCP_REPAIR_QUEUE = 20L;

    @PyConstant("TCP_REPAIR_WINDOW")
    static final long TCP_REPAIR_WINDOW = 29L;

    @PyConstant("TCP_SAVED_SYN")
    static final long TCP_SAVED_SYN = 28L;

    @PyConstant("TCP_SAVE_SYN")
    static final long TCP_SAVE_SYN = 27L;

    @PyConstant("TCP_SYNCNT")
    static final long TCP_SYNCNT = 7L;

    @PyConstant("TCP_THIN_DUPACK")
    static final long TCP_THIN_DUPACK = 17L;

    @PyConstant("TCP_THIN_LINEAR_TIMEOUTS")
    static final long TCP_THIN_LINEAR_TIMEOUTS = 16L;

    @PyConstant("TCP_TIMESTAMP")
    static final long TCP_TIMESTAMP = 24L;

    @PyConstant("TCP_TX_DELAY")
    static final long TCP_TX_DELAY = 37L;

    @PyConstant("TCP_ULP")
    static final long TCP_ULP = 31L;

    @PyConstant("TCP_USER_TIMEOUT")
    static final long TCP_USER_TIMEOUT = 18L;

    @PyConstant("TCP_WINDOW_CLAMP")
    static final long TCP_WINDOW_CLAMP = 10L;

    @PyConstant("TCP_ZEROCOPY_RECEIVE")
    static final long TCP_ZEROCOPY_RECEIVE = 35L;

    @PyConstant("AF_UNSPEC")
    static final long AF_UNSPEC = 0L;

    @PyConstant("AF_UNIX")
    static final long AF_UNIX = 1L;

    @PyConstant("AF_INET")
    static final long AF_INET = 2L;

    @PyConstant("AF_INET6")
    static final long AF_INET6 = 10L;

    @PyConstant("has_ipv6")
    static final boolean HAS_IPV6 = true;

    @PyConstant("UDPLITE_RECV_CSCOV")
    static final long UDPLITE_RECV_CSCOV = 11L;

    @PyConstant("UDPLITE_SEND_CSCOV")
    static final long UDPLITE_SEND_CSCOV = 10L;

    private SocketConstants() {}
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import java.util.Locale;

/** The functions of the C library that are called. The symbol is the name in lower case. */
public enum LibcFunction {
    ACCEPT4,
    BIND,
    CHROOT,
    CLOSE,
    CLOSE_RANGE,
    CONFSTR(true),
    CONNECT,
    COPY_FILE_RANGE(true),
    DUP,
    DUP3,
    EPOLL_CREATE1,
    EPOLL_CTL,
    EPOLL_WAIT,
    EVENTFD,
    EXECVE,
    FACCESSAT,
    FCHDIR,
    FCHMOD,
    FCHMODAT,
    FCHOWN,
    FCHOWNAT,
    FCNTL,
    FDATASYNC,
    FLOCK,
    FPATHCONF(true),
    FREEADDRINFO,
    FSYNC,
    FTRUNCATE,
    GAI_STRERROR(true),
    GETADDRINFO,
    GETEGID,
    GETEUID,
    GETGID,
    GETGROUPS,
    GETHOSTNAME,
    GETLOADAVG,
    GETNAMEINFO,
    GETPEERNAME,
    GETPGID,
    GETPID,
    GETPPID,
    GETPRIORITY,
    GETRESGID,
    GETRESUID,
    GETRLIMIT,
    GETRUSAGE,
    GETSID,
    GETSOCKNAME,
    GETSOCKOPT,
    GETUID,
    IF_INDEXTONAME(true),
    IF_NAMETOINDEX,
    IOCTL,
    ISATTY,
    KILL,
    KILLPG,
    LINKAT,
    LISTEN,
    LOCKF,
    LSEEK(true),
    MEMFD_CREATE,
    MKDIRAT,
    MKFIFOAT,
    MKNODAT,
    OPENAT,
    PATHCONF(true),
    PIPE2,
    POLL,
    POSIX_FALLOCATE,
    POSIX_FADVISE,
    POSIX_OPENPT,
    GRANTPT,
    UNLOCKPT,
    PTSNAME_R,
    POSIX_SPAWN,
    POSIX_SPAWN_FILE_ACTIONS_ADDCHDIR_NP,
    POSIX_SPAWN_FILE_ACTIONS_ADDCLOSE,
    POSIX_SPAWN_FILE_ACTIONS_ADDDUP2,
    POSIX_SPAWN_FILE_ACTIONS_ADDOPEN,
    POSIX_SPAWN_FILE_ACTIONS_DESTROY,
    POSIX_SPAWN_FILE_ACTIONS_INIT,
    POSIX_SPAWNATTR_DESTROY,
    POSIX_SPAWNATTR_INIT,
    POSIX_SPAWNATTR_SETFLAGS,
    POSIX_SPAWNATTR_SETPGROUP,
    POSIX_SPAWNATTR_SETSIGDEFAULT,
    POSIX_SPAWNATTR_SETSIGMASK,
    PREAD(true),
    PRLIMIT,
    PWRITE(true),
    READ(true),
    READLINKAT(true),
    RECV(true),
    RECVFROM(true),
    RECVMSG(true),
    RENAMEAT,
    SCHED_GETAFFINITY,
    SCHED_YIELD,
    SEND(true),
    SENDFILE(true),
    SENDMSG(true),
    SENDTO(true),
    SETHOSTNAME,
    SETPGID,
    SETPRIORITY,
    SETRLIMIT,
    SETSID,
    SETSOCKOPT,
    SHUTDOWN,
    SOCKET,
    SOCKETPAIR,
    STATVFS,
    STATX,
    FSTATVFS,
    SYMLINKAT,
    SYNC,
    SYSCALL(true),
    SYSCONF(true),
    TCDRAIN,
    TCFLOW,
    TCFLUSH,
    TCGETATTR,
    TCGETPGRP,
    TCSENDBREAK,
    TCSETATTR,
    TCSETPGRP,
    TIMES(true),
    TRUNCATE,
    TTYNAME_R,
    UMASK,
    UNLINKAT,
    UTIMENSAT,
    WAIT4,
    WAITID,
    WRITE(true);

    private final boolean returnsLong;
    /** Where it is, found at the first call; 0 before. */
    private volatile long address;

    LibcFunction() {
        this(false);
    }

    /** @param returnsLong whether the result has 64 bits and not 32 */
    LibcFunction(boolean returnsLong) {
        this.returnsLong = returnsLong;
    }

    String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean returnsLong() {
        return returnsLong;
    }

    long address() {
        long known = address;
        if (known == 0) {
            known = Libc.find(symbol());
            address = known;
        }
        return known;
    }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import java.util.Locale;

/** The functions of the C library that are called. The symbol is the name in lower case. */
public enum LibcFunction {
    ACCEPT4,
    BIND,
    CHROOT,
    CLOCK_GETRES,
    CLOCK_GETTIME,
    CLOCK_SETTIME,
    CLOSE,
    CLOSELOG(Result.CODE),
    CONFSTR(Result.LONG),
    CONNECT,
    COPY_FILE_RANGE(Result.LONG),
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
    FGETXATTR(Result.LONG),
    FLISTXATTR(Result.LONG),
    FLOCK,
    FPATHCONF(Result.LONG),
    FREEADDRINFO,
    FREMOVEXATTR,
    FSETXATTR,
    FSYNC,
    FTRUNCATE,
    GAI_STRERROR(Result.LONG),
    GETADDRINFO(Result.CODE),
    GETDENTS64(Result.LONG),
    GETEGID,
    GETEUID,
    GETGID,
    GETGROUPLIST,
    GETGROUPS,
    GETHOSTNAME,
    GETITIMER,
    GETLOADAVG,
    GETLOGIN_R(Result.CODE),
    GETNAMEINFO(Result.CODE),
    GETPEERNAME,
    GETPGID,
    GETPID,
    GETPPID,
    GETPRIORITY,
    GETPROTOBYNAME(Result.POINTER),
    GETRESGID,
    GETRESUID,
    GETRLIMIT,
    GETRUSAGE,
    GETSERVBYNAME(Result.POINTER),
    GETSERVBYPORT(Result.POINTER),
    GETSID,
    GETSOCKNAME,
    GETSOCKOPT,
    GETTID,
    GETUID,
    GETXATTR(Result.LONG),
    IF_INDEXTONAME(Result.LONG),
    IF_NAMETOINDEX,
    INITGROUPS,
    IOCTL,
    ISATTY,
    KILL,
    KILLPG,
    LGETXATTR(Result.LONG),
    LINKAT,
    LISTEN,
    LISTXATTR(Result.LONG),
    LLISTXATTR(Result.LONG),
    LOCKF,
    LREMOVEXATTR,
    LSEEK(Result.LONG),
    LSETXATTR,
    MADVISE,
    MEMFD_CREATE,
    MKDIRAT,
    MKFIFOAT,
    MKNODAT,
    MMAP(Result.LONG),
    MREMAP(Result.LONG),
    MSYNC,
    MUNMAP,
    OPENAT,
    OPENLOG(Result.CODE),
    PATHCONF(Result.LONG),
    PIPE2,
    POLL,
    POSIX_FALLOCATE,
    POSIX_FADVISE,
    POSIX_OPENPT,
    GRANTPT,
    REMOVEXATTR,
    SETNS,
    SETXATTR,
    SPLICE(Result.LONG),
    TIMERFD_CREATE,
    TIMERFD_GETTIME,
    TIMERFD_SETTIME,
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
    POSIX_SPAWNATTR_SETSCHEDPARAM,
    POSIX_SPAWNATTR_SETSCHEDPOLICY,
    POSIX_SPAWNATTR_SETSIGDEFAULT,
    POSIX_SPAWNATTR_SETSIGMASK,
    PREAD(Result.LONG),
    PRLIMIT,
    PTHREAD_GETCPUCLOCKID(Result.CODE),
    PTHREAD_KILL(Result.CODE),
    PTHREAD_SELF(Result.LONG),
    PWRITE(Result.LONG),
    READ(Result.LONG),
    READLINKAT(Result.LONG),
    RECVFROM(Result.LONG),
    RECVMSG(Result.LONG),
    RENAMEAT,
    SCHED_GETAFFINITY,
    SCHED_GET_PRIORITY_MAX,
    SCHED_GET_PRIORITY_MIN,
    SCHED_GETPARAM,
    SCHED_GETSCHEDULER,
    SCHED_RR_GET_INTERVAL,
    SCHED_SETAFFINITY,
    SCHED_SETPARAM,
    SCHED_SETSCHEDULER,
    SCHED_YIELD,
    SEM_CLOSE,
    SEM_GETVALUE,
    SEM_OPEN(Result.POINTER),
    SEM_POST,
    SEM_TRYWAIT,
    SEM_UNLINK,
    SEND(Result.LONG),
    SENDFILE(Result.LONG),
    SENDMSG(Result.LONG),
    SENDTO(Result.LONG),
    SETEGID,
    SETEUID,
    SETGID,
    SETGROUPS,
    SETHOSTNAME,
    SETITIMER,
    SETLOGMASK(Result.CODE),
    SETPGID,
    SETPRIORITY,
    SETREGID,
    SETRESGID,
    SETRESUID,
    SETREUID,
    SETRLIMIT,
    SETSID,
    SETSOCKOPT,
    SETUID,
    SHM_OPEN,
    SHM_UNLINK,
    SHUTDOWN,
    SOCKET,
    SOCKETPAIR,
    STATVFS,
    STATX,
    FSTATVFS,
    SYMLINKAT,
    SYNC,
    SYSCALL(Result.LONG),
    SYSCONF(Result.LONG),
    SYSLOG(Result.CODE),
    TCDRAIN,
    TCFLOW,
    TCFLUSH,
    TCGETATTR,
    TCGETPGRP,
    TCSENDBREAK,
    TCSETATTR,
    TCSETPGRP,
    TIMES(Result.LONG),
    TRUNCATE,
    TTYNAME_R,
    UMASK,
    UNLINKAT,
    UNSHARE,
    UTIMENSAT,
    WAIT4,
    WAITID,
    WRITE(Result.LONG);

    /** What a function returns. */
    enum Result {
        /** 32 bits; -1 says that errno tells more. */
        INT,
        /** 64 bits; -1 says that errno tells more. */
        LONG,
        /** 64 bits; 0 says that errno tells more. */
        POINTER,
        /** 32 bits that say all themselves. */
        CODE;

        boolean isLong() {
            return this == LONG || this == POINTER;
        }

        boolean isFailure(long value) {
            return this == POINTER ? value == 0 : value == -1 && this != CODE;
        }
    }

    private final Result result;
    /** Where it is, found at the first call; 0 before. */
    private volatile long address;

    LibcFunction() {
        this(Result.INT);
    }

    LibcFunction(Result result) {
        this.result = result;
    }

    String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    Result result() {
        return result;
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

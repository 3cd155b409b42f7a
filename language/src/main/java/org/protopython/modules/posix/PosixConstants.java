// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** {@code posix}: numbers of Linux. */
@PyModule("posix")
final class PosixConstants {
    @PyConstant("CLD_CONTINUED")
    static final long CLD_CONTINUED = 6L;

    @PyConstant("CLD_DUMPED")
    static final long CLD_DUMPED = 3L;

    @PyConstant("CLD_EXITED")
    static final long CLD_EXITED = 1L;

    @PyConstant("CLD_KILLED")
    static final long CLD_KILLED = 2L;

    @PyConstant("CLD_STOPPED")
    static final long CLD_STOPPED = 5L;

    @PyConstant("CLD_TRAPPED")
    static final long CLD_TRAPPED = 4L;

    @PyConstant("EFD_CLOEXEC")
    static final long EFD_CLOEXEC = 524288L;

    @PyConstant("EFD_NONBLOCK")
    static final long EFD_NONBLOCK = 2048L;

    @PyConstant("EFD_SEMAPHORE")
    static final long EFD_SEMAPHORE = 1L;

    @PyConstant("EX_CANTCREAT")
    static final long EX_CANTCREAT = 73L;

    @PyConstant("EX_CONFIG")
    static final long EX_CONFIG = 78L;

    @PyConstant("EX_DATAERR")
    static final long EX_DATAERR = 65L;

    @PyConstant("EX_IOERR")
    static final long EX_IOERR = 74L;

    @PyConstant("EX_NOHOST")
    static final long EX_NOHOST = 68L;

    @PyConstant("EX_NOINPUT")
    static final long EX_NOINPUT = 66L;

    @PyConstant("EX_NOPERM")
    static final long EX_NOPERM = 77L;

    @PyConstant("EX_NOUSER")
    static final long EX_NOUSER = 67L;

    @PyConstant("EX_OSERR")
    static final long EX_OSERR = 71L;

    @PyConstant("EX_OSFILE")
    static final long EX_OSFILE = 72L;

    @PyConstant("EX_PROTOCOL")
    static final long EX_PROTOCOL = 76L;

    @PyConstant("EX_SOFTWARE")
    static final long EX_SOFTWARE = 70L;

    @PyConstant("EX_TEMPFAIL")
    static final long EX_TEMPFAIL = 75L;

    @PyConstant("EX_UNAVAILABLE")
    static final long EX_UNAVAILABLE = 69L;

    @PyConstant("EX_USAGE")
    static final long EX_USAGE = 64L;

    @PyConstant("F_LOCK")
    static final long F_LOCK = 1L;

    @PyConstant("F_TEST")
    static final long F_TEST = 3L;

    @PyConstant("F_TLOCK")
    static final long F_TLOCK = 2L;

    @PyConstant("F_ULOCK")
    static final long F_ULOCK = 0L;

    @PyConstant("MFD_ALLOW_SEALING")
    static final long MFD_ALLOW_SEALING = 2L;

    @PyConstant("MFD_CLOEXEC")
    static final long MFD_CLOEXEC = 1L;

    @PyConstant("MFD_HUGETLB")
    static final long MFD_HUGETLB = 4L;

    @PyConstant("MFD_HUGE_16GB")
    static final long MFD_HUGE_16GB = 2281701376L;

    @PyConstant("MFD_HUGE_16MB")
    static final long MFD_HUGE_16MB = 1610612736L;

    @PyConstant("MFD_HUGE_1GB")
    static final long MFD_HUGE_1GB = 2013265920L;

    @PyConstant("MFD_HUGE_1MB")
    static final long MFD_HUGE_1MB = 1342177280L;

    @PyConstant("MFD_HUGE_256MB")
    static final long MFD_HUGE_256MB = 1879048192L;

    @PyConstant("MFD_HUGE_2GB")
    static final long MFD_HUGE_2GB = 2080374784L;

    @PyConstant("MFD_HUGE_2MB")
    static final long MFD_HUGE_2MB = 1409286144L;

    @PyConstant("MFD_HUGE_32MB")
    static final long MFD_HUGE_32MB = 1677721600L;

    @PyConstant("MFD_HUGE_512KB")
    static final long MFD_HUGE_512KB = 1275068416L;

    @PyConstant("MFD_HUGE_512MB")
    static final long MFD_HUGE_512MB = 1946157056L;

    @PyConstant("MFD_HUGE_64KB")
    static final long MFD_HUGE_64KB = 1073741824L;

    @PyConstant("MFD_HUGE_8MB")
    static final long MFD_HUGE_8MB = 1543503872L;

    @PyConstant("MFD_HUGE_MASK")
    static final long MFD_HUGE_MASK = 63L;

    @PyConstant("MFD_HUGE_SHIFT")
    static final long MFD_HUGE_SHIFT = 26L;

    @PyConstant("NGROUPS_MAX")
    static final long NGROUPS_MAX = 65536L;

    @PyConstant("O_ACCMODE")
    static final long O_ACCMODE = 3L;

    @PyConstant("O_APPEND")
    static final long O_APPEND = 1024L;

    @PyConstant("O_ASYNC")
    static final long O_ASYNC = 8192L;

    @PyConstant("O_CLOEXEC")
    static final long O_CLOEXEC = 524288L;

    @PyConstant("O_CREAT")
    static final long O_CREAT = 64L;

    @PyConstant("O_DIRECT")
    static final long O_DIRECT = 16384L;

    @PyConstant("O_DIRECTORY")
    static final long O_DIRECTORY = 65536L;

    @PyConstant("O_DSYNC")
    static final long O_DSYNC = 4096L;

    @PyConstant("O_EXCL")
    static final long O_EXCL = 128L;

    @PyConstant("O_FSYNC")
    static final long O_FSYNC = 1052672L;

    @PyConstant("O_LARGEFILE")
    static final long O_LARGEFILE = 0L;

    @PyConstant("O_NDELAY")
    static final long O_NDELAY = 2048L;

    @PyConstant("O_NOATIME")
    static final long O_NOATIME = 262144L;

    @PyConstant("O_NOCTTY")
    static final long O_NOCTTY = 256L;

    @PyConstant("O_NOFOLLOW")
    static final long O_NOFOLLOW = 131072L;

    @PyConstant("O_NONBLOCK")
    static final long O_NONBLOCK = 2048L;

    @PyConstant("O_PATH")
    static final long O_PATH = 2097152L;

    @PyConstant("O_RDONLY")
    static final long O_RDONLY = 0L;

    @PyConstant("O_RDWR")
    static final long O_RDWR = 2L;

    @PyConstant("O_RSYNC")
    static final long O_RSYNC = 1052672L;

    @PyConstant("O_SYNC")
    static final long O_SYNC = 1052672L;

    @PyConstant("O_TMPFILE")
    static final long O_TMPFILE = 4259840L;

    @PyConstant("O_TRUNC")
    static final long O_TRUNC = 512L;

    @PyConstant("O_WRONLY")
    static final long O_WRONLY = 1L;

    @PyConstant("POSIX_FADV_DONTNEED")
    static final long POSIX_FADV_DONTNEED = 4L;

    @PyConstant("POSIX_FADV_NOREUSE")
    static final long POSIX_FADV_NOREUSE = 5L;

    @PyConstant("POSIX_FADV_NORMAL")
    static final long POSIX_FADV_NORMAL = 0L;

    @PyConstant("POSIX_FADV_RANDOM")
    static final long POSIX_FADV_RANDOM = 1L;

    @PyConstant("POSIX_FADV_SEQUENTIAL")
    static final long POSIX_FADV_SEQUENTIAL = 2L;

    @PyConstant("POSIX_FADV_WILLNEED")
    static final long POSIX_FADV_WILLNEED = 3L;

    @PyConstant("POSIX_SPAWN_CLOSE")
    static final long POSIX_SPAWN_CLOSE = 1L;

    @PyConstant("POSIX_SPAWN_CLOSEFROM")
    static final long POSIX_SPAWN_CLOSEFROM = 3L;

    @PyConstant("POSIX_SPAWN_DUP2")
    static final long POSIX_SPAWN_DUP2 = 2L;

    @PyConstant("POSIX_SPAWN_OPEN")
    static final long POSIX_SPAWN_OPEN = 0L;

    @PyConstant("PRIO_PGRP")
    static final long PRIO_PGRP = 1L;

    @PyConstant("PRIO_PROCESS")
    static final long PRIO_PROCESS = 0L;

    @PyConstant("PRIO_USER")
    static final long PRIO_USER = 2L;

    @PyConstant("P_ALL")
    static final long P_ALL = 0L;

    @PyConstant("P_PGID")
    static final long P_PGID = 2L;

    @PyConstant("P_PID")
    static final long P_PID = 1L;

    @PyConstant("P_PIDFD")
    static final long P_PIDFD = 3L;

    @PyConstant("SEEK_DATA")
    static final long SEEK_DATA = 3L;

    @PyConstant("SEEK_HOLE")
    static final long SEEK_HOLE = 4L;

    @PyConstant("ST_APPEND")
    static final long ST_APPEND = 256L;

    @PyConstant("ST_MANDLOCK")
    static final long ST_MANDLOCK = 64L;

    @PyConstant("ST_NOATIME")
    static final long ST_NOATIME = 1024L;

    @PyConstant("ST_NODEV")
    static final long ST_NODEV = 4L;

    @PyConstant("ST_NODIRATIME")
    static final long ST_NODIRATIME = 2048L;

    @PyConstant("ST_NOEXEC")
    static final long ST_NOEXEC = 8L;

    @PyConstant("ST_NOSUID")
    static final long ST_NOSUID = 2L;

    @PyConstant("ST_RDONLY")
    static final long ST_RDONLY = 1L;

    @PyConstant("ST_RELATIME")
    static final long ST_RELATIME = 4096L;

    @PyConstant("ST_SYNCHRONOUS")
    static final long ST_SYNCHRONOUS = 16L;

    @PyConstant("ST_WRITE")
    static final long ST_WRITE = 128L;

    @PyConstant("GRND_NONBLOCK")
    static final long GRND_NONBLOCK = 1L;

    @PyConstant("GRND_RANDOM")
    static final long GRND_RANDOM = 2L;

    @PyConstant("RTLD_DEEPBIND")
    static final long RTLD_DEEPBIND = 8L;

    @PyConstant("RTLD_GLOBAL")
    static final long RTLD_GLOBAL = 256L;

    @PyConstant("RTLD_LAZY")
    static final long RTLD_LAZY = 1L;

    @PyConstant("RTLD_LOCAL")
    static final long RTLD_LOCAL = 0L;

    @PyConstant("RTLD_NODELETE")
    static final long RTLD_NODELETE = 4096L;

    @PyConstant("RTLD_NOLOAD")
    static final long RTLD_NOLOAD = 4L;

    @PyConstant("RTLD_NOW")
    static final long RTLD_NOW = 2L;

    @PyConstant("RWF_APPEND")
    static final long RWF_APPEND = 16L;

    @PyConstant("RWF_DSYNC")
    static final long RWF_DSYNC = 2L;

    @PyConstant("RWF_HIPRI")
    static final long RWF_HIPRI = 1L;

    @PyConstant("RWF_NOWAIT")
    static final long RWF_NOWAIT = 8L;

    @PyConstant("RWF_SYNC")
    static final long RWF_SYNC = 4L;

    @PyConstant("SPLICE_F_MORE")
    static final long SPLICE_F_MORE = 4L;

    @PyConstant("SPLICE_F_MOVE")
    static final long SPLICE_F_MOVE = 1L;

    @PyConstant("SPLICE_F_NONBLOCK")
    static final long SPLICE_F_NONBLOCK = 2L;

    private PosixConstants() {}
}

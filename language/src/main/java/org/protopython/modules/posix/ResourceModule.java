// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Structs;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code resource}: limits of the process and what it has used. */
@PyModule(value = "resource", doc = "Limits of what a process may use of the system, and what it has used.")
public final class ResourceModule {
    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    @PyConstant("struct_rusage")
    static final PyType USAGE = ResourceUsage.RESULT.type();

    @PyConstant("RLIMIT_CPU")
    static final int CPU = 0;

    @PyConstant("RLIMIT_FSIZE")
    static final int FILE_SIZE = 1;

    @PyConstant("RLIMIT_DATA")
    static final int DATA = 2;

    @PyConstant("RLIMIT_STACK")
    static final int STACK = 3;

    @PyConstant("RLIMIT_CORE")
    static final int CORE = 4;

    @PyConstant("RLIMIT_RSS")
    static final int RESIDENT = 5;

    @PyConstant("RLIMIT_NPROC")
    static final int PROCESSES = 6;

    @PyConstant("RLIMIT_NOFILE")
    static final int FILES = 7;

    @PyConstant("RLIMIT_OFILE")
    static final int OPEN_FILES = 7;

    @PyConstant("RLIMIT_MEMLOCK")
    static final int LOCKED = 8;

    @PyConstant("RLIMIT_AS")
    static final int ADDRESS_SPACE = 9;

    @PyConstant("RLIMIT_SIGPENDING")
    static final int PENDING = 11;

    @PyConstant("RLIMIT_MSGQUEUE")
    static final int MESSAGES = 12;

    @PyConstant("RLIMIT_NICE")
    static final int NICE = 13;

    @PyConstant("RLIMIT_RTPRIO")
    static final int REAL_TIME_PRIORITY = 14;

    @PyConstant("RLIMIT_RTTIME")
    static final int REAL_TIME = 15;

    @PyConstant("RLIM_INFINITY")
    static final int INFINITY = -1;

    @PyConstant("RUSAGE_SELF")
    static final int SELF = 0;

    @PyConstant("RUSAGE_CHILDREN")
    static final int CHILDREN = -1;

    @PyConstant("RUSAGE_THREAD")
    static final int THREAD = 1;

    private static final int LIMITS = 16;
    private static final int PAGE_SIZE_NAME = 30;

    private ResourceModule() {}

    @PyBuiltin(value = "getpagesize()", doc = "Size of a page of memory, in bytes.")
    static long pageSize(PythonContext context) {
        return SystemCalls.call(context, LibcFunction.SYSCONF, PAGE_SIZE_NAME);
    }

    @PyBuiltin(value = "getrusage(who, /)", doc = """
        What has been used, as a struct_rusage.

        who is RUSAGE_SELF for this process, RUSAGE_CHILDREN for its ended children or RUSAGE_THREAD for this
        thread.\
        """)
    static Object usage(PythonContext context, int who) {
        if (who < CHILDREN || who > THREAD) {
            throw Errors.valueError("invalid who parameter");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(Structs.RUSAGE);
            SystemCalls.call(context, LibcFunction.GETRUSAGE, who, usage.address());
            return ResourceUsage.of(usage);
        }
    }

    private static void check(int resource) {
        if (resource < 0 || resource >= LIMITS) {
            throw Errors.valueError("invalid resource specified");
        }
    }

    private static PyTuple pair(MemorySegment limits) {
        return new PyTuple(limit(limits, 0), limit(limits, 1));
    }

    /** Unsigned, but for {@code RLIM_INFINITY}. */
    private static Object limit(MemorySegment limits, int index) {
        long value = limits.getAtIndex(ValueLayout.JAVA_LONG, index);
        return value >= INFINITY ? (Object) value : PyInt.of(new BigInteger(Long.toUnsignedString(value)));
    }

    private static long limit(Object value) {
        Object number = Conversions.toIndex(value);
        if (number instanceof Long small && small >= INFINITY) {
            return small;
        }
        BigInteger big = Conversions.toBigInteger(number);
        if (big.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (big.bitLength() > Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C rlim_t");
        }
        return big.longValue();
    }

    private static MemorySegment limits(Arena arena, Object limits) {
        Object[] pair = Items.toArray(limits);
        if (pair.length != 2) {
            throw Errors.valueError("expected a tuple of 2 integers");
        }
        MemorySegment struct = arena.allocate(Structs.RLIMIT);
        for (int i = 0; i < pair.length; i++) {
            struct.setAtIndex(ValueLayout.JAVA_LONG, i, limit(pair[i]));
        }
        return struct;
    }

    @PyBuiltin(value = "getrlimit(resource, /)", doc = """
        The soft and the hard limit of a resource, a RLIMIT_ constant; -1 means that there is none.

        Raises ValueError for an unknown resource.\
        """)
    static Object limit(PythonContext context, int resource) {
        check(resource);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment struct = arena.allocate(Structs.RLIMIT);
            SystemCalls.call(context, LibcFunction.GETRLIMIT, resource, struct.address());
            return pair(struct);
        }
    }

    @PyBuiltin(value = "setrlimit(resource, limits, /)", doc = """
        Set the soft and the hard limit of a resource, a RLIMIT_ constant, to a pair of numbers.

        RLIM_INFINITY stands for no limit. Raises ValueError if the soft limit is above the hard one, or the
        hard one is raised without privileges.\
        """)
    static void setLimit(PythonContext context, int resource, Object limits) {
        check(resource);
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            long struct = limits(arena, limits).address();
            raise(Libc.call(LibcFunction.SETRLIMIT, resource, struct));
        }
    }

    private static void raise(long result) {
        if (result == -OsErrors.EINVAL) {
            throw Errors.valueError("current limit exceeds maximum limit");
        } else if (result == -OsErrors.EPERM) {
            throw Errors.valueError("not allowed to raise maximum limit");
        }
        OsErrors.check(result, null);
    }

    @PyBuiltin(value = "prlimit(pid, resource, limits=None, /)", doc = """
        The limits of a process, which are then set to a pair of numbers unless that is None.

        The process 0 is this one; resource is a RLIMIT_ constant.\
        """)
    static Object processLimit(PythonContext context, int pid, int resource, Object limits) {
        check(resource);
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment before = arena.allocate(Structs.RLIMIT);
            long wanted = limits == PyNone.NONE ? 0 : limits(arena, limits).address();
            long result = Libc.call(LibcFunction.PRLIMIT, pid, resource, wanted, before.address());
            if (result == -OsErrors.EINVAL) {
                raise(result);
            }
            OsErrors.check(result, null);
            return pair(before);
        }
    }
}

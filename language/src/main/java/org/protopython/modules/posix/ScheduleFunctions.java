// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.StructSequence;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Structs;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: how the system gives processors to processes. */
@PyModule("posix")
public final class ScheduleFunctions {
    private static final StructSequence PARAMETER =
            new StructSequence("posix", "sched_param", "sched_priority: The priority.");

    @PyConstant("sched_param")
    static final PyType PARAMETER_TYPE = PARAMETER.type();

    @PyConstant("SCHED_OTHER")
    static final int OTHER = 0;

    @PyConstant("SCHED_NORMAL")
    static final int NORMAL = 0;

    @PyConstant("SCHED_FIFO")
    static final int FIFO = 1;

    @PyConstant("SCHED_RR")
    static final int ROUND_ROBIN = 2;

    @PyConstant("SCHED_BATCH")
    static final int BATCH = 3;

    @PyConstant("SCHED_IDLE")
    static final int IDLE = 5;

    @PyConstant("SCHED_DEADLINE")
    static final int DEADLINE = 6;

    @PyConstant("SCHED_RESET_ON_FORK")
    static final int RESET_ON_FORK = 0x40000000;

    private static final int PROCESSORS = 1024;
    private static final double NANOS = 1e9;

    private ScheduleFunctions() {}

    @PyBuiltin(value = "sched_get_priority_max(policy)", doc = "The greatest priority of a scheduling policy.")
    static long highest(PythonContext context, int policy) {
        return SystemCalls.call(context, LibcFunction.SCHED_GET_PRIORITY_MAX, policy);
    }

    @PyBuiltin(value = "sched_get_priority_min(policy)", doc = "The least priority of a scheduling policy.")
    static long lowest(PythonContext context, int policy) {
        return SystemCalls.call(context, LibcFunction.SCHED_GET_PRIORITY_MIN, policy);
    }

    @PyBuiltin(
            value = "sched_getscheduler(pid, /)",
            doc = "The scheduling policy, a SCHED_ constant, of a process; 0 stands for this one.")
    static long policy(PythonContext context, int pid) {
        return SystemCalls.call(context, LibcFunction.SCHED_GETSCHEDULER, pid);
    }

    /** The priority of a {@code sched_param}. */
    static int priority(Object value) {
        if (!(value instanceof PyTuple tuple) || tuple.type() != PARAMETER_TYPE) {
            throw Errors.typeError("must have a sched_param object");
        }
        Object priority = Conversions.toIndex(tuple.get(0));
        if (!(priority instanceof Long number) || number != (int) (long) number) {
            throw Errors.overflowError("sched_priority out of range");
        }
        return (int) (long) number;
    }

    private static MemorySegment parameter(Arena arena, Object value) {
        return arena.allocateFrom(ValueLayout.JAVA_INT, priority(value));
    }

    @PyBuiltin(
            value = "sched_setscheduler(pid, policy, param, /)",
            doc = "Set the scheduling policy, a SCHED_ constant, and the sched_param of a process; 0 is this one.")
    static void setPolicy(PythonContext context, int pid, int policy, Object param) {
        try (Arena arena = Arena.ofConfined()) {
            long parameter = parameter(arena, param).address();
            SystemCalls.call(context, LibcFunction.SCHED_SETSCHEDULER, pid, policy, parameter);
        }
    }

    @PyBuiltin(value = "sched_getparam(pid, /)", doc = "The sched_param of a process; 0 stands for this one.")
    static Object parameter(PythonContext context, int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parameter = arena.allocate(ValueLayout.JAVA_INT);
            SystemCalls.call(context, LibcFunction.SCHED_GETPARAM, pid, parameter.address());
            return PARAMETER.make((long) parameter.get(ValueLayout.JAVA_INT, 0));
        }
    }

    @PyBuiltin(
            value = "sched_setparam(pid, param, /)",
            doc = "Set the sched_param of a process; 0 stands for this one.")
    static void setParameter(PythonContext context, int pid, Object param) {
        try (Arena arena = Arena.ofConfined()) {
            SystemCalls.call(
                    context,
                    LibcFunction.SCHED_SETPARAM,
                    pid,
                    parameter(arena, param).address());
        }
    }

    @PyBuiltin(
            value = "sched_rr_get_interval(pid, /)",
            doc = "How many seconds the policy SCHED_RR lets a process work at a time; 0 stands for this one.")
    static double interval(PythonContext context, int pid) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(Structs.TIMESPEC);
            SystemCalls.call(context, LibcFunction.SCHED_RR_GET_INTERVAL, pid, time.address());
            return time.getAtIndex(ValueLayout.JAVA_LONG, 0) + time.getAtIndex(ValueLayout.JAVA_LONG, 1) / NANOS;
        }
    }

    @PyBuiltin(
            value = "sched_setaffinity(pid, mask, /)",
            doc = "Restrict a process, 0 for this one, to the processors whose numbers an iterable gives.")
    static void setProcessors(PythonContext context, int pid, Object mask) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(PROCESSORS / Byte.SIZE);
            for (Object each : Items.toArray(mask)) {
                if (!Items.isInt(each)) {
                    throw Errors.typeError("expected an iterator of ints, but iterator yielded %s", PyType.of(each));
                }
                int processor = ArgumentConversions.toInt(each);
                if (processor < 0) {
                    throw Errors.valueError("negative CPU number");
                } else if (processor < PROCESSORS) {
                    int at = processor / Byte.SIZE;
                    set.set(ValueLayout.JAVA_BYTE, at, (byte)
                            (set.get(ValueLayout.JAVA_BYTE, at) | 1 << processor % Byte.SIZE));
                }
            }
            SystemCalls.call(context, LibcFunction.SCHED_SETAFFINITY, pid, set.byteSize(), set.address());
        }
    }

    @PyBuiltin(
            value = "nice(increment, /)",
            doc = "Add to the niceness of this process and give the new one; the higher, the more it steps back.")
    static long beNice(PythonContext context, int increment) {
        int before = (int) SystemFunctions.priority(context, 0, 0);
        int wanted = Math.clamp((long) before + increment, -20, 19);
        SystemCalls.call(context, LibcFunction.SETPRIORITY, 0, 0, wanted);
        return SystemFunctions.priority(context, 0, 0);
    }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.protopython.hpy.handles.HPyState;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/**
 * Calls of each signature leave neither handles nor native memory behind; {@code -Dhpy.leak.calls=10000000} for many of
 * each.
 */
class CallLeakTest {
    private static final int CALLS = Integer.getInteger("hpy.leak.calls", 20_000);
    /** The virtual machine allocates as well; what a call leaves shows when there are many. */
    private static final long BYTES_LEFT = 32 << 20;

    private static final int HANDLES_LEFT = 64;

    private static final String[] LOOPS = {
        "calls.answer()",
        "calls.increment(i)",
        "calls.identity(object), calls.identity(i << 50), calls.identity(calls)",
        "calls.first(i, object, 'text')",
        "calls.keywords(i, b=2)",
        "calls.call(max, i, 3)",
        "point.twice()",
        "-point",
        "point - 1",
        "point ** 2",
        "bool(point)",
        "len(point)",
        "point[1]",
        "point.x, point.double_x",
        "point.store(object), point.load()",
        "types.Point(i)",
        "types.Plain()",
        "repr(point)",
        "point(1, k=i)",
        "instances.Cell(i).value",
        "instances.cells(10)",
        "instances.waste(10)",
        "instances.nested(i), instances.nested(object)",
        "instances.waste_sequences(object)",
        "memoryview(grid).release()",
    };

    @SuppressWarnings("restricted")
    private static MethodHandle function(Linker linker, MemorySegment address, MemoryLayout result) {
        return linker.downcallHandle(address, FunctionDescriptor.of(result));
    }

    /** Bytes that malloc has given out; the C library of Linux tells, others do not. */
    private static long allocated() throws Throwable {
        MemoryLayout layout = MemoryLayout.structLayout(
                Stream.generate(() -> ValueLayout.JAVA_LONG).limit(10).toArray(MemoryLayout[]::new));
        Linker linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().find("mallinfo2").orElse(null);
        if (function == null) {
            return 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info =
                    (MemorySegment) function(linker, function, layout).invokeExact((SegmentAllocator) arena);
            return info.get(ValueLayout.JAVA_LONG, 7 * 8) + info.get(ValueLayout.JAVA_LONG, 5 * 8);
        }
    }

    /** The bytes that a round of calls leaves. */
    private static long round(Context context) throws Throwable {
        long bytes = allocated();
        context.eval("protopython", "f(" + CALLS + ")\nfor i in range(3): gc.collect()\n");
        return allocated() - bytes;
    }

    @Test
    void nothingStays() throws Throwable {
        try (Context context = AbstractContextTest.newContext().build()) {
            StringBuilder load = new StringBuilder("import _hpy_universal, gc\nobject = ['x']\n");
            for (String name : new String[] {"calls", "types", "buffers", "instances"}) {
                Path file = ExtensionCompiler.build(name);
                load.append("%s = _hpy_universal.load('%s', '%s', None)\n".formatted(name, name, file));
            }
            load.append("point = types.Point(5)\ngrid = buffers.Grid()\n");
            context.eval("protopython", load.toString());
            for (String loop : LOOPS) {
                context.eval("protopython", "def f(n):\n  for i in range(n):\n    " + loop + "\n");
                // what is free again is kept for the next: the first round shows how much that is
                context.eval("protopython", "f(" + CALLS + ")\ngc.collect()\n");
                context.enter();
                HPyState state = PythonContext.get(null).extensionOrNull(HPyState.class);
                int claimed = state.table().claimed();
                context.leave();
                long left = round(context);
                // the most that was ever in use at once depends on when Java collects: a leak grows every time
                for (int again = 0; again < 3 && left >= BYTES_LEFT; again++) {
                    left = round(context);
                }
                context.enter();
                ExtensionLoader.all().forEach(loader -> loader.collect(PythonContext.get(null)));
                int handles = state.table().claimed() - claimed;
                context.leave();
                System.out.printf("%-62s %,d calls: %d handles, %,d bytes%n", loop, CALLS, handles, left);
                assertTrue(left < BYTES_LEFT, loop);
                assertEquals(0, handles / HANDLES_LEFT, () -> loop + " leaves " + handles + " handles");
            }
        }
    }
}

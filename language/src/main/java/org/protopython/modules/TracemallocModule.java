// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/**
 * {@code _tracemalloc}, which never traces, as Java does not tell of allocations. It is there for those who ask whether
 * they are traced, and where an object comes from.
 */
@PyModule(value = "_tracemalloc", doc = "Tracing of allocations, which cannot be started.")
public final class TracemallocModule {
    private static final int MOST_FRAMES = 65535;

    private TracemallocModule() {}

    @PyBuiltin(
            value = "start(nframe=1, /)",
            doc = "Trace allocations of memory. Raises NotImplementedError, since they cannot be traced.")
    static void start(int nframe) {
        if (nframe < 1 || nframe > MOST_FRAMES) {
            throw Errors.valueError("the number of frames must be in range [1; %d]", MOST_FRAMES);
        }
        throw Errors.notImplementedError("allocations of memory cannot be traced");
    }

    @PyBuiltin(value = "stop()", doc = "Trace no allocations of memory any more, and forget the traces.")
    static void stop() {
        // nothing has been started
    }

    @PyBuiltin(value = "is_tracing()", doc = "Whether allocations of memory are traced: never.")
    static boolean isTracing() {
        return false;
    }

    @PyBuiltin(value = "clear_traces()", doc = "Forget the traces of allocations that there are.")
    static void clear() {
        // there are none
    }

    @PyBuiltin(value = "get_traceback_limit()", doc = "How many frames are kept in the traceback of a trace.")
    static long limit() {
        return 1;
    }

    @PyBuiltin(value = "get_traced_memory()", doc = """
        The number of traced bytes and the most there have been, as a tuple: (0, 0), since nothing is traced.\
        """)
    static Object memory() {
        return new PyTuple(0L, 0L);
    }

    @PyBuiltin(value = "reset_peak()", doc = "Let the most traced bytes there have been count from now on.")
    static void resetPeak() {
        // there is none
    }

    @PyBuiltin(value = "get_tracemalloc_memory()", doc = "How many bytes the module itself needs to keep traces: none.")
    static long ownMemory() {
        return 0;
    }

    @PyBuiltin(
            value = "_get_traces()",
            doc = "The traces of all traced blocks of memory, as a list: an empty one, since nothing is traced.")
    static Object traces() {
        return new PyList(PyTuple.NO_ITEMS);
    }

    @PyBuiltin(
            value = "_get_object_traceback(obj, /)",
            doc = "Where the memory of an object was allocated: None, since nothing is traced.")
    static Object traceback(Object obj) {
        return PyNone.NONE;
    }
}

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

    @PyBuiltin("start(nframe=1, /)")
    static void start(int nframe) {
        if (nframe < 1 || nframe > MOST_FRAMES) {
            throw Errors.valueError("the number of frames must be in range [1; %d]", MOST_FRAMES);
        }
        throw Errors.notImplementedError("allocations of memory cannot be traced");
    }

    @PyBuiltin("stop()")
    static void stop() {
        // nothing has been started
    }

    @PyBuiltin("is_tracing()")
    static boolean isTracing() {
        return false;
    }

    @PyBuiltin("clear_traces()")
    static void clear() {
        // there are none
    }

    @PyBuiltin("get_traceback_limit()")
    static long limit() {
        return 1;
    }

    @PyBuiltin("get_traced_memory()")
    static Object memory() {
        return new PyTuple(0L, 0L);
    }

    @PyBuiltin("reset_peak()")
    static void resetPeak() {
        // there is none
    }

    @PyBuiltin("get_tracemalloc_memory()")
    static long ownMemory() {
        return 0;
    }

    @PyBuiltin("_get_traces()")
    static Object traces() {
        return new PyList(PyTuple.NO_ITEMS);
    }

    @PyBuiltin("_get_object_traceback(obj, /)")
    static Object traceback(Object obj) {
        return PyNone.NONE;
    }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.ThreadLocalAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Raising;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** The part of {@link PythonApi} about threads, references and memory. */
final class RuntimeApi {
    static final List<PythonApi.Function> FUNCTIONS = List.of(
            new PythonApi.Function("PyThreadState_SetAsyncExc", 2, RuntimeApi::setAsyncException),
            new PythonApi.Function("Py_IncRef", 1, RuntimeApi::incrementReferences),
            new PythonApi.Function("Py_DecRef", 1, RuntimeApi::decrementReferences),
            // nothing to do, as in CPython since 3.13: f_locals writes through
            new PythonApi.Function("PyFrame_LocalsToFast", 2, (context, arguments) -> 0L),
            // threads that run Python code are attached to it all the time
            new PythonApi.Function("PyGILState_Ensure", 0, (context, arguments) -> 0L),
            new PythonApi.Function("PyGILState_Release", 1, (context, arguments) -> 0L),
            new PythonApi.Function("PyGILState_Check", 0, (context, arguments) -> 1L),
            new PythonApi.Function("PyMemoryView_FromMemory", 3, RuntimeApi::view),
            new PythonApi.Function("PyBytes_FromStringAndSize", 2, RuntimeApi::bytes),
            new PythonApi.Function("PyUnicode_FromString", 1, RuntimeApi::text));

    /** PyBUF_WRITE. */
    private static final int WRITE = 0x200;

    private RuntimeApi() {}

    /** Raises an exception in another thread as soon as it runs Python code; gives how many threads there are of it. */
    private static Object setAsyncException(PythonContext context, long[] arguments) {
        Thread thread = thread(context, arguments[0]);
        if (thread == null) {
            return 0L;
        } else if (arguments[1] != 0) {
            raiseIn(context, thread, ObjectHandles.of(context).resolve(arguments[1]));
        }
        return 1L;
    }

    private static Thread thread(PythonContext context, long ident) {
        for (ThreadState state : context.threadStates()) {
            Thread thread = state.thread();
            if (state.ident() == ident && thread != null && thread.isAlive()) {
                return thread;
            }
        }
        return null;
    }

    private static void raiseIn(PythonContext context, Thread thread, Object exception) {
        context.env().submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                throw Errors.raise(Raising.exceptionOf(exception));
            }
        });
    }

    private static Object incrementReferences(PythonContext context, long[] arguments) {
        ObjectHandles.of(context).keep(arguments[0]);
        return 0L;
    }

    private static Object decrementReferences(PythonContext context, long[] arguments) {
        ObjectHandles.of(context).release(arguments[0]);
        return 0L;
    }

    private static Object view(PythonContext context, long[] arguments) {
        return Intrinsic.view(arguments[0], checkedSize(arguments[1]), (int) arguments[2] != WRITE);
    }

    private static Object bytes(PythonContext context, long[] arguments) {
        long size = checkedSize(arguments[1]);
        return NativeText.bytesOf(Intrinsic.memory(arguments[0], size), size);
    }

    private static Object text(PythonContext context, long[] arguments) {
        byte[] bytes = NativeText.bytesAt(arguments[0]).value();
        return PyStrings.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static long checkedSize(long size) {
        if (size < 0) {
            throw Errors.systemError("Negative size passed to a function of the C API");
        }
        return size;
    }
}

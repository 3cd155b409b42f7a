// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import org.protopython.objects.BufferExport;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Raising;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * Functions of CPython's C API that programs call by {@code ctypes.pythonapi}, for which no C code is needed. There is no
 * library with that API: the rest of it is not found. Their addresses are those of memory of their own, so that no other
 * function can have them.
 */
enum PythonApi {
    /** Raises an exception in another thread as soon as it runs Python code; gives how many threads there are of it. */
    SET_ASYNC_EXCEPTION("PyThreadState_SetAsyncExc", 2) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            Thread thread = thread(context, arguments[0]);
            if (thread == null) {
                return 0L;
            } else if (arguments[1] != 0) {
                raiseIn(context, thread, ObjectHandles.of(context).resolve(arguments[1]));
            }
            return 1L;
        }
    },
    INCREMENT_REFERENCES("Py_IncRef", 1) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            ObjectHandles.of(context).keep(arguments[0]);
            return 0L;
        }
    },
    DECREMENT_REFERENCES("Py_DecRef", 1) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            ObjectHandles.of(context).release(arguments[0]);
            return 0L;
        }
    },
    /** Does nothing, as in CPython since 3.13: {@code f_locals} writes through. */
    STORE_LOCALS("PyFrame_LocalsToFast", 2) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            return 0L;
        }
    },
    /** Threads that run Python code are attached to it all the time. */
    ENSURE_LOCK("PyGILState_Ensure", 0) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            return 0L;
        }
    },
    RELEASE_LOCK("PyGILState_Release", 1) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            return 0L;
        }
    },
    CHECK_LOCK("PyGILState_Check", 0) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            return 1L;
        }
    },
    /** A memoryview of memory, which may be written to if the last argument is not that of PyBUF_READ. */
    MEMORYVIEW("PyMemoryView_FromMemory", 3) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            MemorySegment memory = memory(arguments[0], arguments[1]);
            boolean readOnly = (int) arguments[2] != WRITE;
            return new PyMemoryView(new BufferExport(PyNone.NONE, memory.asByteBuffer(), readOnly, "B", 1));
        }
    },
    BYTES("PyBytes_FromStringAndSize", 2) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            MemorySegment memory = memory(arguments[0], arguments[1]);
            return NativeText.bytesOf(memory, arguments[1]);
        }
    },
    TEXT("PyUnicode_FromString", 1) {
        @Override
        Object call(PythonContext context, long[] arguments) {
            byte[] bytes = NativeText.bytesAt(arguments[0]).value();
            return PyStrings.of(new String(bytes, StandardCharsets.UTF_8));
        }
    };

    private static final int WRITE = 0x200;
    private static final PythonApi[] ALL = values();
    private static final MemorySegment PLACES = Arena.global().allocate(ALL.length);

    private final String symbol;
    private final int count;

    PythonApi(String symbol, int count) {
        this.symbol = symbol;
        this.count = count;
    }

    /** A number as a Long, or an object. */
    abstract Object call(PythonContext context, long[] arguments);

    /** The address of a function, 0 if there is none of that name. */
    static long address(TruffleString name) {
        String wanted = PyStrings.toJava(name);
        for (PythonApi each : ALL) {
            if (each.symbol.equals(wanted)) {
                return PLACES.address() + each.ordinal();
            }
        }
        return 0;
    }

    /** The function at an address, or null. */
    static PythonApi at(long address) {
        long index = address - PLACES.address();
        return index >= 0 && index < ALL.length ? ALL[(int) index] : null;
    }

    /** The result; TypeError where an argument is missing. */
    Object call(PythonContext context, PyCArgument[] arguments) {
        if (arguments.length < count) {
            throw Errors.typeError(
                    "this function takes at least %d argument%s (%d given)",
                    count, count == 1 ? "" : "s", arguments.length);
        }
        long[] values = new long[arguments.length];
        for (int i = 0; i < values.length; i++) {
            MemorySegment value = arguments[i].value();
            values[i] = value.byteSize() == Long.BYTES
                    ? NativeMemory.pointer(value)
                    : SimpleValues.bits(SimpleKind.of(arguments[i].letter()), value, false);
        }
        return call(context, values);
    }

    private static MemorySegment memory(long address, long size) {
        if (size < 0) {
            throw Errors.systemError("Negative size passed to a function of the C API");
        }
        return size == 0 ? NativeMemory.at(address, 0) : NativeMemory.dereference(address, size);
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
                throw raised(exception);
            }
        });
    }

    private static PException raised(Object exception) {
        return exception instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)
                ? Errors.raise(cls, new Object[0])
                : Errors.raise(Raising.exceptionOf(exception));
    }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.MemoryViews;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** Sends values on their way: shareable ones as they are, others pickled if that is wanted. */
public final class CrossValues {
    /** Classes of one interpreter whose instances are shareable, with what sends these. */
    private final Map<PyType, Function<Object, CrossValue>> senders = new WeakHashMap<>();

    private CrossValues() {}

    private static CrossValues of(PythonContext context) {
        return context.extension(CrossValues.class, key -> new CrossValues());
    }

    /** Makes the instances of a class shareable, those of subclasses not. */
    @TruffleBoundary
    public static void register(PythonContext context, PyType type, Function<Object, CrossValue> sender) {
        CrossValues own = of(context);
        synchronized (own.senders) {
            own.senders.put(type, sender);
        }
    }

    private Function<Object, CrossValue> sender(PyType type) {
        synchronized (senders) {
            return senders.get(type);
        }
    }

    /** Whether values of this kind are shareable; what a tuple holds is not looked at. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isShareable(PythonContext context, Object value) {
        PyType type = PyType.of(value);
        return isConstant(value, type)
                || type == BuiltinTypes.BYTES
                || type == BuiltinTypes.TUPLE
                || type == BuiltinTypes.MEMORYVIEW
                || of(context).sender(type) != null;
    }

    private static boolean isConstant(Object value, PyType type) {
        return value == PyNone.NONE
                || type == BuiltinTypes.BOOL
                || type == BuiltinTypes.INT
                || type == BuiltinTypes.FLOAT
                || type == BuiltinTypes.STR;
    }

    /**
     * Sends a value of the current interpreter; NotShareableError when it cannot pass.
     *
     * @param pickling whether what is not shareable may pass as code of a function, or pickled
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CrossValue of(PythonContext context, Object value, boolean pickling) {
        PyType type = PyType.of(value);
        if (isConstant(value, type)) {
            if (value instanceof PyInt && !pickling) {
                // one that is no long of C's, which CPython has to pickle
                PException reason = Errors.overflowError("try sending as bytes");
                throw InterpreterErrors.notShareable(value, reason.exception());
            }
            return new CrossValue.Constant(value);
        } else if (type == BuiltinTypes.BYTES) {
            return new CrossValue.Bytes((PyBytes) value);
        } else if (type == BuiltinTypes.TUPLE) {
            return CrossItems.of(context, (PyTuple) value, pickling);
        } else if (type == BuiltinTypes.MEMORYVIEW) {
            MemoryViews.checkAlive((PyMemoryView) value);
            return CrossView.of((PyMemoryView) value);
        }
        Function<Object, CrossValue> sender = of(context).sender(type);
        if (sender != null) {
            return sender.apply(value);
        } else if (!pickling) {
            throw InterpreterErrors.notShareable(value);
        } else if (value instanceof PyFunction function) {
            try {
                return CrossCode.ofFunction(context, function);
            } catch (PException e) {
                if (!e.isInstance(ExceptionTypes.VALUE_ERROR)) {
                    throw e;
                }
            }
        }
        return CrossPickle.of(context, value);
    }

    /** Sends what is to be called: as {@link #of}, with another message for functions that cannot pass. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static CrossValue ofCallable(PythonContext context, Object callable) {
        if (!(callable instanceof PyFunction function)) {
            return of(context, callable, true);
        }
        PException reason;
        try {
            return CrossCode.ofFunction(context, function);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.VALUE_ERROR)) {
                throw e;
            }
            reason = e;
        }
        try {
            return CrossPickle.of(context, callable);
        } catch (PException e) {
            throw InterpreterErrors.because(
                    InterpreterErrors.NOT_SHAREABLE, "only stateless functions are shareable", reason.caught());
        }
    }
}

// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** How streams use one another: by the methods that Python code sees and may override. */
final class StreamCalls {
    private StreamCalls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isTrue(Object stream, String method) {
        return Conversions.isTrue(Calls.callMethod(stream, method));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static boolean isClosed(Object stream) {
        Object lowest = stream instanceof PyBuffered own && own.type().isBuiltin() ? own.raw() : stream;
        if (lowest instanceof PyFileIO file && file.type().isBuiltin()) {
            return file.isClosed();
        }
        return Conversions.isTrue(Attributes.get(stream, "closed"));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long number(Object stream, String method, Object... args) {
        return offset(Calls.callMethod(stream, method, args));
    }

    /** An optional number of bytes or characters: negative for None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long size(Object size) {
        if (size == PyNone.NONE) {
            return -1;
        }
        Object index = Conversions.toIndex(size, "argument should be integer or None, not '%s'");
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("cannot fit '%s' into an index-sized integer", PyType.of(size));
    }

    /** A position within a file. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long offset(Object value) {
        if (Conversions.toIndex(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C long");
    }

    /**
     * A stream that becomes part of another is closed by that one when both are dropped: by itself it might go first, and
     * take along what the other still holds. A class of the program may have a {@code __del__} of its own, which stays.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void leaveTo(Object lower) {
        if (lower instanceof PyStream own && own.type().isBuiltin()) {
            DeadObjects.release(own);
        }
    }

    /** A stream that was part of another and now stands alone is closed when it is dropped. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void guard(Object stream) {
        if (stream instanceof PyStream own) {
            DeadObjects.guardAny(own);
        }
    }

    /** Lets the stream below warn that the one on top was dropped without being closed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void warnUnclosed(Object lower, Object upper) {
        Object warn = Attributes.getOrNull(lower, "_dealloc_warn");
        if (warn != null) {
            Calls.call(warn, upper);
        }
    }

    /**
     * {@code close} for a stream on top of another: flushes, and closes the one below even if that fails. Other threads
     * wait meanwhile, and then find the stream closed.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void closeBoth(PyStream upper, Object lower) {
        synchronized (upper) {
            callBoth(upper, "flush", lower, "close");
            upper.markClosed();
        }
    }

    /** Two calls, the second even if the first fails: its exception is then the context of what the second may raise. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void callBoth(Object first, String firstMethod, Object second, String secondMethod) {
        PException failure = null;
        try {
            Calls.callMethod(first, firstMethod);
        } catch (PException e) {
            failure = e;
        }
        try {
            Calls.callMethod(second, secondMethod);
        } catch (PException e) {
            if (failure != null) {
                Errors.chain(e.exception(), failure.exception());
            }
            throw e;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** The beginning of what {@code repr} shows: a class of the program is there without its module. */
    static String typeName(PyStream stream) {
        return stream.type().isBuiltin()
                ? "_io." + stream.type().name()
                : stream.type().name();
    }

    /** An attribute that is only there to be shown; null also where the stream below is gone. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object shownOrNull(Object stream, String attribute) {
        try {
            return Attributes.getOrNull(stream, attribute);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.VALUE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** The position that a stream below told or went to; OSError when there is none such. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long position(Object stream, String method, Object... args) {
        long position = number(stream, method, args);
        if (position < 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "Raw stream returned invalid position %d", position);
        }
        return position;
    }
}
